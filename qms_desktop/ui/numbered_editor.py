"""A list of short texts as numbered lines: why after why, each under the answer before it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QLineEdit, QWidget

from qms_desktop.model.clean import clean_line
from qms_desktop.model.fields import Field
from qms_desktop.ui.editors import LONGEST_LINE, FieldEditor
from qms_desktop.ui.theme import SPACING
from qms_desktop.ui.words import field_label

LEAST = 5
"""Lines offered while fewer are filled: five whys."""


class NumberedEditor(FieldEditor):
    """Enter goes to the next line, Backspace takes an empty one out, pasted lines fill one line each."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.lines: list[QLineEdit] = []
        self._labels: list[QLabel] = []
        inner = QWidget()
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACING)
        self._grid.setVerticalSpacing(SPACING // 2)
        self._row.addWidget(inner)
        self._fill([])

    def value(self) -> Any:
        return [line for line in map(clean_line, self.raw()) if line] or None

    def show_value(self, value: Any, ref: Any = None) -> None:
        self._fill(list(value or []))

    def raw(self) -> Any:
        texts = [line.text() for line in self.lines]
        while texts and not texts[-1].strip():
            texts.pop()
        return texts

    def restore(self, raw: Any) -> None:
        self._fill(raw.splitlines() if isinstance(raw, str) else list(raw))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk, take out and paste lines by keyboard; leaving the last of them settles the field."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and watched in self.lines:
            return self._press(self.lines.index(watched), event)
        if event.type() is QEvent.Type.FocusOut:
            self.settled.emit()
        return super().eventFilter(watched, event)

    def _press(self, at: int, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._go(at + 1, grow=key != Qt.Key.Key_Down)
        elif key == Qt.Key.Key_Up:
            self._go(at - 1, grow=False)
        elif key == Qt.Key.Key_Backspace and not self.lines[at].text() and any(self.raw()):
            self._take_out(at)
        elif event.matches(QKeySequence.StandardKey.Paste):
            return self._paste(at)
        else:
            return False
        return True

    def _go(self, at: int, *, grow: bool) -> None:
        if grow and at == len(self.lines):
            self._add()
        if 0 <= at < len(self.lines):
            self.lines[at].setFocus()

    def _take_out(self, at: int) -> None:
        texts = [line.text() for line in self.lines]
        del texts[at]
        self._fill(texts)
        self._go(max(at - 1, 0), grow=False)
        self.edited.emit()

    def _paste(self, at: int) -> bool:
        """Spread several lines over the numbered ones from here on; one line is pasted as ever."""
        pasted = [line.strip() for line in QApplication.clipboard().text().splitlines() if line.strip()]
        if len(pasted) < 2:
            return False
        texts = [line.text() for line in self.lines]
        self._fill([*texts[:at], *pasted, *(text for text in texts[at:] if text.strip())])
        self._go(at + len(pasted) - 1, grow=False)
        self.edited.emit()
        return True

    def _fill(self, texts: Sequence[str]) -> None:
        while len(self.lines) < max(LEAST, len(texts)):
            self._add()
        while len(self.lines) > max(LEAST, len(texts)):
            for widget in (self.lines.pop(), self._labels.pop()):
                self._grid.removeWidget(widget)
                widget.deleteLater()
        for at, line in enumerate(self.lines):
            line.setText(texts[at] if at < len(texts) else "")
            line.setCursorPosition(0)

    def _add(self) -> None:
        at = len(self.lines)
        label = QLabel(f"{at + 1}.")
        label.setProperty("muted", True)
        line = QLineEdit(maxLength=LONGEST_LINE)
        line.setAccessibleName(f"{field_label(self.field)} {at + 1}")
        line.textEdited.connect(self.edited)
        line.installEventFilter(self)
        label.setBuddy(line)
        self._grid.addWidget(label, at, 0)
        self._grid.addWidget(line, at, 1)
        if self.lines:
            QWidget.setTabOrder(self.lines[-1], line)
        self.lines.append(line)
        self._labels.append(label)
        if at == 0:
            self.setFocusProxy(line)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
