"""The settings of the organisation and of the person at this computer."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qms_desktop.errors import DataFileError
from qms_desktop.model.organisation import Organisation, organisation
from qms_desktop.store.datafile import Store
from qms_desktop.ui.settings_dialog import SettingsDialog
from qms_desktop.workflow.settings import save_organisation


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    """A real PNG."""
    path = tmp_path / "logo.png"
    picture = QImage(40, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("#B3261E"))
    assert picture.save(str(path))
    return path


def test_what_is_typed_is_in_the_data_file_after_save(qtbot: QtBot, store: Store, logo: Path) -> None:
    names: list[str] = []

    def save(changed: Organisation, your_name: str) -> None:
        with store.change("change settings") as change:
            save_organisation(change.session, changed)
        names.append(your_name)

    dialog = SettingsDialog(Organisation(), "Jane Smith", save)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.name, "ACME Moulding")
    dialog.use_logo(logo)
    dialog.month.setCurrentIndex(dialog.month.findData(4))
    dialog.edition.setCurrentIndex(dialog.edition.findData("2026"))
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert names == ["Jane Smith"]
    with store.read() as session:
        assert organisation(session) == Organisation(
            "ACME Moulding", logo.read_bytes(), "QMS", 4, "2026", "de"
        )


def test_a_logo_that_is_no_picture_is_refused_and_the_old_one_stays(
    qtbot: QtBot, logo: Path, tmp_path: Path
) -> None:
    dialog = SettingsDialog(Organisation(logo=logo.read_bytes()), "", lambda *_: None)
    qtbot.addWidget(dialog)
    text = tmp_path / "notes.png"
    text.write_text("not a picture")
    dialog.use_logo(text)
    assert "notes.png was not taken" in dialog.message.text()
    assert dialog.entered()[0].logo == logo.read_bytes()


def test_a_damaged_picture_is_refused(qtbot: QtBot, logo: Path) -> None:
    dialog = SettingsDialog(Organisation(), "", lambda *_: None)
    qtbot.addWidget(dialog)
    logo.write_bytes(logo.read_bytes()[:20])
    dialog.use_logo(logo)
    assert "damaged" in dialog.message.text()
    assert dialog.entered()[0].logo is None


def test_a_missing_picture_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = SettingsDialog(Organisation(), "", lambda *_: None)
    qtbot.addWidget(dialog)
    dialog.use_logo(tmp_path / "gone.png")
    assert "gone.png can't be read" in dialog.message.text()


def test_a_logo_can_be_taken_away(qtbot: QtBot, logo: Path) -> None:
    dialog = SettingsDialog(Organisation(logo=logo.read_bytes()), "", lambda *_: None)
    qtbot.addWidget(dialog)
    QTest.mouseClick(dialog.remove_logo, Qt.MouseButton.LeftButton)
    assert dialog.entered()[0].logo is None
    assert not dialog.remove_logo.isEnabled()


def test_a_refusal_stands_in_the_dialog_and_typing_is_kept(qtbot: QtBot) -> None:
    def refuse(changed: Organisation, your_name: str) -> None:
        raise DataFileError("The disk is full; nothing was saved. Free some space and try again.")

    dialog = SettingsDialog(Organisation(), "", refuse)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.name, "ACME")
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert "disk is full" in dialog.message.text()
    assert dialog.name.text() == "ACME"
