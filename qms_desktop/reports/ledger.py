"""Tables of any length: hairlines, the header again on each page, rows that split over pages.

A flowable of its own, because reportlab's ``Table`` grows faster than its rows and puts a header on each of
the 200-row tables one would cut it into. Here rows are set when their page comes, so time grows with rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph

from qms_desktop.charts.palette import LIGHT
from qms_desktop.charts.typeface import text_width
from qms_desktop.reports.styles import GUTTER, HAIRLINE, PADDING, STYLES
from qms_desktop.reports.typesetting import PIECE_LINES, Cell, Marked, Typesetter

_MEASURED_ROWS = 400
_WIDEST = 230.0
_LONGEST_WORD = 90.0
_UNBROKEN = 16
"""Cells of so few characters are not broken where there is room."""


@dataclass(frozen=True)
class Column:
    """A column's title; ``right`` for numbers, ``quiet`` for labels."""

    title: str
    right: bool = False
    quiet: bool = False

    @property
    def style(self) -> ParagraphStyle:
        """How its cells are set."""
        return STYLES.cell_right if self.right else STYLES.cell_quiet if self.quiet else STYLES.cell


@dataclass(frozen=True)
class _Lines:
    """A text broken into lines: drawn as it is, without a paragraph's cost."""

    lines: Sequence[str]
    style: ParagraphStyle
    width: float

    @property
    def height(self) -> float:
        return self.style.leading * len(self.lines)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return width, self.height

    def drawOn(self, canvas: Canvas, x: float, y: float) -> None:  # noqa: N802 - as a paragraph's
        """Print with the baselines that a paragraph would have."""
        style = self.style
        top = y + self.height - style.fontSize
        canvas.setFillColor(style.textColor)
        if style.alignment == TA_RIGHT:
            canvas.setFont(style.fontName, style.fontSize)
            for index, line in enumerate(self.lines):
                canvas.drawRightString(x + self.width, top - index * style.leading, line)
        elif self.lines:
            text = canvas.beginText(x, top)
            text.setFont(style.fontName, style.fontSize, style.leading)
            for line in self.lines:
                text.textLine(line)
            canvas.drawText(text)


_Part = Paragraph | _Lines


@dataclass(frozen=True)
class _Row:
    """A printed row: the parts of a long one follow each other, and only the last has the hairline."""

    cells: tuple[_Part, ...]
    height: float
    starts: bool
    ends: bool


class Rows:
    """The rows of one table, set one after the other as pages need them."""

    def __init__(
        self,
        setter: Typesetter,
        columns: Sequence[Column],
        cells: Sequence[Sequence[Cell]],
        width: float,
        widths: Sequence[float] | None = None,
    ) -> None:
        self.setter, self.columns, self.width = setter, columns, width
        self.widths = widths or column_widths(columns, cells, width)
        self._cells = cells
        self._set: list[_Row | None] = []
        self._source = self._rows()

    def at(self, index: int) -> _Row | None:
        """Give a row; None behind the last."""
        while len(self._set) <= index:
            row = next(self._source, None)
            if row is None:
                return None
            self._set.append(row)
        return self._set[index]

    def forget(self, start: int, stop: int) -> None:
        """Let printed rows go."""
        self._set[start:stop] = [None] * (stop - start)

    @cached_property
    def header(self) -> _Row | None:
        """The row of titles; None where no column has one."""
        if not any(column.title for column in self.columns):
            return None
        styles = [STYLES.column_right if column.right else STYLES.column for column in self.columns]
        titles = [
            Paragraph(self.setter.markup(column.title, style.fontName), style)
            for column, style in zip(self.columns, styles, strict=True)
        ]
        return _row(titles, self.widths, starts=True, ends=True)

    def _rows(self) -> Iterator[_Row]:
        for cells in self._cells:
            columns = [
                self._column(cell, column.style, width)
                for cell, column, width in zip(cells, self.columns, self.widths, strict=True)
            ]
            parts = max(1, *(len(column) for column in columns))
            for part in range(parts):
                printed = [
                    column[part] if part < len(column) else _Lines((), STYLES.cell, 0) for column in columns
                ]
                yield _row(printed, self.widths, starts=part == 0, ends=part == parts - 1)

    def _column(self, cell: Cell, style: ParagraphStyle, width: float) -> list[_Part]:
        """Set a cell as parts of at most ten lines, between which a page may break."""
        lines = self.setter.lines(cell, style, width) if isinstance(cell, str) else None
        if lines is None:
            return [*self.setter.paragraphs(cell, style, width)]
        starts = range(0, len(lines), PIECE_LINES)
        return [_Lines(lines[start : start + PIECE_LINES], style, width) for start in starts]


