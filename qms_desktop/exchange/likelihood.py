"""How likely a column is to be each field, and a table each register, learned from labelled registers.

Where no list knows a header (``headers``), its words and pieces of words, the cells below and the place in
the table still tell something: people say the same things in many ways. What the columns beside one are
likely to be tells the rest: a name left of a day is who has to do it by then. The weights are data
(``columns.gz``, ``beside.gz`` and ``tables.gz`` in ``resources/synonyms``), made by ``python -m
benchmarks.learn`` from the registers kept as text in ``benchmarks`` and from the lists themselves: three
neural networks of one hidden layer.
"""

from __future__ import annotations

import gzip
import json
import math
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain
from operator import mul

from qms_desktop.exchange.periods import span_of
from qms_desktop.exchange.tables import Head, Table
from qms_desktop.exchange.traits import Traits, traits_of
from qms_desktop.exchange.words import normalise
from qms_desktop.resources import resource

NONE = "-"
"""The class of columns that belong in no field, and of tables that are no register."""
_PIECE, _CELL = 0.5, 0.3
"""What a piece of a word and a word of a cell count beside a whole word of the header."""
_CROSSED = 0.7
"""What counts in one register alone, beside what counts in all."""
_ALONE = 0.3
"""What a column tells alone, beside what it tells among the others: a plain word stays what it says."""
_WIDE = 40
"""In a table of more columns than this each is judged alone: no register to learn from was as wide."""
_SEEN = 0.03
"""What is less likely than this for a column is out of the question, and tells nothing of those beside it."""
_SAME = {
    "capa": {
        "action.owner": "owner", "action.due_on": "due_on", "action.done_on": "done_on",
        "closed_on": "done_on", "action.state": "state", "action.number": "number",
        "detected_on": "raised_on",
    },
    "review": {
        "action.owner": "owner", "action.due_on": "due_on", "action.done_on": "done_on",
        "action.state": "state", "action.number": "number",
    },
    "action": {"title": "action.title"},
}  # fmt: skip
"""Fields that are called alike in several registers, or in a record and its actions: one class."""
_CAPITAL = r"[^\W\d_a-zà-ÿ][\w.'-]*"
_NAME = re.compile(rf"{_CAPITAL}( {_CAPITAL}){{0,2}}")

Features = dict[str, float]


@dataclass(frozen=True, slots=True)
class Column:
    """A column as it is seen: the texts of its header, from the top row down, and what its cells are like."""

    texts: tuple[str, ...]
    traits: Traits


@dataclass(frozen=True, slots=True)
class Network:
    """One hidden layer of rectified units: what features tell, and how the classes follow from it."""

    classes: Sequence[str]
    hidden: Sequence[float]
    """Bias of each hidden unit."""
    bias: Sequence[float]
    """Bias of each class."""
    out: Sequence[Sequence[float]]
    """For each class what each hidden unit gives it."""
    rows: Mapping[str, Sequence[int]]
    """Feature -> what it gives each hidden unit, in 127ths of ``scale``."""
    scale: float

    def sums(self, features: Features, before: Sequence[float] = ()) -> list[float]:
        """Return what reaches each hidden unit: its bias, or ``before``, and what the features add."""
        sums = list(before or self.hidden)
        for name, told in features.items():
            if (row := self.rows.get(name)) is not None:
                step = told * self.scale / 127
                sums = [total + step * weight for total, weight in zip(sums, row, strict=True)]
        return sums

    def scores(self, sums: Sequence[float]) -> list[float]:
        """Return a score for each class."""
        units = [max(0.0, total) for total in sums]
        return [
            bias + sum(map(mul, units, weights)) for bias, weights in zip(self.bias, self.out, strict=True)
        ]

    def likelihoods(self, scores: Sequence[float], among: Collection[str]) -> dict[str, float]:
        """Return the probability of each class among some; they add up to 1."""
        told = {one: score for one, score in zip(self.classes, scores, strict=True) if one in among}
        highest = max(told.values(), default=0.0)
        powers = {one: math.exp(score - highest) for one, score in told.items()}
        whole = sum(powers.values())
        return {one: power / whole for one, power in powers.items()}

    def chances(self, sums: Sequence[float]) -> dict[str, float]:
        """Return the probability of each class that is not out of the question (``_SEEN``)."""
        found = self.likelihoods(self.scores(sums), self.classes)
        return {one: chance for one, chance in found.items() if chance >= _SEEN}


