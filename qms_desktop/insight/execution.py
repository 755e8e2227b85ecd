"""Are promises kept? The execution score and the commitments behind it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

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

    def is_open(self, as_of: date) -> bool:
        """True where it was neither done nor cancelled on that day."""
        if self.cancelled:
            return self.cancelled_on is not None and self.cancelled_on > as_of
        return not self.done or (self.done_on is not None and self.done_on > as_of)

    def is_overdue(self, as_of: date) -> bool:
        """True where it was open and its due date had passed."""
        return self.is_open(as_of) and self.due_on is not None and self.due_on < as_of

    def is_kept(self, against: date | None) -> bool:
        """True where it is shown to have been done by that day; done on an unknown day is not shown."""
        return self.done and self.done_on is not None and against is not None and self.done_on <= against


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
    ageing: tuple[tuple[str, int], ...]
    """How long overdue commitments have been overdue: class, count."""
    fell_due: tuple[Commitment, ...] = ()
    """The commitments behind ``total``."""


def execution(session: Session, as_of: date, start: date | None = None) -> Execution:
    """Return the execution figures.

    Args:
        session: where to read.
        as_of: the day the figures are for; a commitment falls due once its day has passed.
        start: first day of the period; twelve months back where None.
    """
    start = start or a_year_before(as_of)
    everything = commitments(session)
    fell_due = [c for c in everything if _fell_due(c, start, as_of)]
    still_open = [c for c in everything if c.is_open(as_of)]
    overdue = sorted(
        (c for c in still_open if c.is_overdue(as_of)), key=lambda c: (c.due_on or as_of, c.number)
    )
    return Execution(
        start, as_of, _score("", fell_due),
        _scores(fell_due, lambda c: c.process), _scores(fell_due, lambda c: c.owner),
        tuple(sorted(still_open, key=lambda c: (c.due_on or date.max, c.number))), tuple(overdue),
        ageing([(as_of - c.due_on).days for c in overdue if c.due_on]),
        tuple(fell_due),
    )  # fmt: skip


def ageing(days: Sequence[int]) -> tuple[tuple[str, int], ...]:
    """Count days late into classes."""
    classes = (("1-7 days", 7), ("8-30 days", 30), ("31-90 days", 90), ("91-365 days", 365))
    counts, lowest = [], 0
    for name, highest in classes:
        counts.append((name, sum(lowest < d <= highest for d in days)))
        lowest = highest
    return (*counts, ("over a year", sum(d > lowest for d in days)))


def a_year_before(day: date) -> date:
    """Return the same day a year earlier; 28 February for a leap day."""
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day.replace(year=day.year - 1, day=28)


def commitments(session: Session) -> list[Commitment]:
    """Return every action in use, by number, with its process: its own, or that of what it comes from."""
    people = dict(session.execute(select(Person.id, Person.name)).all())
    processes = dict(session.execute(select(Process.id, Process.name)).all())
    sources = {
        name: {row.id: (row.number, row.process) for row in session.execute(statement)}
        for name, statement in (
            ("capa", select(Capa.id, Capa.number, Capa.process)),
            ("objective", select(Objective.id, Objective.number, Objective.process)),
        )
    }
    reviews = dict(session.execute(select(Review.id, Review.number)).all())
    counted = select(Extension.action, func.count()).group_by(Extension.action)
    slips = dict(session.execute(counted).all())

    def one(action: Action) -> Commitment:
        number, process = sources["capa"].get(action.capa or 0) or sources["objective"].get(
            action.objective or 0, (reviews.get(action.review or 0, ""), None)
        )
        moved = action.original_due_on != action.due_on and action.original_due_on is not None
        return Commitment(
            action.id, action.number, action.title, people.get(action.owner or 0, ""),
            processes.get(action.process or process or 0, ""), number,
            action.objective, action.review, action.raised_on,
            action.original_due_on, action.due_on, action.done_on,
            action.state in (ActionState.DONE, ActionState.VERIFIED), action.state is ActionState.CANCELLED,
            action.cancelled_on, max(slips.get(action.id, 0), int(moved)),
        )  # fmt: skip

    live = select(Action).where(Action.withdrawn_on.is_(None)).order_by(Action.number)
    return [one(action) for action in session.scalars(live)]


def _fell_due(commitment: Commitment, start: date, as_of: date) -> bool:
    """Cancelled by its day, or on an unknown day, it never fell due; cancelled later, it was not kept."""
    due = commitment.original_due_on
    if due is None or not start <= due < as_of:
        return False
    cancelled = commitment.cancelled_on
    return not (commitment.cancelled and (cancelled is None or cancelled <= due))


def _score(name: str, fell_due: Sequence[Commitment]) -> Score:
    return Score(
        name,
        len(fell_due),
        sum(c.is_kept(c.original_due_on) for c in fell_due),
        sum(c.is_kept(c.due_on) for c in fell_due),
        sum(c.slips for c in fell_due),
    )


def _scores(fell_due: Sequence[Commitment], key: Callable[[Commitment], str]) -> tuple[Score, ...]:
    groups: dict[str, list[Commitment]] = defaultdict(list)
    for commitment in fell_due:
        groups[key(commitment)].append(commitment)
    return tuple(_score(name, groups[name]) for name in sorted(groups))
