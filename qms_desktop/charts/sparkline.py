"""The sparkline of a grid cell or the wall: the last periods as a line, the newest as a sign."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import groupby

from qms_desktop.charts.palette import LIGHT, Palette, Sign
from qms_desktop.charts.scale import scale
from qms_desktop.charts.strokes import Chart, line, mark, sheet


def sparkline(
    values: Sequence[float | None],
    sign: Sign,
    *,
    target: float | None = None,
    width: float = 96,
    height: float = 20,
    palette: Palette = LIGHT,
) -> Chart:
    """Draw the values in order, None as a gap; the newest period's sign is drawn even without a value."""
    drawing = sheet(width, height, palette)
    values = [value if value is not None and math.isfinite(value) else None for value in values]
    known = [value for value in values if value is not None]
    heights = scale([*known, *([] if target is None else [target])], 4, height - 4)
    step = (width - 10) / max(1, len(values) - 1)
    if target is not None:
        y = heights.at(target)
        drawing.add(line([(0, y), (width, y)], palette.accent, width=0.5, dash=(2, 2)))
    for reported, group in groupby(enumerate(values), key=lambda pair: pair[1] is not None):
        run = [(5 + index * step, heights.at(value or 0.0)) for index, value in group]
        if reported and len(run) > 1:
            drawing.add(line(run, palette.text, width=0.9))
        elif reported:
            drawing.add(line([run[0], (run[0][0] + 1, run[0][1])], palette.text, width=0.9))
    last = values[-1] if values else None
    drawing.add(mark(width - 5, height / 2 if last is None else heights.at(last), sign, palette, 2.6))
    return drawing
