"""What a file changes in the readings and dated targets of KPIs that are there already."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from qms_desktop.exchange.differences import Differences, is_same, parts_of
from qms_desktop.exchange.drafts import Limits, ReadingDraft
from qms_desktop.exchange.edits import Edits, is_edited
from qms_desktop.model.kpis import EarlierTarget, Reading, ReadingState
from qms_desktop.model.periods import first_day

if TYPE_CHECKING:
    from qms_desktop.exchange.planned import Planned


def compare_readings(
    session: Session, known: Sequence[Planned], found: Mapping[int, Differences], edits: Edits
) -> None:
    """Find the readings and dated targets that a file adds or changes; those edited here are asked for."""
    ids = [planned.id for planned in known]
    readings, targets = parts_of(session, Reading, ids), parts_of(session, EarlierTarget, ids)
    differing: list[tuple[Planned, Reading, ReadingDraft | None]] = []
    for planned in known:
        change = found[id(planned)]
        stored = {reading.period: reading for reading in readings.get(planned.id, [])}
        for period, draft in planned.draft.readings.items():
            reading = stored.get(period)
            if reading is None:
                change.readings[period] = draft
            elif not is_same(reading.value, draft.value) or (
                draft.comment and draft.comment != reading.comment
            ):
                differing.append((planned, reading, draft))
        gone = planned.draft.present.periods - set(planned.draft.readings)
        differing += [(planned, stored[period], None) for period in sorted(gone & set(stored))]
        days = {
            one.effective_on: Limits(one.target, one.upper, one.warning)
            for one in targets.get(planned.id, [])
        }
        change.targets = {
            period: value
            for period, value in planned.draft.targets.items()
            if days.get(first_day(period)) != value
        }
    _settle_readings(edits, differing, found)


def _settle_readings(
    edits: Edits,
    differing: Sequence[tuple[Planned, Reading, ReadingDraft | None]],
    found: Mapping[int, Differences],
) -> None:
    """Decide over readings that differ: locked ones stay; those edited here or gone there are asked for."""
    bases = edits.bases("reading", {reading.id: ("value", "comment") for _, reading, _ in differing})
    came = edits.bases("kpi", {planned.id: () for planned, _, _ in differing})
    for planned, reading, draft in differing:
        change, period = found[id(planned)], reading.period
        base = bases.get(reading.id, {} if planned.id in came else None)
        edited = is_edited(base, "value", reading.value) or is_edited(base, "comment", reading.comment)
        before = (base or {}).get("value")
        file = draft.value if draft is not None else None
        if draft is None and before is None:
            continue
        if edited and draft is not None and is_same(before, file) and not draft.comment:
            continue
        if reading.state is ReadingState.LOCKED:
            change.kept.append(_locked_stays(reading, draft))
            continue
        if edited or draft is None:
            key = ("reading", reading.id, "value")
            if not change.is_taken(edits.ask(key, f"Reading {period}", reading.value, file, before)):
                continue
        if draft is None:
            change.gone.append(period)
        else:
            change.readings[period] = draft
            change.before[period] = reading.value


def _locked_stays(reading: Reading, draft: ReadingDraft | None) -> str:
    values = (draft.value if draft is not None else None, reading.value)
    file, here = (f"{one:g}" if one is not None else "no value" for one in values)
    if file == here:
        return f"The reading for {reading.period} is locked; its comment stays as it is here."
    return f"The reading for {reading.period} is locked: {here} stays, {file} of the file was not taken."
