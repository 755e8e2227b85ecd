"""What the data says to one input of a review, in type that is read across a room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from html import escape
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QScrollArea, QVBoxLayout, QWidget

from qms_desktop.insight.pack import STANDING, holds_numbers
from qms_desktop.ui.chart_view import SCALE, ChartView
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.home_contents import Opens
from qms_desktop.ui.home_panels import clear
from qms_desktop.ui.jobs import Lane, after
from qms_desktop.ui.language import numbered, spoken
from qms_desktop.ui.meeting_work import Drawn, charts_of
from qms_desktop.ui.signs import standing_sign
from qms_desktop.ui.theme import SPACING, Sign
from qms_desktop.ui.words import day_text

if TYPE_CHECKING:
    from qms_desktop.insight.pack import Figure, Section, Table

AT_ONCE = 12
"""Rows set in one turn; of a long page the rest follows turn by turn, below what is looked at."""
MOST_ROWS = 40
"""Rows of a table on screen; the printed pack has all."""
CROWDED = 5
"""A table of more columns is set smaller."""
SMALLER = 0.8
STACKED = 6
"""In a table of still more columns number and title have a line of their own above the rest."""
GAP = 10
"""Pixels between columns."""
NAME = 1
"""The column of a table of records that says which one it is, after its number."""
OWN_WORDS = ("State", "Outcome", "Stage", "Severity", "Cause category", "Why", "Signals", "Promises kept")
NUMBERS = ("Baseline", "Actual", "Target", "Value")
DAYS = ("Due", "Done", "Detected")
"""Titles of columns that are not the user's words."""
SHORT, LONG = 8, 40
"""Characters between which the longest text of a column sets its share of the width."""
MEASURED = 400
"""Characters of a text that are measured: more of them fit into no line."""
_CHART_ZOOM = 1.3
_FLAGS = (
    Qt.TextInteractionFlag.TextSelectableByMouse
    | Qt.TextInteractionFlag.LinksAccessibleByMouse
    | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
)


_Piece = tuple[QVBoxLayout, str, int]
"""Where a piece of a table goes, its words, and how many rows it has."""


