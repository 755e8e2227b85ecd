"""What happened to a record: when, who, what, and each field with its old and new value."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidgetItem,
    QWidget,
)

from qms_desktop.insight.views import HistoryLine
from qms_desktop.model.fields import Kind, fields
from qms_desktop.model.registers import PARTS, REGISTERS
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.hairline import HairlineDelegate, Index
from qms_desktop.ui.jobs import after
from qms_desktop.ui.language import numbered, retitled, spoken
from qms_desktop.ui.later import LaterPage
from qms_desktop.ui.lines_table import LinesTable
from qms_desktop.ui.look_only import grey_where_look_only
from qms_desktop.ui.theme import ROW_HEIGHT, SPACING, Theme
from qms_desktop.ui.words import day_text, moment_text

_WIDTHS = {0: (120, 0.16), 1: (90, 0.09), 3: (190, 0.16)}
"""Most pixels, and most of the room, of the columns when, who and field; those of texts share the rest."""
_TEXTS = (2, 4, 5, 6)
_OF_THE_FIELD = (3, 4, 5)
"""Columns that say something of each line; the others say it of all that was changed together."""
MOST_SHOWN = 500
"""Characters of a cell; the whole text stands under the table."""
AT_ONCE = 200
"""Lines that are filled in during one turn of the window's thread."""
MOST_LINES = 4
"""Lines of a row."""


