"""The calendar of a day stands where all of it is seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCalendarWidget
from pytestqt.qtbot import QtBot

from qms_desktop.model.actions import Action
from qms_desktop.model.fields import fields
from qms_desktop.ui.day_editor import DayEditor, place_by
from qms_desktop.ui.theme import Theme

SCREEN, CALENDAR = QRect(0, 0, 1366, 768), QSize(280, 200)


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (QPoint(100, 100), QPoint(100, 128)),
        (QPoint(1200, 100), QPoint(1086, 128)),
        (QPoint(100, 700), QPoint(100, 500)),
        (QPoint(1300, 740), QPoint(1086, 540)),
    ],
)
def test_a_calendar_opens_under_its_field_or_above_it_and_never_beyond_the_screen(
    at: QPoint, expected: QPoint
) -> None:
    assert place_by(QRect(at, QSize(120, 28)), CALENDAR, SCREEN) == expected


def test_what_is_no_day_is_answered_with_one_as_people_write_it(qtbot: QtBot, theme: Theme) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    editor = DayEditor(fields(Action)["due_on"], theme)
    qtbot.addWidget(editor)
    editor.line.setText("31.2.27")
    with pytest.raises(ValueError, match=r"31\.03\.2026 \(dd\.mm\.yyyy\)"):
        editor.value()


def test_the_calendar_of_a_field_at_the_corner_of_the_screen_is_seen_whole(
    qtbot: QtBot, theme: Theme
) -> None:
    editor = DayEditor(fields(Action)["due_on"], theme)
    qtbot.addWidget(editor)
    screen = QGuiApplication.primaryScreen().availableGeometry()
    editor.resize(120, 28)
    editor.move(screen.bottomRight() - QPoint(130, 30))
    editor.show()
    editor.line.actions()[0].trigger()
    (calendar,) = editor.findChildren(QCalendarWidget)
    assert screen.contains(calendar.geometry())
    calendar.close()