class Passage(QLabel):
    """Words that wrap, set once for each width: a label works its height out at each look of its layout."""

    _height = 0

    def fit(self, width: int) -> None:
        """Be as high as the words need at a width."""
        self._height = super().heightForWidth(width)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        return QSize(0, self._height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit(event.size().width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit(self.width())


class SectionView(QScrollArea):
    """Figures, tables and charts of one input, one under the other; each opens the records behind it."""

    wanted = Signal(object)
    """``Opens``: what the user wants to see."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._section: Section | None = None
        self._nothing = ""
        self._opens: list[Opens] = []
        self._waiting: list[_Piece] = []
        self._later = after(0, self, self._set_more)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Data"))
        self._sheet = QWidget()
        self._sheet.setBackgroundRole(QPalette.ColorRole.Base)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(0, 0, SPACING, SPACING)
        self._column.setSpacing(SPACING)
        self.setWidget(self._sheet)
        desk.theme.changed.connect(self._show)

    @property
    def text(self) -> str:
        """Everything said, as a screen reader hears it."""
        return "\n".join(label.text() for label in self._sheet.findChildren(QLabel))

    def show_section(self, section: Section | None, nothing: str) -> None:
        """Show the data of an input; ``nothing`` is said where there is none."""
        self._section, self._nothing = section, nothing
        self._show()
        self.verticalScrollBar().setValue(0)

    def _show(self) -> None:
        clear(self._column)
        self._opens, self._waiting = [], []
        section = self._section
        if section is None or not section.has_data:
            self._say(self._nothing, muted=True)
        else:
            if section.figures:
                self._say(self._figures(section.figures)).setMaximumWidth(self.viewport().width())
            if section.kpis or section.bars:
                self._draw(section)
            else:
                self._list(section)
            return
        self._column.addStretch(1)

    def _list(self, section: Section) -> None:
        for table in section.tables:
            box = QWidget(self._sheet)
            column = QVBoxLayout(box)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            self._column.addWidget(box)
            self._waiting += [(column, *piece) for piece in self._table(table)]
        self._column.addStretch(1)
        self._set_more()

    def _set_more(self) -> None:
        """Set as many pieces of the tables as a turn has time for."""
        rows = 0
        while self._waiting and rows < AT_ONCE:
            column, text, count = self._waiting.pop(0)
            rows += count
            self._say(text, within=column)
        if self._waiting:
            self._later.start()

    def _say(self, text: str, *, muted: bool = False, within: QLayout | None = None) -> QLabel:
        label = Passage(self._sheet)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText if muted else Qt.TextFormat.RichText)
        label.setText(text)
        label.fit(self.viewport().width() - SPACING)
        label.setProperty("muted", muted)
        label.setTextInteractionFlags(_FLAGS)
        label.linkActivated.connect(lambda at: self.wanted.emit(self._opens[int(at)]))
        if "<a " not in text:
            label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        (self._column if within is None else within).addWidget(label)
        return label

    def _figures(self, figures: Sequence[Figure]) -> str:
        muted = self._desk.theme.colours.muted
        rows = "".join(
            f'<tr><td style="color:{muted}; padding:2px 20px 2px 0">{escape(spoken(one.label))}</td>'
            f'<td style="padding:2px 0"><b>{self._linked(spoken(one.value), _behind(one))}</b></td></tr>'
            for one in figures
        )
        return f'<table cellspacing="0" cellpadding="0">{rows}</table>'

    def _linked(self, text: str, opens: Opens | None) -> str:
        """Return a text as a link to the records behind it; bare where they are not known."""
        if opens is None or not text:
            return escape(text)
        self._opens.append(opens)
        colour = self._desk.theme.colours.accent
        link = f'<a href="{len(self._opens) - 1}" style="text-decoration:none; color:{colour}">'
        return f"{link}{escape(text)}</a>"

    def _rows(self, table: Table) -> Iterator[list[str]]:
        """Yield the cells of the rows shown; the one that names the record opens it, a count its records."""
        counted = {(one.row, one.column): Opens.several(one.register, one.ids) for one in table.counted}
        for at, row in enumerate(table.rows[:MOST_ROWS]):
            opens = {NAME: Opens(table.register, table.ids[at])} if table.ids else {}
            yield [
                self._sign(table.columns[column], text)
                + self._linked(
                    _said(table.columns[column], text), counted.get((at, column), opens.get(column))
                )
                for column, text in enumerate(row)
            ]

    def _sign(self, title: str, text: str) -> str:
        """Return the coloured sign before a cell that says how a record stands."""
        sign = standing_sign(text) if title in STANDING else None
        colours = self._desk.theme.colours
        return f'<span style="color:{colours.of(sign)}">{sign.value}</span>&nbsp;' if sign is not None else ""

    def _table(self, table: Table) -> Iterator[tuple[str, int]]:
        """Yield the pieces of a table without the columns in which nothing stands: words and their rows."""
        colours = self._desk.theme.colours
        shown = table.rows[:MOST_ROWS]
        columns = [at for at in range(len(table.columns)) if any(row[at] for row in shown)]
        size = self.font().pointSizeF() * (SMALLER if len(columns) > CROWDED else 1)
        style = f"font-size:{size:.1f}pt; padding:3px {GAP}px 3px 0"
        right = {at for at in columns if holds_numbers([row[at] for row in shown])}
        titles = [spoken(title) for title in table.columns]
        signs = {at: f"{Sign.AT_RISK.value} " for at in columns if table.columns[at] in STANDING}
        texts = {
            at: [titles[at], *(signs.get(at, "") + _said(table.columns[at], row[at]) for row in shown)]
            for at in columns
        }
        above_rest = self._above_rest([texts[at] for at in columns], size)
        first, rest = columns[:above_rest], columns[above_rest:]
        shares = self._shares([texts[at] for at in rest], size)

        def line(texts: Sequence[str], colour: str) -> str:
            named = " &nbsp; ".join(texts[at] for at in first[:2])
            named += "".join(f" &nbsp;· {texts[at]}" for at in first[2:] if texts[at])
            above = f'<tr><td colspan="{len(rest)}" style="{style}; color:{colour}">{named}</td></tr>'
            cells = (
                f'<td width="{share:.2f}%" align="{"right" if at in right else "left"}" '
                f'style="{style}; color:{colour}">{texts[at]}</td>'
                for at, share in zip(rest, shares, strict=True)
            )
            return f"{above if first else ''}<tr>{''.join(cells)}</tr>"

        above = f"<p><b>{escape(spoken(table.title))}</b></p>"
        head = line([escape(title) for title in titles], colours.muted)
        lines = [line(row, colours.text) for row in self._rows(table)]
        for start in range(0, max(len(lines), 1), AT_ONCE):
            piece = [head, *lines[:AT_ONCE]] if not start else lines[start : start + AT_ONCE]
            body = f'<table width="100%" cellspacing="0" cellpadding="0">{"".join(piece)}</table>'
            yield (body if start else above + body), len(piece)
        left_out = len(table.rows) - MOST_ROWS
        if left_out > 0:
            words = self.tr("%1 more; the printed pack has all.").replace("%1", str(left_out))
            yield f'<p style="color:{colours.muted}">{words}</p>', 1

    def _above_rest(self, columns: Sequence[Sequence[str]], size: float) -> int:
        """Return how many columns have a line of their own above the rest, so that the rest finds room.

        Args:
            columns: the texts of each, its title first.
            size: of their type, in points.
        """
        metrics, room = self._metrics(size), self.viewport().width() - SPACING
        needs = [
            GAP
            + ceil(max(metrics.horizontalAdvance(word) for text in texts for word in text.split() or [""]))
            for texts in columns
        ]
        least = 2 if len(columns) > STACKED else 0
        tried = (count for count in range(least, len(columns) - 1) if sum(needs[count:]) <= room)
        return next(tried, least)

    def _shares(self, columns: Sequence[Sequence[str]], size: float) -> list[float]:
        """Return the share of the width of each column in per cent; no cell wraps where all find room.

        Args:
            columns: the texts of each, its title first.
            size: of their type, in points.
        """
        metrics, room = self._metrics(size), self.viewport().width() - SPACING
        needs = [GAP + max(metrics.horizontalAdvance(text[:MEASURED]) for text in texts) for texts in columns]
        if sum(needs) > room:
            needs = [min(max(SHORT, *map(len, texts)), LONG) for texts in columns]
        return [100 * need / sum(needs) for need in needs]

    def _metrics(self, size: float) -> QFontMetricsF:
        font = self.font()
        font.setPointSizeF(size)
        return QFontMetricsF(font)

    def _draw(self, section: Section) -> None:
        """Draw the charts aside: a page turned meanwhile takes none of them."""
        width = max(self.viewport().width() - 2 * SPACING, 320) / SCALE / _CHART_ZOOM
        dark = self._desk.theme.colours.dark
        self._desk.jobs.run(
            partial(charts_of, section, width, dark=dark),
            lambda drawn: self._take(section, drawn),
            lane=Lane.FILES,
            owner=self,
        )

    def _take(self, section: Section, drawn: Sequence[Drawn]) -> None:
        if section is not self._section:
            return
        muted = self._desk.theme.colours.muted
        for one in drawn:
            heading, _, remark = one.caption.partition("\n")
            self._say(f'<b>{escape(heading)}</b><br><span style="color:{muted}">{escape(remark)}</span>')
            view = ChartView(self._desk.theme)
            view.show_picture(one.picture)
            view.picked.connect(lambda key, one=one: self.wanted.emit(one.opens[key]))
            view.setMaximumWidth(self.viewport().width())
            view.setFixedHeight(round(one.picture.height * SCALE * _CHART_ZOOM))
            self._column.addWidget(view)
        self._list(section)


def _said(title: str, text: str) -> str:
    """Return a cell in the window's language where it is the app's own words, a number or a day."""
    if title in OWN_WORDS:
        return "; ".join(map(spoken, text.split("; ")))
    if title in NUMBERS:
        return numbered(text)
    if title in DAYS and text:
        return day_text(date.fromisoformat(text))
    return text


def _behind(figure: Figure) -> Opens | None:
    return Opens.several(figure.register, figure.ids) if figure.ids else None
