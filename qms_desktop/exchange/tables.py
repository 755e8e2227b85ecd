"""Find the tables that stand below one another: header rows, extent, and what stands above each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from qms_desktop.exchange.cells import COLUMN_LIMIT, Cell, Sheet, as_text, filled, letter
from qms_desktop.exchange.export_recognised import own_sheet
from qms_desktop.exchange.header_rows import (
    counts_of,
    first_header,
    has_measure,
    is_header,
    votes,
)
from qms_desktop.exchange.periods import span_of
from qms_desktop.exchange.words import is_known, known_headers, look_up, normalise, value_synonyms

_MEANINGLESS = re.compile(
    r"(column|spalte|colonne|columna|colonna|coluna|kolom|kolumna|field)\s*\d*", re.IGNORECASE
)


@dataclass(slots=True)
class Head:
    """One column of a table: where it stands and what its header says, from the top row down.

    Also one label of a form; ``row`` and ``column`` are then those of its value.
    """

    column: int
    texts: list[str]
    cells: list[Cell]
    row: int | None = None

    @property
    def text(self) -> str:
        """The header in one line, without what a merged cell repeats."""
        return " / ".join(dict.fromkeys(text for text in self.texts if text))

    @property
    def place(self) -> tuple[int | None, int]:
        """What tells it among the columns of its table and the labels around it."""
        return self.row, self.column


@dataclass(slots=True)
class Pair:
    """A label and its value on a form."""

    row: int
    label_column: int
    label: str
    value_column: int
    value: Cell


@dataclass(slots=True)
class Table:
    """A table as found; all rows 0-based. ``above`` are filled rows between it and the table before."""

    sheet: Sheet
    header_rows: list[int]
    heads: list[Head]
    body: list[int]
    above: list[int] = field(default_factory=list)
    within: slice = field(default_factory=lambda: slice(0, None))
    """Columns that are its own, of a sheet on which tables stand side by side."""

    @property
    def titles(self) -> str:
        """What stands above the header, in one line."""
        rows = self.sheet.rows
        return " ".join(as_text(cell) for row in self.above for cell in rows[row][self.within] if cell != "")

    @property
    def rows(self) -> range:
        """From its first row, titles included, to its last; 0-based."""
        every = [*self.above, *self.header_rows, *self.body]
        return range(every[0], every[-1] + 1) if every else range(0)

    def holds(self, row: int, column: int) -> bool:
        """Say whether a cell, by its 0-based place, lies among its rows and columns."""
        own = range(*self.within.indices(COLUMN_LIMIT + 1))
        return row in self.rows and min(column, COLUMN_LIMIT) in own

    @property
    def stands_beside(self) -> bool:
        """Whether another table stands on its left or right."""
        return self.within != slice(0, None)

    @property
    def first_letters(self) -> str:
        """Letters of its first column."""
        return letter(self.heads[0].column if self.heads else self.within.start)


def one_below_another(sheet: Sheet, header: int | None = None) -> list[Table]:
    """Return the tables of a sheet from top to bottom; a sheet without one gives a table without header.

    Args:
        sheet: with its cells.
        header: a row that is known to be the first header.
    """
    used = [row for row, cells in enumerate(sheet.rows) if any(cell != "" for cell in cells)]
    if not used:
        return []
    heads = [as_text(cell) for cell in sheet.rows[0]]
    while heads and not heads[-1]:
        heads.pop()
    if own_sheet(sheet.name, heads) is not None:
        return [_make(sheet, [0], [row for row in used if row > 0], [])]
    starts = _header_starts(sheet, used, header)
    if not starts:
        return [Table(sheet, [], [], [], used)]
    tables = []
    previous_end = -1
    for index, start in enumerate(starts):
        header_rows = _header_rows(sheet, start)
        limit = (
            _top_of(sheet, starts[index + 1], header_rows[-1]) if index + 1 < len(starts) else len(sheet.rows)
        )
        above = [row for row in used if previous_end < row < header_rows[0]]
        body = [row for row in used if header_rows[-1] < row < limit]
        tables.append(_make(sheet, header_rows, body, above))
        previous_end = limit - 1
    return tables


def headed(sheet: Sheet, header: int, rows: Sequence[int]) -> Table:
    """Return rows of a sheet as one table below a header that a person points at.

    Args:
        sheet: with its cells.
        header: 0-based row, the lowest of the header.
        rows: the filled rows that are the table's, titles included, 0-based and in order.
    """
    header_rows = [header]
    while len(header_rows) < 3 and header_rows[0] - 1 in rows:
        if not _belongs_above(sheet, header_rows[0] - 1, header_rows):
            break
        header_rows.insert(0, header_rows[0] - 1)
    above = [row for row in rows if row < header_rows[0]]
    return _make(sheet, header_rows, [row for row in rows if row > header], above)


def fill_down(sheet: Sheet) -> None:
    """Give every row of a vertically merged cell its value."""
    filled_to: dict[int, int] = {}
    for merge in sorted(sheet.merges, key=lambda merge: merge.top):
        if merge.left != merge.right or merge.top >= len(sheet.rows) or merge.top == merge.bottom:
            continue
        if merge.left >= len(sheet.rows[merge.top]) or merge.top <= filled_to.get(merge.left, -1):
            continue  # ranges that overlap are no merged cells, and cost their product
        filled_to[merge.left] = merge.bottom
        value = sheet.rows[merge.top][merge.left]
        for row in sheet.rows[merge.top + 1 : merge.bottom + 1]:
            if len(row) > merge.left and row[merge.left] == "" and any(cell != "" for cell in row):
                row[merge.left] = value


def _header_starts(sheet: Sheet, used: Sequence[int], known: int | None) -> list[int]:
    """Return the rows that carry a header, one a table."""
    first = first_header(sheet, used) if known is None else known
    if first is None:
        return [used[0]] if _is_list(sheet, used) else []
    starts = [first]
    texts = _signature(sheet.rows[first])
    quick, longest = _quick_headers()
    filled_rows = set(used)
    for position, row in enumerate(used):
        if row <= starts[-1] + 1:
            continue
        cells = sheet.rows[row]
        short = [cell.lower() for cell in cells[:12] if isinstance(cell, str) and len(cell) <= longest]
        hits = sum(map(quick.__contains__, short))
        if hits < 2:  # as in all rows but a few
            continue
        titled = row - 1 in filled_rows and len(filled(sheet.rows[row - 1])) == 1
        alone = titled or row - 1 not in filled_rows
        if hits < (2 if alone else 3) or has_measure(cells):
            continue
        if _signature(cells) == texts or not is_header(cells):
            continue
        known, spans, count = counts_of(cells)
        sure = known + spans >= 0.6 * count
        again = _signature(cells)[:1] == texts[:1]
        below_gap = titled and row - 2 not in filled_rows
        below_gap = below_gap and (again or votes(sheet, used, position) >= 0.5 * count)
        if (alone and (sure or below_gap)) or (known >= 4 and known >= 0.8 * count):
            starts.append(row)
            texts = _signature(cells)
    return starts


def _is_list(sheet: Sheet, used: Sequence[int]) -> bool:
    """Say whether a sheet is one column of short texts below a word that we know as a header."""
    columns = [filled(sheet.rows[row]) for row in used]
    if len(used) < 3 or any(column != columns[0] or len(column) != 1 for column in columns):
        return False
    cells = [sheet.rows[row][columns[0][0]] for row in used]
    return is_known(as_text(cells[0])) and all(isinstance(c, str) and len(c) <= 80 for c in cells)


@lru_cache(maxsize=1)
def _quick_headers() -> tuple[frozenset[str], int]:
    """Return the headers that are known, and how many letters the longest of them has."""
    known = known_headers()
    return known, max(map(len, known))


def _signature(cells: Sequence[Cell]) -> tuple[str, ...]:
    return tuple(normalise(as_text(cell)) for cell in cells if cell != "")


def _header_rows(sheet: Sheet, start: int) -> list[int]:
    """Return the rows of a header of one to three rows."""
    rows = [start]
    while len(rows) < 3 and rows[0] > 0 and _belongs_above(sheet, rows[0] - 1, rows):
        rows.insert(0, rows[0] - 1)
    while len(rows) < 3 and rows[-1] + 1 < len(sheet.rows) and _belongs_below(sheet, rows[-1], rows[-1] + 1):
        rows.append(rows[-1] + 1)
    return rows


def _is_wordy(cells: Sequence[Cell]) -> bool:
    present = [cell for cell in cells if cell != ""]
    return bool(present) and all(
        (isinstance(cell, str) and len(cell) <= 60) or span_of(cell) is not None for cell in present
    )


def _belongs_above(sheet: Sheet, upper: int, rows: Sequence[int]) -> bool:
    """Say whether a row is the upper one of a header: it names groups of the columns below it."""
    above, below = sheet.rows[upper], sheet.rows[rows[-1]]
    columns, under = filled(above), filled(below)
    if len(columns) < 1 or not _is_wordy(above):
        return False
    width, left = len(under), min(under, default=0)
    groups = [m for m in sheet.merges if m.top == upper == m.bottom and m.right > m.left]
    joined = [m for m in sheet.merges if m.left == m.right and m.top == upper and m.bottom >= rows[0]]
    if joined:
        return True
    if any(m.right - m.left + 1 < max(width - 1, 2) and m.left > left for m in groups):
        return True
    if len(columns) == 1:
        return _is_last_group(sheet, upper, under)
    years = [c for c in columns if (s := span_of(above[c])) is not None and s.kind in ("year", "quarter")]
    others = set(columns) - set(years)  # they head columns that have no words of their own below
    if years and not others & set(under) and len(others) <= len(years) and counts_of(below)[1] >= 3:
        return True
    if columns[0] < left:
        return False
    texts = [normalise(as_text(below[c])) for c in under]
    repeated = len(set(texts)) < len(texts)
    return (repeated and len(columns) < width) or (width >= 2 * len(columns) and _are_groups(above, columns))


def _is_last_group(sheet: Sheet, row: int, under: Sequence[int]) -> bool:
    """Say whether a row without merged cells names the last columns only, below a title on the left."""
    (column,) = filled(sheet.rows[row])
    titles = [columns[0] for cells in sheet.rows[max(row - 4, 0) : row] if (columns := filled(cells))]
    grouped = [one for one in under if one >= column]
    text = as_text(sheet.rows[row][column])
    return (
        column in under
        and 2 <= len(grouped) < len(under)
        and any(title < column for title in titles)
        and not re.search(r"[:\d]", re.sub(r"\b20\d\d\b", "", text))
    )


def _are_groups(cells: Sequence[Cell], columns: Sequence[int]) -> bool:
    """Say whether a row without merged cells names groups: known words or three, with room between them."""
    texts = [as_text(cells[column]) for column in columns]
    known = sum(map(is_known, texts))
    apart = all(after > before + 1 for before, after in pairwise(columns))
    plain = len(texts) >= 3 and not any(re.search(r"[:\d]", text) for text in texts)
    return apart and (plain or (known >= 2 and known >= 0.6 * len(columns)))


def _belongs_below(sheet: Sheet, upper: int, lower: int) -> bool:
    above, below = sheet.rows[upper], sheet.rows[lower]
    columns = filled(below)
    if not columns or not _is_wordy(below):
        return False
    if any(m.left == m.right and m.top <= upper and m.bottom == lower for m in sheet.merges):
        return True
    spread = [m for m in sheet.merges if m.top == m.bottom == upper and m.right > m.left]
    known, spans, count = counts_of(below)
    under = [c for c in columns if any(m.left <= c <= m.right for m in spread)]
    if spread and len(under) >= 2 and known + spans >= 0.5 * count:
        return True
    fresh = [c for c in columns if c >= len(above) or above[c] == ""]
    return len(fresh) >= 2 and len(fresh) >= 0.6 * count and known + spans >= 0.6 * count


def _top_of(sheet: Sheet, start: int, after: int) -> int:
    """Return the first row that belongs to the header at ``start``: its own upper rows and titles."""
    top = _header_rows(sheet, start)[0]
    while top - 1 > after and 0 < len(filled(sheet.rows[top - 1])) <= 2:
        top -= 1
    return top


def _make(sheet: Sheet, header_rows: list[int], body: list[int], above: list[int]) -> Table:
    spread = _spread(sheet, header_rows)
    lowest = spread[-1]
    if lowest and all(_MEANINGLESS.fullmatch(as_text(c)) for c in lowest if c != "") and body:
        above = [*above, *header_rows]
        header_rows, body = [body[0]], body[1:]
        spread = _spread(sheet, header_rows)
    width = max(len(sheet.rows[row]) for row in [*header_rows, *body])
    columns = {c for row in header_rows for c in filled(sheet.rows[row])}
    bare = [column for column in range(width) if column not in columns]
    columns.update(column for column in bare if any(_at(sheet, row, column) != "" for row in body))
    heads = []
    for column in sorted(columns):
        cells = [row_cells[column] if column < len(row_cells) else "" for row_cells in spread]
        heads.append(Head(column, [as_text(cell) for cell in cells], cells))
    return Table(sheet, header_rows, heads, body, above)


def _spread(sheet: Sheet, header_rows: Sequence[int]) -> list[list[Cell]]:
    """Return the header cells with merged groups repeated over their columns."""
    last = header_rows[-1]
    result = []
    for row in header_rows:
        cells = list(sheet.rows[row])
        cells += [""] * (max(len(sheet.rows[r]) for r in header_rows) - len(cells))
        merged = False
        for merge in sheet.merges:
            if merge.top == row and merge.right > merge.left and merge.left < len(cells):
                merged = True
                for column in range(merge.left, min(merge.right, len(cells) - 1) + 1):
                    cells[column] = cells[merge.left] if cells[column] == "" else cells[column]
        if row != last and not merged:
            _spread_years(cells)
        result.append(cells)
    return result


def _spread_years(cells: list[Cell]) -> None:
    """Without merges (CSV, .ods) a group's text stands over its first column only: carry it on."""
    current: Cell = ""
    for column, cell in enumerate(cells):
        if cell != "":
            current = cell
        elif current != "":
            cells[column] = current


