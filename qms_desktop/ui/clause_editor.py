"""A line for clause numbers: those of the organisation's edition are offered, anything else may be typed."""

from __future__ import annotations

import re

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from qms_desktop.insight.clauses import edition
from qms_desktop.model.fields import Field
from qms_desktop.model.organisation import organisation
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.editors import TextEditor


class ClauseEditor(TextEditor):
    """Typing a number or a word of a topic offers the clauses; the number chosen takes the word's place."""

    def __init__(self, field: Field, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._desk = desk
        self._list = QStringListModel(self)
        self._completer = QCompleter(self._list, self)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setMaxVisibleItems(12)
        self._completer.setWidget(self.line)
        popup = self._completer.popup()
        if popup is not None:
            popup.setAccessibleName(self.tr("Clauses"))
        self._completer.activated.connect(self._choose)
        self.line.textEdited.connect(self._offer)

    def offered(self) -> list[str]:
        """Return the lines that fit what is being typed."""
        model = self._completer.completionModel()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def _offer(self) -> None:
        if not self._list.stringList():
            self._desk.jobs.run(self._lines, self._fill, owner=self)
            return
        word = self._word()
        self._completer.setCompletionPrefix(word)
        popup = self._completer.popup()
        if word and self._completer.completionCount() and self.line.hasFocus():
            self._completer.complete()
        elif popup is not None:
            popup.hide()

    def _lines(self) -> list[str]:
        with self._desk.store.read() as session:
            shown = edition(organisation(session).clause_edition)
        return [f"{number}  {topic}" for number, topic in shown.clauses.items()]

    def _fill(self, lines: list[str]) -> None:
        self._list.setStringList(lines)
        self._offer()

    def _word(self) -> str:
        """What is being typed: the text after the last separator."""
        return re.split(r"[;,]\s*", self.line.text())[-1].strip()

    def _choose(self, line: str) -> None:
        before = self.line.text()[: len(self.line.text()) - len(self._word())]
        self.line.setText(before + line.split("  ")[0])
        self.edited.emit()
        self.settled.emit()
