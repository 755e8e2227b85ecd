"""Verbs on readings: draft, post, lock a month, unlock it with a reason.

Three lines post a reading and lock the month::

    with open_file(Path("quality.qms"), "month-end script") as store, store.change("October 2026") as change:
        post(change.session, "KPI-01", "2026-10", 94.2, comment="Two lathes stood still")
        lock(change.session, "2026-10")

A rule of the data layer may still say no when the unit of work ends: a miss needs its comment. What it did of
itself, such as drafting a CAPA, stands in ``change.told``.
"""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from qms_desktop.errors import RefusedError
from qms_desktop.model.kpis import Frequency, Kpi, Reading, ReadingState, Unlock
from qms_desktop.model.periods import ending_in, is_period
from qms_desktop.model.proof import proving
from qms_desktop.workflow.edit import fetch, find
from qms_desktop.workflow.reasons import given


def post(
    session: Session,
    kpi: int | str,
    period: str,
    value: float | None,
    *,
    comment: str | None = None,
    not_applicable: str | None = None,
    as_draft: bool = False,
) -> Reading:
    """Post the reading of a period, or correct the one that stands there.

    Args:
        session: of the running unit of work.
        kpi: its id or its number.
        period: in ISO form, of the KPI's own frequency.
        value: in the KPI's unit; None where it is not applicable.
        comment: required where the value misses the target; None keeps the one that stands there.
        not_applicable: why there is no value.
        as_draft: keep it without posting it yet: it counts nowhere and may lack its comment.

    Raises:
        RefusedError: the period has not begun or is none of the KPI's, the reading is locked, or it is posted
            already and can't become a draft.
    """
    id_, state = _id(session, kpi), ReadingState.DRAFT if as_draft else ReadingState.POSTED
    mine = (Reading.kpi == id_, Reading.period == period)
    reading = session.scalars(select(Reading).where(*mine)).first()
    if reading is None:
        reading = Reading(kpi=id_, period=period, state=state)
        session.add(reading)
    reading.value, reading.not_applicable = value, (not_applicable or "").strip() or None
    if comment is not None:
        reading.comment = comment.strip() or None
    if reading.state is not ReadingState.LOCKED:
        reading.state = state
    session.flush()
    return reading


def post_drafts(session: Session, period: str, kpi: int | str | None = None) -> list[Reading]:
    """Post the drafts of every period that ends in another; a miss among them needs its comment.

    Args:
        session: of the running unit of work.
        period: as for ``lock``.
        kpi: the id or number of one KPI; all of them where None.

    Raises:
        RefusedError: there is no draft.
    """
    readings = _standing(session, period, kpi, ReadingState.DRAFT)
    if not readings:
        raise RefusedError(
            f"Nothing was posted because no reading of {period} is a draft. Type the readings first, "
            "or choose another period."
        )
    for reading in readings:
        reading.state = ReadingState.POSTED
    session.flush()
    return readings


def lock(session: Session, period: str, kpi: int | str | None = None) -> list[Reading]:
    """Lock the posted readings of every period that ends in another: nothing changes them any more.

    Locking October 2026 locks 2026-10 and the weeks that end in it; locking September also locks 2026-Q3.
    Drafts stay drafts. A period that was not reported can still be, and is then locked by locking again.

    Args:
        session: of the running unit of work.
        period: a month, or any other period, in ISO form.
        kpi: the id or number of one KPI; all of them where None.

    Raises:
        RefusedError: nothing of it is posted.
    """
    readings = _standing(session, period, kpi, ReadingState.POSTED)
    if not readings:
        raise RefusedError(
            f"Nothing was locked because no reading of {period} is posted and open. Post the readings "
            "first, or choose another period."
        )
    for reading in readings:
        reading.state = ReadingState.LOCKED
    session.flush()
    return readings


def unlock(session: Session, period: str, reason: str, kpi: int | str | None = None) -> list[Reading]:
    """Open the locked readings of a period again; the value that stood, why, who and when are kept.

    Args:
        session: of the running unit of work.
        period: as for ``lock``.
        reason: stays with the KPI and in the trail.
        kpi: the id or number of one KPI; all of them where None.

    Raises:
        RefusedError: no reason, or nothing of it is locked.
    """
    why = given(reason, f"{period} was not unlocked")
    readings = _standing(session, period, kpi, ReadingState.LOCKED)
    if not readings:
        raise RefusedError(
            f"Nothing was unlocked because no reading of {period} is locked. Choose another period."
        )
    with proving(session):
        for reading in readings:
            session.add(_proof(session, reading, why))
            session.flush()
    for reading in readings:
        reading.state = ReadingState.POSTED
    session.flush()
    return readings


def _proof(session: Session, reading: Reading, why: str) -> Unlock:
    last = session.scalar(select(func.max(Unlock.sequence)).where(Unlock.kpi == reading.kpi)) or 0
    return Unlock(
        kpi=reading.kpi,
        sequence=last + 1,
        period=reading.period,
        value=reading.value,
        reason=why,
        unlocked_by=session.info["who"],
        unlocked_on=session.info["now"].astimezone().date(),
    )


def _standing(session: Session, period: str, kpi: int | str | None, state: ReadingState) -> list[Reading]:
    """The readings in a state of all periods that end in a period."""
    if not is_period(period):
        raise RefusedError(f"“{period}” is no period; nothing was changed. Write it like 2026-03.")
    due = [one for frequency in Frequency for one in ending_in(period, frequency)]
    wanted = select(Reading).where(Reading.period.in_(due), Reading.state == state)
    if kpi is not None:
        wanted = wanted.where(Reading.kpi == _id(session, kpi))
    return list(session.scalars(wanted.order_by(Reading.kpi, Reading.period)))


def _id(session: Session, kpi: int | str) -> int:
    record = fetch(session, "kpi", kpi) if isinstance(kpi, int) else find(session, "kpi", kpi)
    assert isinstance(record, Kpi)  # noqa: S101 - the kpi register's
    return record.id
