"""What the import wizard works on: the tables found in the files, as guessed and as the user overruled them.

Reading, matching and planning are the exchange's; this module only carries the user's decisions between them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import MappingProxyType

from qms_desktop.errors import WorkbookError
from qms_desktop.exchange.answers import Answers
from qms_desktop.exchange.arrangement import BELOW, TOGETHER, Placed, place_tables, remembered_as
from qms_desktop.exchange.cells import Cell, as_text
from qms_desktop.exchange.drafts import NOT_IMPORTED
from qms_desktop.exchange.gather import gather
from qms_desktop.exchange.headers import Match
from qms_desktop.exchange.importing import about_sheets
from qms_desktop.exchange.kinds import is_leftover, is_readable, others_not_read, why_not_read
from qms_desktop.exchange.layouts import (
    Layout,
    assign,
    corrections,
    day_orders,
    layout_from,
    signature,
    with_layout,
)
from qms_desktop.exchange.plan import FilePlan, Plan, TablePlan, make_plan
from qms_desktop.exchange.planned import Restart
from qms_desktop.exchange.reading import read_workbook
from qms_desktop.exchange.register import Guess, classify, classify_series
from qms_desktop.exchange.side_by_side import as_one, find_tables, with_header
from qms_desktop.exchange.tables import Head, Table
from qms_desktop.exchange.words import IGNORE
from qms_desktop.store.datafile import Store

SAMPLES = 3
SURE = 0.85
"""Confidence from which a match needs no second look."""
_REPORTED_AFTER = 50
"""Files of a folder; more often would only keep the window busy."""
_TOLD = 50
"""Files that are no workbooks and are named one by one."""
Report = Callable[[int, int], None]
Orders = Mapping[int, Mapping[int, bool]]


@dataclass(slots=True, eq=False)
class FoundTable:
    """One table of a sheet. ``wanted``: the user's tick."""

    file: str
    table: Table
    guess: Guess
    wanted: bool
    signature: str = ""
    """What tells tables of this layout."""
    remembered: Layout | None = None
    """How a table of this layout was matched before."""
    samples: Mapping[int, Sequence[str]] = field(default_factory=dict)
    """Column -> its first few values."""
    orders: dict[int, bool] = field(default_factory=dict)
    """Column -> whether the day comes first in its dates, as decided before."""
    as_found: bool = True
    """False: the user pointed at its header, or took several tables for one, now or the last time."""
    together: bool = False
    """The user took the whole sheet for this one table."""
    chosen: set[tuple[int | None, int]] = field(default_factory=set)
    """Columns and labels, by ``Head.place``, that were matched by hand."""
    placed_as: str = ""
    """Key by which its header or the whole sheet was known from the last time."""

    @property
    def sheet(self) -> str:
        """Name of the sheet it stands on."""
        return self.table.sheet.name

    @property
    def matches(self) -> list[Match]:
        """What the labels of its form, then its columns, are taken for."""
        return [*self.guess.labels, *self.guess.matches]

    @property
    def matched(self) -> int:
        """How many of its columns and labels have a field."""
        other = (None, IGNORE, NOT_IMPORTED)
        return sum(1 for match in self.matches if match.field not in other)

    @property
    def sure(self) -> bool:
        """Whether it needs no second look: matched as last time, or every column known with confidence."""
        known = all(m.field is not None and m.confidence >= SURE for m in self.matches)
        return self.remembered is not None or (self.guess.register is not None and known)

    def values(self, head: Head) -> Sequence[str]:
        """Return the first few values of a column, or the one beside a label."""
        if head.row is None:
            return self.samples.get(head.column, ())
        here = [pair.value for pair in self.guess.form if (pair.row, pair.value_column) == head.place]
        return [" ".join(as_text(value).split()) for value in here if value != ""]

    def take(self, at: int, wanted: Match) -> list[int]:
        """Take one of ``matches`` for another field.

        Returns:
            The places of those that gave the field up, because it is filled from one column or label only.
        """
        before, labels = self.matches, len(self.guess.labels)
        own, first = (self.guess.labels, 0) if at < labels else (self.guess.matches, labels)
        lost = [first + index for index in assign(own, at - first, wanted)]
        self.chosen |= {before[at].head.place}
        self.chosen -= {before[index].head.place for index in lost}
        return lost


@dataclass(slots=True, eq=False)
class FoundFile:
    """One file with its tables, or the sentence that says why it can't be read."""

    path: Path
    tables: list[FoundTable] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    problem: str = ""
    can_retry: bool = False
    """It could not be read now; closed in the other program, or repaired, it may be."""
    replaced: list[FoundTable] = field(default_factory=list)
    """Tables that the user took for others; they stay alive: what was decided on them goes by their id."""

    def beside(self, found: FoundTable) -> list[FoundTable]:
        """Return the tables of a table's sheet, itself among them."""
        return [one for one in self.tables if one.table.sheet is found.table.sheet]


