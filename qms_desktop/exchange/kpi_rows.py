"""KPI rows in all shapes: a row a KPI, rows for target and actual, or a row a reading."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from qms_desktop.exchange.carried import join_values
from qms_desktop.exchange.cells import Cell, as_text, letter
from qms_desktop.exchange.drafts import Draft, Limits, Problem, ReadingDraft, keep_apart
from qms_desktop.exchange.headers import Match
from qms_desktop.exchange.period_columns import is_target, row_kind_of, year_told
from qms_desktop.exchange.periods import Span, period_of, resolve_years, span_of, year_in
from qms_desktop.exchange.readers import Reader
from qms_desktop.exchange.tables import Table
from qms_desktop.exchange.titles import may_be_one
from qms_desktop.exchange.values import is_percentage, parse_day
from qms_desktop.exchange.words import IGNORE, is_word, normalise, period_words
from qms_desktop.model.kpis import Direction, Frequency
from qms_desktop.model.periods import first_day, frequency_of, is_period, last_day

_DAYS = "Days of the values"
"""Key in ``extra``: the days of readings that are neither the first nor the last of their period."""


def gather_kpis(
    drafts: Sequence[Draft], readers: Sequence[Reader], table: Table, file_name: str
) -> list[Draft]:
    """Return one draft a KPI with its readings and targets from rows of any shape."""
    fields = {reader.match.field for reader in readers if not reader.match.period}
    year = year_in(table.titles, table.sheet.name, file_name)
    kpis: list[Draft] = []
    known: dict[str, Draft] = {}
    if "row_kind" not in fields:
        _take_names_of_rows(drafts)
        _name_apart(drafts, readers)
    told = {reader.key: reader.match.period for reader in readers if reader.match.period}
    mixed = {row_kind_of(str(draft.values.get("row_kind") or "")) for draft in drafts} >= {"actual", "target"}
    for draft in drafts:
        if "reading" in fields and ("period" in fields or "year" in fields):
            _take_long_reading(draft, readers, year)
        else:
            _drop_loose_reading(draft, readers)
        label = str(draft.values.get("row_kind") or "")
        series = _series(draft, mixed)
        key = normalise(str(draft.values.get("number") or "")) or normalise(
            str(draft.values.get("name") or "")
        )
        if key in known and are_apart(known[key], draft):
            key = normalise(str(draft.values["name"]))
        before = known.get(key) if key else (kpis[-1] if kpis and series else None)
        if before is None or (series is None and "period" not in fields and "year" not in fields):
            kpis.append(draft)
            known.setdefault(key, draft)
            _apply_series(draft, draft, series, label, told)
        else:
            _apply_series(before, draft, series, label, told)
            _merge(before, draft)
    periods = [reader.match.period for reader in readers if reader.match.period]
    for draft in kpis:
        draft.since = min(periods, default="")
        _complete(draft, readers)
        aims = (
            _at(table.sheet.rows[draft.row - 1], one.column) for one in readers if one.match.field == "target"
        )
        if "unit" not in draft.values and any(map(is_percentage, aims)):
            draft.values["unit"] = "%"
    return kpis


def are_apart(one: Draft, other: Draft) -> bool:
    """Say whether two rows of a sheet name different KPIs, though they have one number."""
    name, another = (str(draft.values.get("name") or "") for draft in (one, other))
    return bool(normalise(name) and normalise(another)) and not may_be_one(name, another)


def _take_names_of_rows(drafts: Sequence[Draft]) -> None:
    """Take “Target” and “Actual” for what rows hold, not for KPIs, where they stand below a KPI's name."""
    names = [str(draft.values.get("name") or "") for draft in drafts]
    kinds = [row_kind_of(name) for name in names]
    if not {"actual", "target"} <= set(kinds) or kinds[0] is not None:
        return
    often = Counter(names)
    for draft, name, kind in zip(drafts, names, kinds, strict=True):
        if kind is not None or often[name] > 1:
            draft.values["row_kind"] = draft.values.pop("name", name)


