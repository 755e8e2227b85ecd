"""The gate for texts: what nobody can read, and what no file can hold, comes into no record or setting.

Whoever writes - a form, a dialog, an import, a script - goes through it. What it takes out is what an import
and an editor take out too (``model.clean``):

* control characters (NUL to U+001F and U+007F) but for tabs and line breaks;
* marks without width and marks that turn the direction of reading (U+200B, U+2060, U+202A to U+202E,
  U+2066 to U+2069, U+FEFF);
* halves of a surrogate pair (U+D800 to U+DFFF), which can be written to no file;
* line breaks of other programs become ordinary ones.

All else stays as it was given. Where characters were taken out, ``Change.told`` names the fields.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import JSON, String, inspect
from sqlalchemy.orm import Session

from qms_desktop.model.clean import clean_value, holds_dirt, is_surely_clean
from qms_desktop.model.fields import fields
from qms_desktop.model.record import Entity, Setting
from qms_desktop.store.kpi_triggers import TOLD
from qms_desktop.store.trail import changed_names, is_new


def clean_texts(session: Session, entity: Entity) -> None:
    """Clean every text of a new row, and those of a stored one that change; what stands there stays."""
    if is_new(entity):
        entity.__dict__.update(_cleaned(session, entity, entity.__dict__))  # it has no history to keep
        return
    values = {name: entity.__dict__.get(name) for name in changed_names(entity)}
    for name, value in _cleaned(session, entity, values).items():
        setattr(entity, name, value)


def clean_settings(session: Session) -> None:
    """Clean every text in the settings that change."""
    for setting in [one for one in (*session.new, *session.dirty) if isinstance(one, Setting)]:
        cleaned = clean_value(setting.value)
        if cleaned != setting.value:
            _tell(session, setting.value, "Settings")
            setting.value = cleaned


def _cleaned(session: Session, entity: Entity, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields that hold something else once they are clean, and tell what is taken out."""
    found: dict[str, Any] = {}
    filled = [(name, value) for name in _columns(type(entity)) if (value := values.get(name))]
    if is_surely_clean("".join([value for _, value in filled if isinstance(value, str)])):  # as most are
        filled = [(name, value) for name, value in filled if not isinstance(value, str)]
    for name, value in filled:
        cleaned = clean_value(value)
        if cleaned != value:
            declared = fields(type(entity)).get(name)
            _tell(session, value, declared.label if declared is not None else entity.label)
            found[name] = cleaned
    return found


def _tell(session: Session, value: Any, label: str) -> None:
    told: list[str] = session.info.setdefault(TOLD, [])
    sentence = f"Invisible or control characters were taken out of “{label}”."
    if holds_dirt(value) and sentence not in told:
        told.append(sentence)


@cache
def _columns(cls: type[Entity]) -> tuple[str, ...]:
    """Return the columns of a class that hold texts, be it in lists or under names."""
    return tuple(n for n, column in inspect(cls).columns.items() if isinstance(column.type, String | JSON))
