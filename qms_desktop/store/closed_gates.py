"""Gates of the closed CAPA: what it was closed on stays, and reopening alone takes it up again."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import get_history

from qms_desktop.errors import RefusedError
from qms_desktop.model.actions import Action
from qms_desktop.model.capa_stages import RESTS_ON, Stage
from qms_desktop.model.capas import Capa, CapaState, EarlierAnalysis, EffectivenessResult
from qms_desktop.model.fields import fields, is_blank
from qms_desktop.model.imported import brings_in_history
from qms_desktop.model.proof import PROVING
from qms_desktop.model.record import Basis, Entity
from qms_desktop.store.kpi_triggers import TOLD
from qms_desktop.store.trail import Changes, changed_names, is_new

_REOPENING = frozenset({"effectiveness_result", "verified_by", "verified_on"})
"""What a check that finds a closed CAPA not effective says anew."""


def check_closed(session: Session, entity: Entity) -> None:
    """Refuse to rewrite what a closed CAPA was closed on, or to give it other actions.

    Raises:
        RefusedError: names what stays, and how the CAPA is reopened.
    """
    if session.info.get(PROVING) or session.info.get("deriving"):
        return
    if isinstance(entity, Capa):
        _check_grounds(entity)
    elif isinstance(entity, Action) and not brings_in_history(session):
        _check_actions(session, entity)


def _check_grounds(capa: Capa) -> None:
    changed = frozenset[str]() if is_new(capa) else changed_names(capa) & RESTS_ON
    if not changed or not _was_closed(capa):
        return
    if capa.effectiveness_result is EffectivenessResult.NOT_EFFECTIVE:
        changed -= _REOPENING
    rewritten = sorted(name for name in changed if _had(capa, name))
    if rewritten:
        labels = ", ".join(f"“{fields(Capa)[name].label}”" for name in rewritten)
        raise RefusedError(
            f"{capa.number} was not saved because it is closed and stands on {labels}. Reopen it with a "
            "reason first; what you typed is kept.",
            dict.fromkeys(rewritten, "It is closed: reopen it first."),
        )


def _was_closed(capa: Capa) -> bool:
    """Whether a CAPA stands closed in the file by what was shown here; history may tell more of itself."""
    states, bases = get_history(capa, "state").deleted, get_history(capa, "state_basis").deleted
    state, basis = states[0] if states else capa.state, bases[0] if bases else capa.state_basis
    return state is CapaState.CLOSED and basis is not Basis.IMPORTED


def _had(capa: Capa, name: str) -> bool:
    before: Any = next(iter(get_history(capa, name).deleted), None)
    return before is not None and not (isinstance(before, str) and is_blank(before))


def _check_actions(session: Session, action: Action) -> None:
    changed = changed_names(action) & {"capa", "withdrawn_on"}
    if not is_new(action) and not changed:
        return
    ids: set[int | None] = {action.capa} | set(get_history(action, "capa").deleted)
    for id_ in ids:
        with session.no_autoflush:
            capa = session.get(Capa, id_) if id_ is not None else None
        if capa is not None and not is_new(capa) and _was_closed(capa) and not _is_reopened(session, capa):
            raise RefusedError(
                f"The actions of {capa.number} stay as they are because it is closed. Reopen it with a "
                "reason first; nothing was saved.",
                {"capa": f"{capa.number} is closed: reopen it first."},
            )


def stays_closed(session: Session, capa: Capa, stage: Stage) -> bool:
    """Say whether a CAPA stays closed though its fields and actions amount to less now.

    What an import brings for it comes in, and the CAPA is marked: its gates are not shown any more.

    Raises:
        RefusedError: it was not reopened; undo of its own closing passes.
    """
    changes: Changes = session.info["changes"]
    as_it_was = changes.is_new("capa", capa.id) or changes.is_written("capa", capa.id)
    if capa.state is not CapaState.CLOSED or capa.state_basis is Basis.IMPORTED or as_it_was:
        return False
    if stage.state in (CapaState.CLOSED, CapaState.VOID) or _is_reopened(session, capa):
        return False
    if not brings_in_history(session):
        raise RefusedError(
            f"{capa.number} stays closed, and nothing was saved, because it would lack this: "
            f"{', '.join(stage.missing)}. Reopen it with a reason first."
        )
    capa.state_basis = Basis.IMPORTED
    session.info.setdefault(TOLD, []).append(
        f"{capa.number} stays closed although the file brings what is not finished: "
        f"{', '.join(stage.missing)}. It is marked as imported; reopen it with a reason if the work goes on."
    )
    return True


def _is_reopened(session: Session, capa: Capa) -> bool:
    """Whether this unit of work gave up the analysis with which the CAPA was closed."""
    changes: Changes = session.info["changes"]
    table = EarlierAnalysis.__tablename__
    return any(
        one.capa == capa.id and changes.is_new(table, one.id)
        for one in changes.entities(table)
        if isinstance(one, EarlierAnalysis)
    )
