"""The stage of a CAPA follows from what is filled in."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from qms_desktop.model.actions import Action, ActionState
from qms_desktop.model.capa_stages import capa_stage
from qms_desktop.model.capas import Capa, CapaState, EffectivenessResult

DUE = date(2026, 3, 1)
CONTAINED = {"containment": "Blocked the lot"}
ANALYSED = CONTAINED | {"root_cause": "No gauge at the line", "process": 1}
PLANNED = ANALYSED | {"effectiveness_criterion": "No wrong label for 3 months", "effectiveness_due_on": DUE}
VERIFIED = PLANNED | {"owner": 1, "effectiveness_result": EffectivenessResult.EFFECTIVE, "verified_by": 2}


def action(state: ActionState = ActionState.PLANNED, **values: Any) -> Action:
    return Action(**{"title": "Buy a gauge", "owner": 1, "due_on": DUE, "state": state, **values})


def done() -> Action:
    return action(ActionState.DONE, evidence="Invoice 4711")


@pytest.mark.parametrize(
    ("values", "actions", "state"),
    [
        ({}, [], CapaState.OPEN),
        (CONTAINED, [], CapaState.CONTAINED),
        (ANALYSED, [], CapaState.ANALYSED),
        (ANALYSED, [action()], CapaState.ANALYSED),
        (PLANNED, [action()], CapaState.PLANNED),
        (PLANNED, [action(ActionState.DOING)], CapaState.IMPLEMENTING),
        (PLANNED, [done(), action()], CapaState.IMPLEMENTING),
        (PLANNED, [done()], CapaState.VERIFYING),
        (VERIFIED, [done()], CapaState.CLOSED),
        (
            VERIFIED | {"effectiveness_result": EffectivenessResult.NOT_EFFECTIVE},
            [done()],
            CapaState.REOPENED,
        ),
    ],
)
def test_each_stage_is_reached_by_what_is_filled_in(
    values: dict[str, Any], actions: list[Action], state: CapaState
) -> None:
    assert capa_stage(Capa(title="Wrong label", **values), actions).state is state


def test_a_root_cause_without_the_process_is_no_analysis() -> None:
    stage = capa_stage(Capa(title="Wrong label", **(ANALYSED | {"process": None})), [])
    assert stage.state is CapaState.CONTAINED
    assert stage.missing == ("the process that failed",)


def test_a_capa_whose_actions_are_all_cancelled_cannot_close() -> None:
    stage = capa_stage(Capa(title="Wrong label", **VERIFIED), [action(ActionState.CANCELLED)])
    assert stage.state is CapaState.ANALYSED
    assert "an action with an owner and a due date" in stage.missing


def test_an_action_done_without_evidence_does_not_count() -> None:
    stage = capa_stage(Capa(title="Wrong label", **VERIFIED), [action(ActionState.DONE)])
    assert stage.state is CapaState.IMPLEMENTING
    assert stage.missing == ("evidence for every action that is done",)


def test_the_owner_cannot_verify_the_own_capa() -> None:
    stage = capa_stage(Capa(title="Wrong label", **(VERIFIED | {"verified_by": 1})), [done()])
    assert stage.state is CapaState.VERIFYING
    assert stage.missing == ("somebody other than the owner who verified it",)


def test_a_linked_kpi_needs_its_values_before_and_after() -> None:
    capa = Capa(title="Wrong label", effectiveness_kpi=1, effectiveness_before=4.0, **VERIFIED)
    assert capa_stage(capa, [done()]).missing == ("the KPI before and after",)
