"""What a report is put together from: title block, headings, facts, tables, charts, prose, signatures."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reportlab.graphics.shapes import Drawing
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, PageBreak, Paragraph, Spacer

from qms_desktop.catalogue import say
from qms_desktop.charts.palette import LIGHT, Sign
from qms_desktop.charts.typeface import fitted
from qms_desktop.reports.ledger import Column, Ledger, Rows
from qms_desktop.reports.paper import Identity, print_pages, text_area, text_height
from qms_desktop.reports.slices import Slice
from qms_desktop.reports.styles import GUTTER, HAIRLINE, STYLES
from qms_desktop.reports.typesetting import Cell, Marked, Typesetter

_HIGHEST_BOX = 300.0
"""Points; a row of boxes with more text would not fit a page."""


class _Bookmark(Flowable):
    """The place in the outline of the heading that follows."""

    def __init__(self, outline: str, key: str, level: int) -> None:
        super().__init__()
        self._outline, self._key, self._level = outline, key, level

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        return 0.0, 0.0

    def draw(self) -> None:
        self.canv.bookmarkHorizontal(self._key, 0, 4)
        self.canv.addOutlineEntry(self._outline, self._key, self._level, closed=False)


class _Rule(Flowable):
    """A line over the whole width."""

    def __init__(self, width: float) -> None:
        super().__init__()
        self.width, self.height, self.spaceAfter = width, 1, 4

    def draw(self) -> None:
        self.canv.setStrokeColor(LIGHT.text)
        self.canv.setLineWidth(0.7)
        self.canv.line(0, 0, self.width, 0)


class _Pair(Flowable):
    """Captioned charts beside each other, never torn apart."""

    def __init__(self, columns: Sequence[Sequence[Flowable]], width: float) -> None:
        super().__init__()
        self._columns, self.width = columns, width
        self.spaceAfter = 8

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        inner = self.width / 2 - 6
        self._heights = [
            [part.wrapOn(self.canv, inner, aH)[1] for part in column] for column in self._columns
        ]
        self.height = max(sum(heights) for heights in self._heights)
        return self.width, self.height

    def draw(self) -> None:
        for index, (column, heights) in enumerate(zip(self._columns, self._heights, strict=True)):
            y = self.height
            for part, height in zip(column, heights, strict=True):
                y -= height
                part.drawOn(self.canv, index * (self.width / 2 + 6), y)


class _Boxes(Flowable):
    """A row of boxes beside each other, as high as the fullest."""

    def __init__(self, boxes: Sequence[Sequence[Flowable]], width: float) -> None:
        super().__init__()
        self._boxes, self.width = boxes, width
        self._each = (width - GUTTER * (len(boxes) - 1)) / len(boxes)
        self.spaceBefore = self.spaceAfter = GUTTER / 2

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        inner = self._each - 2 * GUTTER
        self._heights = [[part.wrap(inner, 10_000)[1] for part in box] for box in self._boxes]
        self.height = max(sum(heights) for heights in self._heights) + 2 * GUTTER
        return self.width, self.height

    def draw(self) -> None:
        self.canv.setStrokeColor(LIGHT.muted)
        self.canv.setLineWidth(HAIRLINE)
        for index, (box, heights) in enumerate(zip(self._boxes, self._heights, strict=True)):
            x, y = index * (self._each + GUTTER), self.height - GUTTER
            self.canv.rect(x, 0, self._each, self.height)
            for part, height in zip(box, heights, strict=True):
                y -= height
                part.drawOn(self.canv, x + GUTTER, y)


class _Signatures(Flowable):
    """Lines to sign on, two beside each other, with the name and the day under each."""

    def __init__(self, names: Sequence[str], width: float) -> None:
        super().__init__()
        self._names, self.width = names, width
        self.height = 52.0 * ((len(names) + 1) // 2)
        self.spaceBefore = 8

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        return self.width, self.height

    def draw(self) -> None:
        half = self.width / 2
        for index, name in enumerate(self._names):
            x, y = half * (index % 2), self.height - 52 * (index // 2) - 36
            self.canv.setStrokeColor(LIGHT.text)
            self.canv.setLineWidth(HAIRLINE)
            self.canv.line(x, y, x + half - 90, y)
            self.canv.line(x + half - 80, y, x + half - 16, y)
            self.canv.setFont(STYLES.quiet.fontName, 7)
            self.canv.setFillColor(LIGHT.muted)
            self.canv.drawString(x, y - 10, fitted(name, half - 90, size=7))
            self.canv.drawString(x + half - 80, y - 10, say("Date"))


class _Replaced(Flowable):
    """The last words of a document: which characters it could not print."""

    def __init__(self, setter: Typesetter) -> None:
        super().__init__()
        self._setter, self.spaceBefore = setter, 10

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        # Only now is everything before it set, and known what could not be.
        text = self._setter.replaced()
        self._paragraph = Paragraph(self._setter.markup(text), STYLES.quiet) if text else None
        return self._paragraph.wrap(aW, aH) if self._paragraph else (0.0, 0.0)

    def draw(self) -> None:
        if self._paragraph is not None:
            self._paragraph.drawOn(self.canv, 0, 0)


class Document:
    """A report in the making: add its parts from top to bottom, then ``render`` it."""

    def __init__(self, identity: Identity, *, wide: bool = False) -> None:
        self.identity, self._wide = identity, wide
        self.width = text_area(wide=wide)
        self._setter = Typesetter()
        self._story: list[Flowable] = []
        self._bookmarks = 0

    def title_block(self, facts: Sequence[tuple[str, Cell]], across: int = 1) -> None:
        """Open the document: what it is, its title, and what identifies it."""
        self._paragraph(self.identity.kind, STYLES.kind)
        self._paragraph(self.identity.title, STYLES.title)
        self._story.append(_Rule(self.width))
        self.facts(facts, across)

    def heading(self, text: str, level: int = 0, *, room: float = 130) -> None:
        """Start a section; on the next page where less than ``room`` points are left, a caption with it."""
        self._bookmarks += 1
        self._story.append(CondPageBreak(room))
        self._story.append(_Bookmark(self._setter.plain(text[:200]), f"section-{self._bookmarks}", level))
        style = STYLES.heading if level == 0 else STYLES.subheading
        self._story += self._setter.paragraphs(text, style, self.width)

    def prose(self, text: str) -> None:
        """Set a text of any length; its line breaks are kept."""
        self._paragraph(text, STYLES.body)

    def note(self, text: str) -> None:
        """Set a remark in the quiet colour."""
        self._paragraph(text, STYLES.quiet)

    def caption(self, text: str, *, room: float = 90) -> None:
        """Say what the table below is; on the next page where less than ``room`` points are left."""
        self._story.append(CondPageBreak(room))
        self.note(text)

    def knowledge(self, *, frozen: bool = False) -> None:
        """Say which knowledge the figures go by: that of today, or of the day on which they were frozen."""
        self.note(
            say("By the records' own dates, as known when the figures were frozen.")
            if frozen
            else say(
                "By the records' own dates, as known today; a due date that moved since counts as it stood."
            )
        )

    def stress(self, text: str) -> None:
        """Set a sentence that must not be missed."""
        self._paragraph(text, STYLES.emphasis)

    def facts(self, pairs: Sequence[tuple[str, Cell]], across: int = 1) -> None:
        """List labels and values, ``across`` pairs a line; pairs without a value are left out."""
        found = [pair for pair in pairs if pair[1] not in ("", Marked(Sign.NO_DATA, ""))]
        found += [("", "")] * (-len(found) % across)
        label = 120.0
        value = (self.width - GUTTER * (across - 1)) / across - label - GUTTER
        lines = [
            [cell for pair in found[start : start + across] for cell in pair]
            for start in range(0, len(found), across)
        ]
        if lines:
            self._ledger([Column("", quiet=True), Column("")] * across, lines, (label, value) * across)

    def table(self, columns: Sequence[Column], rows: Sequence[Sequence[Cell]], empty: str = "") -> None:
        """Print a table of any length; ``empty`` is said where it has no rows."""
        if rows:
            self._ledger(columns, rows)
        elif empty:
            self.note(empty)

    def chart(self, drawing: Drawing, caption: str = "", texts: Sequence[str] = ()) -> None:
        """Print a chart under its caption; ``texts`` are the user's words drawn in it.

        One higher than a page goes on over the next ones.
        """
        self._setter.plain(" ".join(texts))
        parts: list[Flowable] = []
        if caption:
            style = STYLES.subheading
            parts.append(Paragraph(self._setter.markup(caption, style.fontName), style))
        parts += [Slice(drawing), Spacer(1, 6)]
        fits = drawing.height < text_height(wide=self._wide) - STYLES.subheading.leading
        self._story += [KeepTogether(parts)] if fits else parts

    def charts(self, cells: Sequence[tuple[str, Marked, Drawing]]) -> None:
        """Print captioned charts beside each other, two a row: heading, remark, drawing."""
        for start in range(0, len(cells), 2):
            self._story.append(
                _Pair([self._captioned(*cell) for cell in cells[start : start + 2]], self.width)
            )

    def boxes(self, rows: Sequence[Sequence[Sequence[tuple[str, str]]]]) -> None:
        """Print a grid of boxes, each with labelled texts; a row too high for a page is listed instead."""
        for row in rows:
            width = (self.width - GUTTER * (len(row) - 1)) / len(row)
            boxes = _Boxes([self._boxed(box, width - 2 * GUTTER) for box in row], self.width)
            if boxes.wrap(self.width, 0)[1] <= _HIGHEST_BOX:
                self._story.append(boxes)
            else:
                self.facts([pair for box in row for pair in box])

    def signatures(self, names: Sequence[str]) -> None:
        """Print a line to sign on for each name."""
        self._story.append(_Signatures([self._setter.plain(name) for name in names], self.width))

    def page_break(self) -> None:
        """Go on at the top of a page."""
        self._story.append(PageBreak())

    def render(self, on_page: Callable[[int], object] | None = None) -> bytes:
        """Lay out the pages and give the PDF; see ``paper.print_pages``."""
        story = [*self._story, _Replaced(self._setter)]
        return print_pages(self.identity, story, self._setter, wide=self._wide, on_page=on_page)

    def _boxed(self, box: Sequence[tuple[str, str]], width: float) -> list[Flowable]:
        found: list[Flowable] = []
        for label, text in box:
            found += [Spacer(1, 2), *self._setter.paragraphs(label, STYLES.column, width)]
            found += self._setter.paragraphs(text, STYLES.cell, width)
        return found

    def _captioned(self, caption: str, remark: Marked, drawing: Drawing) -> list[Flowable]:
        width = drawing.width
        heading, quiet = STYLES.subheading, STYLES.quiet
        # A table carries long names whole; here they must not push the chart off its page.
        caption = fitted(self._setter.plain(caption), 2 * width, heading.fontName, heading.fontSize)
        words = fitted(self._setter.plain(remark.text), 3 * width, quiet.fontName, quiet.fontSize)
        texts = [
            *self._setter.paragraphs(caption, heading, width),
            *self._setter.paragraphs(Marked(remark.sign, words), quiet, width),
        ]
        return [*texts, drawing]

    def _paragraph(self, text: str, style: ParagraphStyle) -> None:
        self._story += self._setter.paragraphs(text, style, self.width)
        self._story.append(Spacer(1, 4))

    def _ledger(
        self,
        columns: Sequence[Column],
        rows: Sequence[Sequence[Cell]],
        widths: Sequence[float] | None = None,
    ) -> None:
        self._story.append(Ledger(Rows(self._setter, columns, rows, self.width, widths)))
