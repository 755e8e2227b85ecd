"""Undo and redo through the trail: exact, whole or not at all, and never around a gate."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from qms_desktop.errors import RefusedError
from qms_desktop.model.actions import Action, Extension
from qms_desktop.model.capas import Capa, CapaState
from qms_desktop.model.kpis import Kpi, Reading
from qms_desktop.model.organisation import Organisation, organisation
from qms_desktop.model.processes import Process
from qms_desktop.model.trail import ChangeSet, TrailEntry
from qms_desktop.store.check import check
from qms_desktop.store.datafile import Store, open_file
from qms_desktop.store.trail import first_broken
from qms_desktop.workflow import actions, edit, evidence, kept, layouts, list_views
from qms_desktop.workflow.settings import save_organisation
from qms_desktop.workflow.undo import Takeable, last_redoable, last_undoable, redo, takeable, undo


def add(store: Store, register: str, parts: Any = None, **values: Any) -> int:
    with store.change(f"add {register}") as change:
        return edit.save(change.session, register, values, parts=parts).id


def save(store: Store, register: str, id_: int, parts: Any = None, **values: Any) -> int:
    """Change a record; answer the change set."""
    with store.change(f"edit {register}") as change:
        edit.save(change.session, register, values, id_=id_, parts=parts)
    assert change.change_set is not None
    return change.change_set


def undoable(store: Store) -> Takeable | None:
    with store.read() as session:
        return last_undoable(session)


def redoable(store: Store) -> Takeable | None:
    with store.read() as session:
        return last_redoable(session)


def take_back(store: Store, change_set: int | None = None) -> None:
    if change_set is None:
        last = undoable(store)
        assert last is not None
        change_set = last.change_set
    with store.read() as session:
        title = takeable(session, change_set).title
    with store.change(title) as change:
        undo(change.session, change_set)


def again(store: Store) -> None:
    last = redoable(store)
    assert last is not None
    with store.change(last.title) as change:
        redo(change.session, last.change_set)


def whole(store: Store) -> bool:
    with store.read() as session:
        return first_broken(session) is None


def test_a_changed_field_is_set_back_and_done_again(store: Store) -> None:
    id_ = add(store, "capa", title="Wrong label", due_on=date(2026, 3, 1), whys=["a", "b"])
    save(store, "capa", id_, title="Wrong box", due_on=None, whys=["a"])
    take_back(store)
    with store.read() as session:
        capa = session.get_one(Capa, id_)
        assert (capa.title, capa.due_on, capa.whys) == ("Wrong label", date(2026, 3, 1), ["a", "b"])
    again(store)
    with store.read() as session:
        capa = session.get_one(Capa, id_)
        assert (capa.title, capa.due_on, capa.whys) == ("Wrong box", None, ["a"])
    assert whole(store)


def test_an_undone_record_is_out_of_the_register_and_redo_brings_its_id_and_number_back(store: Store) -> None:
    id_ = add(store, "kpi", {"reading": [{"period": "2026-03", "value": 0.0}]}, name="On time", target=95.0)
    with store.read() as session:
        before = session.get_one(Kpi, id_)
        number, created = before.number, before.created
    take_back(store)
    with store.read() as session:
        assert session.scalars(select(Kpi)).all() == []
        assert session.scalars(select(Reading)).all() == []
    again(store)
    with store.read() as session:
        kpi = session.get_one(Kpi, id_)
        assert (kpi.number, kpi.created, kpi.target, kpi.extra) == (number, created, 95.0, {})
        assert session.scalars(select(Reading.value)).all() == [0.0]
    assert whole(store)


def test_a_number_and_an_id_that_were_taken_back_stay_taken(store: Store) -> None:
    first = add(store, "capa", title="By mistake")
    with store.read() as session:
        number = session.get_one(Capa, first).number
    take_back(store)
    second = add(store, "capa", title="Another")
    with store.read() as session:
        assert second != first
        assert session.get_one(Capa, second).number != number


def test_undo_names_the_newest_change_and_survives_closing_the_file(store: Store, data_file: Path) -> None:
    add(store, "person", name="Jane")
    with store.change("moved due date of A-31") as change:
        edit.save(change.session, "person", {"name": "Ada"})
    store.close()
    with open_file(data_file) as opened:
        last = undoable(opened)
        assert last is not None
        assert last.title == "undo: moved due date of A-31"
        take_back(opened)
        redo_next, undo_next = redoable(opened), undoable(opened)
        assert redo_next is not None
        assert redo_next.title == "redo: moved due date of A-31"
        assert undo_next is not None
        assert undo_next.what == "add person"


def test_undo_and_redo_walk_back_and_forth_until_something_else_is_changed(store: Store) -> None:
    id_ = add(store, "person", name="A")
    for name in ("B", "C", "D"):
        save(store, "person", id_, name=name)
    take_back(store)
    take_back(store)
    again(store)
    take_back(store)
    assert _name(store, id_) == "B"
    again(store)
    again(store)
    assert _name(store, id_) == "D"
    assert redoable(store) is None
    take_back(store)
    save(store, "person", id_, name="E")
    assert redoable(store) is None
    last = undoable(store)
    assert last is not None
    take_back(store)
    assert _name(store, id_) == "C"
    assert whole(store)


def _name(store: Store, id_: int) -> str:
    with store.read() as session:
        return str(edit.fetch(session, "person", id_).name)  # type: ignore[attr-defined]  # a person


def test_nothing_can_be_undone_in_an_empty_file(store: Store) -> None:
    assert undoable(store) is None
    assert redoable(store) is None


def test_a_later_change_of_the_same_field_refuses_the_undo_and_is_named(store: Store) -> None:
    id_ = add(store, "capa", title="One", product="Bolt")
    first = save(store, "capa", id_, title="Two", product="Nut")
    save(store, "capa", id_, title="Three")
    with pytest.raises(RefusedError, match=r"CAPA-.* was changed later .“Title” is not"):
        take_back(store, first)
    with store.read() as session:
        capa = session.get_one(Capa, id_)
        assert (capa.title, capa.product) == ("Three", "Nut")
    again_undone = save(store, "capa", id_, product="Cap")
    take_back(store, again_undone)
    with store.read() as session:
        assert session.get_one(Capa, id_).product == "Nut"


def test_a_zero_is_not_an_empty_value(store: Store) -> None:
    id_ = add(store, "capa", title="One", cost=5.0)
    emptied = save(store, "capa", id_, cost=None)
    save(store, "capa", id_, cost=0.0)
    with pytest.raises(RefusedError, match="“Cost” is not what it was"):
        take_back(store, emptied)


def test_a_record_that_something_later_links_to_is_not_taken_back(store: Store) -> None:
    process = add(store, "process", name="Packing")
    with store.read() as session:
        made = session.scalars(select(ChangeSet.id)).one()
    add(store, "capa", title="Wrong label", process=process)
    with pytest.raises(RefusedError, match=r"CAPA-.*-001 was added later and links to it"):
        take_back(store, made)
    take_back(store)
    take_back(store, made)
    with store.read() as session:
        assert session.scalars(select(Process)).all() == []


def test_a_part_added_later_keeps_its_record(store: Store) -> None:
    kpi = add(store, "kpi", name="On time")
    with store.read() as session:
        made = session.scalars(select(ChangeSet.id)).one()
    save(store, "kpi", kpi, {"reading": [{"period": "2026-03", "value": 1.0}]})
    with pytest.raises(RefusedError, match="Reading 2026-03 of KPI-01 was added later"):
        take_back(store, made)


def test_a_removed_part_comes_back_with_its_id(store: Store) -> None:
    kpi = add(store, "kpi", {"reading": [{"period": "2026-03", "value": 1.0, "comment": "ok"}]}, name="K")
    with store.read() as session:
        reading = session.scalars(select(Reading)).one()
        before = (reading.id, reading.value, reading.comment, reading.created)
    save(store, "kpi", kpi, {"reading": []})
    take_back(store)
    with store.read() as session:
        after = session.scalars(select(Reading)).one()
        assert (after.id, after.value, after.comment, after.created) == before


def test_a_part_that_takes_the_id_of_one_removed_in_the_same_save_is_set_back(store: Store) -> None:
    kpi = add(store, "kpi", {"reading": [{"period": "2026-03", "value": 1.0, "comment": "ok"}]}, name="K")
    save(store, "kpi", kpi, {"reading": [{"period": "2026-04", "value": 2.0}]})
    take_back(store)
    with store.read() as session:
        after = session.scalars(select(Reading)).one()
        assert (after.period, after.value, after.comment) == ("2026-03", 1.0, "ok")
    again(store)
    with store.read() as session:
        assert session.scalars(select(Reading.period)).all() == ["2026-04"]


def test_a_due_date_that_was_moved_goes_back_with_its_extension(store: Store) -> None:
    action = add(store, "action", title="Buy a gauge", due_on=date(2026, 3, 1))
    with store.change("moved due date of A-0001", "late") as change:
        actions.move_due_date(change.session, action, date(2026, 4, 1), "late")
    take_back(store)
    with store.read() as session:
        assert session.get_one(Action, action).due_on == date(2026, 3, 1)
        assert session.scalars(select(Extension)).all() == []


def test_a_capa_whose_action_is_taken_back_falls_back_too(store: Store) -> None:
    owner, process = add(store, "person", name="Jane"), add(store, "process", name="Packing")
    capa = add(
        store, "capa", title="Wrong label", containment="Blocked", root_cause="No check", process=process,
        effectiveness_criterion="None in 3 months", effectiveness_due_on=date(2026, 12, 1),
    )  # fmt: skip
    add(store, "action", title="Add a check", capa=capa, owner=owner, due_on=date(2026, 11, 1))
    assert _stage(store, capa) is CapaState.PLANNED
    take_back(store)
    assert _stage(store, capa) is CapaState.ANALYSED
    again(store)
    assert _stage(store, capa) is CapaState.PLANNED


def test_taking_back_an_older_change_leaves_a_capa_in_the_stage_that_its_fields_show(store: Store) -> None:
    owner, process = add(store, "person", name="Jane"), add(store, "process", name="Packing")
    capa = add(
        store, "capa", title="Wrong label", containment="Blocked", root_cause="No check", process=process,
        effectiveness_due_on=date(2026, 12, 1),
    )  # fmt: skip
    criterion = save(store, "capa", capa, effectiveness_criterion="None in 3 months")
    add(store, "action", title="Add a check", capa=capa, owner=owner, due_on=date(2026, 11, 1))
    assert _stage(store, capa) is CapaState.PLANNED
    take_back(store, criterion)
    assert _stage(store, capa) is CapaState.ANALYSED


def _stage(store: Store, id_: int) -> CapaState:
    with store.read() as session:
        return session.get_one(Capa, id_).state


LOGO = b"\x89PNG\r\n\x1a\n" + b"x" * 400
OTHER_LOGO = LOGO + b"y"


def set_up(store: Store, *settings: Organisation) -> None:
    for one in settings:
        with store.change("change settings") as change:
            save_organisation(change.session, one)


def test_a_logo_goes_back_to_the_one_before_and_comes_back(store: Store) -> None:
    set_up(store, Organisation("ACME"), Organisation("Acme Ltd", LOGO), Organisation("Acme Ltd", OTHER_LOGO))
    for expected in (Organisation("Acme Ltd", LOGO), Organisation("ACME")):
        take_back(store)
        with store.read() as session:
            assert organisation(session) == expected
    for expected in (Organisation("Acme Ltd", LOGO), Organisation("Acme Ltd", OTHER_LOGO)):
        again(store)
        with store.read() as session:
            assert organisation(session) == expected
            assert check(session) == []


def test_a_logo_of_which_an_older_version_kept_the_fingerprint_alone_is_to_be_chosen_again(
    store: Store,
) -> None:
    set_up(store, Organisation("ACME"), Organisation("Acme Ltd", LOGO))
    take_back(store)
    with sqlite3.connect(store.path) as connection:
        connection.execute("delete from content")
    with pytest.raises(RefusedError, match="kept only a fingerprint"):
        again(store)


def test_evidence_that_was_attached_is_taken_back_and_attached_again(store: Store, tmp_path: Path) -> None:
    capa = add(store, "capa", title="Wrong label")
    path = tmp_path / "photo.txt"
    path.write_bytes(b"seen")
    with store.change("attached photo.txt") as change:
        evidence.attach(change.session, "capa", capa, path)
    take_back(store)
    with store.read() as session:
        assert evidence.attached(session, "capa", capa) == []
    again(store)
    with store.read() as session:
        (one,) = evidence.attached(session, "capa", capa)
        assert evidence.content(session, one.id) == b"seen"


def test_a_record_with_evidence_attached_later_is_not_taken_back(store: Store, tmp_path: Path) -> None:
    capa = add(store, "capa", title="Wrong label")
    with store.read() as session:
        made = session.scalars(select(ChangeSet.id)).one()
    path = tmp_path / "photo.txt"
    path.write_bytes(b"seen")
    with store.change("attached photo.txt") as change:
        evidence.attach(change.session, "capa", capa, path)
    with pytest.raises(RefusedError, match="Attachment was added later"):
        take_back(store, made)


def test_frozen_figures_are_not_undone_but_unfrozen(store: Store) -> None:
    from qms_desktop.workflow.reviews import freeze

    review = add(store, "review", title="Spring")
    with store.change("froze figures of MR-1") as change:
        freeze(change.session, review, {"kept": True})
    with pytest.raises(RefusedError, match=r"“froze figures of MR-1” was not taken back: .*unfreeze it"):
        take_back(store)


def test_a_change_cannot_be_taken_back_twice_nor_together_with_another(store: Store) -> None:
    id_ = add(store, "person", name="A")
    changed = save(store, "person", id_, name="B")
    take_back(store, changed)
    with pytest.raises(RefusedError, match="taken back already"):
        take_back(store, changed)
    with store.change("cheat") as change:
        edit.save(change.session, "person", {"email": "a@b.c"}, id_=id_)
        with pytest.raises(RefusedError, match="same step"):
            redo(change.session, changed)


def test_the_door_stays_shut_after_an_undo_in_the_same_step(store: Store) -> None:
    first = add(store, "person", name="A")
    second = save(store, "person", first, name="B")

    def cheat() -> None:
        with store.change("cheat") as change:
            undo(change.session, second)
            change.session.delete(edit.fetch(change.session, "person", first))

    with pytest.raises(RefusedError, match="not erased"):
        cheat()
    assert _name(store, first) == "B"


def test_taking_back_an_undo_from_the_history_does_the_change_again(store: Store) -> None:
    id_ = add(store, "person", name="A")
    save(store, "person", id_, name="B")
    take_back(store)
    with store.read() as session:
        newest = session.scalars(select(ChangeSet).order_by(ChangeSet.id.desc()).limit(1)).one()
        assert newest.what == "undo: edit person"
        number = newest.id
        assert takeable(session, number).title == "redo: edit person"
    take_back(store, number)
    assert _name(store, id_) == "B"


def test_the_undo_says_in_the_trail_which_change_it_took_back(store: Store) -> None:
    add(store, "person", name="A")
    take_back(store)
    with store.read() as session:
        mark = session.scalars(select(TrailEntry).where(TrailEntry.register == "change_set")).one()
        assert (mark.record, mark.changes) == (1, {"undone": [False, True]})


def test_what_is_remembered_of_an_import_is_no_step_of_its_own(store: Store) -> None:
    with store.change("import CAPA log.xlsx") as change:
        edit.save(change.session, "capa", {"title": "Scratch"})
    with store.change("remember how CAPA log.xlsx is read") as change:
        layouts.remember(change.session, {"a1": "{}"})
        kept.keep_values(change.session, {"capa/1/title": "Dent"})
    with store.read() as session:
        last = last_undoable(session)
    assert last is not None
    assert last.what == "import CAPA log.xlsx"
    with store.change(last.title) as change:
        undo(change.session, last.change_set)
    with store.change("forget how CAPA log.xlsx is read") as change:
        layouts.forget(change.session, "a1")
    with store.read() as session:
        assert last_undoable(session) is None
        again = last_redoable(session)
        assert again is not None
        assert again.what == "import CAPA log.xlsx"
        assert kept.kept_values(session) == {"capa/1/title": "Dent"}


def test_a_view_that_was_saved_or_deleted_by_hand_is_a_step(store: Store) -> None:
    with store.change("saved view Late") as change:
        list_views.save_view(change.session, "capa", "Late", "{}")
        layouts.remember(change.session, {"a1": "{}"})
    with store.read() as session:
        last = last_undoable(session)
    assert last is not None
    assert last.what == "saved view Late"
