"""What people type for a reading: a number by locale, with its unit, a fraction, or that there is none."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from qms_desktop.ui.words import number_text, parse_number

_NONE = frozenset({"n/a", "na", "n.a.", "-", "–", "—"})
_FRACTION = re.compile(r"([^/]+)/([^/]+)")


@dataclass(frozen=True, slots=True)
class Typed:
    """What was understood; neither a value nor ``none``: nothing was typed."""

    value: float | None = None
    none: bool = False
    """It is not applicable, which needs a reason."""


def read_reading(text: str, unit: str, locale: QLocale | None = None) -> Typed:
    """Understand what was typed for a reading.

    ``98,5``, ``98.5 %`` and ``1/3`` are numbers. In a KPI that is measured in per cent a fraction is that
    share of a hundred. ``n/a`` and a dash say that there is none.

    Raises:
        ValueError: it can't be read; its text says what to type.
    """
    words = text.strip()
    if not words:
        return Typed()
    if words.casefold() in _NONE:
        return Typed(none=True)
    if words.endswith("%") and unit and "%" not in unit:
        raise ValueError(_tr("This KPI is measured in %1, not in per cent.").replace("%1", unit))
    bare = words.removesuffix("%").strip()
    if unit and bare.casefold().endswith(unit.casefold()):
        bare = bare[: -len(unit)].strip()
    try:
        if part := _FRACTION.fullmatch(bare):
            share = _number(part[1], locale) / _number(part[2], locale)
            return Typed(100 * share if unit.startswith("%") else share)
        return Typed(_number(bare, locale))
    except (ValueError, ZeroDivisionError):
        wanted = _tr("Type a number, for example %1, or n/a where there is none.")
        raise ValueError(wanted.replace("%1", number_text(98.5, locale))) from None


def _number(text: str, locale: QLocale | None) -> float:
    """Read a number; a single comma that separates no thousands is a decimal comma in every language."""
    text = text.strip()
    try:
        return parse_number(text, locale)
    except ValueError:
        if text.count(",") == 1 and "." not in text:
            return parse_number(text.replace(",", "."), QLocale.c())
        raise


def _tr(words: str) -> str:
    return QCoreApplication.translate("reading_text", words)