def files_in(paths: Iterable[Path], report: Report) -> tuple[list[Path], list[FoundFile]]:
    """Return the files to read, and those in folders that are no workbooks, each saying why not.

    Args:
        paths: files, which are all read, and folders, which are looked through.
        report: called with (files seen, 0) on the way; raises to cancel.
    """
    seen = 0
    found: list[Path] = []
    others: list[Path] = []
    for path in paths:
        if not path.is_dir():
            found.append(path)
            continue
        inside: list[Path] = []
        for one in path.rglob("*"):
            if seen % _REPORTED_AFTER == 0:
                report(seen, 0)
            seen += 1
            if not is_leftover(one) and one.is_file():
                (inside if is_readable(one) else others).append(one)
        found += sorted(inside)
    return list(dict.fromkeys(found)), _told(sorted(dict.fromkeys(others)))


def _told(others: Sequence[Path]) -> list[FoundFile]:
    """Say of each file why it is not read; of very many the first ones, and how many more there are."""
    told = [FoundFile(path, problem=why_not_read(path)) for path in others[:_TOLD]]
    if len(others) > _TOLD:
        told.append(FoundFile(others[_TOLD].parent, problem=others_not_read(len(others) - _TOLD)))
    return told


def find(paths: Sequence[Path], report: Report, layouts: Mapping[str, str]) -> list[FoundFile]:
    """Read files and find their tables, each with its register guessed; an unreadable one says why.

    Args:
        paths: of the files.
        report: called with (done, all) files; raises to cancel.
        layouts: signature -> how tables of it were matched before, as JSON text.
    """
    found = []
    for done, path in enumerate(paths):
        report(done, len(paths))
        found.append(_read(path, layouts, partial(report, done, len(paths))))
    report(len(paths), len(paths))
    return found


def _read(path: Path, layouts: Mapping[str, str], tick: Callable[[], object]) -> FoundFile:
    try:
        workbook = read_workbook(path)
    except WorkbookError as error:
        return FoundFile(path, problem=str(error), can_retry=True)
    places: list[Placed] = []
    for sheet in workbook.sheets:
        tick()
        places += place_tables(sheet, layouts)
    guesses = classify_series([placed.table for placed in places], path.stem, tick)
    tables = [
        _found(placed, path.stem, layouts, guess) for placed, guess in zip(places, guesses, strict=True)
    ]
    outside = about_sheets(workbook.sheets, [found.table for found in tables])
    return FoundFile(path, tables, [*workbook.notes, *outside])


def _found(placed: Placed, file_name: str, layouts: Mapping[str, str], guess: Guess) -> FoundTable:
    table = placed.table
    key = signature(table, guess)
    layout = layout_from(layouts.get(key, ""))
    orders = dict[int, bool]()
    if layout is not None:
        orders = day_orders(table, guess, layout)
        guess = with_layout(table, file_name, guess, layout)
    return FoundTable(
        file_name,
        table,
        guess,
        guess.register is not None,
        signature=key,
        remembered=layout,
        samples=samples(table),
        orders=orders,
        as_found=not placed.key,
        together=placed.together,
        placed_as=placed.key,
    )


def take_header(file: FoundFile, found: FoundTable, header: int) -> None:
    """Take a row (0-based) for the header of a table, whatever was found."""
    _replace(file, [found], [with_header(found.table, header)], as_found=False, together=found.together)


def take_as_one(file: FoundFile, found: FoundTable) -> None:
    """Take all tables of a table's sheet for one."""
    before = file.beside(found)
    _replace(file, before, [as_one([one.table for one in before])], as_found=False, together=True)


def take_as_found(file: FoundFile, found: FoundTable) -> None:
    """Find the tables of a table's sheet anew, as if nobody had overruled anything."""
    _replace(file, file.beside(found), find_tables(found.table.sheet), as_found=True)


def _replace(
    file: FoundFile,
    before: Sequence[FoundTable],
    tables: Sequence[Table],
    *,
    as_found: bool,
    together: bool = False,
) -> None:
    at = file.tables.index(before[0])
    file.replaced += before
    name = before[0].file
    fresh = [_found(Placed(table), name, {}, classify(table, name)) for table in tables]
    for one in fresh:
        one.as_found, one.together = as_found, together
    file.tables[at : at + len(before)] = fresh


def forget(found: FoundTable) -> None:
    """Guess a table anew, without what is remembered."""
    found.guess, found.remembered, found.orders = classify(found.table, found.file), None, {}
    found.chosen = set()
    found.wanted = found.guess.register is not None


