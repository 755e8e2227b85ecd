"""What a header says as a composition of concepts: ``Fecha prevista de cierre``, a day planned for closing.

Synonyms name whole headers; people compose theirs from few notions in any order and language. The notions,
the words of each and the fields that they compose are data: ``resources/synonyms/concepts.json``.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from qms_desktop.exchange.words import abbreviations, concept_data, header_synonyms, normalise

_WHOLE = 0.95
"""Weight of a header that some notions compose without a word left over."""
_COMPOSED = 0.88
_ALONE = 0.85
_STRANGE = 0.12
"""What a word outside the composition takes from its weight."""
_MORE = 0.002
"""What each notion adds, so that of two compositions the one that says more is taken."""
_WORDS = 7
_LAST = {
    **dict.fromkeys(("on", "am", "il", "el", "le", "em", "op", "dnia"), frozenset({"date"})),
    "da": frozenset({"by"}),
}
"""What a small word says at the end of a header: ``Risolta il`` is a day, ``Risolta da`` a person."""
_LINK = 5
"""Letters that may stand between the parts of one long word: ``Erledig|ungs|datum``."""


@lru_cache(maxsize=20_000)
def composed_fields(register: str, text: str) -> Mapping[str, float]:
    """Return the fields of a register that the words of a header compose, with confidence from 0 to 1."""
    words = [word for word in normalise(text).split() if not word.isdigit()]
    told = [concepts_of(word) for word in words if word not in _neutral()]
    if not 1 <= len(told) <= _WORDS:
        return {}
    if len(words) > 1 and (more := _LAST.get(words[-1])):
        told.append(more)
    everything = frozenset[str]().union(*told)
    found: dict[str, float] = {}
    for field, concepts, besides in _rules(register):
        if not concepts <= everything:
            continue
        strange = sum(1 for one in told if not one & concepts and not one & besides)
        if strange > (2 if len(concepts) > 1 else 0):
            continue
        weight = _ALONE if len(concepts) == 1 else _COMPOSED - _STRANGE * strange if strange else _WHOLE
        found[field] = max(found.get(field, 0.0), weight + _MORE * len(concepts))
    return found


def spelled_out(text: str) -> str:
    """Return a normalised header with usual abbreviations spelled out: ``ncr desc``, ``ncr description``."""
    known = abbreviations()
    return " ".join(known.get(word, word) for word in text.split())


@lru_cache(maxsize=20_000)
def concepts_of(word: str) -> frozenset[str]:
    """Return the concepts of a normalised word, and of the parts of a long one: ``abschlussdatum``."""
    stem, found = _longest(word)
    rest = word[len(stem) :]
    if not stem or len(rest) < 4:
        return found
    for link in range(min(_LINK, len(rest) - 4) + 1):
        other, more = _longest(rest[link:])
        if len(other) >= 4 and len(rest) - link - len(other) <= _LINK:
            return found | more
    return found


def _longest(word: str) -> tuple[str, frozenset[str]]:
    """Return the longest stem that a word is or begins with, and its concepts."""
    words, stems = _stems()
    if word in words:
        return word, words[word]
    for length in range(len(word), 2, -1):
        if (found := stems.get(word[:length])) is not None:
            return word[:length], found
    return "", frozenset()


@cache
def _stems() -> tuple[Mapping[str, frozenset[str]], Mapping[str, frozenset[str]]]:
    """Return whole word -> concepts, and beginning of a word -> concepts."""
    words: dict[str, frozenset[str]] = {}
    stems: dict[str, frozenset[str]] = {}
    for concept, texts in concept_data()["words"].items():
        for text in texts:
            table = stems if text.endswith("*") else words
            key = normalise(text)
            table[key] = table.get(key, frozenset()) | {concept}
    return {word: found | stems.get(word, frozenset()) for word, found in words.items()}, stems


@cache
def _neutral() -> frozenset[str]:
    return frozenset(map(normalise, concept_data()["neutral"]))


@cache
def _rules(register: str) -> tuple[tuple[str, frozenset[str], frozenset[str]], ...]:
    """Return field, the concepts that compose it, and those that may stand besides (``person?``)."""
    data = concept_data()["fields"]
    known = header_synonyms(register)
    given = [*data["common"].items(), *data.get(register, {}).items()]
    found = []
    for field, rule in ((field, rule) for field, rules in given if field in known for rule in rules):
        words = rule.split()
        needed = frozenset(word for word in words if not word.endswith("?"))
        found.append((field, needed, frozenset(word[:-1] for word in words if word.endswith("?"))))
    return tuple(found)
