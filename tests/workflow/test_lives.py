"""The life of one CAPA and of one review by commands: each gate refuses once and names what it lacks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy.orm import Session

from qms_desktop.errors import RefusedError
from qms_desktop.insight.frozen import minutes, pack_of, to_json
from qms_desktop.insight.views import RecordView, view
from qms_desktop.model.capas import CapaState, EffectivenessResult
from qms_desktop.model.reviews import Review, ReviewState, Topic
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import actions, capas, edit, reviews

JANE, OMAR = 1, 2
EFFECTIVE, NOT_EFFECTIVE = EffectivenessResult.EFFECTIVE, EffectivenessResult.NOT_EFFECTIVE
Step = Callable[[Session], object]


@pytest.fixture(autouse=True)
def _people(store: Store) -> None:
    do(store, lambda session: [edit.save(session, "person", {"name": name}) for name in ("Jane", "Omar")])
    do(store, lambda session: edit.save(session, "process", {"name": "Packing"}))


def do(store: Store, step: Step) -> None:
    with store.change("go on") as change:
        step(change.session)


def refused(store: Store, step: Step, *lacking: str) -> None:
    with pytest.raises(RefusedError) as refusal, store.change("too early") as change:
        step(change.session)
    for words in lacking:
        assert words in str(refusal.value)


def seen(store: Store, name: str) -> RecordView:
    with store.read() as session:
        return view(session, name, 1)


def test_a_capa_lives_by_commands(store: Store) -> None:
    def fill(**values: object) -> None:
        do(store, lambda session: edit.save(session, "capa", values, id_=1))

    def check(session: Session) -> object:
        return capas.verify(session, 1, EFFECTIVE, OMAR, date(2026, 7, 1))

    def reached(stage: CapaState) -> None:
        assert seen(store, "capa").values["state"] is stage

    do(
        store,
        lambda session: capas.raise_capa(session, "Wrong label", owner=JANE, detected_on=date(2026, 4, 1)),
    )
    refused(store, check, "containment")
    fill(containment="Lot blocked")
    reached(CapaState.CONTAINED)
    refused(store, check, "the root cause", "the process that failed")
    fill(root_cause="No gauge", process=1)
    reached(CapaState.ANALYSED)
    refused(store, check, "an action with an owner and a due date", "effective", "the day of")
    fill(effectiveness_criterion="None in two months", effectiveness_due_on=date(2026, 7, 1))
    promise = {"title": "Buy a gauge", "capa": 1, "owner": JANE, "due_on": date(2026, 5, 1)}
    do(store, lambda session: edit.save(session, "action", promise))
    reached(CapaState.PLANNED)
    refused(store, check, "an action that has begun")
    do(store, lambda session: actions.start(session, 1, date(2026, 4, 5)))
    reached(CapaState.IMPLEMENTING)
    refused(store, check, "every action done")
    refused(store, lambda session: actions.mark_done(session, 1, date(2026, 4, 20), ""), "evidence")
    do(store, lambda session: actions.mark_done(session, 1, date(2026, 4, 20), "Invoice"))
    reached(CapaState.VERIFYING)
    refused(store, lambda session: capas.verify(session, 1, EFFECTIVE, JANE, date(2026, 7, 1)), "owner")
    refused(store, lambda session: capas.verify(session, 1, EFFECTIVE, OMAR, date(2026, 4, 2)), "2026-04-20")
    do(store, lambda session: capas.verify(session, 1, NOT_EFFECTIVE, OMAR, date(2026, 7, 1), "Came back"))
    reached(CapaState.REOPENED)
    refused(store, check, "the root cause")
    do(store, lambda session: capas.override_gate(session, 1, "Known from the first analysis"))
    reached(CapaState.ANALYSED)
    refused(store, lambda session: capas.void(session, 1, ""), "reason")
    do(store, lambda session: capas.void(session, 1, "Goes on as another CAPA"))
    reached(CapaState.VOID)
    refused(store, check)


def test_a_review_lives_by_commands(store: Store) -> None:
    def fill(parts: dict[str, list[dict[str, object]]] | None = None, **values: object) -> None:
        do(store, lambda session: edit.save(session, "review", values, id_=1, parts=parts))

    def freeze(session: Session) -> object:
        pack = pack_of(session, session.get_one(Review, 1), date(2026, 7, 1))
        return reviews.freeze(session, 1, to_json(pack))

    def approve(session: Session) -> object:
        document = minutes(session, session.get_one(Review, 1), JANE, date(2026, 7, 3))
        return reviews.approve(session, 1, JANE, date(2026, 7, 3), document)

    def hold(session: Session) -> object:
        return reviews.hold(session, 1)

    do(store, lambda session: edit.save(session, "review", {"title": "First half", "chair": JANE}))
    refused(store, freeze, "period is not clear")
    fill(period_start=date(2026, 1, 1), period_end=date(2026, 6, 30))
    refused(store, lambda session: edit.move(session, "review", 1, "frozen"), "figures are not fixed")
    do(store, freeze)
    refused(store, hold, "b Changes in context", "d Resources")
    do(store, lambda session: [reviews.waive(session, 1, topic, "Nothing new") for topic in Topic])
    refused(store, hold, "day on which it was held is missing")
    do(store, lambda session: reviews.hold(session, 1, date(2026, 7, 2)))
    fill({"decision": [{"sequence": 1, "text": "Buy a camera"}]})
    refused(
        store, approve, "an owner for decision 1", "a due date for decision 1", "a verdict", "next review"
    )
    decision = {"sequence": 1, "text": "Buy a camera", "owner": JANE, "due_on": date(2026, 9, 1)}
    fill({"decision": [decision]}, verdict="Suitable", next_review_on=date(2027, 1, 9))
    do(store, approve)
    refused(store, lambda session: edit.save(session, "review", {"location": "Hall"}, id_=1), "revision")
    refused(store, lambda session: reviews.close(session, 1, {}), "A-0001")
    do(store, lambda session: reviews.close(session, 1, {1: "The camera comes in May"}))
    assert seen(store, "review").values["state"] is ReviewState.CLOSED
    refused(store, lambda session: reviews.revise(session, 1, ""), "reason")
    do(store, lambda session: reviews.revise(session, 1, "A decision was forgotten"))
    assert seen(store, "review").values["revision"] == 2
