"""What can be done with a record besides saving it and moving its state; each verb asks for what it needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from qms_desktop.catalogue import titled
from qms_desktop.insight.views import RecordView
from qms_desktop.model.capas import CapaState
from qms_desktop.model.kpis import ReadingState
from qms_desktop.model.periods import first_day
from qms_desktop.model.processes import ProcessState
from qms_desktop.ui import record_work
from qms_desktop.ui.ask import DueDialog, ReasonDialog
from qms_desktop.ui.ask_reading import ReadingDialog
from qms_desktop.ui.ask_revision import ApproveRevisionDialog
from qms_desktop.ui.ask_verify import VerifyCapaDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.record_work import Step


@dataclass(frozen=True, slots=True)
class Answer:
    """What was asked for and given: ``what`` is said in the trail, ``step`` does it."""

    what: str
    step: Step
    reason: str | None = None


Asked = Answer | None
"""None where the user cancelled."""


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb; its words stand in the menu Record under the same name."""

    name: str
    is_offered: Callable[[RecordView], bool]
    ask: Callable[[QWidget, Desk, RecordView], Asked]
    leads: bool = False
    """Has a button of its own in the head of the form."""


def _state(view: RecordView) -> object:
    return view.values.get("state")


def _is_live(view: RecordView) -> bool:
    return view.values["withdrawn_on"] is None


def _can_override(view: RecordView) -> bool:
    stage = _state(view)
    return isinstance(stage, CapaState) and stage not in (CapaState.CLOSED, CapaState.VOID) and _lacks(view)


def _lacks(view: RecordView) -> bool:
    return _is_live(view) and bool(view.missing)


def _verify(parent: QWidget, desk: Desk, view: RecordView) -> Asked:
    answer = VerifyCapaDialog.ask(parent, desk, view)
    what = titled("verified {0}", view.values["number"])
    return Answer(what, record_work.verify_capa_step(answer)) if answer is not None else None


def _override(parent: QWidget, desk: Desk, view: RecordView) -> Asked:
    number = str(view.values["number"])
    heading = _tr("Pass the gate of %1 without what it asks for").replace("%1", number)
    note = _tr("What is missing:") + "".join(f"\n•  {_rule(one)}" for one in view.missing)
    note += "\n\n" + _tr("The reason is kept with your name, shown on the record and printed.")
    reason = ReasonDialog.ask(parent, view.register, heading, _tr("Pass this gate"), note)
    what = titled("passed a gate of {0}", number)
    return Answer(what, record_work.override_step(reason), reason) if reason else None


def _reopen(parent: QWidget, desk: Desk, view: RecordView) -> Asked:
    number = str(view.values["number"])
    note = _tr("Its analysis is kept as an earlier one, and a new one begins.")
    heading = _tr("Reopen %1").replace("%1", number)
    reason = ReasonDialog.ask(parent, view.register, heading, _tr("Reopen"), note)
    what = titled("reopened {0}", number)
    return Answer(what, record_work.reopen_step(reason), reason) if reason else None


def _approve_revision(parent: QWidget, desk: Desk, view: RecordView) -> Asked:
    answer = ApproveRevisionDialog.ask(parent, desk, view)
    what = titled("approved a revision of {0}", view.values["number"])
    return Answer(what, record_work.approve_revision_step(*answer)) if answer is not None else None


def _nothing(parent: QWidget, desk: Desk, view: RecordView) -> Asked:
    """The form does these itself: a hand-over shows how far it is, a raised CAPA is opened."""
    return None


def newest_reading(view: RecordView) -> str | None:
    """Return the newest period of a KPI that has a value; None where none has, or it is no KPI."""
    periods = [row["period"] for row in view.parts.get("reading", ()) if row["value"] is not None]
    return max(periods, key=first_day, default=None)


def _periods(view: RecordView, state: ReadingState) -> list[str]:
    """The periods of a KPI whose readings are in a state."""
    return [row["period"] for row in view.parts.get("reading", ()) if row["state"] is state]


