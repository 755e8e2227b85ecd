"""Verbs on corrective actions: pass a gate with a reason, reopen."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from qms_desktop.errors import RefusedError
from qms_desktop.model.actions import Action
from qms_desktop.model.capa_analyses import earlier_analyses, keep_analysis, stage_of, writing
from qms_desktop.model.capas import Capa, CapaState, Override
from qms_desktop.workflow.edit import fetch
from qms_desktop.workflow.reasons import given


def override(session: Session, capa_id: int, reason: str) -> Override:
    """Pass the next gate of a CAPA, and that one only, without what it asks for.

    What was missing, why, who and when are kept as proof. It holds for the present analysis.

    Raises:
        RefusedError: no reason, or no gate is shut.
    """
    capa = _capa(session, capa_id)
    why = given(reason, f"{capa.number} was not changed")
    actions = session.scalars(select(Action).where(Action.capa == capa_id, Action.withdrawn_on.is_(None)))
    stage = stage_of(session, capa, actions)
    if stage.next is None or capa.state in capa.final:
        raise RefusedError(f"{capa.number} was not changed: nothing is missing, so there is no gate to pass.")
    count = session.scalar(select(func.count()).select_from(Override).where(Override.capa == capa_id)) or 0
    passed = Override(
        capa=capa_id,
        sequence=count + 1,
        stage=stage.next,
        analysis=earlier_analyses(session, capa_id) + 1,
        missing="; ".join(stage.missing),
        reason=why,
        overridden_by=session.info["who"],
        overridden_on=session.info["now"].astimezone().date(),
    )
    with writing(session):
        session.add(passed)
    return passed


def reopen(session: Session, capa_id: int, reason: str) -> Capa:
    """Reopen a closed CAPA: its analysis is kept as an earlier one, and a new one begins.

    Raises:
        RefusedError: no reason, or the CAPA is not closed.
    """
    capa = _capa(session, capa_id)
    why = given(reason, f"{capa.number} was not changed")
    if capa.state is not CapaState.CLOSED:
        raise RefusedError(
            f"{capa.number} was not reopened: it is “{capa.state.label}”, "
            "and only a closed CAPA can be reopened."
        )
    keep_analysis(session, capa, why)
    return capa


def _capa(session: Session, capa_id: int) -> Capa:
    record = fetch(session, "capa", capa_id)
    if not isinstance(record, Capa):
        raise RefusedError(f"{record.number} is no CAPA; nothing was changed.")
    if record.withdrawn_on is not None:
        raise RefusedError(f"{record.number} is withdrawn; bring it back first. Nothing was changed.")
    return record
