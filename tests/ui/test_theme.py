"""The colours are those of the paper, and all can be read."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget
from pytestqt.qtbot import QtBot

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


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_the_item_of_a_list_with_the_keyboard_is_flat_and_framed(
    theme: Theme, qtbot: QtBot, mode: Mode
) -> None:
    theme.set_mode(mode)
    items = QListWidget()
    qtbot.addWidget(items)
    items.addItems(["One", "Two"])
    items.resize(200, 80)
    items.show()
    items.activateWindow()
    qtbot.waitUntil(items.isActiveWindow)
    items.setCurrentRow(1)
    items.setFocus()
    QApplication.processEvents()
    place = items.visualItemRect(items.item(1))
    picture = items.viewport().grab().toImage()
    middle = place.center().x() + 60
    column = [picture.pixelColor(middle, y).name().upper() for y in range(place.top(), place.bottom() + 1)]
    assert {column[0], column[-1]} == {theme.colours.accent}
    assert set(column[1:-1]) == {theme.colours.selection}


def test_links_that_are_shown_already_take_the_colours_of_the_other_theme(theme: Theme, qtbot: QtBot) -> None:
    theme.set_mode(Mode.LIGHT)
    label = QLabel('<a href="undo" style="text-decoration: none">undo: import</a>')
    qtbot.addWidget(label)
    label.show()
    theme.set_mode(Mode.DARK)
    QApplication.processEvents()
    picture = label.grab().toImage()
    places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    seen = {picture.pixelColor(*place).name().upper() for place in places}
    assert DARK.accent in seen
    assert LIGHT.accent not in seen
