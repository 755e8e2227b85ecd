"""Cells beyond the limits, as a sheet's XML tells them."""

from __future__ import annotations

import re

import pytest

from qms_desktop.exchange.cells import Beyond
from qms_desktop.exchange.extents import within_limits

NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def sheet(*rows: str, remark: str = "") -> bytes:
    """Return a sheet's XML; a remark makes the reader look at each element."""
    return f"<worksheet {NAMESPACE}>{remark}<sheetData>{''.join(rows)}</sheetData></worksheet>".encode()


def row(number: int, *cells: str) -> str:
    return f'<row r="{number}">{"".join(cells)}</row>'


def cell(reference: str, value: str = "1") -> str:
    return f'<c r="{reference}"><v>{value}</v></c>'


def references(data: bytes) -> list[bytes]:
    return re.findall(rb'<c r="([A-Z]+[0-9]+)"', data)


FAR = (row(1, cell("A1")), row(50_000, cell("B50000")), row(50_001, '<c r="A50001" s="1"/>', cell("C50001")))


@pytest.mark.parametrize("remark", ["", "<!-- a remark -->"], ids=["in one piece", "cell by cell"])
def test_rows_beyond_the_limit_are_cut_off_and_counted(remark: str) -> None:
    data, beyond = within_limits(sheet(*FAR, row(60_000, cell("A60000"), cell("B60000")), remark=remark))
    assert references(data) == [b"A1", b"B50000"]
    assert beyond == Beyond(50_001, "C", 3)


def test_the_last_row_of_the_limit_is_no_reason_to_write_a_sheet_anew() -> None:
    data = sheet(*FAR[:2])
    assert within_limits(data) == (data, None)


@pytest.mark.parametrize(
    "late",
    [row(7, cell("A7")), row(50_002, cell("A7")), row(50_002, "<c r='A7'><v>1</v></c>")],
    ids=["a row", "a cell", "in other quotes"],
)
def test_what_lies_within_the_limit_is_kept_wherever_it_stands(late: str) -> None:
    data, beyond = within_limits(sheet(*FAR, late))
    assert b"A7" in references(data)
    assert beyond == Beyond(50_001, "C", 1)


def test_empty_rows_beyond_the_limit_are_not_worth_a_word() -> None:
    data, beyond = within_limits(sheet(FAR[0], row(70_000, '<c r="A70000" s="3"/>')))
    assert (references(data), beyond) == ([b"A1"], None)
