"""Short lists that carry only a number and what is new: they change the record of that number."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from qms_desktop.exchange.importing import import_files, title_of
from qms_desktop.exchange.plan import Plan
from qms_desktop.model.actions import Action
from qms_desktop.model.capas import Capa
from qms_desktop.model.kpis import Kpi, Reading
from qms_desktop.store.datafile import Store
from tests.exchange.workbooks import Rows, workbook

KPIS: Rows = [["KPI no", "KPI", "Target", "Jan 2026"], ["K1", "OTD", 95, 96], ["K2", "PPM", 50, 40]]
VALUES: Rows = [["KPI no", "Month", "Value"], ["K1", "2026-02", 97], ["K2", "2026-02", 39]]


def imported(store: Store, path: Path) -> Plan:
    with store.change(title_of([path])) as change:
        return import_files(change.session, [path])


def values(store: Store) -> list[tuple[str, str, float | None]]:
    with store.read() as session:
        rows = session.execute(
            select(Kpi.name, Reading.period, Reading.value)
            .join(Kpi, Kpi.id == Reading.kpi)
            .order_by(Kpi.name, Reading.period)
        )
        return [(name, period, value) for name, period, value in rows]


BOTH = [
    ("OTD", "2026-01", 96.0),
    ("OTD", "2026-02", 97.0),
    ("PPM", "2026-01", 40.0),
    ("PPM", "2026-02", 39.0),
]


def test_values_under_the_number_alone_reach_the_kpi_of_an_earlier_import(
    store: Store, tmp_path: Path
) -> None:
    imported(store, workbook(tmp_path / "kpi.xlsx", KPI=KPIS))
    plan = imported(store, workbook(tmp_path / "february.xlsx", Data=VALUES))
    assert plan.files[0].tables[0].planned[0].verdict.value == "changed"
    assert values(store) == BOTH


@pytest.mark.parametrize("order", [("KPI", "Data"), ("Data", "KPI")])
def test_values_under_the_number_alone_reach_the_kpi_of_another_sheet(
    store: Store, tmp_path: Path, order: tuple[str, str]
) -> None:
    sheets = {"KPI": KPIS, "Data": VALUES}
    imported(store, workbook(tmp_path / "kpi.xlsx", **{name: sheets[name] for name in order}))
    assert values(store) == BOTH


def test_a_number_that_nobody_knows_is_rejected_with_the_reason(store: Store, tmp_path: Path) -> None:
    plan = imported(store, workbook(tmp_path / "february.xlsx", Data=VALUES))
    assert [p.verdict.value for p in plan.files[0].tables[0].planned] == ["rejected", "rejected"]
    assert "Name is empty" in plan.files[0].tables[0].problems[0].message


def test_a_list_of_numbers_and_dates_leaves_the_titles_alone(store: Store, tmp_path: Path) -> None:
    log: Rows = [["CAPA no", "Title", "Description"], ["C-1", "Wrong label", "On 12 boxes"]]
    imported(store, workbook(tmp_path / "log.xlsx", CAPA=log))
    due: Rows = [["CAPA no", "Status", "Due"], ["C-1", "open", date(2026, 5, 1)]]
    imported(store, workbook(tmp_path / "due.xlsx", CAPA=due))
    told: Rows = [["CAPA no", "Description"], ["C-1", "On 14 boxes"]]
    imported(store, workbook(tmp_path / "told.xlsx", CAPA=told))
    with store.read() as session:
        capa = session.scalars(select(Capa)).one()
        assert (capa.title, capa.due_on, capa.description) == (
            "Wrong label", date(2026, 5, 1), "On 14 boxes",
        )  # fmt: skip


def test_a_capa_that_a_newer_file_closes_stays_where_its_fields_put_it_and_that_is_told(
    store: Store, tmp_path: Path
) -> None:
    log: Rows = [["CAPA no", "Title", "Status"], ["C-1", "Wrong label", "open"]]
    imported(store, workbook(tmp_path / "log.xlsx", CAPA=log))
    closed: Rows = [
        ["CAPA no", "Title", "Status", "Closed on"],
        ["C-1", "Wrong label", "closed", "2026-05-01"],
    ]
    path = workbook(tmp_path / "newer.xlsx", CAPA=closed)
    for _ in range(2):
        table = imported(store, path).files[0].tables[0]
        assert [planned.verdict.value for planned in table.planned] == ["unchanged"]
        assert [problem.message for problem in table.problems] == [
            "The stage stays “Open”: it follows from what is filled in; the file says “Closed”."
        ]


HEAD = ["No", "Nonconformity", "Date detected", "Owner", "Root cause"]


def test_a_second_log_that_counts_from_1_too_overwrites_nothing(store: Store, tmp_path: Path) -> None:
    first: Rows = [HEAD, ["1", "Wrong label on pallets", date(2026, 1, 5), "J. Berg", "Old template"]]
    second: Rows = [HEAD, ["1", "Invoice sent twice", date(2026, 3, 9), "M. Roth", "No check"]]
    imported(store, workbook(tmp_path / "nonconformities.xlsx", NC=first))
    table = imported(store, workbook(tmp_path / "complaints.xlsx", NC=second)).files[0].tables[0]
    assert [planned.verdict.value for planned in table.planned] == ["rejected"]
    assert "belongs to another record here, “Wrong label on pallets”" in table.problems[0].message
    with store.read() as session:
        assert session.scalars(select(Capa)).one().title == "Wrong label on pallets"


def test_a_title_written_anew_in_a_newer_copy_is_still_the_same_record(store: Store, tmp_path: Path) -> None:
    rows: Rows = [HEAD, ["1", "Wrong label on pallets", date(2026, 1, 5), "J. Berg", "Old template"]]
    newer: Rows = [HEAD, ["1", "Mix-up in packing", date(2026, 1, 5), "J. Berg", "Template not locked"]]
    imported(store, workbook(tmp_path / "nonconformities.xlsx", NC=rows))
    imported(store, workbook(tmp_path / "nonconformities.xlsx", NC=newer))
    with store.read() as session:
        assert session.scalars(select(Capa)).one().title == "Mix-up in packing"


def test_actions_whose_titles_differ_in_capitals_alone_are_each_known_again(
    store: Store, tmp_path: Path
) -> None:
    def log(*titles: str) -> Rows:
        head = ["CAPA No", "Title", "Root cause"]
        head += [f"{name} {n}" for n in (1, 2) for name in ("Corrective action", "Action owner")]
        return [head, ["C-1", "Wrong label", "No check", titles[0], "Ann Lee", titles[1], "Bo Berg"]]

    imported(store, workbook(tmp_path / "log.xlsx", CAPA=log("Train shift a", "Train shift A")))
    again = imported(store, workbook(tmp_path / "log.xlsx", CAPA=log("Train shift a", "Train shift A")))
    assert again.files[0].tables[0].planned[0].verdict.value == "unchanged"


def test_an_action_that_is_spelled_a_little_differently_is_known_again(store: Store, tmp_path: Path) -> None:
    head = ["CAPA No", "Title", "Root cause", "Corrective action"]
    for title in ("Add a check", "ADD A CHECK."):
        rows: Rows = [head, ["C-1", "Wrong label", "No check", title]]
        imported(store, workbook(tmp_path / "log.xlsx", CAPA=rows))
    with store.read() as session:
        assert list(session.scalars(select(Action.title))) == ["Add a check"]
