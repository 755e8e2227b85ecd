"""Loopholes of other systems, impossible here, and the figures of odd input on screen and on paper."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from pypdf import PdfReader

from qms_desktop.errors import RefusedError
from qms_desktop.exchange.importing import import_files
from qms_desktop.insight.execution import execution
from qms_desktop.insight.kpis import KpiStatus, Outcome, kpi_statuses
from qms_desktop.insight.objectives import Health, objective_statuses
from qms_desktop.insight.review_pack import review_pack
from qms_desktop.model.actions import Action, ActionKind, ActionState
from qms_desktop.model.capas import Capa, CapaState
from qms_desktop.model.kpis import Direction, Kpi, Reading
from qms_desktop.model.objectives import Objective, ObjectiveState
from qms_desktop.model.record import Basis
from qms_desktop.model.reviews import Review, Topic
from qms_desktop.printing import report
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit

TODAY = date(2026, 11, 22)
START, END = date(2026, 1, 1), date(2026, 6, 30)
DONE = {"state": ActionState.DONE, "state_basis": Basis.IMPORTED}


def put(store: Store, *records: Any) -> None:
    with store.change("set up") as change:
        change.session.add_all(records)


def kpi(store: Store, *values: float | None, **fields: Any) -> KpiStatus:
    """A KPI with readings of the months up to October 2026, as it stands today."""
    put(store, Kpi(name="Scrap", number="K", **fields))
    months = [date(2026 - (11 - n < 1), (9 - n) % 12 + 1, 1) for n in range(len(values))]
    found = [
        Reading(kpi=1, period=f"{day:%Y-%m}", value=value, comment="Known", state_basis=Basis.IMPORTED)
        for day, value in zip(months, reversed(values), strict=True)
    ]
    put(store, *found)
    with store.read() as session:
        return kpi_statuses(session, TODAY)[0]


def printed(store: Store) -> str:
    """The review of the first half of 2026 as its paper says it, spaces made one."""
    with store.read() as session:
        pdf = report(session, "review", TODAY, start=START, end=TODAY)
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())


def test_a_status_can_not_skip_stages(store: Store) -> None:
    put(store, Capa(title="c"))
    for state in CapaState:
        if state not in (CapaState.OPEN, CapaState.VOID):
            with pytest.raises(RefusedError), store.change("skip") as change:
                edit.move(change.session, "capa", 1, state.value)
    with store.change("save") as change:
        edit.save(change.session, "capa", {"state": CapaState.CLOSED}, id_=1)
    with store.read() as session:
        assert session.get_one(Capa, 1).state is CapaState.OPEN


def test_a_capa_whose_actions_were_all_cancelled_is_not_closed(store: Store) -> None:
    put(store, Capa(title="c", containment="Blocked"), Action(title="a", capa=1, due_on=TODAY))
    with store.change("cancel") as change:
        edit.move(change.session, "action", 1, "cancelled", "No budget")
    with store.change("result") as change:
        edit.save(change.session, "capa", {"root_cause": "x", "effectiveness_criterion": "y"}, id_=1)
    with store.read() as session:
        assert session.get_one(Capa, 1).state is CapaState.CONTAINED


def test_a_review_counts_its_period_and_no_more(store: Store) -> None:
    put(
        store,
        *(
            Capa(title=str(day), detected_on=day)
            for day in (date(2025, 12, 31), START, END, date(2026, 7, 1))
        ),
        Action(title="before", due_on=date(2025, 12, 31)),
        Action(title="within", due_on=date(2026, 3, 1)),
    )
    with store.read() as session:
        pack = review_pack(session, START, END, TODAY)
    figures = {figure.label: figure.value for section in pack.sections for figure in section.figures}
    assert figures["Raised in the period"] == "2"
    assert figures["Fell due in the period"] == "1"


def test_a_value_that_can_not_be_read_is_not_on_track(store: Store, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["KPI", "Unit", "Target", "Good is", "2026-09", "2026-10"])
    sheet.append(["On-time delivery", "%", 95, "higher", "n/a", "fine, I think"])
    book.save(tmp_path / "KPI.xlsx")
    with store.change("import KPI.xlsx") as change:
        import_files(change.session, [tmp_path / "KPI.xlsx"])
    with store.read() as session:
        found = kpi_statuses(session, TODAY)
    assert [(one.outcome, one.last_value) for one in found] == [(Outcome.NOT_REPORTED, None)]


def test_nothing_is_green_while_nothing_was_measured(store: Store) -> None:
    span = {"start_on": START, "due_on": date(2026, 12, 31), "baseline": 1.0, "target": 2.0}
    put(store, Kpi(name="k", direction=Direction.HIGHER, target=1.0))
    put(store, Objective(title="o", kpi=1, state=ObjectiveState.ACTIVE, state_basis=Basis.IMPORTED, **span))
    with store.read() as session:
        assert kpi_statuses(session, TODAY)[0].outcome is Outcome.NOT_REPORTED
        assert objective_statuses(session, TODAY)[0].health is Health.NO_DATA
        assert execution(session, TODAY).total.score is None


def test_no_figure_averages_over_years(store: Store) -> None:
    old = [Action(title="old", due_on=date(2024, 5, day), done_on=START, **DONE) for day in range(1, 9)]
    put(store, *old, *(Action(title="new", due_on=START, done_on=START, **DONE) for _ in range(5)))
    with store.read() as session:
        total = execution(session, TODAY).total
    assert (total.due, total.score) == (5, 1.0)
    assert kpi(store, 10.0, 90.0, direction=Direction.HIGHER, target=80.0).last_value == 90.0


def test_a_review_of_an_empty_period_says_that_there_is_nothing(store: Store) -> None:
    with store.read() as session:
        pack = review_pack(session, START, END, TODAY)
    without = [section.topic for section in pack.sections if not section.has_data]
    assert without == [t.value for t in Topic if t not in (Topic.ACTIONS, Topic.CAPAS)]
    text = printed(store)
    assert text.count("The data of the period holds nothing for this input.") == len(without)
    assert "0 of 0" in text


def test_a_target_of_zero_is_a_target(store: Store) -> None:
    found = kpi(store, 0.0, 1.0, direction=Direction.LOWER, target=0.0)
    assert (found.outcome, found.missed_running) == (Outcome.MISSED, 1)
    assert "K Scrap 2026-10 1 0 ▲" not in printed(store)
    assert "K Scrap 2026-10 1 0" in printed(store)


def test_one_reading_has_an_outcome_and_no_limits(store: Store) -> None:
    found = kpi(store, 96.0, direction=Direction.HIGHER, target=95.0)
    assert (found.outcome, found.limits, found.signals) == (Outcome.MET, None, ())
    assert "K Scrap 2026-10 96 95" in printed(store)


def test_equal_readings_have_equal_limits_and_no_signal(store: Store) -> None:
    found = kpi(store, *[0.1] * 8, direction=Direction.HIGHER, target=0.1)
    assert found.limits is not None
    assert found.limits.lower == found.limits.mean == found.limits.upper == 0.1
    assert (found.outcome, found.signals) == (Outcome.MET, ())
    assert "K Scrap 2026-10 0.1 0.1" in printed(store)


def test_a_kpi_without_a_direction_says_nothing_and_is_never_green(store: Store) -> None:
    found = kpi(store, *[50.0] * 3, target=95.0)
    assert (found.outcome, found.bad_signal, found.missed_running) == (Outcome.NOT_APPLICABLE, False, 0)
    assert "Not applicable" in printed(store)


def test_resources_and_risks_are_filled_from_the_actions_of_their_kind(store: Store) -> None:
    put(
        store,
        Action(title="Hire", kind=ActionKind.RESOURCES, due_on=date(2026, 9, 1)),
        Action(title="Second supplier", kind=ActionKind.PREVENTIVE, done_on=START, due_on=START, **DONE),
        Action(title="Long ago", kind=ActionKind.PREVENTIVE, done_on=date(2025, 1, 1), **DONE),
        Action(title="Raised later", kind=ActionKind.RESOURCES, raised_on=date(2026, 7, 1)),
    )
    with store.read() as session:
        pack = review_pack(session, START, END, TODAY)
    rows = {s.topic: [row[1] for table in s.tables for row in table.rows] for s in pack.sections}
    assert (rows["d"], rows["e"]) == (["Hire"], ["Second supplier"])


def test_an_action_of_a_review_without_a_day_of_its_own_survives_the_reviews_after_it(store: Store) -> None:
    put(store, *(Review(title="r", held_on=day) for day in (date(2025, 7, 1), date(2026, 1, 10))))
    put(store, Action(title="Train", review=1, due_on=TODAY))
    with store.read() as session:
        pack = review_pack(session, START, END, TODAY)
    (table,) = [table for table in pack.sections[0].tables if "earlier reviews" in table.title]
    assert table.rows[0][-1] == "1"
