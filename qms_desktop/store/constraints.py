"""Says in a sentence what the database's own constraints refuse."""

from __future__ import annotations

import re

from qms_desktop.errors import RefusedError
from qms_desktop.model.fields import fields
from qms_desktop.model.registers import PARTS, REGISTERS

_UNIQUE = re.compile(r"UNIQUE constraint failed: (\w+)\.(\w+)(?:, \w+\.(\w+))?")


def refused(message: str) -> RefusedError:
    """Return the refusal behind a constraint's message, naming the field that must differ.

    Args:
        message: what SQLite says, e.g. ``UNIQUE constraint failed: person.number``.
    """
    found = _UNIQUE.search(message)
    cls = {**REGISTERS, **PARTS}.get(found[1]) if found else None
    if found is None or cls is None:
        return RefusedError(
            "Nothing was saved because it refers to a record that is no longer there. "
            "What you typed is kept; refresh the list and choose another."
        )
    name = found[3] or found[2]
    label = fields(cls)[name].label
    return RefusedError(
        f"The {cls.label} was not saved because another one has the same value in “{label}”. "
        "What you typed is kept; change it and save again.",
        {name: "Another one has this value already."},
    )
