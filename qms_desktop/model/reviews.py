"""Management reviews (ISO 9001 clause 9.3): inputs from the data, decisions that become actions."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import JSON, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from qms_desktop.model.fields import Choice, choice, day, link, long_text, text, whole
from qms_desktop.model.record import Part, Stateful


class ReviewState(Choice):
    """planned -> frozen (the pack is fixed) -> held -> approved -> closed; a revision makes it held again."""

    PLANNED = "planned"
    FROZEN = "frozen"
    HELD = "held"
    APPROVED = "approved"
    CLOSED = "closed"


SEALED = frozenset({ReviewState.APPROVED, ReviewState.CLOSED})
"""States in which the minutes stand."""


class Topic(Choice):
    """The inputs of clause 9.3.2, in its order; ``label`` is our own short topic."""

    ACTIONS = "a"
    CONTEXT = "b"
    CUSTOMERS = "c1"
    OBJECTIVES = "c2"
    PROCESSES = "c3"
    CAPAS = "c4"
    MEASUREMENT = "c5"
    AUDITS = "c6"
    PROVIDERS = "c7"
    RESOURCES = "d"
    RISKS = "e"
    IMPROVEMENT = "f"

    @property
    def label(self) -> str:
        """Our own short topic, never the standard's sentence."""
        return _TOPICS[self.value]


_TOPICS = {
    "a": "Earlier actions",
    "b": "Changes in context",
    "c1": "Customer satisfaction and feedback",
    "c2": "Objectives",
    "c3": "Process performance and conformity",
    "c4": "Nonconformities and corrective actions",
    "c5": "Monitoring and measurement",
    "c6": "Audit results",
    "c7": "External providers",
    "d": "Resources",
    "e": "Actions on risks and opportunities",
    "f": "Improvement",
}


class Presence(Choice):
    """Whether somebody invited came."""

    PRESENT = "present"
    APOLOGIES = "apologies"


class DecisionKind(Choice):
    """Outputs of clause 9.3.3."""

    IMPROVEMENT = "improvement"
    CHANGE = "change"
    RESOURCES = "resources"


class Attendance(Part):
    """Somebody invited to a review."""

    __tablename__ = "attendance"
    __table_args__ = (UniqueConstraint("review", "person"),)
    label = "Attendee"
    plural = "Attendees"
    parent_field = "review"
    key_fields = ("person",)

    review: Mapped[int] = link("Review", "review", required=True)
    person: Mapped[int] = link("Person", "person", required=True, width=26)
    presence: Mapped[Presence] = choice("Presence", Presence, default=Presence.PRESENT, width=12)


class ReviewInput(Part):
    """What was said to one input; ``waiver`` says why it is not covered."""

    __tablename__ = "review_input"
    __table_args__ = (UniqueConstraint("review", "topic"),)
    label = "Input"
    plural = "Inputs"
    parent_field = "review"
    key_fields = ("topic",)

    review: Mapped[int] = link("Review", "review", required=True)
    topic: Mapped[Topic] = choice("Input", Topic, required=True, width=30)
    discussion: Mapped[str | None] = long_text("Discussion", width=40)
    conclusion: Mapped[str | None] = long_text("Conclusion", width=40)
    waiver: Mapped[str | None] = text("Not covered because", width=24)


class Decision(Part):
    """What the review decided. With an owner and a due date it becomes an action."""

    __tablename__ = "decision"
    label = "Decision"
    plural = "Decisions"
    parent_field = "review"
    key_fields = ("sequence",)

    review: Mapped[int] = link("Review", "review", required=True)
    sequence: Mapped[int] = whole("No", required=True, width=4)
    text: Mapped[str] = long_text("Decision", required=True, width=44)
    kind: Mapped[DecisionKind | None] = choice("Kind", DecisionKind, width=14)
    owner: Mapped[int | None] = link("Owner", "person", width=20)
    due_on: Mapped[date | None] = day("Due", width=12)
    action: Mapped[int | None] = link("Action", "action", read_only=True, width=14)


class CarriedOver(Part):
    """An action that was still open when the review closed; it stays open under the next one."""

    __tablename__ = "carried_over"
    __table_args__ = (UniqueConstraint("review", "action"),)
    label = "Carried over"
    plural = "Carried over"
    parent_field = "review"
    key_fields = ("action",)
    proof = True

    review: Mapped[int] = link("Review", "review", required=True)
    action: Mapped[int] = link("Action", "action", required=True, read_only=True, width=44)
    reason: Mapped[str | None] = text("Because", read_only=True, width=30)


class ReviewRevision(Part):
    """Minutes as they were approved: they reprint from here, whatever changes later."""

    __tablename__ = "review_revision"
    __table_args__ = (UniqueConstraint("review", "revision"),)
    label = "Approved revision"
    plural = "Approved revisions"
    parent_field = "review"
    key_fields = ("revision",)
    proof = True

    review: Mapped[int] = link("Review", "review", required=True)
    revision: Mapped[int] = whole("Revision", required=True, read_only=True, width=8)
    reason: Mapped[str | None] = text("Because", read_only=True, width=40)
    """Why the minutes before it were changed; empty for the first revision."""
    approved_by: Mapped[int | None] = link("Approved by", "person", read_only=True, width=20)
    approved_on: Mapped[date | None] = day("Approved on", read_only=True, width=12)
    chain_head: Mapped[str | None] = text("Trail fingerprint", read_only=True)
    """Hash of the newest trail entry before the approval."""
    minutes: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    """The whole printed content (``insight.frozen``)."""


class Review(Stateful):
    """One management review of a period."""

    __tablename__ = "review"
    label = "Review"
    plural = "Reviews"
    number_pattern = "MR-{year}-{count:02}"
    parts = (Attendance, ReviewInput, Decision, CarriedOver, ReviewRevision)
    moves = {
        ReviewState.PLANNED: frozenset({ReviewState.FROZEN}),
        ReviewState.FROZEN: frozenset({ReviewState.HELD, ReviewState.PLANNED}),
        ReviewState.HELD: frozenset({ReviewState.APPROVED}),
        ReviewState.APPROVED: frozenset({ReviewState.CLOSED, ReviewState.HELD}),
        ReviewState.CLOSED: frozenset({ReviewState.HELD}),
    }
    reasoned = frozenset({ReviewState.PLANNED})
    final = frozenset({ReviewState.APPROVED, ReviewState.CLOSED})

    title: Mapped[str] = text("Title", required=True, width=36, section="Review")
    period_start: Mapped[date | None] = day("Period from", width=12)
    period_end: Mapped[date | None] = day("Period to", width=12)
    planned_on: Mapped[date | None] = day("Planned for", overdue=True, width=12)
    held_on: Mapped[date | None] = day("Held on", width=12)
    state: Mapped[ReviewState] = choice(
        "State", ReviewState, default=ReviewState.PLANNED, read_only=True, width=10
    )
    chair: Mapped[int | None] = link("Chair", "person", width=20)
    location: Mapped[str | None] = text("Location")
    conclusion: Mapped[str | None] = long_text("Conclusion", section="Outcome")
    verdict: Mapped[str | None] = text(
        "Verdict", help="Is the system suitable, adequate, effective and aligned with the direction?"
    )
    next_review_on: Mapped[date | None] = day("Next review", width=12)
    approved_by: Mapped[int | None] = link("Approved by", "person", read_only=True)
    approved_on: Mapped[date | None] = day("Approved on", read_only=True)
    revision: Mapped[int] = whole("Revision", default=1, read_only=True)
    pack: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    notes: Mapped[str | None] = long_text("Notes", section="Notes")
