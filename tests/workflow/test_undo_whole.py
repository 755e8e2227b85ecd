"""Undo of everything, in reverse: random changes across registers, and a whole import."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import func, select

from qms_desktop.demo import load_sample
from qms_desktop.errors import RefusedError
from qms_desktop.exchange.importing import import_files, title_of
from qms_desktop.exchange.json_document import export_json
from qms_desktop.insight.as_of import as_of
from qms_desktop.model.capas import Capa
from qms_desktop.model.fields import Kind, fields
from qms_desktop.model.organisation import Organisation
from qms_desktop.model.record import Entity
from qms_desktop.model.registers import PARTS, REGISTERS, register
from qms_desktop.store import unit
from qms_desktop.store.check import check
from qms_desktop.store.datafile import Store
from qms_desktop.store.trail import first_broken
from qms_desktop.workflow import actions, edit
from qms_desktop.workflow.settings import save_organisation
from qms_desktop.workflow.undo import last_redoable, last_undoable, redo, undo
from tests.exchange.workbooks import workbook

_UNSEEN = ("version", "updated")
"""An undo is a change too: it has its own version and moment."""


def content(store: Store, path: Path) -> dict[str, Any]:
    """Everything in the data file but the trail."""
    with store.read() as session:
        export_json(session, path)
    tables = json.loads(path.read_text(encoding="utf-8"))["tables"]
    kept = {name: rows for name, rows in tables.items() if name not in ("change_set", "trail_entry")}
    return {
        name: [{key: value for key, value in row.items() if key not in _UNSEEN} for row in rows]
        for name, rows in kept.items()
    }


def value(random: Random, cls: type[Entity], name: str, ids: dict[str, list[int]]) -> Any:
    """Something that may stand in a field."""
    field = fields(cls)[name]
    if not field.required and random.random() < 0.25:
        return None
    if field.kind is Kind.LINK:
        return random.choice(ids[field.target]) if ids.get(field.target) else None
    if field.choices is not None:
        return random.choice(list(field.choices))
    makers: dict[Kind, Callable[[], Any]] = {
        Kind.DAY: lambda: date(2026, 1, 1) + timedelta(days=random.randrange(300)),
        Kind.LINES: lambda: [random.choice("abc") for _ in range(random.randrange(3))],
        Kind.NUMBER: lambda: random.choice([0.0, 1.5, -2.25, 1e-9, 98.6]),
        Kind.MONEY: lambda: random.choice([0.0, 12.5]),
        Kind.WHOLE: lambda: random.randrange(5),
        Kind.YES_NO: lambda: random.choice([True, False]),
        Kind.PERIOD: lambda: f"2026-{random.randrange(1, 13):02}",
    }
    return makers.get(field.kind, lambda: random.choice(["x", "Größe\n2", "“=1+1”", "0"]))()


def values(
    random: Random, cls: type[Entity], ids: dict[str, list[int]], left_out: str = ""
) -> dict[str, Any]:
    names = [n for n, f in fields(cls).items() if not f.read_only and n not in ("number", left_out)]
    chosen = {name for name in names if fields(cls)[name].required or random.random() < 0.4}
    return {name: value(random, cls, name, ids) for name in names if name in chosen}


def some_change(random: Random, store: Store, ids: dict[str, list[int]]) -> None:
    """One change as a form makes it; what a gate refuses is no change."""
    name = random.choice(
        ["intent", "objective", "process", "kpi", "capa", "action", "person", "role", "review"]
    )
    cls = register(name)
    known = random.choice(ids[name]) if ids[name] and random.random() < 0.6 else None
    typed = values(random, cls, ids)
    if name == "action" and known is not None:
        typed.pop("due_on", None)
    parts: dict[str, list[dict[str, Any]]] = {}
    for part in cls.parts:
        if not part.proof and random.random() < 0.5:
            rows = [values(random, part, ids, part.parent_field) for _ in range(random.randrange(3))]
            parts[part.__tablename__] = [row for row in rows if None not in row.values()]
    extra = random.choice([None, {}, {"Colour": "red", "Größe": 3}])
    try:
        with store.change(f"edit {name}") as change:
            made = edit.save(change.session, name, typed, id_=known, parts=parts, extra=extra).id
    except RefusedError:
        return
    if known is None:
        ids[name].append(made)


def some_verb(random: Random, store: Store, ids: dict[str, list[int]]) -> None:
    """A withdrawal, a moved date, a state, a setting."""
    try:
        with store.change("verb") as change:
            session = change.session
            if random.random() < 0.2:
                save_organisation(session, Organisation(random.choice(["ACME", "Größe AG"])))
            elif random.random() < 0.4 and ids["action"]:
                day = date(2026, 6, 1) + timedelta(days=random.randrange(99))
                actions.move_due_date(session, random.choice(ids["action"]), day, "late")
            elif random.random() < 0.5 and ids["objective"]:
                state = random.choice(["approved", "active", "cancelled"])
                edit.move(session, "objective", random.choice(ids["objective"]), state, "so")
            elif ids["person"]:
                edit.withdraw(session, "person", random.choice(ids["person"]), "left", date(2026, 5, 1))
    except RefusedError:
        return


@pytest.mark.parametrize("seed", range(6))
def test_undoing_everything_leaves_the_start_and_redoing_everything_the_end(
    store: Store, tmp_path: Path, seed: int
) -> None:
    random = Random(seed)
    ids: dict[str, list[int]] = {name: [] for name in REGISTERS}
    with store.change("start") as change:
        save_organisation(change.session, Organisation("Start"))
        ids["person"].append(edit.save(change.session, "person", {"name": "Jane"}).id)
    start = content(store, tmp_path / "start.json")
    for _ in range(40):
        random.choice([some_change, some_change, some_verb])(random, store, ids)
    end = content(store, tmp_path / "end.json")
    steps = 0
    while (last := _last(store, last_undoable)) and last.what != "start":
        with store.change(last.title) as change:
            undo(change.session, last.change_set)
        steps += 1
    assert steps > 10
    assert content(store, tmp_path / "start.json") == start
    while last := _last(store, last_redoable):
        with store.change(last.title) as change:
            redo(change.session, last.change_set)
        steps -= 1
    assert steps == 0
    assert content(store, tmp_path / "end.json") == end
    with store.read() as session:
        assert check(session) == []


def test_every_past_day_reads_as_it_stood_then(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    random = Random(7)
    ids: dict[str, list[int]] = {name: [] for name in REGISTERS}
    names = (*REGISTERS, *PARTS)
    stood: dict[date, dict[str, Any]] = {}
    for at in range(30):
        day = date(2026, 1, 1) + timedelta(days=at)
        noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
        monkeypatch.setattr(unit, "utc_now", lambda noon=noon: noon)
        some_change(random, store, ids)
        if at % 4 == 3 and (last := _last(store, last_undoable)):
            with store.change(last.title) as change:
                undo(change.session, last.change_set)
            ids = {name: [row["id"] for row in _rows(store, name, day)] for name in REGISTERS}
        stood[day] = {name: _rows(store, name, date.max - timedelta(days=2)) for name in names}
    for day, registers in stood.items():
        assert {name: _rows(store, name, day) for name in names} == registers


def _rows(store: Store, name: str, day: date) -> list[dict[str, Any]]:
    with store.read() as session:
        return as_of(session, name, day)


def _last(store: Store, which: Callable[..., Any]) -> Any:
    with store.read() as session:
        return which(session)


def test_one_undo_takes_a_whole_import_back_and_a_second_import_gives_the_same(
    store: Store, tmp_path: Path
) -> None:
    load_sample(store)
    first = content(store, tmp_path / "first.json")
    last = _last(store, last_undoable)
    with store.change(last.title) as change:
        undo(change.session, last.change_set)
    with store.read() as session:
        for cls in (*REGISTERS.values(), *PARTS.values()):
            assert session.scalar(select(func.count()).select_from(cls)) == 0, cls
        assert first_broken(session) is None
    load_sample(store)
    second = content(store, tmp_path / "second.json")
    assert shape(second) == shape(first)
    with store.read() as session:
        assert check(session) == []


def test_redo_brings_a_whole_import_back_as_it_was(store: Store, tmp_path: Path) -> None:
    load_sample(store)
    first = content(store, tmp_path / "first.json")
    for which, verb in ((last_undoable, undo), (last_redoable, redo)):
        last = _last(store, which)
        with store.change(last.title) as change:
            verb(change.session, last.change_set)
    assert content(store, tmp_path / "second.json") == first
    with store.read() as session:
        assert check(session) == []


def test_a_newer_copy_whose_import_was_taken_back_can_be_imported_again(store: Store, tmp_path: Path) -> None:
    rows = [
        ["CAPA No", "Title", "Root cause"],
        ["C-1", "Wrong label", "Old file"],
        ["C-2", "Scratch", "Tool"],
    ]
    newer = [rows[0], ["C-1", "Wrong label", "Template not locked"], rows[2]]
    files = [workbook(tmp_path / "old.xlsx", CAPA=rows), workbook(tmp_path / "new.xlsx", CAPA=newer)]
    for file in files:
        _import(store, file)
    last = _last(store, last_undoable)
    with store.change(last.title) as change:
        undo(change.session, last.change_set)
    assert _causes(store) == ["Old file", "Tool"]
    _import(store, files[1])
    assert _causes(store) == ["Template not locked", "Tool"]


def _import(store: Store, file: Path) -> None:
    with store.change(title_of([file])) as change:
        import_files(change.session, [file])


def _causes(store: Store) -> list[str | None]:
    with store.read() as session:
        return list(session.scalars(select(Capa.root_cause).order_by(Capa.number)))


def shape(tables: dict[str, Any]) -> dict[str, list[str]]:
    """What was imported, links by their place: ids, numbers given by us and moments differ."""
    with_ids = {name: rows for name, rows in tables.items() if rows and "id" in rows[0]}
    places = {name: {row["id"]: at for at, row in enumerate(rows)} for name, rows in with_ids.items()}
    return {name: [_row(name, row, places) for row in rows] for name, rows in tables.items()}


def _row(name: str, row: dict[str, Any], places: Any) -> str:
    cls = {**REGISTERS, **PARTS}.get(name)
    links = {n: f.target for n, f in fields(cls).items() if f.kind is Kind.LINK} if cls else {}
    kept = {
        key: places[links[key]][found] if key in links and found is not None else found
        for key, found in row.items()
        if key not in ("id", "number", "created")
    }
    return json.dumps(kept, sort_keys=True)


def test_an_undo_that_is_cancelled_leaves_everything_as_it_was(store: Store, tmp_path: Path) -> None:
    load_sample(store)
    before = content(store, tmp_path / "before.json")
    last = _last(store, last_undoable)
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if done > total // 2:
            raise KeyboardInterrupt

    def work() -> None:
        with store.change(last.title) as change:
            undo(change.session, last.change_set, stop)

    with pytest.raises(KeyboardInterrupt):
        work()
    assert told[0][0] == 0
    assert content(store, tmp_path / "after.json") == before
    assert _last(store, last_undoable) == last
