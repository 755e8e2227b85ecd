"""Learn what columns and tables are from labelled registers, for ``qms_desktop.exchange.likelihood``.

Reads the workbooks kept as text in ``benchmarks/training`` and ``benchmarks/registers`` (as the import reads
them) and the lists of known headers, and writes ``columns.gz`` and ``tables.gz`` in ``resources/synonyms``.

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
from qms_desktop.exchange.likelihood import NONE, Network, class_of, column_features, table_features
from qms_desktop.exchange.reading import read_workbook
from qms_desktop.exchange.side_by_side import find_tables
from qms_desktop.exchange.tables import Table
from qms_desktop.exchange.traits import traits_of
from qms_desktop.exchange.words import header_synonyms
from qms_desktop.model.registers import EXCHANGED
from qms_desktop.resources import resource

TRAINING = Path(__file__).parent / "training"
_COLUMNS, _TABLES = (64, 3, 5), (32, 3, 20)
"""Hidden units, examples that a feature must stand in, and passes over them."""
_DECAY, _BATCH, _RATE = 1e-4, 64, 1e-3
_OTHERS, _ODDITY, _KNOWN_HEADER = 1.0, 3.0, 0.6
"""What an example counts: a column or table of a training register, of an oddity that the import must read
right (``benchmarks/registers``), and a header of a list alone."""

Example = tuple[Mapping[str, float], str, float]
"""What is seen, the class it truly is, and what it counts."""


def labelled(some: Iterable[Case]) -> Iterator[tuple[Table, Truth]]:
    """Yield every table of some cases with its truth, as the import reads it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "case.xlsx"
        for case in some:
            write(case, path)
            for sheet in read_workbook(path).sheets:
                for table in find_tables(sheet):
                    headers = tuple(row + 1 for row in table.header_rows)
                    yield from (
                        (table, t) for t in case.truths if (t.sheet, t.headers) == (sheet.name, headers)
                    )


def columns(tables: Iterable[tuple[Table, Truth]], counts: float) -> Iterator[Example]:
    """Yield an example, that counts so much, for each column that belongs to a field, or to none."""
    for table, truth in tables:
        places = {head.column: (at, head) for at, head in enumerate(table.heads)}
        for register in (truth.register or "").split("|"):
            for column, word in enumerate(truth.columns.split() if register else (), truth.first):
                if word == "_" or column not in places:
                    continue
                at, head = places[column]
                seen = column_features(register, head.texts, traits_of(table, head), at, len(table.heads))
                yield seen, class_of(register, field_in(word)), counts


def field_in(word: str) -> str:
    """Return the first field that a truth names: ``owner|action.owner#1`` is an owner."""
    return word.split("|")[0].split("#")[0].split("@")[0]


def known_headers() -> Iterator[Example]:
    """Yield an example for each header of the lists."""
    for register in EXCHANGED:
        for field, texts in header_synonyms(register).items():
            for text, weight in texts.items():
                yield column_features(register, [text]), class_of(register, field), _KNOWN_HEADER * weight


def registers(tables: Iterable[tuple[Table, Truth]], counts: float) -> Iterator[Example]:
    """Yield an example, that counts so much, for each table."""
    for table, truth in tables:
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
    others = list(labelled(case for path in files for case in read(path.read_text(encoding="utf-8"))))
    oddities = list(labelled([*CASES, *cases()]))
    shown = [*columns(others, _OTHERS), *columns(oddities, _ODDITY), *known_headers()]
    print(f"{len(others) + len(oddities)} tables, {len(shown)} examples", flush=True)
    _write("columns", learn(shown, *_COLUMNS))
    _write("tables", learn([*registers(others, _OTHERS), *registers(oddities, _ODDITY)], *_TABLES))


if __name__ == "__main__":
    main()
