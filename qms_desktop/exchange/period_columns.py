"""Which columns of a KPI table are periods, of which series, and tables with a row a period."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from qms_desktop.exchange.cells import Cell
from qms_desktop.exchange.headers import Match, header_fields
from qms_desktop.exchange.periods import Span, resolve_years, run_of, span_of, year_in
from qms_desktop.exchange.tables import Head, Table
from qms_desktop.exchange.traits import traits_of
from qms_desktop.exchange.words import IGNORE, is_word, look_up, value_synonyms
from qms_desktop.model.periods import first_day

_NOTED = re.compile(r"\s*[(\[][^\d()\[\]]*[)\]]\s*$")
"""A note behind a period: ``2026 (prov.)``."""
_TICK = 2
"""Letters of what stands in the weeks of a plan: ``x``, ``P`` and ``R``."""
_COLUMNS = 3
"""Columns of periods that make a table one of periods beside one another."""


def match_periods(table: Table, matches: Sequence[Match], file_name: str) -> list[Match]:
    """Recognise month, quarter, week and year columns and which of them are targets or totals."""
    spans: list[tuple[int, Span, str]] = []
    heads = [match.head for match in matches]
    counted = run_of([head.cells[-1] if head.cells else "" for head in heads])
    usual = _series_of_sheet(table.sheet.name)
    for index, match in enumerate(matches):
        series, span = _period_column(match.head, usual)
        span = counted.get(index) if span is None else span
        if span is not None:
            spans.append((index, span, series))
    spans = _semesters(spans)
    finest = _finest([span for _, span, _ in spans])
    used = [(i, span, series) for i, span, series in spans if span.kind == finest]
    result = list(matches)
    if not used or (len(used) < 2 and finest == "year") or _are_ticked(table, [heads[i] for i, _, _ in used]):
        return result
    held = [series == "actual" and traits_of(table, heads[i]).numbers > 0 for i, _, series in used]
    year = year_told(table, file_name, [span for _, span, _ in used], held)
    periods = resolve_years([span for _, span, _ in used], year)
    best = _one_a_period(
        heads, [(i, period, series) for (i, _, series), period in zip(used, periods, strict=True)]
    )
    for (index, _, series), period in zip(used, periods, strict=True):
        field = IGNORE if series == IGNORE else "reading" if period and index in best else None
        result[index] = replace(
            result[index], field=field, confidence=0.98, period=period or None, series=series
        )
    for index, span, series in spans:
        if span.kind != finest:
            field = _coarser(span, series, matches[index].head, periods[0])
            result[index] = replace(result[index], field=field, confidence=0.8)
    return _with_row_kinds(table, result)


def _are_ticked(table: Table, heads: Sequence[Head]) -> bool:
    """Say whether columns of periods hold ticks and not one number: a plan of who does what in which week."""
    told = [traits for head in heads if (traits := traits_of(table, head)).filled]
    words = [word for traits in told for word in traits.words if not is_word("empty", word)]
    numbers = any(traits.numbers for traits in told)
    return bool(words) and not numbers and all(len(word) <= _TICK or is_word("yes", word) for word in words)


def _one_a_period(heads: Sequence[Head], columns: Sequence[tuple[int, str, str]]) -> set[int]:
    """Return the columns that hold the values: the first of a period, or the one that is named the actual.

    Of ``Forecast | Actual`` below one quarter the forecast is kept in ``extra``.
    """
    chosen: dict[tuple[str, str], int] = {}
    for index, period, series in columns:
        first = chosen.setdefault((period, series), index)
        if _is_named_actual(heads[index]) and not _is_named_actual(heads[first]):
            chosen[period, series] = index
    return set(chosen.values())


def _is_named_actual(head: Head) -> bool:
    return any(row_kind_of(text) == "actual" for text in head.texts)


def year_told(table: Table, file_name: str, spans: Sequence[Span], held: Sequence[bool] = ()) -> int | None:
    """Return the year that title, sheet or file name; else that in which the file was saved.

    A file saved in January that already has a December is of the year before. One period alone may be none.

    Args:
        table: with its sheet.
        file_name: without its ending.
        spans: the periods of the table, in order.
        held: whether each of them has values; none given: all have.
    """
    named = year_in(table.titles, table.sheet.name, file_name)
    saved = table.sheet.saved
    if named is not None or saved is None or len(spans) < 2 or any(span.year is not None for span in spans):
        return named
    periods = resolve_years(spans, saved.year)
    filled = [p for p, has in zip(periods, held or [True] * len(periods), strict=True) if has and p]
    return saved.year - (bool(filled) and max(map(first_day, filled)) > saved)


def _semesters(spans: list[tuple[int, Span, str]]) -> list[tuple[int, Span, str]]:
    """Take ``S1`` and ``S2`` of several years, and no other S, for half-years rather than for weeks."""
    told = {(span.kind, span.index) for _, span, _ in spans}
    if told != {("week", 1), ("week", 2)} or len({span.year for _, span, _ in spans}) < 2:
        return spans
    return [(index, replace(span, kind="half"), series) for index, span, series in spans]


def _coarser(span: Span, series: str, head: Head, first: str) -> str:
    """Return what a year beside months is: ``Ziel 2026`` a target, ``Ist 2025`` the baseline, or a total."""
    if span.kind == "year" and series == "target":
        return "target"
    earlier = span.year is not None and first[:4].isdigit() and span.year < int(first[:4])
    return "baseline" if span.kind == "year" and earlier and not head.text.isdigit() else IGNORE


def _series_of_sheet(name: str) -> str:
    """Return ``target`` for a sheet of targets (``Target 2026``, ``Soll``), else ``actual``."""
    bare = re.sub(r"[\d_./-]+|\bkpis?\b", " ", name, flags=re.IGNORECASE)
    return "target" if look_up(value_synonyms("row_kind"), bare) == "target" else "actual"


def _with_row_kinds(table: Table, matches: list[Match]) -> list[Match]:
    """Find the column that says what each row holds (target, actual, comment) by its values."""
    for index, match in enumerate(matches):
        found = row_kinds(table, match.head) if match.field is None else []
        if {"actual", "target"} <= set(found) and _may_name_rows(match.head, index, found):
            matches[index] = replace(match, field="row_kind", confidence=0.9)
            break
    return matches


def _may_name_rows(head: Head, index: int, kinds: Sequence[str | None]) -> bool:
    """Say whether a column of which not every word is known names what the rows hold, and not the KPIs."""
    if None not in kinds:
        return True
    named = header_fields("kpi", head.text).get("name", 0) > 0.8
    return index > 0 and not named and kinds.count(None) * 2 <= len(kinds)


def row_kinds(table: Table, head: Head) -> list[str | None]:
    """Return what the cells of a column say that their rows hold; None for a cell that says no such thing."""
    rows = (table.sheet.rows[row] for row in table.body)
    cells = [cells[head.column] for cells in rows if head.column < len(cells) and cells[head.column] != ""]
    return [row_kind_of(cell) if isinstance(cell, str) else None for cell in cells]


def row_kind_of(text: str) -> str | None:
    """Return what a cell says that its row holds: actual, target, comment; ignore: counts, totals, lights."""
    kinds = value_synonyms("row_kind")
    return look_up(kinds, text) or look_up(kinds, re.sub(r"[(\[].*?[)\]]|\b20\d\d\b|[%:]", " ", text))


def out_of_sequence(matches: Sequence[Match]) -> list[tuple[Match, str]]:
    """Return the period columns that stand before their turn, with the period they follow."""
    columns = [m for m in matches if m.field == "reading" and m.period and m.series == "actual"]
    pairs = list(pairwise(columns))
    falling = [
        (after, before.period or "")
        for before, after in pairs
        if (after.period or "") < (before.period or "")
    ]
    return falling if len(falling) * 2 < len(pairs) else []


def names_no_year(table: Table, file_name: str, matches: Sequence[Match]) -> bool:
    """Say whether nothing but the day of saving tells the year of a table's periods."""
    spans = [span for match in matches if match.period and (span := _period_column(match.head)[1])]
    if not spans and matches and matches[0].field == "period":
        lines = [table.sheet.rows[row] for row in table.body]
        at = matches[0].head.column
        spans = [span for line in lines if at < len(line) and (span := span_of(line[at]))]
    named = year_in(table.titles, table.sheet.name, file_name) or any(span.year for span in spans)
    return bool(spans) and not named and table.sheet.saved is not None


