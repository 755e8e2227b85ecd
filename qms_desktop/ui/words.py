"""Values as people read and type them: dates and numbers by locale, names of links, words of choices."""

from __future__ import annotations

import re
from datetime import date, datetime
from math import isfinite
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from qms_desktop.insight.rows import Ref
from qms_desktop.model.fields import Choice, Field, Kind
from qms_desktop.model.record import Entity

MOST = 1_000
"""Characters of a text that a list, a summary and the head of a form show."""
_SHORTEST = -128
"""``QLocale.FloatingPointShortest``: as many digits as the number needs."""


def today() -> date:
    """Return the local day."""
    return datetime.now().astimezone().date()


def field_label(field: Field) -> str:
    """Return a field's label in the user's language."""
    return QCoreApplication.translate("fields", field.label)


def choice_label(choice: Choice) -> str:
    """Return a choice's words in the user's language."""
    return QCoreApplication.translate("choices", choice.label)


def record_label(cls: type[Entity]) -> str:
    """Return what one record of a register or part is called, in the user's language."""
    return QCoreApplication.translate("registers", cls.label)


def register_label(cls: type[Entity]) -> str:
    """Return what a register or part is called, in the user's language."""
    return QCoreApplication.translate("registers", cls.plural)


def section_label(section: str) -> str:
    """Return the heading of a form's section in the user's language."""
    return QCoreApplication.translate("fields", section)


def help_text(field: Field) -> str:
    """Return what a field's tool tip says in the user's language."""
    return QCoreApplication.translate("fields", field.help) if field.help else ""


def note_text(field: Field) -> str:
    """Return what stands beside a field in the user's language."""
    return QCoreApplication.translate("fields", field.note) if field.note else ""


def in_sentence(words: str) -> str:
    """Return words as they stand inside a sentence: ``objective`` for ``Objective``, but ``CAPA``.

    German nouns keep their capital.
    """
    keeps = words[:2].isupper() or QCoreApplication.translate("words", "a noun inside a sentence") == "A"
    return words if keeps else words[:1].lower() + words[1:]


def day_format(locale: QLocale | None = None) -> str:
    """Return the locale's short date format widened to four and two digits, so that all are of one width."""
    locale = locale or QLocale()
    if locale.language() is QLocale.Language.C:
        return "yyyy-MM-dd"
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    for letter, wide in (("y", "yyyy"), ("M", "MM"), ("d", "dd")):
        short = re.sub(f"{letter}+", wide, short)
    return short


def day_pattern() -> str:
    """Return how a day is typed, as people write it: ``dd.mm.yyyy``, in German ``TT.MM.JJJJ``."""
    letters = {
        "d": QCoreApplication.translate("words", "d"),
        "M": QCoreApplication.translate("words", "m"),
        "y": QCoreApplication.translate("words", "y"),
    }
    return "".join(letters.get(one, one) for one in day_format())


def day_text(day: date, locale: QLocale | None = None) -> str:
    """Return a day in the locale's short form."""
    return (locale or QLocale()).toString(_qdate(day), day_format(locale))


def month_text(day: date, locale: QLocale | None = None) -> str:
    """Return the month of a day in words, e.g. ``October 2026``."""
    return (locale or QLocale()).toString(_qdate(day), "MMMM yyyy")


def moment_text(moment: datetime) -> str:
    """Return a moment as the local day and time of day."""
    local = moment.astimezone()
    return f"{day_text(local.date())} {local:%H:%M}"


def parse_day(text: str, locale: QLocale | None = None) -> date:
    """Read a day typed in ISO form or as the locale writes it; as others do, where that is one day only.

    Raises:
        ValueError: it is no day, or may be two.
    """
    locale = locale or QLocale()
    text = text.strip()
    try:
        return date.fromisoformat(text)
    except ValueError:
        pass
    wide = day_format(locale)
    loose = wide.replace("dd", "d").replace("MM", "M")
    for one in (wide, loose, loose.replace("yyyy", "yy")):
        found = locale.toDate(text, one, 2000)
        if found.isValid():
            return date(found.year(), found.month(), found.day())
    return _day_of_others(text)


def _day_of_others(text: str) -> date:
    """Read a day as an import does; what it would keep as text, or take in either order, is none here."""
    from qms_desktop.exchange.values import parse_day as read  # an import's; seldom wanted

    day, month_first = read(text), read(text, first=False)
    if day != month_first or day.keep or not isinstance(day.value, date):
        raise ValueError(text)
    return day.value


def number_text(value: float, locale: QLocale | None = None, *, grouped: bool = False) -> str:
    """Return a number with as many decimals as it has."""
    locale = QLocale(locale or QLocale())
    if not grouped:
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(value), "f", _SHORTEST)


def parse_number(text: str, locale: QLocale | None = None) -> float:
    """Read a number as the locale writes it, or with a decimal point.

    Raises:
        ValueError: it is no number.
    """
    text = text.strip().replace(" ", "").replace("\N{NO-BREAK SPACE}", "").replace("\N{MINUS SIGN}", "-")
    for one in (locale or QLocale(), QLocale.c()):
        value, understood = one.toDouble(text)
        if understood and isfinite(value):  # Qt reads “nan” and “inf”, too
            return float(value)
    raise ValueError(text)


def shown(field: Field, value: Any, locale: QLocale | None = None) -> str:
    """Return a field's value as a cell or a line of the summary shows it; nothing for an empty one."""
    if value is None or value == "":
        return ""
    if isinstance(value, Ref):
        return value.title
    if isinstance(value, Choice):
        return choice_label(value)
    if isinstance(value, bool):
        return yes_no(value)
    if isinstance(value, date):
        return day_text(value, locale)
    if isinstance(value, list):
        return " · ".join(str(line) for line in value)
    if field.kind is Kind.MONEY:
        return (locale or QLocale()).toString(float(value), "f", 2)
    if field.kind in (Kind.NUMBER, Kind.WHOLE):
        return number_text(value, locale, grouped=True)
    return str(value)


def beginning(text: str, most: int = MOST) -> str:
    """Return as much of a text as is read in passing: to lay out all 10,000 words would stall the window."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


def yes_no(value: bool) -> str:
    """Return Yes or No in the user's language."""
    return QCoreApplication.translate("words", "Yes") if value else QCoreApplication.translate("words", "No")


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
