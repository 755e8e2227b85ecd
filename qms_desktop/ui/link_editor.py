"""Chooses a linked record by typing a part of its name or number."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget
from shiboken6 import isValid

from qms_desktop.insight.rows import Ref, refs
from qms_desktop.model.clean import clean_line
from qms_desktop.model.fields import Field, Kind
from qms_desktop.model.holdings import RESPONSIBLE
from qms_desktop.model.registers import register
from qms_desktop.model.trail import Changed
from qms_desktop.store.datafile import Store
from qms_desktop.ui.clause_editor import ClauseEditor
from qms_desktop.ui.day_editor import DayEditor
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.editors import (
    LONGEST_LINE,
    ChoiceEditor,
    FieldEditor,
    LongEditor,
    NumberEditor,
    PeriodEditor,
    TextEditor,
    YesNoEditor,
)
from qms_desktop.ui.icons import icon
from qms_desktop.ui.jobs import OnFailed, after
from qms_desktop.ui.new_person import add_person
from qms_desktop.ui.numbered_editor import NumberedEditor
from qms_desktop.ui.words import beginning, in_sentence, record_label

LONGEST_NAME = 60
"""Characters of a name that are said again."""


def make_editor(field: Field, desk: Desk, parent: QWidget | None = None) -> FieldEditor:
    """Return the editor for a field."""
    if field.kind is Kind.LINK:
        return LinkEditor(field, desk, parent)
    if field.kind is Kind.DAY:
        return DayEditor(field, desk.theme, parent)
    if field.clauses:
        return ClauseEditor(field, desk, parent)
    kinds: dict[Kind, type[FieldEditor]] = {
        Kind.LONG: LongEditor,
        Kind.LINES: NumberedEditor,
        Kind.CHOICE: ChoiceEditor,
        Kind.NUMBER: NumberEditor,
        Kind.MONEY: NumberEditor,
        Kind.WHOLE: NumberEditor,
        Kind.YES_NO: YesNoEditor,
        Kind.PERIOD: PeriodEditor,
    }
    return kinds.get(field.kind, TextEditor)(field, parent)


class LinkEditor(FieldEditor):
    """A line with a list of matching records under it; empty means no link."""

    def __init__(self, field: Field, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._desk = desk
        self._chosen: Ref | None = None
        self._found: list[Ref] = []
        self.line = QLineEdit(self, maxLength=LONGEST_LINE)
        self.line.setPlaceholderText(self.tr("Type to search"))
        self.line.textEdited.connect(self._type)
        self.line.editingFinished.connect(self.settle)
        self.line.installEventFilter(self)
        action = self.line.addAction(
            icon("down", desk.theme.colours.muted), QLineEdit.ActionPosition.TrailingPosition
        )
        action.setText(self.tr("Show all"))
        action.triggered.connect(self.search_all)
        for button in self.line.findChildren(QWidget):
            button.setAccessibleName(self.tr("Show all"))
        self._list = QStringListModel(self)
        self._completer = QCompleter(self._list, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(12)
        self._completer.setWidget(self.line)
        self._popup = QListView()
        self._popup.setAccessibleName(self.tr("Found"))
        self._completer.setPopup(self._popup)
        self._popup.installEventFilter(self)
        self._completer.activated.connect(self._choose)
        self._search = after(150, self, self._ask)
        self._hold(self.line)

    @property
    def ref(self) -> Ref | None:
        """The record chosen."""
        return self._chosen

    def lock(self, locked: bool) -> None:
        self.line.setReadOnly(locked)
        for action in self.line.actions():
            action.setEnabled(not locked)

    def value(self) -> Any:
        if not self.line.text().strip():
            return None
        if self._chosen is None:
            raise ValueError(not_chosen(self.field, self.line.text(), can_add=self._can_add))
        return self._chosen.id

    def show_value(self, value: Any, ref: Any = None) -> None:
        self._chosen = ref if value is not None else None
        self.line.setText(self._chosen.title if self._chosen is not None else "")
        self.line.setCursorPosition(0)

    def raw(self) -> Any:
        return {"text": self.line.text(), "ref": list(self._chosen) if self._chosen is not None else None}

    def restore(self, raw: Any) -> None:
        self._chosen = Ref(*raw["ref"]) if raw["ref"] else None
        self.line.setText(raw["text"])

    @property
    def is_choosing(self) -> bool:
        """Whether the list is open: a key in it reaches the line too, before the list has chosen."""
        return self._popup.isVisible()

    def offered(self) -> list[str]:
        """Return the lines of the list."""
        return self._list.stringList()

    def search_all(self) -> None:
        """Open the list with everything there is to choose."""
        self.line.setFocus()
        self._ask(everything=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down opens the list: with what fits the words typed, else with everything; Escape closes it."""
        if isinstance(watched, QListView) and event.type() == QEvent.Type.ShortcutOverride:
            if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
                event.accept()  # else it is the form's key to close
        elif (
            watched is self.line
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
            and not self.line.isReadOnly()
            and not self._popup.isVisible()
        ):
            self._ask() if self.is_unknown else self.search_all()
            return True
        return super().eventFilter(watched, event)

    def _type(self) -> None:
        self._chosen = None
        self.edited.emit()
        self._search.start()

    def _ask(self, *, everything: bool = False) -> None:
        words, field, store = "" if everything else self.line.text(), self.field, self._desk.store

        def find() -> list[Ref]:
            with store.read() as session:
                return refs(session, field.target, words, active=_to_active(field))

        self._desk.jobs.run(find, lambda found: self._offer(found, words), owner=self)

    def _offer(self, found: list[Ref], words: str) -> None:
        self._found = found
        exact = _exactly(found, words)
        if self._chosen is None and len(exact) == 1 and self.line.text() == words:
            self._chosen = exact[0]
            self.edited.emit()
        lines = [f"{ref.title}   {ref.number}" for ref in found]
        if self._can_add and self.is_unknown:
            name = clean_line(self.line.text())
            lines.append(self.tr("Add “%1” to People").replace("%1", beginning(name, LONGEST_NAME)))
        self._list.setStringList(lines)
        if self.line.hasFocus() and lines:
            self._completer.complete()

    def _choose(self, line: str) -> None:
        at = self._list.stringList().index(line)
        self._popup.hide()
        if at < len(self._found):
            self._put(self._found[at])
            self.settled.emit()
        else:
            self._add(clean_line(self.line.text()))

    def _put(self, ref: Ref) -> None:
        self._chosen = ref
        self.line.setText(ref.title)
        self.edited.emit()

    @property
    def _can_add(self) -> bool:
        """Whether somebody who is not in People can be added here."""
        return self.field.target == "person" and not self._desk.store.read_only

    def _add(self, name: str) -> None:
        """Add somebody to People, and choose them."""
        store, news = self._desk.store, self._desk.news

        def take(added: tuple[Ref, Changed]) -> None:
            ref, changed = added
            if isValid(self) and clean_line(self.line.text()) == name:
                self._put(ref)
                self.settled.emit()
            news.changed.emit(changed)

        self._desk.jobs.run(lambda: add_person(store, name), take)

    @property
    def is_unknown(self) -> bool:
        """Whether something is typed and nothing is chosen: it was typed fast, or it names nobody."""
        return self._chosen is None and bool(self.line.text().strip())

    def settle(self) -> None:
        """Look up what was typed fast, then say whether it is somebody."""
        if self.is_unknown and not self._popup.isVisible():
            self.look_up(self.settled.emit, owner=self)
        else:
            self.settled.emit()

    def look_up(
        self, then: Callable[[], object], failed: OnFailed = None, *, owner: QObject | None = None
    ) -> None:
        """Choose the only record that the text names, where there is one; then go on.

        Args:
            then: called in either case.
            failed: called with the error where the data file can't be read.
            owner: who waits for it.
        """
        words = self.line.text()

        def take(ref: Ref | None) -> None:
            if isValid(self):
                self._take(ref, words)
            then()

        self._desk.jobs.run(self.search(), take, failed, owner=owner)

    def search(self) -> Callable[[], Ref | None]:
        """Return what finds the only record that the text names; it runs in a job and needs no widget."""
        return partial(named, self._desk.store, self.field, self.line.text())

    def _take(self, ref: Ref | None, words: str) -> None:
        if ref is not None and self._chosen is None and self.line.text() == words:
            self._popup.hide()
            self._put(ref)


