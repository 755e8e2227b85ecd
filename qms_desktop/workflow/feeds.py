"""Verbs on the links of the process map: which process hands something to which."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.errors import RefusedError
from qms_desktop.model.processes import Feed
from qms_desktop.workflow.edit import fetch


def link(session: Session, giver: int, receiver: int, what: str | None = None) -> Feed:
    """Let a process feed another one.

    Args:
        session: of the running unit of work.
        giver: id of the process that hands something over.
        receiver: id of the process that takes it.
        what: what is handed over.

    Raises:
        RefusedError: both are the same process, they are linked already, or one is withdrawn.
    """
    one, other = fetch(session, "process", giver), fetch(session, "process", receiver)
    if giver == receiver:
        raise RefusedError(
            f"{one.number} was not linked because a process does not feed itself. Choose another one; "
            "nothing was changed."
        )
    for process in (one, other):
        if process.withdrawn_on is not None:
            raise RefusedError(f"{process.number} is withdrawn; bring it back first. Nothing was changed.")
    if _feeds(session, giver, receiver):
        raise RefusedError(f"{one.number} feeds {other.number} already; nothing was changed.")
    feed = Feed(process=giver, receiver=receiver, what=(what or "").strip() or None)
    session.add(feed)
    session.flush()
    return feed


def unlink(session: Session, giver: int, receiver: int) -> None:
    """Take a link between two processes away.

    Raises:
        RefusedError: there is none.
    """
    found = _feeds(session, giver, receiver)
    if not found:
        raise RefusedError("This link is gone already; nothing was changed.")
    for feed in found:
        session.delete(feed)
    session.flush()


def _feeds(session: Session, giver: int, receiver: int) -> list[Feed]:
    mine = (Feed.process == giver, Feed.receiver == receiver)
    return list(session.scalars(select(Feed).where(*mine)))
