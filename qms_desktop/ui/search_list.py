"""The list under the search box, painted line by line; it never takes the focus from the box."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from qms_desktop.ui.search_lines import Line
from qms_desktop.ui.theme import ROW_HEIGHT, SPACING, Theme

LINE_ROLE = Qt.ItemDataRole.UserRole
NUMBER_ROOM = "CAPA-2026-0000  "
SHOWN = 16
"""Lines seen at once; the rest is scrolled to."""
_MARKED = re.compile("\x02(.*?)\x03")


class LinesModel(QAbstractListModel):
    """The lines, headings among them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: Sequence[Line] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.said
        return line if role == LINE_ROLE else None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        leads = index.isValid() and self.lines[index.row()].opens is not None
        able = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return able if leads else Qt.ItemFlag.NoItemFlags


class LinePainter(QStyledItemDelegate):
    """Number, title, where the words were found, shortcut."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(320, max(ROW_HEIGHT, option.fontMetrics.height() + 10))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: Line = index.data(LINE_ROLE)
        painter.save()
        painter.setFont(option.font)
        room = option.rect.adjusted(SPACING + SPACING // 2, 0, -SPACING - SPACING // 2, 0)
        if line.opens is None:
            self._draw_heading(painter, option, room, line)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Highlight))
            self._draw_line(painter, option, room, line)
        painter.restore()

    def _draw_heading(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, line: Line) -> None:
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.muted))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, line.text)
        if option.rect.top() > 0:
            painter.setPen(QColor(self._theme.colours.hairline))
            painter.drawLine(option.rect.topLeft(), option.rect.topRight())

    def _draw_line(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, line: Line) -> None:
        metrics, muted = option.fontMetrics, QColor(self._theme.colours.muted)
        text = QColor(self._theme.colours.text)
        if line.number:
            painter.setPen(muted)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, line.number)
            wide = max(metrics.horizontalAdvance(NUMBER_ROOM), metrics.horizontalAdvance(f"{line.number}  "))
            room = room.adjusted(wide, 0, 0, 0)
        if line.key:
            painter.setPen(muted)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, right, line.key)
            room = room.adjusted(0, 0, -metrics.horizontalAdvance(line.key) - 2 * SPACING, 0)
        title_room = room.width() // 2 if line.aside else room.width()
        title = metrics.elidedText(line.text, Qt.TextElideMode.ElideRight, title_room)
        painter.setPen(QColor(self._theme.colours.accent) if line.leads_on else text)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, title)
        if line.aside:
            left = metrics.horizontalAdvance(title) + 2 * SPACING
            self._draw_marked(painter, room.adjusted(left, 0, 0, 0), line.aside, muted, text)

    def _draw_marked(self, painter: QPainter, room: QRect, marked: str, quiet: QColor, loud: QColor) -> None:
        """Draw a snippet with the words found in it standing out, from the first of them where it is long."""
        metrics = painter.fontMetrics()
        for number, part in enumerate(_MARKED.split(marked)):
            if room.width() <= 0:
                return
            painter.setPen(loud if number % 2 else quiet)
            shown = metrics.elidedText(part, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
            room = room.adjusted(metrics.horizontalAdvance(part), 0, 0, 0)


class SearchList(QFrame):
    """Hangs under the search box over the window's content."""

    chosen = Signal(object)
    """The ``Line`` to follow."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("searchlist")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.model = LinesModel(self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(LinePainter(theme, self.view))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        self.view.setAccessibleName(self.tr("Results"))
        self.view.clicked.connect(lambda index: self._choose(index.row()))
        self.view.entered.connect(self.view.setCurrentIndex)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.view)
        self.hide()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines, the cursor on the first that leads somewhere; nothing hides the list."""
        self.model.show_lines(lines)
        self.move_cursor(1, start=-1)
        hint = self.view.sizeHintForRow(0) if lines else 0
        self.setFixedHeight(min(len(lines), SHOWN) * hint + 2)
        self.setVisible(bool(lines))
        self.raise_()

    def move_cursor(self, step: int, start: int | None = None) -> None:
        """Go to the next line in a direction that leads somewhere."""
        row = self.view.currentIndex().row() if start is None else start
        end = len(self.model.lines) if step > 0 else -1
        for there in range(row + step, end, step):
            if self.model.lines[there].opens is not None:
                self.view.setCurrentIndex(self.model.index(there, 0))
                return
        if row > 0 and step < 0:
            self.view.scrollToTop()

    def choose_current(self) -> None:
        """Follow the line the cursor is on."""
        self._choose(self.view.currentIndex().row())

    @property
    def current(self) -> Line | None:
        """The line the cursor is on."""
        row = self.view.currentIndex().row()
        return self.model.lines[row] if 0 <= row < len(self.model.lines) else None

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self.model.lines) and self.model.lines[row].opens is not None:
            self.chosen.emit(self.model.lines[row])
