"""Not one filled cell is lost on its way into the data file: any known headers, values of every kind."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import inspect, text

from qms_desktop.exchange.cells import Cell, as_text
from qms_desktop.exchange.importing import import_files, title_of
from qms_desktop.exchange.plan import Plan, Verdict
from qms_desktop.exchange.reading import read_workbook
from qms_desktop.exchange.values import parse_day, parse_number, parse_whole
from qms_desktop.exchange.words import header_synonyms, normalise
from qms_desktop.model.registers import EXCHANGED
from qms_desktop.store.datafile import open_file
from tests.exchange.workbooks import Rows, workbook

WORDS = (
    "open",
    "closed",
    "x",
    "TBD",
    "n/a",
    "high",
    "yes",
    "Jane Smith",
    "2025-02-30",
    "98,5 %",
    "#REF!",
    "-",
)
PERIODS = ("Jan 2026", "Feb 2026", "Q1 2026", "2025", "KW 07")


def _value(row: int, column: int) -> st.SearchStrategy[Any]:
    """Values of which most stand in no other cell, so that a lost one is missed."""
    mark = 100 * row + column
    return st.sampled_from(
        (
            None,
            f"text {mark}q of a cell",
            f"A-{mark}",
            f"Person{mark}q Smith",
            50_000 + mark,
            mark + 0.25,
            date(2026, 1, 1) + timedelta(days=mark),
            datetime.combine(date(2027, 1, 1) + timedelta(days=mark), time(13, 5)),
            True,
            *WORDS,
        )
    )


@st.composite
def registers(draw: st.DrawFn) -> Rows:
    """A table whose headers are any words known for the fields of one register, in any order."""
    register = draw(st.sampled_from(EXCHANGED))
    known = sorted({word for texts in header_synonyms(register).values() for word in texts if len(word) > 2})
    width = draw(st.integers(2, 8))
    head = st.one_of(st.sampled_from(known), st.sampled_from(PERIODS), st.just("SAP ref"))
    header = draw(st.lists(head, min_size=width, max_size=width))
    rows = range(2, 3 + draw(st.integers(1, 5)))
    return [header, *([draw(_value(row, column)) for column in range(width)] for row in rows)]


def _stored(path: Path) -> set[str]:
    """Return every value of the data file, its trail left out, in one spelling."""
    with open_file(path, read_only=True) as store, store.read() as session:
        found: set[str] = set()
        for name in inspect(session.connection()).get_table_names():
            if name.startswith(("trail", "change", "search")):
                continue
            for row in session.execute(text(f'SELECT * FROM "{name}"')):  # noqa: S608 - names of our own tables
                found |= {told for value in row for told in _told(value)}
        return found


def _told(value: object) -> Iterator[str]:
    """Yield what a stored value says; JSON in its parts."""
    if isinstance(value, str) and value[:1] in ("{", "["):
        try:
            value = json.loads(value)
        except ValueError:
            yield _plain(value)
    if isinstance(value, dict):
        value = [*value, *value.values()]
    if isinstance(value, list):
        yield "\n".join(_plain(part) for part in value)
        for part in value:
            yield from _told(part)
    elif value not in (None, ""):
        yield _plain(value)


def _plain(value: object) -> str:
    told = as_text(value) if isinstance(value, (str, float, date)) else str(value)
    return normalise(told) or told.strip()


def _meanings(cell: Cell) -> Iterator[str]:
    yield _plain(cell)
    for parse in (parse_day, parse_number, parse_whole):
        value = parse(cell).value
        if isinstance(value, (float, int, date)):
            yield _plain(float(value) if isinstance(value, int) else value)
            yield _plain(value)


def _lost(path: Path, plan: Plan, stored: set[str]) -> list[tuple[int, Cell]]:
    """Return the filled cells below the header that are in no record, problem, rejected or left-out row.

    A label that names a field on a form is its header.
    """
    everything = " | ".join(stored)
    lost: list[tuple[int, Cell]] = []
    tables = plan.files[0].tables
    out = {row for table in tables for row, _ in table.skipped}
    out |= {row + 1 for table in tables for row in table.table.header_rows}
    out |= {row for t in tables for p in t.planned if p.verdict is Verdict.REJECTED for row in p.draft.rows}
    labels = {(pair.row + 1, pair.label_column) for table in tables for pair in table.guess.form}
    told = " ".join(normalise(problem.message) for table in tables for problem in table.problems)
    for number, cells in enumerate(read_workbook(path).sheets[0].rows, start=1):
        for column, cell in enumerate(cells):
            if cell == "" or number in out or (number, column) in labels or isinstance(cell, bool):
                continue
            if not any(one in stored or one in everything or one in told for one in _meanings(cell)):
                lost.append((number, cell))
    return lost


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(rows=registers())
def test_no_cell_is_lost_on_the_way_into_the_data_file(empty_file: Path, rows: Rows) -> None:
    with tempfile.TemporaryDirectory() as folder:
        data = Path(shutil.copy(empty_file, Path(folder) / "a.qms"))
        book = workbook(Path(folder) / "register.xlsx", Sheet1=rows)
        with open_file(data) as store, store.change(title_of([book])) as change:
            plan = import_files(change.session, [book])
        assert _lost(book, plan, _stored(data)) == []
