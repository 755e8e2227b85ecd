"""The guide is read in the language spoken, and one finds one's way in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QLocale, QRect, Qt, QTimer
from PySide6.QtGui import QTextTable
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from qms_desktop.catalogue import LANGUAGES
from qms_desktop.ui.ask import DueDialog, ReasonDialog
from qms_desktop.ui.ask_backup import BackupDialog
from qms_desktop.ui.ask_verify import VerifyCapaDialog
from qms_desktop.ui.careful import CarefulDialog
from qms_desktop.ui.filter_dialog import FilterDialog
from qms_desktop.ui.guide import PARTS, GuideDialog, guide_text, headings
from qms_desktop.ui.hand_over import HandOverDialog
from qms_desktop.ui.help_menu import open_guide
from qms_desktop.ui.import_people import NewPeopleDialog
from qms_desktop.ui.import_wizard import ImportWizard
from qms_desktop.ui.insight_page import InsightPage
from qms_desktop.ui.keys import KeysDialog
from qms_desktop.ui.language import speak
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.map_page import MapPage
from qms_desktop.ui.meeting import Meeting
from qms_desktop.ui.month_end import MonthEnd
from qms_desktop.ui.record_verbs import BY_NAME
from qms_desktop.ui.settings_dialog import SettingsDialog
from qms_desktop.ui.theme import DARK, LIGHT, Mode
from qms_desktop.ui.workspace import TABS, Workspace
from tests.ui.test_every_dialog import MADE, Shop, shop
from tests.ui.walking import subclasses_of_ui

__all__ = ["shop"]

Key = Qt.Key


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "en")
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def guide(qtbot: QtBot) -> GuideDialog:
    made = GuideDialog()
    qtbot.addWidget(made)
    made.resize(900, 400)  # each part fills a screen, whatever the letters are
    return shown(made)


def shown(dialog: GuideDialog) -> GuideDialog:
    dialog.show()
    dialog.activateWindow()
    assert QTest.qWaitForWindowActive(dialog)
    return dialog


def opened(window: MainWindow) -> GuideDialog:
    window.menus.actions["guide"].trigger()
    QApplication.processEvents()
    (found,) = window.findChildren(GuideDialog)
    return found


def first_line(guide: GuideDialog) -> str:
    """What stands at the top of the text."""
    layout, top = guide.text.document().documentLayout(), guide.text.verticalScrollBar().value()
    block = guide.text.document().begin()
    while layout.blockBoundingRect(block).bottom() <= top + 1:
        block = block.next()
    return block.text()


def test_the_contents_lead_to_every_heading(guide: GuideDialog) -> None:
    words = [one.words for one in headings(guide_text())]
    assert [guide.contents.item(at).text().strip() for at in range(guide.contents.count())] == words
    for at, heading in enumerate(words[:-1]):
        guide.contents.setCurrentRow(at)
        assert first_line(guide) == heading
        assert guide.place == at


def test_the_contents_follow_what_is_read(guide: GuideDialog) -> None:
    bar = guide.text.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert guide.contents.currentItem().text() == "Keys"
    bar.setValue(0)
    assert guide.contents.currentRow() == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_f1_opens_the_guide_where_it_tells_of_what_is_looked_at(
    window: MainWindow, workspace: Workspace, qapp: QApplication, language: str
) -> None:
    speak(qapp, language)
    guide = opened(window)
    assert guide.place == 0
    english, spoken = headings(guide_text("en")), headings(guide_text())
    for name in (name for names in TABS for name in names):
        workspace.go_to(name)
        assert opened(window) is guide
        told = [one.words for one in english].index(PARTS[name])
        assert first_line(guide) == spoken[told].words


def test_the_guide_and_the_keys_change_their_language_at_once_and_stay_where_they_were(
    window: MainWindow,
) -> None:
    guide = shown(opened(window))
    window.menus.actions["keys"].trigger()
    (keys,) = window.findChildren(KeysDialog)
    guide.find_bar.box.setText("qms")
    guide.show_part("Settings")
    window.speak("de")
    QApplication.processEvents()
    assert keys.windowTitle() == "Tastatur"
    assert "Strg+K" in keys.text.toPlainText()
    assert "Eingabe" in keys.text.toPlainText()
    assert guide.windowTitle() == "Handbuch"
    assert first_line(guide) == guide.contents.currentItem().text() == "Einstellungen"
    assert "Alles geht ohne Maus" in guide.text.toPlainText()
    assert " von " in guide.find_bar.count.text()
    assert guide.find_bar.box.text() == "qms"
    window.speak("en")
    QApplication.processEvents()
    assert guide.windowTitle() == "User guide"
    assert first_line(guide) == "Settings"
    assert "Ctrl+K" in keys.text.toPlainText()


def test_no_guide_in_a_language_shows_the_english_one() -> None:
    assert guide_text("la") == guide_text("en")


@pytest.mark.parametrize(
    ("kind", "case", "heading"),
    [
        (ImportWizard, "files", "Import"),
        (MonthEnd, "", "KPIs"),
        (Meeting, "input", "Management review"),
        (InsightPage, "", "Insight"),
        (MapPage, "", "Processes and people"),
        (HandOverDialog, "", "Processes and people"),
        (SettingsDialog, "you", "Settings"),
        (BackupDialog, "", "Backup and moving"),
        (VerifyCapaDialog, "", "CAPA from beginning to end"),
        (ReasonDialog, "", "CAPA from beginning to end"),
        (DueDialog, "", "Records"),
        (FilterDialog, "due_on", "Lists"),
        (KeysDialog, "", "Keys"),
        (NewPeopleDialog, "", "Import"),
    ],
)
def test_f1_opens_the_guide_beside_other_windows_and_dialogs_too(
    shop: Shop, qtbot: QtBot, kind: type[QWidget], case: str, heading: str
) -> None:
    window = MADE[kind][case](shop)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    shop.desk.jobs.drain()
    QTest.keyClick(window, Key.Key_F1)
    (guide,) = window.findChildren(GuideDialog)
    QApplication.processEvents()
    assert first_line(guide) == heading
    QTest.keyClicks(guide.find_bar.box, "nothing lost")
    if isinstance(window, CarefulDialog):
        window.leave()
        assert not window.isVisible()


def at_f1(qtbot: QtBot, seen: list[str]) -> None:
    """Press F1 in the dialog that is open, note what the guide shows, and leave both."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    QTest.keyClick(dialog, Key.Key_F1)
    seen += [first_line(guide) for guide in dialog.findChildren(GuideDialog)]
    dialog.reject()


