"""Records that an earlier copy of a file brought and this one has no more: told, and left as they are."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from qms_desktop.exchange.edits import Edits
from qms_desktop.exchange.planned import FilePlan, TablePlan

_TOLD = 8
"""Numbers that are named; of more there is no end."""
_SHARE, _LEAST = 0.75, 3
"""Share of a register's records, and how many, that are in a file from which on it is a copy of the whole."""
_OF_ROWS = ("capa", "action", "objective", "kpi", "process")
"""Registers that people keep as one list."""


def tell_missing(
    files: Sequence[FilePlan],
    register: str,
    rows: Mapping[int, Mapping[str, Any]],
    given: Collection[int],
    edits: Edits,
) -> None:
    """Note on a file which records here are in no row of it any more, where it holds nearly all others.

    Args:
        files: that are planned; the first that has a table of the register is told of.
        register: whose rows were matched.
        rows: id -> record that is here.
        given: ids of the records that rows of the files mean.
        edits: tells what an import brought; what was raised here is in no file.
    """
    own = {id_: row for id_, row in rows.items() if row["withdrawn_on"] is None and not _is_of_another(row)}
    left = [id_ for id_ in own if id_ not in given]
    found = len(own) - len(left)
    if register not in _OF_ROWS or not left or found < max(_LEAST, _SHARE * len(own)):
        return
    file = next((one for one in files if any(_lists(table, register) for table in one.tables)), None)
    brought = edits.bases(register, dict.fromkeys(left, ("number",)))
    names = [str(own[id_]["number"]) for id_ in left if id_ in brought]
    if file is not None and names:
        told = ", ".join(names[:_TOLD]) + (", …" if len(names) > _TOLD else "")
        file.notes.append(
            f"In no row of the file any more, and kept here as they are: {told}. "
            "Withdraw here what was dropped."
        )


def _lists(table: TablePlan, register: str) -> bool:
    return table.guess.register == register and not table.guess.own and not table.guess.part


def _is_of_another(row: Mapping[str, Any]) -> bool:
    """Say whether a record came with a row of another register: an action of a CAPA or a review."""
    return any(row.get(name) is not None for name in ("capa", "review"))
