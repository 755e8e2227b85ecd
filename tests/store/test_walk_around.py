"""What a raw edit, a statement or a form might walk around: each is refused, and says what to do instead."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import delete, select, update

from qms_desktop.errors import RefusedError
from qms_desktop.insight.rows import refs
from qms_desktop.model.actions import Action, ActionState, Extension
from qms_desktop.model.capas import Capa, CapaState, EffectivenessResult
from qms_desktop.model.fields import fields
from qms_desktop.model.judgement import Outcome, outcome, target_on
from qms_desktop.model.kpis import Direction, EarlierTarget, Kpi, Reading
from qms_desktop.model.people import Person
from qms_desktop.model.processes import Process
from qms_desktop.model.record import Entity
from qms_desktop.model.reviews import Review, ReviewState
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import actions, edit, kpis, processes
from tests.workflow.kpi_month import TODAY

TOMORROW = TODAY + timedelta(days=1)
JULY, AUGUST, SEPTEMBER, OCTOBER = "2026-07", "2026-08", "2026-09", "2026-10"


pytestmark = pytest.mark.usefixtures("november")


@pytest.fixture
def records(store: Store) -> None:
    """A CAPA of Jane's with one action, and a KPI with two locked months that were met."""
    with store.change("set up") as change:
        session = change.session
        session.add_all([Person(name="Jane"), Person(name="Bo"), Process(name="Packing")])
        session.add(Kpi(name="On time", target=95.0, direction=Direction.HIGHER))
        session.flush()
        session.add(Capa(title="Late", owner=1))
        session.flush()
        session.add(Action(title="Train", capa=1, owner=1, due_on=TODAY))
        for month in (JULY, AUGUST):
            kpis.post(session, 1, month, 96.0)
            kpis.lock(session, month)


def outcomes(store: Store) -> list[Outcome]:
    with store.read() as session:
        kpi = session.get_one(Kpi, 1)
        earlier = session.scalars(select(EarlierTarget).order_by(EarlierTarget.effective_on)).all()
        readings = session.scalars(select(Reading).order_by(Reading.period)).all()
        return [outcome(r.value, target_on(kpi, earlier, r.period), kpi.direction) for r in readings]


@pytest.mark.parametrize(
    "statement", [update(Capa).values(state=CapaState.CLOSED), delete(Action)], ids=["update", "delete"]
)
@pytest.mark.usefixtures("records")
def test_a_statement_does_not_go_around_the_rules_and_the_trail(store: Store, statement: object) -> None:
    with pytest.raises(RefusedError, match="around the rules"), store.change("script") as change:
        change.session.execute(statement)  # type: ignore[call-overload]


@pytest.mark.usefixtures("records")
def test_a_record_is_not_withdrawn_without_a_reason_by_a_raw_edit(store: Store) -> None:
    with pytest.raises(RefusedError, match="reason is missing"), store.change("script") as change:
        change.session.get_one(Action, 1).withdrawn_on = TODAY


@pytest.mark.parametrize(
    ("cls", "values"),
    [
        (Action, {"state": ActionState.DONE, "done_on": TOMORROW}),
        (Action, {"done_on": TOMORROW}),
        (Capa, {"detected_on": TOMORROW}),
        (Capa, {"verified_on": TOMORROW}),
    ],
)
@pytest.mark.usefixtures("records")
def test_nothing_happened_on_a_day_to_come(
    store: Store, cls: type[Entity], values: dict[str, object]
) -> None:
    def try_it() -> None:
        with store.change("script") as change:
            for name, value in values.items():
                setattr(change.session.get_one(cls, 1), name, value)

    with pytest.raises(RefusedError, match="is still to come"):
        try_it()


@pytest.mark.usefixtures("records")
def test_the_record_of_a_moved_due_date_is_neither_forged_nor_removed(store: Store) -> None:
    with store.change("move") as change:
        actions.move_due_date(change.session, 1, TOMORROW, "Supplier late")

    with pytest.raises(RefusedError, match="as proof"), store.change("form") as change:
        edit.save(change.session, "action", {}, id_=1, parts={"extension": []})
    with pytest.raises(RefusedError, match="as proof"), store.change("script") as change:
        change.session.get_one(Extension, 1).old_due_on = TOMORROW


@pytest.mark.usefixtures("records")
def test_a_result_entered_before_the_actions_are_done_has_its_day(store: Store) -> None:
    with store.change("early") as change:
        capa = change.session.get_one(Capa, 1)
        capa.effectiveness_result, capa.verified_by = EffectivenessResult.EFFECTIVE, 2

    with store.read() as session:
        assert session.get_one(Capa, 1).verified_on == TODAY


