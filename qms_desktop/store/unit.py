"""The unit of work: records, gates and trail in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from qms_desktop.errors import ConflictError, RefusedError
from qms_desktop.model.bulk import WRITER, collector_at_rest, nothing
from qms_desktop.model.clean import clean_text
from qms_desktop.model.statements import open_for_flush, shut_after_flush, writing
from qms_desktop.model.trail import Changed
from qms_desktop.store.bulk import write_changed, write_new
from qms_desktop.store.compensation import take_back
from qms_desktop.store.constraints import refused
from qms_desktop.store.gates import before_flush, settle_commit, utc_now
from qms_desktop.store.kpi_triggers import TOLD
from qms_desktop.store.savepoints import Savepoints
from qms_desktop.store.trail import Changes, Seen

_IN_TRAIL = "in_trail"
"""Where a session notes that all it wrote stands in the trail."""


class Change:
    """What one unit of work writes through (``session``), and afterwards what it ``changed``."""

    def __init__(self, session: Session, who: str, what: str, reason: str | None) -> None:
        self.session = session
        self.changed: Changed = {}
        self.change_set: int | None = None
        """Number of the change set in the trail; None where nothing changed."""
        self.newest: Seen | None = None
        """The newest entry of the trail once it is saved; None where nothing changed."""
        self.tick: Callable[[], object] = nothing
        """Called on the way to the commit, every thousand entries of the trail; raises to cancel."""
        self.told: tuple[str, ...] = ()
        """What the data layer did of itself, in sentences: a CAPA that was drafted, and why."""
        reason = clean_text(reason) if reason is not None else None
        self._who, self._what, self._reason = clean_text(who), clean_text(what), reason
        self._changes = Changes()
        session.info.update(
            now=utc_now(), who=self._who, reason=reason, changes=self._changes, take_back=take_back
        )
        session.info[WRITER] = write_new
        # Whoever listens holds neither this nor the session: what a large change leaves goes with its block.
        event.listen(session, "before_flush", _before_flush)
        event.listen(session, "after_flush", _after_flush)
        event.listen(session, "after_soft_rollback", shut_after_flush)
        event.listen(session, "before_commit", _before_commit)
        Savepoints(session, self._changes)
        session.connection(execution_options={"immediate": True})

    @contextmanager
    def saved(self) -> Iterator[None]:
        """Save everything when the block ends; roll everything back when it fails.

        Raises:
            RefusedError: a rule says no, or something of which there may be one stands there already.
            ConflictError: a record was changed elsewhere since it was read.
        """
        try:
            with collector_at_rest():
                yield
                self._commit()
        except StaleDataError:
            self.session.rollback()
            raise ConflictError(
                "Nothing was saved because the record was changed elsewhere in the meantime. "
                "What you typed is kept; reload the record and save again."
            ) from None
        except IntegrityError as error:
            self.session.rollback()
            raise refused(str(error.orig)) from error
        except BaseException:
            self.session.rollback()
            self.changed = {}
            raise

    def _commit(self) -> None:
        settle_commit(self.session)
        self.changed = self._changes.changed
        self.told = tuple(self.session.info.get(TOLD, ()))
        with writing(self.session):
            self.change_set = self._changes.write(
                self.session,
                at=self.session.info["now"],
                who=self._who,
                what=self._what,
                reason=self._reason,
                tick=self.tick,
            )
        self.session.info[_IN_TRAIL] = True
        self.session.commit()
        self.newest = self._changes.newest


def _before_commit(session: Session) -> None:
    """Refuse a commit of a script's own: it would go past the last gates and the trail."""
    if not (session.info.get(_IN_TRAIL) or session.in_nested_transaction()):
        raise RefusedError(
            "Nothing was saved: a unit of work is saved with its trail when its block ends. "
            "Leave out the commit and try again."
        )


def _before_flush(session: Session, *_: Any) -> None:
    before_flush(session)
    write_changed(session)
    if session.new or session.dirty or session.deleted:
        open_for_flush(session)


def _after_flush(session: Session, _context: Any) -> None:
    shut_after_flush(session)
    changes: Changes = session.info["changes"]
    changes.collect(session)
