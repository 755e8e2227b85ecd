"""First columns of a table that stay in view while the others are scrolled sideways."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QRect, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen, QResizeEvent, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionViewItem, QTableView

from qms_desktop.ui.theme import Theme


class PinnedColumns(QHeaderView):
    """Stands where a table has the heads of its rows, and paints some of its columns there as cells.

    They are hidden among the other columns, so that the keyboard, the scroll bar and a scroll to a cell
    know of those only that move.
    """

    def __init__(self, theme: Theme, columns: Sequence[int], model: QAbstractItemModel) -> None:
        """``columns`` of the model, from the left."""
        super().__init__(Qt.Orientation.Vertical)
        self._theme, self._columns = theme, tuple(columns)
        across, role = Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
        names = QStandardItemModel(0, len(columns), self)
        for at, column in enumerate(columns):
            names.setHeaderData(at, across, model.headerData(column, across))
            names.setHeaderData(at, across, model.headerData(column, across, role), role)
        self.titles = QHeaderView(across)
        self.titles.setModel(names)
        self.titles.setHighlightSections(False)
        self.titles.sectionResized.connect(lambda *_: self.geometriesChanged.emit())
        model.dataChanged.connect(lambda *_: self.viewport().update())

    def pin(self, view: QTableView) -> None:
        """Take the columns out of those of a table that scroll."""
        view.setVerticalHeader(self)
        view.setCornerButtonEnabled(False)
        self.titles.setParent(view)
        self.titles.setAccessibleName(view.accessibleName())
        for column in self._columns:
            view.setColumnHidden(column, True)
        self.show()
        self.titles.show()

    def resize_column(self, column: int, width: int) -> None:
        """Give one of the columns a width, in pixels."""
        self.titles.resizeSection(self._columns.index(column), width)

    def sizeHint(self) -> QSize:
        return QSize(self.titles.length(), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the titles above the columns, where the table has an empty corner."""
        super().resizeEvent(event)
        view = self.parent()
        top = view.contentsRect().top() if isinstance(view, QTableView) else 0
        self.titles.setGeometry(self.x(), top, self.width(), self.y() - top)
        self.titles.raise_()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        """Paint the cells of a row as the table would."""
        view = self.parent()
        if not isinstance(view, QTableView):
            return
        option = QStyleOptionViewItem()
        view.initViewItemOption(option)
        painter.fillRect(rect, option.palette.base())
        for at, column in enumerate(self._columns):
            index = view.model().index(logicalIndex, column)
            left = rect.left() + self.titles.sectionPosition(at)
            option.rect = QRect(left, rect.top(), self.titles.sectionSize(at), rect.height())
            if view.selectionModel().isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            view.itemDelegate().paint(painter, option, index)
        painter.setPen(QPen(QColor(self._theme.colours.hairline), 1))
        painter.drawLine(rect.topRight(), rect.bottomRight())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the row, in the column of the keyboard; where none is, in the first that moves."""
        view, row = self.parent(), self.logicalIndexAt(event.position().toPoint())
        if isinstance(view, QTableView) and row >= 0:
            first = view.horizontalHeader().logicalIndexAt(0)
            here = view.currentIndex()
            view.setCurrentIndex(view.model().index(row, here.column() if here.isValid() else first))
            view.setFocus(Qt.FocusReason.MouseFocusReason)
