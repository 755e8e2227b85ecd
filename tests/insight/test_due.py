"""What falls due, of whom."""

from __future__ import annotations

from datetime import date

from qms_desktop.insight.due import due
from qms_desktop.model.capas import EffectivenessResult
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit
from qms_desktop.workflow.actions import mark_done

MARCH, APRIL = date(2026, 3, 31), date(2026, 4, 30)


def test_every_open_record_with_a_day_to_keep_falls_due_for_whoever_answers_for_it(store: Store) -> None:
    with store.change("set up") as change:
        session = change.session
        jane = edit.save(session, "person", {"name": "Jane"}).id
        edit.save(session, "action", {"title": "Print", "due_on": MARCH, "owner": jane, "number": "A"})
        edit.save(session, "objective", {"title": "Fewer", "due_on": APRIL, "owner": jane, "number": "O"})
        edit.save(session, "review", {"title": "Review", "planned_on": APRIL, "chair": jane, "number": "R"})
        edit.save(session, "process", {"name": "Packing", "next_review_on": APRIL, "number": "P"})
        edit.save(session, "action", {"title": "Train", "due_on": None, "owner": jane, "number": "B"})
    with store.read() as session:
        everybodys = [(one.number, one.what, one.owner) for one in due(session)]
        janes = [one.number for one in due(session, jane)]
        until_march = [one.number for one in due(session, until=MARCH)]
    assert everybodys == [
        ("A", "Due", "Jane"), ("O", "Due", "Jane"), ("P", "Next review", ""), ("R", "Planned for", "Jane"),
    ]  # fmt: skip
    assert janes == ["A", "O", "R"]
    assert until_march == ["A"]


def test_a_capa_falls_due_twice_until_its_check_has_a_result(store: Store) -> None:
    values = {"title": "Wrong label", "due_on": MARCH, "effectiveness_due_on": APRIL}
    with store.change("set up") as change:
        capa = edit.save(change.session, "capa", values).id
    with store.read() as session:
        assert [(one.what, one.on) for one in due(session)] == [("Due", MARCH), ("Check due", APRIL)]
    with store.change("check") as change:
        result = {"effectiveness_result": EffectivenessResult.EFFECTIVE}
        edit.save(change.session, "capa", result, id_=capa)
    with store.read() as session:
        assert "Check due" not in [one.what for one in due(session)]


def test_what_is_done_or_withdrawn_is_no_longer_due(store: Store) -> None:
    with store.change("set up") as change:
        done = edit.save(change.session, "action", {"title": "Print", "due_on": MARCH}).id
        gone = edit.save(change.session, "action", {"title": "Train", "due_on": MARCH}).id
    with store.change("settle") as change:
        mark_done(change.session, done, MARCH, "photo")
        edit.withdraw(change.session, "action", gone, "raised twice", MARCH)
    with store.read() as session:
        assert due(session) == ()
