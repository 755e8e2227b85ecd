"""The life of a management review, played through its form: each gate is met once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from qms_desktop.insight.rows import Ref
from qms_desktop.model.reviews import Topic
from qms_desktop.ui.ask import ReasonDialog
from qms_desktop.ui.ask_review import ApproveDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.record_form import RecordForm
from qms_desktop.workflow import edit
from tests.ui.test_record_form import opened, stored

Add = Callable[..., int]


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
        values = {"verdict": "Suitable", "next_review_on": date(2027, 1, 9)}
        edit.save(change.session, "review", values, id_=review, parts={"review_input": said})
    form.take_changes(frozenset({("review", review)}))
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
