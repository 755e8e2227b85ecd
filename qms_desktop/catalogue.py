"""The words of a language for what is printed, drawn and refused: Qt Linguist's catalogues, read without Qt.

What is printed says its own words through ``say``, in the language of the paper. The layers that refuse know
no language: they say English sentences with names, numbers and days in them. The catalogue holds each with
places for what varies (``{0} keeps its due date {1:day}: …``); a sentence is recognised by the words between.
Days of the app's own stand in places of their kind, in ISO form, and are written as whoever asks writes days;
what people typed stands in others and stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from qms_desktop.resources import resource

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français"}
"""What the app speaks, each by its own name; English needs no catalogue."""

PAPER = "paper"
"""The context of what is printed and drawn."""
CHANGES = "changes"
"""The context of what ``titled`` names: changes in the trail."""
SENTENCES = "sentences"
LABELS = ("choices", "registers", "fields", "rules")
"""Contexts whose words are printed too, and may stand inside a sentence."""

_PLACE = re.compile(r"\{(\d+)(?::([^}]*))?\}")
_HELD = re.compile(r"\{(\d+):?(\w*)\}")
"""A place in the name of a change, and what it holds: see ``titled``."""


_MARKS = {"de": (".", ","), "fr": ("\u202f", ",")}
"""Marks between thousands and before decimals; English ones where a language is not named."""
_NUMBER = re.compile(r"[-−+]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?(?=( \D.*)?$| ?%$)", re.S)
"""A number as the layers below write it, alone or before its unit."""

_GROUPED = re.compile(r"\d{1,3}(,\d{3})+")
"""A number inside a sentence that can be nothing else; ``10.0`` may be the name of a record."""

_NAMES = ("sheet “", "Sheet “")
"""What stands before a name that people gave, be it a word of ours too."""

_MEASURED = re.compile(r"^\{(\d+)|\bat \{(\d+)")
"""The places of a phrase that hold a measured value: its first words, or after “at”. Others may hold numbers
of records and what people typed, which stay as they are."""

_FIGURE = r"[\d.,:%/\s-]+?"
_DAY = r"\d{4}-\d\d-\d\d(?: \d\d:\d\d)?"
"""A day as the layers below write it, or a moment of it."""


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A text with places, as the layers below compose it, and what it is in this language."""

    source: str
    said: str
    pattern: re.Pattern[str]
    days: frozenset[int]
    """The places that hold a day."""
    measured: frozenset[int]
    """The places whose numbers are written as the language writes them."""


