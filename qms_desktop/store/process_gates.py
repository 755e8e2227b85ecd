"""Gates of the process: its next review follows, what was in force stays, a retired one holds nothing."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import get_history

from qms_desktop.errors import RefusedError
from qms_desktop.model.capas import Capa
from qms_desktop.model.fields import fields
from qms_desktop.model.imported import brings_in_history
from qms_desktop.model.kpis import Kpi
from qms_desktop.model.objectives import Objective
from qms_desktop.model.process_revisions import content_fields, content_of, newest_revision, stored
from qms_desktop.model.processes import APPROVED, Process, ProcessRevision, ProcessState
from qms_desktop.model.proof import PROVING
from qms_desktop.model.record import Basis, Stateful
from qms_desktop.store.trail import changed_names, is_new

AS_IT_STOOD = "As it stood before the first change made here"


def settle_process(session: Session, process: Process) -> None:
    """Set what follows from the other fields.

    Raises:
        RefusedError: it is retired while open records hang on it.
    """
    fresh = is_new(process)
    changed = frozenset[str]() if fresh else changed_names(process)
    _follow_review(process, changed, fresh=fresh)
    if not fresh:
        _check_approved(session, process, changed)
        _keep_unrevised(session, process, changed)
        if "state" in changed and process.state is ProcessState.RETIRED:
            _check_retired(session, process)


def _check_approved(session: Session, process: Process, changed: frozenset[str]) -> None:
    """Approval alone makes a draft active and gives what is active another revision.

    Raises:
        RefusedError: says how a process is approved.
    """
    if session.info.get(PROVING) or not changed & {"state", *APPROVED}:
        return
    before = next(iter(get_history(process, "state").deleted), process.state)
    activated = before is ProcessState.DRAFT and process.state is ProcessState.ACTIVE
    history = brings_in_history(session) and process.state_basis is Basis.IMPORTED
    revised = before is ProcessState.ACTIVE and bool(changed & APPROVED) and not history
    if activated or revised:
        raise RefusedError(
            f"{process.number} was not saved because a process becomes active, and gets its revision, when "
            "it is approved. Use “Approve” and say who approved it and when; nothing was changed.",
            dict.fromkeys(changed & {"state", *APPROVED}, "It follows from the approval."),
        )


def _follow_review(process: Process, changed: frozenset[str], *, fresh: bool) -> None:
    """The next review comes so many months after the last, unless somebody typed another day."""
    if not fresh and (
        not changed & {"last_reviewed_on", "review_every_months"} or "next_review_on" in changed
    ):
        return
    due = next_review(process.last_reviewed_on, process.review_every_months)
    if process.next_review_on is None or (not fresh and process.next_review_on == _due_before(process)):
        process.next_review_on = due or process.next_review_on


def _due_before(process: Process) -> date | None:
    old = {}
    for name in ("last_reviewed_on", "review_every_months"):
        deleted = get_history(process, name).deleted
        old[name] = deleted[0] if deleted else getattr(process, name)
    return next_review(old["last_reviewed_on"], old["review_every_months"])


def next_review(last: date | None, months: int | None) -> date | None:
    """Return the day so many months after another, the last of a shorter month; None where one is missing."""
    if last is None or not months or months < 0:
        return None
    ahead = last.month - 1 + months
    year, month = last.year + ahead // 12, ahead % 12 + 1
    return date(year, month, min(last.day, monthrange(year, month)[1]))


def _keep_unrevised(session: Session, process: Process, changed: frozenset[str]) -> None:
    """What was in force without ever being approved here is kept as the first revision when it changes."""
    names = changed & set(content_fields())
    in_force = ProcessState.ACTIVE in (process.state, *get_history(process, "state").deleted)
    if not names or not in_force or newest_revision(session, process.id) is not None:
        return
    before = {name: stored(next(iter(get_history(process, name).deleted), None)) for name in names}
    now, revisions = session.info["now"], get_history(process, "revision")
    revision = revisions.deleted[0] if revisions.deleted else process.revision
    session.add(
        ProcessRevision(
            process=process.id, sequence=1, revision=revision or "0", reason=AS_IT_STOOD,
            effective_on=process.effective_on, content=content_of(session, process) | before,
            created=now, updated=now,
        )
    )  # fmt: skip


def _check_retired(session: Session, process: Process) -> None:
    if process.state_basis is Basis.IMPORTED:
        return
    waiting = []
    kinds: tuple[type[Stateful], ...] = (Capa, Kpi, Objective)
    for cls in kinds:
        mine = (
            cls.__table__.c.process == process.id,
            cls.withdrawn_on.is_(None),
            cls.state.not_in(cls.final),
        )
        with session.no_autoflush:
            count = session.scalar(select(func.count()).select_from(cls).where(*mine)) or 0
        if count:
            waiting.append(f"{count} {cls.label if count == 1 else cls.plural}")
    if waiting:
        raise RefusedError(
            f"{process.number} stays “{ProcessState.ACTIVE.label}” because open records hang on it: "
            f"{', '.join(waiting)}. Close them, or move them to another process, then retire it.",
            {"state": f"{fields(Process)['state'].label}: open records hang on it."},
        )
