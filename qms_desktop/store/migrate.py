"""Brings a data file's schema up to this app's, in one transaction."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from qms_desktop.errors import DataFileError

_SCRIPTS = Path(__file__).with_name("migrations")


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    return config


@cache
def head() -> str:
    """Return the revision this app works with."""
    revision = ScriptDirectory.from_config(_config()).get_current_head()
    if revision is None:
        raise LookupError("no migration is shipped")
    return revision


def revision_of(engine: Engine) -> str | None:
    """Return the revision of a data file, None for an empty one."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def is_older(engine: Engine) -> bool:
    """Return whether the schema is behind this app's."""
    return revision_of(engine) != head()


def is_newer(engine: Engine) -> bool:
    """Return whether the schema has a revision that this app does not know."""
    revision = revision_of(engine)
    return revision is not None and revision not in _known()


@cache
def _known() -> frozenset[str]:
    scripts = ScriptDirectory.from_config(_config()).walk_revisions()
    return frozenset(script.revision for script in scripts)


def upgrade(engine: Engine) -> None:
    """Run the missing migrations: references off, one transaction, references checked before it ends.

    Raises:
        DataFileError: a reference would break; the file is as it was.
    """
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        connection.rollback()
        connection.connection.dbapi_connection.execute("PRAGMA foreign_keys=OFF")  # type: ignore[union-attr]
        with connection.begin():
            config = _config()
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise DataFileError(
                    "The data file could not be brought up to date because a reference in it is broken. "
                    "It was left as it was; restore a backup."
                )
        connection.connection.dbapi_connection.execute("PRAGMA foreign_keys=ON")  # type: ignore[union-attr]
