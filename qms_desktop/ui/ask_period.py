"""Asks which period a report is about."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from qms_desktop.model.fields import Field, Kind
from qms_desktop.ui.ask import AskDialog
from qms_desktop.ui.day_editor import DayEditor
from qms_desktop.ui.editors import QuietComboBox
from qms_desktop.ui.theme import Theme
from qms_desktop.ui.words import today

Period = tuple[date, date]


class PeriodDialog(AskDialog):
    """From and to; both days belong to the period. The usual ones are chosen by name."""

    chapter = "Insight"

    def __init__(self, parent: QWidget | None, theme: Theme, title: str, fiscal_year_start: int = 1) -> None:
        super().__init__(parent)
        self.say(title, self.tr("Show report"))
        start, end = last_year(today())
        self.usual = QuietComboBox()
        self.usual.setAccessibleName(self.tr("Period"))
        this = fiscal_year(today(), fiscal_year_start)
        before = fiscal_year(this[0] - timedelta(days=1), fiscal_year_start)
        for words, period in (
            (self.tr("12 whole months, to today"), (start, end)),
            (self.tr("This fiscal year"), this),
            (self.tr("Last fiscal year"), before),
        ):
            self.usual.addItem(words, period)
        self.usual.activated.connect(lambda row: self._use(self.usual.itemData(row)))
        self.form.addRow(self.tr("Period"), self.usual)
        self.start = DayEditor(Field(self.tr("From"), Kind.DAY), theme)
        self.end = DayEditor(Field(self.tr("To"), Kind.DAY), theme)
        self.start.show_value(start)
        self.end.show_value(end)
        self.form.addRow(self.tr("From"), self.start)
        self.form.addRow(self.tr("To"), self.end)

    def _use(self, period: Period) -> None:
        self.start.show_value(period[0])
        self.end.show_value(period[1])

    def missing(self) -> str:
        try:
            start, end = self.start.value(), self.end.value()
        except ValueError as error:
            return str(error)
        if start is None or end is None:
            return self.tr("Type both days of the period.")
        return self.tr("The period ends before it begins.") if end < start else ""

    @classmethod
    def ask(cls, parent: QWidget | None, theme: Theme, title: str, fiscal_year_start: int) -> Period | None:
        """Return the first and the last day."""
        dialog = cls(parent, theme, title, fiscal_year_start)
        accepted = dialog.answered()
        return (dialog.start.value(), dialog.end.value()) if accepted else None


def fiscal_year(day: date, start: int) -> Period:
    """Return the first and the last day of the fiscal year a day lies in.

    Args:
        day: any day of it.
        start: the month it begins with, 1 to 12.
    """
    first = date(day.year if day.month >= start else day.year - 1, start, 1)
    return first, first.replace(year=first.year + 1) - timedelta(days=1)


def last_year(day: date) -> Period:
    """Return the twelve whole months that ended before a day's month, up to that day."""
    first = day.replace(day=1)
    start = first.replace(year=first.year - 1)
    return start, max(day, first - timedelta(days=1))
