"""What hangs on one process: who feeds it, its KPIs, open CAPAs and objectives, each with how it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.insight.kpis import kpi_statuses
from qms_desktop.insight.objectives import objective_statuses
from qms_desktop.insight.rows import Ref
from qms_desktop.model.capas import Capa
from qms_desktop.model.kpis import Kpi
from qms_desktop.model.objectives import Objective
from qms_desktop.model.processes import Feed, Process, ProcessState


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A record that hangs on a process."""

    ref: Ref
    status: str = ""
    """Machine name of its outcome, health or stage; empty for a process."""
    words: str = ""
    """What is handed over, or the status in words."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Everything around one process."""

    fed_by: tuple[Neighbour, ...]
    feeds: tuple[Neighbour, ...]
    kpis: tuple[Neighbour, ...]
    capas: tuple[Neighbour, ...]
    """Those that are open."""
    objectives: tuple[Neighbour, ...]
    """Those that are neither reached nor given up."""


def surroundings(session: Session, process: int, as_of: date) -> Surroundings:
    """Return what hangs on a process, each by number."""
    return Surroundings(
        _neighbours(session, Feed.receiver, Feed.process, process),
        _neighbours(session, Feed.process, Feed.receiver, process),
        _kpis(session, process, as_of),
        _capas(session, process),
        _objectives(session, process, as_of),
    )


def _neighbours(session: Session, here: Any, there: Any, process: int) -> tuple[Neighbour, ...]:
    statement = (
        select(Process.id, Process.number, Process.name, Feed.what)
        .join(Feed, Process.id == there)
        .where(here == process, Process.withdrawn_on.is_(None), Process.state != ProcessState.RETIRED)
        .order_by(Process.number)
    )
    rows = session.execute(statement)
    return tuple(Neighbour(Ref(id_, number, name), "", what or "") for id_, number, name, what in rows)


def _kpis(session: Session, process: int, as_of: date) -> tuple[Neighbour, ...]:
    own = set(session.scalars(select(Kpi.id).where(Kpi.process == process)))
    if not own:
        return ()
    return tuple(
        Neighbour(Ref(kpi.id, kpi.number, kpi.name), kpi.outcome.value, kpi.outcome.label)
        for kpi in kpi_statuses(session, as_of, only=own)
    )


def _capas(session: Session, process: int) -> tuple[Neighbour, ...]:
    mine = (Capa.process == process, Capa.withdrawn_on.is_(None), Capa.state.not_in(list(Capa.final)))
    statement = select(Capa.id, Capa.number, Capa.title, Capa.state).where(*mine).order_by(Capa.number)
    return tuple(
        Neighbour(Ref(id_, number, title), state.value, state.label)
        for id_, number, title, state in session.execute(statement)
    )


def _objectives(session: Session, process: int, as_of: date) -> tuple[Neighbour, ...]:
    own = set(session.scalars(select(Objective.id).where(Objective.process == process)))
    if not own:
        return ()
    return tuple(
        Neighbour(Ref(one.id, one.number, one.title), one.health.value, one.health.label)
        for one in objective_statuses(session, as_of, only=own)
        if one.health is not None
    )
