"""The process register (ISO 9001 clause 4.4) and which process feeds which."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import JSON, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from qms_desktop.model.fields import Choice, choice, day, link, long_text, text, whole
from qms_desktop.model.record import Part, Stateful

APPROVED = frozenset({"revision", "effective_on"})
"""Fields of a process that its approval sets."""


class ProcessKind(Choice):
    """Band of the process map."""

    MANAGEMENT = "management"
    CORE = "core"
    SUPPORT = "support"


class ProcessState(Choice):
    """draft -> active -> retired."""

    DRAFT = "draft"
    ACTIVE = "active"
    RETIRED = "retired"


class Feed(Part):
    """What a process hands to another process."""

    __tablename__ = "feed"
    label = "Feeds"
    plural = "Feeds"
    parent_field = "process"
    key_fields = ("receiver",)

    process: Mapped[int] = link("From", "process", required=True)
    receiver: Mapped[int] = link("Process", "process", required=True, width=26)
    what: Mapped[str | None] = text("What is handed over", width=40)


class ProcessRevision(Part):
    """A process as it was approved: it stays readable, whatever changes later."""

    __tablename__ = "process_revision"
    __table_args__ = (UniqueConstraint("process", "sequence"),)
    label = "Revision"
    plural = "Revisions"
    parent_field = "process"
    key_fields = ("sequence",)
    proof = True

    process: Mapped[int] = link("Process", "process", required=True)
    sequence: Mapped[int] = whole("No", required=True, read_only=True, width=4)
    revision: Mapped[str] = text("Revision", required=True, read_only=True, width=9)
    effective_on: Mapped[date | None] = day("Effective", read_only=True, width=12)
    reason: Mapped[str | None] = text("What changed, and why", read_only=True, width=40)
    approved_by: Mapped[int | None] = link("Approved by", "person", read_only=True, width=20)
    approved_on: Mapped[date | None] = day("Approved on", read_only=True, width=12)
    content: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    """Field -> value as JSON, and what it fed (``model.process_revisions``)."""


class Process(Stateful):
    """One process of the organisation, with what a turtle sheet shows."""

    __tablename__ = "process"
    label = "Process"
    plural = "Processes"
    number_pattern = "PR-{count:02}"
    title_field = "name"
    parts = (Feed, ProcessRevision)
    moves = {
        ProcessState.DRAFT: frozenset({ProcessState.ACTIVE}),
        ProcessState.ACTIVE: frozenset({ProcessState.RETIRED}),
    }
    final = frozenset({ProcessState.RETIRED})

    name: Mapped[str] = text("Name", required=True, width=30, section="Process")
    kind: Mapped[ProcessKind | None] = choice("Kind", ProcessKind, width=12)
    parent: Mapped[int | None] = link("Part of", "process")
    owner: Mapped[int | None] = link("Owner", "person", width=20)
    deputy: Mapped[int | None] = link("Deputy", "person")
    state: Mapped[ProcessState] = choice(
        "State", ProcessState, default=ProcessState.DRAFT, read_only=True, width=10
    )
    purpose: Mapped[str | None] = long_text("Purpose", width=40)
    inputs: Mapped[str | None] = long_text("Inputs", section="Turtle")
    suppliers: Mapped[str | None] = long_text("Suppliers")
    activities: Mapped[str | None] = long_text("Activities")
    outputs: Mapped[str | None] = long_text("Outputs")
    customers: Mapped[str | None] = long_text("Customers")
    resources: Mapped[str | None] = long_text("Resources (with what)")
    competence: Mapped[str | None] = long_text("Competence (with whom)")
    methods: Mapped[str | None] = long_text("Methods (how)")
    criteria: Mapped[str | None] = long_text("Criteria")
    measures: Mapped[str | None] = long_text("Measures")
    risks: Mapped[str | None] = long_text("Risks", section="Risks and references")
    opportunities: Mapped[str | None] = long_text("Opportunities")
    documents: Mapped[str | None] = long_text("Documents")
    clauses: Mapped[str | None] = text("Clauses", width=12, clauses=True)
    revision: Mapped[str | None] = text("Revision", width=9, section="Revision and review")
    effective_on: Mapped[date | None] = day("Effective")
    review_every_months: Mapped[int | None] = whole("Review every (months)")
    last_reviewed_on: Mapped[date | None] = day("Last reviewed")
    next_review_on: Mapped[date | None] = day("Next review", overdue=True, width=12)
    notes: Mapped[str | None] = long_text("Notes", section="Notes")
