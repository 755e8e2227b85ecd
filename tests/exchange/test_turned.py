"""A register whose headers run down the first column is told as such, and makes no wrong records."""

from __future__ import annotations

from qms_desktop.catalogue import catalogue
from qms_desktop.exchange.turned import TURNED
from tests.exchange.workbooks import Rows, gathered, guessed

COLUMNS: Rows = [
    ["No", "1", "2", "3"],
    ["Problem", "Leak in the hall", "Label was wrong", "Box torn"],
    ["Date", "2026-01-02", "2026-01-13", "2026-01-25"],
    ["Owner", "Jo", "Ann", "Max"],
    ["Due", "2026-02-01", "2026-02-05", "2026-03-01"],
]


def test_a_register_with_a_record_a_column_is_told_and_none_of_its_rows_is_one() -> None:
    guess = guessed(COLUMNS, "NC")
    assert (guess.register, guess.why) == (None, TURNED)
    assert len(gathered(COLUMNS, "NC").skipped) == len(COLUMNS)
    assert catalogue("de").retold(TURNED).startswith("Die Datensätze stehen nebeneinander")


def test_a_register_whose_first_column_says_words_of_headers_is_none_of_them() -> None:
    rows: Rows = [
        ["Topic", "Action", "Owner", "Due"],
        ["Cost", "Ask for a second offer", "Jo", "2026-02-01"],
        ["Training", "Plan the course", "Ann", "2026-02-05"],
        ["Customer", "Call them", "Max", "2026-02-09"],
        ["Supplier", "Visit the mill", "Ida", "2026-02-11"],
    ]
    assert guessed(rows, "Actions").register == "action"
    kpis: Rows = [["KPI", "Jan 2026", "Feb 2026"], *([name, 45000, 46000] for name in ("Cost", "Customer"))]
    kpis = [*kpis, ["Training", 4, 5], ["Supplier", 7, 8], ["Department", 1, 1]]
    assert guessed(kpis, "KPI").register == "kpi"