def layouts_of(
    files: Sequence[FoundFile], orders: Orders, restarts: Sequence[Restart] = ()
) -> dict[str, str]:
    """Return signature -> layout (JSON text) of the tables that were corrected or looked through.

    A table that was left out by hand is not remembered: a later file must not lose its rows unseen. Nor are
    tables of one signature that were decided differently.

    Args:
        files: as decided.
        orders: ``id`` of a table -> column -> whether the day comes first, as the user decided.
        restarts: sheets that count from the start again, as the user decided.
    """
    found: dict[str, set[str]] = {}
    kept = _kept_numbers(files, restarts)
    for one in (table for file in files for table in file.tables):
        unaided = classify(one.table, one.file).register
        left_out = not one.wanted and (unaided or one.guess.register) is not None
        decided = {**one.orders, **orders.get(id(one.table), {})}
        layout = corrections(one.table, one.file, one.guess, decided, kept[one.signature])
        if layout or left_out or one.remembered is not None or not one.sure:
            found.setdefault(one.signature, set()).add("" if left_out else layout.to_text())
    return {key: texts.pop() for key, texts in found.items() if len(texts) == 1 and "" not in texts}


def _kept_numbers(files: Iterable[FoundFile], restarts: Sequence[Restart]) -> dict[str, set[str]]:
    """Return signature -> sheets that keep their numbers as they stand, now or when they were seen last."""
    found: dict[str, set[str]] = {}
    for one in (table for file in files for table in file.tables):
        kept = found.setdefault(one.signature, set())
        kept |= set(one.remembered.as_they_stand if one.remembered is not None else ())
    signatures = {id(table.table): table.signature for file in files for table in file.tables}
    for restart in restarts:
        for kept in (found[signatures[id(table)]] for table in restart.tables):
            if restart.renumbered:
                kept.discard(restart.before)
            else:
                kept.add(restart.before)
    return found


def places_of(files: Iterable[FoundFile]) -> dict[str, str | None]:
    """Return key -> what the user said of headers and whole sheets; None: what no longer holds."""
    result: dict[str, str | None] = {}
    for file in files:
        result |= {one.placed_as: None for one in file.replaced if one.placed_as}
        overruled = (one for one in file.tables if one.wanted and not one.as_found)
        kept = {remembered_as(one.table): TOGETHER if one.together else BELOW for one in overruled}
        result |= {key: how for key, how in kept.items() if key}
    return result


def overrule(found: FoundTable, register: str | None) -> None:
    """Take a table for another register, with its columns matched anew; None: leave it out."""
    if register is None:
        found.guess = Guess(None, "none", [Match(head) for head in found.table.heads])
    else:
        found.guess = classify(found.table, found.file, register)
    found.wanted, found.chosen = register is not None, set()


def samples(table: Table) -> dict[int, list[str]]:
    """Return column -> its first few different values, as a person reads them."""
    lines = [table.sheet.rows[row] for row in table.body]
    return {head.column: _samples(lines, head.column) for head in table.heads}


def _samples(lines: Sequence[Sequence[Cell]], column: int) -> list[str]:
    seen: dict[str, None] = {}
    for cells in lines:
        if column < len(cells) and (cell := cells[column]) != "" and (text := as_text(cell)):
            seen[" ".join(text.split())] = None
            if len(seen) == SAMPLES:
                break
    return list(seen)


def plan_import(
    store: Store,
    files: Sequence[FoundFile],
    report: Report,
    *,
    day_first: bool = True,
    answers: Answers | None = None,
    orders: Orders = MappingProxyType({}),
) -> Plan:
    """Plan the import of every ticked table; nothing is written.

    Args:
        store: the data file to compare with.
        files: as found and overruled.
        report: called with (done, all) tables; raises to cancel.
        day_first: how dates such as 03/04/2026 are read where a column leaves it open.
        answers: what the user decided so far; None: nothing.
        orders: ``id`` of a table -> column -> whether the day comes first, as the user decided.
    """
    total = sum(table.wanted for file in files for table in file.tables)
    plans, done = [], 0
    for file in files:
        tables = []
        for found in (table for table in file.tables if table.wanted):
            report(done, total)
            decided = {**found.orders, **orders.get(id(found.table), {})}
            gathered = gather(
                found.table, found.guess, found.file, day_first, decided, partial(report, done, total)
            )
            kept = found.remembered.as_they_stand if found.remembered is not None else ()
            tables.append(TablePlan(found.table, found.guess, gathered, as_they_stand=kept))
            done += 1
        if tables:
            plans.append(FilePlan(file.path.name, tables, list(file.notes)))
    report(total, total)
    with store.read() as session:
        return make_plan(session, plans, answers, report)