@cache
def _learned(name: str) -> Network:
    """Return a network from its file: a line of JSON, then a signed byte for each feature and hidden unit."""
    told, _, packed = gzip.decompress(resource("synonyms", f"{name}.gz").read_bytes()).partition(b"\n")
    head = json.loads(told)
    weights, wide = memoryview(packed).cast("b"), len(head["hidden"])
    names = head.pop("names")
    rows = {name: weights[at * wide : (at + 1) * wide] for at, name in enumerate(names)}
    return Network(rows=rows, **head)


def class_of(register: str, field: str) -> str:
    """Return what a field is learned as."""
    return _SAME.get(register, {}).get(field, field)


@lru_cache(maxsize=200)
def likely_fields(
    register: str, among: frozenset[str], columns: tuple[Column, ...]
) -> Sequence[Mapping[str, float]]:
    """Return for each column of a table how likely it is each of some fields, and none of them (``NONE``).

    Args:
        register: that the table is taken for.
        among: fields of the register.
        columns: all of the table, from the left.
    """
    classes = {field: class_of(register, field) for field in among}
    some = {NONE, *classes.values()}
    alone = [_alone(register, column, at, len(columns)) for at, column in enumerate(columns)]
    model = _learned("beside")
    result = []
    for at, column in enumerate(columns):
        beside: Mapping[str, float] = alone[at]
        if len(columns) <= _WIDE:
            seen = beside_features(register, column.traits, at, alone)
            beside = model.likelihoods(model.scores(model.sums(seen)), some)
        found = {one: (1 - _ALONE) * beside.get(one, 0.0) + _ALONE * alone[at].get(one, 0.0) for one in some}
        result.append({field: found[one] for field, one in classes.items()} | {NONE: found[NONE]})
    return result


@lru_cache(maxsize=5_000)
def _alone(register: str, column: Column, at: int, count: int) -> dict[str, float]:
    """Return what a column may be, and how likely, whatever stands beside it."""
    model = _learned("columns")
    features, sums = _in_any_register(column, at, count)
    return model.chances(model.sums(_crossed(register, features), sums))


@lru_cache(maxsize=1_000)
def _in_any_register(column: Column, at: int, count: int) -> tuple[Features, list[float]]:
    features = _column_features(column.texts, column.traits, at, count)
    return features, _learned("columns").sums(features)


def likely_registers(table: Table) -> dict[str, float]:
    """Return how likely a table is each register, and that it is none of ours (``NONE``)."""
    model = _learned("tables")
    return model.likelihoods(model.scores(model.sums(table_features(table))), model.classes)


def is_heard(texts: Sequence[str]) -> bool:
    """Say whether half of the words of a header stood in one that was learned from."""
    words = normalise(" ".join(texts)).split()
    return 2 * sum(f"w:{word}" in _learned("columns").rows for word in words) >= len(words)


def column_features(
    register: str, texts: Sequence[str], traits: Traits | None = None, at: int = 0, count: int = 1
) -> Features:
    """Return what a column shows, in any register and in this one.

    Args:
        register: that its table is.
        texts: of its header, from the top row down.
        traits: of its cells; None: only the header is known.
        at: its place in the table, from 0.
        count: columns of the table.
    """
    found = _column_features(texts, traits, at, count)
    return found | _crossed(register, found)


def beside_features(register: str, traits: Traits, at: int, alone: Sequence[Mapping[str, float]]) -> Features:
    """Return what a column shows among the others of its table.

    Args:
        register: that its table is.
        traits: of its cells.
        at: its place in the table, from 0.
        alone: for each column what it may be, and how likely, whatever stands beside it.
    """
    found = {f"o:{one}": chance for one, chance in alone[at].items()}
    found |= {f"{register} {name}": _CROSSED * chance for name, chance in found.items()}
    sides = {"<": alone[:at][-1:], ">": alone[at + 1 :][:1], "<<": alone[:at], ">>": alone[at + 1 :]}
    for side, others in sides.items():
        for one, chance in chain.from_iterable(other.items() for other in others):
            found[f"{side}:{one}"] = max(chance, found.get(f"{side}:{one}", 0.0))
    return found | dict.fromkeys((*_shape(traits), *_place(at, len(alone)), f"r:{register}"), 1.0)


