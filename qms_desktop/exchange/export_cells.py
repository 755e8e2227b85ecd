"""Values made fit for an Excel cell; whatever has to be left out is told."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from datetime import date, timedelta

from qms_desktop.exchange.export_columns import Shown

TEXT_LIMIT = 32_767
"""UTF-16 units an Excel cell holds."""

_FIRST_DAY = date(1900, 3, 1)
_EPOCH = date(1899, 12, 30)
_BREAKS = re.compile("\r\n?")
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_GUARDED = re.compile(r"[=+\-@\t]")

Tell = Callable[[str], None]
"""Takes what was changed about a value, to be said after “Register number, column: ”."""


def excel_text(text: str, tell: Tell) -> str:
    """Return text as a cell of a workbook holds it: legal in XML, within the limit of a cell.

    ``_x0041_`` would be read as “A”, so its first underscore is escaped (ECMA-376, ST_Xstring).
    """
    text = legal_text(text, tell)
    if "_x" in text:
        text = _ESCAPE.sub("_x005F_", text)
    return _within_limit(text, tell) if len(text) > TEXT_LIMIT // 2 else text


def legal_text(text: str, tell: Tell) -> str:
    """Return text without control characters and with plain line breaks."""
    if "\r" in text:
        text = _BREAKS.sub("\n", text)
    if _ILLEGAL.search(text):
        tell("control characters were left out.")
        text = _ILLEGAL.sub("", text)
    return text


def _within_limit(text: str, tell: Tell) -> str:
    units = text.encode("utf-16-le")
    if len(units) <= 2 * TEXT_LIMIT:
        return text
    tell(
        f"the text has {len(units) // 2:,} characters and a cell holds {TEXT_LIMIT:,}, so its end was "
        "cut off; export as JSON to keep all of it."
    )
    return units[: 2 * TEXT_LIMIT].decode("utf-16-le", "ignore")


def is_dangerous(text: str) -> bool:
    """Say whether a spreadsheet could take a text for a formula."""
    return _GUARDED.match(text) is not None


def excel_number(value: float, tell: Tell) -> float | None:
    """Return a number, or None for infinity and the like, which Excel can't hold."""
    if math.isfinite(value):
        return value
    tell(f"{value} is no number that Excel holds, so the cell was left empty.")
    return None


def excel_day(day: date) -> int | None:
    """Return Excel's serial number of a day; None before March 1900, where its calendar is wrong."""
    return (day - _EPOCH) // timedelta(days=1) if day >= _FIRST_DAY else None


def csv_text(value: Shown, tell: Tell) -> str:
    """Return a value as text in a CSV file; a leading apostrophe keeps a spreadsheet from calculating it."""
    if value is None:
        return ""
    if isinstance(value, str):
        text = legal_text(value, tell)
        return f"'{text}" if is_dangerous(text.lstrip("'")) else text
    if isinstance(value, date):
        return value.isoformat()
    whole = isinstance(value, float) and value.is_integer() and abs(value) < 1e15
    return str(int(value)) if whole else repr(value)
