"""What a cell says: dates, numbers, yes and no, closed lists."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from qms_desktop.exchange.cells import Cell
from qms_desktop.exchange.number_formats import Percent
from qms_desktop.exchange.values import (
    Parsed,
    choice_parser,
    day_first,
    error_problem,
    parse_day,
    parse_number,
    parse_whole,
    parse_yes_no,
    progress_parser,
)
from tests.exchange.workbooks import gathered


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        (date(2026, 3, 4), date(2026, 3, 4)),
        (datetime(2026, 3, 4), date(2026, 3, 4)),  # noqa: DTZ001 - Excel knows no time zones
        (46085.0, date(2026, 3, 4)),
        ("46085", date(2026, 3, 4)),
        ("2026-03-04", date(2026, 3, 4)),
        ("2026-03-04 00:00:00", date(2026, 3, 4)),
        ("04.03.2026", date(2026, 3, 4)),
        ("4.3.26", date(2026, 3, 4)),
        ("04/03/2026", date(2026, 3, 4)),
        ("04 Mar 2026", date(2026, 3, 4)),
        ("4. März 2026", date(2026, 3, 4)),
        ("March 4th, 2026", date(2026, 3, 4)),
        ("4 août 2026", date(2026, 8, 4)),
        ("4-Ağu-26", date(2026, 8, 4)),
        ("12/31/2026", date(2026, 12, 31)),
    ],
)
def test_a_date_is_read_however_it_is_written(cell: object, day: date) -> None:
    assert parse_day(cell).value == day  # type: ignore[arg-type]  # a list of cells of every kind


@pytest.mark.parametrize("text", ["2025-02-30", "13/01/32026", "31.06.2025", "next spring", "Q3"])
def test_an_impossible_date_is_kept_as_text_and_told(text: str) -> None:
    parsed = parse_day(text)
    assert parsed.value is None
    assert parsed.keep
    assert text in parsed.problem


@pytest.mark.parametrize("text", ["TBD", "n/a", "-", "?", "ongoing", "laufend", "k.A."])
def test_a_placeholder_is_an_empty_date_with_its_text_kept(text: str) -> None:
    parsed = parse_day(text)
    assert (parsed.value, parsed.problem, parsed.keep) == (None, "", True)


def test_years_too_far_away_are_kept_as_text() -> None:
    assert parse_day(date(1899, 12, 31)).problem
    assert parse_day(date(9999, 12, 31)).keep


def test_one_impossible_month_decides_the_order_of_a_column() -> None:
    assert day_first(["03/04/2026", "13/04/2026"], default=False) == (True, False)
    assert day_first(["03/04/2026", "04/13/2026"], default=True) == (False, False)


def test_a_column_that_leaves_the_order_open_takes_the_default_and_says_so() -> None:
    assert day_first(["03/04/2026", "05/06/2026"], default=True) == (True, True)
    assert parse_day("03/04/2026", first=False).value == date(2026, 3, 4)


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        (7.0, 7.0), ("98,5 %", 98.5), ("98.5%", 98.5), ("%94,5", 94.5),
        ("1.234,50", 1234.5), ("1,234.50", 1234.5), ("1 234,5", 1234.5),
        ("1'234", 1234.0), ("€ 12,50", 12.5), ("<5 %", 5.0),
        ("≥ 95", 95.0), ("-3", -3.0), ("−3", -3.0), ("2/4", 0.5),
        ("1.234.567", 1234567.0), ("5.8% (2025-12)", 5.8), ("100 % bis 2026-06-30", 100.0),
    ],
)  # fmt: skip
def test_a_number_is_read_in_every_dress(cell: object, value: float) -> None:
    assert parse_number(cell).value == pytest.approx(value)  # type: ignore[arg-type]  # floats and texts


@pytest.mark.parametrize("text", ["GOLD", "2h 45min (2025)", "two", "1/0"])
def test_what_is_no_number_is_kept_and_told(text: str) -> None:
    parsed = parse_number(text)
    assert parsed.value is None
    assert text in parsed.problem
    assert parsed.keep


def test_dates_that_a_spreadsheet_swapped_are_told_and_taken_as_they_are() -> None:
    days = [date(2026, 4, 3), date(2026, 1, 2), "13/05/2026", "25/06/2026", date(2026, 12, 7)]
    rows: list[list[Any]] = [
        ["CAPA No", "Issue", "Due date"],
        *([f"C-{at}", "leak", day] for at, day in enumerate(days)),
    ]
    found = gathered(rows, "CAPA log")
    assert [
        one.message for one in found.problems if "2026-04-03 may have day and month swapped" in one.message
    ]
    assert [draft.values["due_on"].month for draft in found.drafts] == [4, 1, 5, 6, 12]
    rows[1][2] = date(2026, 4, 30)
    assert gathered(rows, "CAPA log").problems == []


def test_a_number_with_more_to_say_keeps_its_text() -> None:
    parsed = parse_number("<5 % by 2026-12-31")
    assert parsed.value == 5.0
    assert parsed.keep
    assert "full text is kept" in parsed.problem


def test_an_interval_in_words_is_months() -> None:
    assert parse_whole("yearly").value == 12
    assert parse_whole("6 months").value == 6
    assert parse_whole("2 Jahre").value == 24
    assert parse_whole("2.5").value is None


@pytest.mark.parametrize(
    ("text", "value"),
    [("Ja", True), ("✓", True), ("x", True), ("nein", False), ("✗", False), ("no (left 30.06.2026)", False)],
)
def test_yes_and_no_in_many_dresses(text: str, value: bool) -> None:
    assert parse_yes_no(text).value is value


def test_what_is_neither_yes_nor_no_is_told() -> None:
    assert "neither yes nor no" in parse_yes_no("perhaps").problem


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Closed", "closed"), ("CLOSED - effective", "closed"),
        ("abgeschlossen", "closed"), ("✓", "closed"), ("clôturé", "closed"),
        ("In Bearbeitung", "implementing"), ("WIP", "implementing"),
        ("Açık", "open"), ("3 - In progress", "implementing"),
    ],
)  # fmt: skip
def test_a_status_is_known_in_many_languages(text: str, value: str) -> None:
    parsed = choice_parser("capa_state", "Stage")(text)
    assert parsed.value == value


def test_the_original_of_a_translated_status_is_kept() -> None:
    assert choice_parser("capa_state", "Stage")("abgeschlossen").keep
    assert not choice_parser("capa_state", "Stage")("Closed").keep


def test_an_unknown_status_is_told_and_kept() -> None:
    parsed = choice_parser("capa_state", "Stage")("blue")
    assert parsed.value is None
    assert "“blue” is no stage we know" in parsed.problem


def test_an_error_value_is_a_problem_of_its_cell() -> None:
    assert "#REF!" in error_problem("#REF!")
    assert error_problem("REF") == ""


@pytest.mark.parametrize(
    ("table", "text", "value"),
    [
        ("capa_state", "✗", "open"), ("capa_state", "nein", "open"), ("capa_state", "j", "closed"),
        ("capa_state", "R", "open"), ("capa_state", "A", "implementing"), ("capa_state", "G", "closed"),
        ("action_state", "❌", "planned"), ("action_state", "A", "doing"), ("action_state", "oui", "done"),
        ("objective_state", "A", "active"), ("capa_state", "erl.", "closed"),
        ("action_state", "i.A.", "doing"), ("action_state", "abgeschl. 12.3.", "done"),
        ("objective_state", "w trakcie", "active"), ("priority", "H", "high"),
        ("process_kind", "F", "management"),
    ],
)  # fmt: skip
def test_ticks_letters_of_lights_and_short_words_are_states(table: str, text: str, value: str) -> None:
    assert choice_parser(table, "State")(text).value == value


def test_a_day_as_databases_write_it_is_a_day() -> None:
    assert parse_day("20260301").value == parse_day(20260301.0).value == date(2026, 3, 1)
    assert parse_day(20261301.0).value is None


@pytest.mark.parametrize("column", [[0.0, 0.25, 1.0], ["0 %", "25 %", "100 %"], [0.0, 60.0, 100.0]])
def test_how_far_an_action_is_tells_its_state(column: list[Cell]) -> None:
    parse = progress_parser(column, choice_parser("action_state", "State"))
    assert [parse(cell).value for cell in column] == ["planned", "doing", "done"]
    assert all(parse(cell).keep for cell in column)
    assert parse("cancelled").value == "cancelled"
    assert parse(250.0).problem


@pytest.mark.parametrize(
    "text", ["20/Feb/26 1:02 PM", "02/20/2026 13:02", "2026-02-20T13:02:11Z", "20.02.2026, 13:02 Uhr"]
)
def test_a_day_with_the_time_of_day_is_that_day_and_the_time_is_kept(text: str) -> None:
    assert parse_day(text) == Parsed(date(2026, 2, 20), "", True)


@pytest.mark.parametrize("column", [["0 %", "1 %"], [Percent(0.0), Percent(1.0)]])
def test_an_action_of_which_one_percent_is_done_is_not_done(column: list[Cell]) -> None:
    parse = progress_parser(column, choice_parser("action_state", "State"))
    assert [parse(cell).value for cell in column] == ["planned", "doing"]


@pytest.mark.parametrize("text", ["T" * 30_000, "noted at" + " 9:30" * 6000, "a" + " " * 30_000 + "x"])
def test_a_long_text_is_no_day_and_takes_no_time_to_say_so(text: str) -> None:
    assert parse_day(text).value is None


def test_midnight_tells_nothing_that_must_be_kept() -> None:
    assert parse_day("2026-02-20 00:00:00") == Parsed(date(2026, 2, 20), "", False)
