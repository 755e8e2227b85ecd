"""Rows of a grid as a spreadsheet takes them: text with tabs, and a table in HTML."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from typing import Any

from qms_desktop.exchange.export_cells import is_dangerous
from qms_desktop.insight.columns import column
from qms_desktop.insight.rows import page
from qms_desktop.model.fields import Field
from qms_desktop.store.datafile import Store
from qms_desktop.ui.jobs import Job
from qms_desktop.ui.words import field_label, number_text, shown

_AT_ONCE = 500
Line = list[str]


@dataclass(frozen=True, slots=True)
class Copied:
    """Rows as the clipboard takes them."""

    text: str
    html: str
    rows: int
    """Without the headers."""


def copied(store: Store, name: str, ids: Sequence[int], keys: Sequence[str], today: date, job: Job) -> Copied:
    """Return the headers and the cells of some records; call it on the database thread.

    Days are in ISO form and numbers as the locale writes them: spreadsheets read them as what they are.
    """
    fields = [field for key in keys if (field := column(name, key)) is not None]
    lines = [[field_label(field) for field in fields]]
    with store.read() as session:
        for start in range(0, len(ids), _AT_ONCE):
            job.report(start, len(ids))
            rows = page(session, name, ids[start : start + _AT_ONCE], keys, today)
            lines += [[cell_text(field, row[field.name]) for field in fields] for row in rows]
    return Copied(as_text(lines), as_html(lines), len(ids))


def cell_text(field: Field, value: Any) -> str:
    """Return a value as a cell of a spreadsheet; text it could take for a formula gets an apostrophe."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return number_text(value)
    text = "\n".join(map(str, value)) if isinstance(value, list) else shown(field, value)
    return f"'{text}" if is_dangerous(text.lstrip("'")) else text


def as_text(lines: Sequence[Line]) -> str:
    """Return lines as text with tabs."""
    return "\n".join("\t".join(_quoted(cell) for cell in line) for line in lines)


def as_html(lines: Sequence[Line]) -> str:
    """Return lines as a table."""
    rows = "".join(f"<tr>{''.join(_html(cell) for cell in line)}</tr>" for line in lines)
    return f'<html><head><meta charset="utf-8"></head><body><table>{rows}</table></body></html>'


def _quoted(cell: str) -> str:
    """Quote a cell that would break its line."""
    if any(mark in cell for mark in '\t\n\r"'):
        doubled = cell.replace('"', '""')
        return f'"{doubled}"'
    return cell


def _html(cell: str) -> str:
    return f"<td>{escape(cell).replace(chr(10), '<br>')}</td>"