def _place(at: int, count: int) -> tuple[str, str]:
    """Return where a column stands, from the left and from the right."""
    return f"p:{min(at, 3)}", f"p:-{min(count - 1 - at, 2)}"


def _column_features(texts: Sequence[str], traits: Traits | None, at: int, count: int) -> Features:
    header = normalise(" / ".join(dict.fromkeys(text for text in texts if text)))
    found = {f"w:{word}": 1.0 for word in header.split()} | {f"h:{header}": 1.0}
    found |= {f"c:{piece}": _PIECE for length in (3, 4) for piece in _pieces(header, length)}
    if traits is not None:
        found |= dict.fromkeys(_shape(traits), 1.0)
        found |= dict.fromkeys(_place(at, count), 1.0)
        found |= {f"v:{word}": _CELL for text in traits.words for word in normalise(text).split()[:3]}
    return found


def _crossed(register: str, features: Features) -> Features:
    """Return what words, shape and place say in one register."""
    of_it = {f"{register} {name}": _CROSSED * told for name, told in features.items() if name[0] in "whtp"}
    return of_it | {f"r:{register}": 1.0}


def _pieces(text: str, length: int) -> Iterator[str]:
    padded = f" {text} "
    return (padded[start : start + length] for start in range(len(padded) - length + 1))


def _shape(traits: Traits) -> Iterator[str]:
    """Yield in steps what cells are like: days, numbers, answers, codes; letters, words, names, repeated."""
    shares = {"d": traits.days, "n": traits.numbers, "a": traits.answers, "c": traits.codes}
    for name, share in shares.items():
        yield f"t:{name}{0 if share == 0 else 1 if share < 0.5 else 2 if share < 0.95 else 3}"
    yield f"t:l{min(6, int(math.log2(traits.length + 1)))}"
    if traits.words:
        words, sample = len(traits.words), max(1, min(traits.filled, 20))
        yield f"t:w{min(5, sum(len(text.split()) for text in traits.words) // words)}"
        yield f"t:p{3 * sum(_NAME.fullmatch(text) is not None for text in traits.words) // words}"
        yield f"t:u{3 * min(words, sample) // sample}"


def table_features(table: Table) -> Features:
    """Return what a table shows: its headers, what it is called, its outline; the same for any size."""
    found: Features = {}
    for head in table.heads:
        for name, told in _words_of(normalise(head.text), "", 1.0).items():
            found[name] = min(2.0, found.get(name, 0.0) + told)
    found |= _words_of(normalise(table.titles[:200]), "s", 1.0)
    found |= _words_of(normalise(table.sheet.name), "s", 1.5)
    length = math.sqrt(sum(told * told for told in found.values())) or 1.0
    scaled = {name: 3 * told / length for name, told in found.items()}
    return scaled | dict.fromkeys(
        _outline(table.heads, [traits_of(table, head) for head in table.heads]), 0.5
    )


def _words_of(text: str, place: str, counts: float) -> Features:
    words = {f"{place or 'w'}:{word}": counts for word in text.split() if not word.isdigit()}
    return words | {f"{place}c:{piece}": 0.4 * counts for piece in _pieces(text, 4)}


def _outline(heads: Sequence[Head], traits: Sequence[Traits]) -> Iterator[str]:
    """Yield how many columns there are, and how many of days, numbers, answers and periods."""
    yield f"n:{min(8, len(heads) // 2)}"
    days, numbers, answers = (
        (
            sum(share > 0.5 for share in shares)
            for shares in zip(*((one.days, one.numbers, one.answers) for one in traits), strict=True)
        )
        if traits
        else (0, 0, 0)
    )
    periods = sum(bool(head.cells) and span_of(head.cells[-1]) is not None for head in heads)
    for name, many in (("d", days), ("n", numbers), ("a", answers), ("y", periods)):
        yield f"{name}:{min(3, many)}"