def look_up_names(root: QWidget, then: Callable[[], object], failed: OnFailed = None) -> None:
    """Look up the names under a widget that were typed and not chosen, one after the other; then go on.

    Args:
        root: a form or a dialog.
        then: called at once where there is nothing to look up, and not where the form is gone meanwhile.
        failed: called with the error where the data file can't be read.
    """
    unknown = [editor for editor in root.findChildren(LinkEditor) if editor.is_unknown]

    def go_on() -> None:
        editor = unknown.pop(0) if unknown else None
        if editor is None:
            then()
        elif isValid(editor):
            editor.look_up(go_on, failed, owner=root)
        else:
            go_on()

    go_on()


def named(store: Store, field: Field, words: str) -> Ref | None:
    """Return the only record that is called so, else the only one found, for a link; call it in a job."""
    with store.read() as session:
        found = refs(session, field.target, words, active=_to_active(field))
    best = _exactly(found, words) or found
    return best[0] if len(best) == 1 else None


def not_chosen(field: Field, words: str, *, can_add: bool) -> str:
    """Return what to do where words name no record for a link.

    Args:
        field: the link.
        words: what was typed.
        can_add: somebody who is not in People yet can be added.
    """
    if field.target == "person" and can_add:
        told = _tr("Choose a person from the list, or add “%1” there (Down opens it).")
        return told.replace("%1", beginning(clean_line(words), LONGEST_NAME))
    label = in_sentence(record_label(register(field.target)))
    return _tr("Choose from the list: %1.").replace("%1", label)


def _to_active(field: Field) -> bool:
    """Whether a link gives somebody work: who left is not offered for that."""
    return field.name in RESPONSIBLE


def _tr(words: str) -> str:
    return QCoreApplication.translate("LinkEditor", words)


def _exactly(found: Sequence[Ref], words: str) -> Sequence[Ref]:
    called = words.strip().casefold()
    return [ref for ref in found if called in (ref.title.casefold(), ref.number.casefold())]
