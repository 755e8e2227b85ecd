"""Ctrl+C, Ctrl+V and Ctrl+Z in a list of child rows, also while one of its cells is edited."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemDelegate, QLineEdit, QPlainTextEdit, QTableView, QWidget

from qms_desktop.insight.rows import Ref
from qms_desktop.model.clean import clean_line
from qms_desktop.model.fields import Kind
from qms_desktop.ui.clipboard_cells import Line, cells_of, pasted_words
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.editors import FieldEditor
from qms_desktop.ui.grid_cells import Refusal
from qms_desktop.ui.grid_copy import as_text, cell_text
from qms_desktop.ui.jobs import Lane
from qms_desktop.ui.link_editor import named
from qms_desktop.ui.part_cells import Like, PartCells
from qms_desktop.ui.part_model import PartModel
from qms_desktop.ui.part_paste import Pasted, pasted
from qms_desktop.ui.part_steps import Cell, Row
from qms_desktop.ui.words import number_text

Keys = QKeySequence.StandardKey
CellsOf = Callable[[PartModel], PartCells]
"""Makes what reads the cells that are pasted into a list."""
LONGEST = 5_000_000
"""Characters; more is no selection of cells."""
MOST_LINES = 10_000
"""Lines; more is no list in a form."""
AT_ONCE = 500
"""Lines that are read before the window goes on; more are read in the background."""
_LIKE: Mapping[str, Like] = {
    "decision": ("action", {"sequence": "number", "text": "title", "owner": "owner", "due_on": "due_on"})
}
"""Lists whose columns workbooks have names of their own for."""


class PartClipboard(QObject):
    """Takes cells of one list to the clipboard and from it, and takes back what was done in the list."""

    told = Signal(str, bool)
    """What a paste did, in a sentence, and whether something was left out."""
    filled = Signal(object, bool)
    """The rows that a paste changed, as a set of their ids, and whether some are new."""
    changed = Signal()
    """Cells changed without being typed in."""

    def __init__(self, desk: Desk, model: PartModel, view: QTableView, cells: CellsOf) -> None:
        super().__init__(view)
        self._desk, self._model, self._view, self._cells = desk, model, view, cells
        self.is_reading = False
        """Many lines are being read in the background."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys from the list, from what stands around it and from the editor of its cell."""
        if not isinstance(event, QKeyEvent) or event.type() == QEvent.Type.KeyRelease:
            return False
        parent = watched.parent()
        editor = parent if isinstance(parent, FieldEditor) else None
        if event.matches(Keys.Undo) or event.matches(Keys.Redo):
            return self._step(event, editor)
        pastes = event.matches(Keys.Paste)
        if not pastes and not (event.matches(Keys.Copy) and self._copies_cells(editor)):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # the key comes here and not to the menu of the window
            return True
        return self._paste(editor) if pastes else self._copy()

    def copy(self) -> None:
        """Copy cells, or what is selected in the open editor."""
        editor = self._editor
        inner = _text_in(editor)
        if inner is None or self._copies_cells(editor):
            self._copy()
        else:
            inner.copy()

    def paste(self) -> None:
        """Paste cells, or a single value into the open editor."""
        editor = self._editor
        inner = _text_in(editor)
        if not self._paste(editor) and inner is not None:
            inner.paste()

    @property
    def _editor(self) -> FieldEditor | None:
        editor: QWidget | None = self._view.indexWidget(self._view.currentIndex())
        return editor if isinstance(editor, FieldEditor) else None

    def _copies_cells(self, editor: FieldEditor | None) -> bool:
        """Whether cells are copied, not the text that is selected in an editor."""
        return _text_in(editor) is None or len(self._view.selectedIndexes()) > 1

    def _step(self, event: QKeyEvent, editor: FieldEditor | None) -> bool:
        """Take a step back or forth, unless something is typed in the editor just now."""
        back, steps = event.matches(Keys.Undo), self._model.steps
        if not steps.count() or (editor is not None and _is_typed_in(editor, back=back)):
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self._close(editor)
            steps.undo() if back else steps.redo()
            self.told.emit("", False)
            self.changed.emit()
        return True

    def _copy(self) -> bool:
        """Put the selected cells on the clipboard, as the rectangle around them."""
        chosen = self._view.selectedIndexes() or [self._view.currentIndex()]
        if not chosen[0].isValid():
            return False
        rows, columns = sorted({one.row() for one in chosen}), sorted({one.column() for one in chosen})
        lines = [[self._text(row, column) for column in columns] for row in rows]
        QGuiApplication.clipboard().setText(as_text(lines))
        return True

    def _text(self, row: int, column: int) -> str:
        field, value = self._model.field(column), self._model.index(row, column).data(2)
        if isinstance(value, Refusal):
            return value.text
        return cell_text(field, self._model.ref(field, value) if field.kind is Kind.LINK else value)

    def _paste(self, editor: FieldEditor | None) -> bool:
        """Take what is on the clipboard; a single value in an open editor is left to the editor."""
        text, inner = QGuiApplication.clipboard().text(), _text_in(editor)
        if isinstance(inner, QPlainTextEdit) and "\t" not in text:
            return _insert_unquoted(inner, text)
        if problem := self._why_not(text):
            self.told.emit(problem, True)
            return True
        lines = cells_of(text)
        if len(lines) > MOST_LINES:
            words = self.tr("These are %1 lines; at most %2 are pasted at once. Nothing was pasted.")
            counts = (number_text(count, grouped=True) for count in (len(lines), MOST_LINES))
            self.told.emit(words.replace("%1", next(counts)).replace("%2", next(counts)), True)
            return True
        if inner is not None and len(lines) == 1 and len(lines[0]) == 1:
            return _insert_unquoted(inner, text)
        self._close(editor)
        self._take(lines)
        return True

    def _why_not(self, text: str) -> str:
        """Return why a text can't be pasted here; nothing where it can."""
        if self._model.sealed or not self._model.editable or self._desk.store.read_only:
            return self.tr("Nothing can be typed into this list now; nothing was pasted.")
        if not text.strip():
            return self.tr("The clipboard holds no text, so nothing was pasted. Copy some cells first.")
        if len(text) > LONGEST:
            return self.tr("The text on the clipboard is too long for cells; nothing was pasted.")
        return ""

    def _take(self, lines: Sequence[Line]) -> None:
        """Read the lines and show them; many are read in the background."""
        at = self._view.currentIndex()
        work = partial(pasted, lines, self._model, self._cells(self._model), at.row(), at.column())
        if len(lines) <= AT_ONCE:
            self._show(work())
            return
        rows, self.is_reading = self._model.all_rows, True
        self._desk.jobs.run(
            work, lambda found: self._end(found, rows), lambda _: self._end(None, rows),
            lane=Lane.FILES, owner=self,
        )  # fmt: skip

    def _end(self, found: Pasted | None, rows: Sequence[Row]) -> None:
        """Show what was read in the background, unless the rows are others by now."""
        self.is_reading = False
        if found is not None and self._model.all_rows is rows:
            self._show(found)
        else:
            self.told.emit(self.tr("The list changed meanwhile; nothing was pasted. Paste once more."), True)

    def _show(self, found: Pasted) -> None:
        """Show what was pasted, say what was not, and look up the names in it."""
        for cell in found.cells:
            cell.before = cell.row.get(cell.name)
        grows = len(found.rows) > len(self._model.all_rows)
        if found.cells or grows:
            self._model.change(found.cells, found.rows if grows else None)
        self.filled.emit({id(cell.row) for cell in found.cells}, grows)
        self.changed.emit()
        left = (
            (self.tr("Locked, and left as they are: %1."), found.locked),
            (self.tr("Columns left out: %1."), found.left_out),
            (self.tr("There more than once: %1."), found.repeated),
            (self.tr("Taken for a heading: %1."), found.heading),
        )
        self.told.emit(
            pasted_words(found.lines, left), bool(found.locked or found.left_out or found.repeated)
        )
        self._look_up(found.cells)

    def _look_up(self, cells: Sequence[Cell]) -> None:
        """Look up whom the names mean that were pasted into links."""
        links = {field.name: field for field in self._model.columns if field.kind is Kind.LINK}
        waiting = [
            (cell, cell.after) for cell in cells if cell.name in links and isinstance(cell.after, Refusal)
        ]
        wanted = {(cell.name, refusal.text) for cell, refusal in waiting}

        def find() -> dict[tuple[str, str], Ref | None]:
            return {(name, text): named(self._desk.store, links[name], text) for name, text in wanted}

        def take(found: Mapping[tuple[str, str], Ref | None]) -> None:
            refs = [(cell, refusal, found[cell.name, refusal.text]) for cell, refusal in waiting]
            self._model.resolve([(cell, refusal, ref) for cell, refusal, ref in refs if ref is not None])
            self.changed.emit()

        if wanted:
            self._desk.jobs.run(find, take, owner=self)

    def _close(self, editor: FieldEditor | None) -> None:
        """Take over what stands in the open editor, and close it."""
        inner = editor.focusProxy() if editor is not None else None
        if editor is not None and inner is not None:
            self._view.commitData(editor)
            inner.removeEventFilter(self._view.itemDelegate())  # losing the focus would commit it once more
            self._view.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)


