"""The language of the window: catalogues made with Qt Linguist, and Qt's own for its dialogs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from qms_desktop import catalogue
from qms_desktop.catalogue import LANGUAGES
from qms_desktop.resources import resource
from qms_desktop.ui.words import day_text


def language_of(chosen: str, locale: QLocale | None = None) -> str:
    """Return the language to speak.

    Args:
        chosen: a key of ``LANGUAGES``; anything else follows the system.
        locale: the system's locale; before ``speak`` it is Qt's default.

    Returns:
        A key of ``LANGUAGES``; English where the system's language is none of them.
    """
    if chosen in LANGUAGES:
        return chosen
    spoken = (name[:2] for name in (locale or QLocale()).uiLanguages())
    return next((name for name in spoken if name in LANGUAGES), "en")


def speak(app: QCoreApplication, language: str) -> None:
    """Make everything that is built from now on speak a language.

    Days and numbers are written as the system writes them, whatever the language; only where the system has
    no region they follow the language, from one call to the next.

    Args:
        app: the application; the translators of an earlier call are taken out.
        language: a key of ``LANGUAGES``.
    """
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    app.setProperty("language", language)
    catalogue.speak(language)
    if QLocale().language() is QLocale.Language.C or app.property("numbers") == QLocale().name():
        QLocale.setDefault(QLocale(language) if language != "en" else QLocale.c())
        app.setProperty("numbers", QLocale().name())
    if language == "en":
        return
    catalogues = (
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"qms_{language}", str(resource("translations"))),
    )
    for name, folder in catalogues:
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)


def is_spoken(language: str) -> bool:
    """Whether the window speaks a language, a key of ``LANGUAGES``."""
    return language == spoken_language()


def retitled(title: str) -> str:
    """Return how the trail names a change, in the language the window speaks."""
    return catalogue.catalogue(spoken_language()).retitled(title)


def numbered(text: str) -> str:
    """Return a number that the layers below wrote, with its unit, as the window's language writes it."""
    return catalogue.catalogue(spoken_language()).numbered(text)


def spoken(sentence: str) -> str:
    """Return what the layers below say, which know no language, in the one the window speaks.

    Days in it are written as everywhere in the window.
    """
    return catalogue.catalogue(spoken_language()).retold(sentence, day_text)


def spoken_language() -> str:
    """Return the language the window speaks, a key of ``LANGUAGES``."""
    app = QCoreApplication.instance()
    return (app.property("language") if app is not None else None) or "en"
