"""Corrective action: nonconformity to verified effectiveness (ISO 9001 clause 10.2, the 8D steps).

It asks where the *process* failed: no field names a culprit.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from qms_desktop.model.fields import (
    Choice,
    choice,
    day,
    lines,
    link,
    long_text,
    money,
    number,
    text,
    whole,
    yes_no,
)
from qms_desktop.model.record import Part, Stateful

ATTESTED = "Attested by whoever enters it, not proven by a sign-on."
"""Said beside the name of somebody who verified: one computer can't tell who sat at it."""


class CapaKind(Choice):
    """What brought it up."""

    NONCONFORMITY = "nonconformity"
    COMPLAINT = "complaint"
    AUDIT_FINDING = "audit_finding"
    SUPPLIER = "supplier"
    KPI_MISS = "kpi_miss"
    OPPORTUNITY = "opportunity"


class Severity(Choice):
    """How bad."""

    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"


class CauseMethod(Choice):
    """How the root cause was found."""

    FIVE_WHYS = "5 whys"
    FISHBONE = "fishbone"
    OTHER = "other"


class CauseCategory(Choice):
    """Where the process failed."""

    METHOD = "method"
    MACHINE = "machine"
    MATERIAL = "material"
    MEASUREMENT = "measurement"
    ENVIRONMENT = "environment"
    COMPETENCE = "people_and_competence"


class EffectivenessResult(Choice):
    """What the check after the actions showed."""

    EFFECTIVE = "effective"
    NOT_EFFECTIVE = "not_effective"


class CapaState(Choice):
    """open -> contained -> analysed -> planned -> implementing -> verifying -> closed; reopened; void."""

    OPEN = "open"
    CONTAINED = "contained"
    ANALYSED = "analysed"
    PLANNED = "planned"
    IMPLEMENTING = "implementing"
    VERIFYING = "verifying"
    CLOSED = "closed"
    REOPENED = "reopened"
    VOID = "void"


class Cause(Part):
    """One bone of the fishbone: a possible cause and what became of it."""

    __tablename__ = "cause"
    label = "Possible cause"
    plural = "Fishbone"
    parent_field = "capa"
    key_fields = ("sequence",)

    capa: Mapped[int] = link("CAPA", "capa", required=True)
    sequence: Mapped[int] = whole("No", required=True, width=4)
    category: Mapped[CauseCategory | None] = choice("Category", CauseCategory, width=20)
    cause: Mapped[str] = text("Possible cause", required=True, width=40)
    checked: Mapped[str | None] = text("What the check showed", width=30)
    contributes: Mapped[bool | None] = yes_no("Contributes", width=10)


class EarlierAnalysis(Part):
    """An analysis that did not hold: kept when the CAPA reopens, with what its check showed."""

    __tablename__ = "earlier_analysis"
    __table_args__ = (UniqueConstraint("capa", "sequence"),)
    label = "Earlier analysis"
    plural = "Earlier analyses"
    parent_field = "capa"
    key_fields = ("sequence",)
    proof = True

    capa: Mapped[int] = link("CAPA", "capa", required=True)
    sequence: Mapped[int] = whole("No", required=True, read_only=True, width=4)
    reopened_on: Mapped[date] = day("Reopened on", required=True, read_only=True, width=12)
    reopened_by: Mapped[str | None] = text("Reopened by", read_only=True, width=18)
    reason: Mapped[str] = text("Because", required=True, read_only=True, width=30)
    cause_method: Mapped[CauseMethod | None] = choice("Method", CauseMethod, read_only=True, width=10)
    whys: Mapped[list[str] | None] = lines("Whys", read_only=True)
    cause_category: Mapped[CauseCategory | None] = choice(
        "Cause category", CauseCategory, read_only=True, width=16
    )
    root_cause: Mapped[str | None] = long_text("Root cause", read_only=True, width=40)
    root_cause_checked_by: Mapped[int | None] = link("Root cause checked by", "person", read_only=True)
    effectiveness_criterion: Mapped[str | None] = long_text("Effective when", read_only=True)
    effectiveness_kpi: Mapped[int | None] = link("Measured by KPI", "kpi", read_only=True)
    effectiveness_before: Mapped[float | None] = number("KPI before", read_only=True)
    effectiveness_before_from: Mapped[str | None] = text("Source of KPI before", read_only=True)
    effectiveness_after: Mapped[float | None] = number("KPI after", read_only=True)
    effectiveness_after_from: Mapped[str | None] = text("Source of KPI after", read_only=True)
    effectiveness_due_on: Mapped[date | None] = day("Check due", read_only=True)
    effectiveness_result: Mapped[EffectivenessResult | None] = choice(
        "Result", EffectivenessResult, read_only=True, width=14
    )
    effectiveness_note: Mapped[str | None] = long_text("What the check showed", read_only=True)
    verified_by: Mapped[int | None] = link("Verified by", "person", read_only=True)
    verified_on: Mapped[date | None] = day("Verified on", read_only=True)
    closed_on: Mapped[date | None] = day("Closed on", read_only=True)


