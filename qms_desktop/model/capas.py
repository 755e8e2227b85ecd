"""Corrective action: nonconformity to verified effectiveness (ISO 9001 clause 10.2, the 8D steps).

It asks where the *process* failed: no field names a culprit.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Mapped

from qms_desktop.model.fields import Choice, choice, day, lines, link, long_text, money, number, text
from qms_desktop.model.record import Stateful


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


class Capa(Stateful):
    """One corrective action record. Its state follows from what is filled in (``capa_stages``)."""

    __tablename__ = "capa"
    label = "CAPA"
    plural = "CAPAs"
    number_pattern = "CAPA-{year}-{count:03}"
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
    clause: Mapped[str | None] = text("Clause")
    product: Mapped[str | None] = text("Product")
    customer: Mapped[str | None] = text("Customer")
    kpi: Mapped[int | None] = link("KPI", "kpi")
    reading: Mapped[str | None] = text("Reading of period", read_only=True)
    containment: Mapped[str | None] = long_text("Containment", section="Containment")
    extent: Mapped[str | None] = long_text("Extent", help="Does it exist elsewhere?")
    disposition: Mapped[str | None] = text("Disposition")
    cause_method: Mapped[CauseMethod | None] = choice(
        "Method", CauseMethod, section="Where the process failed"
    )
    whys: Mapped[list[str] | None] = lines("Whys")
    cause_category: Mapped[CauseCategory | None] = choice("Cause category", CauseCategory)
    root_cause: Mapped[str | None] = long_text("Root cause")
    root_cause_checked_by: Mapped[int | None] = link("Root cause checked by", "person")
    cost: Mapped[float | None] = money("Cost")
    effectiveness_criterion: Mapped[str | None] = long_text("Effective when", section="Effectiveness")
    effectiveness_kpi: Mapped[int | None] = link("Measured by KPI", "kpi")
    effectiveness_before: Mapped[float | None] = number("KPI before")
    effectiveness_after: Mapped[float | None] = number("KPI after")
    effectiveness_due_on: Mapped[date | None] = day("Check due")
    effectiveness_result: Mapped[EffectivenessResult | None] = choice("Result", EffectivenessResult)
    effectiveness_note: Mapped[str | None] = long_text("What the check showed")
    verified_by: Mapped[int | None] = link("Verified by", "person")
    verified_on: Mapped[date | None] = day("Verified on")
    closed_on: Mapped[date | None] = day("Closed on", read_only=True)
    notes: Mapped[str | None] = long_text("Notes", section="Notes")
