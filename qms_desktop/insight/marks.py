"""What a reader must know first about a record: on screen above the fields, on paper above all else."""

from __future__ import annotations

from collections.abc import Iterator

from qms_desktop.insight.views import RecordView
from qms_desktop.model.day_order import contradictions
from qms_desktop.model.kpis import ReadingState
from qms_desktop.model.record import Basis
from qms_desktop.model.registers import register


def marks(seen: RecordView) -> Iterator[str]:
    """Yield one sentence for each thing that the fields alone don't show."""
    if seen.values.get("state_basis") is Basis.IMPORTED:
        yield "Imported in this state; nothing here shows how it came to it."
    yield from _overrides(seen)
    if seen.unapproved:
        yield f"Changed since revision {seen.values['revision']} was approved: {', '.join(seen.unapproved)}."
    yield from _unlocked(seen)
    for _, sentence in contradictions(register(seen.register), seen.values):
        yield f"The dates contradict each other: {sentence}"
    if seen.values["withdrawn_on"]:
        yield f"Withdrawn on {seen.values['withdrawn_on'].isoformat()}: {seen.values['withdrawn_reason']}."
    verified = seen.values.get("verified_by") or seen.values.get("approved_by")
    if verified is not None:
        yield "“By another person” is attested by whoever entered it, not proven by a sign-on."


def _unlocked(seen: RecordView) -> Iterator[str]:
    """Each reading that was unlocked and is not locked again; the others stand in their table."""
    standing = {row["period"] for row in seen.parts.get("reading", ()) if row["state"] is ReadingState.POSTED}
    newest = {row["period"]: row for row in seen.parts.get("reading_unlock", ())}
    for period in sorted(standing & set(newest)):
        row = newest[period]
        yield (
            f"The reading {period} was unlocked because: {row['reason']} "
            f"({row['unlocked_by']}, {row['unlocked_on'].isoformat()})."
        )


def _overrides(seen: RecordView) -> Iterator[str]:
    """Each gate passed with a reason in the present analysis; those of earlier ones stand in their table."""
    present = len(seen.parts.get("earlier_analysis", ())) + 1
    for row in seen.parts.get("gate_override", ()):
        if (row["analysis"] or 1) == present:
            yield (
                f"The gate to “{row['stage'].label}” was passed without {row['missing']}, "
                f"because: {row['reason']} ({row['overridden_by']}, {row['overridden_on'].isoformat()})."
            )
