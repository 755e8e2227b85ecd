"""Are promises kept? The execution score and the commitments behind it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from qms_desktop.insight.tally import Bar, ageing
from qms_desktop.model.actions import Action, ActionState, Extension
from qms_desktop.model.capas import Capa
from qms_desktop.model.objectives import Objective
from qms_desktop.model.people import Person
from qms_desktop.model.processes import Process
from qms_desktop.model.reviews import Review

FEWEST = 5
"""With fewer commitments due there is no score: it would say more about chance than about execution."""


@dataclass(frozen=True, slots=True)
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
    kept_ids: tuple[int, ...] = ()

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
        everything: ``commitments`` of that day, where they are read already.
    """
    start = start or a_year_before(as_of)
    everything = commitments(session, as_of) if everything is None else everything
    fell_due = [c for c in everything if _fell_due(c, start, as_of)]
    still_open = [c for c in everything if c.is_open(as_of)]
    overdue = sorted(
        (c for c in still_open if c.is_overdue(as_of)), key=lambda c: (c.due_on or as_of, c.number)
    )
    return Execution(
        start, as_of, _score("", fell_due, as_of),
        _scores(fell_due, as_of, lambda c: c.process), _scores(fell_due, as_of, lambda c: c.owner),
        tuple(sorted(still_open, key=lambda c: (c.due_on or date.max, c.number))), tuple(overdue),
        ageing((c.id, (as_of - c.due_on).days) for c in overdue if c.due_on),
        tuple(fell_due),
        _scores([c for c in fell_due if c.objective is not None], as_of, lambda c: c.objective_number),
        ageing((c.id, (as_of - c.raised_on).days) for c in still_open if c.raised_on),
    )  # fmt: skip


def a_year_before(day: date) -> date:
    """Return the same day a year earlier; 28 February for a leap day."""
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day.replace(year=day.year - 1, day=28)


def commitments(session: Session, as_of: date) -> list[Commitment]:
    """Return every action in use, by number, with its process: its own, or that of what it comes from.

    A due date that was moved after ``as_of`` is the one before, and the move does not count yet.
    """
    people: dict[int, str] = dict(session.execute(select(Person.id, Person.name)).all())
    processes: dict[int, str] = dict(session.execute(select(Process.id, Process.name)).all())
    sources = _sources(session)
    moves: dict[int, list[Extension]] = defaultdict(list)
    for move in session.scalars(select(Extension).order_by(Extension.action, Extension.sequence)):
        moves[move.action].append(move)

    live = select(*_columns()).where(Action.withdrawn_on.is_(None)).order_by(Action.number)
    return [
        _commitment(row, people, processes, sources, _promised(row, moves.get(row.id, ()), as_of))
        for row in session.execute(live)
    ]


def _columns() -> tuple[InstrumentedAttribute[Any], ...]:
    """What is read of an action: columns, not records, for a register may hold 100,000."""
    return (
        Action.id, Action.number, Action.title, Action.owner, Action.process, Action.capa, Action.objective,
        Action.review, Action.raised_on, Action.original_due_on, Action.due_on, Action.done_on, Action.state,
        Action.cancelled_on,
    )  # fmt: skip


def _commitment(
    row: Row[Any],
    people: Mapping[int, str],
    processes: Mapping[int, str],
    sources: _Sources,
    promised: tuple[date | None, int],
) -> Commitment:
    objective = sources.objectives.get(row.objective, _NOWHERE)
    source = (
        sources.capas[row.capa]
        if row.capa in sources.capas
        else objective
        if row.objective in sources.objectives
        else sources.reviews.get(row.review, _NOWHERE)
    )
    due_on, slips = promised
    return Commitment(
        row.id, row.number, row.title, people.get(row.owner, ""),
        processes.get(row.process or source[1] or 0, ""), source[0],
        row.objective, row.review, row.raised_on, row.original_due_on, due_on, row.done_on,
        row.state in (ActionState.DONE, ActionState.VERIFIED), row.state is ActionState.CANCELLED,
        row.cancelled_on, slips, objective[0],
    )  # fmt: skip


_NOWHERE: tuple[str, int | None] = ("", None)


@dataclass(frozen=True, slots=True)
class _Sources:
    """What actions come from: id -> number and process."""

    capas: Mapping[int, tuple[str, int | None]]
    objectives: Mapping[int, tuple[str, int | None]]
    reviews: Mapping[int, tuple[str, int | None]]


def _sources(session: Session) -> _Sources:
    capas = session.execute(select(Capa.id, Capa.number, Capa.process))
    objectives = session.execute(select(Objective.id, Objective.number, Objective.process))
    reviews = session.execute(select(Review.id, Review.number))
    return _Sources(
        {id_: (number, process) for id_, number, process in capas},
        {id_: (number, process) for id_, number, process in objectives},
        {id_: (number, None) for id_, number in reviews},
    )


def _promised(action: Row[Any], moves: Sequence[Extension], as_of: date) -> tuple[date | None, int]:
    """The due date on a day, and how often it had been moved; a move on an unknown day counts."""
    later = [move for move in moves if move.moved_on is not None and move.moved_on > as_of]
    if later:
        return later[0].old_due_on, len(moves) - len(later)
    moved = action.original_due_on != action.due_on and action.original_due_on is not None
    return action.due_on, max(len(moves), int(moved))


def _fell_due(commitment: Commitment, start: date, as_of: date) -> bool:
    """Cancelled by its day, or on an unknown day, it never fell due; cancelled later, it was not kept."""
    due = commitment.original_due_on
    if due is None or not start <= due < as_of:
        return False
    cancelled = commitment.cancelled_on
    return not (commitment.cancelled and (cancelled is None or cancelled <= due))


def _score(name: str, fell_due: Sequence[Commitment], as_of: date) -> Score:
    kept = [c.id for c in fell_due if c.is_kept(c.original_due_on, as_of)]
    return Score(
        name,
        len(fell_due),
        len(kept),
        sum(c.is_kept(c.due_on, as_of) for c in fell_due),
        sum(c.slips for c in fell_due),
        tuple(c.id for c in fell_due),
        tuple(kept),
    )


def _scores(
    fell_due: Sequence[Commitment], as_of: date, key: Callable[[Commitment], str]
) -> tuple[Score, ...]:
    groups: dict[str, list[Commitment]] = defaultdict(list)
    for commitment in fell_due:
        groups[key(commitment)].append(commitment)
    return tuple(_score(name, groups[name], as_of) for name in sorted(groups))