def _name_apart(drafts: Sequence[Draft], readers: Sequence[Reader]) -> None:
    """Name rows of one KPI that hold different values of a period by what tells them apart.

    A supplier, a line or a site in another column makes a KPI of each row: ``On time (Holz KG)``.
    """
    rows: dict[str, list[Draft]] = {}
    for draft in drafts:
        if draft.readings and "number" not in draft.values and "row_kind" not in draft.values:
            rows.setdefault(normalise(str(draft.values.get("name") or "")), []).append(draft)
    others = [r for r in readers if not r.match.period and r.match.field in (None, "process", "owner")]
    for name, of_it in rows.items():
        if not name or len(of_it) < 2 or not any(map(contradict, of_it, of_it[1:])):
            continue
        told = ([_told_by(draft, reader) for draft in of_it] for reader in others)
        parts = next((one for one in told if all(one) and len(set(one)) == len(one)), None)
        for draft, part in zip(of_it, parts or (), strict=bool(parts)):
            draft.values["name"] = f"{draft.values['name']} ({part})"


def contradict(one: Draft, other: Draft) -> bool:
    """Say whether two rows have different values of the same period."""
    shared = one.readings.keys() & other.readings.keys()
    return any(one.readings[period].value != other.readings[period].value for period in shared)


def _told_by(draft: Draft, reader: Reader) -> str:
    """Return the text of a column that is no figure, or ``""``."""
    told = draft.links.get(reader.match.field or "") or draft.extra.get(reader.key)
    return told if isinstance(told, str) and not told.replace(",", "").replace(".", "").isdigit() else ""


def _key_of(readers: Sequence[Reader], name: str) -> str:
    """Return under which name ``extra`` has the cells of a field's column, ``""`` where there is none."""
    return next((r.key for r in readers if r.match.field == name and not r.match.period), "")


def _counted(cell: object, header: str, year: int | None) -> str:
    """Return the period of a bare number: by its header a week, a quarter or a half-year, else a month."""
    text = as_text(cell) if isinstance(cell, (str, float)) else str(cell)
    if year is None or not text.isdigit() or not 1 <= int(text) <= 53:
        return ""
    kinds = {period_words().get(word) for word in normalise(header).split()}
    kind = next((kind for kind in ("week", "quarter", "half") if kind in kinds), "month")
    return Span(kind, int(text), year).iso()


def _take_long_reading(draft: Draft, readers: Sequence[Reader], year: int | None) -> None:
    """Make the period and value of a row its reading."""
    own_year = draft.values.pop("year", None)
    period_cell = draft.values.pop("period", None)
    value = draft.values.pop("reading", None)
    comment = draft.values.pop("reading.comment", None)
    frequency = draft.values.get("frequency") or Frequency.MONTHLY
    if period_cell is None and own_year is None:
        if comment:
            draft.extra["Comment without period"] = comment
        if value is not None:
            draft.problems.append(
                Problem(draft.row, "", "The row has a value but no period; the value is kept.")
            )
            draft.extra["Value without period"] = value
        return
    fallback = int(own_year) if isinstance(own_year, int) else year
    period = _counted(period_cell, _key_of(readers, "period"), fallback)
    if not period:
        period = period_of(period_cell, frequency, fallback) if period_cell is not None else f"{own_year}"
    if not is_period(period):
        told = as_text(period_cell) if period_cell is not None else str(own_year)
        message = f"“{told[:40]}” is no period; the value is kept as extra."
        draft.problems.append(Problem(draft.row, "", message))
        draft.extra |= {"Period without value": told} if value is None else {f"Value of {told}": value}
        draft.extra |= {"Comment without period": comment} if comment else {}
        draft.extra |= {"Year": own_year} if own_year is not None else {}
        return
    day = parse_day(period_cell).value if period_cell is not None else None
    if day is not None and day not in (first_day(period), last_day(period)):
        draft.extra[_DAYS] = as_text(period_cell)  # the day says more than its period
    if value is not None and not comment:
        comment = draft.values.pop("notes", None)
    reason = draft.extra.get(_key_of(readers, "reading"))
    if isinstance(reason, str) and is_word("not_applicable", reason):
        draft.readings[period] = ReadingDraft(None, draft.extra.pop(_key_of(readers, "reading")), comment)
    elif value is not None or comment:
        draft.readings[period] = ReadingDraft(value, None, comment)
    else:
        draft.extra["Period without value"] = as_text(period_cell) if period_cell is not None else period
    if any(draft.values.get(name) is not None for name in Limits._fields):
        draft.targets[period] = Limits(*(draft.values.pop(name, None) for name in Limits._fields))


def _drop_loose_reading(draft: Draft, readers: Sequence[Reader]) -> None:
    """A value without a period is no reading: keep it, and its neighbours, as extra."""
    for name in ("reading", "period", "year", "reading.comment"):
        value = draft.values.pop(name, None)
        if value is not None:
            key = next(
                reader.key for reader in readers if reader.match.field == name and not reader.match.period
            )
            draft.extra[key] = as_text(value)


