"""The life of a management review, played through its form: each gate is met once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from qms_desktop.insight.frozen import minutes, pack_of, to_json
from qms_desktop.insight.rows import Ref
from qms_desktop.insight.views import view
from qms_desktop.model.reviews import Review, Topic
from qms_desktop.ui.ask import ReasonDialog
from qms_desktop.ui.ask_review import ApproveDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.record_form import RecordForm
from qms_desktop.workflow import edit, reviews
from tests.ui.test_record_form import opened, stored

Add = Callable[..., int]
TODAY = date(2026, 11, 22)


def step(form: RecordForm, qtbot: QtBot, words: str, state: str) -> None:
    form.header.step_buttons()[words].click()
    qtbot.waitUntil(lambda: str(form._view and form._view.values["state"]) == state)


def test_a_review_goes_its_whole_way_in_the_window(
    desk: Desk, qtbot: QtBot, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    jane = add("person", name="Jane")
    period = {"period_start": date(2026, 1, 1), "period_end": date(2026, 6, 30)}
    decision = {"sequence": 1, "text": "Buy a camera", "owner": jane, "due_on": date(2026, 9, 1)}
    review = add("review", title="Half year", chair=jane, **period, parts={"decision": [decision]})
    form = opened(desk, qtbot, "review", review)
    step(form, qtbot, "Freeze figures", "frozen")

    form.header.step_buttons()["Mark held"].click()
    qtbot.waitUntil(lambda: "not covered" in form.message.text)

    monkeypatch.setattr(ApproveDialog, "ask", lambda *_: (jane, date(2026, 7, 3)))
    monkeypatch.setattr(ReasonDialog, "ask", lambda *_: "The supplier is late")
    with desk.store.change("said") as change:
        said = [{"topic": topic, "discussion": "Said"} for topic in Topic]
        values = {"verdict": "Suitable", "held_on": date(2026, 7, 2), "next_review_on": date(2027, 1, 9)}
        edit.save(change.session, "review", values, id_=review, parts={"review_input": said})
    form.take_changes({"review": frozenset({review})})
    step(form, qtbot, "Mark held", "held")
    step(form, qtbot, "Approve", "approved")
    assert stored(desk, "review", review).missing == ("A-0001",)
    step(form, qtbot, "Close the review", "closed")
    (carried,) = stored(desk, "review", review).parts["carried_over"]
    assert carried["reason"] == "The supplier is late"
    step(form, qtbot, "Make a revision", "held")
    assert stored(desk, "review", review).values["revision"] == 2


def test_the_chair_is_proposed_to_approve_and_today(desk: Desk, qtbot: QtBot) -> None:
    dialog = ApproveDialog(None, desk, "MR-2026-01", Ref(4, "P-004", "Jane"))
    qtbot.addWidget(dialog)
    assert dialog.person.value() == 4
    assert dialog.missing() == ""


def test_approved_minutes_are_read_and_not_typed_into(desk: Desk, qtbot: QtBot, add: Add) -> None:
    form = _held_review(desk, qtbot, add)
    with desk.store.change("approve") as change:
        review = edit.fetch(change.session, "review", 1)
        assert isinstance(review, Review)
        document = minutes(change.session, review, 1, TODAY)
        reviews.approve(change.session, 1, 1, TODAY, document)
    form.load(1)
    desk.jobs.drain()
    location = form.pages.fields.rows["location"].editor.focusProxy()
    assert isinstance(location, QLineEdit)
    assert location.isReadOnly()
    assert not form.header.save_button.isEnabled()
    decisions = form.pages.parts["decision"].model
    assert not decisions.flags(decisions.index(0, 1)) & Qt.ItemFlag.ItemIsEditable
    assert "Make a revision" in form.message.text


def test_what_was_typed_before_a_refused_step_is_stored_once_and_can_be_saved_on(
    desk: Desk, qtbot: QtBot, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = _held_review(desk, qtbot, add, verdict=None)
    table = form.pages.parts["decision"]
    table.model.add_row()
    table.model.setData(table.model.index(1, 1), "Train the shift")
    monkeypatch.setattr(ApproveDialog, "ask", lambda *_: (1, TODAY))
    form.go_to_state("approved")
    desk.jobs.drain()
    assert "a verdict" in form.message.text
    with desk.store.read() as session:
        decisions = [row["text"] for row in view(session, "review", 1).parts["decision"]]
    assert decisions == ["Go", "Train the shift"]
    assert not form.pages.unsaved().parts
    form.pages.fields.rows["location"].editor.restore("Hall 2")
    form.save()
    desk.jobs.drain()
    with desk.store.read() as session:
        seen = view(session, "review", 1)
    assert (seen.values["location"], len(seen.parts["decision"])) == ("Hall 2", 2)


def _held_review(desk: Desk, qtbot: QtBot, add: Add, verdict: str | None = "Suitable") -> RecordForm:
    """A held review of which everything is waived and one decision was made."""
    jane = add("person", name="Jane")
    days = {"period_start": date(2026, 1, 1), "period_end": date(2026, 6, 30)}
    days["next_review_on"] = date(2027, 1, 1)
    waived = [{"topic": topic, "waiver": "Nothing new"} for topic in Topic]
    decision = [{"sequence": 1, "text": "Go", "owner": jane, "due_on": date(2026, 12, 1)}]
    parts = {"review_input": waived, "decision": decision}
    id_ = add("review", title="Review", verdict=verdict, chair=jane, parts=parts, **days)
    with desk.store.change("hold") as change:
        review = edit.fetch(change.session, "review", id_)
        assert isinstance(review, Review)
        reviews.freeze(change.session, id_, to_json(pack_of(change.session, review, TODAY)))
        reviews.hold(change.session, id_, date(2026, 7, 2))
    form = RecordForm(desk, "review")
    qtbot.addWidget(form)
    form.show()
    form.load(id_)
    desk.jobs.drain()
    return form
