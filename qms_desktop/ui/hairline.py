"""The delegate every table of ours shares: a hairline under each row, no box around one cell."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from qms_desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
SHOWN = 1_000
"""Characters of a text that a cell paints; no cell has room for more."""


class HairlineDelegate(QStyledItemDelegate):
    """Draws a hairline under each row, and no focus box."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Keep a cell's own colour when its row is selected, and leave out the box around one cell."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if len(option.text) > SHOWN:  # Qt lays out all of it to paint what has room: a minute for a megabyte
            option.text = f"{option.text[:SHOWN]}…"
        colour = index.data(Qt.ItemDataRole.ForegroundRole)
        if isinstance(colour, QColor):
            option.palette.setColor(option.palette.ColorRole.HighlightedText, colour)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell and its hairline."""
        super().paint(painter, option, index)
        self.draw_hairline(painter, option)

    def draw_hairline(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Draw the line under a cell."""
        painter.save()
        painter.setPen(QPen(QColor(self._theme.colours.hairline), 1))
        rect = option.rect
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()
