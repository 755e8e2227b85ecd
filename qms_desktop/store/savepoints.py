"""What a script rolls back within a unit of work is in no trail, and no gate counts it."""

from __future__ import annotations

from sqlalchemy import event
from sqlalchemy.orm import Session, SessionTransaction

from qms_desktop.model.capa_analyses import read_anew
from qms_desktop.store.trail import Changes, Since


class Savepoints:
    """Lets what was collected since a savepoint go when it is rolled back, and all when everything is."""

    def __init__(self, session: Session, changes: Changes) -> None:
        self._changes = changes
        self._since: dict[SessionTransaction, Since] = {}
        self._ended: tuple[SessionTransaction | None, Since | None] = (None, None)
        event.listen(session, "after_transaction_create", self._begun)
        event.listen(session, "after_transaction_end", self._end)
        event.listen(session, "after_soft_rollback", self._rolled_back)

    def _begun(self, _session: Session, transaction: SessionTransaction) -> None:
        if transaction.nested:
            self._since[transaction] = self._changes.watch()

    def _end(self, _session: Session, transaction: SessionTransaction) -> None:
        """SQLAlchemy says that a transaction has ended before it says that it was rolled back."""
        since = self._since.pop(transaction, None)
        self._ended = (None, None) if since is None else (transaction, since)
        if since is not None:
            self._changes.unwatch(since)

    def _rolled_back(self, session: Session, transaction: SessionTransaction) -> None:
        ended, since = self._ended
        if transaction.parent is None:
            self._changes.forget()
        elif ended is transaction and since is not None:
            self._changes.go_back(since)
        else:
            return
        read_anew(session)
