"""Takes widgets apart that are closed for good: a little in each turn of the event loop."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


class Dismantling(QObject):
    """Deletes widgets one after the other, and lets go of what they held.

    The tabs of a data file are thousands of widgets: to delete them at once stalls the window. And what they
    refer to refers back to them, in circles that lived on after them: the collector does not walk what is old
    (``app.collect_if_due``).
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[QWidget] = []
        self._inside: list[QObject] = []
        """The widget that is being deleted and all in it."""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._next)

    def take(self, widget: QWidget, parts: Iterable[QWidget]) -> None:
        """Delete a hidden widget, first the parts in it one by one; its timers ring no more."""
        for timer in widget.findChildren(QTimer):
            timer.stop()
        self._waiting += [*parts, widget]
        if not self._inside:
            self._soon.start()

    def _next(self) -> None:
        """Forget what the last one held, and delete the next one."""
        for one in self._inside:
            vars(one).clear()
        self._inside.clear()
        while self._waiting and not self._inside:
            widget = self._waiting.pop(0)
            if isValid(widget):
                self._inside = [widget, *widget.findChildren(QObject)]
                widget.destroyed.connect(self._soon.start)
                widget.deleteLater()
