"""Asks for what a record's next state needs, and says what it does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from qms_desktop.catalogue import titled
from qms_desktop.insight.views import RecordView
from qms_desktop.model.actions import ActionState
from qms_desktop.model.fields import Choice, fields
from qms_desktop.model.processes import ProcessState
from qms_desktop.model.record import Stateful
from qms_desktop.model.registers import register
from qms_desktop.model.reviews import ReviewState
from qms_desktop.ui import record_work
from qms_desktop.ui.ask import DoneDialog, ReasonDialog
from qms_desktop.ui.ask_review import review_step
from qms_desktop.ui.ask_verify import VerifyActionDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.record_verbs import BY_NAME, Answer, Asked
from qms_desktop.ui.words import choice_label


def ask_state(parent: QWidget, desk: Desk, view: RecordView, value: str, evidence: str = "") -> Asked:
    """Return the step to another state.

    Args:
        parent: over which dialogs stand.
        desk: what a form works with.
        view: the record.
        value: of the state asked for.
        evidence: typed and not saved yet, of an action.
    """
    state = (fields(register(view.register))["state"].choices or Choice)(value)
    what = titled("set {0} to “{1:choice}”", view.values["number"], state.label)
    if state is ActionState.DONE:
        needed = view.values["capa"] is not None
        done = DoneDialog.ask(parent, desk.theme, evidence, evidence_needed=needed)
        return Answer(what, record_work.done_step(*done)) if done is not None else None
    if state is ActionState.VERIFIED:
        verified = VerifyActionDialog.ask(parent, desk, view)
        return Answer(what, record_work.verify_action_step(*verified)) if verified is not None else None
    if state is ProcessState.ACTIVE:
        return BY_NAME["approve_revision"].ask(parent, desk, view)
    if isinstance(state, ReviewState) and not _is_plain(view, state):
        answered = review_step(parent, desk, view, state)
        return Answer(what, *answered) if answered is not None else None
    if state is ReviewState.HELD:
        return Answer(what, record_work.hold_step())
    return _ask_reason(parent, view, state, what)


def _ask_reason(parent: QWidget, view: RecordView, state: Choice, what: str) -> Asked:
    cls, reason = register(view.register), None
    if issubclass(cls, Stateful) and state in cls.reasoned:
        heading = QCoreApplication.translate("ask_state", "Why does %1 become “%2”?")
        heading = heading.replace("%1", str(view.values["number"])).replace("%2", choice_label(state))
        reason = ReasonDialog.ask(parent, view.register, heading, choice_label(state))
        if reason is None:
            return None
    return Answer(what, record_work.state_step(view.register, state.value, reason), reason)


def _is_plain(view: RecordView, state: ReviewState) -> bool:
    """Whether a review's step asks for nothing: holding it, from its fixed figures."""
    return state is ReviewState.HELD and view.values["state"] is ReviewState.FROZEN
