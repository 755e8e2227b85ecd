"""Verbs on processes: approve what stands as a revision, retire.

    with store.change("approve") as change:
        processes.approve_revision(change.session, packing, by=2, on=date(2026, 3, 1), reason="New scale")
"""  # fmt: skip

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from qms_desktop.errors import RefusedError
from qms_desktop.model.process_revisions import changed_since, content_of, following, newest_revision
from qms_desktop.model.processes import Process, ProcessRevision, ProcessState
from qms_desktop.model.proof import proving
from qms_desktop.workflow.edit import live, move, today
from qms_desktop.workflow.reasons import given


def approve_revision(
    session: Session,
    id_: int,
    by: int,
    on: date,
    reason: str = "",
    *,
    revision: str | None = None,
    effective_on: date | None = None,
) -> ProcessRevision:
    """Approve a process as it stands: it becomes a revision that stays readable, and a draft becomes active.

    Args:
        session: of the running unit of work.
        id_: the process.
        by: id of the person who approves; attested by whoever enters it.
        on: day of the approval, not to come.
        reason: what changed, and why; may be empty for the first revision.
        revision: what it is called; the one after the present one where None.
        effective_on: from when it holds; the day of the approval where None.

    Raises:
        RefusedError: nothing changed since the last revision, a reason is missing, or it is retired.
    """
    process = _approvable(session, id_, on)
    newest = newest_revision(session, id_)
    if newest is not None:
        reason = given(reason, f"{process.number} was not approved")
        if not changed_since(session, process):
            raise RefusedError(
                f"{process.number} was not approved because nothing was changed since revision "
                f"{newest.revision}. Change it first, then approve it."
            )
    first = newest is None and process.state is ProcessState.DRAFT
    with proving(session):
        process.revision = revision or (process.revision if first else None) or following(process.revision)
        process.effective_on = effective_on or on
        if process.state is ProcessState.DRAFT:
            move(session, "process", id_, ProcessState.ACTIVE.value)
    kept = ProcessRevision(
        process=id_,
        sequence=(newest.sequence if newest is not None else 0) + 1,
        revision=process.revision,
        effective_on=process.effective_on,
        reason=reason.strip() or None,
        approved_by=by,
        approved_on=on,
        content=content_of(session, process),
    )
    with proving(session):
        session.add(kept)
    return kept


def _approvable(session: Session, id_: int, on: date) -> Process:
    """Return a process in use with all that was set of it, if it can be approved on a day."""
    process = live(session, Process, id_)
    if process.state is ProcessState.RETIRED:
        raise RefusedError(
            f"{process.number} was not approved because it is no process in use. Choose a draft or an "
            "active one; nothing was changed."
        )
    if on > today(session):
        raise RefusedError(
            f"{process.number} was not approved because {on.isoformat()} is still to come. Choose "
            "today or a day before; nothing was changed."
        )
    session.flush()
    return process


def retire(session: Session, id_: int) -> Process:
    """Take a process out of use; open CAPAs, KPIs and objectives must be closed or moved first.

    Raises:
        RefusedError: it is not active, or something open hangs on it.
    """
    process = move(session, "process", id_, ProcessState.RETIRED.value)
    if not isinstance(process, Process):
        raise RefusedError(f"{process.number} is no process; nothing was changed.")
    return process
