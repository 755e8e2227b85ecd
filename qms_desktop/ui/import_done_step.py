"""Step 4 of the import: what was done, what must be looked at, and the rejected rows as a workbook."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qms_desktop.exchange.importing import not_imported
from qms_desktop.exchange.plan import Plan, Verdict
from qms_desktop.exchange.rejects import count_rejected
from qms_desktop.ui.hairline import HairlineDelegate
from qms_desktop.ui.import_words import register_label, translated
from qms_desktop.ui.language import spoken
from qms_desktop.ui.theme import ROW_HEIGHT, SPACING, Theme, title_font

_PROBLEMS_SHOWN = 2000


def _register_words(plan: Plan) -> Iterator[str]:
    """Say what came into each register: ``CAPAs 120 (1 rejected)``."""
    for name in dict.fromkeys(table.guess.register for table in plan.tables):
        tables = [table for table in plan.tables if table.guess.register == name]
        written = sum(table.count(Verdict.NEW) + table.count(Verdict.CHANGED) for table in tables)
        rejected = sum(table.count(Verdict.REJECTED) for table in tables)
        words = f"{register_label(name)} {written}"
        yield words + (translated(" ({0} rejected)").format(rejected) if rejected else "")


class DoneStep(QWidget):
    """Counts by register, the problems, and a button for the rejected rows."""

    rejects_wanted = Signal(object)
    """The path of the workbook to write the rejected rows to."""
    take_back_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = QLabel()
        self.counts = QLabel()
        self.omitted = QLabel()
        self.rejects = QPushButton(self.tr("Save rejected rows…"))
        self.rejects_words = QLabel(self.tr("Correct them in the workbook and import it again."))
        self.take_back = QPushButton(self.tr("Take the import back"))
        self.problems = QTableWidget(0, 4)
        self.problems_title = QLabel()
        self._assemble(theme)
        self.rejects.clicked.connect(self._ask_where)
        self.take_back.clicked.connect(self.take_back_wanted)

    def _assemble(self, theme: Theme) -> None:
        self.headline.setFont(title_font(self))
        self.headline.setWordWrap(True)
        self.counts.setWordWrap(True)
        self.omitted.setWordWrap(True)
        self.omitted.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addWidget(self.rejects)
        row.addWidget(self.rejects_words)
        row.addStretch()
        row.addWidget(self.take_back)
        titles = [self.tr("File and sheet"), self.tr("Row"), self.tr("Column"), self.tr("What to look at")]
        grid = self.problems
        grid.setHorizontalHeaderLabels(titles)
        grid.setAccessibleName(self.tr("Problems"))
        grid.setShowGrid(False)
        grid.setItemDelegate(HairlineDelegate(theme, grid))
        grid.setFrameShape(QTableWidget.Shape.NoFrame)
        grid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        grid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        grid.setTabKeyNavigation(False)
        grid.setWordWrap(False)
        grid.verticalHeader().hide()
        grid.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = grid.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        for column, width in enumerate((260, 56, 72)):
            header.resizeSection(column, width)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACING)
        outer.addWidget(self.headline)
        outer.addWidget(self.counts)
        outer.addWidget(self.omitted)
        outer.addLayout(row)
        outer.addSpacing(SPACING)
        outer.addWidget(self.problems_title)
        outer.addWidget(grid, 1)

    def show_result(self, plan: Plan) -> None:
        """Tell what an applied plan did."""
        written = plan.count(Verdict.NEW) + plan.count(Verdict.CHANGED)
        words = self.tr("{0} rows imported: {1} new, {2} changed. {3} were unchanged.")
        if written == 1:
            words = self.tr("1 row imported: {1} new, {2} changed. {3} were unchanged.")
        self.headline.setText(
            words.format(
                written, plan.count(Verdict.NEW), plan.count(Verdict.CHANGED), plan.count(Verdict.UNCHANGED)
            )
        )
        self.counts.setText("\n".join([" · ".join(_register_words(plan)), *map(spoken, plan.told)]))
        names = [name for file in plan.files for table in file.tables for name in not_imported(table)]
        self.omitted.setText(self.tr("Not imported, as you chose: {0}.").format(", ".join(names)))
        self.omitted.setVisible(bool(names))
        self.take_back.setVisible(bool(written))
        rejected = count_rejected(plan)
        for widget in (self.rejects, self.rejects_words):
            widget.setVisible(bool(rejected))
        words = self.tr("Save 1 rejected row…") if rejected == 1 else self.tr("Save {0} rejected rows…")
        self.rejects.setText(words.format(rejected))
        self._show_problems(plan)

    def _show_problems(self, plan: Plan) -> None:
        found = [
            (
                f"{file.name} · {table.table.sheet.name}",
                str(problem.row),
                problem.col,
                spoken(problem.message),
            )
            for file in plan.files
            for table in file.tables
            for problem in table.problems
        ]
        for widget in (self.problems, self.problems_title):
            widget.setVisible(bool(found))
        title = self.tr("{0} things to look at").format(len(found))
        if len(found) > _PROBLEMS_SHOWN:
            title = self.tr("{0}; the first {1} are listed").format(title, _PROBLEMS_SHOWN)
        self.problems_title.setText(title)
        self.problems.setRowCount(min(len(found), _PROBLEMS_SHOWN))
        for row, texts in enumerate(found[:_PROBLEMS_SHOWN]):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.problems.setItem(row, column, item)

    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save rejected rows"), "Rejected rows.xlsx", self.tr("Workbook (*.xlsx)")
        )
        if name:
            path = Path(name)
            self.rejects_wanted.emit(path if path.suffix.lower() == ".xlsx" else Path(f"{path}.xlsx"))
