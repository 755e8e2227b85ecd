"""Asks which period a report is about."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QDialog, QWidget

from qms_desktop.model.fields import Field, Kind
from qms_desktop.ui.ask import AskDialog
from qms_desktop.ui.editors import DayEditor
from qms_desktop.ui.theme import Theme
from qms_desktop.ui.words import today

Period = tuple[date, date]


class PeriodDialog(AskDialog):
    """From and to; both days belong to the period."""

    def __init__(self, parent: QWidget | None, theme: Theme, title: str) -> None:
        super().__init__(parent)
        self.say(title, self.tr("Show report"))
        start, end = last_year(today())
        self.start = DayEditor(Field(self.tr("From"), Kind.DAY), theme)
        self.end = DayEditor(Field(self.tr("To"), Kind.DAY), theme)
        self.start.show_value(start)
        self.end.show_value(end)
        self.form.addRow(self.tr("From"), self.start)
        self.form.addRow(self.tr("To"), self.end)

    def missing(self) -> str:
        try:
            start, end = self.start.value(), self.end.value()
        except ValueError as error:
            return str(error)
        if start is None or end is None:
            return self.tr("Type both days of the period.")
        return self.tr("The period ends before it begins.") if end < start else ""

    @classmethod
    def ask(cls, parent: QWidget | None, theme: Theme, title: str) -> Period | None:
        """Return the first and the last day."""
        dialog = cls(parent, theme, title)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return (dialog.start.value(), dialog.end.value()) if accepted else None


def last_year(day: date) -> Period:
    """Return the twelve whole months that ended before a day's month, up to that day."""
    first = day.replace(day=1)
    start = first.replace(year=first.year - 1)
    return start, max(day, first - timedelta(days=1))