def _series(draft: Draft, mixed: bool) -> str | None:
    """Return actual, target, comment or ignore by the column that names a row's kind; None: no such.

    ``mixed``: rows of targets stand beside rows of actual values, so that any other row is neither.
    """
    text = draft.values.pop("row_kind", None)
    if text is None:
        return None
    found = row_kind_of(str(text))
    if found is None and mixed:
        return IGNORE
    if found is None:
        draft.extra["Type"] = str(text)
    return found


def _apply_series(
    kpi: Draft, draft: Draft, series: str | None, label: str, told: Mapping[str, str | None]
) -> None:
    """Move the values of a target, comment or counting row to where they belong; ``told``: key -> period."""
    if series in (None, "actual"):
        return
    readings = dict(draft.readings)
    draft.readings.clear()
    for period, reading in readings.items():
        if series == "target" and reading.value is not None:
            kpi.targets[period] = Limits(reading.value)
        else:
            kept = reading.value if reading.value is not None else reading.not_applicable
            keep_apart(kpi.extra, f"{label} {period}", kept, draft)
    if series == "target":
        return
    draft.problems = [problem for problem in draft.problems if not problem.col]
    for key, named in told.items():
        if (text := draft.extra.pop(key, None)) is None or named is None:
            continue
        if series == "comment":
            draft.readings[named] = ReadingDraft(None, None, as_text(text))
        else:
            keep_apart(kpi.extra, f"{label} {named}", text, draft)


def _merge(kpi: Draft, draft: Draft) -> None:
    kpi.rows += [row for row in draft.rows if row not in kpi.rows]
    kpi.problems += draft.problems
    for period, reading in draft.readings.items():
        held = kpi.readings.get(period)
        if held is not None and None in (held.value, reading.value) and (held.comment or reading.comment):
            kpi.readings[period] = _with_comment(held, reading)
        elif held is not None and held.value is not None and held.value != reading.value:
            message = f"The KPI has two values for {period}; the first one was taken."
            kpi.problems.append(Problem(draft.row, "", message))
            keep_apart(kpi.extra, period, reading.value, draft)
        else:
            kpi.readings[period] = reading
    kpi.targets |= draft.targets
    newer = bool(kpi.since and draft.since > kpi.since)
    join_values(kpi, draft, kpi.values, draft.values, newer=newer)
    join_values(kpi, draft, kpi.links, draft.links, newer=newer)
    if days := [one.extra.pop(_DAYS) for one in (kpi, draft) if _DAYS in one.extra]:
        kpi.extra[_DAYS] = "\n".join(days)
    for key, value in draft.extra.items():
        keep_apart(kpi.extra, key, value, draft)
    kpi.since = max(kpi.since, draft.since)


def _with_comment(held: ReadingDraft, reading: ReadingDraft) -> ReadingDraft:
    """Join the value of one row with the comment of another."""
    comment = "\n".join(dict.fromkeys(one.comment for one in (held, reading) if one.comment))
    told = reading if held.value is None else held
    return ReadingDraft(told.value, held.not_applicable or reading.not_applicable, comment)


def _complete(draft: Draft, readers: Sequence[Reader]) -> None:
    """Add what the columns tell: frequency, target by its series, direction and unit by its text."""
    values = draft.values
    if draft.readings and "frequency" not in values:
        values["frequency"] = frequency_of(next(iter(draft.readings)))
    if draft.targets and "target" not in values:
        values["target"] = draft.targets[max(draft.targets)].target
    text = next(
        (str(draft.extra[r.key]) for r in readers if r.match.field == "target" and r.key in draft.extra), ""
    )
    if "direction" not in values and (direction := _direction(text)):
        values["direction"] = direction
    if "unit" not in values and "%" in text:
        values["unit"] = "%"


def _direction(text: str) -> Direction | None:
    if re.match(r"\s*(?:≥|>=?|min|at least|mind)", text, re.IGNORECASE):
        return Direction.HIGHER
    if re.match(r"\s*(?:≤|<=?|max|at most|höchst)", text, re.IGNORECASE):
        return Direction.LOWER
    return None


