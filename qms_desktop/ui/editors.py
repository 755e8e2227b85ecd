"""One editor a kind of field. Each answers its value, or says what is wrong with what was typed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from qms_desktop.model.clean import clean_line, clean_text
from qms_desktop.model.fields import Field
from qms_desktop.ui.jobs import after
from qms_desktop.ui.typed_text import read_text
from qms_desktop.ui.words import (
    beginning,
    choice_label,
    field_label,
    help_text,
    number_text,
)

LONGEST_LINE = 2**24
"""Characters that a line takes: Qt's own limit of 32,767 would cut the end off a long text without a word."""
LAID_OUT = 200_000
"""Characters of a line that are laid out as soon as it is shown; more of them would stall the window."""

MOST_LINES = 12
"""Lines of a long text that are seen at once."""


class FieldEditor(QWidget):
    """An input for one field."""

    edited = Signal()
    """The content changed, by typing or choosing."""
    settled = Signal()
    """The user is done with this field for now."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)

    def value(self) -> Any:
        """Return the value as the data layer wants it; None when empty.

        Raises:
            ValueError: what was typed can't be read; its text says what to type.
        """
        raise NotImplementedError

    def show_value(self, value: Any, ref: Any = None) -> None:
        """Show a stored value; ``ref`` names the record behind a link."""
        raise NotImplementedError

    def raw(self) -> Any:
        """Return what was typed, readable or not, as JSON keeps it."""
        raise NotImplementedError

    def restore(self, raw: Any) -> None:
        """Show again what ``raw`` returned."""
        raise NotImplementedError

    def lock(self, locked: bool) -> None:
        """Let the content be read and copied, but not changed."""
        self.setEnabled(not locked)

    def add_note(self, note: QWidget) -> None:
        """Put words beside the input that are always read with it."""
        self._row.addWidget(note, 1)
        self._row.setStretch(0, 1)

    def _hold(self, widget: QWidget) -> None:
        """Take the inner widget in and give it the field's name."""
        self._row.addWidget(widget)
        self.setFocusProxy(widget)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        widget.setAccessibleName(field_label(self.field))
        if said := help_text(self.field):
            widget.setAccessibleDescription(said)
            widget.setToolTip(said)


class TextEditor(FieldEditor):
    """One line of text; the base of everything that is typed in one line."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.line = QLineEdit(self, maxLength=LONGEST_LINE)
        self.line.textEdited.connect(self.edited)
        self.line.editingFinished.connect(self.settled)
        self._hold(self.line)
        self._whole: str | None = None
        """A text of which the line shows the beginning only, to be read; None where it shows all."""
        self._all: QPushButton | None = None
        self._is_locked = False

    def lock(self, locked: bool) -> None:
        self._is_locked = locked
        self.line.setReadOnly(locked or self._whole is not None)
        for action in self.line.actions():
            action.setEnabled(not locked)

    def value(self) -> Any:
        return clean_line(self.raw()) or None

    def show_value(self, value: Any, ref: Any = None) -> None:
        self._put("" if value is None else str(value))
        self.line.setCursorPosition(0)

    def raw(self) -> Any:
        return self.line.text() if self._whole is None else self._whole

    def restore(self, raw: Any) -> None:
        self._put(str(raw))

    def _put(self, text: str) -> None:
        """Show a text; of one that takes long to lay out the beginning, and the way to the rest."""
        before, self._whole = self._whole, text if len(text) > LAID_OUT else None
        self.line.setText(text if self._whole is None else beginning(text))
        if before is not None or self._whole is not None:
            self._offer_all()

    def _offer_all(self) -> None:
        if self._all is None:
            self._all = QPushButton(self.tr("Show all"))
            self._all.setAccessibleName(self._all.text())
            self._all.clicked.connect(self._show_all)
            self._row.addWidget(self._all)
        count = number_text(len(self._whole or ""), grouped=True)
        words = self.tr("The beginning of %1 characters; show all to edit them.")
        self._all.setToolTip(words.replace("%1", count))
        self._all.setVisible(self._whole is not None)
        self.line.setReadOnly(self._is_locked or self._whole is not None)

    def _show_all(self) -> None:
        if self._whole is not None:
            self.line.setText(self._whole)
            self._whole = None
            self._offer_all()
            self.line.setFocus()


class PeriodEditor(TextEditor):
    """A reporting period in ISO form."""

    def value(self) -> Any:
        return read_text(self.field, self.line.text())


class NumberEditor(TextEditor):
    """A number as the locale writes it."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)

    def value(self) -> Any:
        return read_text(self.field, self.line.text())

    def show_value(self, value: Any, ref: Any = None) -> None:
        self._put("" if value is None else number_text(value))


