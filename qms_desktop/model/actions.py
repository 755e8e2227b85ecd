"""One table of commitments for everything, whatever they come from."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Mapped

from qms_desktop.model.fields import Choice, choice, day, link, long_text, text, whole
from qms_desktop.model.record import Part, Stateful


class ActionSource(Choice):
    """Where a commitment comes from."""

    OBJECTIVE = "objective"
    CAPA = "capa"
    REVIEW = "review"
    PROCESS = "process"
    AUDIT = "audit"


class ActionKind(Choice):
    """What an action is for."""

    CORRECTION = "correction"
    CORRECTIVE = "corrective"
    PREVENTIVE = "preventive"
    IMPROVEMENT = "improvement"
    CHANGE = "change"
    RESOURCES = "resources"


class Priority(Choice):
    """How urgent."""

    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"


class ActionState(Choice):
    """planned -> doing -> done -> verified; cancelled with a reason."""

    PLANNED = "planned"
    DOING = "doing"
    DONE = "done"
    VERIFIED = "verified"
    CANCELLED = "cancelled"


class Extension(Part):
    """A due date that was moved: from when to when, and why."""

    __tablename__ = "extension"
    label = "Moved due date"
    plural = "Moved due dates"
    parent_field = "action"
    key_fields = ("sequence",)

    action: Mapped[int] = link("Action", "action", required=True)
    sequence: Mapped[int] = whole("No", required=True, read_only=True, width=4)
    old_due_on: Mapped[date] = day("From", required=True, read_only=True, width=12)
    new_due_on: Mapped[date] = day("To", required=True, read_only=True, width=12)
    reason: Mapped[str] = text("Reason", required=True, read_only=True, width=40)
    moved_by: Mapped[str | None] = text("Moved by", read_only=True, width=18)
    moved_on: Mapped[date | None] = day("Moved on", read_only=True, width=12)


class Action(Stateful):
    """A promise: somebody does something by a day. ``original_due_on`` is the first promise and stays."""

    __tablename__ = "action"
    label = "Action"
    plural = "Actions"
    number_pattern = "A-{count:04}"
    parts = (Extension,)
    moves = {
        ActionState.PLANNED: frozenset({ActionState.DOING, ActionState.DONE, ActionState.CANCELLED}),
        ActionState.DOING: frozenset({ActionState.DONE, ActionState.CANCELLED}),
        ActionState.DONE: frozenset({ActionState.VERIFIED, ActionState.DOING}),
        ActionState.VERIFIED: frozenset({ActionState.DOING}),
    }
    reasoned = frozenset({ActionState.CANCELLED})
    final = frozenset({ActionState.DONE, ActionState.VERIFIED, ActionState.CANCELLED})

    title: Mapped[str] = text("Title", required=True, width=44, section="Action")
    source: Mapped[ActionSource | None] = choice("Source", ActionSource, width=10)
    objective: Mapped[int | None] = link("Objective", "objective")
    capa: Mapped[int | None] = link("CAPA", "capa", width=15)
    review: Mapped[int | None] = link("Review", "review")
    process: Mapped[int | None] = link("Process", "process")
    kind: Mapped[ActionKind | None] = choice("Kind", ActionKind, width=12)
    priority: Mapped[Priority | None] = choice("Priority", Priority, width=9)
    owner: Mapped[int | None] = link("Owner", "person", width=18, section="Promise")
    raised_on: Mapped[date | None] = day("Raised")
    start_on: Mapped[date | None] = day("Start")
    due_on: Mapped[date | None] = day("Due", overdue=True, width=12)
    original_due_on: Mapped[date | None] = day("First promised for", read_only=True)
    done_on: Mapped[date | None] = day("Done", width=12, section="Done")
    state: Mapped[ActionState] = choice(
        "State", ActionState, default=ActionState.PLANNED, read_only=True, width=10
    )
    cancelled_on: Mapped[date | None] = day("Cancelled on", read_only=True)
    evidence: Mapped[str | None] = long_text("Evidence", help="What shows that it was done.")
    verified_by: Mapped[int | None] = link("Verified by", "person", read_only=True)
    verified_on: Mapped[date | None] = day("Verified on", read_only=True)
    verdict: Mapped[str | None] = text("Verdict")
    analysis: Mapped[int] = whole(
        "Analysis",
        default=1,
        read_only=True,
        help="Which analysis of the CAPA this action answers: 1, or more after it was reopened.",
    )
    notes: Mapped[str | None] = long_text("Notes", section="Notes")
