"""A review's figures are fixed when it is frozen; its decisions become actions when it is held."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from qms_desktop.errors import RefusedError
from qms_desktop.insight.frozen import from_json, pack_of, to_json
from qms_desktop.model.actions import Action
from qms_desktop.model.capas import Capa
from qms_desktop.model.reviews import Decision, DecisionKind, Review, ReviewInput, Topic
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit, reviews

TODAY = date(2026, 11, 22)


@pytest.fixture
def review(store: Store) -> int:
    with store.change("set up") as change:
        edit.save(change.session, "person", {"name": "Jane"})
        edit.save(
            change.session,
            "kpi",
            {"name": "On time"},
            parts={"reading": [{"period": "2026-03", "value": 9.5}]},
        )
        change.session.add(Capa(title="Wrong label", detected_on=date(2026, 2, 1)))
        period = {"period_start": date(2026, 1, 1), "period_end": date(2026, 6, 30)}
        return edit.save(change.session, "review", {"title": "First half", **period}).id


def freeze(store: Store, review: int) -> None:
    with store.change("freeze figures") as change:
        pack = pack_of(change.session, change.session.get_one(Review, review), TODAY)
        reviews.freeze(change.session, review, to_json(pack))


def test_a_pack_survives_json_unchanged(store: Store, review: int) -> None:
    with store.read() as session:
        pack = pack_of(session, session.get_one(Review, review), TODAY)
    assert from_json(to_json(pack)) == pack


def test_frozen_figures_stay_while_the_discussion_goes_on(store: Store, review: int) -> None:
    freeze(store, review)
    with store.change("later") as change:
        change.session.add(Capa(title="Found later", detected_on=date(2026, 3, 1)))
        change.session.add(ReviewInput(review=review, topic=Topic.CAPAS, discussion="Labels again"))
    with store.read() as session:
        pack = pack_of(session, session.get_one(Review, review), TODAY)
    capas = next(section for section in pack.sections if section.topic == "c4")
    assert capas.figures[0].value == "1"
    assert capas.discussion == "Labels again"


def test_a_review_is_not_frozen_without_figures(store: Store, review: int) -> None:
    with pytest.raises(RefusedError, match="figures are not fixed"), store.change("move") as change:
        edit.move(change.session, "review", review, "frozen")


def test_decisions_with_owner_and_day_become_actions_once_held(store: Store, review: int) -> None:
    freeze(store, review)
    with store.change("decide") as change:
        whole = {"owner": 1, "due_on": date(2026, 9, 1), "kind": DecisionKind.RESOURCES}
        change.session.add(Decision(review=review, sequence=1, text="Buy a label camera", **whole))
        change.session.add(Decision(review=review, sequence=2, text="Think about it"))
    with store.read() as session:
        assert session.scalars(select(Action)).all() == []
    with store.change("held") as change:
        change.session.add_all(ReviewInput(review=review, topic=t, discussion="Said") for t in Topic)
        edit.move(change.session, "review", review, "held")
    with store.read() as session:
        (action,) = session.scalars(select(Action))
        assert (action.title, action.review, action.owner) == ("Buy a label camera", review, 1)
        assert session.scalars(select(Decision.action).order_by(Decision.sequence)).all() == [action.id, None]


def test_a_review_without_a_period_says_what_is_missing(store: Store) -> None:
    with store.change("set up") as change:
        review = edit.save(change.session, "review", {"title": "Unclear"})
        with pytest.raises(RefusedError, match="period is not clear"):
            pack_of(change.session, review, TODAY)  # type: ignore[arg-type]
