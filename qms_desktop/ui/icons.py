"""Our own SVG icons, drawn in the colour of the text they stand beside."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from qms_desktop.resources import resource

SIZE = 16


@cache
def icon(name: str, colour: str) -> QIcon:
    """Return an icon of ``resources/icons`` in a colour, sharp up to 200 %.

    Args:
        name: file name without ``.svg``; the drawing uses ``currentColor``.
        colour: ``#RRGGBB``.
    """
    made = QIcon()
    for scale in (1, 2, 3):
        made.addPixmap(_pixmap(name, colour, scale))
    return made


def _pixmap(name: str, colour: str, scale: int) -> QPixmap:
    pixmap = QPixmap(QSize(SIZE, SIZE) * scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing = _source(name).replace("currentColor", QColor(colour).name())
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, SIZE * scale, SIZE * scale))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")
