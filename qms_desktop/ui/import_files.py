"""What the import wizard works on: the tables found in the files, as guessed and as the user overruled them.

Reading, matching and planning are the exchange's; this module only carries the user's decisions between them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from qms_desktop.errors import WorkbookError
from qms_desktop.exchange.cells import as_text
from qms_desktop.exchange.gather import gather
from qms_desktop.exchange.headers import Match
from qms_desktop.exchange.plan import FilePlan, Plan, TablePlan, make_plan
from qms_desktop.exchange.reading import BOOK_SUFFIXES, TEXT_SUFFIXES, read_workbook
from qms_desktop.exchange.register import Guess, classify
from qms_desktop.exchange.tables import Head, Table, find_tables
from qms_desktop.exchange.words import IGNORE
from qms_desktop.store.datafile import Store

SAMPLES = 3
Report = Callable[[int, int], None]


@dataclass(slots=True, eq=False)
class FoundTable:
    """One table of a sheet. ``wanted``: the user's tick."""

    file: str
    table: Table
    guess: Guess
    wanted: bool

    @property
    def sheet(self) -> str:
        """Name of the sheet it stands on."""
        return self.table.sheet.name

    @property
    def matched(self) -> int:
        """How many of its columns have a field."""
        return sum(1 for match in self.guess.matches if match.field is not None)


@dataclass(slots=True, eq=False)
class FoundFile:
    """One file with its tables, or the sentence that says why it can't be read."""

    path: Path
    tables: list[FoundTable] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    problem: str = ""


def files_in(paths: Iterable[Path]) -> list[Path]:
    """Return the files themselves and, for folders, the workbooks in them; Office's lock files left out."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            readable = BOOK_SUFFIXES | TEXT_SUFFIXES
            inside = sorted(p for p in path.rglob("*") if p.suffix.lower() in readable)
            found += [p for p in inside if p.is_file() and not p.name.startswith("~$")]
        else:
            found.append(path)
    return list(dict.fromkeys(found))


def find(paths: Sequence[Path], report: Report) -> list[FoundFile]:
    """Read files and find their tables, each with its register guessed; an unreadable one says why."""
    found = []
    for done, path in enumerate(paths):
        report(done, len(paths))
        found.append(_read(path))
    report(len(paths), len(paths))
    return found


def _read(path: Path) -> FoundFile:
    try:
        workbook = read_workbook(path)
    except WorkbookError as error:
        return FoundFile(path, problem=str(error))
    tables = []
    for sheet in workbook.sheets:
        for table in find_tables(sheet):
            guess = classify(table, path.stem)
            tables.append(FoundTable(path.stem, table, guess, guess.register is not None))
    return FoundFile(path, tables, list(workbook.notes))


def overrule(found: FoundTable, register: str | None) -> None:
    """Take a table for another register, with its columns matched anew; None: leave it out."""
    if register is None:
        found.guess = Guess(None, "none", [Match(head) for head in found.table.heads])
    else:
        found.guess = classify(found.table, found.file, register)
    found.wanted = register is not None


def assign(found: FoundTable, index: int, wanted: Match) -> list[int]:
    """Take a column for another field.

    Args:
        found: the table.
        index: which of its columns.
        wanted: the match with the field the user chose.

    Returns:
        The other columns that gave the field up, because a field is filled from one column only.
    """
    matches = found.guess.matches
    matches[index] = replace(wanted, confidence=1.0 if wanted.field else 0.0)
    key = _role(wanted)
    lost = [i for i, match in enumerate(matches) if i != index and key is not None and _role(match) == key]
    for i in lost:
        matches[i] = Match(matches[i].head)
    return lost


def _role(match: Match) -> tuple[object, ...] | None:
    """What two columns can't both be."""
    if match.field is None or match.field == IGNORE:
        return None
    return match.field, match.action_no, match.period, match.series


def samples(table: Table, head: Head) -> list[str]:
    """Return the first few different values of a column, as a person reads them."""
    seen: dict[str, None] = {}
    for row in table.body:
        cells = table.sheet.rows[row]
        text = as_text(cells[head.column]) if head.column < len(cells) else ""
        if text:
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
    merge_people: bool = False,
) -> Plan:
    """Plan the import of every ticked table; nothing is written.

    Args:
        store: the data file to compare with.
        files: as found and overruled.
        report: called with (done, all) tables; raises to cancel.
        day_first: how dates such as 03/04/2026 are read where a column leaves it open.
        merge_people: take ``J. Smith`` for the one Smith whose first name begins with J.
    """
    total = sum(table.wanted for file in files for table in file.tables)
    plans, done = [], 0
    for file in files:
        tables = []
        for found in (table for table in file.tables if table.wanted):
            report(done, total)
            gathered = gather(found.table, found.guess, found.file, day_first)
            tables.append(TablePlan(found.table, found.guess, gathered))
            done += 1
        if tables:
            plans.append(FilePlan(file.path.name, tables, list(file.notes)))
    report(total, total)
    with store.read() as session:
        return make_plan(session, plans, merge_people)