class _Wrapping(HairlineDelegate):
    """Begins every text of a row at the height of its first line."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.displayAlignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.highlight())
        margin = (ROW_HEIGHT - option.fontMetrics.lineSpacing()) // 2
        inner = QStyleOptionViewItem(option)
        inner.rect = option.rect.adjusted(0, margin, 0, -margin)
        QStyledItemDelegate.paint(self, painter, inner, index)
        self.draw_hairline(painter, option)


class HistoryTable(LinesTable):
    """Newest first, read only; as wide as there is room, longer texts wrapped."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("History"))
        self.setItemDelegate(_Wrapping(theme, self))
        self._texts: list[list[str]] = []
        """What stands in each row that is filled in."""
        self._lines: Sequence[HistoryLine] = ()
        self._fill_later = after(0, self, self._fill_next)
        headers = (
            *(self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("Field")),
            *(self.tr("Old"), self.tr("New"), self.tr("Reason")),
        )
        self.set_columns(headers, ())
        header = self.horizontalHeader()
        for column in _TEXTS:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._fit_soon = after(0, self, self._fit_rows)
        header.sectionResized.connect(lambda: self._fit_soon.start())

    def show_lines(self, lines: Sequence[HistoryLine]) -> None:
        """Show the history of a record; what was changed together names its moment and person once.

        A long one is filled in over the next turns of the window's thread.
        """
        self._lines, self._texts = lines, []
        self.setRowCount(len(lines))
        self._fill_next()

    def _fill_next(self) -> None:
        first = len(self._texts)
        before = self._lines[first - 1].change_set if first else None
        for row, line in enumerate(self._lines[first : first + AT_ONCE], first):
            self._texts.append(self._fill_row(row, line, again=line.change_set == before))
            before = line.change_set
        self._fit_rows(first)
        if len(self._texts) < len(self._lines):
            self._fill_later.start()

    def _fill_row(self, row: int, line: HistoryLine, *, again: bool) -> list[str]:
        """Show a line and return its texts; ``again``: the one above was changed together with it."""
        label = QCoreApplication.translate("fields", line.field)
        field = f"{_where(line.where)}: {label}" if line.where else label
        when = moment_text(line.at)
        cells = (when, line.who, retitled(line.what), field, *_values(line), line.reason or "")
        texts: list[str] = []
        for column, text in enumerate(cells):
            said_above = again and column not in _OF_THE_FIELD
            texts.append("" if said_above else text.replace("\n", " · ")[:MOST_SHOWN])
            item = QTableWidgetItem(texts[column])
            item.setToolTip(text[:MOST_SHOWN])
            item.setData(Qt.ItemDataRole.UserRole, line.change_set)
            self.setItem(row, column, item)
        return texts

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns their share of the room."""
        for column, (most, share) in _WIDTHS.items():
            self.setColumnWidth(column, min(most, int(share * self.viewport().width())))
        super().resizeEvent(event)

    def _fit_rows(self, first: int = 0) -> None:
        """Give each row that is filled in, from one on, the height of its longest text."""
        metrics = self.fontMetrics()
        line, wide = metrics.lineSpacing(), metrics.horizontalAdvance("W")
        margin = 2 * (self.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1)
        rooms = [self.columnWidth(column) - margin for column in range(self.columnCount())]

        @cache
        def height_of(text: str, room: int) -> int:
            if metrics.horizontalAdvance(text) <= room:
                return line
            return metrics.boundingRect(QRect(0, 0, room, 0), Qt.TextFlag.TextWordWrap, text).height()

        for row, texts in enumerate(self._texts[first:], first):
            long = ((text, room) for text, room in zip(texts, rooms, strict=True) if len(text) * wide > room)
            most = max((height_of(text, room) for text, room in long), default=line)
            height = min(most, MOST_LINES * line) + ROW_HEIGHT - line
            if self.rowHeight(row) != height:
                self.setRowHeight(row, height)

    @property
    def change_set(self) -> int | None:
        """The change set of the selected line."""
        chosen = self.selectedItems()
        return int(chosen[0].data(Qt.ItemDataRole.UserRole)) if chosen else None


@cache
def _labels(*kinds: Kind) -> frozenset[str]:
    """Labels of the fields of some kinds."""
    known = (field for cls in (*REGISTERS.values(), *PARTS.values()) for field in fields(cls).values())
    return frozenset(field.label for field in known if field.kind in kinds)


def _values(line: HistoryLine) -> tuple[str, str]:
    """The old and the new value in the window's language where they are the app's own words or days."""
    if line.field in _labels(Kind.CHOICE, Kind.YES_NO):
        return spoken(line.old), spoken(line.new)
    if line.field in _labels(Kind.NUMBER, Kind.MONEY, Kind.WHOLE):
        return numbered(line.old), numbered(line.new)
    if line.field in _labels(Kind.DAY):
        return _day(line.old), _day(line.new)
    return line.old, line.new


def _day(text: str) -> str:
    try:
        return day_text(date.fromisoformat(text))
    except ValueError:
        return text  # empty, or no day in a field of that label


def _where(where: str) -> str:
    """The child row a change is about: what it is called, and its key."""
    kind, _, key = where.rpartition(" ")
    return f"{QCoreApplication.translate('registers', kind)} {key}".strip()


class HistoryPage(LaterPage):
    """The history, and the way to take one of its changes back."""

    take_back_wanted = Signal(int)
    """Number of the change set."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("History"))
        self._desk = desk
        self._lines: Sequence[HistoryLine] = ()

    def fill(self) -> None:
        self.table = HistoryTable(self._desk.theme)
        self.take_back = QPushButton(self.tr("Take this change back"))
        self.take_back.setAccessibleName(self.take_back.text())
        self.take_back.setEnabled(False)
        self.take_back.clicked.connect(self._take_back)
        hint = QLabel(self.tr("Everything that was changed together goes back; the history keeps both."))
        hint.setProperty("muted", True)
        hint.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addWidget(self.take_back)
        row.addWidget(hint, 1)
        self.table.itemSelectionChanged.connect(self._dress)
        self.column.addLayout(row)
        self.column.addWidget(self.table, 3)
        self.column.addWidget(self._values(), 1)
        self.show_lines(self._lines)

    def show_lines(self, lines: Sequence[HistoryLine]) -> None:
        """Show the history of a record."""
        self._lines = lines
        if self.is_built:
            self.table.show_lines(lines)
            self._dress()

    def _values(self) -> QWidget:
        """Return the place under the table where a long text is read whole, the old beside the new."""
        self.values = QWidget()
        self.old, self.new = QPlainTextEdit(), QPlainTextEdit()
        grid = QGridLayout(self.values)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(SPACING // 2)
        for column, (words, area) in enumerate(((self.tr("Old"), self.old), (self.tr("New"), self.new))):
            label = QLabel(words)
            label.setProperty("muted", True)
            label.setBuddy(area)
            area.setReadOnly(True)
            area.setTabChangesFocus(True)
            area.setAccessibleName(words)
            grid.addWidget(label, 0, column)
            grid.addWidget(area, 1, column)
        return self.values

    def _dress(self) -> None:
        row = self.table.currentRow() if self.table.selectedItems() else -1
        self.values.setVisible(row >= 0)
        if row >= 0:
            old, new = _values(self._lines[row])
            self.old.setPlainText(old)
            self.new.setPlainText(new)
        self.take_back.setEnabled(self.table.change_set is not None)
        grey_where_look_only(self._desk.store, self.take_back)

    def _take_back(self) -> None:
        change_set = self.table.change_set
        if change_set is not None:
            self.take_back_wanted.emit(change_set)
