"""What can't be taken back, and what to do instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qms_desktop.model.registers import PARTS


@dataclass(frozen=True, slots=True)
class Seal:
    """States of a record that only their own verbs enter and leave."""

    field: str
    values: frozenset[str]
    """Entering or leaving one of these is not taken back."""
    fixed: frozenset[str]
    """While the record is in one of these, no earlier change of it or of its parts is taken back."""
    instead: str
    made: bool = False
    """What was brought in in one of these states is not removed either."""


SEALS: Mapping[str, Seal] = {
    "review": Seal(
        "state",
        frozenset({"frozen", "held", "approved", "closed"}),
        frozenset({"approved", "closed"}),
        "a review goes back by its own steps, with a reason: unfreeze it, or revise its minutes",
    ),
    "reading": Seal(
        "state",
        frozenset({"locked"}),
        frozenset({"locked"}),
        "a locked reading stays; unlock it with a reason first",
        made=True,
    ),
}
"""By register or part."""


def why_kept(register: str, change: str, changes: Mapping[str, Sequence[Any]]) -> str | None:
    """Return why a trail entry can't be taken back, and what to do instead; None where it can.

    Args:
        register: machine name of the register or part.
        change: ``new``, ``changed`` or ``removed``, as the trail says.
        changes: field -> [old, new].
    """
    if register in PARTS and PARTS[register].proof:
        return f"“{PARTS[register].label}” is proof of what happened and stays; make a new change instead"
    seal = SEALS.get(register)
    sealed = seal is not None and seal.values & set(changes.get(seal.field, ()))
    if seal is not None and sealed and (change == "changed" or (change == "new" and seal.made)):
        return seal.instead
    return None
