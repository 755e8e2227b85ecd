"""Keeps how the tables of a file were read and matched by hand, for the next file of the same headers."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.model.record import Setting

PREFIX = "layout/"
"""Of the setting keys; the table's signature follows."""


def remembered(session: Session) -> dict[str, str]:
    """Return signature -> layout (JSON text) of all matchings that are remembered."""
    query = select(Setting.key, Setting.value).where(Setting.key.startswith(PREFIX))
    found = {key.removeprefix(PREFIX): value for key, value in session.execute(query)}
    return {signature: value for signature, value in found.items() if isinstance(value, str)}


def remember(session: Session, layouts: Mapping[str, str | None]) -> None:
    """Keep layouts (JSON text) by signature, instead of those kept before; None: forget that one."""
    for signature, value in layouts.items():
        session.merge(Setting(key=PREFIX + signature, value=value))
    session.flush()


def forget(session: Session, signature: str) -> None:
    """Guess the tables of this signature anew from now on."""
    setting = session.get(Setting, PREFIX + signature)
    if setting is not None:
        setting.value = None
        session.flush()
