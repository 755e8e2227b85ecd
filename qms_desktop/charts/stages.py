"""The stages a record goes through, as a line of signs."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.graphics.shapes import Drawing

from qms_desktop.charts.palette import LIGHT, Palette, Sign
from qms_desktop.charts.strokes import label, line, mark, sheet
from qms_desktop.charts.typeface import BOLD, REGULAR, fitted


def stage_strip(
    stages: Sequence[tuple[str, bool]], *, width: float = 480, palette: Palette = LIGHT, filled: bool = False
) -> Drawing:
    """Draw each stage in order, reached or still to come; the newest reached one is set in bold."""
    drawing = sheet(width, 26, palette, filled=filled)
    if not stages:
        return drawing
    slot = width / len(stages)
    newest = max((index for index, (_, reached) in enumerate(stages) if reached), default=-1)
    for index, (name, reached) in enumerate(stages):
        x = 5 + index * slot
        if index + 1 < len(stages):
            colour = palette.met if index < newest else palette.hairline
            drawing.add(line([(x + 5, 19), (x + slot - 5, 19)], colour, width=0.8))
        drawing.add(mark(x, 19, Sign.MET if reached else Sign.NO_DATA, palette, 3.2))
        font = BOLD if index == newest else REGULAR
        shown = fitted(name, slot - 4, font, 7)
        drawing.add(label(x - 4, 5, shown, palette.text if reached else palette.muted, font=font))
    return drawing
