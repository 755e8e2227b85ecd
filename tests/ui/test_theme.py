"""The colours are those of the paper, and all can be read."""

from __future__ import annotations

import pytest

from qms_desktop.charts import palette
from qms_desktop.ui.theme import DARK, LIGHT, Colours, Mode, Sign, Theme, contrast


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", ["text", "met", "at_risk", "missed", "no_data", "accent"])
def test_every_text_colour_can_be_read_on_every_surface(colours: Colours, name: str) -> None:
    for surface in (colours.surface, colours.chrome, colours.selection):
        assert contrast(getattr(colours, name), surface) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_words_on_the_main_button_can_be_read(colours: Colours) -> None:
    assert contrast(colours.on_accent, colours.accent) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_handle_of_a_scroll_bar_can_be_seen(colours: Colours) -> None:
    assert min(contrast(colours.handle, ground) for ground in (colours.surface, colours.chrome)) >= 2.9


def test_black_on_white_has_the_contrast_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize(("window", "paper"), [(LIGHT, palette.LIGHT), (DARK, palette.DARK)])
def test_the_window_has_the_colours_of_the_paper(window: Colours, paper: palette.Palette) -> None:
    names = ("met", "at_risk", "missed", "no_data", "accent", "surface", "chrome", "text", "hairline")
    assert [getattr(window, name).lower() for name in names] == [
        f"#{getattr(paper, name).hexval()[2:]}" for name in names
    ]


def test_the_signs_are_those_of_the_paper() -> None:
    assert [sign.value for sign in Sign] == [sign.value for sign in palette.Sign]


def test_a_forced_mode_changes_the_colours_and_says_so(theme: Theme) -> None:
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(theme.colours.dark))
    theme.set_mode(Mode.DARK)
    theme.set_mode(Mode.LIGHT)
    assert told == [True, False]
