"""The agenda beside a meeting's page: every input with a sign of what it still needs, and the way through."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from qms_desktop.model.reviews import Topic
from qms_desktop.ui.theme import SPACING, Theme
from qms_desktop.ui.words import choice_label

TOPICS = tuple(Topic)
"""The inputs in the order of the pages; after them comes the outcome."""
BACK = (Qt.Key.Key_Left, Qt.Key.Key_PageUp)
FORTH = (Qt.Key.Key_Right, Qt.Key.Key_PageDown)
Index = QModelIndex | QPersistentModelIndex
_HIGHEST = 1000
"""Pixels that no line needs."""
_WRAPPED = int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class Mark(Enum):
    """How an input stands; the value is its sign."""

    SPOKEN_TO = "●"
    WAIVED = "◌"
    HAS_DATA = "◔"
    OPEN = "○"


class AgendaPainter(QStyledItemDelegate):
    """Paints sign and letter of a line before its words, which wrap among themselves and are never cut."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.words_at(index, QRect()).height() + SPACING // 4)

    def words_at(self, index: Index, line: QRect) -> QRect:
        """Return where the words of a line stand, whatever the line's height."""
        room = self._room(line, self._view.fontMetrics())
        room.setHeight(_HIGHEST)
        return self._view.fontMetrics().boundingRect(room, _WRAPPED, _parts(index)[1])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        self._view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._view)
        painter.save()
        painter.setFont(option.font)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        head, words = _parts(index)
        room = self._room(option.rect, option.fontMetrics)
        painter.drawText(option.rect.adjusted(SPACING // 2, 1, 0, 0), _WRAPPED, head)
        painter.drawText(room, _WRAPPED, words)
        painter.restore()

    def _room(self, line: QRect, metrics: QFontMetrics) -> QRect:
        """Return where the words of a line stand: beside the widest letter, and clear of a scroll bar."""
        bar = self._view.verticalScrollBar().sizeHint().width()
        width = self._view.maximumViewportSize().width() - 2 * self._view.spacing() - bar
        wide = SPACING // 2 + metrics.horizontalAdvance(f"{Mark.HAS_DATA.value}  {Topic.CUSTOMERS.value}  ")
        return QRect(line.left() + wide, line.top() + 1, width - wide, line.height())


def _parts(index: Index) -> tuple[str, str]:
    """Return sign and letter of a line, and its words."""
    head, _, words = str(index.data()).rpartition("  ")
    return head, words


class AgendaList(QWidget):
    """Lists the pages; ``turned`` to one of them."""

    turned = Signal(int)
    entered = Signal()
    """Enter: the user wants to type on the page shown."""
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Agenda"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(AgendaPainter(self.list))
        self.list.setSpacing(2)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)  # a scroll bar that comes wraps them anew
        self.list.installEventFilter(self)
        for topic in TOPICS:
            self.list.addItem(QListWidgetItem(f"{Mark.OPEN.value}  {topic.value}  {choice_label(topic)}"))
        self.list.addItem(QListWidgetItem(self.tr("Outcome")))
        self.list.currentRowChanged.connect(self.turned)
        self.count = QLabel()
        self.count.setProperty("muted", True)
        self.count.setWordWrap(True)
        self.back = self._button(
            self.tr("Back"), self.tr("The page before (Left, Page Up)"), lambda: self.go(-1)
        )
        self.forth = self._button(
            self.tr("Next"), self.tr("The next page (Right, Page Down)"), lambda: self.go(1)
        )
        self.leave = self._button(
            self.tr("End"), self.tr("Leave the meeting; everything is saved (Esc)"), self.left.emit
        )
        row = QHBoxLayout()
        for button in (self.back, self.forth, self.leave):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.count)
        layout.addLayout(row)
        self.setFocusProxy(self.list)

    def go(self, step: int) -> None:
        """Turn so many pages forth, or back where negative."""
        row = self.list.currentRow() + step
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)

    def show_page(self, page: int) -> None:
        """Point at a page; nothing is told."""
        self.list.blockSignals(True)
        self.list.setCurrentRow(page)
        self.list.blockSignals(False)
        self.back.setEnabled(page > 0)
        self.forth.setEnabled(page < len(TOPICS))

    def show_mark(self, topic: Topic, mark: Mark) -> None:
        """Say how an input stands."""
        colours = self._theme.colours
        colour, words = {
            Mark.SPOKEN_TO: (colours.text, self.tr("spoken to")),
            Mark.WAIVED: (colours.text, self.tr("not covered, with a reason")),
            Mark.HAS_DATA: (colours.text, self.tr("has data; nobody spoke to it yet")),
            Mark.OPEN: (colours.muted, self.tr("not covered yet")),
        }[mark]
        item = self.list.item(TOPICS.index(topic))
        item.setText(f"{mark.value}  {topic.value}  {choice_label(topic)}")
        item.setToolTip(words)
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, words)
        item.setForeground(QColor(colour))

    def show_count(self, covered: int) -> None:
        """Say how many inputs are covered."""
        words = self.tr("%1 of %2 inputs covered")
        self.count.setText(words.replace("%1", str(covered)).replace("%2", str(len(TOPICS))))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Left and right turn pages too; Enter goes to the page."""
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (*BACK, *FORTH):
                self.go(1 if event.key() in FORTH else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.entered.emit()
                return True
        return super().eventFilter(watched, event)

    def _button(self, words: str, tip: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(words)
        button.setToolTip(tip)
        button.clicked.connect(lambda: slot())
        return button
