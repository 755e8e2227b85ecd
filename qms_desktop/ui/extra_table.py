"""The columns of an imported register that have no field of ours: kept, and shown as they came."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget


class ExtraTable(QTableWidget):
    """Header and value of each extra column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        self.setAccessibleName(self.tr("From your register"))
        self.setHorizontalHeaderLabels([self.tr("Column"), self.tr("Value")])
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.setColumnWidth(0, 260)

    def show_columns(self, extra: Mapping[str, Any]) -> None:
        """Show the extra columns of a record."""
        self.setRowCount(len(extra))
        for row, (column, value) in enumerate(extra.items()):
            self.setItem(row, 0, QTableWidgetItem(column))
            self.setItem(row, 1, QTableWidgetItem("" if value is None else str(value)))
