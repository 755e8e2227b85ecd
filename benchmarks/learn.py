"""Learn what columns and tables are from labelled registers, for ``qms_desktop.exchange.likelihood``.

Reads the workbooks kept as text in ``benchmarks/training`` and ``benchmarks/registers`` (as the import reads
them) and the lists of known headers, and writes ``columns.gz``, ``beside.gz`` and ``tables.gz`` in
``resources/synonyms``. What columns tell of each other is learned from what others than themselves taught.

Run: ``python -m benchmarks.learn [FILES TO LEAVE OUT ...]``; some minutes; with the packages of the group
``learn`` (``pip install --group learn``). No test.
"""

from __future__ import annotations

import gzip
import json
import sys
import tempfile
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.neural_network import MLPClassifier

from benchmarks.import_cases import CASES, Case, Truth
from benchmarks.import_score import write
from benchmarks.import_text import cases, read
from qms_desktop.exchange.likelihood import (
    NONE,
    Network,
    beside_features,
    class_of,
    column_features,
    table_features,
)
from qms_desktop.exchange.reading import read_workbook
from qms_desktop.exchange.side_by_side import find_tables
from qms_desktop.exchange.tables import Table
from qms_desktop.exchange.traits import traits_of
from qms_desktop.exchange.words import header_synonyms
from qms_desktop.model.registers import EXCHANGED
from qms_desktop.resources import resource

TRAINING = Path(__file__).parent / "training"
_COLUMNS, _BESIDE, _TABLES = (64, 3, 5), (64, 3, 8), (32, 3, 20)
"""Hidden units, examples that a feature must stand in, and passes over them."""
_PARTS = 4
"""Parts of the registers: each is seen as a network sees it that learned from the others."""
_DECAY, _BATCH, _RATE = 1e-4, 64, 1e-3
_OTHERS, _ODDITY, _KNOWN_HEADER = 1.0, 3.0, 0.6
"""What an example counts: a column or table of a training register, of an oddity that the import must read
right (``benchmarks/registers``), and a header of a list alone."""

Example = tuple[Mapping[str, float], str, float]
"""What is seen, the class it truly is, and what it counts."""
Labelled = tuple[Table, Truth, float]
"""A table, its truth, and what it counts."""


def labelled(some: Iterable[Case], counts: float) -> Iterator[Labelled]:
    """Yield every table of some cases with its truth, as the import reads it, and what it counts."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "case.xlsx"
        for case in some:
            write(case, path)
            for sheet in read_workbook(path).sheets:
                for table in find_tables(sheet):
                    headers = tuple(row + 1 for row in table.header_rows)
                    yield from (
                        (table, t, counts)
                        for t in case.truths
                        if (t.sheet, t.headers) == (sheet.name, headers)
                    )


def _truths(table: Table, truth: Truth) -> Iterator[tuple[str, int, str]]:
    """Yield the register of a table, the place of a column in it, and the class that the column truly is."""
    places = {head.column: at for at, head in enumerate(table.heads)}
    for register in (truth.register or "").split("|"):
        for column, word in enumerate(truth.columns.split() if register else (), truth.first):
            if word != "_" and column in places:
                yield register, places[column], class_of(register, field_in(word))


def columns(tables: Iterable[Labelled]) -> Iterator[Example]:
    """Yield an example for each column that belongs to a field, or to none."""
    for table, truth, counts in tables:
        traits = [traits_of(table, head) for head in table.heads]
        for register, at, one in _truths(table, truth):
            seen = column_features(register, table.heads[at].texts, traits[at], at, len(traits))
            yield seen, one, counts


def beside(tables: Iterable[Labelled], network: Network) -> Iterator[Example]:
    """Yield an example for each column among the others of its table, as a network sees them."""
    for table, truth, counts in tables:
        traits = [traits_of(table, head) for head in table.heads]
        alone: dict[str, list[dict[str, float]]] = {}
        for register, at, one in _truths(table, truth):
            if register not in alone:
                seen = [
                    column_features(register, head.texts, told, place, len(traits))
                    for place, (head, told) in enumerate(zip(table.heads, traits, strict=True))
                ]
                alone[register] = [network.chances(network.sums(features)) for features in seen]
            yield beside_features(register, traits[at], at, alone[register]), one, counts


def seen_by_others(tables: Sequence[Labelled]) -> Iterator[Example]:
    """Yield the examples of ``beside``, each part of the tables as a network sees it that never saw them."""
    for part in range(_PARTS):
        others = [one for at, one in enumerate(tables) if at % _PARTS != part]
        yield from beside(tables[part::_PARTS], learn([*columns(others), *known_headers()], *_COLUMNS))


def field_in(word: str) -> str:
    """Return the first field that a truth names: ``owner|action.owner#1`` is an owner."""
    return word.split("|")[0].split("#")[0].split("@")[0]