class Catalogue:
    """One language: a .ts file, or no file for English."""

    def __init__(self, path: Path | None = None, language: str = "") -> None:
        """Read a catalogue.

        Args:
            path: the .ts file.
            language: what is spoken, if not what the file is named for; in English each text stays itself.
        """
        language = language or (path.stem[-2:] if path is not None else "en")
        self._is_empty = path is None
        self._sentences: list[_Sentence] = []
        self._phrases: list[_Sentence] = []
        self._words: dict[str, str] = {}
        self._marks = _MARKS.get(language, (",", "."))
        self._labels: dict[str, str] = {}
        self._titles: list[tuple[re.Pattern[str], str, str]] = []
        self._in_titles: dict[str, str] = {}
        for context, source, translation in _messages(path) if path is not None else ():
            said = source if language == "en" else translation
            if context == SENTENCES:
                self._sentences.append(_sentence(source, said))
            elif context == PAPER:
                self._words[source] = said
                if _PLACE.search(source):
                    self._phrases.append(_sentence(source, said, _FIGURE if _is_short(source) else ".*?"))
            elif context in LABELS:
                self._labels.setdefault(source, said)
                # German nouns keep their capital inside a sentence
                self._in_titles.setdefault(_in_title(source), said if language == "de" else _in_title(said))
            elif context == CHANGES:
                self._titles.append((_pattern(source), source, said))
        self._titles.sort(key=lambda title: -len(_PLACE.sub("", title[1])))
        self._sentences.sort(key=lambda sentence: -len(_PLACE.sub("", sentence.source)))
        self._phrases.sort(key=lambda phrase: -len(_PLACE.sub("", phrase.source)))

    def say(self, text: str) -> str:
        """Return one of the app's own texts in this language; as it is where the catalogue lacks it."""
        return self._words.get(text) or self._labels.get(text, text)

    def retold(self, text: str, day: Callable[[date], str] = date.isoformat) -> str:
        """Return a text of the layers below, a sentence, a figure or a reason, in this language.

        Args:
            text: in English.
            day: how to write the days in it.
        """
        if self._is_empty and day is not date.isoformat and re.search(_DAY, text):
            return _english().retold(text, day)
        known = self.say(text)
        said = known if known != text else self.spoken(text, day)
        if said != text:
            return said
        for phrase in self._phrases:
            if (found := phrase.pattern.fullmatch(text)) is not None:
                values = map(self.say, found.groups())
                return _filled(
                    phrase.said, [self._figure(phrase, at, one, day) for at, one in enumerate(values)]
                )
        return text

    def _figure(self, phrase: _Sentence, at: int, value: str, day: Callable[[date], str]) -> str:
        if at in phrase.days:
            return _written(value, day)
        return self.numbered(value) if at in phrase.measured else value

    def numbered(self, text: str) -> str:
        """Return a number, with its unit where it has one, with this language's marks; other texts as is."""
        found = _NUMBER.match(text)
        if found is None:
            return text
        marks = dict(zip(",.", self._marks, strict=True))
        return "".join(marks.get(mark, mark) for mark in found[0]) + text[found.end() :]

    def retitled(self, title: str) -> str:
        """Return the name of a change that ``titled`` made in this language; any other as it is."""
        for pattern, source, said in self._titles:
            if (found := pattern.fullmatch(title)) is not None:
                held = [place[2] for place in _HELD.finditer(source)]
                return _filled(said, [self._held(*one) for one in zip(held, found.groups(), strict=True)])
        return title

    def _held(self, held: str, value: str) -> str:
        if held == "title":
            return self.retitled(value)
        return {"label": self._in_titles, "choice": self._labels}.get(held, {}).get(value, value)

    def spoken(self, sentence: str, day: Callable[[date], str] = date.isoformat) -> str:
        """Return a sentence with its names and days in this language; as it is where nothing matches."""
        if sentence in self._labels:
            return self._labels[sentence]
        for one in self._sentences:
            if (found := one.pattern.fullmatch(sentence)) is not None:
                values = enumerate(found.groups())
                return _filled(one.said, [self._put(one, found, at, value, day) for at, value in values])
        return sentence

    def _put(
        self, sentence: _Sentence, found: re.Match[str], at: int, value: str, day: Callable[[date], str]
    ) -> str:
        """What a place of a sentence holds: a day, a number, words, or a label as it stands in a sentence."""
        if at in sentence.days:
            return _written(value, day)
        if found.string[: found.start(at + 1)].endswith(_NAMES):
            return value
        return self.numbered(value) if _GROUPED.fullmatch(value) else self._within(self.spoken(value, day))

    def _within(self, value: str) -> str:
        return self._in_titles.get(value, value)


@cache
def catalogue(language: str) -> Catalogue:
    """Return the catalogue of a key of ``LANGUAGES``, read once; English for anything else."""
    if language == "en" or language not in LANGUAGES:
        return Catalogue()
    return Catalogue(resource("translations", f"qms_{language}.ts"))


@cache
def _english() -> Catalogue:
    """English with its sentences, which any catalogue lists: read only once a day in one is looked for."""
    return Catalogue(resource("translations", "qms_de.ts"), "en")


_SPEAKING: ContextVar[Catalogue] = ContextVar("speaking")
_OTHERWISE = Catalogue()


