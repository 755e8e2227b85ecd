"""A CAPA is raised from where it shows, and verified by another person with the KPI before and after."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace

import pytest

from qms_desktop.errors import RefusedError
from qms_desktop.insight.views import values_of
from qms_desktop.model.capas import Capa, CapaKind, CapaState, EarlierAnalysis, EffectivenessResult
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import actions, capas, edit

EFFECTIVE, NOT_EFFECTIVE = EffectivenessResult.EFFECTIVE, EffectivenessResult.NOT_EFFECTIVE
VALUES = {"2026-02": 7.0, "2026-03": 8.0, "2026-04": 6.0, "2026-05": 2.0, "2026-06": 1.0}


@pytest.fixture
def kpi(store: Store) -> int:
    with store.change("set up") as change:
        for name in ("Jane", "Omar"):
            edit.save(change.session, "person", {"name": name})
        edit.save(change.session, "process", {"name": "Packing"})
        readings = [{"period": period, "value": value} for period, value in VALUES.items()]
        values = {"name": "Complaints", "target": 3.0, "unit": "pcs", "process": 1, "owner": 1}
        return edit.save(change.session, "kpi", values, parts={"reading": readings}).id


@pytest.fixture
def capa(store: Store, kpi: int) -> int:
    """Raised from the reading of March, its one action done from 4 to 20 April."""
    with store.change("raise") as change:
        plan = {
            "containment": "Blocked", "root_cause": "No gauge", "effectiveness_criterion": "Below 3",
            "effectiveness_due_on": date(2026, 7, 1), "detected_on": date(2026, 4, 1),
        }  # fmt: skip
        capa = capas.raise_from_reading(change.session, kpi, "2026-03", **plan).id
        act(change.session, capa)
    return capa


def act(session: object, capa: int) -> None:
    values = {"title": "Buy a gauge", "capa": capa, "owner": 1, "due_on": date(2026, 4, 30)}
    action = edit.save(session, "action", values).id  # type: ignore[arg-type]  # the running session
    actions.start(session, action, date(2026, 4, 4))  # type: ignore[arg-type]  # the running session
    actions.mark_done(session, action, date(2026, 4, 20), "Invoice")  # type: ignore[arg-type]  # the running session


def read(store: Store, capa: int) -> SimpleNamespace:
    with store.read() as session:
        return SimpleNamespace(**values_of(session.get_one(Capa, capa)))


def test_a_capa_from_a_reading_carries_kpi_period_process_and_owner(
    store: Store, capa: int, kpi: int
) -> None:
    raised = read(store, capa)
    assert (raised.kpi, raised.reading, raised.process, raised.owner) == (kpi, "2026-03", 1, 1)
    assert raised.kind is CapaKind.KPI_MISS
    assert raised.description == "KPI-01 Complaints read 8 pcs against a target of 3 pcs for 2026-03."


def test_there_are_never_two_open_capas_for_one_kpi(store: Store, capa: int, kpi: int) -> None:
    with pytest.raises(RefusedError, match="still open"), store.change("raise") as change:
        capas.raise_from_reading(change.session, kpi, "2026-02")


def test_a_capa_is_raised_from_a_review_from_a_finding_and_from_scratch(store: Store) -> None:
    with store.change("raise") as change:
        review = edit.save(change.session, "review", {"title": "Review"})
        asked = capas.raise_from_review(change.session, review.id, "No backup of moulds")
        found = capas.raise_from_finding(
            change.session, "Old drawing", "Audit 2026-03, finding 2", clause="7.5"
        )
        plain = capas.raise_capa(change.session, "Wrong label")
        assert (asked.review, asked.source) == (review.id, f"Review {review.number}")
        assert (found.kind, found.source, found.clause) == (
            CapaKind.AUDIT_FINDING, "Audit 2026-03, finding 2", "7.5",
        )  # fmt: skip
        assert plain.detected_on is not None


def test_verifying_takes_the_kpi_before_and_after_from_the_readings_and_names_the_periods(
    store: Store, capa: int
) -> None:
    with store.change("verify") as change:
        capas.verify(change.session, capa, EFFECTIVE, 2, date(2026, 7, 1), "Two months below 3")
    closed = read(store, capa)
    assert closed.state is CapaState.CLOSED
    assert (closed.effectiveness_before, closed.effectiveness_before_from) == (8.0, "Reading of 2026-03")
    assert (closed.effectiveness_after, closed.effectiveness_after_from) == (1.0, "Reading of 2026-06")


def test_a_typed_kpi_value_says_that_it_was_typed_unless_a_reading_holds_it(store: Store, capa: int) -> None:
    with store.change("verify") as change:
        capas.verify(change.session, capa, EFFECTIVE, 2, date(2026, 7, 1), before=7.0, after=1.5)
    closed = read(store, capa)
    assert closed.effectiveness_before_from == "Reading of 2026-02"
    assert closed.effectiveness_after_from == "Typed, no reading of these periods"


def test_the_owner_cannot_verify_alone(store: Store, capa: int) -> None:
    with pytest.raises(RefusedError, match="owner") as refused, store.change("verify") as change:
        capas.verify(change.session, capa, EFFECTIVE, 1, date(2026, 7, 1))
    assert set(refused.value.problems) == {"verified_by"}


def test_a_check_that_showed_no_effect_opens_a_new_analysis_and_keeps_what_was_measured(
    store: Store, capa: int
) -> None:
    with store.change("verify") as change:
        capas.verify(change.session, capa, NOT_EFFECTIVE, 2, date(2026, 7, 1))
    again = read(store, capa)
    assert (again.state, again.effectiveness_before, again.root_cause) == (CapaState.REOPENED, None, None)
    with store.read() as session:
        kept = session.get_one(EarlierAnalysis, 1)
        assert (kept.effectiveness_after, kept.effectiveness_after_from) == (1.0, "Reading of 2026-06")


def test_a_capa_with_open_actions_is_not_verified_and_says_what_is_missing(store: Store, capa: int) -> None:
    with store.change("act") as change:
        edit.save(change.session, "action", {"title": "Train", "capa": capa})
    with pytest.raises(RefusedError, match="every action done"), store.change("verify") as change:
        capas.verify(change.session, capa, EFFECTIVE, 2, date(2026, 7, 1))


def test_a_void_capa_keeps_its_reason(store: Store, capa: int) -> None:
    with pytest.raises(RefusedError, match="reason"), store.change("void") as change:
        capas.void(change.session, capa, " ")
    with store.change("void") as change:
        capas.void(change.session, capa, "Raised twice")
    assert (read(store, capa).state, read(store, capa).state_reason) == (CapaState.VOID, "Raised twice")
