"""What was typed into the cells of a list and could not be stored, kept like the drafts of the forms."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from qms_desktop.errors import OutputError
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.grid_cells import Refusal
from qms_desktop.ui.grid_model import GridModel
from qms_desktop.ui.jobs import after


class CellDrafts(QObject):
    """Puts the texts of the last time back into their cells, and writes each change of them at once."""

    failed = Signal(str)
    """What is to be read before anything else: what stands refused from the last time, or can't be kept."""

    def __init__(self, desk: Desk, model: GridModel, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._drafts, self._model, self._key = desk.drafts, model, f"cells:{name}"
        draft = self._drafts.get(self._key)
        for key, (raw, text, message) in (draft.values if draft is not None else {}).items():
            record, _, field = key.partition(":")
            model.refuse(int(record), field, Refusal(raw, text, message))
        model.refusals_changed.connect(self._keep)
        if draft is not None:
            after(0, self, lambda: self.failed.emit(self._words(len(draft.values)))).start()

    def _words(self, count: int) -> str:
        if count == 1:
            return self.tr("A text typed last time could not be stored; it stands in its cell, marked ■.")
        words = self.tr("%1 texts typed last time could not be stored; they stand in their cells, marked ■.")
        return words.replace("%1", str(count))

    def _keep(self) -> None:
        refusals = self._model.refusals
        values = {f"{record}:{name}": [one.raw, one.text, one.message] for (record, name), one in refusals}
        try:
            if values:
                self._drafts.keep(self._key, values, {})
            else:
                self._drafts.discard(self._key)
        except OutputError as error:
            self.failed.emit(str(error))
