"""Step 1 of the import: the files, the tables found in them, and the register each is taken for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QMenu,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QVBoxLayout,
    QWidget,
)

from qms_desktop.exchange.reading import BOOK_SUFFIXES, TEXT_SUFFIXES
from qms_desktop.model.registers import EXCHANGED
from qms_desktop.ui.calm_box import CalmBox
from qms_desktop.ui.import_files import (
    FoundFile,
    FoundTable,
    overrule,
    take_as_found,
    take_as_one,
    take_header,
)
from qms_desktop.ui.import_grades import to_check
from qms_desktop.ui.import_words import register_label
from qms_desktop.ui.language import spoken
from qms_desktop.ui.theme import ROW_HEIGHT, SPACING, Sign, Theme

_TABLE, _REGISTER, _HEADER, _ROWS, _FOUND = range(5)
_AT_ONCE = 12
"""Tables added to the list in one turn of the event loop: each has a box and a button."""
_NOTES = 6
"""Sentences on a file that stand in a line each."""
_LINE = 120
"""Letters from which a sentence gets two lines."""


class FilesStep(QWidget):
    """Shows what was found; the user ticks tables and overrules registers."""

    paths_chosen = Signal(list)
    """Files and folders to read."""
    retry_wanted = Signal(object)
    """The ``FoundFile`` that is to be read again."""
    overruled = Signal(object)
    """A function that takes tables for others, which may take a moment; then ``show_overruled``."""
    changed = Signal()
    """A tick or a register changed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.files: list[FoundFile] = []
        self._waiting: list[tuple[QTreeWidgetItem, FoundFile, FoundTable]] = []
        """Tables that are not in the list yet."""
        self.hint = QLabel(self.tr("Drop workbooks or a folder here, or choose them."))
        self.add_files = QPushButton(self.tr("Choose files…"))
        self.add_folder = QPushButton(self.tr("Choose folder…"))
        self.tree = QTreeWidget()
        self._assemble()
        self.add_files.clicked.connect(self._ask_files)
        self.add_folder.clicked.connect(self._ask_folder)
        self.tree.itemChanged.connect(self._tick)

    def _assemble(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(SPACING)
        bar.addWidget(self.hint)
        bar.addStretch()
        bar.addWidget(self.add_files)
        bar.addWidget(self.add_folder)
        self.tree.setAccessibleName(self.tr("Files and tables"))
        self.tree.setHeaderLabels(
            [
                self.tr("File and sheet"),
                self.tr("Register"),
                self.tr("Header"),
                self.tr("Rows"),
                self.tr("What was found"),
            ]
        )
        self.tree.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(2 * SPACING)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.setWordWrap(True)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.tree.headerItem().setTextAlignment(_ROWS, side)
        header = self.tree.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(_TABLE, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(_TABLE, 264)
        retry = QPushButton(self.tr("Try again")).sizeHint().width() + SPACING
        header.resizeSection(_REGISTER, max(150, retry))
        header.resizeSection(_HEADER, 92)
        header.resizeSection(_ROWS, 54)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACING)
        outer.addLayout(bar)
        outer.addWidget(self.tree, 1)

    @property
    def wanted(self) -> list[FoundTable]:
        """The ticked tables."""
        return [table for file in self.files for table in file.tables if table.wanted]

    def add(self, files: Sequence[FoundFile]) -> None:
        """Show further files with their tables."""
        self.files += files
        with QSignalBlocker(self.tree):
            for file in files:
                self._add_file(file)
        self._add_some()
        self.changed.emit()

    def replace(self, before: FoundFile, after: FoundFile) -> None:
        """Show what a file became when it was read again."""
        self.files[self.files.index(before)] = after
        self.refresh()
        self.changed.emit()

    def show_overruled(self) -> None:
        """Show the tables that were taken for others."""
        self.refresh()
        self.changed.emit()

    def refresh(self) -> None:
        """Show the same files again, after their tables were matched anew."""
        with QSignalBlocker(self.tree):
            self.tree.clear()
            self._waiting.clear()
            for file in self.files:
                self._add_file(file)
        self._add_some()

    def _add_some(self) -> None:
        """Add the next tables; the window answers before those after them."""
        with QSignalBlocker(self.tree):
            for top, file, found in self._waiting[:_AT_ONCE]:
                self._add_table(top, file, found)
        del self._waiting[:_AT_ONCE]
        if self._waiting:
            QTimer.singleShot(0, self, self._add_some)

    def _add_file(self, file: FoundFile) -> None:
        top = QTreeWidgetItem(self.tree, [file.path.name])
        top.setSizeHint(_TABLE, QSize(0, ROW_HEIGHT))
        font = top.font(_TABLE)
        font.setBold(True)
        top.setFont(_TABLE, font)
        top.setToolTip(_TABLE, str(file.path))
        top.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        if file.problem:
            said = spoken(file.problem)
            top.setText(_FOUND, f"{Sign.MISSED.value} {said}")
            top.setToolTip(_FOUND, said)
            top.setForeground(_FOUND, QColor(self._theme.colours.missed))
            top.setSizeHint(_TABLE, QSize(0, 2 * ROW_HEIGHT))
            if file.can_retry:
                self.tree.setItemWidget(top, _REGISTER, self._retry_button(file))
        elif not file.tables:
            top.setText(_FOUND, self.tr("There is nothing in this file."))
        else:
            top.setFirstColumnSpanned(True)
        self._add_notes(top, [spoken(note) for note in file.notes])
        self._waiting += [(top, file, found) for found in file.tables]
        top.setExpanded(True)

    def _add_notes(self, top: QTreeWidgetItem, notes: Sequence[str]) -> None:
        """Say what is to know of a file below its name, each sentence in a line of its own."""
        shown = _NOTES if len(notes) > _NOTES + 1 else len(notes)
        texts = [*notes[:shown], " ".join(notes[shown:])]
        for text in (text for text in texts if text):
            item = QTreeWidgetItem(top, [text])
            item.setFirstColumnSpanned(True)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setForeground(_TABLE, QColor(self._theme.colours.muted))
            item.setToolTip(_TABLE, text)
            item.setSizeHint(_TABLE, QSize(0, ROW_HEIGHT if len(text) < _LINE else 2 * ROW_HEIGHT - SPACING))

    def _retry_button(self, file: FoundFile) -> QWidget:
        button = QPushButton(self.tr("Try again"))
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Read {0} again").format(file.path.name))
        button.clicked.connect(lambda: self.retry_wanted.emit(file))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, SPACING, 0)
        row.addWidget(button)
        row.addStretch()
        return holder

    def _add_table(self, top: QTreeWidgetItem, file: FoundFile, found: FoundTable) -> None:
        item = QTreeWidgetItem(top)
        item.setData(_TABLE, Qt.ItemDataRole.UserRole, found)
        item.setSizeHint(_TABLE, QSize(0, ROW_HEIGHT + SPACING // 2))
        first = (found.table.header_rows or found.table.body or found.table.above or [0])[0] + 1
        several = len(file.beside(found)) > 1
        name = self.tr("{0}, from row {1}").format(found.sheet, first) if several else found.sheet
        if found.table.stands_beside:
            name = self.tr("{0}, from cell {1}").format(found.sheet, f"{found.table.first_letters}{first}")
        item.setText(_TABLE, name)
        item.setToolTip(_TABLE, name)
        item.setText(_ROWS, str(len(found.table.body)))
        item.setTextAlignment(_ROWS, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.tree.setItemWidget(item, _REGISTER, self._register_box(item, found))
        self.tree.setItemWidget(item, _HEADER, self._header_button(name, file, found))
        self._show(item, found)

    def _register_box(self, item: QTreeWidgetItem, found: FoundTable) -> QComboBox:
        box = CalmBox()
        box.setAccessibleName(self.tr("Register of {0}").format(item.text(_TABLE)))
        ours = found.guess.register  # a sheet that this app exported may hold another one, such as roles
        for name in (None, *EXCHANGED, *([ours] if ours and ours not in EXCHANGED else [])):
            box.addItem(register_label(name), name)
        box.setCurrentIndex(box.findData(found.guess.register))
        box.activated.connect(lambda _: self._overrule(item, found, box.currentData()))
        box.entered.connect(lambda: self._enter(item))
        box.passed.connect(lambda step: self._go_to_box(item, step))
        return box

    def _enter(self, item: QTreeWidgetItem) -> None:
        self.tree.setCurrentItem(item)
        self.tree.scrollToItem(item)

    def _go_to_box(self, item: QTreeWidgetItem, step: int) -> None:
        """Go from the register of a table to that of the table above or below."""
        next_to = self.tree.itemBelow if step > 0 else self.tree.itemAbove
        other = next_to(item)
        while other is not None and not isinstance(self.tree.itemWidget(other, _REGISTER), CalmBox):
            other = next_to(other)
        if other is not None:
            self.tree.itemWidget(other, _REGISTER).setFocus(Qt.FocusReason.TabFocusReason)

    def _header_button(self, name: str, file: FoundFile, found: FoundTable) -> QPushButton:
        """Return a button that says where the header stands, with what can be done about it."""
        rows = [str(row + 1) for row in found.table.header_rows]
        button = QPushButton(self.tr("Row {0}").format("–".join(rows[:1] + rows[1:][-1:])) if rows else "–")
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Header of {0}").format(name))
        menu = QMenu(button)
        menu.addAction(self.tr("The header is another row…"), lambda: self._ask_header(name, file, found))
        together = partial(take_as_one, file, found)
        one = menu.addAction(self.tr("Read the sheet as one table"), lambda: self._take(together))
        one.setEnabled(len(file.beside(found)) > 1)
        anew = partial(take_as_found, file, found)
        back = menu.addAction(self.tr("Read as found"), lambda: self._take(anew))
        back.setEnabled(not found.as_found)
        button.setMenu(menu)
        return button

    def _ask_header(self, name: str, file: FoundFile, found: FoundTable) -> None:
        rows, headers = found.table.rows, found.table.header_rows
        words = self.tr("In which row of {0} do the headers of the columns stand?").format(name)
        now = (headers[-1] if headers else rows.start) + 1
        row, agreed = QInputDialog.getInt(self, self.tr("Header row"), words, now, rows.start + 1, rows.stop)
        if agreed and (row != now or not headers):
            self._take(partial(take_header, file, found, row - 1))

    def _take(self, how: Callable[[], object]) -> None:
        """Have tables taken for others, once the button that asked is out of its menu."""
        QTimer.singleShot(0, self, lambda: self.overruled.emit(how))

    def _overrule(self, item: QTreeWidgetItem, found: FoundTable, register: str | None) -> None:
        if register != found.guess.register:
            overrule(found, register)
            self._show(item, found)
            self.changed.emit()

    def _show(self, item: QTreeWidgetItem, found: FoundTable) -> None:
        """Say what a table is taken for, and how well its columns are known."""
        with QSignalBlocker(self.tree):
            self._fill(item, found)

    def _fill(self, item: QTreeWidgetItem, found: FoundTable) -> None:
        known = found.guess.register is not None
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable if known else flags)
        state = Qt.CheckState.Checked if found.wanted else Qt.CheckState.Unchecked
        item.setCheckState(_TABLE, state)
        if known:
            words = self.tr("{0} of {1} columns matched").format(found.matched, len(found.matches))
            if number := len(to_check(found)):
                words = self.tr("{0}, {1} to check").format(words, number)
            if found.remembered is not None or found.placed_as:
                words = self.tr("{0}, as last time (remembered)").format(words)
            sign = Sign.MET if 2 * found.matched >= len(found.matches) else Sign.AT_RISK
        else:
            words, sign = spoken(found.guess.why) or self.tr("Left out."), Sign.NO_DATA
        if found.table.sheet.hidden:
            words = self.tr("Hidden sheet. {0}").format(words)
        item.setText(_FOUND, f"{sign.value} {words}")
        item.setToolTip(_FOUND, words)
        item.setForeground(_FOUND, QColor(self._theme.colours.of(sign)))

    def tell_matched(self) -> None:
        """Say anew how well the columns are known, after some were matched by hand."""
        items = QTreeWidgetItemIterator(self.tree)
        while (item := items.value()) is not None:
            if isinstance(found := item.data(_TABLE, Qt.ItemDataRole.UserRole), FoundTable):
                self._show(item, found)
            items += 1

    def _tick(self, item: QTreeWidgetItem, column: int) -> None:
        found = item.data(_TABLE, Qt.ItemDataRole.UserRole)
        if column == _TABLE and isinstance(found, FoundTable):
            found.wanted = item.checkState(_TABLE) is Qt.CheckState.Checked
            self.changed.emit()

    def _ask_files(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in sorted(BOOK_SUFFIXES | TEXT_SUFFIXES))
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Choose files"), "", self.tr("Workbooks and text ({0})").format(patterns)
        )
        if names:
            self.paths_chosen.emit([Path(name) for name in names])

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose folder"))
        if name:
            self.paths_chosen.emit([Path(name)])

    def say(self, text: str, *, wrong: bool = False) -> None:
        """Put a sentence where the hint stands."""
        role = QPalette.ColorRole.BrightText if wrong else QPalette.ColorRole.WindowText
        self.hint.setForegroundRole(role)
        self.hint.setText(text)
