"""Which columns of a KPI table are periods, of which series, and tables with a row a period."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from qms_desktop.exchange.headers import Match, header_fields, traits_of
from qms_desktop.exchange.periods import Span, resolve_years, span_of, year_in
from qms_desktop.exchange.tables import Head, Table
from qms_desktop.exchange.words import IGNORE, look_up, value_synonyms


def match_periods(table: Table, matches: Sequence[Match], file_name: str) -> list[Match]:
    """Recognise month, quarter, week and year columns and which of them are targets or totals."""
    spans: list[tuple[int, Span, str]] = []
    for index, match in enumerate(matches):
        series, span = _period_column(match.head)
        if span is not None:
            spans.append((index, span, series))
    finest = _finest([span for _, span, _ in spans])
    used = [(i, span, series) for i, span, series in spans if span.kind == finest]
    result = list(matches)
    if not used or (len(used) < 2 and finest == "year"):
        return result
    year = year_in(table.titles, table.sheet.name, file_name)
    periods = resolve_years([span for _, span, _ in used], year)
    seen: set[tuple[str, str]] = set()
    for (index, _, series), period in zip(used, periods, strict=True):
        again = (period, series) in seen
        seen.add((period, series))
        field = IGNORE if series == IGNORE else "reading" if period and not again else None
        result[index] = replace(
            result[index], field=field, confidence=0.98, period=period or None, series=series
        )
    for index, span, _ in spans:
        if span.kind != finest:
            result[index] = replace(result[index], field=IGNORE, confidence=0.8)
    return result


def periods_as_rows(table: Table, file_name: str) -> list[Match]:
    """Return the columns of a table in which each row is a period and each column a KPI; else nothing."""
    if len(table.body) < 3 or len(table.heads) < 2:
        return []
    first = table.heads[0]
    cells = [
        table.sheet.rows[row][first.column] for row in table.body if first.column < len(table.sheet.rows[row])
    ]
    spans = [span for cell in cells if (span := span_of(cell)) is not None]
    if len(spans) < 0.8 * len(table.body) or len(set(spans)) < len(spans):
        return []
    year = year_in(table.titles, table.sheet.name, file_name)
    if not all(resolve_years(spans, year)):
        return []
    matches = [Match(first, "period", 0.9)]
    for head in table.heads[1:]:
        traits = traits_of(table, head)
        if header_fields("kpi", head.text).get("reading", 0) > 0.9:
            return []
        numeric = traits.numbers >= 0.5 and bool(head.text)
        total = header_fields("kpi", head.text).get(IGNORE, 0) > 0.9
        matches.append(
            Match(head, IGNORE if total else "reading" if numeric else None, 0.8 if numeric else 0.0)
        )
    return matches if any(match.field == "reading" for match in matches) else []


def _finest(spans: Sequence[Span]) -> str:
    kinds = {span.kind for span in spans}
    return next((kind for kind in ("week", "month", "quarter", "year") if kind in kinds), "")


def _period_column(head: Head) -> tuple[str, Span | None]:
    """Return which series a column belongs to (actual, target, ignore) and its period."""
    span: Span | None = None
    series = "actual"
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
    words = re.split(r"[\s:()\-]+", text.strip())
    if 2 <= len(words) <= 4:
        for at in (0, -1):
            found = look_up(kinds, words[at])
            rest = " ".join(words[1:] if at == 0 else words[:-1])
            if found and (span := span_of(rest)) is not None:
                return span, found
    return None, series


def _joined(upper: Span | None, lower: Span) -> Span:
    """Join the period of an upper header row with the one below: 2026 over Jan is 2026-01."""
    if upper is None:
        return lower
    if upper.kind == "year" and lower.year is None:
        return replace(lower, year=upper.year)
    if lower.kind == "year" and upper.year is None:
        return replace(upper, year=lower.year)
    return lower if lower.kind != "year" else upper
