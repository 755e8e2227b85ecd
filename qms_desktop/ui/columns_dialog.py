"""Chooses the columns of a list and their order, by mouse or by keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from qms_desktop.insight.columns import EXTRA, column, columns, default_columns
from qms_desktop.ui.ask import AskDialog
from qms_desktop.ui.words import field_label

_NAME = Qt.ItemDataRole.UserRole
_FEWEST, _ROWS = 8, 16
"""Rows seen at once on a small screen, and where there is room."""
_AROUND = 60
"""Points of a screen left to frames and bars."""


class ColumnsDialog(AskDialog):
    """A list of all columns, those shown first in their order, each with a tick."""

    asks_first = False
    chapter = "Lists"

    def __init__(self, parent: QWidget | None, name: str, shown: Sequence[str], extra: Sequence[str]) -> None:
        """``extra``: names of the extra columns that the records have."""
        super().__init__(parent)
        self._name, self._extra = name, list(extra)
        self.say(self.tr("Which columns are shown?"), self.tr("Show these columns"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Type to find a column"))
        self.search.setAccessibleName(self.tr("Find a column"))
        self.search.setClearButtonEnabled(True)
        for button in self.search.findChildren(QWidget):
            button.setAccessibleName(self.tr("Clear"))
        self.search.textChanged.connect(self._find)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Columns"))
        self.list.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        row = self.list.fontMetrics().lineSpacing() + 6
        self.list.setMinimumHeight(_FEWEST * row)
        grows = self.list.sizePolicy()
        grows.setVerticalStretch(1)
        self.list.setSizePolicy(grows)
        self.form.addRow(self.search)
        self.form.addRow(self.list)
        self.form.addRow(self._buttons())
        self._fill(shown)
        room = QGuiApplication.primaryScreen().availableGeometry().height() - _AROUND
        height = self.sizeHint().height() + (_ROWS - _FEWEST) * row
        self.resize(self.sizeHint().width(), min(height, room))
        self.search.setFocus()

    @property
    def chosen(self) -> list[str]:
        """The columns ticked, in their order."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item.data(_NAME) for item in items if item.checkState() is Qt.CheckState.Checked]

    def missing(self) -> str:
        return "" if self.chosen else self.tr("Tick at least one column.")

    def move_item(self, step: int) -> None:
        """Move the column the cursor is on up (-1) or down (1)."""
        row = self.list.currentRow()
        if 0 <= row + step < self.list.count() and row >= 0:
            item = self.list.takeItem(row)
            self.list.insertItem(row + step, item)
            self.list.setCurrentRow(row + step)

    def _buttons(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        for words, slot in (
            (self.tr("Move up"), lambda: self.move_item(-1)),
            (self.tr("Move down"), lambda: self.move_item(1)),
            (self.tr("Standard columns"), lambda: self._fill(default_columns(self._name))),
        ):
            button = QPushButton(words)
            button.setAccessibleName(words)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addStretch(1)
        return bar

    def _fill(self, shown: Sequence[str]) -> None:
        self.list.clear()
        others = [name for name in (*columns(self._name), *self._extra) if name not in shown]
        for name in (*shown, *others):
            field = column(self._name, name)
            if field is None:
                continue
            item = QListWidgetItem(self._label(name, field_label(field)), self.list)
            item.setData(_NAME, name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if name in shown else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)
        self._find(self.search.text())

    def _label(self, name: str, label: str) -> str:
        return self.tr("%1 (extra column)").replace("%1", label) if name.startswith(EXTRA) else label

    def _find(self, words: str) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(words.strip().casefold() not in item.text().casefold())
        at = self.list.currentRow()
        if at >= 0 and self.list.item(at).isHidden():  # Space ticks what was found
            shown = (row for row in range(self.list.count()) if not self.list.item(row).isHidden())
            self.list.setCurrentRow(next(shown, at))

    @classmethod
    def ask(
        cls, parent: QWidget | None, name: str, shown: Sequence[str], extra: Sequence[str]
    ) -> list[str] | None:
        """Return the columns wanted, in their order."""
        dialog = cls(parent, name, shown, extra)
        accepted = dialog.answered()
        return dialog.chosen if accepted else None
