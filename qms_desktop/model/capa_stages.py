"""The life of a CAPA: its stage follows from what is filled in (ISO 9001 clause 10.2, 8D)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qms_desktop.model.actions import Action, ActionState
from qms_desktop.model.capas import Capa, CapaState, EffectivenessResult, Override
from qms_desktop.model.fields import is_blank

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


RESTS_ON = frozenset(
    {
        "containment",
        "root_cause",
        "process",
        "owner",
        "effectiveness_criterion",
        "effectiveness_due_on",
        "effectiveness_kpi",
        "effectiveness_before",
        "effectiveness_after",
        "effectiveness_result",
        "verified_by",
        "verified_on",
    }
)
"""What a closed CAPA was closed on: what is filled in there stays until it is reopened. The process that
failed is part of the analysis, and somebody other than the owner had to verify it."""

DESCRIBES = frozenset(
    {
        "title", "description", "evidence", "source", "severity", "clause", "product", "customer", "extent",
        "disposition", "cost", "notes", "extra",
    }
)  # fmt: skip
"""What describes a CAPA and no more: where nothing else changes, its stage stays."""


@dataclass(frozen=True, slots=True)
class Stage:
    """Where a CAPA stands and what is missing for the next stage, in the user's words."""

    state: CapaState
    missing: tuple[str, ...]
    next: CapaState | None = None
    """The stage whose gate is shut; None where none is."""
    overridden: bool = False
    """A gate on the way was passed by an override, not by what it asks for."""


def capa_stage(
    capa: Capa, actions: Sequence[Action], overrides: Sequence[Override] = (), earlier: int = 0
) -> Stage:
    """Return the stage that the fields of a CAPA amount to.

    Args:
        capa: the CAPA.
        actions: its actions, withdrawn ones left out; those of earlier analyses are passed over.
        overrides: its overrides; those of earlier analyses are passed over.
        earlier: how many analyses were given up before the present one.
    """
    if capa.state is CapaState.VOID:
        return Stage(CapaState.VOID, ())
    present = earlier + 1
    opened = {override.stage for override in overrides if (override.analysis or 1) == present}
    reached, overridden = CapaState.OPEN, False
    for state, missing in _gates(capa, [a for a in actions if (a.analysis or 1) == present]):
        if missing and state not in opened:
            anew = earlier > 0 and ORDER.index(reached) < ORDER.index(CapaState.ANALYSED)
            return Stage(CapaState.REOPENED if anew else reached, missing, state, overridden)
        overridden = overridden or bool(missing)
        reached = state
    if capa.effectiveness_result is EffectivenessResult.NOT_EFFECTIVE:
        words = "a new analysis, because the actions were not effective"
        return Stage(CapaState.REOPENED, (words,), None, overridden)
    return Stage(reached, (), None, overridden)


def _gates(capa: Capa, actions: Sequence[Action]) -> Iterator[tuple[CapaState, tuple[str, ...]]]:
    """Yield each next stage with what it still lacks."""
    live = [action for action in actions if action.state is not ActionState.CANCELLED]
    yield CapaState.CONTAINED, _missing((is_blank(capa.containment), "containment, or why none is needed"))
    yield (
        CapaState.ANALYSED,
        _missing(
            (is_blank(capa.root_cause), "the root cause"), (capa.process is None, "the process that failed")
        ),
    )
    yield (
        CapaState.PLANNED,
        _missing(
            (not any(a.owner and a.due_on for a in live), "an action with an owner and a due date"),
            (is_blank(capa.effectiveness_criterion), "what will show that it was effective"),
            (capa.effectiveness_due_on is None, "the day of the effectiveness check"),
        ),
    )
    started = any(a.state is not ActionState.PLANNED for a in live)
    yield CapaState.IMPLEMENTING, _missing((not started, "an action that has begun"))
    done = [a for a in live if a.state in (ActionState.DONE, ActionState.VERIFIED)]
    yield (
        CapaState.VERIFYING,
        _missing(
            (not done or len(done) < len(live), "every action done"),
            (any(is_blank(a.evidence) for a in done), "evidence for every action that is done"),
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
