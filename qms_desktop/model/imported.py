"""Says that a unit of work brings in history, so that gates let it in as it was and mark it."""

from __future__ import annotations

from sqlalchemy.orm import Session

_IMPORTING = "importing"


def bring_in_history(session: Session) -> None:
    """Let what this unit of work writes come in as it was, marked as imported."""
    session.info[_IMPORTING] = True


def brings_in_history(session: Session) -> bool:
    """Return whether this unit of work brings in history."""
    return bool(session.info.get(_IMPORTING))
