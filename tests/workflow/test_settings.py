"""What the data file knows about its organisation."""

from pathlib import Path

import pytest
from sqlalchemy import select

from qms_desktop.errors import RefusedError
from qms_desktop.exchange.importing import import_files
from qms_desktop.insight.sheet import trail_extract
from qms_desktop.model.kpis import Kpi
from qms_desktop.model.organisation import Organisation, organisation
from qms_desktop.model.trail import TrailEntry
from qms_desktop.store.datafile import Store, create
from qms_desktop.store.gates import utc_now
from qms_desktop.store.trail import first_broken
from qms_desktop.workflow import edit
from qms_desktop.workflow.settings import save_organisation
from tests.exchange.workbooks import workbook

PNG = b"\x89PNG\r\n\x1a\n" + b"picture"


def test_a_new_data_file_has_the_default_settings(tmp_path: Path) -> None:
    with create(tmp_path / "a.qms") as store, store.read() as session:
        assert organisation(session) == Organisation()


def test_settings_travel_with_the_data_file(tmp_path: Path) -> None:
    acme = Organisation("ACME", PNG, "AC", 4, "2026")
    with create(tmp_path / "a.qms") as store:
        with store.change("change settings") as change:
            save_organisation(change.session, acme)
        with store.read() as session:
            assert organisation(session) == acme


def test_settings_can_be_changed_and_the_logo_taken_away(tmp_path: Path) -> None:
    with create(tmp_path / "a.qms") as store:
        for values in (Organisation("ACME", PNG), Organisation("ACME Ltd")):
            with store.change("change settings") as change:
                save_organisation(change.session, values)
        with store.read() as session:
            assert organisation(session) == Organisation("ACME Ltd")


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        (Organisation(logo=b"GIF89a"), "logo"),
        (Organisation(logo=PNG + b"x" * 2**20), "logo"),
        (Organisation(fiscal_year_start=13), "fiscal_year_start"),
        (Organisation(clause_edition="1994"), "clause_edition"),
    ],
)
def test_settings_that_cannot_be_are_refused_and_nothing_is_stored(
    tmp_path: Path, wrong: Organisation, field: str
) -> None:
    with create(tmp_path / "a.qms") as store:
        with pytest.raises(RefusedError) as refused, store.change("change settings") as change:
            save_organisation(change.session, wrong)
        assert set(refused.value.problems) == {field}
        with store.read() as session:
            assert organisation(session) == Organisation()


def test_a_changed_setting_is_in_the_trail_and_a_logo_by_its_checksum(store: Store) -> None:
    for changed in (Organisation("ACME", PNG * 100), Organisation("ACME Ltd", PNG * 100)):
        with store.change("change settings") as change:
            save_organisation(change.session, changed)
    with store.read() as session:
        first, second = session.scalars(select(TrailEntry).order_by(TrailEntry.id))
        assert first.changes["organisation"] == [None, "ACME"]
        assert first.changes["logo"][1].startswith("sha256:")
        assert second.changes == {"organisation": ["ACME", "ACME Ltd"]}
        assert first_broken(session) is None
        today = utc_now().astimezone().date()
        lines = trail_extract(session, today, today).lines
        assert {line.record for line in lines} == {"Settings"}


def test_settings_saved_unchanged_leave_no_trail(store: Store) -> None:
    for _ in range(2):
        with store.change("change settings") as change:
            save_organisation(change.session, Organisation("ACME"))
    assert change.change_set is None


def test_a_new_kpi_follows_the_organisations_rules_unless_it_says_otherwise(
    store: Store, tmp_path: Path
) -> None:
    with store.change("settings") as change:
        save_organisation(change.session, Organisation(trigger_misses=3, trigger_signal=False))
    with store.change("script") as change:
        edit.save(change.session, "kpi", {"name": "By script"})
        edit.save(change.session, "kpi", {"name": "Its own", "trigger_misses": 0, "trigger_signal": True})
    book = workbook(
        tmp_path / "kpi.xlsx", KPIs=[["KPI", "Unit", "CAPA after misses running"], ["Sheet", "%", None]]
    )
    for _ in range(2):  # an empty cell takes nothing away
        with store.change("import") as change:
            import_files(change.session, [book])
    with store.read() as session:
        found = {kpi.name: (kpi.trigger_misses, kpi.trigger_signal) for kpi in session.scalars(select(Kpi))}
    assert found == {"By script": (3, False), "Its own": (0, True), "Sheet": (3, False)}
    with pytest.raises(RefusedError, match="0 for never"), store.change("settings") as change:
        save_organisation(change.session, Organisation(trigger_misses=-1))


def test_rules_that_a_script_takes_back_count_for_no_new_kpi(store: Store) -> None:
    with store.change("script") as change:
        nested = change.session.begin_nested()
        save_organisation(change.session, Organisation(trigger_misses=7))
        edit.save(change.session, "kpi", {"name": "Taken back too"})
        nested.rollback()
        edit.save(change.session, "kpi", {"name": "Stays"})
    with store.read() as session:
        assert [kpi.trigger_misses for kpi in session.scalars(select(Kpi))] == [2]
