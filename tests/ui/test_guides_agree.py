"""The guides in all languages have the same parts, and call menus, buttons and fields as the app does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QApplication, QWidget

from installer import translations
from installer.pictures import IMAGES, list_keys
from qms_desktop.catalogue import LANGUAGES
from qms_desktop.resources import guide_name, resource
from qms_desktop.ui.guide import PARTS, headings
from qms_desktop.ui.keys import as_markdown
from qms_desktop.ui.language import speak
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.workspace import TABS

OTHERS = [language for language in LANGUAGES if language != "en"]
NAME = re.compile(r"(?<![\w*])\*([^*]+)\*(?!\*)")
"""In italics stands what the app calls a menu, a button, a page or a field."""
LEAD = re.compile(r"\*\*([^*]+)\*\*")
"""In bold stands what a line is about, often called by a name of the app too."""
PICTURE = re.compile(r"!\[[^\]]+\]\(([^)]+)\)")


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "en")
    QLocale.setDefault(QLocale.c())


def guide(language: str) -> str:
    return resource("guide", guide_name(language)).read_text(encoding="utf-8")


def parts(language: str) -> list[str]:
    """Return what stands under each heading."""
    return re.split(r"^#+ .*$", guide(language), flags=re.M)[1:]


@cache
def said(language: str) -> dict[str, set[str]]:
    """Return every text of the app with what it may be in a language."""
    known: dict[str, set[str]] = {}
    for message in translations.read(translations.FOLDER / f"qms_{language}.ts"):
        known.setdefault(plain(message.source), set()).update(map(plain, message.forms))
    return known


def plain(words: str) -> str:
    return " ".join(words.replace("&", "").removesuffix("…").split())


def names(text: str) -> list[tuple[str, ...]]:
    """Return the names in a text, each with those of the menus on the way to it."""
    return [tuple(plain(one) for one in found.split(" > ")) for found in NAME.findall(text)]


def is_called(name: tuple[str, ...], other: tuple[str, ...], language: str) -> bool:
    known = said(language)
    return len(name) == len(other) and all(
        there in known[here] for here, there in zip(name, other, strict=True)
    )


def amounts(text: str) -> tuple[int, ...]:
    """Return how many paragraphs, lines of lists and lines of tables a part has."""
    found = text.strip().split("\n\n")
    return (len(found), *(len(re.findall(sign, text, re.M)) for sign in (r"^- ", r"^\| ")))


@pytest.mark.parametrize("language", OTHERS)
def test_every_guide_has_the_same_headings_lines_and_pictures(language: str) -> None:
    english, other = headings(guide("en")), headings(guide(language))
    assert [one.level for one in other] == [one.level for one in english]
    assert {one.words for one in other} & {one.words for one in english} <= {"Import"}
    for heading, there, here in zip(english, parts("en"), parts(language), strict=True):
        assert amounts(here) == amounts(there), heading.words
        assert PICTURE.findall(here) == PICTURE.findall(there), heading.words


def test_every_picture_of_the_guide_is_there() -> None:
    pictures = PICTURE.findall(guide("en"))
    assert len(pictures) == 3
    for picture in pictures:
        assert (IMAGES.parents[1] / "resources" / "guide" / picture).resolve().is_file()


@pytest.mark.parametrize("language", OTHERS)
def test_what_stands_in_italics_is_called_so_in_the_app(language: str) -> None:
    for heading, there, here in zip(headings(guide("en")), parts("en"), parts(language), strict=True):
        left = names(here)
        for name in names(there):
            found = [one for one in left if is_called(name, one, language)]
            assert found, f"{heading.words}: no translation of {' > '.join(name)} among {left}"
            left.remove(found[0])
        assert left == [], heading.words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_of_a_menu_stands_where_the_guide_says(window: MainWindow, language: str) -> None:
    window.speak(language)
    bar, view = window.menuBar(), plain(window.menus.view.title())
    tops = {plain(action.text()) for action in bar.actions()} - {view}  # in the guide that is the button
    ways = [way for part in parts(language) for way in names(part) if len(way) > 1 and way[0] in tops]
    assert len(ways) > 12
    for way in ways:
        entries: QObject | None = bar
        for name in way:
            assert isinstance(entries, QWidget), way
            found = [one for one in entries.actions() if plain(one.text().split("\t")[0]) == name]
            assert found, way
            entries = found[0].menu()


@pytest.mark.parametrize("language", OTHERS)
def test_what_stands_in_bold_is_called_so_where_it_is_a_name_of_the_app(language: str) -> None:
    english, other = LEAD.findall(guide("en")), LEAD.findall(guide(language))
    known = said(language)
    pairs = list(zip(map(plain, english), map(plain, other), strict=True))
    wrong = [
        (there, here, known[there]) for there, here in pairs if there in known and here not in known[there]
    ]
    assert wrong == []
    assert ("Undo", *known["Undo"]) in pairs


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_guide_ends_with_the_keys_of_the_app(qapp: QApplication, language: str) -> None:
    """`make pictures` writes them anew."""
    speak(qapp, language)
    assert guide(language).endswith("\n\n" + as_markdown())


def test_the_keys_are_written_anew_into_every_guide(qapp: QApplication, tmp_path: Path) -> None:
    for language in LANGUAGES:
        text = guide(language)
        told = text[: text.index("\n| ", text.rindex("\n## "))]
        (tmp_path / guide_name(language)).write_text(told + "\n| old | |\n", encoding="utf-8")
    list_keys(tmp_path, qapp)
    for language in LANGUAGES:
        assert (tmp_path / guide_name(language)).read_text(encoding="utf-8") == guide(language)


def test_every_register_has_its_part_in_the_guide() -> None:
    registers = {name for names in TABS for name in names}
    assert set(PARTS) == registers
    assert set(PARTS.values()) <= {one.words for one in headings(guide("en"))}