def _choose(
    parent: QWidget,
    view: RecordView,
    state: ReadingState,
    heading: str,
    button: str,
    *,
    reasoned: bool = False,
) -> tuple[str, str] | None:
    """Ask which of the readings in a state; return its period and the reason, empty if none is asked for."""
    heading = heading.replace("%1", str(view.values["number"]))
    return ReadingDialog.ask(parent, heading, button, _periods(view, state), reasoned=reasoned)


def _post_readings(parent: QWidget, desk: Desk, view: RecordView) -> Asked:
    answer = _choose(parent, view, ReadingState.DRAFT, _tr("Post a draft of %1"), _tr("Post"))
    if answer is None:
        return None
    what = titled("posted {0} of {1}", answer[0], view.values["number"])
    return Answer(what, record_work.post_step(answer[0]))


def _lock_readings(parent: QWidget, desk: Desk, view: RecordView) -> Asked:
    answer = _choose(parent, view, ReadingState.POSTED, _tr("Lock a reading of %1"), _tr("Lock"))
    if answer is None:
        return None
    what = titled("locked {0} of {1}", answer[0], view.values["number"])
    return Answer(what, record_work.lock_step(answer[0]))


def _unlock_readings(parent: QWidget, desk: Desk, view: RecordView) -> Asked:
    heading = _tr("Unlock a reading of %1")
    answer = _choose(parent, view, ReadingState.LOCKED, heading, _tr("Unlock"), reasoned=True)
    if answer is None:
        return None
    what = titled("unlocked {0} of {1}", answer[0], view.values["number"])
    return Answer(what, record_work.unlock_step(*answer), answer[1])


def _move_due(parent: QWidget, desk: Desk, view: RecordView) -> Asked:
    answer = DueDialog.ask(parent, view.register, desk.theme, view.values["due_on"])
    what = titled("moved due date of {0}", view.values["number"])
    return Answer(what, record_work.due_step(*answer), answer[1]) if answer is not None else None


def _withdraw(parent: QWidget, desk: Desk, view: RecordView) -> Asked:
    number = str(view.values["number"])
    heading = _tr("Withdraw %1").replace("%1", number)
    reason = ReasonDialog.ask(parent, view.register, heading, _tr("Withdraw"))
    step = record_work.withdraw_step(view.register, reason or "")
    return Answer(titled("withdrew {0}", number), step, reason) if reason else None


def _bring_back(parent: QWidget, desk: Desk, view: RecordView) -> Asked:
    what = titled("brought {0} back", view.values["number"])
    return Answer(what, record_work.bring_back_step(view.register))


VERBS = (
    Verb("verify", lambda view: _state(view) is CapaState.VERIFYING and _is_live(view), _verify, leads=True),
    Verb("reopen", lambda view: _state(view) is CapaState.CLOSED and _is_live(view), _reopen, leads=True),
    Verb("override", _can_override, _override),
    Verb(
        "approve_revision",
        lambda view: _state(view) is ProcessState.ACTIVE and _is_live(view),
        _approve_revision,
        leads=True,
    ),
    Verb("raise_capa", lambda view: bool(newest_reading(view)) and _is_live(view), _nothing),
    Verb("hand_over", lambda view: view.register == "person" and _is_live(view), _nothing),
    Verb("post_readings", lambda view: bool(_periods(view, ReadingState.DRAFT)), _post_readings),
    Verb("lock_readings", lambda view: bool(_periods(view, ReadingState.POSTED)), _lock_readings),
    Verb("unlock_readings", lambda view: bool(_periods(view, ReadingState.LOCKED)), _unlock_readings),
    Verb("move_due", lambda view: view.register == "action" and bool(view.values["due_on"]), _move_due),
    Verb("withdraw", _is_live, _withdraw),
    Verb("bring_back", lambda view: not _is_live(view), _bring_back),
)
"""In the order of the menu."""

BY_NAME = {verb.name: verb for verb in VERBS}


def offered(view: RecordView | None) -> list[str]:
    """Return the names of the verbs that make sense for a record now."""
    return [verb.name for verb in VERBS if verb.is_offered(view)] if view is not None else []


def _rule(words: str) -> str:
    return QCoreApplication.translate("rules", words)


def _tr(words: str) -> str:
    return QCoreApplication.translate("record_verbs", words)
