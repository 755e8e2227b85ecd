"""Match the columns of a table to the fields of a register: by synonyms, likeness and the values below."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from rapidfuzz import fuzz, process

from qms_desktop.exchange.cells import Cell
from qms_desktop.exchange.export_columns import AS_IMPORTED
from qms_desktop.exchange.periods import Span, resolve_years, span_of, year_in
from qms_desktop.exchange.tables import Head, Table
from qms_desktop.exchange.values import parse_day, parse_number
from qms_desktop.exchange.words import IGNORE, header_synonyms, look_up, normalise, value_synonyms
from qms_desktop.model.fields import Kind, fields
from qms_desktop.model.registers import register as record_class

ACCEPTED = 0.6
"""A column matched with less confidence is kept in ``extra``."""
_SAMPLE = 120
_FUZZY = 86
_SPECIAL = {
    "kpi": {
        "period": Kind.PERIOD, "year": Kind.WHOLE, "reading": Kind.NUMBER, "reading.comment": Kind.LONG,
        "row_kind": Kind.TEXT,
    },
    "review": {
        "period": Kind.TEXT, "attendees": Kind.TEXT, "apologies": Kind.TEXT, "action.title": Kind.LONG,
        "action.owner": Kind.LINK, "action.due_on": Kind.DAY, "action.done_on": Kind.DAY,
        "action.number": Kind.TEXT, "action.kind": Kind.TEXT, "inputs": Kind.LONG,
    },
    "capa": {
        "action.number": Kind.TEXT, "action.title": Kind.LONG, "action.owner": Kind.LINK,
        "action.due_on": Kind.DAY, "action.done_on": Kind.DAY,
    },
    "process": {"feeds": Kind.TEXT},
    "person": {"first_name": Kind.TEXT, "last_name": Kind.TEXT},
}  # fmt: skip
_PERSON_WORDS = frozenset({"name", "nom", "nombre", "nome", "naam", "nazwisko", "ad"})
"""Below a group such as “Responsible” they name a person, not the record."""
_ACTION_ROLES = {"owner": "action.owner", "due_on": "action.due_on", "closed_on": "action.done_on"}


@dataclass(frozen=True, slots=True)
class Match:
    """What a column is taken for. ``series`` tells a KPI's actual values from its targets."""

    head: Head
    field: str | None = None
    confidence: float = 0.0
    action_no: int | None = None
    period: str | None = None
    series: str = "actual"


@dataclass(frozen=True, slots=True)
class Traits:
    """What the cells of a column are like; shares of its filled cells."""

    filled: int
    days: float
    numbers: float
    length: float


def field_kind(register: str, field: str) -> Kind:
    """Return the kind of a field, also of those only the import knows (``reading``, ``action.owner``)."""
    special = _SPECIAL.get(register, {}).get(field)
    return special if special is not None else fields(record_class(register))[field].kind


def traits_of(table: Table, head: Head) -> Traits:
    """Look at the first filled cells of a column."""
    cells: list[Cell] = []
    for row in table.body:
        line = table.sheet.rows[row]
        if head.column < len(line) and (cell := line[head.column]) != "":
            cells.append(cell)
            if len(cells) == _SAMPLE:
                break
    if not cells:
        return Traits(0, 0.0, 0.0, 0.0)
    days = sum(
        1 for c in cells if isinstance(c, date) or (isinstance(c, str) and parse_day(c).value is not None)
    )
    serials = sum(1 for c in cells if isinstance(c, float) and 30_000 <= c < 60_000)
    numbers = sum(
        1 for c in cells if isinstance(c, float) or (isinstance(c, str) and parse_number(c).value is not None)
    )
    length = sum(len(c) if isinstance(c, str) else 6 for c in cells)
    return Traits(len(cells), max(days, serials) / len(cells), numbers / len(cells), length / len(cells))


