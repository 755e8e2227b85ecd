"""Stored values as JSON holds them, and back."""

from __future__ import annotations

import base64
import math
from datetime import date, datetime
from enum import Enum
from typing import Any

from sqlalchemy import JSON, Boolean, Column, Date, Float, Integer, LargeBinary, String
from sqlalchemy import Enum as EnumType

from qms_desktop.model.record import UtcDateTime


def document_value(column: Column[Any], value: Any) -> Any:
    """Return a stored value as JSON holds it: days and moments (UTC) in ISO form, bytes as base64."""
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.isoformat(timespec="microseconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(column.type, Float) and value is not None and not math.isfinite(value):
        return repr(value)
    return value


def column_value(column: Column[Any], value: Any) -> Any:
    """Return what a column stores for a value of the document.

    Raises:
        ValueError: the value can't stand in that column.
    """
    if value is None:
        if not column.nullable:
            raise ValueError(column.name)
        return None
    if isinstance(column.type, JSON):
        return value
    if isinstance(column.type, Float):
        return float(_checked(value, float, int, str))
    if isinstance(column.type, Boolean):
        return _checked(value, bool)
    if isinstance(column.type, Integer):
        return _checked(value, int)
    return _of_text(column, _checked(value, str))


def _checked(value: Any, *kinds: type) -> Any:
    if type(value) not in kinds:
        raise ValueError(value)
    return value


def _of_text(column: Column[Any], text: str) -> Any:
    if isinstance(column.type, LargeBinary):
        return base64.b64decode(text, validate=True)
    if isinstance(column.type, EnumType) and column.type.enum_class is not None:
        return column.type.enum_class(text)
    if isinstance(column.type, UtcDateTime):
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is None:
            raise ValueError(text)
        return moment
    if isinstance(column.type, Date):
        return date.fromisoformat(text)
    if isinstance(column.type, String):
        return text
    raise ValueError(column.name)
