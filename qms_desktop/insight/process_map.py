"""The processes as a map: what each hands to which, how its KPIs stand, how many CAPAs are open."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.insight.capas import capa_lines
from qms_desktop.insight.kpis import Outcome, kpi_statuses
from qms_desktop.model.organisation import Organisation, organisation
from qms_desktop.model.processes import Feed, Process, ProcessState

_WORST_FIRST = (Outcome.MISSED, Outcome.AT_RISK, Outcome.NOT_REPORTED, Outcome.MET)


@dataclass(frozen=True, slots=True)
class MappedProcess:
    """One box of the map."""

    number: str
    name: str
    kind: str
    """``management``, ``core``, ``support``, or empty while nobody said."""
    outcome: Outcome
    """The worst of its KPIs; not reported where it has none: no data is never green."""
    open_capas: int
    feeds: tuple[str, ...]
    """Numbers of the processes it hands something to."""
    id: int = 0
    handed: tuple[str, ...] = ()
    """What it hands to each of them, in the same order."""


@dataclass(frozen=True, slots=True)
class ProcessMap:
    """All processes in use on one day."""

    organisation: Organisation
    as_of: date
    processes: tuple[MappedProcess, ...]


def process_map(session: Session, as_of: date) -> ProcessMap:
    """Return the map of the processes in use, by number."""
    in_use = select(Process).where(Process.withdrawn_on.is_(None), Process.state != ProcessState.RETIRED)
    processes = session.scalars(in_use.order_by(Process.number)).all()
    numbers = {process.id: process.number for process in processes}
    feeds: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for feed in session.scalars(select(Feed)):
        if feed.receiver in numbers:
            feeds[feed.process].append((numbers[feed.receiver], feed.what or ""))
    outcomes: dict[str, set[Outcome]] = defaultdict(set)
    for kpi in kpi_statuses(session, as_of):
        outcomes[kpi.process].add(kpi.outcome)
    opened = Counter(line.process for line in capa_lines(session) if line.is_open(as_of))
    return ProcessMap(
        organisation(session),
        as_of,
        tuple(
            MappedProcess(
                process.number, process.name, process.kind.value if process.kind else "",
                _worst(outcomes[process.name]), opened[process.name],
                tuple(number for number, _ in feeds[process.id]), process.id,
                tuple(what for _, what in feeds[process.id]),
            )
            for process in processes
        ),
    )  # fmt: skip


def _worst(found: set[Outcome]) -> Outcome:
    return next((outcome for outcome in _WORST_FIRST if outcome in found), Outcome.NOT_REPORTED)
