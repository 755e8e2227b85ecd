"""What is closed stays as it was closed: a CAPA is taken up again by reopening it, and by nothing else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from qms_desktop.errors import RefusedError
from qms_desktop.model.actions import Action, ActionState
from qms_desktop.model.capas import Capa, CapaState, EffectivenessResult
from qms_desktop.model.imported import bring_in_history
from qms_desktop.model.people import Person
from qms_desktop.model.processes import Process
from qms_desktop.model.record import Basis
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import actions, capas, edit
from tests.workflow.kpi_month import TODAY

DONE, OPEN, ELSEWHERE, WITHDRAWN = 1, 2, 3, 4
JANE, BO, CY = 1, 2, 3


pytestmark = pytest.mark.usefixtures("november")


@pytest.fixture
def closed(store: Store) -> Store:
    """CAPA 1 is closed on two done actions; CAPA 2 is open with one done and one withdrawn action."""
    with store.change("set up") as change:
        session = change.session
        session.add_all([*(Person(name=name) for name in ("Jane", "Bo", "Cy")), Process(name="Packing")])
        session.add(Process(name="Sales"))
        session.flush()
        for title in ("Late", "Wet"):
            values = {"containment": "Blocked", "root_cause": "No stop", "process": 1, "owner": JANE}
            values |= {"effectiveness_criterion": "None late", "effectiveness_due_on": TODAY}
            session.add(Capa(title=title, **values))
        session.flush()
        for title, capa in (("Train", 1), ("Mark", 1), ("Dry", 2), ("Heat", 2)):
            session.add(Action(title=title, capa=capa, owner=JANE, due_on=TODAY))
            session.flush()
        for action in (1, 2, 3):
            actions.mark_done(session, action, TODAY, "Photo")
        edit.withdraw(session, "action", WITHDRAWN, "Doubled", TODAY)
    with store.change("verify") as change:
        capas.verify(change.session, 1, EffectivenessResult.EFFECTIVE, BO, TODAY)
    return store


def state_of(store: Store, capa: int = 1) -> CapaState:
    with store.read() as session:
        return session.get_one(Capa, capa).state


def _set(cls: type[Capa] | type[Action], id_: int, name: str, value: object) -> Callable[[Session], object]:
    return lambda session: setattr(session.get_one(cls, id_), name, value)


@pytest.mark.parametrize(
    "attack",
    [
        _set(Capa, 1, "root_cause", None),
        _set(Capa, 1, "root_cause", "Another cause"),
        _set(Capa, 1, "containment", ""),
        _set(Capa, 1, "process", None),
        _set(Capa, 1, "process", 2),
        _set(Capa, 1, "owner", BO),
        _set(Capa, 1, "owner", CY),
        _set(Capa, 1, "owner", None),
        _set(Capa, 1, "effectiveness_criterion", "Something easier"),
        _set(Capa, 1, "effectiveness_due_on", TODAY + timedelta(days=9)),
        _set(Capa, 1, "effectiveness_result", None),
        _set(Capa, 1, "verified_by", None),
        _set(Capa, 1, "effectiveness_kpi", 7),
        lambda session: session.add(Action(title="More", capa=1, owner=JANE, due_on=TODAY)),
        _set(Action, DONE, "capa", None),
        _set(Action, DONE, "capa", 2),
        _set(Action, ELSEWHERE, "capa", 1),
        lambda session: edit.withdraw(session, "action", DONE, "Not ours", TODAY),
        lambda session: edit.move(session, "action", DONE, ActionState.DOING.value),
        _set(Action, DONE, "evidence", None),
    ],
)
def test_a_closed_capa_slips_back_by_nothing_but_reopening(
    closed: Store, attack: Callable[[Session], object]
) -> None:
    with pytest.raises(RefusedError, match=r"CAPA-2026-001.*[Rr]eopen"), closed.change("attack") as change:
        attack(change.session)

    assert state_of(closed) is CapaState.CLOSED


def test_a_withdrawn_action_of_a_closed_capa_is_not_brought_back(closed: Store) -> None:
    with closed.change("verify") as change:
        capas.verify(change.session, 2, EffectivenessResult.EFFECTIVE, BO, TODAY)
    with pytest.raises(RefusedError, match="Reopen it"), closed.change("attack") as change:
        edit.bring_back(change.session, "action", WITHDRAWN)
    assert state_of(closed, 2) is CapaState.CLOSED


def test_what_describes_a_closed_capa_may_be_put_right(closed: Store) -> None:
    with closed.change("typo") as change:
        values = {"title": "Late parcel", "description": "Two parcels", "cost": 120.0, "notes": "Told"}
        edit.save(change.session, "capa", values, id_=1)
    assert state_of(closed) is CapaState.CLOSED


def test_a_reopened_capa_takes_actions_and_a_new_cause_in_the_same_step(closed: Store) -> None:
    with closed.change("reopen") as change:
        capas.reopen(change.session, 1, "It came back")
        change.session.get_one(Capa, 1).root_cause = "No lamp"
        change.session.add(Action(title="Lamp", capa=1, owner=JANE, due_on=TODAY))
    assert state_of(closed) is CapaState.ANALYSED


def test_a_check_that_finds_it_not_effective_reopens_a_closed_capa(closed: Store) -> None:
    with closed.change("check again") as change:
        values = {"effectiveness_result": EffectivenessResult.NOT_EFFECTIVE, "verified_on": TODAY}
        edit.save(change.session, "capa", values, id_=1)
    assert state_of(closed) is CapaState.REOPENED


def test_an_open_action_that_a_file_brings_comes_in_and_marks_the_closed_capa(closed: Store) -> None:
    with closed.change("import") as change:
        bring_in_history(change.session)
        change.session.add(Action(title="More", capa=1, owner=JANE, due_on=TODAY, state_basis=Basis.IMPORTED))

    assert "CAPA-2026-001 stays closed" in change.told[0]
    with closed.read() as session:
        capa = session.get_one(Capa, 1)
        assert (capa.state, capa.state_basis) == (CapaState.CLOSED, Basis.IMPORTED)


@pytest.mark.parametrize("give_up", [actions.cancel, None], ids=["cancelled", "withdrawn"])
def test_giving_up_the_only_open_action_closes_no_capa_of_which_nothing_was_done(
    closed: Store, give_up: Callable[..., object] | None
) -> None:
    with closed.change("all ready but the action") as change:
        session = change.session
        values = {"containment": "Blocked", "root_cause": "No stop", "process": 1, "owner": JANE}
        values |= {"effectiveness_criterion": "None late", "effectiveness_due_on": TODAY}
        values |= {"effectiveness_result": EffectivenessResult.EFFECTIVE, "verified_by": BO}
        capa = capas.raise_capa(session, "Torn", **values)
        session.add(action := Action(title="Glue", capa=capa.id, owner=JANE, due_on=TODAY))
        session.flush()
        (give_up(session, action.id, "No glue")) if give_up else edit.withdraw(
            session, "action", action.id, "No glue", TODAY
        )
    assert state_of(closed, 3) is not CapaState.CLOSED


def test_the_reason_for_a_void_capa_is_not_rewritten(closed: Store) -> None:
    with closed.change("void") as change:
        capas.void(change.session, 2, "Raised twice")
    with pytest.raises(RefusedError, match="keeps its reason"), closed.change("rewrite") as change:
        change.session.get_one(Capa, 2).state_reason = "Never happened"
