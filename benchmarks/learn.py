"""Learn what columns and tables are from labelled registers, for ``qms_desktop.exchange.likelihood``.

Reads the workbooks kept as text in ``benchmarks/training`` and ``benchmarks/registers`` (as the import reads
them) and the lists of known headers, and writes ``resources/synonyms/learned.json.gz``. Multinomial logistic
regression by stochastic gradient descent with AdaGrad's step sizes (Duchi, Hazan, Singer 2011).

Run: ``python -m benchmarks.learn [FILES TO LEAVE OUT ...]``; some minutes. No test.
"""

from __future__ import annotations

import gzip
import json
import math
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from benchmarks.import_cases import CASES, Case, Truth
from benchmarks.import_score import write
from benchmarks.import_text import FOLDER, read
from qms_desktop.exchange.likelihood import NONE, Regression, class_of, column_features, table_features
from qms_desktop.exchange.reading import read_workbook
from qms_desktop.exchange.side_by_side import find_tables
from qms_desktop.exchange.tables import Table
from qms_desktop.exchange.traits import traits_of
from qms_desktop.exchange.words import header_synonyms
from qms_desktop.model.registers import EXCHANGED
from qms_desktop.resources import resource

TRAINING = Path(__file__).parent / "training"
EPOCHS, RATE, SLOW = 10, 0.35, 0.02
"""Passes over the examples; AdaGrad's step; the plain step of a class's bias."""
_SEED = 1
_SEEN_TWICE, _TELLING, _SMALL = 2, 0.15, 0.004
"""Examples a feature must stand in; weights kept; gradients passed over."""
_COLUMN, _KNOWN_HEADER = 1.0, 0.3
"""What an example counts: a column with its cells, a header of a list alone."""

Example = tuple[Mapping[str, float], str, float]
"""What is seen, the class it truly is, and what it counts."""


def labelled(cases: Iterable[Case]) -> Iterator[tuple[Table, Truth]]:
    """Yield every table of the cases with its truth, as the import reads it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "case.xlsx"
        for case in cases:
            write(case, path)
            for sheet in read_workbook(path).sheets:
                for table in find_tables(sheet):
                    headers = tuple(row + 1 for row in table.header_rows)
                    yield from (
                        (table, t) for t in case.truths if (t.sheet, t.headers) == (sheet.name, headers)
                    )


def columns(tables: Iterable[tuple[Table, Truth]]) -> Iterator[Example]:
    """Yield an example for each column that belongs to a field, or to none."""
    for table, truth in tables:
        places = {head.column: (at, head) for at, head in enumerate(table.heads)}
        for register in (truth.register or "").split("|"):
            for column, word in enumerate(truth.columns.split() if register else (), truth.first):
                if word == "_" or column not in places:
                    continue
                at, head = places[column]
                seen = column_features(register, head.texts, traits_of(table, head), at, len(table.heads))
                yield seen, class_of(register, field_in(word)), _COLUMN


def field_in(word: str) -> str:
    """Return the first field that a truth names: ``owner|action.owner#1`` is an owner."""
    return word.split("|")[0].split("#")[0].split("@")[0]


def known_headers() -> Iterator[Example]:
    """Yield an example for each header of the lists."""
    for register in EXCHANGED:
        for field, texts in header_synonyms(register).items():
            for text, weight in texts.items():
                yield column_features(register, [text]), class_of(register, field), _KNOWN_HEADER * weight


def registers(tables: Iterable[tuple[Table, Truth]]) -> Iterator[Example]:
    """Yield an example for each table."""
    for table, truth in tables:
        yield table_features(table), (truth.register or NONE).split("|")[0], 1.0


def learn(examples: Sequence[Example]) -> Regression:
    """Return the model that tells the classes of the examples best."""
    seen = Counter(name for features, _, _ in examples for name in features)
    classes = sorted({one for _, one, _ in examples})
    places = {one: at for at, one in enumerate(classes)}
    weights = {name: [0.0] * len(classes) for name, count in seen.items() if count >= _SEEN_TWICE}
    steps = {name: [1e-6] * len(classes) for name in weights}
    bias = [0.0] * len(classes)
    kept = [
        ([(name, told) for name, told in features.items() if name in weights], places[one], counts)
        for features, one, counts in examples
    ]
    order = random.Random(_SEED)
    for epoch in range(EPOCHS):
        order.shuffle(kept)
        loss = sum(_step(one, weights, steps, bias) for one in kept)
        print(f"epoch {epoch + 1}: {loss / len(kept):.4f}", flush=True)
    return Regression(classes, [round(one, 2) for one in bias], _packed(weights))


def _step(
    example: tuple[list[tuple[str, float]], int, float],
    weights: Mapping[str, list[float]],
    steps: Mapping[str, list[float]],
    bias: list[float],
) -> float:
    """Move the weights against the gradient of one example; return its loss."""
    features, truth, counts = example
    scores = list(bias)
    for name, told in features:
        scores = [score + told * weight for score, weight in zip(scores, weights[name], strict=True)]
    highest = max(scores)
    powers = [math.exp(score - highest) for score in scores]
    whole = sum(powers)
    for at, power in enumerate(powers):
        wrong = (power / whole - (at == truth)) * counts
        if abs(wrong) < _SMALL:
            continue
        bias[at] -= SLOW * wrong
        for name, told in features:
            slope = wrong * told
            steps[name][at] += slope * slope
            weights[name][at] -= RATE * slope / math.sqrt(steps[name][at])
    return -math.log(powers[truth] / whole + 1e-12) * counts


def _packed(weights: Mapping[str, Sequence[float]]) -> dict[str, str]:
    """Return each feature's telling weights as ``class:tenths`` pairs."""
    packed = {}
    for name, of_class in sorted(weights.items()):
        pairs = [
            f"{at}:{round(weight * 10)}" for at, weight in enumerate(of_class) if abs(weight) >= _TELLING
        ]
        if pairs:
            packed[name] = " ".join(pairs)
    return packed


def main() -> None:
    """Learn, and write what was learned."""
    left_out = set(sys.argv[1:])
    files = [path for path in sorted(TRAINING.glob("*.txt")) if path.name not in left_out]
    texts = [*files, *sorted(FOLDER.glob("*.txt"))]
    cases = [*CASES, *(case for path in texts for case in read(path.read_text(encoding="utf-8")))]
    tables = list(labelled(cases))
    shown = [*columns(tables), *known_headers()]
    print(f"{len(tables)} tables, {len(shown)} examples", flush=True)
    found = {"columns": asdict(learn(shown)), "tables": asdict(learn(list(registers(tables))))}
    path = resource("synonyms") / "learned.json.gz"
    text = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
    path.write_bytes(gzip.compress(text.encode(), mtime=0))
    print(f"{path.name}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
