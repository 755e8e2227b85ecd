"""Stores what is typed into a cell, in the background; what a rule refuses comes back to its cell."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qms_desktop.catalogue import titled
from qms_desktop.errors import QmsError, RefusedError
from qms_desktop.insight.columns import EXTRA
from qms_desktop.insight.rows import Ref
from qms_desktop.model.fields import Field
from qms_desktop.model.trail import Changed
from qms_desktop.store.datafile import Store
from qms_desktop.ui.ask import ReasonDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.grid_cells import Refusal
from qms_desktop.ui.grid_model import GridModel
from qms_desktop.ui.words import day_text, shown
from qms_desktop.workflow import actions, edit


@dataclass(frozen=True, slots=True)
class Typed:
    """A cell that was typed in."""

    register: str
    record: int
    number: str
    field: Field
    value: Any
    """A link as its ``Ref``."""
    raw: Any
    reason: str | None = None
    """Why a due date moves; None where no reason is asked."""

    @property
    def stored(self) -> Any:
        """The value as the data layer takes it."""
        return self.value.id if isinstance(self.value, Ref) else self.value


class GridSaving(QObject):
    """Takes what is typed into the cells of one grid."""

    changed = Signal(object)
    """What was changed, a ``Changed``."""
    refused = Signal(int, str, str)
    """Record, field and the sentence of the rule."""

    def __init__(self, desk: Desk, model: GridModel, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._model, self._window = desk, model, window
        self._versions: dict[int, int] = {}
        """Versions that our own saves made, known before the rows are read again."""

    def take(self, record: int, name: str, value: Any, raw: object) -> None:
        """Store a value; a due date of an action that moves asks for its reason first."""
        row = self._model.row_of(record)
        values = self._model.values(row) if row is not None else None
        if values is None:
            return
        field = self._model.field(self._model.columns.index(name))
        typed = Typed(self._model.query.register, record, str(values["number"]), field, value, raw)
        before = values.get(name)
        if typed.register == "action" and name == "due_on" and before is not None and value is not None:
            reason = self._ask_reason(typed, before)
            if reason is None:
                self._model.forget_refusal(record, name)
                return
            typed = replace(typed, reason=reason)
        self._store(typed, values["version"], before)

    def _ask_reason(self, typed: Typed, before: date) -> str | None:
        heading = self.tr("Why does the due date of %1 move from %2 to %3?").replace("%1", typed.number)
        heading = heading.replace("%2", day_text(before)).replace("%3", day_text(typed.value))
        return ReasonDialog.ask(self._window, typed.register, heading, self.tr("Move due date"))

    def _store(self, typed: Typed, version: int, before: Any) -> None:
        """Show at once what was typed, and what stood there again where it is refused."""
        record, name, store = typed.record, typed.field.name, self._desk.store
        self._model.forget_refusal(record, name)
        self._model.show_typed(record, name, typed.value)

        def save() -> Changed:
            changed, now = store_cell(store, typed, max(version, self._versions.get(record, 0)))
            self._versions[record] = now
            return changed

        def refuse(error: QmsError) -> None:
            self._model.show_typed(record, name, before)
            self._refuse(typed, error)

        self._desk.jobs.run(save, self.changed.emit, refuse, owner=self)

    def _refuse(self, typed: Typed, error: QmsError) -> None:
        problems = error.problems if isinstance(error, RefusedError) else {}
        message = problems.get(typed.field.name) or str(error)
        text = shown(typed.field, typed.value)
        self._model.refuse(typed.record, typed.field.name, Refusal(typed.raw, text, message))
        self._model.reload()
        self.refused.emit(typed.record, typed.field.name, message)


def store_cell(store: Store, typed: Typed, version: int) -> tuple[Changed, int]:
    """Write one cell as one change, and return what changed and the record's new version.

    Raises:
        RefusedError: a rule says no.
        ConflictError: the record was changed elsewhere.
    """
    what = titled("changed {0:label} of {1}", typed.field.label, typed.number)
    with store.change(what, typed.reason) as change:
        if typed.reason is not None:
            actions.move_due_date(change.session, typed.record, typed.value, typed.reason)
            record = edit.fetch(change.session, "action", typed.record)
        else:
            values, extra = {typed.field.name: typed.stored}, None
            if typed.field.name.startswith(EXTRA):
                before = edit.fetch(change.session, typed.register, typed.record).extra
                values, extra = {}, {**before, typed.field.name.removeprefix(EXTRA): typed.stored or ""}
            record = edit.save(
                change.session, typed.register, values, id_=typed.record, version=version, extra=extra
            )
    return change.changed, record.version
