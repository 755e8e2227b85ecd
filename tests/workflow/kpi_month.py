"""A data file on 22 November 2026 with a KPI, for the tests of readings."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import select

from qms_desktop.model.capas import Capa
from qms_desktop.model.kpis import Reading, ReadingState
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit, kpis

TODAY = date(2026, 11, 22)
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def add_kpi(store: Store, **values: Any) -> int:
    """Add a KPI whose higher values are good, with a target of 95, and answer its id."""
    given = {"name": "On-time delivery", "direction": "higher", "target": 95.0, "unit": "%", **values}
    with store.change("add KPI") as change:
        owner = edit.save(change.session, "person", {"name": "Jane Smith"}).id
        process = edit.save(change.session, "process", {"name": "Dispatch"}).id
        return edit.save(change.session, "kpi", {"owner": owner, "process": process, **given}).id


def post(store: Store, kpi: int, comment: str | None = "Two lathes stood still", **values: float) -> Any:
    """Post values by period (``p2026_10=94``), each miss with the comment; answer the unit of work."""
    with store.change("post") as change:
        for name, value in values.items():
            kpis.post(change.session, kpi, name[1:].replace("_", "-"), value, comment=comment)
    return change


def capas(store: Store) -> list[tuple[str, str, int | None, str | None]]:
    """Return number, stage, KPI and period of every CAPA."""
    with store.read() as session:
        found = session.scalars(select(Capa).order_by(Capa.id))
        return [(capa.number, capa.state.value, capa.kpi, capa.reading) for capa in found]


def readings(store: Store, kpi: int = 1) -> dict[str, tuple[float | None, str]]:
    """Return period -> value and state."""
    with store.read() as session:
        found = session.scalars(select(Reading).where(Reading.kpi == kpi).order_by(Reading.period))
        return {one.period: (one.value, one.state.value) for one in found}


def reading(session: Any, period: str, kpi: int = 1) -> Reading:
    """Return a stored reading."""
    mine = (Reading.kpi == kpi, Reading.period == period)
    found: Reading = session.scalars(select(Reading).where(*mine)).one()
    return found


LOCKED = ReadingState.LOCKED
