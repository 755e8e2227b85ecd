"""A review is held, approved and closed only when complete, and approved minutes stay as they are."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from qms_desktop.errors import RefusedError
from qms_desktop.model.actions import Action
from qms_desktop.model.people import Person
from qms_desktop.model.proof import proving
from qms_desktop.model.record import Basis
from qms_desktop.model.reviews import Decision, Review, ReviewInput, ReviewState, Topic
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit, reviews

DAY = date(2026, 7, 1)


@pytest.fixture
def review(store: Store) -> int:
    """A frozen review of a period without data."""
    with store.change("set up") as change:
        change.session.add(Person(name="Jane"))
        period = {"period_start": date(2026, 1, 1), "period_end": date(2026, 6, 30)}
        id_ = edit.save(change.session, "review", {"title": "First half", "held_on": DAY, **period}).id
        reviews.freeze(change.session, id_, {"sections": []})
    return id_


def cover(store: Store, review: int) -> None:
    """Waive every input."""
    with store.change("waive") as change:
        change.session.add_all(ReviewInput(review=review, topic=t, waiver="Nothing new") for t in Topic)


def hold(store: Store, review: int) -> None:
    cover(store, review)
    with store.change("hold") as change:
        reviews.hold(change.session, review)


def approve(store: Store, review: int) -> None:
    with store.change("approve") as change:
        found = change.session.get_one(Review, review)
        found.verdict, found.next_review_on = "Suitable", date(2027, 1, 10)
        reviews.approve(change.session, review, 1, DAY, {"chain_head": "0"})


def test_a_review_is_approved_with_its_minutes_or_not_at_all(store: Store, review: int) -> None:
    hold(store, review)
    with store.change("conclude") as change:
        found = change.session.get_one(Review, review)
        found.verdict, found.next_review_on = "Suitable", date(2027, 1, 10)
        with proving(change.session):
            found.approved_by, found.approved_on = 1, DAY
    with pytest.raises(RefusedError, match="its minutes are not kept"), store.change("approve") as change:
        change.session.get_one(Review, review).state = ReviewState.APPROVED


def test_the_period_of_frozen_figures_stays(store: Store, review: int) -> None:
    with pytest.raises(RefusedError, match="frozen"), store.change("edit") as change:
        edit.save(change.session, "review", {"period_end": date(2026, 9, 30)}, id_=review)


def test_a_decision_that_became_an_action_stays_in_the_minutes_whatever_writes_it(
    store: Store, review: int
) -> None:
    hold(store, review)
    with store.change("decide") as change:
        reviews.decide(change.session, review, "Hire", owner=1, due_on=date(2026, 9, 1))
    with pytest.raises(RefusedError, match="has become an action"), store.change("form") as change:
        edit.save(change.session, "review", {}, id_=review, parts={"decision": []})
    with pytest.raises(RefusedError, match="has become an action"), store.change("raw") as change:
        change.session.get_one(Decision, 1).text = "Dismiss"


def test_a_review_is_held_only_when_every_input_is_covered_or_waived(store: Store, review: int) -> None:
    with pytest.raises(RefusedError, match=r"b Changes in context.*d Resources"), store.change("hold") as c:
        reviews.hold(c.session, review)
    hold(store, review)
    with store.read() as session:
        assert session.get_one(Review, review).state is ReviewState.HELD


def test_an_input_with_data_of_the_period_needs_no_words(store: Store, review: int) -> None:
    section = {"topic": "d", "figures": [{"label": "People", "value": "4"}], "tables": [], "kpis": []}
    with store.change("plan again") as change:
        edit.move(change.session, "review", review, "planned", "Figures were missing")
    with store.change("figures") as change:
        reviews.freeze(change.session, review, {"sections": [section]})
    with pytest.raises(RefusedError) as refused, store.change("hold") as change:
        reviews.hold(change.session, review)
    assert "d Resources" not in str(refused.value)
    assert "e Actions on risks" in str(refused.value)


def test_frozen_figures_change_only_by_planning_again(store: Store, review: int) -> None:
    for pack in (None, {"sections": [{"topic": "a"}]}):
        with pytest.raises(RefusedError, match="frozen"), store.change("figures") as change:
            change.session.get_one(Review, review).pack = pack


def test_approval_names_the_decisions_without_owner_or_day_verdict_and_next_day(
    store: Store, review: int
) -> None:
    with store.change("decide") as change:
        change.session.add(Decision(review=review, sequence=1, text="Buy a camera"))
    hold(store, review)
    with pytest.raises(RefusedError) as refused, store.change("approve") as change:
        edit.move(change.session, "review", review, "approved")
    for missing in ("an owner for decision 1", "a due date for decision 1", "a verdict", "next review"):
        assert missing in str(refused.value)


def test_approval_says_by_whom_and_when(store: Store, review: int) -> None:
    hold(store, review)
    with store.change("conclude") as change:
        values = {"verdict": "Suitable", "next_review_on": date(2027, 1, 10)}
        edit.save(change.session, "review", values, id_=review)
    with pytest.raises(RefusedError, match="by whom and when"), store.change("approve") as change:
        edit.move(change.session, "review", review, "approved")


def test_an_approved_review_and_its_parts_stay(store: Store, review: int) -> None:
    hold(store, review)
    approve(store, review)
    with pytest.raises(RefusedError, match="Make a revision"), store.change("edit") as change:
        edit.save(change.session, "review", {"conclusion": "All is well"}, id_=review)
    with pytest.raises(RefusedError, match="Make a revision"), store.change("add") as change:
        change.session.add(Decision(review=review, sequence=9, text="Later thought"))
    with pytest.raises(RefusedError, match="Make a revision"), store.change("remove") as change:
        change.session.delete(change.session.scalars(select(ReviewInput)).first())
    with pytest.raises(RefusedError, match="Make a revision"), store.change("back") as change:
        reviews.hold(change.session, review)


def test_a_review_closes_only_when_its_actions_are_done(store: Store, review: int) -> None:
    hold(store, review)
    approve(store, review)
    with store.change("act") as change:
        change.session.add(Action(title="Train", review=review))
    with pytest.raises(RefusedError, match="A-0001"), store.change("close") as change:
        edit.move(change.session, "review", review, "closed")
    with store.change("done") as change:
        edit.move(change.session, "action", 1, "cancelled", "Not needed")
        edit.move(change.session, "review", review, "closed")


def test_imported_minutes_come_in_as_they_were_and_stay(store: Store) -> None:
    with store.change("import: minutes.xlsx") as change:
        old = Review(title="2023", state=ReviewState.APPROVED, state_basis=Basis.IMPORTED)
        change.session.add(old)
        change.session.flush()
        change.session.add(Decision(review=old.id, sequence=1, text="Move house"))
        id_ = old.id
    with pytest.raises(RefusedError, match="Make a revision"), store.change("edit") as change:
        edit.save(change.session, "review", {"title": "2024"}, id_=id_)


def test_the_day_on_which_a_review_was_held_stays_said(store: Store, review: int) -> None:
    hold(store, review)
    with pytest.raises(RefusedError, match="day on which it was held"), store.change("raw") as change:
        change.session.get_one(Review, review).held_on = None


def test_an_imported_review_is_approved_once_its_day_is_said(store: Store) -> None:
    with store.change("import: minutes.xlsx") as change:
        change.session.add(Person(name="Jane"))
        values = {"verdict": "Suitable", "next_review_on": date(2027, 1, 10)}
        held = {"state": ReviewState.HELD, "state_basis": Basis.IMPORTED}
        change.session.add(Review(title="2025", **held, **values))
    with pytest.raises(RefusedError, match="day on which it was held"), store.change("approve") as change:
        reviews.approve(change.session, 1, 1, DAY, {"chain_head": "0"})
    with store.change("say the day") as change:
        change.session.get_one(Review, 1).held_on = DAY
    with store.change("approve") as change:
        reviews.approve(change.session, 1, 1, DAY, {"chain_head": "0"})
