"""Are promises kept? The execution score and the commitments behind it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session

from qms_desktop.insight.tally import Bar, ageing, by_day
from qms_desktop.model.actions import Action, ActionState, Extension
from qms_desktop.model.bulk import kept
from qms_desktop.model.capas import Capa
from qms_desktop.model.objectives import Objective
from qms_desktop.model.people import Person
from qms_desktop.model.processes import Process
from qms_desktop.model.reviews import Review

FEWEST = 5
"""With fewer commitments due there is no score: it would say more about chance than about execution."""
ROWS_AT_ONCE = 1_000
"""Rows taken from the data file in one step: the window's thread gets its turn between two steps."""


@dataclass(slots=True, unsafe_hash=True)  # 100,000 frozen ones take seven times as long to make
class Commitment:
    """One action as the figures see it."""

    id: int
    number: str
    title: str
    owner: str
    process: str
    source: str
    """Number of the objective, CAPA or review it comes from."""
    objective: int | None
    review: int | None
    raised_on: date | None
    original_due_on: date | None
    due_on: date | None
    done_on: date | None
    done: bool
    cancelled: bool
    cancelled_on: date | None
    slips: int
    """How often its due date was moved."""
    objective_number: str = ""

    def is_open(self, as_of: date) -> bool:
        """True where it was promised by that day, and neither done nor cancelled on it."""
        if self.raised_on is not None and self.raised_on > as_of:
            return False
        if self.cancelled:
            return self.cancelled_on is not None and self.cancelled_on > as_of
        return not self.is_done(as_of)

    def is_done(self, as_of: date) -> bool:
        """True where it was done by that day; done on an unknown day counts as done."""
        return self.done and (self.done_on is None or self.done_on <= as_of)

    def is_overdue(self, as_of: date) -> bool:
        """True where it was open and its due date had passed."""
        return self.is_open(as_of) and self.due_on is not None and self.due_on < as_of

    def is_kept(self, against: date | None, as_of: date) -> bool:
        """True where it is shown to have been done by both days; done on an unknown day is not shown."""
        if not self.done or self.done_on is None or against is None:
            return False
        return self.done_on <= min(against, as_of)


@dataclass(frozen=True, slots=True)
class Score:
    """Commitments kept of those that fell due in a period."""

    name: str
    due: int
    kept: int
    """By the date first promised."""
    kept_against_current: int
    """By the date after moving: the difference is slippage."""
    slips: int
    """How often the due dates of these commitments were moved."""
    ids: tuple[int, ...] = ()
    """The commitments that fell due."""

    @property
    def score(self) -> float | None:
        """Share kept, 0 to 1; None where fewer than five fell due."""
        return self.kept / self.due if self.due >= FEWEST else None


@dataclass(frozen=True, slots=True)
class Execution:
    """Execution over a period, as of its last day."""

    start: date
    end: date
    total: Score
    by_process: tuple[Score, ...]
    by_owner: tuple[Score, ...]
    """As workload, in the order of names: never a ranking."""
    open: tuple[Commitment, ...]
    overdue: tuple[Commitment, ...]
    """Longest overdue first."""
    ageing: tuple[Bar, ...]
    """How long overdue commitments have been overdue."""
    fell_due: tuple[Commitment, ...] = ()
    """The commitments behind ``total``."""
    by_objective: tuple[Score, ...] = ()
    """Of the commitments that serve an objective, by its number."""
    age: tuple[Bar, ...] = ()
    """How long ago the open commitments were made; those without a day are left out."""

    @property
    def undated(self) -> tuple[Commitment, ...]:
        """Those that fell due and are done, nobody says when: not shown to be kept, nor overdue."""
        return tuple(one for one in self.fell_due if one.done and one.done_on is None)


def execution(
    session: Session,
    as_of: date,
    start: date | None = None,
    everything: Sequence[Commitment] | None = None,
) -> Execution:
    """Return the execution figures.

    Args:
        session: where to read.
        as_of: the day the figures are for; a commitment falls due once its day has passed.
        start: first day of the period; twelve months back where None.
        everything: ``commitments`` of that day, by number, where they are read already.
    """
    start = start or a_year_before(as_of)
    everything = commitments(session, as_of) if everything is None else everything
    fell_due = [c for c in everything if _fell_due(c, start, as_of)]
    still_open = [c for c in everything if c.is_open(as_of)]
    overdue = by_day((c for c in still_open if c.is_overdue(as_of)), lambda c: c.due_on)
    return Execution(
        start, as_of, _score("", fell_due, as_of),
        _scores(fell_due, as_of, lambda c: c.process), _scores(fell_due, as_of, lambda c: c.owner),
        tuple(by_day(still_open, lambda c: c.due_on)), tuple(overdue),
        ageing((c.id, (as_of - c.due_on).days) for c in overdue if c.due_on),
        tuple(fell_due),
        _scores([c for c in fell_due if c.objective is not None], as_of, lambda c: c.objective_number),
        ageing((c.id, (as_of - c.raised_on).days) for c in still_open if c.raised_on),
    )  # fmt: skip


