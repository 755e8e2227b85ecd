"""From what leadership wants down to what is done for it: intents, objectives, and what carries these."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.insight.execution import Commitment, commitments
from qms_desktop.insight.objectives import ObjectiveStatus, objective_statuses
from qms_desktop.insight.rows import Ref
from qms_desktop.model.objectives import Intent, Objective
from qms_desktop.model.processes import Process


@dataclass(frozen=True, slots=True)
class Carried:
    """An objective in its process, and the actions that serve it."""

    status: ObjectiveStatus
    process: Ref | None
    actions: tuple[Commitment, ...]


@dataclass(frozen=True, slots=True)
class Served:
    """An intent with the objectives that serve it; no intent for objectives that serve none."""

    intent: Ref | None
    objectives: tuple[Carried, ...]


def cascade(session: Session, as_of: date) -> tuple[Served, ...]:
    """Return the intents by number, then the objectives without one; what is final is left out."""
    everything = commitments(session, as_of)
    by_objective: dict[int | None, list[Commitment]] = defaultdict(list)
    for one in everything:
        by_objective[one.objective].append(one)
    links = {
        id_: (intent, process)
        for id_, intent, process in session.execute(select(Objective.id, Objective.intent, Objective.process))
    }
    processes = {
        row.id: Ref(*row) for row in session.execute(select(Process.id, Process.number, Process.name))
    }
    groups: dict[int | None, list[Carried]] = defaultdict(list)
    for status in objective_statuses(session, as_of, everything):
        intent, process = links[status.id]
        if status.health is not None:
            carried = Carried(status, processes.get(process or 0), tuple(by_objective[status.id]))
            groups[intent].append(carried)
    live = select(Intent.id, Intent.number, Intent.title).where(Intent.withdrawn_on.is_(None))
    intents = [Ref(*row) for row in session.execute(live.order_by(Intent.number))]
    served = [Served(intent, tuple(groups.pop(intent.id, ()))) for intent in intents]
    return (*served, *_unserved(list(groups.values())))


def _unserved(groups: Sequence[Sequence[Carried]]) -> Sequence[Served]:
    rest = [one for group in groups for one in group]
    return [Served(None, tuple(rest))] if rest else []
