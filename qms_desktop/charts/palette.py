"""The colours of the house, light and dark, and the four signs that always go with them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from reportlab.lib.colors import Color, HexColor


class Sign(Enum):
    """What a figure says, as the character printed beside it; no colour stands without it."""

    MET = "●"
    AT_RISK = "▲"
    MISSED = "■"
    NO_DATA = "○"


@dataclass(frozen=True)
class Palette:
    """One set of colours; every text colour keeps 4.5:1 against ``surface`` and ``chrome``."""

    met: Color
    at_risk: Color
    missed: Color
    no_data: Color
    accent: Color
    surface: Color
    chrome: Color
    text: Color
    hairline: Color

    def of(self, sign: Sign) -> Color:
        """Give the colour that goes with a sign."""
        return {
            Sign.MET: self.met,
            Sign.AT_RISK: self.at_risk,
            Sign.MISSED: self.missed,
            Sign.NO_DATA: self.no_data,
        }[sign]

    @property
    def muted(self) -> Color:
        """The colour of captions and axes: the quiet one."""
        return self.no_data


def _palette(**colours: str) -> Palette:
    return Palette(**{name: HexColor(value) for name, value in colours.items()})


LIGHT = _palette(
    met="#1B7A3D",
    at_risk="#8A5A00",
    missed="#B3261E",
    no_data="#5B6470",
    accent="#1F5FBF",
    surface="#FFFFFF",
    chrome="#F5F6F8",
    text="#1B1F24",
    hairline="#D9DDE3",
)
DARK = _palette(
    met="#4CC36F",
    at_risk="#E0B040",
    missed="#FF7B72",
    no_data="#9AA4B0",
    accent="#7FB2FF",
    surface="#16191D",
    chrome="#1E2227",
    text="#E7EAEE",
    hairline="#343A42",
)

_SIGNS = {
    **dict.fromkeys(("met", "on_track", "reached", "done", "verified", "closed", "kept"), Sign.MET),
    **dict.fromkeys(("at_risk", "due_soon"), Sign.AT_RISK),
    **dict.fromkeys(("missed", "off_track", "late", "overdue"), Sign.MISSED),
}


def sign_of(status: str | None) -> Sign:
    """Give the sign of an outcome or health by its machine name; anything unknown is no data, never green."""
    return _SIGNS.get(status or "", Sign.NO_DATA)
