"""A chart higher than a page goes on over the next pages, cut where nothing it shows is cut through."""

from __future__ import annotations

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing
from reportlab.platypus import Flowable

from qms_desktop.charts.strokes import Chart

_PLENTY = 300.0
"""Points; one place higher than that is cut through."""
_EDGE = 1.0
"""Points around a place that belong to it: its outline."""


class Slice(Flowable):
    """The part of a drawing between two heights, in points above its lower edge; as a whole, all of it."""

    def __init__(self, drawing: Drawing, top: float | None = None, bottom: float = 0.0) -> None:
        super().__init__()
        self._drawing, self._bottom = drawing, bottom
        self._top = drawing.height if top is None else top
        self.width, self.height = drawing.width, self._top - bottom

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803 - reportlab's names
        """Cut off what fits, unless that is nothing: then the rest begins on the next page."""
        cut = self._cut(self._top - aH)
        if cut >= self._top and aH < _PLENTY:
            return []
        cut = cut if cut < self._top else self._top - aH
        return [Slice(self._drawing, self._top, cut), Slice(self._drawing, cut, self._bottom)]

    def draw(self) -> None:
        path = self.canv.beginPath()
        path.rect(0, 0, self.width, self.height)
        self.canv.clipPath(path, stroke=0, fill=0)
        renderPDF.draw(self._drawing, self.canv, 0, -self._bottom)

    def _cut(self, lowest: float) -> float:
        """Return the lowest height from the given one up that goes through no place of the chart."""
        cut = lowest
        hits = self._drawing.hits if isinstance(self._drawing, Chart) else ()
        for hit in sorted(hits, key=lambda hit: hit.y):
            if hit.y - _EDGE < cut < hit.y + hit.height + _EDGE:
                cut = hit.y + hit.height + _EDGE
        return cut
