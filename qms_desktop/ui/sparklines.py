"""Draws a KPI's course into a cell: the same drawing as on paper, kept while it is looked at."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

from qms_desktop.insight.figures import Course
from qms_desktop.ui.theme import Theme

_MARGIN = 2


class Sparklines:
    """The drawings of one grid."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def draw(self, painter: QPainter, cell: QRect, course: Course) -> None:
        """Draw a course into a cell, over its whole width."""
        room = cell.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        if course.values and room.width() > room.height() > 0:
            drawing = _drawing(course, room.width(), room.height(), self._theme.colours.dark)
            drawing.render(painter, QRectF(room))


@lru_cache(maxsize=512)
def _drawing(course: Course, width: int, height: int, dark: bool) -> QSvgRenderer:
    from qms_desktop.charts.palette import DARK, LIGHT, sign_of  # reportlab, loaded late
    from qms_desktop.charts.sparkline import sparkline
    from qms_desktop.charts.svg import to_svg

    drawing = sparkline(
        course.values, sign_of(course.outcome.value),
        target=course.target, width=width, height=height, palette=DARK if dark else LIGHT,
    )  # fmt: skip
    return QSvgRenderer(QByteArray(to_svg(drawing, "")))
