"""The life of a CAPA: its stage follows from what is filled in (ISO 9001 clause 10.2, 8D)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qms_desktop.model.actions import Action, ActionState
from qms_desktop.model.capas import Capa, CapaState, EffectivenessResult

ORDER = (
    CapaState.OPEN,
    CapaState.CONTAINED,
    CapaState.ANALYSED,
    CapaState.PLANNED,
    CapaState.IMPLEMENTING,
    CapaState.VERIFYING,
    CapaState.CLOSED,
)
"""The stages in their order; reopened and void stand outside it."""


@dataclass(frozen=True, slots=True)
class Stage:
    """Where a CAPA stands and what is missing for the next stage, in the user's words."""

    state: CapaState
    missing: tuple[str, ...]


def capa_stage(capa: Capa, actions: Sequence[Action]) -> Stage:
    """Return the stage that the fields of a CAPA and its actions (withdrawn ones left out) amount to."""
    if capa.state is CapaState.VOID:
        return Stage(CapaState.VOID, ())
    reached = CapaState.OPEN
    for state, missing in _gates(capa, actions):
        if missing:
            return Stage(reached, missing)
        reached = state
    if capa.effectiveness_result is EffectivenessResult.NOT_EFFECTIVE:
        return Stage(CapaState.REOPENED, ("a new analysis, because the actions were not effective",))
    return Stage(reached, ())


def _gates(capa: Capa, actions: Sequence[Action]) -> Iterator[tuple[CapaState, tuple[str, ...]]]:
    """Yield each next stage with what it still lacks."""
    live = [action for action in actions if action.state is not ActionState.CANCELLED]
    yield CapaState.CONTAINED, _missing((not capa.containment, "containment, or why none is needed"))
    yield (
        CapaState.ANALYSED,
        _missing((not capa.root_cause, "the root cause"), (capa.process is None, "the process that failed")),
    )
    yield (
        CapaState.PLANNED,
        _missing(
            (not any(a.owner and a.due_on for a in live), "an action with an owner and a due date"),
            (not capa.effectiveness_criterion, "what will show that it was effective"),
            (capa.effectiveness_due_on is None, "the day of the effectiveness check"),
        ),
    )
    started = any(a.state is not ActionState.PLANNED for a in live)
    yield CapaState.IMPLEMENTING, _missing((not started, "an action that has begun"))
    done = [a for a in live if a.state in (ActionState.DONE, ActionState.VERIFIED)]
    yield (
        CapaState.VERIFYING,
        _missing(
            (len(done) < len(live), "every action done"),
            (any(not a.evidence for a in done), "evidence for every action that is done"),
        ),
    )
    yield CapaState.CLOSED, _verification(capa)


def _verification(capa: Capa) -> tuple[str, ...]:
    alone = capa.verified_by is not None and capa.verified_by == capa.owner
    unmeasured = capa.effectiveness_kpi is not None and (
        capa.effectiveness_before is None or capa.effectiveness_after is None
    )
    return _missing(
        (capa.effectiveness_result is None, "the result of the effectiveness check"),
        (capa.verified_by is None or alone, "somebody other than the owner who verified it"),
        (unmeasured, "the KPI before and after"),
    )


def _missing(*checks: tuple[bool, str]) -> tuple[str, ...]:
    return tuple(words for lacks, words in checks if lacks)
