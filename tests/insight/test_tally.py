"""What many rows are put in order by, and how long they live."""

from __future__ import annotations

import gc
from collections import Counter
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import event

from qms_desktop.insight import objectives
from qms_desktop.insight.capas import CapaLine, capa_figures, capa_lines
from qms_desktop.insight.due import Due, due
from qms_desktop.insight.execution import Commitment, commitments, execution
from qms_desktop.insight.gaps import Gap, gaps
from qms_desktop.insight.objectives import objective_statuses
from qms_desktop.insight.tally import by_day
from qms_desktop.model.kpis import Reading
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit

TODAY = date(2026, 11, 22)
LAST_WEEK = TODAY - timedelta(days=7)


@pytest.fixture
def late(store: Store) -> Store:
    """A data file with three CAPAs and an action, all overdue."""
    with store.change("set up") as change:
        for title in ("Wrong label", "Scratched lid", "Bent pin"):
            edit.save(change.session, "capa", {"title": title, "due_on": LAST_WEEK})
        edit.save(change.session, "action", {"title": "Print", "due_on": LAST_WEEK})
    return store


def living(*kinds: type) -> list[int]:
    """Count what is there of each kind; all objects are looked at once."""
    counts = Counter(map(type, gc.get_objects()))
    return [counts[kind] for kind in kinds]


def test_rows_stand_by_day_those_of_a_day_as_they_came_and_those_without_one_last() -> None:
    first, second = date(2026, 1, 1), date(2026, 1, 2)
    rows = [("b", second), ("no day", None), ("z", first), ("a", second)]
    assert [name for name, _ in by_day(rows, lambda row: row[1])] == ["z", "b", "a", "no day"]


def test_what_is_late_longest_comes_first_then_by_number(store: Store) -> None:
    days = (LAST_WEEK, TODAY - timedelta(days=1), LAST_WEEK)
    with store.change("set up") as change:
        for day in days:
            for name in ("capa", "action"):
                edit.save(change.session, name, {"title": "Late", "due_on": day})
    with store.read() as session:
        for found in (execution(session, TODAY).overdue, capa_figures(session, TODAY).overdue):
            assert [one.due_on for one in found] == sorted(days)
            assert [one.id for one in found] == [1, 3, 2]


def test_a_copy_holds_on_to_the_rows_it_gave_and_they_go_with_it(late: Store) -> None:
    with late.aside() as beside:
        with beside.read() as session:
            found = capa_figures(session, TODAY), gaps(session, TODAY), due(session)
            assert len(found[0].overdue) == 3
            commitments(session, TODAY)
        del found
        *counts, some = living(CapaLine, Commitment, Due, Gap)
        assert counts == [3 + 3, 1 + 1, 4]
        assert some > 0
    assert living(CapaLine, Commitment, Due, Gap) == [0, 0, 0, 0]


def test_a_session_of_the_file_itself_holds_on_to_them_until_it_ends(late: Store) -> None:
    with late.read() as session:
        capa_lines(session)
        assert living(CapaLine) == [3]
    assert living(CapaLine) == [0]


def test_they_go_with_it_also_where_the_work_is_cancelled(late: Store) -> None:
    with pytest.raises(KeyboardInterrupt) as cancelled, late.aside() as beside, beside.read() as session:
        cancel_with(capa_lines(session))
    assert cancelled.value.__traceback__ is not None
    assert living(CapaLine) == [0]


def cancel_with(rows: list[CapaLine]) -> None:
    assert len(rows) == 3
    raise KeyboardInterrupt


def test_of_one_objective_only_its_own_actions_and_readings_are_read(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    with store.change("set up") as change:
        for at in range(2):
            reading = {"period": "2026-10", "value": 90.0 + at}
            kpi = edit.save(change.session, "kpi", {"name": f"KPI {at}"}, parts={"reading": [reading]}).id
            objective = edit.save(change.session, "objective", {"title": f"Aim {at}", "kpi": kpi}).id
            edit.save(change.session, "action", {"title": "Do", "objective": objective, "due_on": TODAY})
        edit.save(change.session, "action", {"title": "Print", "due_on": LAST_WEEK})
    with store.read() as session:
        one, other = objective_statuses(session, TODAY)
    read: list[Commitment] = []
    loaded: list[object] = []

    def spied(*asked: Any) -> list[Commitment]:
        read.extend(found := commitments(*asked))
        return found

    monkeypatch.setattr(objectives, "commitments", spied)
    with store.read() as session:
        event.listen(session, "loaded_as_persistent", lambda _, row: loaded.append(row))
        assert objectives.objective_status(session, other.id, TODAY) == other
        assert [row.value for row in loaded if isinstance(row, Reading)] == [91.0]
    assert [action.objective for action in read] == [other.id]
    assert one.kpi is not None
    assert one.kpi.last_value == 90.0
