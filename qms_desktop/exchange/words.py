"""Words of headers and cells in one spelling, and the synonym tables kept as data."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from qms_desktop.model.fields import fields
from qms_desktop.model.registers import EXCHANGED
from qms_desktop.model.registers import register as record_class
from qms_desktop.resources import resource

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr")
IGNORE = "ignore"
REJECTION = "Reason for rejection"
"""Header of the column that a workbook of rejected rows carries; it is not read again."""

_SECOND = 0.9
"""Weight of a header that means a field only where none says it better: ``Priority`` for a severity."""
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_BETWEEN = re.compile(r"[^0-9a-z%#Ͱ-ϿЀ-ӿ֐-׿؀-ۿ一-鿿]+")
_PARTS = re.compile(r"[/|\n()\[\],:;?]|\s[-–—]\s?")
_LETTERS = str.maketrans({"ł": "l", "ı": "i", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe"})


@lru_cache(maxsize=5_000)
def normalise(text: str) -> str:
    """Return text in lower case without accents, signs, doubled spaces: ``Fällig_am:`` -> ``fallig am``."""
    plain = _CAMEL.sub(" ", text).casefold()
    if not plain.isascii():
        decomposed = unicodedata.normalize("NFKD", plain)
        plain = "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_LETTERS).casefold()
    return _BETWEEN.sub(" ", plain).strip()


def text_parts(text: str) -> list[str]:
    """Return the normalised parts of a header: of two languages, before a bracket, on lines of their own."""
    parts = (normalise(part) for part in _PARTS.split(text))
    return [part for part in dict.fromkeys(parts) if part]


def _load(name: str) -> Any:
    return json.loads(resource("synonyms", f"{name}.json").read_text(encoding="utf-8"))


@cache
def header_synonyms(register: str) -> Mapping[str, Mapping[str, float]]:
    """Return field -> normalised header -> weight of a register.

    A header named for this register weighs 1, one common to all registers a little less, so that "ID" never
    beats "KPI No".
    """
    found: dict[str, dict[str, float]] = {}
    own = _load(register)["fields"] if register in EXCHANGED else {}
    for source, weight in ((_load("common"), 0.97), (own, 1.0)):
        for field, languages in source.items():
            texts = found.setdefault(field, {})
            texts[normalise(field)] = weight
            for language, words in languages.items():
                told = weight * _SECOND if language == "second choice" else weight
                texts.update({normalise(text): told for text in words})
    declared = fields(record_class(register))
    for name, one in declared.items():
        found.setdefault(name, {})[normalise(one.label)] = 1.0
    return {name: texts for name, texts in found.items() if name in declared or name in own or name == IGNORE}


@cache
def register_names(register: str) -> frozenset[str]:
    """Return the normalised words people use for a register as a whole."""
    return frozenset(normalise(name) for name in _load(register)["names"])


@dataclass(frozen=True, slots=True)
class OtherKind:
    """A kind of list that is no register of ours: what it is called, its headers, those that no other has."""

    names: frozenset[str]
    headers: frozenset[str]
    sure: frozenset[str]
    aside: bool = False
    """It is no register of anybody's; without one of its sure headers it is not meant."""


@cache
def unsupported() -> Mapping[str, OtherKind]:
    """Return kind of list we do not keep -> how it is told; all words normalised."""
    return {
        kind: OtherKind(
            frozenset(map(normalise, about["names"])),
            frozenset(map(normalise, about["headers"])),
            frozenset(map(normalise, about.get("sure", ()))),
            about.get("aside", False),
        )
        for kind, about in _load("unsupported").items()
    }


def with_article(kind: str) -> str:
    """Return how a kind of list stands in a sentence: ``an audit plan``."""
    return f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}"


@cache
def value_synonyms(name: str) -> Mapping[str, str]:
    """Return normalised (and, for signs, verbatim) text -> value of one closed list, e.g. ``severity``."""
    found: dict[str, str] = {}
    for value, texts in _load("values")[name].items():
        for text in (value, *texts):
            found.setdefault(_key(text), value)
    return found


def _key(text: str) -> str:
    return normalise(text) or text.strip().casefold()


def look_up(table: Mapping[str, str], text: str) -> str | None:
    """Return the value a text stands for in a table of ``value_synonyms``, or None."""
    return table.get(_key(text))


@cache
def plain_words(name: str) -> frozenset[str]:
    """Return a list of words of the tables: ``empty``, ``yes``, ``no``, ``totals``, ``footers``."""
    source = _load("values") if name in ("empty", "yes", "no", "not_applicable") else _load("words")
    texts: Iterable[str] = source[name]
    return frozenset(_key(text) for text in texts)


def is_word(name: str, text: str) -> bool:
    """Say whether a text is one of the words of a list."""
    return _key(text) in plain_words(name)


@cache
def abbreviations() -> Mapping[str, str]:
    """Return normalised abbreviation -> word it stands for."""
    return {normalise(text): normalise(word) for text, word in _load("words")["abbreviations"].items()}


@cache
def concept_data() -> Mapping[str, Any]:
    """Return what headers are composed of: ``words`` of each concept, ``neutral`` ones, ``fields``."""
    found: Mapping[str, Any] = _load("concepts")
    return found


@cache
def month_numbers() -> Mapping[str, int]:
    """Return normalised month name or abbreviation of any of our languages -> 1 to 12."""
    return {normalise(text): int(n) for n, texts in _load("words")["months"].items() for text in texts}


@cache
def period_words() -> Mapping[str, str]:
    """Return normalised word that stands before or after a period's number -> quarter, half, week, year."""
    words = _load("words")
    kinds = {"quarters": "quarter", "halves": "half", "weeks": "week", "years": "year"}
    return {normalise(text): kind for name, kind in kinds.items() for text in words[name]}


@cache
def known_headers() -> frozenset[str]:
    """Return every header text of every register, for telling a header row from data."""
    known = set(_load("common")["ignore"]["en"])
    for register in EXCHANGED:
        for texts in header_synonyms(register).values():
            known.update(texts)
    for other in unsupported().values():
        known.update(other.headers)
    return frozenset(text for text in known if len(text) > 1 or text == "#")


@lru_cache(maxsize=20_000)
def is_known(text: str) -> bool:
    """Say whether a text, or a part of a bilingual or explained one, is a header we know."""
    if len(text) > 80:
        text, _, more = text.partition("\n")
        if not more or len(text) > 80:
            return False
    known = known_headers()
    return normalise(text) in known or any(part in known for part in text_parts(text))
