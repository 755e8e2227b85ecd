"""Gate of targets: what is locked keeps the target and the direction it was judged against."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from qms_desktop.errors import RefusedError
from qms_desktop.model.imported import brings_in_history
from qms_desktop.model.judgement import Outcome, outcome, target_on
from qms_desktop.model.kpis import Direction, EarlierTarget, Kpi, Reading, ReadingState
from qms_desktop.model.periods import is_period, last_day
from qms_desktop.model.record import Basis
from qms_desktop.store.kpi_triggers import TOLD, judged_anew
from qms_desktop.store.trail import Changes


@dataclass(frozen=True, slots=True)
class _Held:
    """Targets as they were: of a KPI, or an earlier one of it."""

    target: float | None
    upper: float | None
    warning: float | None
    target_from: date | None = None
    effective_on: date = date.min


def locked_until(session: Session, kpi: Kpi) -> date | None:
    """Return the last day of the newest locked period of a KPI; None where nothing is locked."""
    with session.no_autoflush:
        periods = session.scalars(_locked(kpi.id)).all()
    return max((last_day(period) for period in periods if is_period(period)), default=None)


def keep_locked(session: Session, kpi: Kpi, changed: frozenset[str]) -> None:
    """A new target without a day holds from the day after the newest locked period."""
    if not changed & {"target", "upper", "warning"} or "target_from" in changed:
        return
    until = locked_until(session, kpi)
    if until is not None and (kpi.target_from is None or kpi.target_from <= until):
        kpi.target_from = until + timedelta(days=1)
        session.info.setdefault(TOLD, []).append(
            f"The new target of {kpi.number} holds from {kpi.target_from.isoformat()}: "
            "what is locked keeps the one before."
        )


def check_targets(session: Session) -> None:
    """Once all rows are flushed: no locked reading is judged against something else than before.

    Raises:
        RefusedError: names the KPI and the periods.
    """
    changes: Changes = session.info["changes"]
    for kpi_id in sorted(judged_anew(changes)):
        kpi = session.get(Kpi, kpi_id)
        if kpi is None or changes.is_new("kpi", kpi_id):
            continue
        locked = _locked_before(session, changes, kpi_id)
        old, was = _before(session, changes, kpi)
        now = list(session.scalars(_earlier(kpi_id)))
        turned = {"direction", "frequency"} & set(_changed(changes, "kpi", kpi_id))
        moved = [p for p in locked if turned or target_on(kpi, now, p) != target_on(old, was, p)]
        if moved:
            raise RefusedError(
                f"{kpi.number} was not saved because locked readings would be judged anew: "
                f"{', '.join(moved)}. Give the new target a later “Target from”, or unlock these readings "
                "first, with a reason."
            )


def check_comments(session: Session) -> None:
    """Once all rows are flushed: no posted reading became a miss without a comment because it is judged anew.

    What was imported without one stays as it came.

    Raises:
        RefusedError: names every reading that lacks its comment.
    """
    if brings_in_history(session):
        return
    changes: Changes = session.info["changes"]
    silent: list[str] = []
    for kpi_id in sorted(judged_anew(changes)):
        kpi = session.get(Kpi, kpi_id)
        if kpi is not None and not changes.is_new("kpi", kpi_id):
            silent += [f"{period} of {kpi.number}" for period in _missed_anew(session, changes, kpi)]
    if silent:
        raise RefusedError(
            "Nothing was saved because these readings would miss the target now, and a miss needs a comment: "
            f"{', '.join(silent)}. Write the comments first, or give the new target a later “Target from”; "
            "what you typed is kept.",
            {"target": "Readings would miss it that have no comment."},
        )


def _missed_anew(session: Session, changes: Changes, kpi: Kpi) -> list[str]:
    """The posted periods without a comment that are a miss now and were none before this unit of work."""
    old, was = _before(session, changes, kpi)
    turned = _changed(changes, "kpi", kpi.id).get("direction")
    before = kpi.direction if turned is None else Direction(turned[0]) if turned[0] else None
    now = list(session.scalars(_earlier(kpi.id)))
    open_ = select(Reading).where(
        Reading.kpi == kpi.id, Reading.state == ReadingState.POSTED, Reading.state_basis == Basis.SHOWN
    )
    return [
        one.period
        for one in session.scalars(open_.order_by(Reading.period))
        if is_period(one.period)
        and not (one.comment or "").strip()
        and outcome(one.value, target_on(kpi, now, one.period), kpi.direction) is Outcome.MISSED
        and outcome(one.value, target_on(old, was, one.period), before) is not Outcome.MISSED
    ]


def _locked(kpi: int) -> Select[str]:
    return select(Reading.period).where(Reading.kpi == kpi, Reading.state == ReadingState.LOCKED)


def _earlier(kpi: int) -> Select[EarlierTarget]:
    return select(EarlierTarget).where(EarlierTarget.kpi == kpi).order_by(EarlierTarget.effective_on)


def _locked_before(session: Session, changes: Changes, kpi: int) -> list[str]:
    """The periods that were locked before this unit of work, and are."""
    fresh = {id_ for id_, entry in changes.of("reading").items() if "state" in entry.changes}
    locked = select(Reading.id, Reading.period).where(
        Reading.kpi == kpi, Reading.state == ReadingState.LOCKED
    )
    rows = session.execute(locked.order_by(Reading.period)).all()
    return [row.period for row in rows if row.id not in fresh and is_period(row.period)]


def _before(session: Session, changes: Changes, kpi: Kpi) -> tuple[_Held, Sequence[_Held]]:
    """The KPI's targets as they stood before this unit of work."""
    news = changes.of(EarlierTarget.__tablename__)
    then = [
        _held(row, _changed(changes, EarlierTarget.__tablename__, row.id))
        for row in session.scalars(_earlier(kpi.id))
        if not changes.is_new(EarlierTarget.__tablename__, row.id)
    ]
    gone = [entry for entry in news.values() if entry.change == "removed" and entry.parent == kpi.id]
    then += [_held(None, entry.changes) for entry in gone]
    then.sort(key=lambda one: one.effective_on)
    return _held(kpi, _changed(changes, "kpi", kpi.id)), then


def _changed(changes: Changes, register: str, id_: int) -> Mapping[str, Sequence[Any]]:
    entry = changes.of(register).get(id_)
    return {} if entry is None else entry.changes


def _held(row: Kpi | EarlierTarget | None, changed: Mapping[str, Sequence[Any]]) -> _Held:
    def value(name: str) -> Any:
        return changed[name][0] if name in changed else getattr(row, name, None)

    def day(name: str) -> date | None:
        found = value(name)
        return date.fromisoformat(found) if isinstance(found, str) else found

    return _Held(
        value("target"), value("upper"), value("warning"), day("target_from"), day("effective_on") or date.min
    )
