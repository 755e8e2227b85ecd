"""What was typed into the cells of a list and could not be stored, kept like the drafts of the forms."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from qms_desktop.errors import OutputError
from qms_desktop.ui.cell_editing import refusal_of
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.grid_cells import Refusal
from qms_desktop.ui.grid_editing import GridDelegate
from qms_desktop.ui.grid_model import GridModel
from qms_desktop.ui.jobs import after

DRAFT_AFTER = 800
"""Milliseconds after the first keystroke in a cell that is not yet drafted."""


class CellDrafts(QObject):
    """Puts the texts of the last time back into their cells, and writes each change of them at once.

    What is being typed in an open cell is written before long, for a crash.
    """

    failed = Signal(str)
    """What is to be read before anything else: what stands refused from the last time, or can't be kept."""

    def __init__(self, desk: Desk, model: GridModel, name: str, delegate: GridDelegate) -> None:
        super().__init__(delegate)
        self._drafts, self._model, self._key, self._delegate = desk.drafts, model, f"cells:{name}", delegate
        draft = self._drafts.get(self._key)
        for key, (raw, text, message) in (draft.values if draft is not None else {}).items():
            record, _, field = key.partition(":")
            model.refuse(int(record), field, Refusal(raw, text, message))
        model.refusals_changed.connect(self._keep)
        self._soon = after(DRAFT_AFTER, self, self._keep)
        delegate.edited.connect(self._keep_soon)
        if draft is not None:
            after(0, self, lambda: self.failed.emit(self._words(len(draft.values)))).start()

    def _words(self, count: int) -> str:
        if count == 1:
            return self.tr("A text typed last time could not be stored; it stands in its cell, marked ■.")
        words = self.tr("%1 texts typed last time could not be stored; they stand in their cells, marked ■.")
        return words.replace("%1", str(count))

    def _keep_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def keep(self) -> None:
        """Write what stands refused in cells and what is being typed in one; forget what is stored.

        Raises:
            OutputError: the drafts can't be written.
        """
        self._soon.stop()
        refusals = dict(self._model.refusals)
        editor = self._delegate.editor
        if editor is not None:
            words = self.tr("The window closed before this was stored; press Enter to store it.")
            refusals[editor.property("record"), editor.field.name] = refusal_of(editor, ValueError(words))
        values = {
            f"{record}:{name}": [one.raw, one.text, one.message] for (record, name), one in refusals.items()
        }
        if values:
            self._drafts.keep(self._key, values, {})
        else:
            self._drafts.discard(self._key)

    def _keep(self) -> None:
        try:
            self.keep()
        except OutputError as error:
            self.failed.emit(str(error))