def _at(sheet: Sheet, row: int, column: int) -> Cell:
    cells = sheet.rows[row]
    return cells[column] if column < len(cells) else ""


_LABELLED = re.compile(r"([^:\n]{2,40}):\s*(.+)", re.DOTALL)


def pairs(table: Table, rows: Sequence[int]) -> list[Pair]:
    """Return the labels with values among rows of a form: ``Date: | 12 March``, also several pairs a row."""
    found = []
    inside = range(*table.within.indices(COLUMN_LIMIT))
    for row in rows:
        cells = table.sheet.rows[row]
        columns = [column for column in filled(cells) if column in inside]
        position = 0
        while position < len(columns):
            label = cells[columns[position]]
            value_at = columns[position + 1] if position + 1 < len(columns) else None
            if isinstance(label, str) and value_at is not None and is_label(label):
                found.append(Pair(row, columns[position], label.rstrip(" :"), value_at, cells[value_at]))
                position += 1
            elif isinstance(label, str) and (one := _LABELLED.match(label)) and is_label(one[1]):
                found.append(Pair(row, columns[position], one[1], columns[position], one[2]))
            position += 1
    return found


def is_label(text: str) -> bool:
    """Say whether a text names what stands beside it or below."""
    return text.rstrip().endswith(":") or is_known(text) or bool(topic_of(text))


@lru_cache(maxsize=5_000)
def topic_of(text: str) -> str:
    """Return the input of a management review that a label names (``c4``), or ``""``."""
    match = re.match(r"\(?(a|b|c[1-7]|d|e|f)[).:]\s+\S", text.strip().casefold())
    if match:
        return match[1]
    return look_up(value_synonyms("review_topic"), text.rstrip(" :")) or ""
