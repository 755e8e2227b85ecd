"""Rows right below a header that say how to fill it in: units, formats, what must be there."""

from __future__ import annotations

import re

from qms_desktop.exchange.cells import Cell, as_text, filled
from qms_desktop.exchange.tables import Table
from qms_desktop.exchange.values import is_unit
from qms_desktop.exchange.words import is_word, normalise, plain_words

HINTS = "Units, formats or hints on how to fill in the table."
_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|<[^<>]*>|\{[^{}]*\}")
_LONG = 60
"""Letters of a text that may begin with a hint: ``Text, max. 200 characters``."""
_FORMAT = re.compile(
    r"(?:([a-z])\1{1,3}[./\-: ]*){2,4}"  # TT.MM.JJJJ, hh:mm
    r"|[dtjg]{1,4}[./\- ]+[ma]{1,4}[./\- ]+[yjar]{2,4}"  # d/m/yy
    r"|yyyy|jjjj|aaaa|rrrr"
)
_FORMAT_LETTERS = frozenset("dtjgmaryhs")
_CHOICE = re.compile(
    r"[^\W_]+(?:\s?[/|]\s?[^\W_]+)+|\d{1,3}\s?(?:[-–]|\.\.+|…)\s?\d{1,3}|[A-Z](?:,\s?[A-Z])+"
)
"""What is to be chosen: ``high/medium/low``, ``1-5``; a record may say so too."""


def hint_rows(table: Table) -> list[int]:
    """Return the 0-based rows below the header in which every cell is a unit, a format or such a hint.

    What a record may say as well (``A/B``, ``1-5``) counts as a hint only beside as many that are sure.
    """
    found = list[int]()
    last = table.header_rows[-1] if table.header_rows else -1
    inside = {head.column for head in table.heads}
    for row in table.body:
        cells = table.sheet.rows[row]
        told = [
            cells[column] for column in filled(cells) if column in inside and not _is_nothing(cells[column])
        ]
        sure = sum(map(is_hint, told))
        if row != last + 1 or len(told) < 2 or 2 * sure < len(told) or not all(map(_may_hint, told)):
            break
        found.append(row)
        last = row
    return found


def is_hint(cell: Cell) -> bool:
    """Say whether a cell is a unit (``EUR``), a format (``dd/mm/yyyy``) or a hint (``mandatory``)."""
    if not isinstance(cell, str):
        return False
    text = cell.strip()
    bare = text.strip("()[]<>{} ").casefold()
    return (
        (_BRACKETED.fullmatch(text) is not None and not bare.isdigit())
        or is_unit(bare)
        or is_word("hints", bare)
        or (_FORMAT.fullmatch(bare) is not None and _FORMAT_LETTERS.issuperset(re.sub(r"[./\-: ]", "", bare)))
    )


def _may_hint(cell: Cell) -> bool:
    """Say whether a cell can be a hint: also what to choose from, and a text that begins with one."""
    if is_hint(cell):
        return True
    text = as_text(cell)
    if not isinstance(cell, str) or len(text) > _LONG:
        return False
    begins = any(normalise(text).startswith(f"{hint} ") for hint in plain_words("hints"))
    return begins or _CHOICE.fullmatch(text) is not None


def _is_nothing(cell: Cell) -> bool:
    return isinstance(cell, str) and not cell.strip(" -–—./#*")
