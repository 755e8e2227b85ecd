"""Columns that cannot number records, whatever their header says: yes and no, the same few words."""

from __future__ import annotations

from collections import Counter

from qms_desktop.exchange.cells import as_text
from qms_desktop.exchange.tables import Head, Table
from qms_desktop.exchange.words import is_word

NUMBERS = frozenset({"number", "action.number"})
"""Fields by which a record is known again."""
_LOOKED_AT = 500
_FEW_WORDS, _NEARLY_ALL = 3, 0.9
"""So many words, in this share of the cells and again and again, number nothing."""


def numbers_nothing(register: str, table: Table, head: Head) -> bool:
    """Say whether a column holds yes and no, or the same few words again and again.

    Args:
        register: that the table is taken for; the rows of one KPI repeat what it is called by.
        table: of the column; its first rows are looked at.
        head: of the column.
    """
    rows = (table.sheet.rows[row] for row in table.body[:_LOOKED_AT])
    cells = (cells[head.column] for cells in rows if head.column < len(cells))
    texts = [text.casefold() for cell in cells if (text := as_text(cell))]
    told = [text for text in texts if not is_word("empty", text)]
    answers = sum(is_word("yes", text) or is_word("no", text) for text in told)
    if told and answers >= _NEARLY_ALL * len(told) and set(told) != {"1"}:
        return True
    common = Counter(texts).most_common(_FEW_WORDS)
    repeated = len(common) < len(texts) and sum(count for _, count in common) >= _NEARLY_ALL * len(texts)
    return register != "kpi" and repeated and not any(map(str.isdigit, "".join(text for text, _ in common)))
