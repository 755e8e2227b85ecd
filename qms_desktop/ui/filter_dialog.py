"""Asks what one column must hold: words, ticks, a span of days or numbers, empty or not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from qms_desktop.insight.filters import Filter
from qms_desktop.model.fields import Field, Kind
from qms_desktop.ui.ask import AskDialog
from qms_desktop.ui.day_editor import DayEditor
from qms_desktop.ui.editors import FieldEditor, NumberEditor, QuietComboBox
from qms_desktop.ui.theme import Theme
from qms_desktop.ui.words import field_label

TICKED = (Kind.CHOICE, Kind.LINK, Kind.YES_NO)
SPANNED = (Kind.DAY, Kind.NUMBER, Kind.MONEY, Kind.WHOLE)
_VALUE = Qt.ItemDataRole.UserRole
_ROWS = 10
Offer = tuple[Any, str]
"""A value as stored and its words."""


class FilterDialog(AskDialog):
    """What is asked depends on the kind of the column."""

    asks_first = False
    chapter = "Lists"

    def __init__(
        self, parent: QWidget | None, theme: Theme, field: Field, now: Filter, offers: Sequence[Offer] = ()
    ) -> None:
        """``now``: what is asked already; ``offers``: the values to tick."""
        super().__init__(parent)
        self._field = field
        self.say(self.tr("Show only: %1").replace("%1", field_label(field)), self.tr("Filter"))
        self.words: QLineEdit | None = None
        self.ticks: QListWidget | None = None
        self.span: list[FieldEditor] = []
        self.presence = QuietComboBox()
        if field.kind in TICKED:
            self._build_ticks(now, offers)
        elif field.kind in SPANNED:
            self._build_span(theme, now)
            self._build_presence(now)
        else:
            self._build_words(now)
            self._build_presence(now)

    @property
    def wanted(self) -> Filter:
        """What is asked now. Call it once ``missing`` says nothing."""
        least, most = (editor.value() for editor in self.span) if self.span else (None, None)
        return Filter(
            self.words.text().strip() if self.words is not None else "",
            tuple(self._ticked()),
            least,
            most,
            self.presence.currentData(),
        )

    def missing(self) -> str:
        try:
            wanted = self.wanted
        except ValueError as error:
            return str(error)
        if wanted.least is not None and wanted.most is not None and wanted.least > wanted.most:  # type: ignore[operator]
            return self.tr("The first value lies behind the second; exchange them.")
        return ""

    def _ticked(self) -> list[Any]:
        if self.ticks is None:
            return []
        items = [self.ticks.item(row) for row in range(self.ticks.count())]
        return [item.data(_VALUE) for item in items if item.checkState() is Qt.CheckState.Checked]

    def _build_ticks(self, now: Filter, offers: Sequence[Offer]) -> None:
        search = QLineEdit()
        search.setPlaceholderText(self.tr("Type to find"))
        search.setAccessibleName(self.tr("Find"))
        ticks = self.ticks = QListWidget()
        ticks.setAccessibleName(field_label(self._field))
        ticks.setMinimumHeight(_ROWS * (ticks.fontMetrics().lineSpacing() + 6))
        for value, words in (*offers, (None, self.tr("(empty)"))):
            item = QListWidgetItem(words, ticks)
            item.setData(_VALUE, value)
            item.setCheckState(Qt.CheckState.Checked if value in now.any_of else Qt.CheckState.Unchecked)
        ticks.setCurrentRow(0)
        search.textChanged.connect(self._find)
        if len(offers) > _ROWS:
            self.form.addRow(search)
        else:
            search.setParent(self)
            search.hide()
        self.form.addRow(ticks)

    def _find(self, words: str) -> None:
        if self.ticks is not None:
            for row in range(self.ticks.count()):
                item = self.ticks.item(row)
                item.setHidden(words.strip().casefold() not in item.text().casefold())

    def _build_span(self, theme: Theme, now: Filter) -> None:
        for words, value in ((self.tr("From"), now.least), (self.tr("To"), now.most)):
            named = Field(words, self._field.kind)
            editor = DayEditor(named, theme) if self._field.kind is Kind.DAY else NumberEditor(named)
            editor.show_value(value)
            self.span.append(editor)
            self.form.addRow(words, editor)

    def _build_words(self, now: Filter) -> None:
        self.words = QLineEdit(now.contains)
        self.words.setAccessibleName(self.tr("Contains"))
        self.form.addRow(self.tr("Contains"), self.words)

    def _build_presence(self, now: Filter) -> None:
        for words, value in (
            (self.tr("Filled or empty"), None),
            (self.tr("Filled in only"), False),
            (self.tr("Empty only"), True),
        ):
            self.presence.addItem(words, value)
        self.presence.setCurrentIndex(self.presence.findData(now.empty))
        self.presence.setAccessibleName(self.tr("Filled or empty"))
        self.form.addRow(self.presence)

    @classmethod
    def ask(
        cls, parent: QWidget | None, theme: Theme, field: Field, now: Filter, offers: Sequence[Offer] = ()
    ) -> Filter | None:
        """Return what is wanted; a filter that asks nothing takes the filter away."""
        dialog = cls(parent, theme, field, now, offers)
        accepted = dialog.answered()
        return dialog.wanted if accepted else None
