"""Cases of the import score kept as text, so that a person can write one down in a minute.

A file holds cases one after another. ``case:`` names one; then come ``merges:``, ``format:``, ``fill:``
and ``label:`` where it needs them, and for each ``sheet:`` its rows. A row begins with ``|`` and its
cells are parted by ``|``: a number is a number, ``2026-03-04`` a date, anything else text (``'7`` is the
text 7, ``\\n`` a new line). Below a sheet stands the truth of each of its tables: ``truth: REGISTER
header=ROWS records=N`` and, where they are judged, ``from=COLUMN skipped=ROWS actions=N readings=N
problems=CELLS why=WORD``; then ``columns:`` in the words of ``import_cases``. ``-`` stands for none, ``_``
for an empty column.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.import_cases import Case, Truth
from qms_desktop.exchange.cells import column_of

FOLDER = Path(__file__).parent / "registers"


def cases() -> list[Case]:
    """Return every case of every file, in the order of their names."""
    return [case for path in sorted(FOLDER.glob("*.txt")) for case in read(path.read_text(encoding="utf-8"))]


def read(text: str) -> Iterator[Case]:
    """Yield the cases of one file.

    Raises:
        ValueError: a line is none of those described above.
    """
    for part in re.split(r"^case: ", text, flags=re.MULTILINE)[1:]:
        name, _, rest = part.partition("\n")
        yield _case(name.strip(), [line for line in rest.splitlines() if line.strip()])


def _case(name: str, lines: list[str]) -> Case:
    sheets: dict[str, list[list[Any]]] = {}
    told: dict[str, dict[str, str]] = {"format": {}, "fill": {}, "label": {}}
    merges: tuple[str, ...] = ()
    truths: list[Truth] = []
    for line in lines:
        if line.startswith("|"):
            sheets[next(reversed(sheets))].append([_cell(text) for text in line[1:].split("|")])
            continue
        word, _, rest = line.partition(": ")
        if word == "sheet":
            sheets[rest] = []
        elif word == "merges":
            merges = tuple(rest.split())
        elif word == "truth":
            truths.append(truth_of(rest, next(reversed(sheets))))
        elif word == "columns":
            truths[-1] = replace(truths[-1], columns=rest)
        else:
            key, value = rest.split(" = " if word == "label" else " ", 1)
            told[word][key] = value
    return Case(name, dict(sheets), tuple(truths), merges, (), told["label"], told["format"], told["fill"])


def _cell(text: str) -> Any:
    text = text.strip()
    if not text:
        return None
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return date.fromisoformat(text)
    if re.fullmatch(r"-?\d+(\.\d+)?", text):
        return float(text) if "." in text else int(text)
    return text.removeprefix("'").replace("\\n", "\n")


def truth_of(text: str, sheet: str) -> Truth:
    """Return the truth of a table of a sheet from a line ``REGISTER header=ROWS …``."""
    register, *rest = text.split()
    told = dict(one.split("=", 1) for one in rest)
    return Truth(
        None if register == "none" else register,
        _rows(told["header"]),
        "",
        int(told["records"]) if "records" in told else None,
        sheet,
        column_of(told["from"]) if "from" in told else 0,
        _rows(told["skipped"]) if "skipped" in told else None,
        int(told["actions"]) if "actions" in told else None,
        int(told["readings"]) if "readings" in told else None,
        tuple(told["problems"].split(",")) if "problems" in told else None,
        told.get("why", ""),
    )


def _rows(text: str) -> tuple[int, ...]:
    return () if text == "-" else tuple(int(row) for row in text.split(","))
