"""The window speaks the language of the system, or the one that was chosen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from installer import translations
from installer.translations import Message
from qms_desktop.ui import language


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    """Leave the application as the next test expects it."""
    before = QLocale()
    yield
    language.speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("chosen", "system", "spoken"),
    [
        ("", "de_CH", "de"),
        ("", "fr_FR", "fr"),
        ("", "pl_PL", "en"),
        ("fr", "de_DE", "fr"),
        ("xx", "de_DE", "de"),
    ],
)
def test_the_language_is_the_chosen_one_else_the_systems_else_english(
    chosen: str, system: str, spoken: str
) -> None:
    assert language.language_of(chosen, QLocale(system)) == spoken


def test_speaking_another_language_changes_words_and_speaking_english_takes_them_back(
    qapp: QApplication, english_again: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "qms_de.ts"
    translations.write(path, "de", [Message("menus", "Settings…", forms=["Einstellungen…"])])
    translations.release(path)
    monkeypatch.setattr(language, "resource", lambda *_: tmp_path)

    language.speak(qapp, "de")
    german = QCoreApplication.translate("menus", "Settings…")
    cancel = QCoreApplication.translate("QPlatformTheme", "Cancel")
    language.speak(qapp, "en")

    assert (german, cancel) == ("Einstellungen…", "Abbrechen")
    assert QCoreApplication.translate("menus", "Settings…") == "Settings…"


def test_translators_do_not_pile_up(qapp: QApplication, english_again: None) -> None:
    for _ in range(3):
        language.speak(qapp, "de")
        qapp.sendPostedEvents(None, 52)  # QEvent::DeferredDelete

    assert len(qapp.findChildren(QTranslator)) <= 2
