"""The verb on the button that moves a record to a state."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from qms_desktop.model.fields import Choice
from qms_desktop.ui.words import choice_label

_VERBS = {
    "approved": "Approve",
    "active": "Activate",
    "reached": "Mark reached",
    "missed": "Mark missed",
    "cancelled": "Cancel it",
    "doing": "Start",
    "done": "Mark done",
    "verified": "Verify",
    "void": "Void",
    "frozen": "Freeze figures",
    "held": "Mark held",
    "closed": "Close",
    "retired": "Retire",
}
_BACK = {
    ("ActionState", "doing", "done"): "Reopen",
    ("ActionState", "doing", "verified"): "Reopen",
    ("ReviewState", "held", "approved"): "Make a revision",
    ("ReviewState", "held", "closed"): "Make a revision",
}
_OWN = {("ReviewState", "planned"): "Unfreeze", ("ReviewState", "closed"): "Close the review"}
"""What only this register says."""

VERBS = frozenset((*_VERBS.values(), *_BACK.values(), *_OWN.values()))
"""Every verb that may stand on a button."""


def state_verb(before: Choice, after: Choice) -> str:
    """Return what the user does to get from one state to another, e.g. ``Approve``."""
    kind = type(after).__name__
    verb = _BACK.get((kind, after.value, before.value)) or _OWN.get((kind, after.value))
    verb = verb or _VERBS.get(after.value)
    if verb is None:
        return QCoreApplication.translate("verbs", "Set to %1").replace("%1", choice_label(after))
    return QCoreApplication.translate("verbs", verb)
