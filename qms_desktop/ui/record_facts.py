"""The line of facts in a form's head: what the data layer set, for reading only."""

from __future__ import annotations

from qms_desktop.insight.views import RecordView
from qms_desktop.model.fields import fields
from qms_desktop.model.record import AS_IMPORTED, Basis
from qms_desktop.model.registers import register
from qms_desktop.ui.words import field_label, shown


def is_as_ever(name: str, value: object) -> bool:
    """Whether what was set says nothing of this record: any has it, or it is marked above all else.

    That the state came with an import is such a mark, and so is the reason that the import gave it.
    """
    marked = (("state_basis", Basis.IMPORTED), ("state_reason", AS_IMPORTED))
    return (name, value) in (("state_basis", Basis.SHOWN), ("analysis", 1), *marked)


def facts_of(view: RecordView) -> str:
    """Return what the data layer set, in one line; the state stands in the head already."""
    facts = []
    for name, field in fields(register(view.register)).items():
        value = view.values[name]
        if not field.read_only or name == "state" or value in (None, "") or is_as_ever(name, value):
            continue
        ref = view.refs.get((field.target, value)) if field.target else None
        facts.append(f"{field_label(field)}: {shown(field, ref or value)}")
    return "   ·   ".join(facts)
