"""An action starts, is done with evidence, verified by another; its due date moves with a reason."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from qms_desktop.errors import RefusedError
from qms_desktop.model.actions import Action, ActionState
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import actions, edit

DUE = date(2026, 3, 1)


@pytest.fixture
def action(store: Store) -> int:
    with store.change("set up") as change:
        for name in ("Jane", "Omar"):
            edit.save(change.session, "person", {"name": name})
        return edit.save(change.session, "action", {"title": "Buy a gauge", "owner": 1, "due_on": DUE}).id


def done(store: Store, action: int) -> None:
    with store.change("done") as change:
        actions.start(change.session, action, date(2026, 2, 1))
        actions.mark_done(change.session, action, date(2026, 2, 20), "Invoice")


def test_an_action_goes_from_planned_to_verified_by_another_person(store: Store, action: int) -> None:
    done(store, action)
    with store.change("verify") as change:
        actions.verify(change.session, action, 2, date(2026, 2, 21), "Gauge in use")
    with store.read() as session:
        seen = session.get_one(Action, action)
        assert (seen.state, seen.verified_by, seen.verdict) == (ActionState.VERIFIED, 2, "Gauge in use")


@pytest.mark.parametrize(
    ("by", "on", "words"), [(1, DUE, "other than its owner"), (2, date(2026, 2, 1), "2026-02-20")]
)
def test_an_action_is_not_verified_by_its_owner_or_before_it_was_done(
    store: Store, action: int, by: int, on: date, words: str
) -> None:
    done(store, action)
    with pytest.raises(RefusedError, match=words), store.change("verify") as change:
        actions.verify(change.session, action, by, on)


def test_a_verified_action_that_is_taken_up_again_is_verified_no_more(store: Store, action: int) -> None:
    done(store, action)
    with store.change("verify") as change:
        actions.verify(change.session, action, 2, DUE)
    with store.change("again") as change:
        edit.move(change.session, "action", action, "doing")
    with store.read() as session:
        assert session.get_one(Action, action).verified_by is None


def test_an_action_is_not_done_on_a_day_to_come_and_not_without_evidence_for_a_capa(
    store: Store, action: int
) -> None:
    with store.change("look") as change:
        tomorrow = edit.today(change.session) + timedelta(days=1)
    with pytest.raises(RefusedError, match="still to come"), store.change("done") as change:
        actions.mark_done(change.session, action, tomorrow, "Invoice")
    with store.change("raise") as change:
        capa = edit.save(change.session, "capa", {"title": "Wrong label"}).id
        edit.save(change.session, "action", {"capa": capa}, id_=action)
    with pytest.raises(RefusedError, match="evidence is missing"), store.change("done") as change:
        actions.mark_done(change.session, action, DUE, " ")


def test_a_cancelled_action_keeps_its_reason(store: Store, action: int) -> None:
    with pytest.raises(RefusedError, match="reason"), store.change("cancel") as change:
        actions.cancel(change.session, action, "")
    with store.change("cancel") as change:
        assert actions.cancel(change.session, action, "Not needed").state_reason == "Not needed"
