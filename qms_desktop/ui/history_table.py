"""What happened to a record: when, who, what, and each field with its old and new value."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from qms_desktop.insight.views import HistoryLine
from qms_desktop.ui.grid_view import HairlineDelegate
from qms_desktop.ui.theme import ROW_HEIGHT, Theme
from qms_desktop.ui.words import moment_text

_WIDTHS = (140, 110, 150, 170, 200, 200)


class HistoryTable(QTableWidget):
    """Newest first, read only."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(0, 7, parent)
        self.setAccessibleName(self.tr("History"))
        self.setHorizontalHeaderLabels(
            [self.tr(h) for h in ("When", "Who", "What", "Field", "Old", "New", "Reason")]
        )
        self.setItemDelegate(HairlineDelegate(theme, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setHighlightSections(False)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)

    def show_lines(self, lines: Sequence[HistoryLine]) -> None:
        """Show the history of a record."""
        self.setRowCount(len(lines))
        for row, line in enumerate(lines):
            field = f"{line.where}: {line.field}" if line.where else line.field
            when = moment_text(line.at)
            cells = (when, line.who, line.what, field, line.old, line.new, line.reason or "")
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text.replace("\n", " · "))
                item.setToolTip(text)
                self.setItem(row, column, item)
