"""A review's figures are fixed when it is frozen; its decisions become actions when it is held."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from qms_desktop.errors import RefusedError
from qms_desktop.insight.frozen import from_json, minutes, pack_of, to_json
from qms_desktop.insight.revisions import revisions_of
from qms_desktop.model.actions import Action
from qms_desktop.model.capas import Capa
from qms_desktop.model.organisation import Organisation
from qms_desktop.model.proof import proving
from qms_desktop.model.reviews import (
    CarriedOver,
    Decision,
    DecisionKind,
    Review,
    ReviewInput,
    ReviewRevision,
    ReviewState,
    Topic,
)
from qms_desktop.printing import report, revision_pdf
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit, reviews
from qms_desktop.workflow.settings import save_organisation

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


def test_a_withdrawn_review_is_not_frozen(store: Store, review: int) -> None:
    with store.change("withdraw") as change:
        edit.withdraw(change.session, "review", review, "held together with the next one", TODAY)
    with pytest.raises(RefusedError, match="bring it back first"):
        freeze(store, review)


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
        reviews.hold(change.session, review, date(2026, 7, 2))
    with store.read() as session:
        (action,) = session.scalars(select(Action))
        assert (action.title, action.review, action.owner) == ("Buy a label camera", review, 1)
        assert session.scalars(select(Decision.action).order_by(Decision.sequence)).all() == [action.id, None]


def test_a_review_without_a_period_says_what_is_missing(store: Store) -> None:
    with store.change("set up") as change:
        review = edit.save(change.session, "review", {"title": "Unclear"})
        with pytest.raises(RefusedError, match="period is not clear"):
            pack_of(change.session, review, TODAY)  # type: ignore[arg-type]


def held(store: Store, review: int) -> None:
    """Freeze, cover, decide and hold a review."""
    freeze(store, review)
    with store.change("hold") as change:
        change.session.add_all(ReviewInput(review=review, topic=t, discussion="Said") for t in Topic)
        due = {"owner": 1, "due_on": date(2026, 9, 1)}
        change.session.add(Decision(review=review, sequence=1, text="Buy a label camera", **due))
        values = {"verdict": "Suitable", "next_review_on": date(2027, 1, 10), "held_on": date(2026, 7, 2)}
        edit.save(change.session, "review", values, id_=review)
        reviews.hold(change.session, review, date(2026, 7, 2))


def approve(store: Store, review: int) -> None:
    with store.change("approve") as change:
        found = change.session.get_one(Review, review)
        document = minutes(change.session, found, 1, date(2026, 7, 3))
        reviews.approve(change.session, review, 1, date(2026, 7, 3), document)


def test_approved_minutes_print_the_same_bytes_whatever_changes_later(store: Store, review: int) -> None:
    held(store, review)
    approve(store, review)
    with store.read() as session:
        before = report(session, "review", date(2026, 7, 3), number="MR-2026-01")
    with store.change("later") as change:
        edit.save(change.session, "person", {"name": "Jane Miller"}, id_=1)
        edit.save(change.session, "kpi", {"name": "Late"}, id_=1)
        edit.save(change.session, "action", {"title": "Buy two"}, id_=1)
        save_organisation(change.session, Organisation("Renamed GmbH", document_prefix="RN"))
    with store.read() as session:
        assert report(session, "review", TODAY, number="MR-2026-01") == before
        head = session.scalars(select(ReviewRevision.chain_head)).one() or "?"
    text = PdfReader(BytesIO(before)).pages[0].extract_text()
    for said in ("Page 1 of", "revision 1", "MR-2026-01", head[:12]):
        assert said in text


def test_a_revision_opens_the_minutes_and_keeps_the_approved_ones(store: Store, review: int) -> None:
    held(store, review)
    approve(store, review)
    with pytest.raises(RefusedError, match="reason is missing"), store.change("revise") as change:
        reviews.revise(change.session, review, " ")
    with store.change("revise") as change:
        reviews.revise(change.session, review, "The verdict was too kind")
        edit.save(change.session, "review", {"verdict": "Adequate"}, id_=review)
    approve(store, review)
    with store.read() as session:
        first, second = session.scalars(select(ReviewRevision).order_by(ReviewRevision.revision))
        assert (second.revision, second.reason) == (2, "The verdict was too kind")
        assert [from_json(row.minutes or {}).verdict for row in (first, second)] == ["Suitable", "Adequate"]


def test_approval_plans_the_next_review_once(store: Store, review: int) -> None:
    held(store, review)
    approve(store, review)
    with store.change("revise") as change:
        reviews.revise(change.session, review, "A name was wrong")
    approve(store, review)
    with store.read() as session:
        (following,) = session.scalars(select(Review).where(Review.state == ReviewState.PLANNED))
        assert (following.planned_on, following.period_start) == (date(2027, 1, 10), date(2026, 7, 1))


def test_the_next_review_looks_at_as_long_a_time_and_is_called_as_papers_speak(
    store: Store, review: int
) -> None:
    with store.change("speak German") as change:
        save_organisation(change.session, Organisation(language="de"))
    held(store, review)
    approve(store, review)
    with store.read() as session:
        (following,) = session.scalars(select(Review).where(Review.state == ReviewState.PLANNED))
        assert following.title == "Managementbewertung"
        assert (following.period_start, following.period_end) == (date(2026, 7, 1), date(2026, 12, 31))


def test_a_review_closes_with_its_open_actions_carried_over(store: Store, review: int) -> None:
    held(store, review)
    approve(store, review)
    with pytest.raises(RefusedError, match="A-0001"), store.change("close") as change:
        reviews.close(change.session, review, {})
    with store.change("close") as change:
        reviews.close(change.session, review, {1: "The supplier is late"})
    with store.read() as session:
        assert session.get_one(Review, review).state is ReviewState.CLOSED
        assert session.scalars(select(CarriedOver.reason)).all() == ["The supplier is late"]
        assert session.get_one(Action, 1).state.value == "planned"


def test_a_review_carries_over_no_action_of_another(store: Store, review: int) -> None:
    held(store, review)
    approve(store, review)
    with store.change("add") as change:
        other = edit.save(change.session, "action", {"title": "Of nobody's review"}).id
    with pytest.raises(RefusedError, match="only its own actions"), store.change("close") as change:
        reviews.close(change.session, review, {1: "The supplier is late", other: "Late too"})


def test_an_input_is_waived_with_a_reason(store: Store, review: int) -> None:
    with store.change("waive") as change:
        reviews.waive(change.session, review, Topic.RESOURCES, "No change since spring")
        reviews.waive(change.session, review, Topic.RESOURCES, "No change")
    with store.read() as session:
        assert session.scalars(select(ReviewInput.waiver)).all() == ["No change"]


def test_a_decision_that_became_an_action_is_changed_there_and_not_in_the_minutes(
    store: Store, review: int
) -> None:
    freeze(store, review)
    with store.change("cover and decide") as change:
        for topic in Topic:
            reviews.note(change.session, review, topic, "Looked at.", None, None)
        decided = reviews.decide(
            change.session, review, "Buy a printer", DecisionKind.RESOURCES, 1, date(2026, 12, 24)
        ).id
    with store.change("hold") as change:
        reviews.hold(change.session, review, date(2026, 7, 2))
    with pytest.raises(RefusedError, match="has become an action"), store.change("take out") as change:
        reviews.take_out(change.session, review, decided)
    with pytest.raises(RefusedError, match="has become an action"), store.change("change") as change:
        reviews.decide(change.session, review, "Rent one", decision=decided)


def test_a_decision_without_words_is_refused(store: Store, review: int) -> None:
    with pytest.raises(RefusedError, match="Type the decision first"), store.change("decide") as change:
        reviews.decide(change.session, review, "  ")


def make_held(store: Store, review: int) -> None:
    freeze(store, review)
    with store.change("hold") as change:
        said = [{"topic": topic, "discussion": "Said"} for topic in Topic]
        values = {"verdict": "Suitable", "next_review_on": date(2027, 1, 9), "held_on": date(2026, 7, 1)}
        edit.save(change.session, "review", values, id_=review, parts={"review_input": said})
        reviews.hold(change.session, review, date(2026, 7, 2))


def approve_now(store: Store, review: int, decision: str) -> bytes:
    """Add a decision and approve in one unit of work; return the minutes on paper."""
    with store.change("approve") as change:
        sequence = len(change.session.scalars(select(Decision)).all()) + 1
        change.session.add(
            Decision(review=review, sequence=sequence, text=decision, owner=1, due_on=date(2026, 12, 1))
        )
        reviews.adopt(change.session, review)
        document = minutes(change.session, change.session.get_one(Review, review), 1, TODAY)
        reviews.approve(change.session, review, 1, TODAY, document)
    with store.read() as session:
        return report(session, "review", TODAY, number=session.get_one(Review, review).number)


def test_a_decision_added_with_the_approval_gets_its_action_and_the_minutes_name_it(
    store: Store, review: int
) -> None:
    make_held(store, review)
    paper = approve_now(store, review, "Buy a camera")
    with store.read() as session:
        action = session.scalars(select(Action)).one()
        number = action.number
        assert (action.title, action.review) == ("Buy a camera", review)
    assert number in "".join(page.extract_text() for page in PdfReader(BytesIO(paper)).pages)


def test_a_script_cannot_approve_a_decision_that_has_no_action(store: Store, review: int) -> None:
    make_held(store, review)

    def forge() -> None:
        with store.change("approve") as change:
            change.session.add(Decision(review=review, sequence=1, text="Go", owner=1, due_on=TODAY))
            change.session.flush()
            record = change.session.get_one(Review, review)
            with proving(change.session):
                record.approved_by, record.approved_on, record.state = 1, TODAY, ReviewState.APPROVED

    with pytest.raises(RefusedError, match="no action yet"):
        forge()


def test_an_earlier_revision_of_approved_minutes_prints_byte_for_byte(store: Store, review: int) -> None:
    make_held(store, review)
    first = approve_now(store, review, "Buy a camera")
    with store.change("revise") as change:
        reviews.revise(change.session, review, "A decision was forgotten")
    second = approve_now(store, review, "Train the shift")
    with store.read() as session:
        number = session.get_one(Review, review).number
        assert [one.key for one in revisions_of(session, "review", review)] == [2, 1]
        assert revision_pdf(session, "review", number, 1, date(2027, 3, 3)) == first
        assert revision_pdf(session, "review", number, 2, date(2027, 3, 3)) == second
    assert first != second
