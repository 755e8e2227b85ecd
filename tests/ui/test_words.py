"""Values as people read and type them."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from qms_desktop.insight.rows import Ref
from qms_desktop.model.capas import CapaKind
from qms_desktop.model.fields import Field, Kind
from qms_desktop.ui.language import speak
from qms_desktop.ui.words import day_pattern, day_text, number_text, parse_day, parse_number, shown

GERMAN = QLocale(QLocale.Language.German, QLocale.Country.Germany)
BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
AMERICAN = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


@pytest.mark.parametrize(
    ("locale", "expected"), [(GERMAN, "03.01.2026"), (BRITISH, "03/01/2026"), (AMERICAN, "01/03/2026")]
)
def test_a_day_is_shown_as_the_locale_writes_it_and_always_as_wide(locale: QLocale, expected: str) -> None:
    assert day_text(date(2026, 1, 3), locale) == expected


@pytest.mark.parametrize("typed", ["2026-01-03", "03.01.2026", "3.1.2026", "3.1.26", " 3.1.2026 "])
def test_a_day_is_read_in_iso_form_or_as_the_locale_writes_it(typed: str) -> None:
    assert parse_day(typed, GERMAN) == date(2026, 1, 3)


@pytest.mark.parametrize(
    "typed",
    ["31.3.2027", "31.03.27", "31/3/2027", "3/31/2027", "31 March 2027", "31. März 2027"],
)
@pytest.mark.parametrize("locale", [QLocale.c(), GERMAN, AMERICAN])
def test_a_day_that_can_be_only_one_is_read_however_it_is_typed(typed: str, locale: QLocale) -> None:
    assert parse_day(typed, locale) == date(2027, 3, 31)


@pytest.mark.parametrize("typed", ["03/04/2026", "46112", "26", "3/2026", "31.02.2026", "TBD", ""])
def test_a_day_that_may_be_two_or_none_is_asked_for_again(typed: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # its text is what was typed
        parse_day(typed, QLocale.c())


@pytest.mark.parametrize("typed", ["2025-02-30", "soon", "31.02.2026", "1"])
def test_what_is_no_day_is_not_guessed(typed: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # its text is what was typed
        parse_day(typed, GERMAN)


@pytest.mark.parametrize(
    ("typed", "value"), [("12,5", 12.5), ("12.5", 12.5), ("1.234,5", 1234.5), ("-3", -3.0), ("−3", -3.0)]
)
def test_a_number_is_read_as_the_locale_writes_it_or_with_a_point(typed: str, value: float) -> None:
    assert parse_number(typed, GERMAN) == value


def test_a_number_has_as_many_decimals_as_it_needs() -> None:
    assert [number_text(value, GERMAN) for value in (95.0, 0.1, 1234.25)] == ["95", "0,1", "1234,25"]


def test_every_kind_of_value_has_words_and_an_empty_one_has_none() -> None:
    assert shown(Field("Owner", Kind.LINK), Ref(1, "P-001", "Jane Smith")) == "Jane Smith"
    assert shown(Field("Kind", Kind.CHOICE), CapaKind.KPI_MISS) == "KPI miss"
    assert shown(Field("Active", Kind.YES_NO), True) == "Yes"
    assert shown(Field("Whys", Kind.LINES), ["one", "two"]) == "one · two"
    assert shown(Field("Cost", Kind.MONEY), 3.5, QLocale.c()) == "3.50"
    assert shown(Field("Title", Kind.TEXT), None) == ""


def test_the_form_of_a_day_is_told_in_the_letters_of_the_language(qapp: QApplication) -> None:
    assert day_pattern() == "yyyy-mm-dd"
    speak(qapp, "de")
    try:
        assert day_pattern() == "TT.MM.JJJJ"
    finally:
        speak(qapp, "en")
