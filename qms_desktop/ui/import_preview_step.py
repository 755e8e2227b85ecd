"""Step 3 of the import: the plan, row by row, before anything is written, with what a file leaves open."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from qms_desktop.exchange.answers import Answers
from qms_desktop.exchange.plan import Plan, Verdict
from qms_desktop.ui.editors import QuietComboBox
from qms_desktop.ui.import_people import NewPeopleDialog
from qms_desktop.ui.import_plan_grid import PlanGrid
from qms_desktop.ui.import_plan_model import PlanModel
from qms_desktop.ui.import_question_list import QuestionList
from qms_desktop.ui.import_questions import Orders, Question, questions
from qms_desktop.ui.import_rows import PlanRow, counts, value_text
from qms_desktop.ui.import_words import LEFT_OUT, verdict_label, verdict_sign
from qms_desktop.ui.plain_label import PlainLabel
from qms_desktop.ui.theme import SPACING, Theme
from qms_desktop.ui.words import number_text

FILTERS: tuple[str | None, ...] = (None, *(verdict.value for verdict in Verdict), LEFT_OUT)
_TOLD = 400
"""Characters said below the grid of what happens to a row; its tool tip says all."""
_SHARE = 0.48
"""Of the height that questions may take from the rows, before the user drags the line between them."""
_NAMED = 8
"""New people said by name before "and others"."""


class PreviewStep(QWidget):
    """The open questions above the grid of the plan; cells are corrected in the grid."""

    choices_changed = Signal()
    """A cell or an answer: the plan must be made again."""

    def __init__(self, theme: Theme, day_first: bool, parent: QWidget | None = None) -> None:
        """``day_first``: how dates are read where a column leaves it open and nobody answered."""
        super().__init__(parent)
        self.day_first = day_first
        self.answers = Answers()
        self.orders: dict[int, Orders] = {}
        """``id`` of a table -> how the dates of its columns are read, where that was answered."""
        self._waiting: tuple[Plan, list[PlanRow], list[Question]] | None = None
        self._tables: list[int] = []
        self.model = PlanModel(theme, self)
        self.grid = PlanGrid(theme, self.model)
        self.questions = QuestionList(theme)
        self.filters = QButtonGroup(self)
        self.tables = QuietComboBox()
        self.people = PlainLabel()
        self.all_people = QPushButton(self.tr("Show all…"))
        self.reason = PlainLabel()
        self.check = QPushButton()
        self.corrected = PlainLabel()
        self.put_back = QPushButton(self.tr("Put all back"))
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._assemble()
        self.model.corrected.connect(self.choices_changed)
        self.questions.answered.connect(self.choices_changed)
        self._new_people: list[str] = []
        self.all_people.clicked.connect(lambda: NewPeopleDialog(self, self._new_people).exec())
        self.put_back.clicked.connect(self.model.put_all_back)
        self.check.clicked.connect(self.grid.go_to_next)
        self.grid.editing_ended.connect(self._show_waiting)
        self.grid.selectionModel().currentRowChanged.connect(lambda *_: self._tell_reason())
        for changed in (self.model.modelReset, self.model.dataChanged):
            changed.connect(lambda *_: self._tell_reason())
            changed.connect(lambda *_: self._count_to_check())
        self.filters.idClicked.connect(self._filter)
        self.tables.activated.connect(lambda _: self._show_table())

    def _assemble(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(SPACING // 2)
        for at in range(len(FILTERS)):
            button = QPushButton()
            button.setCheckable(True)
            button.setAutoDefault(False)
            self.filters.addButton(button, at)
            bar.addWidget(button)
        self.filters.button(0).setChecked(True)
        bar.addStretch()
        self.tables.setAccessibleName(self.tr("Table"))
        self.tables.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tables.setMinimumContentsLength(18)
        bar.addWidget(self.tables)
        foot = QHBoxLayout()
        foot.setSpacing(SPACING)
        self.people.setWordWrap(True)
        for label in (self.people, self.corrected):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.put_back.setAutoDefault(False)
        self.all_people.setAutoDefault(False)
        foot.addWidget(self.people, 1)
        foot.addWidget(self.all_people)
        foot.addWidget(self.corrected)
        foot.addWidget(self.put_back)
        self._split.addWidget(self.questions)
        self._split.addWidget(self.grid)
        self._split.setStretchFactor(1, 1)
        self._split.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACING)
        outer.addLayout(bar)
        outer.addWidget(self._split, 1)
        self.reason.setWordWrap(True)
        told = QHBoxLayout()
        told.setSpacing(SPACING)
        told.addWidget(self.reason, 1)
        told.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        self.check.setAutoDefault(False)
        self.check.setShortcut(QKeySequence(Qt.Key.Key_F8))
        self.check.setToolTip(self.tr("Go to the next row that is rejected or has a cell to look at (F8)"))
        outer.addLayout(told)
        outer.addLayout(foot)
        self._tell_corrections()
        self._order_tab_keys()

    def _order_tab_keys(self) -> None:
        """Let Tab go from top to bottom."""
        buttons = [*self.filters.buttons(), self.tables, *self.questions.all_buttons.values()]
        chain = [*buttons, self.questions.view, self.grid, self.check, self.all_people, self.put_back]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def questions_of(self, plan: Plan) -> list[Question]:
        """Return what a plan leaves open, with what was answered."""
        return questions(plan, self.answers, self.orders)

    def show_plan(self, plan: Plan, rows: list[PlanRow]) -> None:
        """Show another plan and its ``plan_rows``; while a cell is being typed into it waits."""
        found = self.questions_of(plan)
        if self.grid.is_editing:
            self._waiting = (plan, rows, found)
            return
        self._waiting = None
        self._offer_tables(plan)
        fresh = self.model.rowCount() == 0
        here = self.grid.currentIndex()
        key = self.model.row_at(here.row()).key if here.isValid() else None
        column = here.column()
        self.model.set_rows(rows)
        self._count(rows)
        if fresh:
            self.grid.size_columns()
        if not self.grid.currentIndex().isValid():
            place = self.model.place_of(key) if key is not None else 0
            self.grid.setCurrentIndex(self.model.index(max(place, 0), max(column, self.model.RECORD)))
        was_hidden = self.questions.isHidden()
        self.questions.show_questions(found)
        if was_hidden and found:
            height = min(self.questions.wanted_height, int(self._split.height() * _SHARE))
            self._split.setSizes([height, max(self.height() - height, height)])
        self._tell_people(plan)
        self._tell_corrections()

    def clear(self) -> list[PlanRow]:
        """Let go of the plan and its cells, and return its rows."""
        self._waiting = None
        return self.model.clear()

    def _tell_reason(self) -> None:
        """Say in full, below the grid, what happens to the row that is looked at."""
        index = self.grid.currentIndex()
        row = self.model.row_at(index.row()) if 0 <= index.row() < self.model.rowCount() else None
        text = self.tr("Row {0}: {1}").format(row.row, row.reason) if row is not None and row.reason else ""
        self.reason.setText(text if len(text) <= _TOLD else text[: _TOLD - 1] + "…")

    def _count_to_check(self) -> None:
        """Say how many of the rows that are shown need a look."""
        number = len(self.model.to_check())
        words = self.tr("Next of {0} rows to look at") if number > 1 else self.tr("1 row to look at")
        self.check.setText(words.format(number_text(number, grouped=True)))
        self.check.setVisible(number > 0)

    def _show_waiting(self) -> None:
        if self._waiting is not None:
            plan, rows, _ = self._waiting
            self.show_plan(plan, rows)

    def _offer_tables(self, plan: Plan) -> None:
        """Let one of several tables be looked at, under its own headers."""
        tables = [(file.name, table.table) for file in plan.files for table in file.tables]
        keys = [id(table) for _, table in tables]
        if keys == self._tables:
            return
        self._tables = keys
        self.tables.clear()
        self.tables.addItem(self.tr("All tables"), None)
        for name, table in tables:
            several = sum(one.sheet is table.sheet for _, one in tables) > 1
            place = f" · {table.first_letters}{table.rows.start + 1}" if several else ""
            self.tables.addItem(f"{name} · {table.sheet.name}{place}", table)
        self.tables.view().setMinimumWidth(self.tables.view().sizeHintForColumn(0) + 3 * SPACING)
        self.tables.setVisible(len(tables) > 1)
        self.grid.setColumnHidden(self.model.WHERE, len(tables) == 1)
        self._show_table()

    def _show_table(self) -> None:
        table = self.tables.currentData()
        self.model.show_table(table)
        self.grid.setColumnHidden(self.model.WHERE, table is not None or len(self._tables) == 1)

    def _filter(self, at: int) -> None:
        self.model.show_only(FILTERS[at])

    def _count(self, rows: Sequence[PlanRow]) -> None:
        """Say on the filters how many rows of each kind there are; one that would show nothing is left."""
        found = counts(rows)
        for at, name in enumerate(FILTERS):
            button = self.filters.button(at)
            number = found.total() if name is None else found[name]
            button.setText(self._filter_words(name, number))
            button.setAccessibleName(button.text())
            button.setEnabled(bool(number) or name is None or button.isChecked())
        if self.model.rowCount() == 0:
            self.filters.button(0).setChecked(True)
            self.model.show_only(None)

    def _filter_words(self, name: str | None, number: int) -> str:
        if name is None:
            return self.tr("All {0}").format(number_text(number, grouped=True))
        return f"{verdict_sign(name).value} {verdict_label(name)} {number_text(number, grouped=True)}"

    def _tell_people(self, plan: Plan) -> None:
        names = sorted({target.name for target in plan.created if target.register == "person"})
        self._new_people = names
        more = len(names) - _NAMED
        text = "; ".join(map(value_text, names[:_NAMED] if more > 1 else names))
        if more > 1:
            text = self.tr("{0} and {1} others").format(text, number_text(more, grouped=True))
        self.people.setText(self.tr("New people: {0}.").format(text) if names else "")
        self.all_people.setVisible(more > 1)

    def _tell_corrections(self) -> None:
        number = self.model.corrections
        words = self.tr("1 cell corrected") if number == 1 else self.tr("{0} cells corrected").format(number)
        self.corrected.setText(words)
        for widget in (self.corrected, self.put_back):
            widget.setVisible(bool(number))