@pytest.mark.parametrize("register", ["objective", "process", "kpi", "capa", "action", "review", "person"])
def test_who_is_asked_why_finds_what_the_guide_tells_of_the_register_at_hand(
    shop: Shop, workspace: Workspace, qtbot: QtBot, register: str
) -> None:
    seen: list[str] = []
    QTimer.singleShot(0, lambda: at_f1(qtbot, seen))
    assert BY_NAME["withdraw"].ask(workspace, shop.desk, shop.view(register)) is None
    assert seen == [PARTS[register]]


def test_f1_opens_the_guide_from_the_message_that_tells_about_the_app(
    window: MainWindow, qtbot: QtBot
) -> None:
    seen: list[str] = []
    QTimer.singleShot(0, lambda: at_f1(qtbot, seen))
    window.help.show_about()
    assert seen == ["User guide"]


def test_every_dialog_that_asks_names_a_chapter_of_the_guide() -> None:
    chapters = [one.words for one in headings(guide_text("en"))]
    assert not [cls for cls in subclasses_of_ui(CarefulDialog) if cls.chapter not in chapters]


def test_the_guide_has_the_size_it_was_left_with_wherever_it_is_opened(
    window: MainWindow, workspace: Workspace
) -> None:
    guide = shown(opened(window))
    guide.setGeometry(60, 50, 700, 420)
    guide.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    asking = ReasonDialog(workspace, "capa", "Why?", "Withdraw")
    asking.show()
    open_guide(asking)
    (again,) = asking.findChildren(GuideDialog)
    assert again.geometry() == QRect(60, 50, 700, 420)
    asking.close()


def test_the_guide_takes_other_colours_at_once(window: MainWindow) -> None:
    guide = shown(opened(window))
    guide.show_part("Home")

    def border() -> str:
        tables = guide.text.document().rootFrame().childFrames()
        return next(
            one.format().borderBrush().color().name() for one in tables if isinstance(one, QTextTable)
        )

    assert border() == LIGHT.hairline.lower()
    window.theme.set_mode(Mode.DARK)
    QApplication.processEvents()
    assert border() == DARK.hairline.lower()
    assert first_line(guide) == "Home"
