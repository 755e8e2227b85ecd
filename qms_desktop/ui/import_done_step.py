"""Step 4 of the import: what was done, what must be looked at, and the rejected rows as a workbook."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from qms_desktop.exchange.importing import not_imported
from qms_desktop.exchange.plan import Plan, Planned, TablePlan, Verdict
from qms_desktop.exchange.rejects import count_rejected
from qms_desktop.ui.import_problems import ProblemList, ProblemModel, problem_lines
from qms_desktop.ui.import_words import register_label, translated
from qms_desktop.ui.language import spoken
from qms_desktop.ui.outputs import ask_path
from qms_desktop.ui.plain_label import PlainLabel
from qms_desktop.ui.theme import SPACING, Theme, title_font
from qms_desktop.ui.words import number_text

_LONG = 400
"""Letters said in full below the list; the tool tip says all."""
_TOLD = 3
"""Sentences about what the import set off that stand above the list; more stand in it alone."""


def _register_words(plan: Plan) -> Iterator[str]:
    """Say what came into each register: ``CAPAs 120 (1 rejected)``."""
    for name in dict.fromkeys(table.guess.register for table in plan.tables):
        tables = [table for table in plan.tables if table.guess.register == name]
        written = sum(planned.into is None for table in tables for planned in _written(table))
        rejected = sum(table.count(Verdict.REJECTED) for table in tables)
        words = f"{register_label(name)} {number_text(written, grouped=True)}"
        if rejected:
            words = translated("{0} ({1} rejected)").format(words, number_text(rejected, grouped=True))
        yield words
    actions = sum(_actions_in(planned) for table in plan.tables for planned in _written(table))
    if actions:
        words = translated("actions in rows of other lists {0}")
        yield words.format(number_text(actions, grouped=True))


def _written(table: TablePlan) -> list[Planned]:
    return [one for one in table.planned if one.verdict in (Verdict.NEW, Verdict.CHANGED)]


def _actions_in(planned: Planned) -> int:
    """Return how many new actions the row of a CAPA or a review brings."""
    if planned.verdict is Verdict.CHANGED:
        return len(planned.changes.actions)
    return sum(bool(action.title) for action in planned.draft.actions.values())


class DoneStep(QWidget):
    """Counts by register, the problems, and a button for the rejected rows."""

    rejects_wanted = Signal(object)
    """The path of the workbook to write the rejected rows to."""
    take_back_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = PlainLabel()
        self.counts = PlainLabel()
        self.omitted = PlainLabel()
        self.rejects = QPushButton(self.tr("Save rejected rows…"))
        self.rejects_words = PlainLabel()
        self.take_back = QPushButton(self.tr("Take the import back"))
        self.problems = ProblemList(theme)
        self.problems_title = PlainLabel()
        self.whole = PlainLabel()
        """What the line that is looked at says, in full."""
        self._assemble()
        self.rejects.clicked.connect(self._ask_where)
        self.problems.selectionModel().currentRowChanged.connect(lambda now, _: self._tell_whole(now))
        self.take_back.clicked.connect(self.take_back_wanted)

    def _assemble(self) -> None:
        self.headline.setFont(title_font(self))
        self.headline.setWordWrap(True)
        self.counts.setWordWrap(True)
        self.omitted.setWordWrap(True)
        self.whole.setWordWrap(True)
        self.rejects_words.setWordWrap(True)
        self.omitted.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addWidget(self.rejects)
        row.addWidget(self.rejects_words, 1)
        row.addStretch()
        row.addWidget(self.take_back)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACING)
        outer.addWidget(self.headline)
        outer.addWidget(self.counts)
        outer.addWidget(self.omitted)
        outer.addLayout(row)
        outer.addSpacing(SPACING)
        outer.addWidget(self.problems_title)
        outer.addWidget(self.problems, 1)
        outer.addWidget(self.whole)

    def show_result(self, plan: Plan) -> None:
        """Tell what an applied plan did."""
        written = plan.count(Verdict.NEW) + plan.count(Verdict.CHANGED)
        words = self.tr("{0} rows imported ({1} new, {2} changed), {3} unchanged.")
        if written == 1:
            words = self.tr("1 row imported ({1} new, {2} changed), {3} unchanged.")
        counts = (plan.count(one) for one in (Verdict.NEW, Verdict.CHANGED, Verdict.UNCHANGED))
        self.headline.setText(words.format(*(number_text(n, grouped=True) for n in (written, *counts))))
        told = plan.told if len(plan.told) <= _TOLD else ()
        self.counts.setText("\n".join([" · ".join(_register_words(plan)), *map(spoken, told)]))
        names = [name for file in plan.files for table in file.tables for name in not_imported(table)]
        self.omitted.setText(self.tr("Not imported, as you chose: {0}.").format(", ".join(names)))
        self.omitted.setVisible(bool(names))
        self.take_back.setVisible(bool(written))
        rejected = count_rejected(plan)
        for widget in (self.rejects, self.rejects_words):
            widget.setVisible(bool(rejected))
        words = self.tr("Save 1 rejected row…") if rejected == 1 else self.tr("Save {0} rejected rows…")
        self.rejects.setText(words.format(number_text(rejected, grouped=True)))
        what = self.tr("Correct it in the workbook and import that again.")
        self.rejects_words.setText(
            what if rejected == 1 else self.tr("Correct them in the workbook and import it again.")
        )
        self._show_problems(plan)

    def _show_problems(self, plan: Plan) -> None:
        lines = problem_lines(plan)
        self.problems.show_lines(lines)
        self.whole.hide()
        for widget in (self.problems, self.problems_title):
            widget.setVisible(bool(lines))
        problems = [line for line in lines if line.rows]
        number = sum(max(len(line.each), 1) for line in problems)
        words = self.tr("1 thing to look at") if number == 1 else self.tr("{0} things to look at")
        if not problems:
            words = self.tr("Good to know")
        elif number > len(problems):
            words = self.tr("{0} things to look at, those alike in one line")
        self.problems_title.setText(words.format(number_text(number, grouped=True)))

    def _tell_whole(self, now: QModelIndex) -> None:
        text = str(now.siblingAtColumn(ProblemModel.WHAT).data() or "")
        self.whole.setText(text if len(text) <= _LONG else text[: _LONG - 1] + "…")
        self.whole.setVisible(bool(text))

    def _ask_where(self) -> None:
        words, pattern = self.tr("Save rejected rows"), self.tr("Workbook (*.xlsx)")
        path = ask_path(self, words, Path("Rejected rows.xlsx"), pattern=pattern)
        if path is not None:
            self.rejects_wanted.emit(path)
