"""Keeps the views that people save of a list: they belong to the data file and move with it."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.errors import RefusedError
from qms_desktop.model.clean import clean_line
from qms_desktop.model.record import Setting

PREFIX = "view/"
"""Of the setting keys; the register and the view's name follow."""


def saved_views(session: Session, register: str) -> dict[str, str]:
    """Return name -> view (JSON text) of the views saved for a register, by name."""
    prefix = f"{PREFIX}{register}/"
    query = select(Setting.key, Setting.value).where(Setting.key.startswith(prefix, autoescape=True))
    found = {key.removeprefix(prefix): value for key, value in session.execute(query)}
    kept = {name: value for name, value in found.items() if isinstance(value, str)}
    return dict(sorted(kept.items(), key=lambda item: item[0].casefold()))


def save_view(session: Session, register: str, name: str, value: str) -> None:
    """Keep a view (JSON text) under a name; one of that name is replaced.

    Raises:
        RefusedError: the name is empty.
    """
    called = clean_line(name)
    if not called:
        raise RefusedError(
            "The view was not saved because it has no name. Type one and save again; nothing was changed."
        )
    session.merge(Setting(key=f"{PREFIX}{register}/{called}", value=value))
    session.flush()


def delete_view(session: Session, register: str, name: str) -> None:
    """Forget a view; nothing happens where there is none of that name."""
    setting = session.get(Setting, f"{PREFIX}{register}/{name}")
    if setting is not None:
        setting.value = None
        session.flush()


def rename_view(session: Session, register: str, name: str, new_name: str) -> None:
    """Give a view another name.

    Raises:
        RefusedError: the new name is empty or taken, or there is no such view.
    """
    views = saved_views(session, register)
    if name not in views:
        raise RefusedError(
            f"There is no view “{name}” any more; nothing was changed. Choose one that is in the list."
        )
    if clean_line(new_name) in views:
        raise RefusedError(
            f"The view “{name}” keeps its name because there is a view “{clean_line(new_name)}” already. "
            "Choose another name; nothing was changed."
        )
    save_view(session, register, new_name, views[name])
    delete_view(session, register, name)