def periods_as_rows(table: Table, file_name: str) -> list[Match]:
    """Return the columns of a table in which each row is a period and each column a KPI; else nothing."""
    if len(table.body) < 3 or len(table.heads) < 2:
        return []
    if sum(_period_column(head)[1] is not None for head in table.heads[1:]) >= _COLUMNS:
        return []  # S1, S2 below “Ref” are no weeks where months stand beside
    first = table.heads[0]
    spans = _spans_below(table, first.column)
    if len(set(spans)) < len(spans) or len(spans) < 3:
        return []
    year = year_told(table, file_name, spans)
    if not all(resolve_years(spans, year)):
        return []
    matches = [Match(first, "period", 0.9)]
    for head in table.heads[1:]:
        traits = traits_of(table, head)
        offers = header_fields("kpi", head.text)
        if offers.get("reading", 0) > 0.9:
            return []
        numeric = traits.numbers >= 0.5 and bool(head.text)
        total = max(offers.get(name, 0) for name in (IGNORE, "period", "year")) > 0.9
        matches.append(
            Match(head, IGNORE if total else "reading" if numeric else None, 0.8 if numeric else 0.0)
        )
    return matches if any(match.field == "reading" for match in matches) else []


def _spans_below(table: Table, column: int) -> list[Span]:
    """Return the periods of a column that holds little else beside targets and totals; else nothing."""
    spans, named = [], 0
    for at, row in enumerate(table.body, start=1):
        cells = table.sheet.rows[row]
        cell = cells[column] if column < len(cells) else ""
        if (span := span_of(cell)) is not None:
            spans.append(span)
        elif isinstance(cell, str) and (is_target(cell) or is_word("totals", cell)):
            named += 1
        elif at - len(spans) - named > 0.2 * len(table.body):
            return []
    return spans if len(spans) >= 0.8 * (len(table.body) - named) else []


