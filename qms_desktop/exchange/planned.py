"""What an import is going to do: a verdict a row, kept a table, a file and as a whole."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from qms_desktop.exchange.differences import Differences
from qms_desktop.exchange.directory import ORDER, Namesake, Target
from qms_desktop.exchange.drafts import Draft, Problem
from qms_desktop.exchange.edits import Conflict, file_text, key_text
from qms_desktop.exchange.gather import Gathered
from qms_desktop.exchange.register import Guess
from qms_desktop.exchange.tables import Table


class Verdict(StrEnum):
    """What an import does with a row."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REJECTED = "rejected"


@dataclass(slots=True, eq=False)
class Planned:
    """A draft with what will be done with it. ``links`` hold the records its texts were found to mean."""

    draft: Draft
    verdict: Verdict
    target: Target | None = None
    links: dict[str, Target] = field(default_factory=dict)
    action_owners: dict[int, Target] = field(default_factory=dict)
    attendees: list[tuple[Target, str]] = field(default_factory=list)
    feeds: list[Target] = field(default_factory=list)
    changes: Differences = field(default_factory=Differences)
    reason: str = ""
    into: Planned | None = None
    """The record planned earlier in this import that this row adds to (a KPI on several sheets)."""

    @property
    def id(self) -> int:
        """Id of the stored record that the row means; only of a row that means one."""
        assert self.target is not None  # noqa: S101
        assert self.target.id is not None  # noqa: S101
        return self.target.id


@dataclass(slots=True)
class TablePlan:
    """What is planned for one table of one sheet."""

    table: Table
    guess: Guess
    gathered: Gathered
    planned: list[Planned] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    skipped: list[tuple[int, str]] = field(default_factory=list)
    readings: int = 0
    actions: int = 0
    as_they_stand: Collection[str] = ()
    """Sheets of such tables, by ``Restart.before``, whose numbers were kept as they stand the last time."""
    year: int = 0
    """As its sheet, or its file, tells it among others; the earlier had a number first."""

    def __post_init__(self) -> None:
        """Take over what gathering told; KPI rows of several sheets are joined later, so count theirs now."""
        drafts = self.gathered.drafts
        self.problems = list(self.gathered.problems)
        self.skipped = list(self.gathered.skipped)
        self.readings = sum(len(draft.readings) for draft in drafts)
        self.actions = sum(1 for draft in drafts for action in draft.actions.values() if action.title)

    def count(self, verdict: Verdict) -> int:
        """Return how many rows have a verdict."""
        return sum(1 for planned in self.planned if planned.verdict is verdict)


@dataclass(slots=True)
class FilePlan:
    """What is planned for one file."""

    name: str
    tables: list[TablePlan]
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Restart:
    """A sheet that counts its records from the start again."""

    file: str
    tables: Sequence[Table]
    before: str
    """What makes a number its own: its year, else its name."""
    numbers: Sequence[str]
    """The first of its numbers, as they stand."""
    shared: str
    """One of its numbers that another record has already."""
    there: str
    """Title of that record."""
    here: str
    """Title of its own record of that number."""
    renumbered: bool
    """Whether its numbers are made its own, as is done unless a person refuses it."""

    @property
    def made(self) -> list[str]:
        """Its first numbers, made its own."""
        return [f"{self.before}/{number}" for number in self.numbers]


@dataclass(slots=True)
class Plan:
    """What an import would do. ``created`` are people and intents that nobody knew yet."""

    files: list[FilePlan]
    created: list[Target] = field(default_factory=list)
    namesakes: list[Namesake] = field(default_factory=list)
    """Names that may stand for known people, with what was answered."""
    restarts: list[Restart] = field(default_factory=list)
    """Sheets that count from the start again, with what was answered."""
    told: tuple[str, ...] = ()
    """What the data layer did of itself when the plan was written, in sentences: a CAPA it drafted."""

    @property
    def conflicts(self) -> list[tuple[Planned, Conflict]]:
        """The values on which a person decides, with the rows they stand in."""
        every = (planned for file in self.files for table in file.tables for planned in table.planned)
        return [(planned, one) for planned in every for one in planned.changes.conflicts if not one.settled]

    @property
    def kept(self) -> dict[str, str]:
        """What the file says of values that were asked for and kept, to be remembered."""
        answered = (conflict for _, conflict in self.conflicts if not conflict.taken)
        return {key_text(conflict.key): file_text(conflict) for conflict in answered}

    @property
    def tables(self) -> list[TablePlan]:
        """The tables of records in the order in which their links resolve, earlier years first."""
        own = (table for file in self.files for table in file.tables if not table.guess.part)
        found = [table for table in own if table.guess.register]
        return sorted(found, key=lambda table: (ORDER.index(table.guess.register or ""), table.year))

    @property
    def part_tables(self) -> list[TablePlan]:
        """The tables whose rows are parts of records, in the order of the files."""
        return [table for file in self.files for table in file.tables if table.guess.part]

    def count(self, verdict: Verdict) -> int:
        """Return how many rows of all files have a verdict."""
        return sum(table.count(verdict) for file in self.files for table in file.tables)


def reject(draft: Draft, reason: str) -> Planned:
    """Return what is planned for a row that can't become a record: nothing, and why."""
    draft.problems.append(Problem(draft.row, "", reason))
    return Planned(draft, Verdict.REJECTED, reason=reason)
