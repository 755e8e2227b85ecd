"""Not one filled cell is lost: each is found in a field, in ``extra``, in a rejected or a left-out row."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from enum import Enum
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from qms_desktop.exchange.cells import Cell, Sheet, as_text, clean_sheet
from qms_desktop.exchange.drafts import Draft
from qms_desktop.exchange.gather import Gathered, gather
from qms_desktop.exchange.register import classify
from qms_desktop.exchange.tables import Table, find_tables
from qms_desktop.exchange.values import parse_day, parse_number, parse_whole, parse_yes_no
from qms_desktop.exchange.words import normalise
from tests.exchange.workbooks import Rows, sheet

HEADERS = (
    "No", "Title", "CAPA No", "Root cause", "Owner", "Responsible", "Due date", "Status", "Severity",
    "Corrective action",
    "Preventive action", "Action owner", "KPI", "Target", "Unit", "Jan 2026", "Feb 2026", "Mar 2026", "YTD",
    "Process",
    "Inputs", "Outputs", "Objective", "Baseline", "Date", "Attendees", "Decision", "Chair", "Name", "E-mail",
    "Active",
    "First name", "Last name", "Period", "Value", "Type", "Comment", "Comment", "Verified by", "Effective",
    "Cost", "Whys",
    "SAP ref", "", "Year", "2026-Q1", "Next process", "Review every (months)",
)  # fmt: skip
CELLS = (
    "", "", "", "x", "open", "closed", "In Bearbeitung", "TBD", "n/a", "-", "#REF!", "Jane Smith",
    "Smith, Jane", "Jane / Bob",
    "2026-03-04", "04.03.2026", "2025-02-30", "13/01/32026", "98,5 %", "1.234,50", "GOLD",
    "<5 % by 2026-12-31", "Total", "yes",
    "1) a\n2) b", "PR-01", "minor", "KPI", "Actual", "Target", "Jan 2026", "H1 2025", "12 months", "ofi",
    "  ", "4711",
    7.0, 0.0, 2026.0, 46085.0, 1e20, 0.5, True, False, date(2026, 3, 4), date(9999, 12, 31),
    datetime.fromisoformat("2026-03-04 05:06"),
)  # fmt: skip


def _flat(value: Any) -> Iterator[str]:
    if isinstance(value, Enum):
        yield str(value.value)
    elif isinstance(value, dict):
        for key, part in value.items():
            yield str(key)
            yield from _flat(part)
    elif isinstance(value, (list, tuple)):
        yield "\n".join(str(part) for part in value)
        for part in value:
            yield from _flat(part)
    elif value is not None and value != "":
        yield as_text(value)


def _kept(draft: Draft) -> set[str]:
    """Return every text that a draft holds, in one spelling."""
    parts: list[Any] = [draft.values, draft.links, draft.extra, draft.attendees, draft.feeds, draft.inputs]
    parts += [list(limits) for limits in draft.targets.values()]
    parts += [[a.title, a.owner, a.due_on, a.done_on, a.number] for a in draft.actions.values()]
    parts += [[r.value, r.comment, r.not_applicable] for r in draft.readings.values()]
    texts = [text for part in parts for text in _flat(part)]
    return {normalise(text) for text in texts} | {text.strip() for text in texts}


def _is_kept(cell: Cell, kept: set[str]) -> bool:
    text = normalise(as_text(cell)) or as_text(cell)
    if not text or text in kept:
        return True
    readings = [as_text(value) for value in _meanings(cell)]
    return any(normalise(one) in kept for one in readings) or any(text in one for one in kept)


def _meanings(cell: Cell) -> Iterator[Cell]:
    """Yield the values that a cell may have been read as."""
    for parse in (parse_day, parse_number, parse_whole, parse_yes_no):
        value: Any = parse(cell).value
        if value is not None:
            yield value


def lost_cells(one: Sheet) -> list[tuple[int, Cell]]:
    """Return (1-based row, cell) of every filled cell that is found nowhere again."""
    clean_sheet(one)
    original = [list(row) for row in one.rows]
    covered: set[int] = set()
    lost: list[tuple[int, Cell]] = []
    drafts: dict[int, list[Draft]] = {}
    labels: set[tuple[int, int]] = set()
    for table in find_tables(one):
        guess = classify(table)
        result = gather(table, guess)
        covered |= _covered(table, result)
        labels |= {(pair.row + 1, pair.label_column) for pair in guess.form}
        kinds = [match.head.column for match in guess.matches if match.field == "row_kind"]
        labels |= {(row + 1, column) for row in table.body for column in kinds}
        for draft in result.drafts:
            for row in draft.rows:
                drafts.setdefault(row, []).append(draft)
    for number, cells in enumerate(original, start=1):
        if number in covered:
            continue
        kept = {text for draft in drafts.get(number, []) for text in _kept(draft)}
        for column, cell in enumerate(cells):
            if cell != "" and (number, column) not in labels and not _is_kept(cell, kept):
                lost.append((number, cell))
    return lost


def _covered(table: Table, result: Gathered) -> set[int]:
    rows = {row + 1 for row in table.header_rows} | {row for row, _ in result.skipped}
    return rows | {row for draft, _ in result.rejected for row in draft.rows}


def _table(draw: st.DrawFn) -> Rows:
    width = draw(st.integers(2, 9))
    header = draw(st.lists(st.sampled_from(HEADERS), min_size=width, max_size=width))
    line = st.lists(
        st.one_of(st.sampled_from(CELLS), st.text(max_size=12)), min_size=width, max_size=width + 1
    )
    titles = draw(st.lists(st.just(["CAPA register"]), max_size=2))
    return [*titles, header, *draw(st.lists(line, max_size=8))]


tables_of_cells = st.composite(_table)()


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(tables_of_cells)
@example(
    [["KPI", "Type", "Jan 2026", "Feb 2026"], ["OTD", "Target", 95.0, 96.0], ["OTD", "Actual", 94.0, "GOLD"]]
)
def test_no_filled_cell_is_lost(rows: Rows) -> None:
    assert lost_cells(sheet(rows, "CAPA log")) == []


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.lists(st.sampled_from([*CELLS, *HEADERS]), max_size=7), max_size=12))
def test_no_cell_of_a_sheet_without_order_is_lost(rows: Rows) -> None:
    assert lost_cells(sheet(rows)) == []