def speak(language: str) -> None:
    """Let ``say`` speak a language wherever no other was asked for: the window's own."""
    global _OTHERWISE  # one process, one window, one language
    _OTHERWISE = catalogue(language)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Let ``say`` speak a language for a while, in this thread only: a paper's."""
    token = _SPEAKING.set(catalogue(language))
    try:
        yield
    finally:
        _SPEAKING.reset(token)


def say(text: str) -> str:
    """Return one of the app's own texts, or a label of the model, in the language that is spoken now."""
    return _SPEAKING.get(_OTHERWISE).say(text)


def retold(text: str, day: Callable[[date], str] = date.isoformat) -> str:
    """Return a text that insight composed in English in the language spoken now, days as ``day`` writes."""
    return _SPEAKING.get(_OTHERWISE).retold(text, day)


def numbered(text: str) -> str:
    """Return a number with its unit as the language that is spoken now writes it; other texts as they are."""
    return _SPEAKING.get(_OTHERWISE).numbered(text)


def retitled(title: str) -> str:
    """Return the name of a change in the language that is spoken now."""
    return _SPEAKING.get(_OTHERWISE).retitled(title)


def titled(text: str, *values: object) -> str:
    """Return how the trail names a change: in English, whatever the window speaks, for the trail outlives it.

    Args:
        text: with a place for each value, in their order: ``{0}`` for words and numbers of the user's,
            ``{0:label}`` for a label or noun of the model, ``{0:choice}`` for a choice's label,
            ``{0:title}`` for the name of another change. ``retitled`` says it in another language.
        values: what stands in the places.
    """

    def put(place: re.Match[str]) -> str:
        value = str(values[int(place[1])])
        return _in_title(value) if place[2] == "label" else value

    return _HELD.sub(put, text)


def worded(text: str, *values: object) -> str:
    """Return words that stand inside a sentence of the layers below, so that ``retold`` says them too.

    Args:
        text: in English, with a place for each value.
        values: what stands in the places.
    """
    return text.format(*values)


def _in_title(label: str) -> str:
    """A label inside a title: ``due`` for ``Due``, but ``CAPA``."""
    return label if label[:2].isupper() else label[:1].lower() + label[1:]


def _messages(path: Path) -> Iterator[tuple[str, str, str]]:
    from xml.etree import ElementTree  # English needs none of it: the window opens sooner

    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314  # a file we ship
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source, said = message.findtext("source") or "", message.findtext("translation") or ""
            if said.strip():
                yield name, source, said


def _filled(said: str, values: Sequence[str]) -> str:
    """Put values that are written already into the places of a text, whatever format they were written in."""
    return _PLACE.sub(lambda place: values[int(place[1])], said)


def _measured(source: str) -> frozenset[int]:
    """Return the places of a phrase whose numbers are written as the language writes them."""
    return frozenset(int(first or after) for first, after in _MEASURED.findall(source))


def _is_short(source: str) -> bool:
    """Whether a phrase, such as ``{0} of {1}``, could stand in any sentence: then it holds figures only."""
    return len(_PLACE.sub("", source)) < 12


def _sentence(source: str, said: str, place: str = ".*?") -> _Sentence:
    days = frozenset(int(at) for at, kind in _PLACE.findall(source) if kind == "day")
    return _Sentence(source, said, _pattern(source, place), days, _measured(source))


def _pattern(source: str, place: str = ".*?") -> re.Pattern[str]:
    """What recognises a text; its places are numbered in their order."""
    parts, end = "", 0
    for found in _PLACE.finditer(source):
        parts += f"{re.escape(source[end : found.start()])}({_DAY if found[2] == 'day' else place})"
        end = found.end()
    return re.compile(parts + re.escape(source[end:]), re.S)


def _written(value: str, day: Callable[[date], str]) -> str:
    """A day, or a moment, that the layers below wrote, as whoever asks writes it."""
    try:
        return day(date.fromisoformat(value[:10])) + value[10:]
    except ValueError:
        return value  # what people typed, so like a sentence of ours that it was taken for one