def match_columns(table: Table, register: str, file_name: str = "") -> list[Match]:
    """Return what each column of a table is, were it of this register; one match a column, in order."""
    matches = [Match(head) for head in table.heads]
    if register == "kpi":
        matches = _match_periods(table, matches, file_name)
    traits = [traits_of(table, head) for head in table.heads]
    offers = []
    for index, match in enumerate(matches):
        if match.field is None:
            for field, confidence in _offers(register, match.head).items():
                fitting = confidence * _fit(register, field, traits[index])
                offers.append((fitting, -index, index, field))
    taken: set[str] = set()
    for confidence, _, index, field in sorted(offers, reverse=True):
        several = field == IGNORE or (field.startswith("action.") and register == "capa")
        if matches[index].field is not None or (field in taken and not several) or confidence < ACCEPTED:
            continue
        matches[index] = replace(matches[index], field=field, confidence=round(confidence, 2))
        taken.add(field)
    if register in ("capa", "review"):
        matches = _number_actions(matches, register)
    return matches


def _offers(register: str, head: Head) -> dict[str, float]:
    """Return the fields a header may mean, with confidence."""
    texts = list(dict.fromkeys(text for text in head.texts if text))
    if not texts or head.text.endswith(AS_IMPORTED):
        return {}
    found = dict(header_fields(register, head.text))
    if len(texts) > 1:
        action = register in ("capa", "review") and _is_action_group(register, texts[:-1])
        for field, confidence in header_fields(register, texts[-1]).items():
            role = _ACTION_ROLES.get(field) if action else None
            if action and field in ("title", "description"):
                role = "action.title"
            found[role or field] = max(found.get(role or field, 0), confidence * (0.98 if role else 0.95))
        for field, confidence in header_fields(register, texts[0]).items():
            named = normalise(texts[-1]) in _PERSON_WORDS and field_kind(register, field) is Kind.LINK
            found[field] = max(found.get(field, 0), confidence * (0.98 if named else 0.7))
    return found


def _is_action_group(register: str, texts: Iterable[str]) -> bool:
    return any(header_fields(register, _without_count(text)).get("action.title", 0) > 0.8 for text in texts)


@lru_cache(maxsize=20_000)
def header_fields(register: str, text: str) -> dict[str, float]:
    """Return the fields of a register that a header text may mean, with confidence from 0 to 1."""
    whole = normalise(text)
    found = _exact(register, whole)
    outside = normalise(re.sub(r"[(\[].*?[)\]]", " ", text))
    for field, weight in _exact(register, outside).items():
        found[field] = max(found.get(field, 0), weight * 0.97)
    parts = [normalise(part) for part in re.split(r"[/|\n()\[\],:;]| - ", text)]
    for part in [part for part in parts if part and part != whole]:
        for field, weight in _exact(register, part).items():
            found[field] = max(found.get(field, 0), weight * 0.9)
    bare = _without_count(whole)
    if bare != whole:
        for field, weight in _exact(register, bare).items():
            found[field] = max(found.get(field, 0), weight * 0.93)
    if not any(weight > 0.85 for weight in found.values()):
        for field, weight in _alike(register, outside or whole).items():
            found[field] = max(found.get(field, 0), weight)
    return found


def _exact(register: str, text: str) -> dict[str, float]:
    if not text:
        return {}
    return {field: texts[text] for field, texts in header_synonyms(register).items() if text in texts}


@lru_cache(maxsize=16)
def _by_text(register: str) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {}
    for field, texts in header_synonyms(register).items():
        for text, weight in texts.items():
            if len(text) >= 4:
                found.setdefault(text, {})[field] = weight
    return found


