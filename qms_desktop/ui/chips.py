"""The line under a toolbar that says what a list is limited to, each part with a button to take it away."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from qms_desktop.insight.columns import column
from qms_desktop.insight.filters import Filter
from qms_desktop.insight.rows import Query
from qms_desktop.model.fields import Choice, Field, Kind
from qms_desktop.ui.theme import SPACING
from qms_desktop.ui.words import choice_label, field_label, in_sentence, shown, yes_no

CHIP_LEAST = 56
"""Pixels to which a chip shrinks before the window has to grow."""
_LONGEST = 48
Names = Mapping[tuple[str, int], str]
"""(column, id) -> what the linked record is called."""


class Chips(QWidget):
    """Hidden while nothing is limited. ``wanted`` carries the query without the part taken away."""

    wanted = Signal(Query)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SPACING, 0, SPACING, SPACING // 2)
        self._row.setSpacing(SPACING // 2)
        self._row.addStretch(1)
        self.setStyleSheet("QPushButton { padding: 1px 8px; background: palette(window); border: 0 }")
        self.buttons: list[QPushButton] = []
        """One a part, in the order shown."""
        self.said: list[str] = []
        """The parts in words."""
        self.hide()

    def show_query(self, query: Query, names: Names) -> None:
        """Say what a query limits, groups and sorts."""
        had_focus = any(button.hasFocus() for button in self.buttons)
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        parts = list(self._parts(query, names))
        self.said = [words for words, _ in parts]
        self.buttons = [self._chip(words, rest) for words, rest in parts]
        for at, button in enumerate(self.buttons):
            self._row.insertWidget(at, button)
        self.setVisible(bool(self.buttons))
        if had_focus and self.buttons:
            self.buttons[0].setFocus()

    def _chip(self, words: str, rest: Query) -> QPushButton:
        short = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
        button = QPushButton(f"{short}  ✕".replace("&", "&&"))
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.setMinimumWidth(CHIP_LEAST)
        button.setToolTip(self.tr("Take away: %1").replace("%1", words))
        button.setAccessibleName(button.toolTip())
        button.clicked.connect(lambda: self.wanted.emit(rest))
        return button

    def _parts(self, query: Query, names: Names) -> Iterator[tuple[str, Query]]:
        """Yield each part in words, with the query without it."""
        if query.open_only:
            yield self.tr("Open only"), replace(query, open_only=False)
        if query.late_only:
            yield self.tr("Late only"), replace(query, late_only=False)
        if query.withdrawn:
            yield self.tr("With withdrawn ones"), replace(query, withdrawn=False)
        for name in query.where:
            rest = {key: one for key, one in query.where.items() if key != name}
            yield self._where(query, name, names), replace(query, where=rest)
        for name, wanted in query.filters.items():
            field = column(query.register, name)
            others = {key: one for key, one in query.filters.items() if key != name}
            if field is not None:
                said = f"{field_label(field)}: {self._filter(field, wanted, names)}"
                yield said, replace(query, filters=others)
        group = column(query.register, query.group) if query.group else None
        if group is not None:
            words = self.tr("Grouped by %1").replace("%1", in_sentence(field_label(group)))
            yield words, replace(query, group="")

    def _where(self, query: Query, name: str, names: Names) -> str:
        field, value = column(query.register, name), query.where[name]
        if field is None or name == "id":
            return self.tr("Only the records behind a figure")
        values = tuple(value) if isinstance(value, (list, tuple)) else (value,)
        return f"{field_label(field)}: {self._values(field, values, names)}"

    def _filter(self, field: Field, wanted: Filter, names: Names) -> str:
        parts = [self._values(field, wanted.any_of, names)] if wanted.any_of else []
        if wanted.contains:
            parts.append(f"“{wanted.contains}”")
        if wanted.least is not None:
            parts.append(self.tr("from %1").replace("%1", shown(field, wanted.least)))
        if wanted.most is not None:
            parts.append(self.tr("to %1").replace("%1", shown(field, wanted.most)))
        if wanted.empty is not None:
            parts.append(self.tr("empty") if wanted.empty else self.tr("filled in"))
        return " ".join(parts)

    def _values(self, field: Field, values: tuple[Any, ...], names: Names) -> str:
        return ", ".join(self._value(field, one, names) for one in values)

    def _value(self, field: Field, value: Any, names: Names) -> str:
        if value is None:
            return self.tr("empty")
        if isinstance(value, Choice):
            return choice_label(value)
        if field.kind is Kind.YES_NO:
            return yes_no(bool(value))
        return names.get((field.name, value), str(value))
