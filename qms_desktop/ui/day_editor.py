"""A day, typed as people write it or chosen in a calendar."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from PySide6.QtCore import QDate, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QWidget

from qms_desktop.model.fields import Field
from qms_desktop.ui.editors import TextEditor
from qms_desktop.ui.icons import icon
from qms_desktop.ui.theme import Theme
from qms_desktop.ui.typed_text import read_text
from qms_desktop.ui.words import day_pattern, day_text, today


class DayEditor(TextEditor):
    """A day, typed in ISO form or as the locale writes it, or chosen in a calendar; may be empty."""

    def __init__(self, field: Field, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.line.setPlaceholderText(day_pattern())
        action = self.line.addAction(
            icon("calendar", theme.colours.muted), QLineEdit.ActionPosition.TrailingPosition
        )
        action.setText(self.tr("Calendar"))
        action.setToolTip(self.tr("Choose in a calendar (Alt+Down)"))
        action.setShortcut("Alt+Down")
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(self._choose)
        for button in self.line.findChildren(QWidget):
            button.setAccessibleName(self.tr("Calendar"))

    def value(self) -> Any:
        return read_text(self.field, self.line.text())

    def show_value(self, value: Any, ref: Any = None) -> None:
        self._put("" if value is None else day_text(value))

    def _choose(self) -> None:
        calendar = QCalendarWidget(self)
        calendar.setWindowFlags(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setAccessibleName(self.tr("Calendar"))
        with suppress(ValueError):  # where the text is no day, the calendar opens on today
            day = self.value() or today()
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.activated.connect(self._take)
        calendar.clicked.connect(self._take)
        calendar.activated.connect(calendar.close)
        calendar.clicked.connect(calendar.close)
        calendar.show()  # only then does it have its size
        here = QRect(self.mapToGlobal(QPoint()), self.size())
        calendar.move(place_by(here, calendar.size(), self.screen().availableGeometry()))

    def _take(self, day: QDate) -> None:
        self.show_value(day.toPython())
        self.edited.emit()
        self.settled.emit()


def place_by(editor: QRect, size: QSize, screen: QRect) -> QPoint:
    """Return where something of a size opens: under an editor, above it where there is no room, all in sight.

    Everything is in pixels of the desktop.
    """
    left = max(min(editor.left(), screen.right() + 1 - size.width()), screen.left())
    below = editor.bottom() + 1
    if below + size.height() <= screen.bottom() + 1:
        return QPoint(left, below)
    return QPoint(left, max(editor.top() - size.height(), screen.top()))
