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
from qms_desktop.ui.screenshots import FORMS, write_screenshots
from qms_desktop.ui.workspace import TABS


def test_every_tab_and_form_is_pictured_light_and_dark_in_two_sizes(
    qtbot: QtBot, store: Store, add: Callable[..., int], tmp_path: Path
) -> None:
    add("capa", title="Wrong label")
    before = QFont(QApplication.font())
    pictures = write_screenshots(store, tmp_path)
    QApplication.setFont(before)
    screens = {
        "home",
        "search",
        "capa-form",
        "insight",
        "map",
        "month-end",
        *(name for names in TABS for name in names),
    }
    looks = ("light", "dark", "light-200", "dark-200")
    assert {path.stem for path in pictures} == {f"{screen}-{look}" for screen in screens for look in looks}
    assert "capa" in FORMS
    sizes = {
        (path.stem.endswith("-200"), image.height()) for path in pictures for image in [QImage(str(path))]
    }
    assert sizes == {(False, 800), (True, 1080)}
    brightness = [
        QImage(str(tmp_path / f"capa-{m}.png")).pixelColor(600, 500).lightness() for m in ("light", "dark")
    ]
    assert brightness[0] > 200 > 60 > brightness[1]


def test_a_folder_that_cannot_be_written_is_said(qtbot: QtBot, store: Store, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("in the way", encoding="utf-8")
    with pytest.raises(OutputError, match="hoose another folder"):
        write_screenshots(store, tmp_path / "out")
