"""Which row of a sheet is its header: by words, by periods and by what stands around it."""

from __future__ import annotations

import pytest

from tests.exchange.workbooks import Rows, tables

TALLY: Rows = [
    ["wir zählen", "wer zählt", 2024, 2025, "so viele wollen wir"],
    ["Nistkästen", "Ulla", 41, 44, 50],
    ["Führungen", "Henk", 12, 9, 15],
]
WISHES: Rows = [
    ["worum geht es", "wer möchte es", "wie wichtig"],
    ["Bank am Teich", "Ulla", "sehr"],
    ["Schild am Tor", "Ulla", "kaum"],
]


@pytest.mark.parametrize("rows", [TALLY, WISHES])
def test_a_header_of_words_that_no_list_has_is_found_below_titles_and_notes(rows: Rows) -> None:
    above: Rows = [["Naturgarten"], [], ["Bitte nur hinten anfügen!"], ["Stand:", "2026-02-01"], []]
    assert [table.header_rows for table in tables([*above, *rows], "Blatt")] == [[5]]


@pytest.mark.parametrize("product", ["Product:", "Product"])
def test_a_row_of_a_form_is_no_header(product: str) -> None:
    form: Rows = [["Number:", "7", product, "Ulla"], ["Found:", "Nest box", "Owner:", "Henk"]]
    (table,) = tables([["Slip"], *form], "Slip")
    assert table.header_rows == []


def test_months_of_data_are_no_header_of_months() -> None:
    rows: Rows = [
        ["who", "climbs", "saws", "first aid"],
        ["Ulla", "2025-03", "2024-09", "2025-01"],
        ["Henk", "2025-06", "2024-10", "2025-02"],
    ]
    assert tables(rows, "Skills")[0].header_rows == [0]


def test_months_that_a_program_took_for_numbers_are_periods() -> None:
    words, data = ["zliczamy", "szafka"], [["zgubione klucze", "A", 3, 2, 1], ["kluby", "B", 4, 5, 6]]
    assert tables([[*words, 11.2025, 12.2025, 1.2026], *data], "Liczby")[0].header_rows == [0]
    assert tables([[*words, 11.2025, 1.2025, 7.5], *data], "Liczby")[0].header_rows == []


def test_a_word_above_the_last_columns_is_a_group_and_a_note_is_none() -> None:
    rows: Rows = [
        ["Box", "Tree", "Path", "Eggs", "Chicks"],
        ["B1", "oak", "north", 5, 4],
        ["B2", "elm", "south", 3, 3],
    ]
    (grouped,) = tables([["Nest boxes"], [None, None, None, "Spring round"], *rows], "Boxes")
    assert [head.text for head in grouped.heads][3:] == ["Spring round / Eggs", "Spring round / Chicks"]
    (noted,) = tables([["Nest boxes"], [None, None, None, "as of 12/3"], *rows], "Boxes")
    assert noted.header_rows == [2]


def test_one_number_left_in_a_header_makes_it_no_row_of_data() -> None:
    rows: Rows = [
        ["Meeting", "To arrange", "Owner", "Due", "Copy to", "Put off to", "Discuss?", 6],
        ["12 Jan", "Insure the drums", "Ger", "2026-02-01", "treasurer", None, "no", "0611"],
        ["9 Feb", "Sign the contract", "chair", "2026-02-15", "conductor", None, "yes", None],
    ]
    assert [table.header_rows for table in tables(rows)] == [[0]]


def test_a_list_without_a_header_has_none_for_a_number_in_its_rows() -> None:
    rows: Rows = [
        ["Insure the drums", "Ger", "treasurer", "no", 6],
        ["Sign the contract", "chair", "conductor", "yes", 8],
    ]
    assert [table.header_rows for table in tables(rows)] == [[]]


def test_months_that_stand_once_for_each_year_are_a_header() -> None:
    rows: Rows = [
        ["KPI", "2025", None, None, "2026", None, None],
        [None, *("Jan", "Feb", "Mar") * 2],
        ["Scrap", 1, 2, 3, 2, 2, 2],
        ["On time", 90, 91, 92, 93, 94, 95],
    ]
    (table,) = tables(rows, "KPI")
    assert table.header_rows == [0, 1]
    assert [head.text for head in table.heads][4:] == ["2026 / Jan", "2026 / Feb", "2026 / Mar"]
