"""Which columns can number records by what stands in them, whatever their header says."""

from __future__ import annotations

import pytest

from tests.exchange.workbooks import Rows, fields_of, guessed

TEXTS: Rows = [
    ["Leak in the hall", "2026-01-02", "Jo"],
    ["Label was wrong", "2026-01-13", "Ann"],
    ["Box torn", "2026-01-25", "Max"],
]


def taken(header: str, cells: list[object], register: str = "Task") -> str | None:
    """Return what the first column of a small list is taken for."""
    rows: Rows = [[header, register, "Due", "Who"], *([c, *row] for c, row in zip(cells, TEXTS, strict=True))]
    return fields_of(guessed(rows))[header]


@pytest.mark.parametrize(
    "cells", [["y", "n", "y"], ["oui", "non", "oui"], ["x", None, "x"], ["✓", "✗", "?"], [True, False, True]]
)
@pytest.mark.parametrize("header", ["No", "N°", "Ref", "ID"])
def test_a_column_of_yes_and_no_is_never_the_number(header: str, cells: list[object]) -> None:
    assert taken(header, cells) != "number"


@pytest.mark.parametrize("cells", [["open", "shut", "open"], ["Hall", "Hall", "Hall"]])
def test_a_column_of_the_same_few_words_is_never_the_number(cells: list[object]) -> None:
    assert taken("Ref", cells) != "number"


@pytest.mark.parametrize(
    "cells", [[1, 2, 3], ["A", "B", "C"], ["IA-03", "IA-03", "IA-04"], ["X1", "X2", None]]
)
def test_a_column_of_numbers_and_codes_is_the_number(cells: list[object]) -> None:
    assert taken("Ref", cells) == "number"
