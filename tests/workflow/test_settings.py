"""What the data file knows about its organisation."""

from pathlib import Path

import pytest

from qms_desktop.errors import RefusedError
from qms_desktop.model.organisation import Organisation, organisation
from qms_desktop.store.datafile import create
from qms_desktop.workflow.settings import save_organisation

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