@pytest.mark.usefixtures("records")
def test_a_new_target_without_a_day_leaves_locked_months_as_they_were_judged(store: Store) -> None:
    with store.change("form") as change:
        edit.save(change.session, "kpi", {"target": 99.0}, id_=1)

    assert change.told == (
        "The new target of KPI-01 holds from 2026-09-01: what is locked keeps the one before.",
    )
    assert outcomes(store) == [Outcome.MET, Outcome.MET]


@pytest.mark.usefixtures("records")
def test_a_first_target_does_not_judge_months_that_were_locked_without_one(store: Store) -> None:
    with store.change("script") as change:
        change.session.add(Kpi(name="Scrap", direction=Direction.LOWER))
        change.session.flush()
        kpis.post(change.session, 2, AUGUST, 4.0)
        kpis.lock(change.session, AUGUST, 2)
    with store.change("form") as change:
        edit.save(change.session, "kpi", {"target": 2.0}, id_=2)

    with store.read() as session:
        kpi, earlier = session.get_one(Kpi, 2), session.scalars(select(EarlierTarget)).all()
        assert target_on(kpi, earlier, AUGUST).target is None


@pytest.mark.parametrize(
    "values",
    [
        {"target": 99.0, "target_from": date(2020, 1, 1)},
        {"direction": Direction.LOWER},
        {"frequency": "quarterly"},
    ],
    ids=["backdated", "turned", "other periods"],
)
@pytest.mark.usefixtures("records")
def test_locked_readings_are_not_judged_anew(store: Store, values: dict[str, object]) -> None:
    with pytest.raises(RefusedError, match=f"{JULY}, {AUGUST}"), store.change("form") as change:
        edit.save(change.session, "kpi", values, id_=1)


@pytest.mark.usefixtures("records")
def test_an_earlier_target_of_locked_readings_is_neither_changed_nor_removed(store: Store) -> None:
    with store.change("form") as change:
        edit.save(change.session, "kpi", {"target": 99.0}, id_=1)

    with pytest.raises(RefusedError, match="judged anew"), store.change("change") as change:
        change.session.scalars(select(EarlierTarget)).one().target = 99.0
    with pytest.raises(RefusedError, match="judged anew"), store.change("remove") as change:
        change.session.delete(change.session.scalars(select(EarlierTarget)).one())


def test_a_target_or_a_trigger_that_changes_judges_the_newest_reading(store: Store) -> None:
    with store.change("set up") as change:
        change.session.add(Kpi(name="On time", target=90.0, direction=Direction.HIGHER))
        change.session.flush()
        for month in (SEPTEMBER, OCTOBER):
            kpis.post(change.session, 1, month, 92.0, comment="A lathe stood still")
    assert not change.told

    with store.change("raise the target") as change:
        edit.save(change.session, "kpi", {"target": 95.0}, id_=1)

    assert change.told == ("CAPA-2026-001 was drafted because On time missed 2 periods running.",)


@pytest.mark.usefixtures("records")
def test_a_finished_action_of_somebody_who_left_is_taken_up_by_another(store: Store) -> None:
    with store.change("leave") as change:
        actions.mark_done(change.session, 1, TODAY, "List")
        edit.save(change.session, "capa", {"owner": 2}, id_=1)
    with store.change("leave") as change:
        change.session.get_one(Person, 1).active = False

    with pytest.raises(RefusedError, match="Jane is not active"), store.change("again") as change:
        edit.move(change.session, "action", 1, "doing")
    with store.change("again") as change:
        edit.save(change.session, "action", {"owner": 2}, id_=1)
        edit.move(change.session, "action", 1, "doing")


@pytest.mark.usefixtures("records")
def test_who_left_is_not_offered_as_an_owner_and_is_as_a_verifier(store: Store) -> None:
    with store.change("hire and let go") as change:
        change.session.add(Person(name="Zoe", active=False))

    with store.read() as session:
        assert "Zoe" not in [ref.title for ref in refs(session, "person", active=True)]
        assert "Zoe" in [ref.title for ref in refs(session, "person")]


@pytest.mark.usefixtures("records")
def test_a_draft_reading_is_no_proof_of_effectiveness(store: Store) -> None:
    from qms_desktop.model.capa_effect import measured

    with store.change("draft") as change:
        change.session.add(Kpi(name="Scrap"))
        change.session.flush()
        kpis.post(change.session, 2, JULY, 1.0, as_draft=True)
        capa, action = change.session.get_one(Capa, 1), change.session.get_one(Action, 1)
        capa.effectiveness_kpi, action.start_on, action.done_on = 2, TODAY, TODAY
        assert measured(change.session, capa, [action]).before == ()