def score_before(everything: Sequence[Commitment], start: date) -> float | None:
    """Return the share kept of what fell due in the twelve months before a period that begins at ``start``.

    It goes by the days first promised: days moved since then change nothing.
    """
    fell_due = [c for c in everything if _fell_due(c, a_year_before(start), start)]
    return _score("", fell_due, start).score


def a_year_before(day: date) -> date:
    """Return the same day a year earlier; 28 February for a leap day."""
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day.replace(year=day.year - 1, day=28)


def commitments(session: Session, as_of: date, *wanted: ColumnElement[bool]) -> list[Commitment]:
    """Return every action in use, by number, with its process: its own, or that of what it comes from.

    A due date that was moved after ``as_of`` is the one before, and the move does not count yet.

    Args:
        session: where to read.
        as_of: the day.
        wanted: conditions on ``Action``; the others are not read.
    """
    people: dict[int, str] = dict(session.execute(select(Person.id, Person.name)).all())
    processes: dict[int, str] = dict(session.execute(select(Process.id, Process.name)).all())
    moves: dict[int, list[Extension]] = defaultdict(list)
    moved_on = select(Extension).order_by(Extension.action, Extension.sequence)
    if wanted:
        moved_on = moved_on.where(Extension.action.in_(select(Action.id).where(*wanted)))
    for move in session.scalars(moved_on):
        moves[move.action].append(move)

    found = []
    for (
        id_, number, title, owner, process, capa, capa_process, objective, of_objective, objective_process,
        review, of_review, raised_on, original, due_on, done_on, done, cancelled, cancelled_on,
    ) in session.execute(_live().where(*wanted)):  # fmt: skip
        moved = moves.get(id_)
        if moved is None:
            slips = int(original is not None and original != due_on)
        else:
            due_on, slips = _promised(original, due_on, moved, as_of)
        source, its_process = (
            (capa, capa_process) if capa is not None else (of_objective or of_review or "", objective_process)
        )
        found.append(Commitment(
            id_, number, title, people.get(owner, ""), processes.get(process or its_process or 0, ""), source,
            objective, review, raised_on, original, due_on, done_on, done, cancelled, cancelled_on, slips,
            of_objective or "",
        ))  # fmt: skip
    return kept(session, found)


def _live() -> Select[Any]:
    """Read every action in use with what it comes from: columns, not records, for there may be 100,000."""
    columns: tuple[Any, ...] = (
        Action.id, Action.number, Action.title, Action.owner, Action.process, Capa.number, Capa.process,
        Action.objective, Objective.number, Objective.process, Action.review, Review.number,
        Action.raised_on, Action.original_due_on, Action.due_on, Action.done_on,
        Action.state.in_((ActionState.DONE, ActionState.VERIFIED)),
        Action.state == ActionState.CANCELLED, Action.cancelled_on,
    )  # fmt: skip
    return (
        select(*columns)
        .outerjoin(Capa, Capa.id == Action.capa)
        .outerjoin(Objective, Objective.id == Action.objective)
        .outerjoin(Review, Review.id == Action.review)
        .where(Action.withdrawn_on.is_(None))
        .order_by(Action.number)
        .execution_options(yield_per=ROWS_AT_ONCE)
    )


def _promised(
    original: date | None, due_on: date | None, moves: Sequence[Extension], as_of: date
) -> tuple[date | None, int]:
    """The due date on a day, and how often it had been moved; a move on an unknown day counts."""
    later = [move for move in moves if move.moved_on is not None and move.moved_on > as_of]
    if later:
        return later[0].old_due_on, len(moves) - len(later)
    return due_on, max(len(moves), int(original is not None and original != due_on))


def _fell_due(commitment: Commitment, start: date, as_of: date) -> bool:
    """Cancelled by its day, or on an unknown day, it never fell due; cancelled later, it was not kept."""
    due = commitment.original_due_on
    if due is None or not start <= due < as_of:
        return False
    cancelled = commitment.cancelled_on
    return not (commitment.cancelled and (cancelled is None or cancelled <= due))


def _score(name: str, fell_due: Sequence[Commitment], as_of: date) -> Score:
    return Score(
        name,
        len(fell_due),
        sum(c.is_kept(c.original_due_on, as_of) for c in fell_due),
        sum(c.is_kept(c.due_on, as_of) for c in fell_due),
        sum(c.slips for c in fell_due),
        tuple(c.id for c in fell_due),
    )


def _scores(
    fell_due: Sequence[Commitment], as_of: date, key: Callable[[Commitment], str]
) -> tuple[Score, ...]:
    groups: dict[str, list[Commitment]] = defaultdict(list)
    for commitment in fell_due:
        groups[key(commitment)].append(commitment)
    return tuple(_score(name, groups[name], as_of) for name in sorted(groups))
