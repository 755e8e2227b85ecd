"""The same drawing for the window: SVG that Qt's renderer shows with the fonts of ``typeface.font_files``."""

from __future__ import annotations

from collections.abc import Sequence
from io import StringIO

from reportlab.graphics import renderSVG
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import Color

from qms_desktop.charts.typeface import BOLD, ITALIC, REGULAR, SYMBOLS, drawable
from qms_desktop.giving_way import give_way

_FACES = {
    REGULAR: {"family": "Noto Sans", "weight": "400", "style": "normal"},
    BOLD: {"family": "Noto Sans", "weight": "700", "style": "normal"},
    ITALIC: {"family": "Noto Sans", "weight": "400", "style": "italic"},
    SYMBOLS: {"family": "DejaVu Sans", "weight": "400", "style": "normal"},
}
_JOINS = {0: "miter", 1: "round", 2: "bevel"}


class _Canvas(renderSVG.SVGCanvas):
    """reportlab's canvas with exact colours, dashes that end, and joins that are joins."""

    def setStrokeColor(self, color: Color | None) -> None:  # noqa: N802 - reportlab's name
        super().setStrokeColor(color)
        if color is not None:
            self.style["stroke"] = f"#{color.hexval()[2:]}"

    def setFillColor(self, color: Color | None) -> None:  # noqa: N802 - reportlab's name
        super().setFillColor(color)
        if color is not None:
            self.style["fill"] = f"#{color.hexval()[2:]}"

    def setDash(self, array: Sequence[float] | float = (), phase: int = 0) -> None:  # noqa: N802 - reportlab's name
        self.style.pop("stroke-dasharray", None)
        super().setDash(list(array) if isinstance(array, Sequence) else array, phase)

    def _formatStyle(self, *args: str | list[str], **more: str | None) -> str:  # noqa: N802 - reportlab's name
        give_way()  # it is called for each shape
        # Open lines ask for fill None; left as it is, Qt takes the unknown word for black.
        style: str = super()._formatStyle(*args, **more)  # type: ignore[misc]  # the stub lacks it
        return style.replace("fill: None", "fill: none")

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        # reportlab closes the path, and the way back fills the gaps of a dashed line.
        self.polyLine([(x1, y1), (x2, y2)])

    def setLineJoin(self, v: int) -> None:  # noqa: N802 - reportlab's name
        self.style["stroke-linejoin"] = _JOINS[v]

    def let_go(self) -> None:
        """Take the document apart: its nodes refer to each other, 60,000 of them for a page of sparklines."""
        self.doc.unlink()
        vars(self).clear()


def to_svg(drawing: Drawing, title: str = "") -> bytes:
    """Render a drawing as UTF-8 SVG; ``title`` is what a screen reader says of it."""
    canvas = _Canvas((drawing.width, drawing.height), fontHacks=_FACES, useClip=True)
    canvas.svg.setAttribute("viewBox", f"0 0 {drawing.width:g} {drawing.height:g}")
    canvas.groupTree.setAttribute("transform", f"scale(1,-1) translate(0,-{drawing.height:g})")
    canvas.svg.getElementsByTagName("title")[0].firstChild.data = drawable(title)
    canvas.svg.removeChild(canvas.svg.getElementsByTagName("desc")[0]).unlink()
    renderSVG.draw(drawing, canvas)  # type: ignore[arg-type]  # the stub names the PDF canvas; an SVG one is meant
    out = StringIO()
    canvas.save(out)
    canvas.let_go()
    return out.getvalue().encode("utf-8")
