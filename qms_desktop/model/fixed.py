"""Fields that stay as they are where a record stands, so that nobody types into them in vain.

The gates of the data layer decide (``store.process_gates``, ``closed_gates``, ``review_gates``); this says
beforehand which cells they would refuse, why, and what to do instead.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from qms_desktop.model.capa_stages import RESTS_ON
from qms_desktop.model.capas import CapaState
from qms_desktop.model.fields import is_blank
from qms_desktop.model.processes import APPROVED, ProcessState
from qms_desktop.model.record import Basis
from qms_desktop.model.review_rules import SEALED_BY
from qms_desktop.model.reviews import SEALED, ReviewState

BY_APPROVAL = "The approval of the process sets this. Use “Approve as a revision…” in its form."
BY_CLOSING = "The CAPA was closed on this. Reopen it with a reason to change it."
BY_FREEZING = "The figures of this period are frozen. Plan the review again, with a reason, to change it."


def why_fixed(register: str, name: str, values: Mapping[str, Any]) -> str:
    """Return why a field of a record can't be typed into, and what to do; nothing where it can.

    Args:
        register: the record's register.
        name: the field.
        values: of the record, with its ``state`` and ``state_basis``; without a state nothing is fixed.
    """
    rule = _RULES.get(register)
    return rule(name, values) if rule is not None and values.get("state") is not None else ""


def _of_process(name: str, values: Mapping[str, Any]) -> str:
    return BY_APPROVAL if name in APPROVED and values["state"] is ProcessState.ACTIVE else ""


def _of_capa(name: str, values: Mapping[str, Any]) -> str:
    """A result "not effective" may still be typed: it reopens the CAPA."""
    closed = values["state"] is CapaState.CLOSED and values.get("state_basis") is not Basis.IMPORTED
    held = values.get(name)
    is_filled = held is not None and not (isinstance(held, str) and is_blank(held))
    rests = name in RESTS_ON and name != "effectiveness_result"
    return BY_CLOSING if closed and rests and is_filled else ""


def _of_review(name: str, values: Mapping[str, Any]) -> str:
    if values["state"] in SEALED:
        return SEALED_BY
    frozen = values["state"] is not ReviewState.PLANNED and values.get("state_basis") is not Basis.IMPORTED
    return BY_FREEZING if frozen and name in ("period_start", "period_end") else ""


_RULES: Mapping[str, Callable[[str, Mapping[str, Any]], str]] = {
    "process": _of_process, "capa": _of_capa, "review": _of_review,
}  # fmt: skip