def is_target(cell: Cell) -> bool:
    """Say whether a cell names a row of targets."""
    return isinstance(cell, str) and row_kind_of(cell) == "target"


def _finest(spans: Sequence[Span]) -> str:
    kinds = {span.kind for span in spans}
    return next((kind for kind in ("week", "month", "quarter", "half", "year") if kind in kinds), "")


def _period_column(head: Head, usual: str = "actual") -> tuple[str, Span | None]:
    """Return which series a column belongs to (actual, target, ignore) and its period."""
    span: Span | None = None
    series = usual
    for cell, text in zip(head.cells, head.texts, strict=True):
        here = span_of(cell)
        if here is None and isinstance(cell, str):
            here, series = _mixed(text, series)
        if here is not None:
            span = _joined(span, here)
    return series, span


def _mixed(text: str, series: str) -> tuple[Span | None, str]:
    """Read ``Jan 2026 Target`` or ``Ist 03/26``: a series word beside the period."""
    kinds = value_synonyms("row_kind")
    found = look_up(kinds, text)
    if found:
        return None, found
    words = re.split(r"[\s:()\-]+", text.strip(" :()-"))
    if 2 <= len(words) <= 4:
        for at in (0, -1):
            found = look_up(kinds, words[at])
            rest = " ".join(words[1:] if at == 0 else words[:-1])
            if found and (span := span_of(rest)) is not None:
                return span, found
    bare = _NOTED.sub("", text)
    if bare == text:
        return None, series
    span = span_of(bare)  # 2026 (prov.)
    return (span, series) if span is not None else _mixed(bare, series)


def _joined(upper: Span | None, lower: Span) -> Span:
    """Join the period of an upper header row with the one below: 2026 over Jan is 2026-01."""
    if upper is None:
        return lower
    if upper.kind == "year" and lower.year is None:
        return replace(lower, year=upper.year)
    if lower.kind == "year" and upper.year is None:
        return replace(upper, year=lower.year)
    return lower if lower.kind != "year" else upper
