"""The preview's grid: what happens to each row, then the row's own cells, which can be corrected."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont

from qms_desktop.exchange.cells import Sheet, letter
from qms_desktop.exchange.corrections import cell_at, correct, is_open_to_correction, put_back
from qms_desktop.exchange.drafts import NOT_IMPORTED
from qms_desktop.exchange.tables import Table
from qms_desktop.ui.import_cells import cell_text, typed_cell
from qms_desktop.ui.import_rows import PlanRow
from qms_desktop.ui.import_words import LEFT_OUT, translated, verdict_label, verdict_sign
from qms_desktop.ui.theme import Sign, Theme

Index = QModelIndex | QPersistentModelIndex


class PlanModel(QAbstractTableModel):
    """The rows of a plan, filtered by verdict and by table."""

    ROW, VERDICT, RECORD, REASON, WHERE, CELLS = range(6)
    """``CELLS`` is the first of the columns that hold the file's own cells."""

    corrected = Signal()
    """A cell says something else now: the plan must be made again."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._all: list[PlanRow] = []
        self._shown: list[PlanRow] = []
        self._columns: list[int] = []
        self._heads: dict[int, str] = {}
        self._omitted: set[int] = set()
        self._verdict: str | None = None
        self._table: Table | None = None

    def set_rows(self, rows: list[PlanRow]) -> None:
        """Show another plan under the same filter.

        Rows that are shown stay where they are, also those that the filter would hide now: what was just
        corrected must not vanish under the hand.
        """
        news = {row.key: row for row in rows}
        again = [news[row.key] for row in self._shown if row.key in news]
        stays = bool(again) and len(again) == len(self._shown) and len(rows) == len(self._all)
        self._all = rows
        columns = self._columns
        self._lay_out()
        if not stays or columns != self._columns:
            self._filter()
            return
        self._shown = again
        last = self.index(len(again) - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def clear(self) -> list[PlanRow]:
        """Show no plan any more, and return the rows of the last one: to free many takes its time."""
        rows = self._all
        self.set_rows([])
        return rows

    def show_only(self, verdict: str | None) -> None:
        """Show the rows of one verdict; None: all."""
        self._verdict = verdict
        self._filter()

    def show_table(self, table: Table | None) -> None:
        """Show the rows of one table; None: of all."""
        self._table = table
        self._filter()

    def place_of(self, key: tuple[int, int, int]) -> int:
        """Return where a row stands in the grid, by its ``key``; -1: it is not shown."""
        return next((at for at, row in enumerate(self._shown) if row.key == key), -1)

    def row_at(self, row: int) -> PlanRow:
        """Return what stands in a row of the grid."""
        return self._shown[row]

    def to_check(self) -> list[int]:
        """Return the rows of the grid that are rejected, or of which something is told."""
        return [at for at, row in enumerate(self._shown) if row.needs_look]

    def column_at(self, section: int) -> int:
        """Return the 0-based column of the file that a column of the grid shows."""
        return self._columns[section - self.CELLS]

    def section_of(self, column: int) -> int | None:
        """Return the column of the grid that shows a 0-based column of the file."""
        return self._columns.index(column) + self.CELLS if column in self._columns else None

    @property
    def corrections(self) -> int:
        """How many cells were corrected."""
        return sum(len(sheet.as_read) for sheet in self._sheets())

    def _sheets(self) -> list[Sheet]:
        return list({id(row.plan.table.sheet): row.plan.table.sheet for row in self._all}.values())

    def put_all_back(self) -> None:
        """Take every correction back."""
        for sheet in self._sheets():
            for row, column in list(sheet.as_read):
                put_back(sheet, row, column)
        self.corrected.emit()

    def put_back(self, index: Index) -> None:
        """Take the correction of one cell back."""
        row = self._shown[index.row()]
        put_back(row.plan.table.sheet, row.row - 1, self.column_at(index.column()))
        self.corrected.emit()

    def is_corrected(self, index: Index) -> bool:
        """Say whether a cell of the file was corrected."""
        if not index.isValid() or index.column() < self.CELLS:
            return False
        row = self._shown[index.row()]
        return (row.row - 1, self.column_at(index.column())) in row.plan.table.sheet.as_read

    def _filter(self) -> None:
        self.beginResetModel()
        self._lay_out()
        self._shown = [
            row
            for row in self._all
            if self._table in (None, row.plan.table) and self._verdict in (None, row.verdict)
        ]
        self.endResetModel()

    def _lay_out(self) -> None:
        """Find the file's columns that are shown, their headers, and those that are not imported."""
        every = {id(row.plan.table): row.plan for row in self._all}.values()
        plans = [plan for plan in every if self._table in (None, plan.table)]
        self._columns = sorted(
            {head.column for plan in plans for head in plan.table.heads}
            | {pair.value_column for plan in plans for pair in plan.guess.form}
            | {pair.label_column for plan in plans for pair in plan.guess.form}
        )
        self._heads, self._omitted = {}, set()
        if len(plans) == 1:
            matches = plans[0].guess.matches
            self._heads = {head.column: " ".join(head.text.split()) for head in plans[0].table.heads}
            self._omitted = {match.head.column for match in matches if match.field == NOT_IMPORTED}

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self.CELLS + len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            aligned = role == Qt.ItemDataRole.TextAlignmentRole
            return self._alignment(section) if aligned and orientation is Qt.Orientation.Horizontal else None
        if orientation is Qt.Orientation.Vertical:
            return self._row_head(section, role) if 0 <= section < len(self._shown) else None
        if section >= self.columnCount():
            return None
        if section >= self.CELLS:
            column = self.column_at(section)
            text = self._heads.get(column, "")
            return f"{letter(column)}  {text}" if text else letter(column)
        titles = (
            self.tr("Row"), self.tr("Result"), self.tr("Record"), self.tr("What happens, and why"),
            self.tr("File and sheet"),
        )  # fmt: skip
        return titles[section]

    def _row_head(self, row: int, role: int) -> str:
        """Say which row it is and what becomes of it; pointed at, why."""
        shown = self._shown[row]
        if role == Qt.ItemDataRole.ToolTipRole:
            return shown.reason
        return f"{shown.row} {self._text(shown, self.VERDICT)}"

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column == self.ROW else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self._may_edit(index) else flags

    def _may_edit(self, index: Index) -> bool:
        if not index.isValid() or index.column() < self.CELLS:
            return False
        row, column = self._shown[index.row()], self.column_at(index.column())
        return column not in self._omitted and is_open_to_correction(
            row.plan.table, row.plan.guess, row.row - 1, column
        )

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed into a cell as its correction."""
        if role != Qt.ItemDataRole.EditRole or not self._may_edit(index):
            return False
        row, column = self._shown[index.row()], self.column_at(index.column())
        sheet, at = row.plan.table.sheet, row.row - 1
        before = cell_at(sheet, at, column)
        cell = typed_cell(str(value), sheet.as_read.get((at, column), before))
        if cell != before or type(cell) is not type(before):
            correct(sheet, at, column, cell)
            self.dataChanged.emit(index, index)
            self.corrected.emit()
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._shown[index.row()], index.column()
        if column >= self.CELLS:
            return self._cell_data(row, self.column_at(column), role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(column)
        if role == Qt.ItemDataRole.ForegroundRole and column == self.VERDICT:
            sign = Sign.NO_DATA if row.joined else verdict_sign(row.verdict)
            return QColor(self._theme.colours.of(sign))
        if role == Qt.ItemDataRole.ForegroundRole and (row.joined or row.verdict == LEFT_OUT):
            return QColor(self._theme.colours.muted)
        return None

    def _text(self, row: PlanRow, column: int) -> str:
        if column == self.VERDICT:
            if row.joined:
                return "↳"
            return f"{verdict_sign(row.verdict).value} {verdict_label(row.verdict)}"
        record = "  ".join(text for text in (row.number, row.title) if text)
        return (str(row.row), "", record, row.reason, row.where)[column]

    def _cell_data(self, row: PlanRow, column: int, role: int) -> Any:
        if not row.plan.table.holds(row.row - 1, column):
            return None  # a cell of the table beside it
        sheet, at = row.plan.table.sheet, row.row - 1
        original = sheet.as_read.get((at, column))
        text = " ".join(cell_text(cell_at(sheet, at, column)).split())
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{Sign.AT_RISK.value} {text}".rstrip() if column in row.problems else text
        if role == Qt.ItemDataRole.EditRole:
            return cell_text(cell_at(sheet, at, column))
        if role == Qt.ItemDataRole.ToolTipRole:
            if original is None:
                return text
            said = cell_text(original)
            return translated("In the file: {0}").format(said or translated("(empty)"))
        if role == Qt.ItemDataRole.FontRole and original is not None:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._cell_colour(row, column, original is not None)
        return None

    def _cell_colour(self, row: PlanRow, column: int, corrected: bool) -> QColor | None:
        colours = self._theme.colours
        if column in row.problems:
            return QColor(colours.at_risk)
        if corrected:
            return QColor(colours.accent)
        quiet = row.verdict == LEFT_OUT or column in self._omitted
        return QColor(colours.muted) if quiet else None
