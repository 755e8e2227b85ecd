"""Step 2 of the import: each column of a table beside the field it fills."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeySequence, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qms_desktop.exchange.cells import letter
from qms_desktop.exchange.drafts import NOT_IMPORTED
from qms_desktop.exchange.headers import Match
from qms_desktop.exchange.register import Guess
from qms_desktop.exchange.words import IGNORE
from qms_desktop.ui.announcing import announce
from qms_desktop.ui.calm_box import CalmBox
from qms_desktop.ui.hairline import HairlineDelegate
from qms_desktop.ui.import_files import FoundTable
from qms_desktop.ui.import_grades import Grade, grade_colour, grade_of, grade_text, to_check
from qms_desktop.ui.import_words import (
    match_label,
    offered,
    offered_to_labels,
    register_label,
    short_name,
)
from qms_desktop.ui.plain_label import PlainLabel
from qms_desktop.ui.theme import ROW_HEIGHT, SPACING, Theme
from qms_desktop.ui.words import number_text

_AT_ONCE = 40
"""Boxes made in one turn of the event loop."""
_THEIRS, _SAMPLES, _SURE, _OURS = range(4)
_MATCH = Qt.ItemDataRole.UserRole


class ColumnsStep(QWidget):
    """Theirs left with sample values, ours right; what matches nothing is kept as extra."""

    changed = Signal()
    forget_wanted = Signal(object)
    """The ``FoundTable`` that is to be matched anew from now on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tables: list[FoundTable] = []
        self._boxless = range(0)
        """Rows of columns whose box is not there yet."""
        self._row = -1
        """The column that the keyboard was in last."""
        self._choices = QStandardItemModel(self)
        """What the columns of the table that is shown may be taken for."""
        self._of_labels = QStandardItemModel(self)
        """The same for the labels of its form."""
        self.table = QComboBox()
        self.check = QPushButton()
        self.summary = PlainLabel()
        self.forget = QPushButton(self.tr("Forget this matching"))
        self.grid = QTableWidget(0, 4)
        self._assemble()
        self.table.currentIndexChanged.connect(self._show)
        self.check.clicked.connect(self._go_to_next)
        self.forget.clicked.connect(lambda: self.forget_wanted.emit(self._tables[self.table.currentIndex()]))

    def _assemble(self) -> None:
        label = QLabel(self.tr("Table"))
        label.setBuddy(self.table)
        self.table.setAccessibleName(self.tr("Table"))
        self.table.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.summary.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.summary.setWordWrap(True)
        self.check.setAutoDefault(False)
        self.check.setShortcut(QKeySequence(Qt.Key.Key_F8))
        self.check.setToolTip(self.tr("Go to the next column that was guessed or has no field (F8)"))
        bar = QHBoxLayout()
        bar.setSpacing(SPACING)
        bar.addWidget(label)
        bar.addWidget(self.table)
        bar.addWidget(self.check)
        bar.addWidget(self.summary, 1)
        bar.addWidget(self.forget)
        self.forget.setAutoDefault(False)
        self.forget.setToolTip(self.tr("Match the columns anew, now and for the next file like this one."))
        titles = ["", self.tr("First values"), self.tr("Match"), self.tr("Our field")]
        self.grid.setHorizontalHeaderLabels(titles)
        self.grid.setAccessibleName(self.tr("Columns"))
        letters = self.grid.verticalHeader()
        letters.setDefaultSectionSize(ROW_HEIGHT + 4)
        letters.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.grid.setItemDelegate(HairlineDelegate(self._theme, self.grid))
        self.grid.setShowGrid(False)
        self.grid.setFrameShape(QTableWidget.Shape.NoFrame)
        self.grid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.grid.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.grid.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.grid.setTabKeyNavigation(False)  # else the table takes Tab from the boxes in it
        header = self.grid.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.resizeSection(_THEIRS, 220)
        header.setSectionResizeMode(_SAMPLES, QHeaderView.ResizeMode.Stretch)
        said = (grade_text(grade) for grade in Grade)
        widest = max(map(self.grid.fontMetrics().horizontalAdvance, (*said, self.tr("Match"))))
        header.resizeSection(_SURE, widest + 2 * SPACING)
        header.resizeSection(_OURS, 250)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACING)
        outer.addLayout(bar)
        outer.addWidget(self.grid, 1)

    def set_tables(self, tables: Sequence[FoundTable]) -> None:
        """Offer these tables; the one shown before stays where it is among them."""
        before = self._tables[self.table.currentIndex()] if self._tables else None
        self._tables = list(tables)
        self.table.blockSignals(True)
        self.table.clear()
        for at, found in enumerate(tables):
            self.table.addItem(self._named(found))
            self.table.setItemData(at, found.file, Qt.ItemDataRole.ToolTipRole)
        self.table.setCurrentIndex(self._tables.index(before) if before in self._tables else 0)
        self.table.blockSignals(False)
        self._show()

    def _named(self, found: FoundTable) -> str:
        """Return a table's name with how many of its columns are to be checked."""
        name = f"{short_name(found.file)} · {found.sheet} → {register_label(found.guess.register)}"
        number = len(to_check(found))
        return self.tr("{0}, {1} to check").format(name, number) if number else name

    def _show(self) -> None:
        found = self._tables[self.table.currentIndex()] if self._tables else None
        self.grid.setRowCount(0)
        self._boxless, self._row = range(0), -1
        self.forget.setVisible(found is not None and found.remembered is not None)
        if found is None or found.guess.register is None:
            return
        self.grid.setRowCount(len(found.matches))
        self._name_rows(found)
        self._offer(found.guess)
        for row, match in enumerate(found.matches):
            self._show_row(found, row, match)
        self._boxless = range(len(found.matches))
        self._add_boxes(found, self._boxless)
        self._tell(found)

    def _name_rows(self, found: FoundTable) -> None:
        """Say where each column and each value of a label stands in the file."""
        words = self.tr("Your label or column") if found.guess.labels else self.tr("Your column")
        self.grid.setHorizontalHeaderItem(_THEIRS, QTableWidgetItem(words))
        heads = [match.head for match in found.matches]
        places = [letter(head.column) + ("" if head.row is None else str(head.row + 1)) for head in heads]
        self.grid.setVerticalHeaderLabels(places)

    def _add_boxes(self, found: FoundTable, rows: range) -> None:
        """Let the next columns be matched otherwise; the window answers before those after them."""
        if rows is not self._boxless:
            return  # another table is shown by now, or somebody could not wait
        for row in rows[:_AT_ONCE]:
            above = self.grid.cellWidget(row - 1, _OURS) if row else self.forget
            self.grid.setCellWidget(row, _OURS, box := self._box(found, row))
            self.setTabOrder(above, box)
        self._boxless = rest = rows[_AT_ONCE:]
        if rest:
            QTimer.singleShot(0, self, lambda: self._add_boxes(found, rest))

    def _go_to_next(self) -> None:
        """Go to the next column to check, of this table or of those after it, and round."""
        now = self.table.currentIndex()
        places = [(at, row) for at, found in enumerate(self._tables) for row in to_check(found)]
        if places:
            at, row = next((place for place in places if place > (now, self._row)), places[0])
            self.table.setCurrentIndex(at)
            self._go_to(row)

    def _go_to(self, row: int) -> None:
        """Put the keyboard into the box of a column."""
        found = self._tables[self.table.currentIndex()]
        while row in self._boxless:
            self._add_boxes(found, self._boxless)
        if (box := self.grid.cellWidget(row, _OURS)) is not None:
            box.setFocus(Qt.FocusReason.TabFocusReason)

    def _enter(self, row: int) -> None:
        self._row = row
        self.grid.setCurrentCell(row, _OURS)  # a page further counts from here
        self.grid.scrollTo(self.grid.currentIndex())

    def _show_row(self, found: FoundTable, row: int, match: Match) -> None:
        values = "  ·  ".join(found.values(match.head))
        grade, colours = grade_of(found, match), self._theme.colours
        title = self._title(match)
        texts = (title if match.head.row is None else f"{title}:", values, grade_text(grade))
        for column, (text, colour) in enumerate(
            zip(texts, (colours.text, colours.muted, grade_colour(grade, self._theme)), strict=True)
        ):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            item.setForeground(QColor(colour))
            self.grid.setItem(row, column, item)

    def _title(self, match: Match) -> str:
        title = " ".join(match.head.text.split())
        return title or self.tr("Column {0}").format(letter(match.head.column))

    def _offer(self, guess: Guess) -> None:
        """Make the choices once for all boxes of a table."""
        register, kept = guess.register or "", (self.tr("Kept as extra"), None, None)
        counted = (self.tr("Counter or total, kept as extra"), IGNORE, None)
        omitted = (self.tr("Do not import"), NOT_IMPORTED, None)
        self._choices = self._model([kept, counted, omitted, *offered(register, guess.matches)])
        if guess.labels:
            self._of_labels = self._model([kept, omitted, *offered_to_labels(register, guess.labels)])

    def _model(self, choices: Sequence[tuple[str, str | None, int | None]]) -> QStandardItemModel:
        model = QStandardItemModel(self)
        for text, field, number in choices:
            item = QStandardItem(text)
            item.setData((field, number), _MATCH)
            model.appendRow(item)
        return model

    def _box(self, found: FoundTable, row: int) -> CalmBox:
        match = found.matches[row]
        model = self._choices if match.head.row is None else self._of_labels
        box = CalmBox()
        box.setAccessibleName(self.tr("Field for {0}").format(self._title(match)))
        box.setMaxVisibleItems(20)
        if match.period:
            box.addItem(match_label("kpi", match), match)
            for at in (0, 1, 2):
                box.addItem(model.item(at).text(), model.item(at).data(_MATCH))
        else:
            box.setModel(model)
            box.setCurrentIndex(self._place(model, match))
        box.activated.connect(lambda _: self._choose(found, row, box))
        box.entered.connect(lambda: self._enter(row))
        box.passed.connect(lambda step: self._go_to(row + step))
        return box

    def _place(self, model: QStandardItemModel, match: Match) -> int:
        wanted = (match.field, match.action_no)
        rows = range(model.rowCount())
        return next((row for row in rows if tuple(model.item(row).data(_MATCH)) == wanted), 0)

    def _choose(self, found: FoundTable, row: int, box: QComboBox) -> None:
        match = found.matches[row]
        chosen = box.currentData(_MATCH)
        if isinstance(chosen, Match):
            wanted = chosen
        else:
            field, number = chosen
            wanted = replace(match, field=field, action_no=number, period=None, series="actual")
        lost = found.take(row, wanted)
        for index in (row, *lost):
            self._show_row(found, index, found.matches[index])
        for index in lost:
            other = self.grid.cellWidget(index, _OURS)
            if isinstance(other, QComboBox):
                other.setCurrentIndex(max(other.findText(self.tr("Kept as extra")), 0))
        self._tell(found)
        if lost:
            self._tell_lost(found, lost, box.currentText())
        self.changed.emit()

    def _tell_lost(self, found: FoundTable, lost: Sequence[int], field: str) -> None:
        """Say which columns or labels gave a field up, because it is filled from one only."""
        names = ", ".join(f"“{self._title(found.matches[index])}”" for index in lost)
        words = self.tr("{0} gave up “{1}” and is kept as extra: a field is filled from one column.")
        self.summary.setText(words.format(names, field))
        announce(self.summary, self.summary.text())

    def _tell(self, found: FoundTable) -> None:
        number = sum(len(to_check(one)) for one in self._tables)
        words = self.tr("Next of {0} columns to check") if number > 1 else self.tr("1 column to check")
        if any(one.guess.labels for one in self._tables):
            words = self.tr("Next of {0} to check") if number > 1 else self.tr("1 to check")
        self.check.setText(
            words.format(number_text(number, grouped=True)) if number else self.tr("Nothing to check")
        )
        self.check.setEnabled(number > 0)
        self.table.setItemText(self.table.currentIndex(), self._named(found))
        extra = sum(match.field in (None, IGNORE) for match in found.matches)
        omitted = sum(match.field == NOT_IMPORTED for match in found.matches)
        words = self.tr("Columns matched: {0}, kept as extra: {1}")
        if found.guess.labels:
            words = self.tr("Labels and columns matched: {0}, kept as extra: {1}")
        text = words.format(found.matched, extra)
        if omitted:
            text = self.tr("{0}, not imported: {1}").format(text, omitted)
        if found.remembered is not None:
            text = self.tr("{0} · as last time").format(text)
        self.summary.setText(text)
