"""Intents and the objectives that carry them (ISO 9001 clauses 5.2 and 6.2)."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Mapped

from qms_desktop.model.fields import Choice, choice, day, link, long_text, number, text
from qms_desktop.model.record import Record, Stateful


class Intent(Record):
    """What leadership wants: the quality policy or a business goal that objectives serve."""

    __tablename__ = "intent"
    label = "Intent"
    plural = "Intents"
    number_pattern = "INT-{count:02}"

    title: Mapped[str] = text("Title", required=True, width=36, section="Intent")
    statement: Mapped[str | None] = long_text("Statement", width=50)
    horizon: Mapped[str | None] = text("Horizon", width=12)
    sponsor: Mapped[int | None] = link("Sponsor", "person", width=20)


class ObjectiveState(Choice):
    """draft -> approved -> active -> reached | missed | cancelled."""

    DRAFT = "draft"
    APPROVED = "approved"
    ACTIVE = "active"
    REACHED = "reached"
    MISSED = "missed"
    CANCELLED = "cancelled"


class Objective(Stateful):
    """A quality objective. Its health is computed by ``insight``, never typed."""

    __tablename__ = "objective"
    label = "Objective"
    plural = "Objectives"
    number_pattern = "OBJ-{year}-{count:02}"
    moves = {
        ObjectiveState.DRAFT: frozenset({ObjectiveState.APPROVED, ObjectiveState.CANCELLED}),
        ObjectiveState.APPROVED: frozenset({ObjectiveState.ACTIVE, ObjectiveState.CANCELLED}),
        ObjectiveState.ACTIVE: frozenset(
            {ObjectiveState.REACHED, ObjectiveState.MISSED, ObjectiveState.CANCELLED}
        ),
    }
    reasoned = frozenset({ObjectiveState.MISSED, ObjectiveState.CANCELLED})
    final = frozenset({ObjectiveState.REACHED, ObjectiveState.MISSED, ObjectiveState.CANCELLED})

    title: Mapped[str] = text("Title", required=True, width=40, section="Objective")
    intent: Mapped[int | None] = link("Intent", "intent", width=20)
    process: Mapped[int | None] = link("Process", "process", width=18)
    owner: Mapped[int | None] = link("Owner", "person", width=18)
    state: Mapped[ObjectiveState] = choice(
        "State", ObjectiveState, default=ObjectiveState.DRAFT, read_only=True, width=12
    )
    measure: Mapped[str | None] = text("Measure", section="Measure and target")
    kpi: Mapped[int | None] = link("KPI", "kpi", width=18)
    baseline: Mapped[float | None] = number("Baseline", width=10)
    target: Mapped[float | None] = number("Target", width=10)
    unit: Mapped[str | None] = text("Unit", width=8)
    start_on: Mapped[date | None] = day("Start", section="Plan")
    due_on: Mapped[date | None] = day("Due", overdue=True, width=12)
    plan: Mapped[str | None] = long_text("Plan")
    resources: Mapped[str | None] = long_text("Resources")
    evaluation: Mapped[str | None] = long_text("How results are evaluated")
    notes: Mapped[str | None] = long_text("Notes", section="Notes")
