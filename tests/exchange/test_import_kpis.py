"""What an import of readings meets: locks, triggers, periods that have not begun, missing comments."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select

from qms_desktop.cli import main
from qms_desktop.errors import RefusedError
from qms_desktop.exchange.apply import apply_plan
from qms_desktop.exchange.importing import import_files, plan_files, result_of, title_of
from qms_desktop.exchange.plan import Plan, Verdict
from qms_desktop.insight.kpis import Outcome, kpi_statuses
from qms_desktop.model.capas import Capa
from qms_desktop.model.kpis import Frequency, Kpi, Reading
from qms_desktop.model.record import Basis
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit, kpis
from tests.exchange.workbooks import Rows, workbook
from tests.workflow.kpi_month import add_kpi, capas, post, reading, readings

KPIS: Rows = [
    ["KPI No", "KPI", "Good is", "Target", "Aug 2026", "Sep 2026", "Oct 2026"],
    ["K-1", "On-time delivery", "higher", 95, 96, 94, 93],
    ["K-2", "Scrap rate", "lower", 2, 1, 1, 1],
]
LOG: Rows = [
    ["CAPA No", "Title", "KPI", "Status", "Date detected"],
    ["C-1", "Late deliveries", "K-1", "Open", "2026-10-02"],
]


pytestmark = pytest.mark.usefixtures("november")


def brought_in(store: Store, *paths: Path) -> tuple[Plan, tuple[str, ...]]:
    with store.change(title_of(paths)) as change:
        plan = import_files(change.session, list(paths))
    return plan, change.told


def test_an_import_drafts_one_capa_for_the_newest_period_and_says_so(store: Store, tmp_path: Path) -> None:
    book = workbook(tmp_path / "kpi.xlsx", KPIs=KPIS)
    assert brought_in(store, book)[1] == (
        "CAPA-2026-001 was drafted because On-time delivery missed 2 periods running.",
    )
    assert brought_in(store, book)[1] == ()
    assert capas(store) == [("CAPA-2026-001", "open", 1, "2026-10")]
    with store.read() as session:
        assert reading(session, "2026-10").capa == 1


def test_the_command_line_says_what_was_drafted(
    data_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = workbook(tmp_path / "kpi.xlsx", KPIs=KPIS)
    assert main(["--data", str(data_file), "import", str(book), "--json"]) == 0
    assert "CAPA-2026-001 was drafted because On-time" in json.loads(capsys.readouterr().out)["message"]


@pytest.mark.parametrize("order", [("KPIs", "CAPA_log"), ("CAPA_log", "KPIs")])
def test_an_open_capa_in_the_same_import_is_enough_in_any_order(
    store: Store, tmp_path: Path, order: tuple[str, str]
) -> None:
    sheets = {"KPIs": KPIS, "CAPA_log": LOG}
    book = workbook(tmp_path / "both.xlsx", **{name: sheets[name] for name in order})
    assert brought_in(store, book)[1] == ()
    assert capas(store) == [("C-1", "open", 1, None)]


def test_an_untouched_draft_gives_way_to_the_capa_that_a_later_import_brings(
    store: Store, tmp_path: Path
) -> None:
    brought_in(store, workbook(tmp_path / "kpi.xlsx", KPIs=KPIS))
    told = brought_in(store, workbook(tmp_path / "log.xlsx", CAPA_log=LOG))[1]
    assert "CAPA-2026-001" in told[0]
    assert "voided because C-1 was imported" in told[0]
    assert capas(store) == [("CAPA-2026-001", "void", 1, "2026-10"), ("C-1", "open", 1, None)]


def test_an_open_capa_imported_before_its_kpi_is_linked_and_nothing_is_drafted(
    store: Store, tmp_path: Path
) -> None:
    brought_in(store, workbook(tmp_path / "log.xlsx", CAPA_log=LOG))
    assert capas(store) == [("C-1", "open", None, None)]
    told = brought_in(store, workbook(tmp_path / "kpi.xlsx", KPIs=KPIS))[1]
    assert told == ("C-1 was linked to K-1, which its row named.",)
    assert capas(store) == [("C-1", "open", 1, None)]
    assert brought_in(store, tmp_path / "log.xlsx")[1] == ()


def test_a_draft_somebody_works_on_stays_and_the_imported_capa_keeps_the_number_as_extra(
    store: Store, tmp_path: Path
) -> None:
    brought_in(store, workbook(tmp_path / "kpi.xlsx", KPIs=KPIS))
    with store.change("work") as change:
        edit.save(change.session, "capa", {"containment": "Extra shift"}, id_=1)
    told = brought_in(store, workbook(tmp_path / "log.xlsx", CAPA_log=LOG))[1]
    assert "C-1 was imported without its link to K-1" in told[0]
    assert capas(store)[1] == ("C-1", "open", None, None)
    with store.read() as session:
        assert session.scalars(select(Capa).where(Capa.number == "C-1")).one().extra["KPI"] == "K-1"


def test_another_value_for_a_locked_reading_is_told_and_the_rest_is_taken(
    store: Store, tmp_path: Path
) -> None:
    brought_in(store, workbook(tmp_path / "kpi.xlsx", KPIs=KPIS))
    with store.change("lock") as change:
        kpis.lock(change.session, "2026-09")
    other: Rows = [KPIS[0], ["K-1", "On-time delivery", "higher", 95, 97, 99, 98], KPIS[2]]
    plan, _ = brought_in(store, workbook(tmp_path / "again.xlsx", KPIs=other))
    assert readings(store) == {
        "2026-08": (97.0, "posted"), "2026-09": (94.0, "locked"), "2026-10": (98.0, "posted"),
    }  # fmt: skip
    problems = [problem["message"] for problem in result_of(plan)[0]["tables"][0]["problems"]]
    assert problems == ["The reading for 2026-09 is locked: 94 stays, 99 of the file was not taken."]


def test_a_plan_made_before_the_month_was_locked_is_refused_whole(store: Store, tmp_path: Path) -> None:
    kpi = add_kpi(store)
    post(store, kpi, p2026_09=96.0)
    book = workbook(
        tmp_path / "kpi.xlsx", KPIs=[["KPI No", "KPI", "Sep 2026"], ["KPI-01", "On-time delivery", 99]]
    )
    with store.read() as session:
        plan = plan_files(session, [book])
    with store.change("lock") as change:
        kpis.lock(change.session, "2026-09")
    with pytest.raises(RefusedError, match="2026-09 of KPI-01 is locked"), store.change("late") as change:
        apply_plan(change.session, plan)
    assert readings(store) == {"2026-09": (96.0, "locked")}


def test_imported_misses_come_in_as_they_were_and_are_marked(store: Store, tmp_path: Path) -> None:
    brought_in(store, workbook(tmp_path / "kpi.xlsx", KPIs=KPIS))
    with store.read() as session:
        assert reading(session, "2026-09").comment is None
        assert {one.state_basis for one in session.scalars(select(Reading))} == {Basis.IMPORTED}


def test_the_value_of_a_period_that_has_not_begun_is_kept_as_extra(store: Store, tmp_path: Path) -> None:
    rows: Rows = [["KPI No", "KPI", "Oct 2026", "Jan 2999", "Feb 2999"], ["K-1", "Scrap", 1, 0, 0.5]]
    plan, _ = brought_in(store, workbook(tmp_path / "plan.xlsx", KPIs=rows))
    assert readings(store) == {"2026-10": (1.0, "posted")}
    with store.read() as session:
        assert session.scalars(select(Kpi)).one().extra == {"Value of 2999-01": 0.0, "Value of 2999-02": 0.5}
    (problem,) = result_of(plan)[0]["tables"][0]["problems"]
    assert "2999-01 and 1 more: the period has not begun" in problem["message"]


def test_ten_thousand_imported_readings_draft_one_capa_for_each_kpi_that_asks(
    store: Store, tmp_path: Path
) -> None:
    months = [f"{year}-{month:02}" for year in range(2017, 2027) for month in range(1, 13)][:118]
    course = [[40 + (kpi * month) % 20 for month in range(118)] for kpi in range(85)]
    rows: Rows = [
        ["KPI No", "KPI", "Good is", "Target", *months],
        *([f"K-{kpi}", f"Measure {kpi}", "higher", 50, *course[kpi]] for kpi in range(85)),
    ]
    told = brought_in(store, workbook(tmp_path / "many.xlsx", KPIs=rows))[1]
    missed = [kpi for kpi in range(85) if max(course[kpi][-2:]) < 50]
    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(Reading)) == 85 * 118
    for kpi in missed:
        assert any(f"because Measure {kpi} missed" in sentence for sentence in told)
    assert sum("periods running" in one for one in told) == len(missed) > 20
    assert len(capas(store)) == len(told)


def test_a_half_yearly_kpi_misses_no_quarters(store: Store, tmp_path: Path) -> None:
    rows: Rows = [["KPI", "Good is", "Target", "H1 2025", "2. Halbjahr 2025"]]
    rows = [*rows, ["Audit score", "higher", 80, 85, 90]]
    book = workbook(tmp_path / "kpi.xlsx", KPI=rows)
    with store.change("import") as change:
        import_files(change.session, [book])
    with store.read() as session:
        (kpi,) = session.scalars(select(Kpi))
        assert kpi.frequency is Frequency.HALF_YEARLY
        (found,) = kpi_statuses(session, date(2026, 3, 1))
    assert (found.last_period, found.outcome) == ("2025-H2", Outcome.MET)
    with store.change("import again") as change:
        again = import_files(change.session, [book])
    assert again.count(Verdict.UNCHANGED) == 1


@pytest.mark.parametrize(
    "rows",
    [
        [
            ["No", "KPI", "Jan 2026"],
            ["1", "On time delivery", 94],
            ["1", "Scrap rate", 3],
            ["2", "Returns", 1],
        ],
        [
            ["No", "KPI", "Month", "Value"],
            ["1", "On time delivery", "2026-01", 94],
            ["1", "Scrap rate", "2026-01", 3],
            ["1", "On time delivery", "2026-02", 95],
            ["1", "Scrap rate", "2026-02", 2],
        ],
    ],
)
def test_two_kpis_of_one_number_never_become_one(store: Store, tmp_path: Path, rows: Rows) -> None:
    with store.read() as session:
        (table,) = plan_files(session, [workbook(tmp_path / "kpi.xlsx", KPIs=rows)]).files[0].tables
    kept, refused = (one for one in table.planned if one.draft.values["number"] == "1")
    assert [one.value for one in kept.draft.readings.values()][:1] == [94]
    assert (kept.draft.values["name"], kept.draft.extra) == ("On time delivery", {})
    assert (refused.draft.values["name"], refused.verdict) == ("Scrap rate", Verdict.REJECTED)
    assert "stands already in row 2; nothing was overwritten" in refused.reason
