"""What a script rolls back within a unit of work is in no trail, and no gate counts it."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import event
from sqlalchemy.orm import Session, SessionTransaction

from qms_desktop.model.capa_analyses import read_anew
from qms_desktop.store.trail import Changes, Entry, Key


class Savepoints:
    """Remembers what was collected before each savepoint, and before everything, until it is released."""

    def __init__(self, session: Session, changes: Changes) -> None:
        self._changes = changes
        self._before: dict[SessionTransaction, Mapping[Key, Entry]] = {}
        self._ended: tuple[SessionTransaction | None, Mapping[Key, Entry] | None] = (None, None)
        event.listen(session, "after_transaction_create", self._begun)
        event.listen(session, "after_transaction_end", self._end)
        event.listen(session, "after_soft_rollback", self._rolled_back)

    def _begun(self, _session: Session, transaction: SessionTransaction) -> None:
        if transaction.nested or transaction.parent is None:
            self._before[transaction] = self._changes.so_far()

    def _end(self, _session: Session, transaction: SessionTransaction) -> None:
        """SQLAlchemy says that a transaction has ended before it says that it was rolled back."""
        self._ended = transaction, self._before.pop(transaction, None)

    def _rolled_back(self, session: Session, transaction: SessionTransaction) -> None:
        ended, before = self._ended
        if ended is transaction and before is not None:
            self._changes.go_back_to(before)
            read_anew(session)
