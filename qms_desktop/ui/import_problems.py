"""What an import leaves to look at: problems of one kind in one line, which opens to show each row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from qms_desktop.exchange.alike import alike
from qms_desktop.exchange.cells import letter
from qms_desktop.exchange.plan import FilePlan, Plan, TablePlan
from qms_desktop.ui.hairline import HairlineDelegate
from qms_desktop.ui.import_words import short_name, translated
from qms_desktop.ui.language import spoken
from qms_desktop.ui.theme import ROW_HEIGHT, SPACING, Theme
from qms_desktop.ui.words import number_text

Index = QModelIndex | QPersistentModelIndex
_TOP = 0
"""Internal id of a line that is no row of another; a row has the line it belongs to, counted from 1."""


@dataclass(frozen=True, slots=True)
class Line:
    """One kind of problem: where, which rows, and what to look at."""

    where: str
    rows: str
    column: str
    what: str
    each: Sequence[tuple[int, str]] = ()
    """Row and message of each, where there are several."""


def problem_lines(plan: Plan) -> list[Line]:
    """Return what an applied plan leaves to look at, and what was told of its files."""
    found = [line for file in plan.files for table in file.tables for line in _of_table(file, table)]
    found += [Line("", "", "", spoken(sentence)) for sentence in plan.told]
    return found + [Line(file.name, "", "", spoken(note)) for file in plan.files for note in file.notes]


def _of_table(file: FilePlan, table: TablePlan) -> Iterator[Line]:
    where = f"{short_name(file.name)} · {table.table.sheet.name}"
    heads = {letter(m.head.column): " ".join(m.head.text.split()) for m in table.guess.matches}
    labels = {(m.head.row or 0, letter(m.head.column)): m.head.text for m in table.guess.labels}
    for group in alike((p.row, p.col, p.message) for p in table.problems):
        named = labels.get((group.places[0][0] - 1, group.col)) or heads.get(group.col)
        column = " · ".join(filter(None, (group.col, named)))
        if len(group.places) == 1:
            yield Line(where, group.rows, column, spoken(group.message))
            continue
        words = translated("{0} times: {1}").format(
            number_text(len(group.places), grouped=True), spoken(group.message)
        )
        if group.others:
            words = translated("{0} Also {1}.").format(words, group.others)
        yield Line(where, group.rows, column, words, group.places)


class ProblemModel(QAbstractItemModel):
    """Lines, and below those of several rows one row each."""

    ROWS, COLUMN, WHAT, WHERE = range(4)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []

    def set_lines(self, lines: list[Line]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        if not self.hasIndex(row, column, parent if parent is not None else QModelIndex()):
            return QModelIndex()
        within = parent.row() + 1 if parent is not None and parent.isValid() else _TOP
        return self.createIndex(row, column, within)

    def parent(self, index: Index | None = None) -> Any:
        if index is None:
            return super().parent()
        above = index.internalId() if index.isValid() else _TOP
        return self.createIndex(above - 1, 0, _TOP) if above else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        if parent is None or not parent.isValid():
            return len(self.lines)
        is_line = parent.internalId() == _TOP and parent.column() == 0
        return len(self.lines[parent.row()].each) if is_line else 0

    def columnCount(self, parent: Index | None = None) -> int:
        return 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        titles = (self.tr("Rows"), self.tr("Column"), self.tr("What to look at"), self.tr("File and sheet"))
        return titles[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, ROW_HEIGHT)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        above = index.internalId()
        if above == _TOP:
            line = self.lines[index.row()]
            return (line.rows, line.column, line.what, line.where)[index.column()]
        line = self.lines[above - 1]
        row, message = line.each[index.row()]
        return (str(row), line.column, spoken(message), "")[index.column()]


class ProblemList(QTreeView):
    """The lines; the triangle, the right arrow or a double-click opens one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = ProblemModel(self)
        self.setModel(self.lines)
        self.setAccessibleName(self.tr("Problems"))
        self.setItemDelegate(HairlineDelegate(theme, self))
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setIndentation(2 * SPACING)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = self.header()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(False)
        for column, width in ((self.lines.ROWS, 120), (self.lines.COLUMN, 150), (self.lines.WHERE, 190)):
            header.resizeSection(column, width)
        header.setSectionResizeMode(self.lines.WHAT, QHeaderView.ResizeMode.Stretch)

    def show_lines(self, lines: list[Line]) -> None:
        """Show these; where they stand is left out if all stand on one sheet."""
        self.lines.set_lines(lines)
        self.setColumnHidden(self.lines.WHERE, len({line.where for line in lines if line.where}) < 2)
