"""Gates of the CAPA: proof is written by verbs only, and a result "not effective" reopens it."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from qms_desktop.errors import RefusedError
from qms_desktop.model.actions import Action
from qms_desktop.model.capa_analyses import keep_analysis, stage_of
from qms_desktop.model.capas import Capa, EffectivenessResult
from qms_desktop.model.proof import PROVING
from qms_desktop.model.record import Basis, Part


def check_proof(session: Session, touched: Iterable[object]) -> None:
    """Refuse new, changed or deleted proof that no verb wrote.

    Raises:
        RefusedError: names what was to be changed.
    """
    if session.info.get(PROVING):
        return
    for entity in touched:
        if isinstance(entity, Part) and entity.proof:
            raise RefusedError(
                f"{entity.plural} were not changed: the app writes them itself as proof. Nothing was saved."
            )


def reopen_not_effective(session: Session, capa: Capa, actions: Iterable[Action]) -> None:
    """A checked result "not effective" ends the analysis; an imported one is left as it came."""
    if capa.effectiveness_result is not EffectivenessResult.NOT_EFFECTIVE:
        return
    stage = stage_of(session, capa, actions)
    if capa.state_basis is not Basis.IMPORTED and stage.next is None and stage.missing:
        keep_analysis(session, capa, capa.effectiveness_note or "The actions were not effective.")