def known_headers() -> Iterator[Example]:
    """Yield an example for each header of the lists."""
    for register in EXCHANGED:
        for field, texts in header_synonyms(register).items():
            for text, weight in texts.items():
                yield column_features(register, [text]), class_of(register, field), _KNOWN_HEADER * weight


def registers(tables: Iterable[Labelled]) -> Iterator[Example]:
    """Yield an example for each table."""
    for table, truth, counts in tables:
        yield table_features(table), (truth.register or NONE).split("|")[0], counts


def learn(examples: Sequence[Example], units: int, seen: int, passes: int) -> Network:
    """Return the network that tells the classes of the examples best.

    Args:
        examples: in any order.
        units: hidden units.
        seen: examples that a feature must stand in.
        passes: over all examples.
    """
    counts = Counter(name for features, _, _ in examples for name in features)
    shown = [{name: told for name, told in one.items() if counts[name] >= seen} for one, _, _ in examples]
    vectors = DictVectorizer(dtype=np.float32)
    model = MLPClassifier(
        (units,), alpha=_DECAY, batch_size=_BATCH, learning_rate_init=_RATE, max_iter=passes, random_state=1
    )
    weights = np.array([counts_for for _, _, counts_for in examples])
    model.fit(vectors.fit_transform(shown), [one for _, one, _ in examples], sample_weight=weights)
    return _packed(list(vectors.get_feature_names_out()), model)


def _packed(names: Sequence[str], model: MLPClassifier) -> Network:
    """Return a network whose first weights are whole numbers of -127 to 127."""
    first, second = model.coefs_
    scale = float(np.percentile(np.abs(first), 99.9))
    rows = np.clip(np.rint(first / scale * 127), -127, 127).astype(int).tolist()
    hidden, bias = (layer.round(4).tolist() for layer in model.intercepts_)
    out = second.T.round(4).tolist()
    return Network(model.classes_.tolist(), hidden, bias, out, dict(zip(names, rows, strict=True)), scale)


def _write(name: str, network: Network) -> None:
    head = {
        "classes": network.classes,
        "hidden": network.hidden,
        "bias": network.bias,
        "out": network.out,
        "scale": network.scale,
        "names": list(network.rows),
    }
    packed = array("b", chain.from_iterable(network.rows.values())).tobytes()
    text = json.dumps(head, ensure_ascii=False, separators=(",", ":"))
    path = resource("synonyms") / f"{name}.gz"
    path.write_bytes(gzip.compress(text.encode() + b"\n" + packed, mtime=0))
    print(f"{path.name}: {len(network.rows)} features, {path.stat().st_size} bytes", flush=True)


def main() -> None:
    """Learn, and write what was learned."""
    left_out = set(sys.argv[1:])
    files = [path for path in sorted(TRAINING.glob("*.txt")) if path.name not in left_out]
    others = (case for path in files for case in read(path.read_text(encoding="utf-8")))
    tables = [*labelled(others, _OTHERS), *labelled([*CASES, *cases()], _ODDITY)]
    print(f"{len(tables)} tables", flush=True)
    _write("tables", learn([*registers(tables)], *_TABLES))
    _write("columns", learn([*columns(tables), *known_headers()], *_COLUMNS))
    _write("beside", learn([*seen_by_others(tables)], *_BESIDE))


if __name__ == "__main__":
    main()