class LongEditor(FieldEditor):
    """Text with line breaks; grows with what is typed, as it is wrapped."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.area = QPlainTextEdit(self)
        self.area.setTabChangesFocus(True)
        # else Shift+Tab from behind it passes by what comes between; Qt takes None, its stubs don't
        self.area.viewport().setFocusProxy(None)  # type: ignore[arg-type]
        self._grow_soon = after(0, self, self._grow)  # Qt wraps the text at the end of this turn
        self.area.textChanged.connect(self._grow)
        self.area.textChanged.connect(self._tell)
        self.area.installEventFilter(self)
        self._quiet = False
        self._least = 2
        self._hold(self.area)
        self._grow()

    def keep_lines(self, least: int) -> None:
        """Have room for so many lines from the beginning."""
        self._least = least
        self._grow()

    def lock(self, locked: bool) -> None:
        self.area.setReadOnly(locked)

    def value(self) -> Any:
        return clean_text(self.area.toPlainText()).strip() or None

    def show_value(self, value: Any, ref: Any = None) -> None:
        self._set("" if value is None else str(value))

    def raw(self) -> Any:
        return self.area.toPlainText()

    def restore(self, raw: Any) -> None:
        self._set(str(raw))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field is settled when the cursor leaves it; its lines are counted anew where they wrap anew."""
        if event.type() == QEvent.Type.FocusOut:
            self.settled.emit()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.Resize):
            self._grow_soon.start()
        return super().eventFilter(watched, event)

    def _set(self, text: str) -> None:
        self._quiet = True
        self.area.setPlainText(text)
        self._quiet = False

    def _tell(self) -> None:
        if not self._quiet:
            self.edited.emit()

    def _grow(self) -> None:
        lines = min(max(self._lines(), self._least), MOST_LINES)
        self.area.setFixedHeight(lines * self.area.fontMetrics().lineSpacing() + 14)

    def _lines(self) -> int:
        """Count the lines on screen, as far as they matter."""
        document, lines = self.area.document(), 0
        block = document.begin()
        while block.isValid() and lines < MOST_LINES:
            document.documentLayout().blockBoundingRect(block)  # wraps it
            lines += block.lineCount()
            block = block.next()
        return lines


class QuietComboBox(QComboBox):
    """A combo box that a passing mouse wheel does not change, and that tells of a choice made by a letter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._told = -1
        self.activated.connect(self._note)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt emits ``activated`` for a choice by an arrow, but not for one by its first letters."""
        self._told = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != self._told:
            self.activated.emit(self.currentIndex())

    def _note(self, index: int) -> None:
        self._told = index

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page unless the box has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class CountBox(QSpinBox):
    """A spin box whose number begins where the text of a line does; style sheets can't say so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(5, 0, 0, 0)


class ChoiceEditor(FieldEditor):
    """One value of a closed list."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.box = QuietComboBox(self)
        self.box.addItem("", None)
        for one in field.choices or ():
            self.box.addItem(choice_label(one), one.value)
        self.box.activated.connect(lambda _: self.edited.emit())
        self.box.activated.connect(lambda _: self.settled.emit())
        self._hold(self.box)

    def value(self) -> Any:
        data = self.box.currentData()
        return None if data is None or self.field.choices is None else self.field.choices(data)

    def show_value(self, value: Any, ref: Any = None) -> None:
        self.box.setCurrentIndex(max(self.box.findData(None if value is None else str(value)), 0))

    def raw(self) -> Any:
        return self.box.currentData()

    def restore(self, raw: Any) -> None:
        self.show_value(raw)


class YesNoEditor(FieldEditor):
    """Yes or no."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.box = QCheckBox(self.tr("Yes"), self)
        self.box.clicked.connect(lambda _: self.edited.emit())
        self.box.clicked.connect(lambda _: self.settled.emit())
        self._hold(self.box)

    def value(self) -> Any:
        return self.box.isChecked()

    def show_value(self, value: Any, ref: Any = None) -> None:
        self.box.setChecked(bool(value))

    def raw(self) -> Any:
        return self.box.isChecked()

    def restore(self, raw: Any) -> None:
        self.box.setChecked(bool(raw))
