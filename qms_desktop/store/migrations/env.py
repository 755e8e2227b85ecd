"""Alembic's entry: runs on the connection that ``store.migrate`` hands over."""

from __future__ import annotations

from typing import Literal

from alembic import context

from qms_desktop.model import registers, trail  # noqa: F401 - registers every table
from qms_desktop.model.record import Base, UtcDateTime


def render_item(kind: str, item: object, _context: object) -> str | Literal[False]:
    """Write our types into migrations as the plain types they are stored as."""
    return "sa.DateTime()" if kind == "type" and isinstance(item, UtcDateTime) else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_item=render_item,
    render_as_batch=True,
    transactional_ddl=False,
)
context.run_migrations()
