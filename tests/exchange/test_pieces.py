"""XML looked through in pieces, as if it were looked through in one go."""

from __future__ import annotations

import re
from pathlib import Path
from unittest.mock import Mock

import pytest
from openpyxl import Workbook

from qms_desktop.exchange import extents, pieces
from qms_desktop.exchange.pieces import holds, search
from qms_desktop.exchange.reading import read_workbook

XML = b'<x:row r="1" spans="1:2"><c r="A1"><v>1</v></c><c r=\'B1\'/></x:row><row r="2"><f>A1</f></row><'


@pytest.mark.parametrize("size", range(1, len(XML) + 2))
def test_what_is_found_does_not_hang_on_where_it_is_cut(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "PIECE", size)
    for pattern in (extents._ODD, extents._WITHIN, extents._NOT_PLAIN, extents._VALUE, extents._END):
        found, whole = search(pattern, XML), pattern.search(XML)
        assert (found and found.span()) == (whole and whole.span())
    for word in (b"<f", b'r="2"', b"</row>", b"<!ENTITY", b"t="):
        assert holds(XML, word) is (word in XML)


def test_nothing_is_lost_between_two_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "PIECE", 7)
    assert b"".join(XML[start:end] for start, end in pieces.pieces(XML)) == XML
    assert all(XML[start:].startswith(b"<") for start, _ in pieces.pieces(XML))


def test_a_large_sheet_is_never_looked_through_in_one_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "PIECE", 1_000)
    odd = Mock(spec=re.Pattern)
    odd.search.side_effect = extents._ODD.search
    monkeypatch.setattr(extents, "_ODD", odd)
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, 500))
    data = f"<worksheet><sheetData>{rows}</sheetData></worksheet>".encode()
    assert extents.within_limits(data) == (data, None)
    looks = [end - start for _, start, end in (call.args for call in odd.search.call_args_list)]
    assert sum(looks) == len(data)
    assert max(looks) < 1_100


def test_a_table_that_stands_away_from_the_corner_keeps_its_place(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book["Sheet"]
    sheet["C4"], sheet["D4"], sheet["D6"] = "Title", "Owner", "Ann"
    book.save(tmp_path / "away.xlsx")
    rows = read_workbook(tmp_path / "away.xlsx").sheets[0].rows
    blank = [""] * 4
    assert rows == [blank, blank, blank, ["", "", "Title", "Owner"], blank, ["", "", "", "Ann"]]