def test_a_raised_target_asks_for_the_comments_of_what_becomes_a_miss(store: Store) -> None:
    with store.change("set up") as change:
        change.session.add(Kpi(name="On time", target=90.0, direction=Direction.HIGHER))
        change.session.flush()
        kpis.post(change.session, 1, SEPTEMBER, 92.0)
        kpis.post(change.session, 1, OCTOBER, 97.0)

    with pytest.raises(RefusedError, match=f"{SEPTEMBER} of KPI-01.*comment"), store.change("form") as change:
        edit.save(change.session, "kpi", {"target": 95.0}, id_=1)
    with store.change("both") as change:
        edit.save(change.session, "kpi", {"target": 95.0}, id_=1)
        kpis.post(change.session, 1, SEPTEMBER, 92.0, comment="A lathe stood still")
    assert outcomes(store) == [Outcome.MISSED, Outcome.MET]


def test_a_turned_direction_asks_for_the_comments_too(store: Store) -> None:
    with store.change("set up") as change:
        change.session.add(Kpi(name="Scrap", target=90.0, direction=Direction.HIGHER))
        change.session.flush()
        kpis.post(change.session, 1, OCTOBER, 92.0)
    with pytest.raises(RefusedError, match=f"{OCTOBER} of KPI-01"), store.change("form") as change:
        edit.save(change.session, "kpi", {"direction": Direction.LOWER}, id_=1)


@pytest.mark.parametrize("other", [None, 2], ids=["emptied", "another"])
def test_a_drafted_capa_keeps_its_kpi_and_the_next_miss_drafts_no_other(
    store: Store, other: int | None
) -> None:
    with store.change("set up") as change:
        for name in ("On time", "Scrap"):
            change.session.add(Kpi(name=name, target=90.0, direction=Direction.HIGHER))
        change.session.flush()
        for month in (AUGUST, SEPTEMBER):
            kpis.post(change.session, 1, month, 80.0, comment="A lathe stood still")

    with pytest.raises(RefusedError, match="Void it with a reason"), store.change("form") as change:
        edit.save(change.session, "capa", {"kpi": other}, id_=1)
    with store.change("next month") as change:
        kpis.post(change.session, 1, OCTOBER, 80.0, comment="Still")
    with store.read() as session:
        assert len(session.scalars(select(Capa)).all()) == 1


def test_figures_of_a_review_are_written_by_freezing_alone(store: Store) -> None:
    span = {"period_start": date(2026, 1, 1), "period_end": date(2026, 6, 30)}
    with store.change("plan") as change:
        change.session.add(Review(title="Half", **span))

    def forge() -> None:
        with store.change("script") as change:
            review = change.session.get_one(Review, 1)
            review.pack, review.state = {"sections": [{"topic": "a"}]}, ReviewState.FROZEN

    with pytest.raises(RefusedError, match="Freeze figures"):
        forge()


@pytest.mark.parametrize(
    ("cls", "name", "value"),
    [(Process, "state", "active"), (Process, "revision", "9"), (Capa, "root_cause", "Another")],
)
def test_a_value_that_was_not_loaded_is_gated_too(
    store: Store, cls: type[Entity], name: str, value: str
) -> None:
    with store.change("set up") as change:
        session = change.session
        session.add_all([Person(name="Jane"), Person(name="Bo"), Process(name="Packing")])
        session.flush()
        if name == "revision":
            processes.approve_revision(session, 1, 1, TODAY)
        session.add(Capa(title="Late", **_READY))
        session.flush()
        session.add(Action(title="Train", capa=1, owner=1, due_on=TODAY))
        session.flush()
        actions.mark_done(session, 1, TODAY, "Photo")

    def write() -> None:
        with store.change("script") as change:
            record = change.session.get_one(cls, 1)
            change.session.expire(record)
            declared = fields(cls)[name]
            setattr(record, name, declared.choices(value) if declared.choices else value)

    with pytest.raises(RefusedError, match=r"Reopen it|Use “Approve”"):
        write()


_READY = {
    "containment": "Blocked", "root_cause": "No stop", "process": 1, "owner": 1, "verified_by": 2,
    "effectiveness_criterion": "None late", "effectiveness_due_on": TODAY,
    "effectiveness_result": EffectivenessResult.EFFECTIVE,
}  # fmt: skip
"""What closes a CAPA as soon as its action is done."""


@pytest.mark.usefixtures("records")
def test_a_choice_that_a_script_writes_as_text_meets_the_same_gates(store: Store) -> None:
    with store.change("ready") as change:
        edit.save(change.session, "capa", _READY | {"effectiveness_result": None}, id_=1)
        actions.mark_done(change.session, 1, TODAY, "Photo")
    with pytest.raises(RefusedError, match="Use “Approve”"), store.change("script") as change:
        change.session.get_one(Process, 1).state = "active"  # type: ignore[assignment]
    with store.change("check") as change:
        edit.save(change.session, "capa", {"effectiveness_result": "not_effective"}, id_=1)
    with store.read() as session:
        assert session.get_one(Capa, 1).state is CapaState.REOPENED
    with pytest.raises(RefusedError, match="“good” is no choice of “Result”"), store.change("typo") as change:
        edit.save(change.session, "capa", {"effectiveness_result": "good"}, id_=1)
