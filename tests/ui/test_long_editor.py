"""A long text is read where it stands: its box is as high as the text, as it is wrapped."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from qms_desktop.model.capas import Capa
from qms_desktop.model.fields import fields
from qms_desktop.ui.editors import MOST_LINES, LongEditor

SENTENCE = "The customer reported that three of eleven marked features had no method in the inspection plan. "


@pytest.fixture
def box(qtbot: QtBot) -> LongEditor:
    made = LongEditor(fields(Capa)["description"])
    qtbot.addWidget(made)
    made.resize(600, 60)
    made.show()
    return made


def lines(box: LongEditor) -> float:
    return (box.area.height() - 14) / box.area.fontMetrics().lineSpacing()


def test_a_paragraph_without_a_line_break_is_seen_whole(qtbot: QtBot, box: LongEditor) -> None:
    box.show_value(SENTENCE * 6)
    qtbot.waitUntil(lambda: lines(box) > 4)
    assert not box.area.verticalScrollBar().maximum()


def test_a_narrower_window_makes_it_higher_and_a_wider_one_lower(qtbot: QtBot, box: LongEditor) -> None:
    box.show_value(SENTENCE * 4)
    qtbot.waitUntil(lambda: lines(box) > 2)
    before = lines(box)
    box.resize(300, 60)
    qtbot.waitUntil(lambda: lines(box) > before)
    box.resize(8000, 60)
    qtbot.waitUntil(lambda: lines(box) == 2)


def test_ten_thousand_words_take_no_more_than_their_share_of_the_form(qtbot: QtBot, box: LongEditor) -> None:
    box.show_value("word " * 10_000)
    qtbot.waitUntil(lambda: lines(box) == MOST_LINES)
