"""Step 3 of the import: the plan, row by row, before anything is written."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from qms_desktop.exchange.plan import Plan, Verdict
from qms_desktop.ui.grid_view import HairlineDelegate
from qms_desktop.ui.import_rows import PlanModel, PlanRow, counts
from qms_desktop.ui.import_words import LEFT_OUT, verdict_label, verdict_sign
from qms_desktop.ui.theme import ROW_HEIGHT, SPACING, Theme

FILTERS: tuple[str | None, ...] = (None, *(verdict.value for verdict in Verdict), LEFT_OUT)
_NAMED = 8
"""People and merges said by name before "and others"."""


class PreviewStep(QWidget):
    """The grid of the plan, its filter, and the two questions that a file can leave open."""

    choices_changed = Signal()
    """Date order or merging of names: the plan must be made again."""

    def __init__(self, theme: Theme, day_first: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PlanModel(theme, self)
        self.grid = QTableView()
        self.filters = QButtonGroup(self)
        self.people = QLabel()
        self.merge = QCheckBox(self.tr("Take these for the same people:"))
        self.likely = QLabel()
        self.dates = QComboBox()
        self._dates_label = QLabel(self.tr("Dates such as 03/04/2026"))
        self._assemble(theme, day_first)
        self.merge.clicked.connect(lambda: self.choices_changed.emit())
        self.dates.activated.connect(lambda: self.choices_changed.emit())
        self.filters.idClicked.connect(lambda at: self.model.show_only(FILTERS[at]))

    def _assemble(self, theme: Theme, day_first: bool) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(SPACING // 2)
        for at in range(len(FILTERS)):
            button = QPushButton()
            button.setCheckable(True)
            self.filters.addButton(button, at)
            bar.addWidget(button)
        self.filters.button(0).setChecked(True)
        bar.addStretch()
        self.dates.setAccessibleName(self._dates_label.text())
        self.dates.addItem(self.tr("day first: 3 April"), True)
        self.dates.addItem(self.tr("month first: 4 March"), False)
        self.dates.setCurrentIndex(0 if day_first else 1)
        bar.addWidget(self._dates_label)
        bar.addWidget(self.dates)
        self._dress_grid(theme)
        self.people.setWordWrap(True)
        self.people.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.likely.setWordWrap(True)
        self.likely.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        same = QHBoxLayout()
        same.setSpacing(SPACING)
        same.addWidget(self.merge)
        same.addWidget(self.likely, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACING)
        outer.addLayout(bar)
        outer.addWidget(self.people)
        outer.addLayout(same)
        outer.addWidget(self.grid, 1)

    def _dress_grid(self, theme: Theme) -> None:
        grid, model = self.grid, self.model
        grid.setModel(model)
        grid.setAccessibleName(self.tr("What the import does"))
        grid.setShowGrid(False)
        grid.setFrameShape(QTableView.Shape.NoFrame)
        grid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        grid.setTabKeyNavigation(False)
        grid.setItemDelegate(HairlineDelegate(theme, grid))
        grid.setWordWrap(False)
        grid.verticalHeader().hide()
        grid.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = grid.horizontalHeader()
        widths = {
            model.ROW: 48, model.VERDICT: 104, model.REGISTER: 92, model.NUMBER: 112, model.TITLE: 250,
            model.REASON: 330,
        }  # fmt: skip
        for column, width in widths.items():
            header.resizeSection(column, width)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)

    @property
    def day_first(self) -> bool:
        """How a date that can be read two ways is read."""
        return bool(self.dates.currentData())

    @property
    def merge_people(self) -> bool:
        """Whether short names are taken for the full ones."""
        return self.merge.isVisibleTo(self) and self.merge.isChecked()

    def show_plan(self, plan: Plan, rows: list[PlanRow]) -> None:
        """Show another plan and its ``plan_rows``; the filter stays unless it would show nothing."""
        self.model.set_rows(rows)
        found = counts(rows)
        for at, name in enumerate(FILTERS):
            button = self.filters.button(at)
            number = len(rows) if name is None else found[name]
            button.setText(self._filter_words(name, number))
            button.setAccessibleName(button.text())
            button.setEnabled(bool(number) or name is None)
        checked = self.filters.checkedButton()
        if checked is not None and not checked.isEnabled():
            self.filters.button(0).setChecked(True)
            self.model.show_only(None)
        self.grid.selectRow(0)
        self._tell_people(plan)
        self._tell_dates(plan)

    def _filter_words(self, name: str | None, number: int) -> str:
        if name is None:
            return self.tr("All {0}").format(number)
        return f"{verdict_sign(name).value} {verdict_label(name)} {number}"

    def _tell_people(self, plan: Plan) -> None:
        names = sorted({target.name for target in plan.created if target.register == "person"})
        text = ", ".join(names[:_NAMED])
        if len(names) > _NAMED:
            text = self.tr("{0} and {1} others").format(text, len(names) - _NAMED)
        self.people.setText(self.tr("New people: {0}.").format(text))
        self.people.setVisible(bool(names))
        likely = sorted({f"{one.written} = {one.known.name}" for one in plan.namesakes if not one.confirmed})
        if likely:
            more = "; …" if len(likely) > _NAMED else ""
            self.likely.setText("; ".join(likely[:_NAMED]) + more)
        for widget in (self.merge, self.likely):
            widget.setVisible(bool(likely) or self.merge.isChecked())

    def _tell_dates(self, plan: Plan) -> None:
        """Ask for the order of day and month only where a column leaves it open."""
        problems = (p for file in plan.files for table in file.tables for p in table.problems)
        is_open = any("can be read two ways" in problem.message for problem in problems)
        self._dates_label.setVisible(is_open)
        self.dates.setVisible(is_open)
