"""What the month-end screen asks of the layers below; no widget is touched here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qms_desktop.catalogue import titled
from qms_desktop.insight.month_end import DueReading, due_readings
from qms_desktop.model.kpis import ReadingState
from qms_desktop.model.trail import Changed
from qms_desktop.store.datafile import Store
from qms_desktop.ui.words import today
from qms_desktop.workflow import kpis


@dataclass(frozen=True, slots=True)
class Entry:
    """One typed reading."""

    kpi: int
    period: str
    value: float | None
    comment: str | None
    not_applicable: str | None


@dataclass(frozen=True, slots=True)
class Done:
    """What a unit of work changed, and what the data layer did of itself, in sentences."""

    changed: Changed
    told: tuple[str, ...]


def read(store: Store, month: str) -> list[DueReading]:
    """Return what is due in a month."""
    with store.read() as session:
        return due_readings(session, month, today())


def write(store: Store, month: str, entries: Sequence[Entry], state: ReadingState) -> Done:
    """Post typed readings, or keep them as drafts, in one unit of work.

    Raises:
        RefusedError: a rule says no; nothing was written.
    """
    what = titled("drafted readings of {0}", month)
    if state is ReadingState.POSTED:
        what = titled("posted readings of {0}", month)
    with store.change(what) as change:
        for one in entries:
            kpis.post(
                change.session, one.kpi, one.period, one.value, comment=one.comment or "",
                not_applicable=one.not_applicable, as_draft=state is ReadingState.DRAFT,
            )  # fmt: skip
    return Done(change.changed, change.told)


def lock(store: Store, month: str) -> Done:
    """Lock the posted readings of a month."""
    with store.change(titled("locked readings of {0}", month)) as change:
        kpis.lock(change.session, month)
    return Done(change.changed, change.told)


def unlock(store: Store, month: str, reason: str) -> Done:
    """Unlock the readings of a month."""
    with store.change(titled("unlocked readings of {0}", month), reason) as change:
        kpis.unlock(change.session, month, reason)
    return Done(change.changed, change.told)
