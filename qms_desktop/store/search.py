"""Finds records by the beginnings of words in them: an index in memory, filled from the data file.

It is kept out of the data file, so that it costs an import nothing, can't be damaged and needs no migration.
The trail says what changed since it last looked: whatever wrote (a form, an import, an undo), it is found.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from unicodedata import normalize

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    column,
    delete,
    func,
    insert,
    select,
    table,
    text,
)
from sqlalchemy.sql.expression import TableClause

from qms_desktop.model.clean import clean_line
from qms_desktop.model.evidences import Evidence
from qms_desktop.model.registers import REGISTERS
from qms_desktop.model.trail import TrailEntry
from qms_desktop.store.engine import make_engine, said_plainly
from qms_desktop.store.news import changed_since, newest_entry
from qms_desktop.store.searched import attached_to, called, searched

SCHEMA = "search"
SEARCHED = tuple(name for name in REGISTERS if name != Evidence.__tablename__)
"""Registers that are searched; evidence is found with the records it belongs to."""
CHUNK = 2000
"""Records read at once: the data file is held against writers for a few hundredths of a second only."""
HIT = ("\x02", "\x03")
"""Stand around the words found in a snippet."""
MOST_WORDS = 40
"""Words that are looked for at once, of a pasted text."""
MOST_SPELLINGS = 8
"""Ways of writing a word that are looked for."""
_SPELT = (
    *(("ae", "a"), ("oe", "o"), ("ue", "u"), ("ss", "ß")),
    *(("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")),
    *(("l", "ł"), ("o", "ø"), ("d", "đ"), ("oe", "œ"), ("ae", "æ")),
)
"""What people type without the keys for it, or who have them; other accents the index knows to leave away."""
LEAD = 24
"""Characters of a snippet before the first word found."""

Report = Callable[[int, int], None]
"""Told how many records are read of how many; may raise to stop."""


@dataclass(frozen=True, slots=True)
class Found:
    """A record that holds all words looked for."""

    register: str
    id: int
    number: str
    title: str
    snippet: str
    """Where the words stand, marked by ``HIT``; empty where number and title show it."""
    withdrawn: bool
    rank: int
    """Where the words stand: 0 they are the number, 1 in it, 2 the title, 3 the text, 4 inside a word."""


class SearchIndex:
    """Reads one data file; ``update`` follows it, ``find`` answers from memory, from any thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._engine = make_engine(path, read_only=True)
        self._lock = Lock()
        self._seen = 0
        self._connection: Connection | None = None

    def update(self, report: Report = lambda done, total: None) -> None:
        """Take in what was written since the last update, the first time everything.

        Raises:
            LockedError: another program holds the data file; what is missing comes with the next update.
            DataFileError: the data file can't be read.
        """
        with said_plainly(self._path):
            newest = self._first_fill(report) if self._connection is None else self._follow()
        self._seen = newest

    def find(self, words: str, limit: int) -> list[Found]:
        """Return records in which every word begins somewhere, the best of each register first.

        A match in the number comes before one in the title, that before one in the text; newer records first.

        Args:
            words: as typed.
            limit: how many records of one register.
        """
        typed = clean_line(words).replace('"', " ").split()
        wanted = [word for word in typed if any(map(str.isalnum, word))][:MOST_WORDS]
        if not wanted or self._connection is None:
            return []
        found: list[Found] = []
        for name in SEARCHED:
            with self._lock:
                found += self._find_in(name, wanted, limit)
        return found

    def close(self) -> None:
        """Forget everything and let go of the file."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
            self._engine.dispose()
            self._engine.clear_compiled_cache()

    def _first_fill(self, report: Report) -> int:
        connection = self._engine.connect()
        connection.exec_driver_sql(f"ATTACH ':memory:' AS {SCHEMA}")
        for name in SEARCHED:
            connection.exec_driver_sql(
                f'CREATE VIRTUAL TABLE {SCHEMA}."{name}_words" USING fts5(number, title, body, '
                "withdrawn UNINDEXED, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')"
            )
            connection.exec_driver_sql(
                f'CREATE TABLE {SCHEMA}."{name}_lines" (rowid INTEGER PRIMARY KEY, line TEXT)'
            )
        newest = newest_entry(connection)
        last = {name: connection.scalar(select(func.max(REGISTERS[name].id))) or 0 for name in SEARCHED}
        connection.commit()
        self._connection = connection
        done, total = 0, sum(last.values())
        for name in SEARCHED:
            cls = REGISTERS[name]
            for start in range(0, last[name], CHUNK):
                report(done + start, total)
                self._take_in(name, cls.id > start, cls.id <= start + CHUNK)
            done += last[name]
        return newest

    def _follow(self) -> int:
        with self._lock:
            newest, changed = self._changed()
        for name, ids in changed.items():
            for start in range(0, len(ids), CHUNK):
                some = ids[start : start + CHUNK]
                self._take_in(name, REGISTERS[name].id.in_(some), stale=some)
        return newest

    def _take_in(self, name: str, *wanted: ColumnElement[bool], stale: Sequence[int] = ()) -> None:
        cls = REGISTERS[name]
        taken = ((_words(name), searched(cls)), (_lines(name), called(cls)))
        with self._lock, self._open.begin():
            for into, rows in taken:
                if stale:
                    self._open.execute(delete(into).where(into.c.rowid.in_(stale)))
                self._open.execute(insert(into).from_select(list(into.c.keys()), rows.where(*wanted)))

    def _changed(self) -> tuple[int, dict[str, list[int]]]:
        """Return the newest entry of the trail, and the records changed since the last one seen."""
        changed: dict[str, set[int]] = defaultdict(set)
        with self._open.begin():
            newest = newest_entry(self._open)
            for name, ids in changed_since(self._open, self._seen).items():
                changed[name] |= ids
            for name, id_ in attached_to(self._open, TrailEntry.id > self._seen):
                changed[name].add(id_)
        return newest, {name: list(ids) for name, ids in changed.items() if name in SEARCHED}

    @property
    def _open(self) -> Connection:
        assert self._connection is not None  # noqa: S101 - only asked once it is filled
        return self._connection

    def _find_in(self, name: str, wanted: Sequence[str], limit: int) -> Iterable[Found]:
        found: dict[int, Found] = {}
        for rank, statement in enumerate(_statements(name, wanted, limit)):
            for row in self._open.execute(statement.limit(limit)):
                found.setdefault(row.rowid, _found(name, row, rank))
            if len(found) >= limit:
                break
        self._open.rollback()
        return list(found.values())[:limit]


def _statements(name: str, wanted: Sequence[str], limit: int) -> Iterator[Select[tuple[object, ...]]]:
    """Yield from the narrowest to the widest: number, title, all text, and inside the words of a title."""
    words = _words(name)
    all_of = " AND ".join(_any_spelling(word) for word in wanted)
    snippet = func.snippet(text(f'"{name}_words"'), 2, *HIT, "…", 14).label("snippet")
    shown = (words.c.rowid, words.c.number, words.c.title, words.c.withdrawn)
    matches = text(f'"{name}_words" MATCH :wanted')
    newest = words.c.rowid.desc()
    exactly = f'number : "{" ".join(wanted)}"'
    for where in (exactly, f"number : ({all_of})", f"{{number title}} : ({all_of})"):
        yield select(*shown, text("'' AS snippet")).where(matches.bindparams(wanted=where)).order_by(newest)
    yield select(*shown, snippet).where(matches.bindparams(wanted=all_of)).order_by(newest)
    lines = _lines(name)
    inside = [lines.c.line.like(_pattern(word), escape="\\") for word in wanted]
    among = select(lines.c.rowid).where(*inside).order_by(lines.c.rowid.desc()).limit(limit)
    yield select(*shown, text("'' AS snippet")).where(words.c.rowid.in_(among)).order_by(newest)


def _any_spelling(word: str) -> str:
    """Ask for a word however it is spelt: ``mueller`` finds Müller, ``strasse`` Straße, ``lodz`` Łódź."""
    spellings = [normalize("NFC", word.lower())]
    for typed, meant in _SPELT:
        others = (one.replace(typed, meant) for one in spellings if typed in one)
        spellings += [one for one in others if one not in spellings]
    return "(" + " OR ".join(f'"{one}"*' for one in spellings[:MOST_SPELLINGS]) + ")"


def _pattern(word: str) -> str:
    return "%" + re.sub(r"([\\%_])", r"\\\1", word) + "%"


def _words(name: str) -> TableClause:
    names = ("rowid", "number", "title", "body", "withdrawn")
    return table(f"{name}_words", *map(column, names), schema=SCHEMA)


def _lines(name: str) -> TableClause:
    """Number and title alone: a line of each record that is quickly read through."""
    return table(f"{name}_lines", column("rowid"), column("line"), schema=SCHEMA)


def _found(name: str, row: Row[tuple[object, ...]], rank: int) -> Found:
    number, title = str(row.number), str(row.title or "")
    return Found(name, row.rowid, number, title, _near(str(row.snippet or "")), bool(row.withdrawn), rank)


def _near(snippet: str) -> str:
    """Return a snippet in one line from shortly before the first word found; nothing where there is none."""
    line = re.sub(r"\s+", " ", snippet).strip()
    before, mark, rest = line.partition(HIT[0])
    if not mark:
        return ""
    if len(before) > LEAD:
        before = "…" + before[-LEAD:].partition(" ")[2]
    return before + mark + rest