def _row(cells: Sequence[_Part], widths: Sequence[float], *, starts: bool, ends: bool) -> _Row:
    heights = [cell.wrap(width, 10_000)[1] for cell, width in zip(cells, widths, strict=True)]
    height = max(STYLES.cell.leading, *heights)
    return _Row(tuple(cells), height + PADDING * (starts + ends), starts, ends)


class Ledger(Flowable):
    """The rows of a table from ``start`` on, as many as a page holds."""

    def __init__(self, rows: Rows, start: int = 0, stop: int | None = None) -> None:
        super().__init__()
        self.rows, self.start, self.stop = rows, start, stop
        self.spaceAfter = 6

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        """Measure until the page is full: a height beyond ``aH`` says that it has to be split."""
        self.width, self.height = self.rows.width, self._header_height()
        index = self.start
        while (row := self._row(index)) is not None and self.height <= aH:
            self.height += row.height
            index += 1
        return self.width, self.height

    def split(self, aW: float, aH: float, /) -> list[Flowable]:  # noqa: N803 - reportlab's names
        """Cut behind the last row that fits."""
        left, index = aH - self._header_height(), self.start
        while (row := self._row(index)) is not None and row.height <= left:
            left -= row.height
            index += 1
        if index == self.start or row is None:
            return []
        return [Ledger(self.rows, self.start, index), Ledger(self.rows, index, self.stop)]

    def draw(self) -> None:
        """Print the header and the rows from the top down."""
        y = self.height
        if self.rows.header is not None:
            self.canv.setStrokeColor(LIGHT.text)
            self.canv.setLineWidth(0.7)
            y = self._print(self.rows.header, y)
        self.canv.setStrokeColor(LIGHT.hairline)
        self.canv.setLineWidth(HAIRLINE)
        index = self.start
        while (row := self._row(index)) is not None:
            y = self._print(row, y)
            index += 1
        self.rows.forget(self.start, index)

    def _row(self, index: int) -> _Row | None:
        return None if self.stop is not None and index >= self.stop else self.rows.at(index)

    def _header_height(self) -> float:
        return self.rows.header.height if self.rows.header else 0.0

    def _print(self, row: _Row, top: float) -> float:
        x, inner = 0.0, top - PADDING * row.starts
        for cell, width in zip(row.cells, self.rows.widths, strict=True):
            cell.drawOn(self.canv, x, inner - cell.height)
            x += width + GUTTER
        bottom = top - row.height
        if row.ends:
            self.canv.line(0, bottom, self.width, bottom)
        return bottom


def column_widths(columns: Sequence[Column], cells: Sequence[Sequence[Cell]], width: float) -> list[float]:
    """Share the width: short columns get what they need, the rest is divided by what the others hold."""
    room = width - GUTTER * (len(columns) - 1)
    wanted, least = [], []
    for index, column in enumerate(columns):
        texts = sorted({_text(row[index]) for row in cells[:_MEASURED_ROWS]}, key=len)[-6:]
        title = _title_width(column.title)
        longest = max((text_width(line, size=7.5) for text in texts for line in text.splitlines()), default=0)
        words = [word for text in texts for word in (text.split() if len(text) > _UNBROKEN else [text])]
        word = max((text_width(word[:40], size=7.5) for word in words), default=0.0)
        wanted.append(max(title, min(longest, _WIDEST)) + 1)
        least.append(max(title, min(word, _LONGEST_WORD)) + 1)
    return _stretched(columns, wanted, room) if sum(wanted) <= room else _shared(wanted, least, room)


def _text(cell: Cell) -> str:
    return f"● {cell.text}" if isinstance(cell, Marked) else cell[:400]


def _title_width(title: str) -> float:
    """Room for a title on two lines."""
    style = STYLES.column
    words = [text_width(word, style.fontName, style.fontSize) for word in title.split()]
    return max([sum(words) * 0.6 if len(words) > 2 else 0.0, *words])


def _stretched(columns: Sequence[Column], wanted: Sequence[float], room: float) -> list[float]:
    """Give what is left over to the columns of text, most of it to the widest."""
    texts = sum(want**2 for want, column in zip(wanted, columns, strict=True) if not column.right)
    spare = room - sum(wanted)
    if not texts:
        return [want + spare / len(wanted) for want in wanted]
    return [
        want if column.right else want + spare * want**2 / texts
        for want, column in zip(wanted, columns, strict=True)
    ]


def _shared(wanted: Sequence[float], least: Sequence[float], room: float) -> list[float]:
    """Give each column its longest word, and what is left in proportion to what else it wants."""
    if sum(least) >= room:
        return [low * room / sum(least) for low in least]
    lacking = [want - low for want, low in zip(wanted, least, strict=True)]
    spare = room - sum(least)
    return [low + spare * lack / sum(lacking) for low, lack in zip(least, lacking, strict=True)]
