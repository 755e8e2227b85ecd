"""Verbs on corrective actions: raise, verify, pass a gate with a reason, reopen, void.

    with store.change("verify") as change:
        capas.verify(change.session, capa_id, EffectivenessResult.EFFECTIVE, by=2, on=date(2026, 9, 1))
"""  # fmt: skip

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from qms_desktop.errors import RefusedError
from qms_desktop.model.actions import Action
from qms_desktop.model.capa_analyses import earlier_analyses, keep_analysis, stage_of, writing
from qms_desktop.model.capa_stages import Stage
from qms_desktop.model.capas import Capa, CapaKind, CapaState, EffectivenessResult, Override
from qms_desktop.model.kpis import Kpi, Reading
from qms_desktop.model.proof import proving
from qms_desktop.workflow import edit
from qms_desktop.workflow.edit import fetch, live, today
from qms_desktop.workflow.reasons import given


def raise_capa(session: Session, title: str, **values: Any) -> Capa:
    """Raise a CAPA, detected today unless ``detected_on`` says otherwise.

    Args:
        session: of the running unit of work.
        title: what happened, in one line.
        values: any other fields of a CAPA.

    Raises:
        RefusedError: a rule says no, or there is no such field.
    """
    found = {"title": title, "detected_on": today(session)} | values
    capa = edit.save(session, "capa", found)
    if not isinstance(capa, Capa):
        raise RefusedError(f"{capa.number} is no CAPA; nothing was changed.")
    return capa


def raise_from_reading(session: Session, kpi_id: int, period: str, **values: Any) -> Capa:
    """Raise a CAPA from one reading of a KPI; process and owner are the KPI's, both are linked.

    Raises:
        RefusedError: there is no such reading, or a CAPA for this KPI is open already.
    """
    kpi = fetch(session, "kpi", kpi_id)
    reading = session.scalars(select(Reading).where(Reading.kpi == kpi_id, Reading.period == period)).first()
    if not isinstance(kpi, Kpi) or reading is None:
        raise RefusedError(
            f"No CAPA was raised because {kpi.number} has no reading for {period}. Post the reading first."
        )
    same = (Capa.kpi == kpi_id, Capa.withdrawn_on.is_(None), Capa.state.not_in(Capa.final))
    known = session.scalars(select(Capa).where(*same)).first()
    if known is not None:
        raise RefusedError(
            f"No CAPA was raised: {known.number} for {kpi.number} is still open. Go on with that one."
        )
    said = f"{kpi.number} {kpi.name} read {_of_reading(reading, kpi)} for {period}."
    start: dict[str, Any] = {
        "title": f"{kpi.name} in {period}",
        "kind": CapaKind.KPI_MISS,
        "kpi": kpi_id,
        "process": kpi.process,
        "owner": kpi.owner,
        "description": "\n".join(filter(None, (said, reading.comment))),
        "effectiveness_kpi": kpi_id,
    } | values
    capa = raise_capa(session, **start)
    with proving(session):
        capa.reading = period
        if reading.capa is None:
            reading.capa = capa.id
    return capa


def raise_from_review(session: Session, review_id: int, title: str, **values: Any) -> Capa:
    """Raise a CAPA that a management review asked for; it is linked to the review."""
    review = fetch(session, "review", review_id)
    return raise_capa(session, title, **{"review": review_id, "source": f"Review {review.number}"} | values)


def raise_from_finding(session: Session, title: str, audit: str, **values: Any) -> Capa:
    """Raise a CAPA from a finding of an audit.

    Args:
        session: of the running unit of work.
        title: the finding in one line.
        audit: which audit, e.g. ``Internal audit 2026-03, finding 2``.
        values: any other fields, e.g. ``clause="8.5.1"``.
    """
    return raise_capa(session, title, **{"kind": CapaKind.AUDIT_FINDING, "source": audit} | values)


