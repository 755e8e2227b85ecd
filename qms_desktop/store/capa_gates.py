"""Gates of the CAPA: its KPI measured, and a result "not effective" reopens it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import get_history

from qms_desktop.errors import RefusedError
from qms_desktop.model.actions import Action
from qms_desktop.model.capa_analyses import keep_analysis, stage_of
from qms_desktop.model.capa_effect import TYPED, measured
from qms_desktop.model.capas import Capa, EffectivenessResult
from qms_desktop.model.imported import brings_in_history
from qms_desktop.model.proof import PROVING
from qms_desktop.model.record import Basis
from qms_desktop.store.trail import changed_names, is_new


def reopen_not_effective(session: Session, capa: Capa, actions: Iterable[Action]) -> None:
    """A checked result "not effective" ends the analysis; an imported one is left as it came."""
    if capa.effectiveness_result is not EffectivenessResult.NOT_EFFECTIVE:
        return
    stage = stage_of(session, capa, actions)
    if capa.state_basis is not Basis.IMPORTED and stage.next is None and stage.missing:
        keep_analysis(session, capa, capa.effectiveness_note or "The actions were not effective.")


def check_reading(session: Session, capa: Capa) -> None:
    """Refuse another KPI while the CAPA names the reading that it was raised for.

    Raises:
        RefusedError: says what to do with a CAPA that is not needed.
    """
    if is_new(capa) or session.info.get(PROVING) or "kpi" not in changed_names(capa):
        return
    before = get_history(capa, "kpi").deleted
    if capa.reading and before and before[0] is not None:
        raise RefusedError(
            f"{capa.number} keeps its KPI because it was raised for the reading {capa.reading}. Void it with "
            "a reason if it is not needed, and raise another for the other KPI; nothing was changed.",
            {"kpi": f"It was raised for the reading {capa.reading}."},
        )


def forget_sources(capa: Capa) -> None:
    """A KPI value that was set anew comes from somewhere else; ``measure`` says from where."""
    if is_new(capa):
        return
    changed = changed_names(capa)
    for side in ("before", "after"):
        value, source = f"effectiveness_{side}", f"effectiveness_{side}_from"
        if value in changed and source not in changed:
            setattr(capa, source, None)


def date_verification(session: Session, capa: Capa) -> None:
    """A result that somebody enters without a day was found today: a check can't stand before the actions."""
    said = capa.effectiveness_result is not None and capa.verified_by is not None
    if not said or capa.verified_on is not None or brings_in_history(session):
        return
    if is_new(capa) or changed_names(capa) & {
        "effectiveness_result",
        "verified_by",
        "verified_on",
    }:
        capa.verified_on = session.info["now"].astimezone().date()


def measure(session: Session, capa: Capa, actions: Sequence[Action]) -> None:
    """Once there is a result, take the KPI before and after from its readings; say where values come from."""
    if capa.effectiveness_kpi is None or capa.state_basis is Basis.IMPORTED:
        return
    empty = capa.effectiveness_before is None or capa.effectiveness_after is None
    unsaid = any(
        getattr(capa, f"effectiveness_{side}") is not None
        and getattr(capa, f"effectiveness_{side}_from") is None
        for side in ("before", "after")
    )
    if not unsaid and not (empty and capa.effectiveness_result is not None):
        return
    found = measured(session, capa, actions)
    for side, readings in (("before", found.before), ("after", found.after)):
        value, source = f"effectiveness_{side}", f"effectiveness_{side}_from"
        if getattr(capa, value) is None and readings and capa.effectiveness_result is not None:
            setattr(capa, value, readings[0].value)
        if getattr(capa, value) is not None and getattr(capa, source) is None:
            same = (one for one in readings if one.value == getattr(capa, value))
            setattr(capa, source, next((one.source for one in same), TYPED))
