"""The words of a language for what is printed, drawn and refused: Qt Linguist's catalogues, read without Qt.

What is printed says its own words through ``say``, in the language of the paper. The layers that refuse know
no language: they say English sentences with names, numbers and days in them. The catalogue holds each with
places for what varies (``{0} keeps its due date {1}: …``); a sentence is recognised by the words between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
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

_PLACE = re.compile(r"\{(\d+)(?::[^}]*)?\}")
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


class Catalogue:
    """One language: a .ts file, or no file for English."""

    def __init__(self, path: Path | None = None) -> None:
        self._patterns: list[tuple[re.Pattern[str], str]] = []
        self._phrases: list[tuple[re.Pattern[str], str, frozenset[int]]] = []
        self._words: dict[str, str] = {}
        self._marks = _MARKS.get(path.stem[-2:], (",", ".")) if path is not None else (",", ".")
        self._labels: dict[str, str] = {}
        self._titles: list[tuple[re.Pattern[str], str, str]] = []
        self._in_titles: dict[str, str] = {}
        for context, source, said in _messages(path) if path is not None else ():
            if context == SENTENCES:
                self._patterns.append((_pattern(source), said))
            elif context == PAPER:
                self._words[source] = said
                if _PLACE.search(source):
                    place = _FIGURE if _is_short(source) else ".*?"
                    self._phrases.append((_pattern(source, place), said, _measured(source)))
            elif context in LABELS:
                self._labels.setdefault(source, said)
                self._in_titles.setdefault(
                    _in_title(source), said if _keeps_capitals(path) else _in_title(said)
                )
            elif context == CHANGES:
                self._titles.append((_pattern(source), source, said))
        self._titles.sort(key=lambda title: -len(_PLACE.sub("", title[1])))
        self._patterns.sort(key=lambda sentence: -len(_PLACE.sub("", sentence[1])))
        self._phrases.sort(key=lambda phrase: -len(_PLACE.sub("", phrase[1])))

    def say(self, text: str) -> str:
        """Return one of the app's own texts in this language; as it is where the catalogue lacks it."""
        return self._words.get(text) or self._labels.get(text, text)

    def retold(self, text: str) -> str:
        """Return a text that insight composed in English, a figure or a reason, in this language."""
        known = self.say(text)
        said = known if known != text else self.spoken(text)
        if said != text:
            return said
        for pattern, phrase, measured in self._phrases:
            if (found := pattern.fullmatch(text)) is not None:
                values = map(self.say, found.groups())
                return _filled(
                    phrase, [self.numbered(one) if at in measured else one for at, one in enumerate(values)]
                )
        return text

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

    def spoken(self, sentence: str) -> str:
        """Return a sentence with its names and days in this language; as it is where nothing matches."""
        if sentence in self._labels:
            return self._labels[sentence]
        for pattern, said in self._patterns:
            if (found := pattern.fullmatch(sentence)) is not None:
                before = (sentence[: found.start(at)] for at in range(1, len(found.groups()) + 1))
                own = (text.endswith(_NAMES) for text in before)
                pairs = zip(found.groups(), own, strict=True)
                return _filled(said, [value if is_own else self._put(value) for value, is_own in pairs])
        return sentence

    def _put(self, value: str) -> str:
        """What a place of a sentence holds: words, a label as it stands inside a sentence, or a number."""
        return self.numbered(value) if _GROUPED.fullmatch(value) else self._within(self.spoken(value))

    def _within(self, value: str) -> str:
        return self._in_titles.get(value, value)


@cache
def catalogue(language: str) -> Catalogue:
    """Return the catalogue of a key of ``LANGUAGES``, read once; English for anything else."""
    if language == "en" or language not in LANGUAGES:
        return Catalogue()
    return Catalogue(resource("translations", f"qms_{language}.ts"))


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


def retold(text: str) -> str:
    """Return a text that insight composed in English in the language that is spoken now."""
    return _SPEAKING.get(_OTHERWISE).retold(text)


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


def _keeps_capitals(path: Path | None) -> bool:
    """Whether nouns keep their capital inside a sentence: German ones do."""
    return path is not None and path.stem.endswith("_de")


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


def _pattern(source: str, place: str = ".*?") -> re.Pattern[str]:
    pieces = _PLACE.split(source)
    parts = [f"({place})" if at % 2 else re.escape(piece) for at, piece in enumerate(pieces)]
    return re.compile("".join(parts), re.S)