def verify(
    session: Session,
    capa_id: int,
    result: EffectivenessResult,
    by: int,
    on: date,
    note: str = "",
    *,
    before: float | None = None,
    after: float | None = None,
) -> Capa:
    """Record the effectiveness check. “Effective” closes the CAPA, “not effective” reopens it.

    Args:
        session: of the running unit of work.
        capa_id: the CAPA, all its actions done.
        result: what the check showed.
        by: id of the person who checked, not the owner; attested by whoever enters it.
        on: day of the check.
        note: what the check showed, in words.
        before: the linked KPI before the actions; taken from its readings where None.
        after: the same after them.

    Raises:
        RefusedError: an earlier gate is shut, the owner verifies alone, or a KPI value is missing.
    """
    capa = live(session, Capa, capa_id)
    stage = _stage(session, capa)
    if stage.next is not CapaState.CLOSED:
        lacking = ", ".join(stage.missing) or f"nothing, it is “{capa.state.label}”"
        raise RefusedError(
            f"{capa.number} can't be verified yet. Still missing: {lacking}. Fill that in first; "
            "nothing was changed."
        )
    if by == capa.owner:
        raise RefusedError(
            f"{capa.number} was not verified: its owner can't be the one who verifies it. Choose "
            "another; nothing was changed.",
            {"verified_by": "Choose somebody other than the owner."},
        )
    if on > today(session):
        raise RefusedError(
            f"{capa.number} was not verified because {on.isoformat()} is still to come. Choose today "
            "or a day before; nothing was changed.",
            {"verified_on": "This day is still to come."},
        )
    capa.effectiveness_result, capa.verified_by, capa.verified_on = result, by, on
    capa.effectiveness_note = note.strip() or capa.effectiveness_note
    if before is not None:
        capa.effectiveness_before = before
    if after is not None:
        capa.effectiveness_after = after
    session.flush()
    return capa


def override_gate(session: Session, capa_id: int, reason: str) -> Override:
    """Pass the next gate of a CAPA, and that one only, without what it asks for.

    What was missing, why, who and when are kept as proof. It holds for the present analysis.

    Raises:
        RefusedError: no reason, or no gate is shut.
    """
    capa = live(session, Capa, capa_id)
    why = given(reason, f"{capa.number} was not changed")
    stage = _stage(session, capa)
    if stage.next is None or capa.state in capa.final:
        raise RefusedError(
            f"{capa.number} was not changed because nothing is missing, so there is no gate to pass. "
            "Go on with its next step."
        )
    count = session.scalar(select(func.count()).select_from(Override).where(Override.capa == capa_id)) or 0
    passed = Override(
        capa=capa_id,
        sequence=count + 1,
        stage=stage.next,
        analysis=earlier_analyses(session, capa_id) + 1,
        missing="; ".join(stage.missing),
        reason=why,
        overridden_by=session.info["who"],
        overridden_on=today(session),
    )
    with writing(session):
        session.add(passed)
    return passed


def reopen(session: Session, capa_id: int, reason: str) -> Capa:
    """Reopen a closed CAPA: its analysis is kept as an earlier one, and a new one begins.

    Raises:
        RefusedError: no reason, or the CAPA is not closed.
    """
    capa = live(session, Capa, capa_id)
    why = given(reason, f"{capa.number} was not changed")
    if capa.state is not CapaState.CLOSED:
        raise RefusedError(
            f"{capa.number} was not reopened: it is “{capa.state.label}”, "
            "and only a closed CAPA can be reopened. Go on with it as it stands; nothing was changed."
        )
    keep_analysis(session, capa, why)
    return capa


def void(session: Session, capa_id: int, reason: str) -> Capa:
    """Void a CAPA that should not have been raised; it stays readable with the reason.

    Raises:
        RefusedError: no reason, or it is void already.
    """
    capa = live(session, Capa, capa_id)
    why = given(reason, f"{capa.number} was not voided", "state_reason")
    edit.move(session, "capa", capa_id, CapaState.VOID.value, why)
    return capa


def _stage(session: Session, capa: Capa) -> Stage:
    mine = select(Action).where(Action.capa == capa.id, Action.withdrawn_on.is_(None))
    actions: Sequence[Action] = session.scalars(mine).all()
    return stage_of(session, capa, actions)


def _of_reading(reading: Reading, kpi: Kpi) -> str:
    if reading.value is None:
        return "no value"
    unit = f" {kpi.unit}" if kpi.unit else ""
    target = f" against a target of {kpi.target:.12g}{unit}" if kpi.target is not None else ""
    return f"{reading.value:.12g}{unit}{target}"
