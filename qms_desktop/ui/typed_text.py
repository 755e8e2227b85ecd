"""What people type for a value, understood: the same in a form, in a cell and in cells that are pasted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from qms_desktop.model.clean import clean_line, clean_text
from qms_desktop.model.fields import Choice, Field, Kind
from qms_desktop.model.periods import is_period
from qms_desktop.ui.words import choice_label, day_pattern, day_text, number_text, parse_day, parse_number

_EXAMPLE = date(2026, 3, 31)
_MOST_OFFERED = 8
"""Choices that a sentence names."""


def read_text(field: Field, text: str) -> Any:
    """Return the value that a text stands for in a field; None where it says nothing. Links are looked up.

    Raises:
        ValueError: it can't be read; its text says what to type.
    """
    bare = text.strip()
    return _READERS[field.kind](field, bare) if bare else None


def read_period(text: str) -> str:
    """Return a reporting period in ISO form.

    Raises:
        ValueError: it is none.
    """
    period = text.upper()
    if not is_period(period):
        raise ValueError(_tr("Type a period like 2026-03, 2026-Q2, 2026-H1, 2026-W07 or 2026."))
    return period


def read_number(text: str, *, whole: bool = False) -> float:
    """Return a number as the locale writes it, or with a decimal point.

    Raises:
        ValueError: it is none, or ``whole`` and it has decimals.
    """
    try:
        number = parse_number(text)
    except ValueError:
        number = None
    if number is None or (whole and number != int(number)):
        words = (
            _tr("Type a whole number, for example %1.") if whole else _tr("Type a number, for example %1.")
        )
        raise ValueError(words.replace("%1", number_text(12 if whole else 12.5)))
    return int(number) if whole else number


def read_day(text: str) -> date:
    """Return a day, in ISO form or as the locale writes it.

    Raises:
        ValueError: it is none.
    """
    try:
        return parse_day(text)
    except ValueError:
        example = f"{day_text(_EXAMPLE)} ({day_pattern()})"
        raise ValueError(_tr("Type a date like %1.").replace("%1", example)) from None


def read_choice(choices: type[Choice], text: str) -> Choice:
    """Return the choice that is called so on screen, in English or in the data file.

    Raises:
        ValueError: none is.
    """
    called = text.casefold()
    for one in choices:
        if called in (choice_label(one).casefold(), one.label.casefold(), one.value):
            return one
    offered = [choice_label(one) for one in choices]
    names = ", ".join(offered[:_MOST_OFFERED]) + (", …" if len(offered) > _MOST_OFFERED else "")
    raise ValueError(_tr("Choose one of: %1.").replace("%1", names))


def read_yes_no(text: str) -> bool:
    """Return whether a text says yes, in any language that imports read.

    Raises:
        ValueError: it says neither yes nor no.
    """
    from qms_desktop.exchange.words import is_word  # loads the import's tables

    if is_word("yes", text):
        return True
    if is_word("no", text):
        return False
    raise ValueError(_tr("Type yes or no."))


_READERS: Mapping[Kind, Callable[[Field, str], Any]] = {
    Kind.TEXT: lambda _, text: clean_line(text),
    Kind.LONG: lambda _, text: clean_text(text),
    Kind.LINES: lambda _, text: [line for line in map(clean_line, text.splitlines()) if line],
    Kind.CHOICE: lambda field, text: read_choice(field.choices or Choice, text),
    Kind.DAY: lambda _, text: read_day(text),
    Kind.NUMBER: lambda _, text: read_number(text),
    Kind.MONEY: lambda _, text: read_number(text),
    Kind.WHOLE: lambda _, text: read_number(text, whole=True),
    Kind.YES_NO: lambda _, text: read_yes_no(text),
    Kind.PERIOD: lambda _, text: read_period(text),
}


def _tr(words: str) -> str:
    return QCoreApplication.translate("typed_text", words)
