"""Keeps which values of a file were seen in an import and not taken, so that the same file asks only once."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.model.record import Setting

PREFIX = "kept/"
"""Of the setting keys; register, id and field follow."""


def kept_values(session: Session) -> dict[str, str]:
    """Return ``register/id/field`` -> what the file said when the value here was kept."""
    query = select(Setting.key, Setting.value).where(Setting.key.startswith(PREFIX))
    found = {key.removeprefix(PREFIX): value for key, value in session.execute(query)}
    return {key: value for key, value in found.items() if isinstance(value, str)}


def keep_values(session: Session, values: Mapping[str, str]) -> None:
    """Remember values of files that were not taken, by ``register/id/field``."""
    known = {one.key: one for one in session.scalars(select(Setting).where(Setting.key.startswith(PREFIX)))}
    for key, value in values.items():
        setting = known.get(PREFIX + key)
        if setting is None:
            session.add(Setting(key=PREFIX + key, value=value))
        else:
            setting.value = value
    session.flush()
