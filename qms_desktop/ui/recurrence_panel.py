"""Beside the form of a CAPA: what was closed lately and looks like it, found while it is typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qms_desktop.errors import QmsError
from qms_desktop.insight.recurrence import Alike, Written, alike
from qms_desktop.store.datafile import Store
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.field_rows import FieldRow
from qms_desktop.ui.jobs import after
from qms_desktop.ui.language import spoken
from qms_desktop.ui.plain_label import PlainLabel
from qms_desktop.ui.theme import SPACING
from qms_desktop.ui.words import day_text, today

LOOK_AFTER = 400
"""Milliseconds without a keystroke after which is looked again."""
QWIDGETSIZE_MAX = 2**24 - 1
WIDTH = 220
LEAST = 480
"""Pixels that a form keeps beside the panel; where it has less, the panel stands below."""
LOW = 120
"""Pixels it is high where it stands below the form."""


class RecurrencePanel(QWidget):
    """Lists closed CAPAs like the one written; a click opens one."""

    opened = Signal(int)

    def __init__(self, desk: Desk, written: Callable[[], Written | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._written = desk, written
        self._looking = False
        self._sought: Written | None = None
        self.found: tuple[Alike, ...] = ()
        self._later = after(LOOK_AFTER, self, self.look)
        heading = QLabel(self.tr("Closed in the last 12 months, alike"))
        heading.setProperty("muted", True)
        heading.setWordWrap(True)
        self.told = PlainLabel()
        self.told.setProperty("muted", True)
        self.told.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(heading.text())
        self.list.setWordWrap(True)
        self.list.setSpacing(SPACING // 2)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._open)
        self.list.itemActivated.connect(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING, SPACING, SPACING, SPACING)
        for widget in (heading, self.told):
            layout.addWidget(widget)
        layout.addWidget(self.list, 100)
        layout.addStretch(1)  # keeps the words at the top where the list is hidden
        self._below = False
        self.set_below(False)
        self._show(())

    def set_below(self, below: bool) -> None:
        """Stand below the form, low and only with something to show, or beside it."""
        self._below = below
        self.setMinimumWidth(0 if below else WIDTH)
        self.setMaximumSize(QWIDGETSIZE_MAX if below else WIDTH, LOW if below else QWIDGETSIZE_MAX)
        self._show_where_useful()

    def _show_where_useful(self) -> None:
        # without a parent it would be a window for a moment, and take the focus
        if self.parentWidget() is not None:
            self.setVisible(bool(self.found) or not self._below)

    def look_later(self) -> None:
        """Look once the typing pauses."""
        self._later.start()

    def look(self) -> None:
        """Look for CAPAs like what is written now; one search at a time."""
        self._later.stop()
        written = self._written()
        if self._looking or written == self._sought:
            return
        self._sought = written
        if written is None:
            self._show(())
            return
        store, sought = self._desk.store, written
        self._looking = True
        self._desk.jobs.run(lambda: _search(store, sought), self._take, self._fail, owner=self)

    def _take(self, found: tuple[Alike, ...]) -> None:
        self._looking = False
        self._show(found)
        self.look()  # what was typed meanwhile

    def _fail(self, error: QmsError) -> None:
        self._looking = False
        self._show(())
        self.told.setText(spoken(str(error)))

    def _show(self, found: tuple[Alike, ...]) -> None:
        self.found = found
        self.list.clear()
        for one in found:
            day = day_text(one.closed_on)
            words = f"{one.number}   {one.title}\n{day} · {spoken(one.why)}"
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            self.list.addItem(item)
        self.list.setVisible(bool(found))
        nothing = self.tr(
            "Nothing so far. One of the same process and cause, or a similar title, shows here."
        )
        self.told.setText("" if found else nothing)
        self.told.setVisible(not found)
        self._show_where_useful()

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(item.data(Qt.ItemDataRole.UserRole))


class WithRecurrence(QWidget):
    """A form with the panel beside it; below it where the window is too narrow for both."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(0)

    def hold(self, form: QWidget, panel: RecurrencePanel) -> None:
        """Take both in; they were made inside it, so that their styles are worked out once."""
        self._form, self._panel = form, panel
        self._both.addWidget(form, 1)
        self._both.addWidget(panel)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the form alone."""
        return self._form.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panel where there is room for it."""
        super().resizeEvent(event)
        below = self.width() < max(self._form.minimumSizeHint().width(), LEAST) + WIDTH
        self._panel.set_below(below)
        direction = QBoxLayout.Direction
        self._both.setDirection(direction.TopToBottom if below else direction.LeftToRight)


def written_in(rows: Mapping[str, FieldRow], id_: int | None) -> Written | None:
    """Return what a form says so far; None where that is nothing to look for."""
    values: dict[str, Any] = {}
    for name in ("title", "process", "cause_category", "detected_on"):
        with suppress(ValueError):  # what can't be read yet is not looked for
            values[name] = rows[name].editor.value()
    title, process, cause = values.get("title"), values.get("process"), values.get("cause_category")
    if not title and (process is None or cause is None):
        return None
    return Written(title or "", process, cause, values.get("detected_on") or today(), id_)


def _search(store: Store, written: Written) -> tuple[Alike, ...]:
    with store.read() as session:
        return alike(session, written)
