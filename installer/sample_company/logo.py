"""The logo of the sample company: a hexagon nut seen from above, drawn large and scaled down smoothly."""

from __future__ import annotations

import math
from pathlib import Path

from PIL import Image, ImageDraw

_SIZE, _SCALE = 256, 4
_STEEL, _WHITE = (31, 95, 191, 255), (255, 255, 255, 255)


def write_logo(path: Path) -> None:
    """Write the logo as a PNG of 256 x 256 pixels."""
    side = _SIZE * _SCALE
    middle, radius = side / 2, side * 0.48
    image = Image.new("RGBA", (side, side), (255, 255, 255, 0))
    draw = ImageDraw.Draw(image)
    corners = [
        (middle + radius * math.cos(math.radians(angle)), middle + radius * math.sin(math.radians(angle)))
        for angle in range(0, 360, 60)
    ]
    draw.polygon(corners, fill=_STEEL)
    for share, colour in ((0.62, _WHITE), (0.52, _STEEL), (0.30, _WHITE)):
        reach = radius * share
        draw.ellipse((middle - reach, middle - reach, middle + reach, middle + reach), fill=colour)
    image.resize((_SIZE, _SIZE), Image.Resampling.LANCZOS).save(path, optimize=True)
