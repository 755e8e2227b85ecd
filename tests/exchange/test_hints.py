"""Rows below a header that say how to fill it in are no records; whatever could be one is."""

from __future__ import annotations

import pytest

from qms_desktop.exchange.hints import HINTS
from tests.exchange.workbooks import Rows, gathered

HEADER = ["No", "Detected on", "What happened", "Cost", "Duration", "Owner"]
RECORDS: Rows = [
    [1, "2026-02-02", "Leak in the hall", 100, 3, "Jo Berg"],
    [2, "2026-03-14", "Box torn", 20, 1, "Ann Field"],
]


@pytest.mark.parametrize(
    "hints",
    [
        [None, "(dd/mm/yyyy)", "text", "EUR", "[h]", "Pflicht"],
        ["Zahl", "TT.MM.JJJJ", "Freitext", "€", "min", "drop-down"],
        ["-", "jj/mm/aaaa", "texte libre", "k€", "heures", "obligatoire"],
        [None, "yyyy-mm-dd", None, None, "%", None],
        ["1-99", "d/m/yy", "Free text, max. 200 characters", "GBP", "hh:mm", "mandatory"],
    ],
)
def test_units_formats_and_hints_below_the_header_are_left_out_and_told(hints: list[str]) -> None:
    result = gathered([HEADER, hints, *RECORDS], "Incidents")
    assert result.skipped == [(2, HINTS)]
    assert [draft.row for draft in result.drafts] == [3, 4]
    assert not result.rejected


def test_two_rows_of_hints_are_both_left_out() -> None:
    hints: Rows = [
        ["optional", "mandatory", "mandatory", "optional"],
        [None, "gg/mm/aaaa", "testo", "EUR"],
    ]
    assert gathered([HEADER, *hints, *RECORDS], "Incidents").skipped == [(2, HINTS), (3, HINTS)]


@pytest.mark.parametrize(
    "record",
    [
        [None, "dd/mm/yyyy", "Scale shows kg in place of g", "EUR", "h", "Ann"],
        [3, "dd/mm/yyyy", "text", "EUR", "h", "mandatory"],
        [None, None, "A/B", "1-5", "high/low", None],
        [None, None, "Text", None, None, None],
    ],
)
def test_a_row_below_the_header_that_could_be_a_record_is_none_of_hints(record: list[object]) -> None:
    assert HINTS not in dict(gathered([HEADER, record, *RECORDS], "Incidents").skipped).values()


def test_hints_among_the_records_are_no_hints() -> None:
    result = gathered([HEADER, *RECORDS, [None, "dd/mm/yyyy", "text", "EUR", "h", None]], "Incidents")
    assert HINTS not in dict(result.skipped).values()