def as_typed(model: PartModel) -> PartCells:
    """Return what reads the cells that are pasted into any list."""
    return PartCells(model.columns, _LIKE.get(model.part.__tablename__, ("", {})))


def _text_in(editor: FieldEditor | None) -> QLineEdit | QPlainTextEdit | None:
    """Return where text is typed in an editor; None in a list of choices and in a box to tick."""
    inner = editor.focusProxy() if editor is not None else None
    return inner if isinstance(inner, QLineEdit | QPlainTextEdit) else None


def _insert_unquoted(inner: QLineEdit | QPlainTextEdit, text: str) -> bool:
    """Type a single cell without the quotation marks that a spreadsheet puts around its line breaks.

    Returns:
        Whether there were any; without, the editor's own paste does it.
    """
    is_cell = text.startswith('"') and text.endswith(("\n", "\r"))
    lines = cells_of(text) if is_cell and len(text) <= LONGEST else []
    if len(lines) != 1 or len(lines[0]) != 1 or lines[0][0] == text.rstrip("\r\n"):
        return False
    if isinstance(inner, QLineEdit):
        inner.insert(clean_line(lines[0][0]))
    else:
        inner.insertPlainText(lines[0][0])
    return True


def _is_typed_in(editor: FieldEditor, *, back: bool) -> bool:
    """Return whether an editor has typing of its own to take back, or to do again."""
    inner = _text_in(editor)
    if inner is None:
        return False
    source = inner.document() if isinstance(inner, QPlainTextEdit) else inner
    return source.isUndoAvailable() if back else source.isRedoAvailable()
