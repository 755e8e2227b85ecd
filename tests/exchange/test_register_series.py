"""Sheets of one series are one register, whatever each would be taken for alone."""

from __future__ import annotations

from qms_desktop.exchange.register import classify, classify_series
from tests.exchange.workbooks import Rows, tables

HEAD = ["No.", "Description", "Owner", "Due", "Status"]
FULL: Rows = [
    ["Action list"],
    HEAD,
    [1, "Order the gauge", "Jane Berg", "2026-01-30", "open"],
    [2, "Train the night shift", "Tom Lind", "2026-02-15", "done"],
]
BARE: Rows = [HEAD, [1, "Nonconformity of the label", "Jane Berg", "2026-03-10", "open"]]


def test_months_of_one_list_are_one_register() -> None:
    found = [*tables(FULL, "KVP 2024"), *tables(FULL, "KVP 2025"), *tables(BARE, "KVP März")]
    alone = [classify(table).register for table in found]
    assert len(set(alone)) > 1, "alone one of them is taken for something else"
    assert {guess.register for guess in classify_series(found, "")} == {"action"}


def test_sheets_of_other_names_stay_what_they_are() -> None:
    found = [*tables(BARE, "Actions"), *tables(BARE, "Complaints")]
    assert [guess.register for guess in classify_series(found, "")] == ["action", "capa"]
