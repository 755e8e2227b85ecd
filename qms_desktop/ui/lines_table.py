"""A table of lines that are read, chosen and opened, and not typed into."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from qms_desktop.ui.hairline import HairlineDelegate
from qms_desktop.ui.theme import ROW_HEIGHT, Theme


class LinesTable(QTableWidget):
    """Whole lines with a hairline under each; the last column takes what room is left."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(HairlineDelegate(theme, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)

    def set_columns(self, headers: Sequence[str], widths: Sequence[int]) -> None:
        """Name the columns and give the first of them their widths, in pixels."""
        self.setColumnCount(len(headers))
        self.setHorizontalHeaderLabels(headers)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)

    def show_texts(self, lines: Iterable[Sequence[str]]) -> None:
        """Show a line for each sequence of texts, one a column, in the place of those before."""
        shown = list(lines)
        self.setRowCount(len(shown))
        for row, texts in enumerate(shown):
            for column, text in enumerate(texts):
                self.setItem(row, column, QTableWidgetItem(text))