def _alike(register: str, text: str) -> dict[str, float]:
    """Return fields by likeness: nearly the same spelling, or a known header within a longer one."""
    if len(text) < 4 or len(text) > 80:
        return {}
    known = _by_text(register)
    found: dict[str, float] = {}
    for near, ratio, _ in process.extract(
        text, known.keys(), scorer=fuzz.ratio, score_cutoff=_FUZZY, limit=3
    ):
        for field, weight in known[near].items():
            found[field] = max(found.get(field, 0), weight * ratio / 100 * 0.92)
    words = text.split()
    for length in range(min(4, len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            phrase = " ".join(words[start : start + length])
            for field, weight in known.get(phrase, {}).items():
                share = len(phrase) / len(text)
                ends = 0.04 if start == 0 or start + length == len(words) else 0.0
                found[field] = max(found.get(field, 0), weight * (0.5 + 0.35 * share + ends))
    return found


def _without_count(text: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"\b\d{1,2}\b\.?|#\d{1,2}", " ", text)).strip()


def _count_in(text: str) -> int | None:
    match = re.search(r"(?<![dD\d])\b(\d{1,2})\b", text)
    return int(match[1]) if match and 1 <= int(match[1]) <= 20 else None


def _fit(register: str, field: str, traits: Traits) -> float:
    """Return a factor from 0.4 to 1: how well the values of a column fit a field."""
    if field == IGNORE or not traits.filled:
        return 1.0
    kind = field_kind(register, field)
    if kind is Kind.DAY:
        return 1.0 if traits.days >= 0.3 else 0.8 if traits.length <= 12 and traits.numbers < 0.5 else 0.55
    if field == "number":
        return 0.45 if traits.length > 40 or traits.days > 0.8 else 1.0
    if kind in (Kind.NUMBER, Kind.MONEY, Kind.WHOLE):
        return 1.0 if traits.numbers >= 0.4 else 0.85
    if kind in (Kind.TEXT, Kind.LONG, Kind.CHOICE, Kind.LINK) and traits.days > 0.7:
        return 0.5
    if kind in (Kind.TEXT, Kind.LONG) and field in ("title", "name", "description") and traits.numbers > 0.8:
        return 0.5
    if kind is Kind.LINK and (traits.length > 80 or traits.numbers > 0.9):
        return 0.6
    return 1.0


def _match_periods(table: Table, matches: Sequence[Match], file_name: str) -> list[Match]:
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


def _number_actions(matches: Sequence[Match], register: str) -> list[Match]:
    """Say which action of the row each action column belongs to; find their owner and date columns."""
    result = list(matches)
    titles = [i for i, match in enumerate(result) if match.field == "action.title"]
    if not titles:
        return [
            replace(m, field=None, confidence=0.0) if (m.field or "").startswith("action.") else m
            for m in result
        ]
    counts = [_count_in(result[i].head.text) for i in titles]
    plain = len({c for c in counts if c}) == len(titles)
    numbers = {index: (counts[n] or n + 1) if plain else n + 1 for n, index in enumerate(titles)}
    _claim_free_columns(result, titles, register)
    for index, match in enumerate(result):
        if not (match.field or "").startswith("action."):
            continue
        if index in numbers:
            number = numbers[index]
        else:
            counted = _count_in(match.head.text) if plain else None
            before = [numbers[t] for t in titles if t < index]
            number = before[-1] if before else numbers[titles[0]]
            if counted is not None and counted in numbers.values():
                number = counted
        result[index] = replace(match, action_no=number)
    return _without_doubles(result)


def _claim_free_columns(result: list[Match], titles: Sequence[int], register: str) -> None:
    """Give second owner and date columns to the actions: those that follow an action, or carry its number."""
    for field, role in _ACTION_ROLES.items():
        named = [
            i
            for i, match in enumerate(result)
            if match.field in (None, field) and _offers(register, match.head).get(field, 0) >= 0.8
        ]
        own = [i for i, match in enumerate(result) if match.field == role]
        if register == "review" or len(named) < 2 or own:
            claimed = []
        else:
            after = [i for i in named if i > titles[0]]
            all_ = len(after) < len(named) or _all_counted(result, after) or _one_each(titles, after)
            claimed = after if all_ else after[:-1]
        for index in claimed:
            result[index] = replace(result[index], field=role, confidence=0.85)


def _one_each(titles: Sequence[int], columns: Sequence[int]) -> bool:
    """Say whether each of several actions is followed by one of the columns, up to the next action."""
    ends = [*titles[1:], max(columns, default=0) + 1]
    counts = [sum(start < i < end for i in columns) for start, end in zip(titles, ends, strict=True)]
    return len(titles) > 1 and all(count == 1 for count in counts)


def _all_counted(result: Sequence[Match], indices: Sequence[int]) -> bool:
    return len(indices) > 1 and all(_count_in(result[i].head.text) for i in indices)


def _without_doubles(matches: Sequence[Match]) -> list[Match]:
    """Keep the first column of each action's field; a second one goes to ``extra``."""
    seen: set[tuple[str, int | None]] = set()
    result = []
    for match in matches:
        key = (match.field or "", match.action_no)
        if key[0].startswith("action.") and key in seen:
            match = replace(match, field=None, confidence=0.0, action_no=None)
        seen.add(key)
        result.append(match)
    return result
