"""The fields of a record as rows of a form: label, editor, and the message beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QLabel, QLayout, QTableView, QVBoxLayout, QWidget

from qms_desktop.insight.rows import Ref
from qms_desktop.insight.views import RecordView
from qms_desktop.model.fields import Field, Kind, fields
from qms_desktop.model.fixed import why_fixed
from qms_desktop.model.record import Record
from qms_desktop.model.registers import PARTS
from qms_desktop.ui.announcing import announce
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.editors import FieldEditor
from qms_desktop.ui.form_section import FormSection
from qms_desktop.ui.language import spoken
from qms_desktop.ui.later import LaterPage
from qms_desktop.ui.link_editor import make_editor
from qms_desktop.ui.plain_label import PlainLabel
from qms_desktop.ui.theme import SPACING
from qms_desktop.ui.words import (
    field_label,
    help_text,
    note_text,
    record_label,
    register_label,
    section_label,
)

WIDE = (Kind.LONG, Kind.LINES)
"""Kinds that take a whole line of the form."""
LABEL_WIDTH = 150
EMBEDDED_HEIGHT = 170
"""Pixels of child rows or linked records among the fields."""
MANY = 4
"""From so many long texts under one heading on, they stand two beside each other."""


class FieldRow(QObject):
    """One field: validated when it is first left, then live."""

    edited = Signal()

    def __init__(self, field: Field, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        self.label = QLabel(field_label(field) + (" *" if field.required else ""), parent)
        self.label.setProperty("muted", True)
        self.editor: FieldEditor = make_editor(field, desk, parent)
        self.label.setBuddy(self.editor)
        self.message = PlainLabel(parent)
        self.message.setProperty("problem", True)
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.message.setAccessibleName(field_label(field))
        self.message.hide()
        self._baseline: object = None
        self._left = False
        self._why_locked = ""
        if field.note:
            note = QLabel(note_text(field), parent)
            note.setProperty("muted", True)
            note.setWordWrap(True)
            self.editor.add_note(note)
        self.editor.edited.connect(self._edit)
        self.editor.settled.connect(self._settle)

    @property
    def is_dirty(self) -> bool:
        """Whether it holds something else than what is stored."""
        typed: object = self.editor.raw()
        return typed != self._baseline

    def show_value(self, value: Any, ref: Ref | None) -> None:
        """Show what is stored."""
        self.editor.show_value(value, ref)
        self._baseline = self.editor.raw()
        self._left = False
        self.say("")

    def take_baseline(self, value: Any, ref: Ref | None) -> bool:
        """Note what is stored by now; keep what was typed. Answer whether both changed."""
        typed: object = self.editor.raw()
        before = self._baseline
        self.show_value(value, ref)
        both = typed != before and self._baseline != before and typed != self._baseline
        if typed != before:
            self.editor.restore(typed)
        return both

    def problem(self) -> str:
        """Return what is wrong with the content; nothing when it can be saved."""
        try:
            value = self.editor.value()
        except ValueError as error:
            return str(error)
        if self.field.required and value is None:
            return self.tr("%1 is required.").replace("%1", field_label(self.field))
        return ""

    def check(self) -> bool:
        """Show what is wrong; answer whether it can be saved."""
        self._left = True
        problem = self.problem()
        self.say(problem)
        return not problem

    def say(self, problem: str) -> None:
        """Show a message beside the field; nothing takes it away."""
        self._show_message(spoken(problem), wrong=True)
        inner = self.editor.focusProxy()
        self._describe()
        if inner is not None and inner.property("wrong") != bool(problem):
            inner.setProperty("wrong", bool(problem))
            inner.style().unpolish(inner)
            inner.style().polish(inner)

    def lock(self, why: str) -> None:
        """Let the content be read, but not changed, where there is a reason; tip and description give it."""
        if why != self._why_locked:
            self._why_locked = why
            self.editor.lock(bool(why))
            inner = self.editor.focusProxy()
            if inner is not None:
                inner.setToolTip(why or help_text(self.field))
                inner.installEventFilter(self)
            self._describe()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Who types into what stays as it is reads why, where they look."""
        if self._why_locked and event.type() is QEvent.Type.FocusOut:
            self._show_message("", wrong=False)
        elif self._why_locked and isinstance(event, QKeyEvent) and _types(event):
            self._show_message(self._why_locked, wrong=False)
        return super().eventFilter(watched, event)

    def _show_message(self, words: str, *, wrong: bool) -> None:
        """Show words under the editor: of a problem in its colour, else quietly."""
        self.message.setText(words)
        self.message.setProperty("problem", wrong)
        self.message.setProperty("muted", not wrong)
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)
        self.message.setVisible(bool(words))
        if self.editor.isVisible():
            announce(self.message, words, wrong=wrong)

    def _describe(self) -> None:
        inner = self.editor.focusProxy()
        if inner is not None:
            told = self.message.text() or self._why_locked
            inner.setAccessibleDescription(told or help_text(self.field))

    def _edit(self) -> None:
        if self._left:
            self.say(self.problem())
        self.edited.emit()

    def _settle(self) -> None:
        if self.is_dirty or self._left:
            self.check()


