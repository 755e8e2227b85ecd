"""Draw the app's icon files from its SVG, after a change of it: `.venv/bin/python -m installer.icons`."""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parents[1] / "resources" / "icons"
WINDOWS_SIZES = [16, 24, 32, 48, 64, 128, 256]


def main() -> None:
    """Write the PNG of Linux desktops, the ICO of Windows and the ICNS of macOS beside the SVG."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])
    drawing = QSvgRenderer(str(ICONS / "qms-desktop.svg"))
    pictures = {size: picture(drawing, size) for size in (*WINDOWS_SIZES, 512, 1024)}
    pictures[256].save(ICONS / "qms-desktop.png", optimize=True)
    smaller = [pictures[size] for size in WINDOWS_SIZES[:-1]]
    sizes = [(size, size) for size in WINDOWS_SIZES]
    pictures[256].save(ICONS / "qms-desktop.ico", sizes=sizes, append_images=smaller)
    pictures[1024].save(
        ICONS / "qms-desktop.icns", append_images=[pictures[size] for size in (32, 64, 128, 256, 512)]
    )
    application.quit()


def picture(drawing: QSvgRenderer, size: int) -> Image.Image:
    """Return the drawing as a square of ``size`` pixels on nothing, drawn at that size and not scaled."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub asks for bytes, Qt takes the name
    return Image.open(BytesIO(buffer.data().data()))


if __name__ == "__main__":
    main()
