"""Did it work? The readings of a CAPA's KPI before and after its actions."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.model.actions import Action
from qms_desktop.model.capa_effect import Measured, measured
from qms_desktop.model.capas import Capa


def measured_of(session: Session, capa_id: int) -> Measured:
    """Return the readings on either side of a stored CAPA's actions."""
    mine = select(Action).where(Action.capa == capa_id, Action.withdrawn_on.is_(None))
    return measured(session, session.get_one(Capa, capa_id), session.scalars(mine).all())
