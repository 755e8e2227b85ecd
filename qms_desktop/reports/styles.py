"""Type sizes and distances on paper, in points; one typeface, one accent."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.colors import Color
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle

from qms_desktop.charts.palette import LIGHT
from qms_desktop.charts.typeface import BOLD, ITALIC, REGULAR

MARGIN_LEFT, MARGIN_RIGHT = 56.0, 45.0
"""The left one is wider: the sheet gets punched."""
MARGIN_TOP, MARGIN_BOTTOM = 68.0, 54.0
PADDING = 3.0
"""Above and below the text of a table cell."""
GUTTER = 8.0
"""Between two columns of a table."""
HAIRLINE = 0.4


def _style(
    name: str,
    size: float,
    leading: float,
    *,
    font: str = REGULAR,
    colour: Color = LIGHT.text,
    before: float = 0,
    after: float = 0,
    right: bool = False,
) -> ParagraphStyle:
    return ParagraphStyle(
        name,
        fontName=font,
        fontSize=size,
        leading=leading,
        textColor=colour,
        spaceBefore=before,
        spaceAfter=after,
        alignment=TA_RIGHT if right else TA_LEFT,
        splitLongWords=1,
        allowWidows=0,
        allowOrphans=0,
    )


@dataclass(frozen=True)
class Styles:
    """The paragraph styles of a document."""

    kind: ParagraphStyle
    title: ParagraphStyle
    heading: ParagraphStyle
    subheading: ParagraphStyle
    body: ParagraphStyle
    quiet: ParagraphStyle
    emphasis: ParagraphStyle
    cell: ParagraphStyle
    cell_right: ParagraphStyle
    cell_quiet: ParagraphStyle
    column: ParagraphStyle
    column_right: ParagraphStyle


STYLES = Styles(
    kind=_style("kind", 8, 10, font=BOLD, colour=LIGHT.accent, after=2),
    title=_style("title", 17, 22, font=BOLD, after=6),
    heading=_style("heading", 11, 14, font=BOLD, before=14, after=5),
    subheading=_style("subheading", 8.5, 11, font=BOLD, before=9, after=2),
    body=_style("body", 8.5, 12),
    quiet=_style("quiet", 7.5, 10, colour=LIGHT.muted),
    emphasis=_style("emphasis", 8.5, 12, font=ITALIC),
    cell=_style("cell", 7.5, 10),
    cell_right=_style("cell right", 7.5, 10, right=True),
    cell_quiet=_style("cell quiet", 7.5, 10, colour=LIGHT.muted),
    column=_style("column", 7, 9, font=BOLD, colour=LIGHT.muted),
    column_right=_style("column right", 7, 9, font=BOLD, colour=LIGHT.muted, right=True),
)
