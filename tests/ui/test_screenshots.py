"""Pictures of every screen are written for the demo and the README."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qms_desktop.errors import OutputError
from qms_desktop.store.datafile import Store
from qms_desktop.ui.screens import MADE
from qms_desktop.ui.screenshots import FORMS, write_screenshots
from qms_desktop.ui.workspace import TABS

DIALOGS = ("month-end", "settings", "welcome", "hand-over", "preview", "guide", "import")
"""Beginnings of the names of what does not fill the screen."""


def test_every_tab_and_form_is_pictured_light_and_dark_in_two_sizes(
    qtbot: QtBot, store: Store, add: Callable[..., int], tmp_path: Path
) -> None:
    add("capa", title="Wrong label")
    before = QFont(QApplication.font())
    pictures = write_screenshots(store, tmp_path)
    QApplication.setFont(before)
    beside = {"search", "tour", *MADE} - {"hand-over"}
    screens = {
        "home",
        "capa-form",
        *beside,
        *(f"import-{step}" for step in ("files", "columns", "preview", "done")),
        *(name for names in TABS for name in names),
    }
    looks = ("light", "dark", "light-200", "dark-200")
    assert {path.stem for path in pictures} == {f"{screen}-{look}" for screen in screens for look in looks}
    assert "capa" in FORMS
    for path in pictures:
        image, large = QImage(str(path)), path.stem.endswith("-200")
        whole = not path.stem.startswith(DIALOGS)
        most = (1920, 1080) if large else (1280, 800)
        assert (image.width(), image.height()) == most if whole else image.width() < most[0]
    brightness = [
        QImage(str(tmp_path / f"capa-{m}.png")).pixelColor(600, 500).lightness() for m in ("light", "dark")
    ]
    assert brightness[0] > 200 > 60 > brightness[1]


def test_a_folder_that_cannot_be_written_is_said(qtbot: QtBot, store: Store, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("in the way", encoding="utf-8")
    with pytest.raises(OutputError, match="hoose another folder"):
        write_screenshots(store, tmp_path / "out")
