"""Colours and signs."""

from __future__ import annotations

import pytest
from reportlab.lib.colors import Color

from qms_desktop.charts.palette import DARK, LIGHT, Palette, Sign, sign_of


def _luminance(colour: Color) -> float:
    """Relative luminance, WCAG 2.1."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.red, colour.green, colour.blue)
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _contrast(one: Color, other: Color) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_colour_can_be_read_on_every_surface(palette: Palette) -> None:
    for ground in (palette.surface, palette.chrome):
        for colour in (palette.text, palette.accent, palette.muted, *(palette.of(sign) for sign in Sign)):
            assert _contrast(colour, ground) >= 4.5


def test_an_unknown_or_missing_status_is_no_data_and_never_green() -> None:
    assert sign_of(None) is Sign.NO_DATA
    assert sign_of("not_reported") is Sign.NO_DATA
    assert sign_of("whatever") is Sign.NO_DATA
    assert sign_of("on_track") is Sign.MET
    assert sign_of("off_track") is Sign.MISSED