class FieldRows(QWidget):
    """All fields of a register that people type, under the headings of their sections."""

    edited = Signal()
    embedded: ClassVar[Mapping[str, str]] = {}
    """Child rows and linked records among the fields: their name, and the heading they stand under."""

    def __init__(
        self,
        desk: Desk,
        cls: type[Record],
        groups: Sequence[tuple[str, Sequence[Field]]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``groups``: headings with the fields under them; those declared where None."""
        super().__init__(parent)
        self._register = cls.__tablename__
        self._standing: RecordView | None = None
        self._why_sealed = ""
        self._own: dict[str, str] = {}
        """Fields that the form itself lets nobody type into, and why."""
        self.rows: dict[str, FieldRow] = {}
        self.sections: dict[str, FormSection] = {}
        """By their heading as declared."""
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(2 * SPACING, SPACING, 2 * SPACING, 2 * SPACING)
        self._layout.setSpacing(2 * SPACING)
        for heading, group in groups or list(sections(cls)):
            self.sections[heading] = section = FormSection(section_label(heading), self)
            section.column.addLayout(self.layout_of(heading, group, desk))
            self._layout.addWidget(section)
        self._layout.addStretch(1)
        self.setMaximumWidth(1120)

    def show_standing(self, view: RecordView | None) -> None:
        """Follow where the record stands: what stays as it is there is read only; None for a new one."""
        self._standing = view
        self.lock_fixed()

    def seal(self, why: str) -> None:
        """Let every field be read and none be typed into, where there is a reason."""
        self._why_sealed = why
        self.lock_fixed()

    def fix(self, name: str, why: str) -> None:
        """Let one field be read and not typed into, where there is a reason."""
        self._own[name] = why
        self.lock_fixed()

    def lock_fixed(self) -> None:
        """Lock the fields that stay as they are. One in which something else is typed already stays open.

        What was typed before the record came to stand so can be seen, copied and put back.
        """
        values = self._standing.values if self._standing is not None else {}
        for name, row in self.rows.items():
            fixed = "" if row.is_dirty else spoken(why_fixed(self._register, name, values))
            row.lock(self._why_sealed or self._own.get(name, "") or fixed)

    def place_of(self, name: str) -> QWidget | None:
        """Return where among the fields child rows or linked records belong; None where they don't."""
        heading = self.embedded.get(name)
        return self.sections[heading].body if heading is not None else None

    def embed(self, name: str, widget: QWidget) -> bool:
        """Take child rows or linked records in where they belong among the fields; answer whether they do."""
        if name not in self.embedded:
            return False
        widget.setFixedHeight(EMBEDDED_HEIGHT)
        layout = widget.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0, 0)
        column = self.sections[self.embedded[name]].column
        if name in PARTS:
            caption = QLabel(register_label(PARTS[name]))
            caption.setProperty("muted", True)
            column.addWidget(caption)
        column.addWidget(widget)
        self._take_in_turn(widget, self.embedded[name])
        return True

    def _take_in_turn(self, widget: QWidget, heading: str) -> None:
        """Let Tab come to what was built later where it stands: after the last field up to its heading."""
        headings = list(self.sections)
        passed = [self.sections[one] for one in headings[: headings.index(heading) + 1]]
        editors = [row.editor for row in self.rows.values()]
        before = [one for one in editors if any(section.isAncestorOf(one) for section in passed)]
        self._put_behind(before[-1], widget)

    def go_to(self, name: str) -> None:
        """Put the cursor into a field, or among the child rows or linked records of that name."""
        section = next((one for one in self.sections.values() if self._stands_in(name, one)), None)
        if section is not None:
            section.set_open(True)
        if name in self.rows:
            self.rows[name].editor.setFocus()
        elif section is not None:
            for page in section.body.findChildren(LaterPage):
                page.build()
            table = section.body.findChild(QTableView)
            if table is not None:
                table.setFocus()

    def _stands_in(self, name: str, section: FormSection) -> bool:
        if name in self.rows:
            return section.isAncestorOf(self.rows[name].editor)
        heading = self.embedded.get(name)
        return heading is not None and self.sections[heading] is section

    def show_values(self, values: Mapping[str, Any], refs: Mapping[tuple[str, int], Ref]) -> None:
        """Show what is stored."""
        for name, row in self.rows.items():
            row.show_value(values.get(name), _ref(row.field, values.get(name), refs))

    def rebase(self, values: Mapping[str, Any], refs: Mapping[tuple[str, int], Ref]) -> list[Field]:
        """Take over what is stored by now and keep what was typed; answer fields changed on both sides."""
        return [
            row.field
            for name, row in self.rows.items()
            if row.take_baseline(values.get(name), _ref(row.field, values.get(name), refs))
        ]

    def layout_above(self, widget: QWidget) -> None:
        """Put something above the first heading; Tab comes to it first, too."""
        self._layout.insertWidget(0, widget)
        self._put_behind(self, widget)

    def _put_behind(self, before: QWidget, widget: QWidget) -> None:
        """Let Tab come to a widget after another, whichever of them takes the focus."""
        policies = {one: one.focusPolicy() for one in (before, widget)}
        for one in policies:
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt puts nothing before or after what Tab passes by
        self.setTabOrder(before, widget)
        for one, policy in policies.items():
            one.setFocusPolicy(policy)

    def dirty(self) -> list[FieldRow]:
        """Return the rows whose content isn't saved."""
        return [row for row in self.rows.values() if row.is_dirty]

    def first_wrong(self) -> FieldRow | None:
        """Check all fields; return the first that can't be saved."""
        wrong = [row for row in self.rows.values() if not row.check()]
        return wrong[0] if wrong else None

    def add_row(self, heading: str, field: Field, desk: Desk) -> FieldRow:
        """Make the row of a field under a heading; where its widgets stand there is the caller's."""
        row = self.rows[field.name] = FieldRow(field, desk, self.sections[heading].body)
        row.edited.connect(self.edited)
        return row

    def layout_of(self, heading: str, group: Sequence[Field], desk: Desk) -> QLayout:
        """Lay out the fields under a heading: short ones two in a line, long ones a line each."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * SPACING)
        grid.setVerticalSpacing(SPACING // 2)
        grid.setColumnMinimumWidth(2, LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        line_no, half = 0, 0
        many = sum(field.kind in WIDE for field in group) >= MANY
        for field in group:
            row = self.add_row(heading, field, desk)
            wide = (field.kind in WIDE and not many) or (field.required and field.kind is Kind.TEXT)
            if half and wide:
                line_no, half = line_no + 2, 0
            _place(grid, row, line_no, half, wide)
            line_no, half = (line_no + 2, 0) if wide or half else (line_no, 2)
        return grid


def _types(event: QKeyEvent) -> bool:
    """Whether a key would change the text it is pressed in."""
    if event.type() is not QEvent.Type.KeyPress:
        return False
    erases = event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
    letter = bool(event.text()) and event.text().isprintable()
    return letter or erases or event.matches(QKeySequence.StandardKey.Paste)


def sections(cls: type[Record]) -> Iterator[tuple[str, list[Field]]]:
    """Yield each heading of a form with the fields under it; a field before the first heading joins it."""
    groups: dict[str, list[Field]] = {}
    typed = [field for field in fields(cls).values() if not field.read_only]
    first = next((field.section for field in typed if field.section), record_label(cls))
    for field in typed:
        groups.setdefault(field.section or first, []).append(field)
    yield from groups.items()


def _place(grid: QGridLayout, row: FieldRow, line: int, column: int, wide: bool) -> None:
    top = Qt.AlignmentFlag.AlignTop
    row.label.setContentsMargins(0, 5, 0, 0)
    row.label.setWordWrap(True)
    row.label.setFixedWidth(LABEL_WIDTH)
    grid.addWidget(row.label, line, column, top)
    grid.addWidget(row.editor, line, column + 1, 1, 3 if wide else 1, top)
    grid.addWidget(row.message, line + 1, column + 1, 1, 3 if wide else 1)


def _ref(field: Field, value: Any, refs: Mapping[tuple[str, int], Ref]) -> Ref | None:
    return refs.get((field.target, value)) if field.kind is Kind.LINK and value is not None else None
