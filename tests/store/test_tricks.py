"""Tricks that a script might try, in one unit of work or over several: none gets past a gate."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.errors import RefusedError
from qms_desktop.model.actions import Action, ActionState
from qms_desktop.model.capas import Capa, CapaState, EffectivenessResult
from qms_desktop.model.kpis import Kpi, Reading
from qms_desktop.model.people import Person
from qms_desktop.model.processes import Process
from qms_desktop.model.reviews import Decision, Review, ReviewState, Topic
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import actions, capas, edit, kpis, reviews

TODAY = date.today()
SOON = TODAY + timedelta(days=20)
FULL = {
    "containment": "Blocked",
    "root_cause": "No stop",
    "process": 1,
    "effectiveness_criterion": "None in May",
    "effectiveness_due_on": TODAY,
}


@pytest.fixture
def records(store: Store) -> None:
    """A CAPA with an action, two KPIs with a reading of one, and a review of a period without data."""
    with store.change("set up") as change:
        session = change.session
        session.add_all([Person(name="Jane"), Person(name="Bo"), Process(name="Packing")])
        session.add_all([Kpi(name="On time"), Kpi(name="Scrap")])
        session.flush()
        session.add(Capa(title="Late", owner=1, detected_on=date(2026, 1, 1)))
        session.add(Review(title="Half year", period_start=date(2026, 1, 1), period_end=date(2026, 6, 30)))
        session.flush()
        session.add(Action(title="Train", capa=1, owner=1, due_on=SOON))
        kpis.post(session, 1, "2026-03", 90.0)


def refused(store: Store, attack: Callable[[Session], object], sentence: str) -> None:
    with pytest.raises(RefusedError, match=sentence), store.change("script") as change:
        attack(change.session)


@pytest.mark.parametrize("field", ["containment", "root_cause", "effectiveness_criterion", "evidence"])
@pytest.mark.usefixtures("records")
def test_spaces_pass_no_gate_of_a_capa(store: Store, field: str) -> None:
    with store.change("fill") as change:
        edit.save(change.session, "capa", {**FULL, **({field: "  "} if field in FULL else {})}, id_=1)
        action = change.session.get_one(Action, 1)
        action.state = ActionState.DONE
        action.evidence = "  " if field == "evidence" else "Photo"
    with store.read() as session:
        assert session.get_one(Capa, 1).state in (
            CapaState.OPEN, CapaState.CONTAINED, CapaState.ANALYSED, CapaState.IMPLEMENTING
        )  # fmt: skip


@pytest.mark.usefixtures("records")
def test_spaces_are_no_reason_and_no_title(store: Store) -> None:
    def cancel(session: Session) -> None:
        action = session.get_one(Action, 1)
        action.state, action.state_reason = ActionState.CANCELLED, "  "

    refused(store, cancel, "needs a reason")
    refused(store, lambda session: session.add(Capa(title="  ")), "required")
    with store.change("void") as change:
        capas.void(change.session, 1, "Twice")

    def rewrite(session: Session) -> None:
        session.get_one(Capa, 1).state_reason = "  "

    refused(store, rewrite, "keeps its reason")


@pytest.mark.usefixtures("records")
def test_an_action_done_before_the_capa_was_reopened_answers_no_new_analysis(store: Store) -> None:
    with store.change("close") as change:
        session = change.session
        edit.save(session, "capa", FULL, id_=1)
        actions.mark_done(session, 1, TODAY, "Photo")
        capas.raise_capa(session, "Another")
    with store.change("not effective") as change:
        capas.verify(change.session, 1, EffectivenessResult.NOT_EFFECTIVE, 2, TODAY)
    with store.change("fill again") as change:
        edit.save(change.session, "capa", FULL, id_=1)
    for capa in (2, 1):
        with store.change("move it away and back") as change:
            change.session.get_one(Action, 1).capa = capa
    with store.read() as session:
        assert (session.get_one(Action, 1).analysis, session.get_one(Capa, 1).state) == (
            1,
            CapaState.ANALYSED,
        )


@pytest.mark.usefixtures("records")
def test_a_new_review_goes_through_its_gates_in_its_first_unit_of_work_too(store: Store) -> None:
    def rush(session: Session) -> None:
        review = Review(title="Rushed", period_start=date(2026, 1, 1), period_end=date(2026, 6, 30))
        session.add(review)
        session.flush()
        reviews.freeze(session, review.id, {"sections": []})
        review.state = ReviewState.HELD
        session.flush()

    refused(store, rush, "not covered")


@pytest.mark.usefixtures("records")
def test_an_action_that_a_review_decided_is_not_moved_away_to_close_it(store: Store) -> None:
    with store.change("hold") as change:
        session = change.session
        reviews.freeze(session, 1, {"sections": []})
        for topic in Topic:
            reviews.waive(session, 1, topic, "Nothing new")
        reviews.hold(session, 1, TODAY)
        reviews.decide(session, 1, "Hire", owner=1, due_on=SOON)
    with store.read() as session:
        decided = session.scalars(select(Decision.action)).one()

    def move(session: Session) -> None:
        session.get_one(Action, decided).review = None

    refused(store, move, "decided there")


@pytest.mark.usefixtures("records")
def test_a_part_is_not_moved_to_another_record(store: Store) -> None:
    def move(session: Session) -> None:
        session.scalars(select(Reading)).one().kpi = 2

    refused(store, move, "was not moved")