class Override(Part):
    """A gate that was passed without what it asks for, and why. It holds for one analysis."""

    __tablename__ = "gate_override"
    __table_args__ = (UniqueConstraint("capa", "sequence"),)
    label = "Override"
    plural = "Overrides"
    parent_field = "capa"
    key_fields = ("sequence",)
    proof = True

    capa: Mapped[int] = link("CAPA", "capa", required=True)
    sequence: Mapped[int] = whole("No", required=True, read_only=True, width=4)
    stage: Mapped[CapaState] = choice("Stage reached", CapaState, required=True, read_only=True, width=13)
    analysis: Mapped[int] = whole("Analysis", default=1, read_only=True)
    missing: Mapped[str] = text("What was missing", required=True, read_only=True, width=34)
    reason: Mapped[str] = text("Because", required=True, read_only=True, width=34)
    overridden_by: Mapped[str | None] = text("By", read_only=True, width=18)
    overridden_on: Mapped[date] = day("On", required=True, read_only=True, width=12)


class Capa(Stateful):
    """One corrective action record. Its state follows from what is filled in (``capa_stages``)."""

    __tablename__ = "capa"
    label = "CAPA"
    plural = "CAPAs"
    number_pattern = "CAPA-{year}-{count:03}"
    parts = (Cause, EarlierAnalysis, Override)
    moves = {state: frozenset({CapaState.VOID}) for state in CapaState if state is not CapaState.VOID}
    reasoned = frozenset({CapaState.VOID})
    final = frozenset({CapaState.CLOSED, CapaState.VOID})

    title: Mapped[str] = text("Title", required=True, width=44, section="What happened")
    kind: Mapped[CapaKind | None] = choice("Kind", CapaKind, width=13)
    source: Mapped[str | None] = text("Source")
    process: Mapped[int | None] = link("Process", "process", width=18)
    severity: Mapped[Severity | None] = choice("Severity", Severity, width=9)
    state: Mapped[CapaState] = choice("Stage", CapaState, default=CapaState.OPEN, read_only=True, width=13)
    owner: Mapped[int | None] = link("Owner", "person", width=18)
    detected_on: Mapped[date | None] = day("Detected", width=12)
    due_on: Mapped[date | None] = day("Due", overdue=True, width=12)
    raised_by: Mapped[int | None] = link("Raised by", "person")
    description: Mapped[str | None] = long_text("Description")
    evidence: Mapped[str | None] = long_text("Evidence")
    clause: Mapped[str | None] = text("Clause", clauses=True)
    product: Mapped[str | None] = text("Product")
    customer: Mapped[str | None] = text("Customer")
    kpi: Mapped[int | None] = link("KPI", "kpi")
    reading: Mapped[str | None] = text("Reading of period", read_only=True)
    review: Mapped[int | None] = link("Raised in review", "review")
    containment: Mapped[str | None] = long_text("Containment", section="Containment")
    extent: Mapped[str | None] = long_text("Extent", help="Does it exist elsewhere?")
    disposition: Mapped[str | None] = text("Disposition")
    cause_method: Mapped[CauseMethod | None] = choice(
        "Method", CauseMethod, section="Where the process failed"
    )
    whys: Mapped[list[str] | None] = lines("Whys")
    cause_category: Mapped[CauseCategory | None] = choice("Cause category", CauseCategory)
    cause_code: Mapped[str | None] = text("Cause code", help="Your own code, for the Pareto.")
    root_cause: Mapped[str | None] = long_text("Root cause")
    root_cause_checked_by: Mapped[int | None] = link("Root cause checked by", "person")
    cost: Mapped[float | None] = money("Cost")
    effectiveness_criterion: Mapped[str | None] = long_text("Effective when", section="Effectiveness")
    effectiveness_kpi: Mapped[int | None] = link("Measured by KPI", "kpi")
    effectiveness_before: Mapped[float | None] = number("KPI before")
    effectiveness_before_from: Mapped[str | None] = text("Source of KPI before", read_only=True)
    effectiveness_after: Mapped[float | None] = number("KPI after")
    effectiveness_after_from: Mapped[str | None] = text("Source of KPI after", read_only=True)
    effectiveness_due_on: Mapped[date | None] = day("Check due")
    effectiveness_result: Mapped[EffectivenessResult | None] = choice("Result", EffectivenessResult)
    effectiveness_note: Mapped[str | None] = long_text("What the check showed")
    verified_by: Mapped[int | None] = link("Verified by", "person", note=ATTESTED)
    verified_on: Mapped[date | None] = day("Verified on")
    closed_on: Mapped[date | None] = day("Closed on", read_only=True)
    notes: Mapped[str | None] = long_text("Notes", section="Notes")
