"""The plan of an import as rows of a grid: what happens to each row of each table, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from qms_desktop.exchange.directory import Target
from qms_desktop.exchange.plan import Plan, Planned, TablePlan, Verdict
from qms_desktop.model.fields import Choice
from qms_desktop.model.registers import register as record_class
from qms_desktop.ui.import_words import (
    LEFT_OUT,
    field_words,
    register_label,
    translated,
    verdict_label,
    verdict_sign,
)
from qms_desktop.ui.theme import Theme
from qms_desktop.ui.words import choice_label, day_text, number_text

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One row of a file and its fate."""

    where: str
    row: int
    """1-based, as the spreadsheet counts."""
    verdict: str
    """A ``Verdict`` or ``LEFT_OUT``."""
    register: str
    number: str
    title: str
    reason: str
    """What changes, why it is rejected or left out, and what the row must tell."""


def plan_rows(plan: Plan) -> list[PlanRow]:
    """Return every row of a plan, in the order of files, tables and rows."""
    found: list[PlanRow] = []
    for file in plan.files:
        for table in file.tables:
            where = f"{file.name} · {table.table.sheet.name}"
            rows = [*_planned_rows(where, table), *_skipped_rows(where, table)]
            found += sorted(rows, key=lambda row: row.row)
    return found


def counts(rows: list[PlanRow]) -> Counter[str]:
    """Return how many rows have each verdict."""
    return Counter(row.verdict for row in rows)


def _planned_rows(where: str, table: TablePlan) -> Iterator[PlanRow]:
    label = register_label(table.guess.register)
    for planned in table.planned:
        draft = planned.draft
        values = draft.values
        title = values.get(record_class(draft.register).title_field)
        number = values.get("number") or (planned.target.number if planned.target else "")
        shown = str(title or (planned.target.name if planned.target else "") or "")
        verdict = planned.verdict.value
        yield PlanRow(where, draft.row, verdict, label, str(number or ""), shown, _reason(planned))


def _skipped_rows(where: str, table: TablePlan) -> Iterator[PlanRow]:
    label = register_label(table.guess.register)
    for row, why in table.skipped:
        yield PlanRow(where, row, LEFT_OUT, label, "", "", why)


def _reason(planned: Planned) -> str:
    if planned.verdict is Verdict.REJECTED:
        return planned.reason
    sentences = [*_changes(planned), *_contents(planned)]
    sentences += [f"{p.col}: {p.message}" if p.col else p.message for p in planned.draft.problems]
    return " ".join(dict.fromkeys(sentences))


def _changes(planned: Planned) -> Iterator[str]:
    register, changes = planned.draft.register, planned.changes
    for name, (old, new) in changes.values.items():
        label = field_words(register, name)
        if isinstance(new, Target):
            yield translated("{0}: {1}.").format(label, new.name)
        elif old in (None, "", []):
            yield translated("{0}: {1}.").format(label, _value(new))
        else:
            yield translated("{0}: {1} → {2}.").format(label, _value(old), _value(new))
    if changes.readings:
        yield translated("Readings: {0}.").format(", ".join(sorted(changes.readings)))
    if changes.extra:
        yield translated("Extra columns: {0}.").format(", ".join(changes.extra))


def _contents(planned: Planned) -> Iterator[str]:
    if planned.verdict is not Verdict.NEW:
        return
    draft = planned.draft
    if draft.readings:
        periods = sorted(draft.readings)
        yield translated("{0} readings, {1} to {2}.").format(len(periods), periods[0], periods[-1])
    actions = [action for action in draft.actions.values() if action.title]
    if actions:
        yield (
            translated("With 1 action.")
            if len(actions) == 1
            else translated("With {0} actions.").format(len(actions))
        )


def _value(value: Any) -> str:
    if isinstance(value, Choice):
        return choice_label(value)
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, date):
        return day_text(value)
    if isinstance(value, float):
        return number_text(value)
    text = " ".join(str(value).split())
    return text if len(text) <= 60 else text[:59] + "…"


class PlanModel(QAbstractTableModel):
    """The rows of a plan, filtered by verdict."""

    ROW, VERDICT, REGISTER, NUMBER, TITLE, REASON, WHERE = range(7)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._all: list[PlanRow] = []
        self._shown: list[PlanRow] = []
        self._verdict: str | None = None

    def set_rows(self, rows: list[PlanRow]) -> None:
        """Show another plan under the same filter."""
        self._all = rows
        self._filter()

    def show_only(self, verdict: str | None) -> None:
        """Show the rows of one verdict; None: all."""
        self._verdict = verdict
        self._filter()

    def row_at(self, row: int) -> PlanRow:
        """Return what stands in a row of the grid."""
        return self._shown[row]

    def _filter(self) -> None:
        self.beginResetModel()
        self._shown = [row for row in self._all if self._verdict in (None, row.verdict)]
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 7

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return self._alignment(section)
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        titles = (
            self.tr("Row"), self.tr("Result"), self.tr("Register"), self.tr("No"), self.tr("Title"),
            self.tr("What happens, and why"), self.tr("File and sheet"),
        )  # fmt: skip
        return titles[section]

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column == self.ROW else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._shown[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(column)
        if role == Qt.ItemDataRole.ForegroundRole and column == self.VERDICT:
            return QColor(self._theme.colours.of(verdict_sign(row.verdict)))
        return None

    def _text(self, row: PlanRow, column: int) -> str:
        if column == self.VERDICT:
            return f"{verdict_sign(row.verdict).value} {verdict_label(row.verdict)}"
        return (
            str(row.row), "", row.register, row.number, row.title, row.reason, row.where,
        )[column]  # fmt: skip
