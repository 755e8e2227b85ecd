"""The catalogues that are shipped: every text of the app has its German and French."""

from __future__ import annotations

import re

import pytest

from installer import translations
from installer.translations import FOLDER, LANGUAGES, Message

_PLACE = re.compile(r"\{\d+|%\d|%n")


@pytest.fixture
def sources() -> tuple[Message, ...]:
    """Every text of the app."""
    return translations.sources()


def test_sentences_with_places_are_found_in_the_sources_and_queries_are_not(
    sources: tuple[Message, ...],
) -> None:
    found = {message.source for message in sources if message.context == "sentences"}

    assert "{0} was not erased because records stay. Withdraw it with a reason; nothing was changed." in found
    assert not [text for text in found if text.startswith(("SELECT", "UNIQUE", "VACUUM"))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_and_none_is_left_over(sources: tuple[Message, ...], language: str) -> None:
    known = {message.key: message for message in translations.read(FOLDER / f"qms_{language}.ts")}

    assert [one.key for one in sources if one.key not in known] == []
    assert sorted(known) == sorted(one.key for one in sources)
    assert [message.key for message in known.values() if not message.is_finished] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_places_of_its_text(language: str) -> None:
    wrong = [
        message.source
        for message in translations.read(FOLDER / f"qms_{language}.ts")
        for form in message.forms
        if set(_PLACE.findall(form)) - set(_PLACE.findall(message.source))
    ]

    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_shipped_is_compiled_from_the_catalogue(language: str) -> None:
    compiled = FOLDER / f"qms_{language}.qm"
    before = compiled.read_bytes()

    translations.release(compiled.with_suffix(".ts"))

    assert compiled.read_bytes() == before


def test_no_line_of_a_french_text_can_begin_with_a_sign() -> None:
    forms = [form for message in translations.read(FOLDER / "qms_fr.ts") for form in message.forms]
    assert [form for form in forms if re.search(r" [;:?!»]|« |\w'\w", form)] == []
