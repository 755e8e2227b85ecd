"""What a row of a file changes in one stored record, and when two values are the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.exchange.drafts import Limits, ReadingDraft
from qms_desktop.exchange.edits import Conflict, slices
from qms_desktop.exchange.export_cells import TEXT_LIMIT
from qms_desktop.model.capa_stages import RESTS_ON
from qms_desktop.model.capas import CapaState
from qms_desktop.model.fields import fields
from qms_desktop.model.processes import ProcessState
from qms_desktop.model.proof import SETTLED
from qms_desktop.model.record import Basis, Part, Stateful
from qms_desktop.model.registers import PARTS, REGISTERS

EXTRA = "extra."
"""Before the name of an extra column, where fields and extra columns stand together."""


@dataclass(slots=True)
class Differences:
    """What an import changes in one stored record. ``values`` are field -> (old, new)."""

    values: dict[str, tuple[Any, Any]] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict)
    """Extra column -> its new value; None: it goes."""
    readings: dict[str, ReadingDraft] = field(default_factory=dict)
    before: dict[str, Any] = field(default_factory=dict)
    """What stands here in the extra columns (by ``extra.`` and name) and readings (by period) that change."""
    targets: dict[str, Limits] = field(default_factory=dict)
    actions: list[int] = field(default_factory=list)
    """Numbers of the row's actions that are not there yet."""
    action_values: dict[int, dict[str, tuple[Any, Any]]] = field(default_factory=dict)
    """Action id -> what changes in it."""
    inputs: dict[str, str] = field(default_factory=dict)
    """Topic of a review -> the discussion that is new or differs."""
    parts: bool = False
    """Attendance, inputs or feeds differ."""
    gone: list[str] = field(default_factory=list)
    """Periods whose readings are removed, because the file has none any more and that was confirmed."""
    kept: list[str] = field(default_factory=list)
    """What the file would change and must not, in sentences."""
    conflicts: list[Conflict] = field(default_factory=list)
    """What a person decides, with the answers given so far."""

    def is_taken(self, conflict: Conflict) -> bool:
        """Note a question; say whether the file's value is taken, and tell what is kept if it is not."""
        self.conflicts.append(conflict)
        if not conflict.taken:
            self.kept.append(conflict.sentence())
        return conflict.taken

    def __bool__(self) -> bool:
        return bool(
            self.values
            or self.extra
            or self.readings
            or self.targets
            or self.actions
            or self.action_values
            or self.parts
            or self.gone
        )


def keep_settled(table: str, row: Mapping[str, Any], change: Differences) -> None:
    """Leave what follows from a verb as it stands, and say so; history may tell more of itself.

    Args:
        table: the register or part.
        row: the stored values by field.
        change: what the file's row would change.
    """
    if row.get("state_basis") is Basis.IMPORTED and table in REGISTERS:
        return
    for name in sorted(SETTLED.get(table, frozenset()) & set(change.values)):
        del change.values[name]
        label = fields({**REGISTERS, **PARTS}[table])[name].label
        change.kept.append(f"“{label}” stays as it is here: the app itself sets it.")


def keep_standing(register: str, row: Mapping[str, Any], change: Differences) -> None:
    """Leave what a state stands on as it is here, and say so: no import reopens, approves or explains anew.

    Args:
        register: whose row it is.
        row: the stored values by field.
        change: what the file's row would change.
    """
    for name in sorted(_standing(register, row) & set(change.values)):
        if change.values[name][0] in (None, "", []):
            continue  # what was left open may be filled in
        del change.values[name]
        change.conflicts = [one for one in change.conflicts if one.key != (register, row["id"], name)]
        change.kept.append(_why_standing(register, row, name, fields(REGISTERS[register])[name].label))


def _standing(register: str, row: Mapping[str, Any]) -> frozenset[str]:
    """Return the fields of a stored record that a file leaves alone; history may tell more of itself."""
    cls, shown = REGISTERS[register], row.get("state_basis") is not Basis.IMPORTED
    found: frozenset[str] = frozenset()
    if issubclass(cls, Stateful) and row["state"] in cls.reasoned:
        found |= {"state_reason"}
    if register == "capa":
        found |= RESTS_ON if row["state"] is CapaState.CLOSED and shown else frozenset()
        found |= {"kpi"} if row["reading"] else frozenset()
    if register == "process" and row["state"] is ProcessState.DRAFT:
        found |= {"state"}
    if register == "process" and row["state"] is ProcessState.ACTIVE and shown:
        found |= {"revision", "effective_on"}
    return found


def _why_standing(register: str, row: Mapping[str, Any], name: str, label: str) -> str:
    if name == "state_reason":
        return f"“{label}” stays as it is here: it is the reason that was given."
    if name == "kpi":
        return f"“{label}” stays as it is here: the CAPA was raised for the reading {row['reading']}."
    if register == "capa":
        return f"“{label}” stays as it is here: the CAPA is closed. Reopen it with a reason to change it."
    if name == "state":
        return f"“{label}” stays as it is here: approve the process here to make it active."
    return f"“{label}” stays as it is here: the process was approved here."


def is_same(old: Any, new: Any) -> bool:
    """Say whether a file only repeats what is stored."""
    if isinstance(old, float) and isinstance(new, float):
        return abs(old - new) <= 1e-9 * max(1.0, abs(old))
    if isinstance(old, str) and isinstance(new, str):
        return old.strip() == new.strip() or (len(new) > TEXT_LIMIT // 2 and _is_cut(old, new))
    return bool(old == new)


def _is_cut(old: str, new: str) -> bool:
    """Say whether a text only misses the end that a cell of our export could not hold."""
    return len(new.encode("utf-16-le")) // 2 > TEXT_LIMIT - 8 and old.startswith(new)


def parts_of(session: Session, part: type[Part], parents: Sequence[int]) -> dict[int, list[Any]]:
    """Return parent -> its stored parts of a class."""
    found: dict[int, list[Any]] = {}
    column = getattr(part, part.parent_field)
    for some in slices(parents):
        for row in session.scalars(select(part).where(column.in_(some))):
            found.setdefault(getattr(row, part.parent_field), []).append(row)
    return found