def kpis_by_column(
    table: Table,
    matches: Sequence[Match],
    body: Sequence[int],
    readers: Sequence[Reader],
    file_name: str = "",
) -> list[Draft]:
    """Return one draft a column of readings, from a table with a row a period."""
    rows = table.sheet.rows
    period_column = matches[0].head.column
    spans = [(row, span) for row in body if (span := span_of(_at(rows[row], period_column))) is not None]
    year = year_told(table, file_name, [span for _, span in spans])
    periods = dict(
        zip([row for row, _ in spans], resolve_years([span for _, span in spans], year), strict=True)
    )
    drafts = []
    for reader in readers:
        if reader.match.field != "reading":
            continue
        top = table.header_rows[-1] + 1
        told = [row + 1 for row in body if _at(rows[row], reader.column) != ""]
        draft = Draft("kpi", top, [top, *told], {"name": reader.match.head.text.replace("\n", " ")})
        first = min(periods.values(), default="")
        for row in body:
            aim = first if is_target(_at(rows[row], period_column)) else ""
            _take_cell(draft, reader, _at(rows[row], reader.column), periods.get(row, ""), row, aim)
        drafts.append(draft)
    _spread_rest(drafts, readers, rows, body)
    for draft in drafts:
        _complete(draft, readers)
    return drafts


def _at(row: Sequence[Cell], column: int) -> Cell:
    return row[column] if column < len(row) else ""


def _take_cell(draft: Draft, reader: Reader, cell: Cell, period: str, row: int, aim: str) -> None:
    """Take a cell as the value of a period, or, in a row of targets, as the target from ``aim`` on."""
    if cell == "":
        return
    parsed = reader.read(cell)
    if aim and isinstance(parsed.value, float):
        draft.targets[aim] = Limits(parsed.value)
        return
    if period and isinstance(parsed.value, float):
        draft.readings[period] = ReadingDraft(parsed.value)
        return
    if period and isinstance(cell, str) and is_word("not_applicable", cell):
        draft.readings[period] = ReadingDraft(None, cell.strip())
        return
    draft.extra[f"Row {row + 1}"] = as_text(cell)
    if parsed.problem:
        draft.problems.append(Problem(row + 1, letter(reader.column), parsed.problem))


def _spread_rest(
    drafts: Sequence[Draft], readers: Sequence[Reader], rows: Sequence[Sequence[Cell]], body: Sequence[int]
) -> None:
    """Keep the cells of columns that are no KPI with the first one."""
    for reader in readers[1:]:
        if reader.match.field == "reading" or not drafts:
            continue
        for row in body:
            if (cell := _at(rows[row], reader.column)) != "":
                drafts[0].extra[f"{reader.key} (row {row + 1})"] = as_text(cell)


def absorb_kpi(kpi: Draft, draft: Draft) -> None:
    """Add a draft of the same KPI from another table: another year's sheet, with that year's target."""
    for one in (kpi, draft):
        _date_target(one)
    told, draft.problems = draft.problems, []
    _merge(kpi, draft)
    draft.problems = told


def _date_target(draft: Draft) -> None:
    """Give the limits of a sheet of readings the first of its periods."""
    since = draft.since or min(draft.readings, default="")
    if "target_from" in draft.values:
        return
    if since and not draft.targets and any(draft.values.get(name) is not None for name in Limits._fields):
        draft.targets[since] = Limits(*(draft.values.pop(name, None) for name in Limits._fields))


def set_aside_future(draft: Draft, today: date) -> None:
    """Keep the values of periods that have not begun as extra: they are plans, or zeros of a formula."""
    early = sorted(period for period in draft.readings if first_day(period) > today)
    for period in early:
        reading = draft.readings.pop(period)
        told = reading.value if reading.value is not None else reading.not_applicable or reading.comment
        draft.extra[f"Value of {period}"] = told
    if early:
        more = f" and {len(early) - 1} more" if len(early) > 1 else ""
        message = f"{early[0]}{more}: the period has not begun; the value is kept as extra, not as a reading."
        draft.problems.append(Problem(draft.row, "", message))


def settle_targets(draft: Draft) -> None:
    """Make the last of several targets the one in force, with its day; earlier ones stay in ``targets``."""
    runs: list[tuple[str, Limits]] = []
    for period in sorted(draft.targets):
        if not runs or runs[-1][1] != draft.targets[period]:
            runs.append((period, draft.targets[period]))
    draft.targets = dict(runs[:-1])
    if runs:
        present = {name: value for name, value in runs[-1][1]._asdict().items() if value is not None}
        draft.values.update(present)
    if len(runs) > 1:
        draft.values["target_from"] = first_day(runs[-1][0])
