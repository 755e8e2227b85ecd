"""Words are found in a text that is read, however they are typed, from one place to the next."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qms_desktop.ui.guide import GuideDialog, guide_text
from qms_desktop.ui.language import speak
from tests.ui.test_guide import english_again, guide

__all__ = ["english_again", "guide"]

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_a_word_is_found_from_place_to_place_by_keys(guide: GuideDialog) -> None:
    QTest.keyClick(guide, Key.Key_F, CTRL)
    QTest.keyClicks(guide.find_bar.box, "fishbone")
    assert guide.find_bar.count.text() == "1 of 1"
    assert "fishbone" in guide.text.textCursor().block().text()
    guide.find_bar.box.clear()
    assert guide.find_bar.count.text() == ""
    guide.go_to(0)
    QTest.keyClicks(guide.find_bar.box, "undo")
    total = guide_text().lower().count("undo")
    assert guide.find_bar.count.text() == f"1 of {total}"
    QTest.keyClick(guide.find_bar.box, Key.Key_Return)
    assert guide.find_bar.count.text() == f"2 of {total}"
    for left in (1, total):
        QTest.keyClick(guide.find_bar.box, Key.Key_Return, SHIFT)
        assert guide.find_bar.count.text() == f"{left} of {total}"
    QTest.keyClick(guide.find_bar.box, Key.Key_F3)
    assert guide.find_bar.count.text() == f"1 of {total}"
    assert len(guide.text.extraSelections()) == total
    guide.find_bar.box.setText("u")
    assert (guide.find_bar.count.text(), guide.text.extraSelections()) == ("", [])
    guide.find_bar.box.setText("xyzzy")
    assert guide.find_bar.count.text() == "Not found"
    assert guide.text.extraSelections() == []


def test_a_word_is_sought_from_where_one_reads(guide: GuideDialog) -> None:
    guide.show_part("Insight")
    guide.find_bar.box.setText("CAPA")
    assert "what carries" in guide.text.textCursor().block().text()
    assert not guide.find_bar.count.text().startswith("1 ")


@pytest.mark.parametrize(
    ("language", "typed", "stands"),
    [
        ("fr", "l'échéance", "l’échéance"),
        ("fr", "REGLAGES", "réglages"),
        ("fr", "a l'import", "à l’import"),
        ("fr", "« importé »", "«\N{NO-BREAK SPACE}importé\N{NO-BREAK SPACE}»"),
        ("de", "rückgängig", "Rückgängig"),
    ],
)
def test_a_word_is_found_however_its_capitals_accents_and_apostrophes_are_typed(
    guide: GuideDialog, qapp: QApplication, language: str, typed: str, stands: str
) -> None:
    speak(qapp, language)
    QApplication.processEvents()
    guide.find_bar.box.setText(typed)
    first, *_ = guide.text.extraSelections()
    assert first.cursor.selectedText() == stands
    assert guide.text.textCursor().position() == first.cursor.selectionStart()
