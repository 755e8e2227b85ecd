"""A gate is passed with a reason that stays; a closed CAPA reopens with its old analysis kept."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from qms_desktop.errors import RefusedError
from qms_desktop.insight.gaps import gaps
from qms_desktop.model.actions import Action, ActionState
from qms_desktop.model.capas import Capa, CapaState, EarlierAnalysis, EffectivenessResult, Override
from qms_desktop.model.record import Basis
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import capas, edit

DUE = date(2026, 3, 1)
CONTAINED = {"title": "Wrong label", "containment": "Blocked the lot"}


@pytest.fixture
def capa(store: Store) -> int:
    with store.change("set up") as change:
        for name in ("Jane", "Omar"):
            edit.save(change.session, "person", {"name": name})
        edit.save(change.session, "process", {"name": "Packing"})
        return edit.save(change.session, "capa", CONTAINED | {"owner": 1}).id


def fill(store: Store, capa: int, **values: Any) -> None:
    with store.change("fill in") as change:
        edit.save(change.session, "capa", values, id_=capa)


def act(store: Store, capa: int) -> int:
    values = {"title": "Buy a gauge", "capa": capa, "owner": 1, "due_on": DUE}
    with store.change("act") as change:
        return edit.save(change.session, "action", values).id


def finish(store: Store, action: int) -> None:
    for state in (ActionState.DOING, ActionState.DONE):
        with store.change("go on") as change:
            change.session.get_one(Action, action).evidence = "Invoice 4711"
            edit.move(change.session, "action", action, state.value)


def close(store: Store, capa: int, result: EffectivenessResult = EffectivenessResult.EFFECTIVE) -> None:
    planned = {"effectiveness_criterion": "None for 3 months", "effectiveness_due_on": DUE}
    fill(store, capa, root_cause="No gauge", process=1, **planned)
    finish(store, act(store, capa))
    fill(store, capa, effectiveness_result=result, verified_by=2)


def seen(store: Store, capa: int) -> tuple[CapaState, Basis]:
    with store.change("look") as change:
        record = change.session.get_one(Capa, capa)
        return record.state, record.state_basis


def test_an_override_passes_exactly_the_next_gate_and_says_what_was_missing(store: Store, capa: int) -> None:
    with store.change("override") as change:
        capas.override_gate(change.session, capa, " The supplier went out of business ")
    assert seen(store, capa) == (CapaState.ANALYSED, Basis.OVERRIDDEN)
    with store.change("look") as change:
        kept = change.session.scalars(select(Override)).one()
        assert (kept.stage, kept.reason) == (CapaState.ANALYSED, "The supplier went out of business")
        assert kept.missing == "the root cause; the process that failed"


def test_filling_in_what_was_missing_makes_the_override_needless(store: Store, capa: int) -> None:
    with store.change("override") as change:
        capas.override_gate(change.session, capa, "Later")
    fill(store, capa, root_cause="No gauge", process=1)
    assert seen(store, capa) == (CapaState.ANALYSED, Basis.SHOWN)


def test_an_override_needs_a_reason(store: Store, capa: int) -> None:
    with pytest.raises(RefusedError, match="reason"), store.change("override") as change:
        capas.override_gate(change.session, capa, " ")
    assert seen(store, capa) == (CapaState.CONTAINED, Basis.SHOWN)


def test_nothing_is_overridden_in_a_closed_capa(store: Store, capa: int) -> None:
    close(store, capa)
    assert seen(store, capa) == (CapaState.CLOSED, Basis.SHOWN)
    with pytest.raises(RefusedError, match="nothing is missing"), store.change("override") as change:
        capas.override_gate(change.session, capa, "Why not")


def test_a_reopened_capa_keeps_its_old_analysis_and_waits_for_a_new_one(store: Store, capa: int) -> None:
    close(store, capa)
    with store.change("reopen") as change:
        capas.reopen(change.session, capa, "It came back")
    assert seen(store, capa) == (CapaState.REOPENED, Basis.SHOWN)
    with store.change("look") as change:
        kept = change.session.scalars(select(EarlierAnalysis)).one()
        assert (kept.root_cause, kept.reason, kept.verified_by) == ("No gauge", "It came back", 2)
        record = change.session.get_one(Capa, capa)
        assert (record.root_cause, record.closed_on, record.effectiveness_result) == (None, None, None)
    fill(store, capa, root_cause="The gauge drifts")
    assert seen(store, capa)[0] is CapaState.ANALYSED
    action = act(store, capa)
    with store.change("look") as change:
        assert change.session.get_one(Action, action).analysis == 2


def test_a_result_not_effective_reopens_the_capa_and_keeps_the_analysis(store: Store, capa: int) -> None:
    close(store, capa, EffectivenessResult.NOT_EFFECTIVE)
    assert seen(store, capa)[0] is CapaState.REOPENED
    with store.change("look") as change:
        kept = change.session.scalars(select(EarlierAnalysis)).one()
        assert kept.effectiveness_result is EffectivenessResult.NOT_EFFECTIVE


def test_an_open_capa_cannot_be_reopened(store: Store, capa: int) -> None:
    with pytest.raises(RefusedError, match="only a closed CAPA"), store.change("reopen") as change:
        capas.reopen(change.session, capa, "Why not")


def test_proof_is_written_by_verbs_only(store: Store, capa: int) -> None:
    with store.change("override") as change:
        capas.override_gate(change.session, capa, "Later")
    with pytest.raises(RefusedError, match="proof"), store.change("forge") as change:
        change.session.scalars(select(Override)).one().reason = "Nothing to see"
    with pytest.raises(RefusedError, match="proof"), store.change("erase") as change:
        change.session.delete(change.session.scalars(select(Override)).one())


def test_an_overridden_gate_is_reported_as_a_gap(store: Store, capa: int) -> None:
    with store.change("override") as change:
        capas.override_gate(change.session, capa, "Later")
    with store.change("look") as change:
        assert "gate_overridden" in {gap.rule for gap in gaps(change.session, DUE)}
