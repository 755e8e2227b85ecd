"""Ctrl+C and Ctrl+V in a grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from qms_desktop.errors import QmsError
from qms_desktop.insight.columns import columns
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.grid_copy import Copied, copied
from qms_desktop.ui.grid_model import GridModel
from qms_desktop.ui.lasting import Lasting
from qms_desktop.ui.words import field_label, number_text, today

if TYPE_CHECKING:
    from qms_desktop.exchange.pasted import Pasted
    from qms_desktop.ui.grid_view import GridView

LONGEST = 2_000
"""Characters of one value that can be looked at in its cell."""


class GridClipboard(QObject):
    """Takes rows of one grid to the clipboard, and cells from it."""

    changed = Signal(object)
    """What a paste changed, a ``Changed``."""
    said = Signal(str)
    failed = Signal(str)

    def __init__(self, desk: Desk, model: GridModel, view: GridView) -> None:
        super().__init__(view)
        self._desk, self._model, self._view = desk, model, view
        self.work = Lasting(desk.jobs, self)

    def copy(self) -> None:
        """Put the picked rows on the clipboard with their headers."""
        ids, name = self._view.selected_records, self._model.query.register
        keys = [self._model.columns[at] for at in self._view.columns.order]
        keys = [key for key in keys if key != "course"]  # a drawing has no words
        if not ids:
            return
        store, day = self._desk.store, today()
        self.work.run(
            self.tr("Copying…"),
            lambda job: copied(store, name, ids, keys, day, job),
            self._put,
            self._fail,
        )

    def paste(self) -> None:
        """Take cells from the clipboard: words into the cell of the cursor, all else through a preview.

        So do words that no cell shows whole, and those for a cell in which none are typed.
        """
        text = QGuiApplication.clipboard().text()
        if self._desk.store.read_only:
            self.failed.emit(self.tr("This file is open to look only; nothing was pasted."))
        elif not self._is_one(text):
            self._read(text)
        elif why := self._view.why_fixed():
            self.failed.emit(why)
        elif len(text) > LONGEST or not self._view.paste_into_cell():
            self._read(text)

    def _is_one(self, text: str) -> bool:
        """Whether the clipboard holds one value, and one row is picked for it."""
        words = text.rstrip("\r\n")
        return bool(words.strip()) and not set("\t\n") & set(words) and len(self._view.selected_rows) < 2

    def _read(self, text: str) -> None:
        """Make a table of the clipboard in the background, then show what it would do."""
        index, rows = self._view.currentIndex(), self._view.selected_rows
        order = self._view.columns.order
        keys = [self._model.columns[at] for at in order[order.index(max(index.column(), 0)) :]]
        name, store = self._model.query.register, self._desk.store
        picked = self._model.records(rows) if len(rows) > 1 else self._from(index.row())
        labels = {key: field_label(one) for key, one in columns(name).items()}
        shown = {self._model.columns[at]: field_label(self._model.field(at)) for at in order}

        def work() -> Pasted:
            from qms_desktop.exchange.pasted import Place, pasted_table, read_pasted  # loads the import

            place = Place(name, keys, picked, {**labels, **shown})
            sheet = read_pasted(text)
            if len(sheet.rows) == 1 and len(rows) > 1:  # one line over several rows, as a spreadsheet does
                sheet.rows = [list(sheet.rows[0]) for _ in picked]
            with store.read() as session:
                return pasted_table(session, sheet, place)

        self._desk.jobs.run(work, self._preview, self._fail, owner=self)

    def _from(self, row: int) -> list[int]:
        """Return the records from a row down, heads of groups left out."""
        place = self._model.layout.place(row)
        if place is None:
            place = self._model.layout.place(row + 1)
        return [] if place is None else list(self._model.layout.ids[place:])

    def _preview(self, found: Pasted) -> None:
        from qms_desktop.ui.paste_dialog import PasteDialog

        dialog = PasteDialog(self._desk, self._model.query.register, found, self._view)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.pasted.connect(self.changed)
        dialog.said.connect(self.said)
        dialog.open()

    def _put(self, found: Copied) -> None:
        data = QMimeData()
        data.setText(found.text)
        data.setHtml(found.html)
        QGuiApplication.clipboard().setMimeData(data)
        words = self.tr("1 row copied") if found.rows == 1 else self.tr("%1 rows copied")
        self.said.emit(words.replace("%1", number_text(found.rows, grouped=True)))

    def _fail(self, error: QmsError) -> None:
        self.failed.emit(str(error))
