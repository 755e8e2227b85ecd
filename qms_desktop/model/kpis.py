"""KPIs, their dated targets and their readings (ISO 9001 clause 9.1)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from qms_desktop.model.fields import (
    Choice,
    choice,
    day,
    iso_period,
    link,
    long_text,
    number,
    text,
    whole,
    yes_no,
)
from qms_desktop.model.record import Basis, Part, Stateful


class Direction(Choice):
    """Which way is good. WITHIN: between ``target`` (lower) and ``upper``."""

    HIGHER = "higher"
    LOWER = "lower"
    WITHIN = "within"


class Frequency(Choice):
    """How often a KPI is read; decides the form of its periods."""

    WEEKLY = "weekly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    HALF_YEARLY = "half-yearly"
    YEARLY = "yearly"


class KpiState(Choice):
    """draft -> active -> retired."""

    DRAFT = "draft"
    ACTIVE = "active"
    RETIRED = "retired"


class ReadingState(Choice):
    """draft -> posted -> locked; unlocked only with a reason."""

    DRAFT = "draft"
    POSTED = "posted"
    LOCKED = "locked"


class Reading(Part):
    """One value of a KPI for one period. A value left empty needs the reason why it is not applicable.

    A draft is not reported yet; a posted one counts; a locked one stays as it is. ``state_basis`` is imported
    where a workbook brought it in and the comment on a miss was never asked for. ``capa`` is the CAPA that
    this reading triggered.
    """

    __tablename__ = "reading"
    __table_args__ = (UniqueConstraint("kpi", "period"),)
    label = "Reading"
    plural = "Readings"
    parent_field = "kpi"
    key_fields = ("period",)

    kpi: Mapped[int] = link("KPI", "kpi", required=True)
    period: Mapped[str] = iso_period("Period", required=True, width=10)
    value: Mapped[float | None] = number("Value", width=10)
    not_applicable: Mapped[str | None] = text("Not applicable because", width=24)
    comment: Mapped[str | None] = text("Comment", width=40)
    evidence: Mapped[str | None] = text("Evidence", width=24)
    state: Mapped[ReadingState] = choice(
        "State", ReadingState, default=ReadingState.POSTED, read_only=True, width=9
    )
    state_basis: Mapped[Basis] = choice("Rests on", Basis, default=Basis.SHOWN, read_only=True, width=10)
    capa: Mapped[int | None] = link("CAPA", "capa", read_only=True, width=20)


class EarlierTarget(Part):
    """A target that held from ``effective_on`` until the next one: last year's readings keep it."""

    __tablename__ = "earlier_target"
    __table_args__ = (UniqueConstraint("kpi", "effective_on"),)
    label = "Earlier target"
    plural = "Earlier targets"
    parent_field = "kpi"
    key_fields = ("effective_on",)

    kpi: Mapped[int] = link("KPI", "kpi", required=True)
    effective_on: Mapped[date] = day("From", required=True, width=12)
    target: Mapped[float | None] = number("Target", width=10)
    upper: Mapped[float | None] = number("Upper limit", width=10)
    warning: Mapped[float | None] = number("Warning", width=10)


class Unlock(Part):
    """A locked reading that was opened again: what stood in it, why, who and when."""

    __tablename__ = "reading_unlock"
    __table_args__ = (UniqueConstraint("kpi", "sequence"),)
    label = "Unlocked reading"
    plural = "Unlocked readings"
    parent_field = "kpi"
    key_fields = ("sequence",)
    proof = True

    kpi: Mapped[int] = link("KPI", "kpi", required=True)
    sequence: Mapped[int] = whole("No", required=True, read_only=True, width=4)
    period: Mapped[str] = iso_period("Period", required=True, read_only=True, width=10)
    value: Mapped[float | None] = number("Value then", read_only=True, width=10)
    reason: Mapped[str] = text("Because", required=True, read_only=True, width=34)
    unlocked_by: Mapped[str | None] = text("By", read_only=True, width=18)
    unlocked_on: Mapped[date] = day("On", required=True, read_only=True, width=12)


class Kpi(Stateful):
    """A measure of a process or an objective. ``target`` is the one in force from ``target_from``.

    Without a direction, or without a target, nothing can be said of a value: its outcome is not applicable.
    A target of zero is a target. Natural limits rest on the readings from ``limits_from`` to ``limits_to``
    where one of them is set, else on the last 24.
    """

    __tablename__ = "kpi"
    label = "KPI"
    plural = "KPIs"
    number_pattern = "KPI-{count:02}"
    title_field = "name"
    set_by_file = ("trigger_misses", "trigger_signal")
    parts = (Reading, EarlierTarget, Unlock)
    moves = {
        KpiState.DRAFT: frozenset({KpiState.ACTIVE}),
        KpiState.ACTIVE: frozenset({KpiState.RETIRED}),
        KpiState.RETIRED: frozenset({KpiState.ACTIVE}),
    }
    final = frozenset({KpiState.RETIRED})

    name: Mapped[str] = text("Name", required=True, width=34, section="KPI")
    process: Mapped[int | None] = link("Process", "process", width=20)
    objective: Mapped[int | None] = link("Objective", "objective", cyclic=True)
    owner: Mapped[int | None] = link("Owner", "person", width=18)
    state: Mapped[KpiState] = choice("State", KpiState, default=KpiState.ACTIVE, read_only=True, width=9)
    definition: Mapped[str | None] = long_text("Definition")
    source: Mapped[str | None] = text("Data source")
    unit: Mapped[str | None] = text("Unit", width=8, section="Target")
    direction: Mapped[Direction | None] = choice("Good is", Direction, width=9)
    target: Mapped[float | None] = number("Target", width=9)
    upper: Mapped[float | None] = number("Upper limit", help="For a KPI that must stay within two limits.")
    warning: Mapped[float | None] = number("Warning")
    target_from: Mapped[date | None] = day(
        "Target from", help="A new target with a new date keeps the old one for the earlier readings."
    )
    baseline: Mapped[float | None] = number("Baseline")
    frequency: Mapped[Frequency] = choice(
        "Frequency", Frequency, default=Frequency.MONTHLY, width=10, section="Reporting"
    )
    start_on: Mapped[date | None] = day("Start")
    limits_from: Mapped[str | None] = iso_period(
        "Limits from period",
        section="Limits and CAPAs",
        help="Fixes the readings that the natural limits rest on; left empty, the last 24.",
    )
    limits_to: Mapped[str | None] = iso_period("Limits to period")
    trigger_misses: Mapped[int] = whole(
        "CAPA after misses running", default=2, help="Drafts a CAPA once; 0: never."
    )
    trigger_signal: Mapped[bool] = yes_no(
        "CAPA on a bad signal", default=True, help="Drafts a CAPA when a signal points in the bad direction."
    )
    notes: Mapped[str | None] = long_text("Notes", section="Notes")
