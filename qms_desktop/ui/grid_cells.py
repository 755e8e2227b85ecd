"""What a cell of a grid says: words, sign and colour, never a colour alone; and what was refused there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor

from qms_desktop.insight.columns import figures
from qms_desktop.insight.listing import Group
from qms_desktop.insight.rows import is_late
from qms_desktop.model.fields import Choice, Field, Kind
from qms_desktop.model.fixed import why_fixed
from qms_desktop.model.record import Record, Stateful
from qms_desktop.ui.language import spoken
from qms_desktop.ui.signs import day_sign, state_colour, state_sign, status_sign
from qms_desktop.ui.theme import Sign, Theme
from qms_desktop.ui.words import beginning, choice_label, field_label, in_sentence, number_text, shown, yes_no

Role = Qt.ItemDataRole
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Refusal:
    """What was typed into a cell and could not be stored."""

    raw: Any
    """As the editor gives it, readable or not."""
    text: str
    message: str


class Cells:
    """The cells of one register. ``refused``: (record, column) -> what was typed there in vain."""

    def __init__(self, theme: Theme, cls: type[Record]) -> None:
        self._theme, self._class = theme, cls
        self.refused: dict[tuple[int, str], Refusal] = {}

    def data(self, row: Row, field: Field, role: int, today: date) -> Any:
        """Return what a cell answers for a role of Qt."""
        refusal = self.refused.get((row["id"], field.name)) if self.refused else None
        if role == Role.DisplayRole:
            return f"{Sign.MISSED.value} {refusal.text}" if refusal else self._text(row, field, today)
        if role == Role.ForegroundRole:
            return QColor(self._theme.colours.missed) if refusal else self._colour(row, field, today)
        if role == Role.ToolTipRole:
            tips = (self._tip(row, field, today), self.why_fixed(row, field.name))
            return refusal.message if refusal else "\n".join(filter(None, tips)) or None
        if role == Role.AccessibleTextRole:
            return f"{refusal.text}. {refusal.message}" if refusal else self._said(row, field, today)
        return None

    def why_fixed(self, row: Row, name: str) -> str:
        """Return why a cell can't be typed in, and what to do; nothing where it can."""
        return spoken(why_fixed(self._class.__tablename__, name, row))

    def head(self, group: Group, field: Field, *, closed: bool) -> str:
        """Return the words in the head of a group: its name, how many, how many late."""
        count, late = (number_text(one, grouped=True) for one in (group.count, group.late))
        words = f"{'▸' if closed else '▾'} {self.group_name(group, field)}  ·  {count}"
        if group.late:
            words += "  ·  " + f"{Sign.MISSED.value} " + _tr("%1 late").replace("%1", late)
        return words

    def group_name(self, group: Group, field: Field) -> str:
        """Return what the records of a group share."""
        if group.value is None:
            return _tr("No %1").replace("%1", in_sentence(field_label(field)))
        if isinstance(group.value, Choice):
            return f"{self._sign(group.value, field)} {choice_label(group.value)}".strip()
        if field.kind is Kind.YES_NO:
            return f"{field_label(field)}: {yes_no(bool(group.value))}"
        return group.title or str(group.value)

    def _text(self, row: Row, field: Field, today: date) -> str:
        value = row[field.name]
        text = beginning(shown(field, value)).replace("\n", " ")
        if isinstance(value, Choice):
            return f"{self._sign(value, field)} {text}".strip()
        sign = self._day_sign(row, field, today)
        return f"{sign.value} {text}" if sign is not None else text

    def _said(self, row: Row, field: Field, today: date) -> str:
        """What a screen reader says: words in the place of signs."""
        text = shown(field, row[field.name])
        sign = self._day_sign(row, field, today)
        if sign is Sign.MISSED:
            return f"{text}, {self._tip(row, field, today)}"
        return f"{text}, {_tr('due soon')}" if sign is Sign.AT_RISK else text

    def _sign(self, value: Choice, field: Field) -> str:
        """The sign of a state or of a computed status; other choices have none."""
        if field.name == "state":
            return state_sign(value)
        return status_sign(value).value if self._is_status(field) else ""

    def _is_status(self, field: Field) -> bool:
        return field.name in figures(self._class.__tablename__) and field.choices is not None

    def _colour(self, row: Row, field: Field, today: date) -> QColor | None:
        colours, value = self._theme.colours, row[field.name]
        if row["withdrawn_on"] is not None:
            return QColor(colours.muted)
        if isinstance(value, Choice) and field.name == "state":
            return QColor(state_colour(value, colours))
        if isinstance(value, Choice) and self._is_status(field):
            return QColor(colours.of(status_sign(value)))
        sign = self._day_sign(row, field, today)
        return QColor(colours.of(sign)) if sign is not None else None

    def _tip(self, row: Row, field: Field, today: date) -> str | None:
        value = row[field.name]
        if field.overdue and isinstance(value, date) and is_late(row, self._class, today):
            late = number_text((today - value) / timedelta(days=1), grouped=True)
            return _tr("%1 days late").replace("%1", late)
        text = shown(field, value)
        return text if len(text) > field.width else None

    def _day_sign(self, row: Row, field: Field, today: date) -> Sign | None:
        value = row[field.name]
        if not field.overdue or value is None:
            return None
        final = issubclass(self._class, Stateful) and row.get("state") in self._class.final
        is_open = row["withdrawn_on"] is None and not final
        found: Sign | None = day_sign(value, is_late(row, self._class, today), is_open, today)
        return found


def _tr(words: str) -> str:
    return QCoreApplication.translate("GridCells", words)
