"""Many new or changed rows at once pass the same gates and leave the same trail as one at a time."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, select, text
from sqlalchemy.orm.attributes import set_committed_value

from qms_desktop.errors import ConflictError, RefusedError
from qms_desktop.model.actions import Action, ActionState
from qms_desktop.model.bulk import write_new
from qms_desktop.model.capas import Capa, CapaKind, CapaState
from qms_desktop.model.kpis import Direction, Reading, ReadingState
from qms_desktop.model.record import Basis, Entity
from qms_desktop.model.trail import TrailEntry
from qms_desktop.store import bulk
from qms_desktop.store.datafile import Store, create
from qms_desktop.store.trail import first_broken
from qms_desktop.workflow import edit


def written(store: Store, cls: type[Entity], rows: Sequence[dict[str, Any]]) -> None:
    with store.change("import") as change:
        write_new(change.session, [cls.unsaved(row) for row in rows])


def test_a_word_that_is_no_choice_is_refused_from_many_rows_too(store: Store) -> None:
    with pytest.raises(RefusedError, match="“junk” is no choice of “Kind”"):
        written(store, Capa, [{"title": "Late"}, {"title": "Torn", "kind": "junk"}])
    written(store, Capa, [{"title": "Late", "kind": "complaint"}])
    with store.read() as session:
        assert [capa.kind for capa in session.scalars(select(Capa))] == [CapaKind.COMPLAINT]


def test_rows_written_at_once_equal_rows_added_one_by_one(store: Store) -> None:
    rows: list[dict[str, Any]] = [
        {"title": "Late", "due_on": date(2026, 5, 1), "extra": {"Old no": "7"}},
        {"number": "A-0500", "title": "Done", "state": ActionState.DONE, "state_basis": Basis.IMPORTED},
        {"title": "Third"},
    ]
    written(store, Action, rows)
    with store.change("type") as change:
        for row in rows:
            change.session.add(Action(**{**row, "number": "B" + row["number"] if "number" in row else None}))
    with store.read() as session:
        stored = session.scalars(select(Action).order_by(Action.id)).all()
        entries = session.scalars(select(TrailEntry).order_by(TrailEntry.id)).all()
        assert [one.number for one in stored] == [
            "A-0501", "A-0500", "A-0502", "A-0503", "BA-0500", "A-0504",
        ]  # fmt: skip
        skipped = {"id", "number", "created", "updated", "version", "_sa_instance_state"}
        plain = [{k: v for k, v in vars(one).items() if k not in skipped} for one in stored]
        assert plain[:3] == plain[3:]
        assert {one.version for one in stored} == {1}
        trail = [{k: v for k, v in one.changes.items() if k != "number"} for one in entries]
        assert trail[:3] == trail[3:]
        assert first_broken(session) is None


@pytest.mark.parametrize(
    ("row", "words"),
    [({"title": ""}, "required"), ({"title": "Jumps", "state": ActionState.VERIFIED}, "starts as")],
)
def test_a_row_that_no_gate_lets_in_keeps_all_out(store: Store, row: dict[str, Any], words: str) -> None:
    with pytest.raises(RefusedError, match=words):
        written(store, Action, [{"title": "Good"}, row])
    with store.read() as session:
        assert session.scalars(select(Action)).all() == []


def test_a_number_that_stands_already_is_refused_in_a_sentence(store: Store) -> None:
    written(store, Action, [{"number": "X-1", "title": "First"}])
    with pytest.raises(RefusedError):
        written(store, Action, [{"number": "X-1", "title": "Second"}])


def test_the_stage_of_a_capa_counts_the_actions_written_after_it(store: Store) -> None:
    ready = {
        "title": "Wrong label", "containment": "Blocked", "root_cause": "No check", "process": None,
        "effectiveness_criterion": "None in a month", "effectiveness_due_on": date(2027, 1, 1),
    }  # fmt: skip
    with store.change("import") as change:
        capas = [Capa.unsaved(ready)]
        write_new(change.session, capas)
        assert capas[0].id is not None
        capas[0].root_cause = "No check at the start"
        write_new(change.session, [Action.unsaved({"title": "Add it", "capa": capas[0].id})])
    with store.read() as session:
        capa = session.scalars(select(Capa)).one()
        assert (capa.state, capa.root_cause) == (CapaState.CONTAINED, "No check at the start")
        assert first_broken(session) is None


def test_an_imported_capa_moves_on_with_its_fields_as_one_added_alone(store: Store) -> None:
    with store.change("add") as change:
        edit.save(change.session, "process", {"name": "Packing"})
    ahead = {
        "title": "Late", "state": CapaState.CONTAINED, "state_basis": Basis.IMPORTED,
        "containment": "Blocked", "root_cause": "No check", "process": 1,
    }  # fmt: skip
    written(store, Capa, [ahead])
    with store.change("add") as change:
        change.session.add(Capa(**ahead))
    with store.read() as session:
        assert {capa.state for capa in session.scalars(select(Capa))} == {CapaState.ANALYSED}


def test_a_row_written_at_once_and_changed_later_is_one_entry_with_its_last_values(store: Store) -> None:
    with store.change("import") as change:
        rows = [Action.unsaved({"title": title, "extra": {"Old no": "7"}}) for title in ("First", "Second")]
        write_new(change.session, rows)
        rows[1].title, rows[1].extra = "Changed", {}
        change.session.flush()
        rows[1].due_on = date(2026, 5, 1)
    with store.read() as session:
        first, second = session.scalars(select(TrailEntry).order_by(TrailEntry.id)).all()
        assert first.changes["title"] == [None, "First"]
        assert first.changes["extra"] == [None, {"Old no": "7"}]
        assert (second.change, second.changes["title"]) == ("new", [None, "Changed"])
        assert second.changes["due_on"] == [None, "2026-05-01"]
        assert second.changes.get("extra") in (None, [None, {}])
        assert first_broken(session) is None


def test_the_trail_of_rows_written_at_once_is_the_json_that_its_hash_is_taken_of(store: Store) -> None:
    rows: list[dict[str, Any]] = [
        {"title": "Größe “x”\n\\ \u2028 😀", "cost": 1e22, "extra": {"b": [1, 2.5, None], "a": True}},
        {"title": "Plain", "cost": 0.1, "whys": ["no check", "kein Prüfmaß"], "due_on": date(2026, 5, 1)},
        {"title": "Whole", "cost": 3.0},
    ]
    written(store, Capa, rows)
    with store.read() as session:
        stored = session.execute(text("SELECT changes FROM trail_entry ORDER BY id")).scalars().all()
        assert [json.dumps(json.loads(one), sort_keys=True) for one in stored] == stored
        assert [json.loads(one)["cost"][1] for one in stored] == [1e22, 0.1, 3.0]
        assert first_broken(session) is None


def three_hundred(store: Store) -> None:
    ready = {
        "containment": "Blocked", "root_cause": "No check", "process": 1, "extra": {"Old no": "7"},
        "effectiveness_criterion": "None in a month", "effectiveness_due_on": date(2027, 1, 1),
    }  # fmt: skip
    with store.change("add") as change:
        edit.save(change.session, "process", {"name": "Packing"})
    with store.change("import") as change:
        write_new(change.session, [Capa.unsaved({"title": f"Late {n}", **ready}) for n in range(300)])


def change_all(store: Store) -> int:
    """Change columns of three kinds in all CAPAs, some of them back as they were; count the statements."""
    told: list[str] = []
    with store.change("change") as change:
        connection = change.session.connection()
        event.listen(connection, "before_cursor_execute", lambda *args: told.append(args[2]))
        for capa in change.session.scalars(select(Capa).order_by(Capa.id)).all():
            capa.title = f"Later {capa.id // 2}"
            if capa.id % 3 == 0:
                capa.root_cause, capa.extra = None, {**capa.extra, "Old no": 8}
            elif capa.id % 50 == 1:
                capa.cost, capa.title = 1.5, f"Late {capa.id - 1}"
        change.session.flush()
        for capa in change.session.scalars(select(Capa).where(Capa.id < 150)):
            capa.effectiveness_due_on = date(2027, 2, capa.id % 28 + 1)
    return sum(one.startswith("UPDATE capa") for one in told)


def as_it_stands(store: Store) -> list[list[tuple[Any, ...]]]:
    """Return the CAPAs and the trail as they stand in the file, but for times and the order in the trail."""
    apart = {"created", "updated", "hash"}
    with store.read() as session:
        assert first_broken(session) is None
        tables = [
            [column for column in Capa.__table__.columns if column.name not in apart],
            [column for column in TrailEntry.__table__.columns if column.name not in {*apart, "id"}],
        ]
        return [sorted(map(tuple, session.execute(select(*columns))), key=str) for columns in tables]


def test_rows_changed_at_once_equal_rows_changed_one_by_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stood, statements = [], []
    for many in (bulk.MANY, 10_000):
        monkeypatch.setattr(bulk, "MANY", many)
        with create(tmp_path / f"{many}.qms", "Jane") as store:
            three_hundred(store)
            statements.append(change_all(store))
            stood.append(as_it_stands(store))
    assert stood[0] == stood[1]
    assert 0 < statements[0] < statements[1]


def retitle(store: Store, titles: dict[int, str], *, stale: int | None = None) -> None:
    """Give CAPAs other titles, one of them as if it had been read before somebody else changed it."""
    with store.change("change") as change:
        for capa in change.session.scalars(select(Capa)):
            if capa.id == stale:
                set_committed_value(capa, "version", capa.version - 1)
            capa.title = titles.get(capa.id, "Changed")


def test_rows_of_many_of_which_one_was_changed_elsewhere_are_not_overwritten(store: Store) -> None:
    three_hundred(store)
    with pytest.raises(ConflictError, match="changed elsewhere"):
        retitle(store, {}, stale=290)
    with store.read() as session:
        assert session.scalars(select(Capa).where(Capa.title == "Changed")).all() == []


def test_a_gate_refuses_many_changed_rows_for_one_of_them(store: Store) -> None:
    three_hundred(store)
    with pytest.raises(RefusedError, match="Title"):
        retitle(store, {290: ""})
    with store.read() as session:
        assert session.scalars(select(Capa).where(Capa.title == "Changed")).all() == []


def test_many_rows_changed_after_a_savepoint_that_is_rolled_back_stand_as_before(store: Store) -> None:
    three_hundred(store)
    with store.change("change") as change:
        capas = change.session.scalars(select(Capa)).all()
        with change.session.begin_nested() as savepoint:
            for capa in capas:
                capa.title = "Changed"
            change.session.flush()
            savepoint.rollback()
        assert {capa.title.split()[0] for capa in capas} == {"Late"}
    assert change.change_set is None


def test_rows_that_nobody_keeps_are_read_anew_and_their_changes_stand_in_one_entry(store: Store) -> None:
    with store.change("import") as change:
        session = change.session
        write_new(session, [Action.unsaved({"title": f"Step {n}"}) for n in range(3)], keep=False)
        assert list(session.identity_map.values()) == []
        session.scalars(select(Action).where(Action.title == "Step 1")).one().title = "Changed"
        session.flush()
        with session.begin_nested() as savepoint:
            session.scalars(select(Action).where(Action.title == "Step 2")).one().title = "Changed too"
            session.flush()
            savepoint.rollback()
    with store.read() as session:
        entries = session.scalars(select(TrailEntry).order_by(TrailEntry.id)).all()
        said = [(entry.change, entry.changes["title"]) for entry in entries]
        assert said == [("new", [None, title]) for title in ("Step 0", "Changed", "Step 2")]
        assert first_broken(session) is None


def test_a_miss_among_readings_that_nobody_keeps_needs_its_comment(store: Store) -> None:
    with store.change("add") as change:
        values = {"name": "On time", "target": 95.0, "direction": Direction.HIGHER}
        kpi = edit.save(change.session, "kpi", values).id
    said = {"kpi": kpi, "period": "2026-01", "value": 90.0, "state": ReadingState.POSTED}
    with pytest.raises(RefusedError, match="needs a comment"), store.change("paste") as change:
        write_new(change.session, [Reading.unsaved(said)], keep=False)
    with store.read() as session:
        assert session.scalars(select(Reading)).all() == []


def test_savepoints_within_savepoints_leave_what_was_not_rolled_back(store: Store) -> None:
    with store.change("script") as change:
        session = change.session
        first = Action(title="First")
        session.add(first)
        with session.begin_nested():
            session.add(Action(title="Kept"))
            with session.begin_nested() as inner:
                first.title = "Renamed"
                session.add(Action(title="Gone"))
                inner.rollback()
            first.due_on = date(2026, 5, 1)
        with session.begin_nested() as second:
            first.title = "Again"
            session.flush()
            second.rollback()
    with store.read() as session:
        entries = session.scalars(select(TrailEntry).order_by(TrailEntry.id)).all()
        assert [entry.changes["title"] for entry in entries] == [[None, "First"], [None, "Kept"]]
        assert entries[0].changes["due_on"] == [None, "2026-05-01"]
        assert first_broken(session) is None


def test_the_stage_of_a_capa_of_which_only_the_description_changes_asks_for_no_action(store: Store) -> None:
    three_hundred(store)
    told: list[str] = []
    with store.change("change") as change:
        event.listen(change.session.connection(), "before_cursor_execute", lambda *args: told.append(args[2]))
        for capa in change.session.scalars(select(Capa)):
            capa.description, capa.extra = "More", {}
    assert not [one for one in told if "FROM action" in one]
    with store.change("change") as change:
        event.listen(change.session.connection(), "before_cursor_execute", lambda *args: told.append(args[2]))
        for capa in change.session.scalars(select(Capa)):
            capa.containment = None
    assert [one for one in told if "FROM action" in one]
    with store.read() as session:
        assert {capa.state for capa in session.scalars(select(Capa))} == {CapaState.OPEN}


def test_a_capa_that_nobody_keeps_moves_on_with_an_action_that_comes_later(store: Store) -> None:
    ready = {
        "title": "Wrong label", "containment": "Blocked", "root_cause": "No check",
        "effectiveness_criterion": "None in a month", "effectiveness_due_on": date(2027, 1, 1),
    }  # fmt: skip
    with store.change("add") as change:
        process = edit.save(change.session, "process", {"name": "Packing"}).id
        owner = edit.save(change.session, "person", {"name": "Jane Smith"}).id
    with store.change("import") as change:
        capas = [Capa.unsaved({**ready, "process": process}) for _ in range(2)]
        write_new(change.session, capas, keep=False)
        step = {"title": "Add it", "capa": capas[1].id, "owner": owner, "due_on": date(2026, 9, 1)}
        write_new(change.session, [Action.unsaved(step)], keep=False)
    with store.read() as session:
        stages = list(session.scalars(select(Capa.state).order_by(Capa.id)))
        assert stages == [CapaState.ANALYSED, CapaState.PLANNED]
        entries = session.scalars(select(TrailEntry).where(TrailEntry.register == "capa")).all()
        assert [entry.changes["state"] for entry in entries] == [[None, stage.value] for stage in stages]
        assert first_broken(session) is None
