"""Gather the drafts of a table: leave out rows that are none, and join rows that tell of one record."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from qms_desktop.exchange.cells import Cell, as_text, column_of, letter
from qms_desktop.exchange.colours import take_colours
from qms_desktop.exchange.continued import continued, join
from qms_desktop.exchange.corrections import refresh_form
from qms_desktop.exchange.drafts import Draft, OpenDays, Problem, keep_apart
from qms_desktop.exchange.form_rows import form_draft
from qms_desktop.exchange.kpi_rows import gather_kpis, kpis_by_column
from qms_desktop.exchange.leave_out import TITLE, left_out
from qms_desktop.exchange.naming import names_in
from qms_desktop.exchange.part_rows import part_drafts, unread_columns
from qms_desktop.exchange.people import display_name, split_names
from qms_desktop.exchange.period_columns import names_no_year, out_of_sequence
from qms_desktop.exchange.periods import day_range
from qms_desktop.exchange.readers import Reader, keep_wordless, make_readers, present_in, read_row
from qms_desktop.exchange.register import Guess
from qms_desktop.exchange.remarks import keep_remarks, left_remarks
from qms_desktop.exchange.sections import take_states
from qms_desktop.exchange.tables import Table
from qms_desktop.exchange.values import swapped_day
from qms_desktop.exchange.words import normalise, value_synonyms
from qms_desktop.model.bulk import runs
from qms_desktop.model.capas import CapaKind
from qms_desktop.model.fields import Kind, fields
from qms_desktop.model.registers import register as record_class

NO_REGISTER = "No register of ours."
_TITLE_LENGTH = 120
_UNCOUNTED = re.compile(r"\W*\b\d[\d\W]*$")
"""The year or number at the end of what a form is called: the day of the meeting says more."""


@dataclass(slots=True)
class Gathered:
    """What a table holds: drafts, rows that can't become records, rows left out, and what must be told."""

    drafts: list[Draft] = field(default_factory=list)
    rejected: list[tuple[Draft, str]] = field(default_factory=list)
    skipped: list[tuple[int, str]] = field(default_factory=list)
    """1-based rows."""
    problems: list[Problem] = field(default_factory=list)
    open_days: list[OpenDays] = field(default_factory=list)
    """Columns whose dates can be read two ways."""


def gather(
    table: Table,
    guess: Guess,
    file_name: str = "",
    day_order: bool = True,
    orders: Mapping[int, bool] = MappingProxyType({}),
    report: Callable[[], None] = lambda: None,
) -> Gathered:
    """Return what a classified table holds. Every filled row is found again in one of the lists.

    Args:
        table: as found.
        guess: what it is taken for.
        file_name: without its ending; it may tell the year.
        day_order: whether the day comes first in dates that can be read two ways.
        orders: column -> the same, where the user decided.
        report: called every thousand rows; raises to cancel.
    """
    result = Gathered()
    refresh_form(table, guess)
    in_form = {pair.row for pair in guess.form}
    result.skipped = [(row + 1, TITLE) for row in table.above if row not in in_form]
    if guess.register is None:
        result.skipped = [(row + 1, NO_REGISTER) for row in [*table.above, *table.header_rows, *table.body]]
    elif guess.part:
        _gather_parts(table, guess, result)
    else:
        going_on = set() if guess.own else continued(table, guess.matches, guess.register)
        body = _rows_of_records(table, guess, in_form | going_on, result)
        body = sorted([*body, *going_on])
        take_colours(table, guess.matches, body)
        report()
        made = make_readers(table, guess.register, guess.matches, day_order, guess.own, orders)
        readers, result.open_days = made
        result.problems = [one.problem() for one in result.open_days if not one.answered]
        if not guess.own:
            result.problems += _swapped_days(table, readers, body)
        drafts = []
        for some in runs(body, report):
            drafts += [_read(readers, guess.register, table.sheet.rows[row], row) for row in some]
        if not guess.own:
            take_states(table, guess.register, guess.matches, result.skipped, drafts)
        order = next(iter(orders.values()), day_order)  # of the labels of a form, as of what was answered
        drafts = _joined(join(drafts, going_on), table, guess, readers, file_name, order)
        if guess.register == "kpi" and not guess.own:
            result.problems += _odd_periods(table, guess, file_name)
        report()
        if not guess.own:
            keep_remarks(table.sheet, readers, drafts)
            result.problems += left_remarks(table, readers, drafts)
        _check(drafts, result, guess.own)
        _say_present(result.drafts, readers)
    _add_notes(table, result)
    return result


def _read(readers: Sequence[Reader], register: str, cells: Sequence[Cell], row: int) -> Draft:
    draft = read_row(readers, register, cells, row)
    if not all(action.title for action in draft.actions.values()):
        width = len(cells)
        keep_wordless(draft, [(one, cells[one.column]) for one in readers if one.column < width])
    return draft


def _swapped_days(table: Table, readers: Sequence[Reader], body: Sequence[int]) -> list[Problem]:
    """Tell of each column in which a spreadsheet seems to have swapped day and month of some dates."""
    told = []
    rows = [table.sheet.rows[row] for row in body]
    for reader in readers:
        at = reader.column
        day = swapped_day(row[at] for row in rows if at < len(row)) if reader.kind is Kind.DAY else None
        if day is not None:
            message = (
                f"Dates in “{reader.key}” such as {day.isoformat()} may have day and month swapped: none has "
                "a day after the 12th, and the later ones stand as text. They were taken as they are; "
                "check them."
            )
            told.append(Problem(table.header_rows[-1] + 1, letter(at), message))
    return told


def _rows_of_records(table: Table, guess: Guess, in_form: set[int], result: Gathered) -> list[int]:
    """Return the rows of a body that are records, or add to one; the others are told as skipped."""
    if not table.header_rows:
        result.skipped += [(row + 1, TITLE) for row in table.body if row not in in_form]
        return []
    out = {row: why for row, why in left_out(table, guess.matches).items() if row not in in_form}
    if guess.own:
        out = {row: why for row, why in out.items() if not _has_number(table, guess, row)}
    result.skipped += [(row + 1, why) for row, why in sorted(out.items())]
    return [row for row in table.body if row not in out and row not in in_form]


def _joined(
    drafts: list[Draft],
    table: Table,
    guess: Guess,
    readers: Sequence[Reader],
    file_name: str,
    day_order: bool,
) -> list[Draft]:
    """Return a draft a record where several rows, or columns, tell of one."""
    if guess.own:
        _settle_own(drafts, guess)
        return drafts
    if guess.by_column:
        return kpis_by_column(table, guess.matches, [draft.row - 1 for draft in drafts], readers, file_name)
    if guess.register == "kpi":
        return gather_kpis(drafts, readers, table, file_name)
    if guess.shape == "form":
        return [form_draft(guess, table, day_order, drafts)]
    if guess.register == "review":
        return _gather_reviews(drafts)
    return _join_continued(drafts) if guess.register == "capa" else drafts


def _say_present(drafts: Sequence[Draft], readers: Sequence[Reader]) -> None:
    present = present_in(readers)
    for draft in drafts:
        draft.present = present


def _odd_periods(table: Table, guess: Guess, file_name: str) -> list[Problem]:
    row = table.header_rows[-1] + 1 if table.header_rows else 1
    falling = [
        Problem(row, letter(m.head.column), f"{m.period} stands after {before}: is its year right?")
        for m, before in out_of_sequence(guess.matches)
    ]
    undated = [m.head for m in guess.matches if m.field is None and m.confidence and not m.period]
    if undated:
        message = (
            f"“{undated[0].text}” to “{undated[-1].text}” name no year: their values are kept as extra. "
            "Write the year into the header, the title, the sheet's or the file's name and import again."
        )
        falling.append(Problem(row, letter(undated[0].column), message))
    day = table.sheet.saved
    if day is not None and names_no_year(table, file_name, guess.matches):
        column = next(m.head.column for m in guess.matches if m.period or m.field == "period")
        why = (
            f"No year is named: it is taken from the day the file was saved, {day.isoformat()}; is it right?"
        )
        falling.append(Problem(row, letter(column), why))
    return falling


def _gather_parts(table: Table, guess: Guess, result: Gathered) -> None:
    for draft, reason in part_drafts(table, guess):
        if reason:
            result.rejected.append((draft, reason))
        else:
            result.drafts.append(draft)
    result.problems = unread_columns(table, guess)


def _has_number(table: Table, guess: Guess, row: int) -> bool:
    """Say whether a row of our own sheet has a number: then it is a record, whatever it is called."""
    cells = table.sheet.rows[row]
    columns = [match.head.column for match in guess.matches if match.field == "number"]
    return any(column < len(cells) and cells[column] != "" for column in columns)


def _settle_own(drafts: Sequence[Draft], guess: Guess) -> None:
    """In our own sheets a row is a record; a row of readings repeats what its KPI's row says."""
    since = min((match.period for match in guess.matches if match.period), default="")
    for draft in drafts:
        draft.readings_only, draft.since = bool(since), since


def _add_notes(table: Table, result: Gathered) -> None:
    if not table.sheet.notes:
        return
    result.problems += [
        Problem(note.row, note.col, note.message)
        for note in table.sheet.notes
        if table.holds(note.row - 1, column_of(note.col))
    ]


def _check(drafts: Sequence[Draft], result: Gathered, own: bool) -> None:
    for draft in drafts:
        cls = record_class(draft.register)
        if not (own and draft.values.get(cls.title_field)):
            _complete(draft)
        missing = draft.missing(cls)
        why = f"{' and '.join(missing)} is empty, and a record needs it." if missing else ""
        if why and not draft.values.get("number"):
            result.rejected.append((draft, why))
        else:
            draft.incomplete = why
            result.drafts.append(draft)


def _complete(draft: Draft) -> None:
    """Fill in what follows from the row itself: a title from the description, a name from its parts."""
    values = draft.values
    first, last = values.pop("first_name", ""), values.pop("last_name", "")
    if draft.register == "person":
        name = values.get("name", "")
        if first and last:
            values["name"] = f"{first} {last}"
            if name and normalise(name) != normalise(values["name"]):
                draft.extra.setdefault("Name", name)
        elif first or last:
            values["name"] = f"{first or name} {last or name}".strip()
        elif name and (shown := display_name(name)) != name:
            values["name"] = shown
            draft.extra.setdefault("Name", name)
        return
    if draft.register == "action" and "original_due_on" in values:
        values.setdefault("due_on", values["original_due_on"])  # never moved
    if draft.register == "capa" and "kind" not in values and _is_from_audit(draft):
        values["kind"] = CapaKind.AUDIT_FINDING
    title = record_class(draft.register).title_field
    if values.get(title):
        return
    told = next((name for name in ("description", "measure") if title == "title" and values.get(name)), "")
    source = values.get(told)
    if not source and draft.actions and draft.register != "review":
        source = next(iter(draft.actions.values())).title
    if not source and draft.register == "capa":
        source = values.get("root_cause") or (values.get("number") and f"Finding {values['number']}")
    if not source and draft.register == "review":
        when = values.get("held_on") or values.get("planned_on")
        called = _UNCOUNTED.sub("", draft.heading) or "Management review"
        source = f"{called} {when.isoformat()}" if when else values.get("number")
    if source:
        values[title] = shortened(str(source))
        draft.titled_from = told


def _is_from_audit(draft: Draft) -> bool:
    """Say whether a finding without a kind was found in an audit: ``Surveillance audit 2026``."""
    named = names_in(as_text(draft.values.get("source", "")))
    kinds = value_synonyms("capa_kind")
    return any("audit" in name or kinds.get(name) == CapaKind.AUDIT_FINDING for name in named)


def shortened(text: str) -> str:
    """Return the first line of a text, cut at a word where it is long."""
    line = text.strip().splitlines()[0]
    return line if len(line) <= _TITLE_LENGTH else line[: _TITLE_LENGTH - 1].rsplit(" ", 1)[0] + "…"


_HEADS = ("number", "title", "description")
"""Fields that tell one record from another."""


def _join_continued(drafts: Sequence[Draft]) -> list[Draft]:
    """Join rows that carry only further actions of the record above (number and title merged or empty)."""
    if not any(name in draft.values for draft in drafts for name in _HEADS):
        return list(drafts)
    result: list[Draft] = []
    for draft in drafts:
        own = {k for k in draft.values if k not in _HEADS}
        before = result[-1] if result else None
        same = before is not None and _same_head(before, draft)
        if before is not None and draft.actions and same and not (own - set(before.values)):
            _own_promises(draft)
            start = max(before.actions, default=0)
            for offset, number in enumerate(sorted(draft.actions), start=1):
                before.actions[start + offset] = draft.actions[number]
            _absorb(before, draft)
        else:
            result.append(draft)
    return result


def _own_promises(draft: Draft) -> None:
    """Give the actions of a continued row the owner and the due date that stand in it."""
    names = split_names(draft.links.get("owner", ""))
    for action in draft.actions.values():
        action.owner = action.owner or (names[0] if names else "")
        action.due_on = action.due_on or draft.values.get("due_on")


def _same_head(before: Draft, draft: Draft) -> bool:
    for name in _HEADS:
        if name in draft.values:
            if draft.values[name] != before.values.get(name):
                return False
            continue
    return "number" in draft.values or not any(n in draft.values for n in ("title", "description"))


def _absorb(before: Draft, draft: Draft) -> None:
    """Add a row to the draft before: its texts that differ are kept as extra of that row."""
    before.rows += draft.rows
    before.problems += draft.problems
    for name, value in [*draft.values.items(), *draft.links.items()]:
        held = before.values.get(name, before.links.get(name))
        if held is None:
            (before.links if name in draft.links else before.values)[name] = value
        elif held != value:
            text = "\n".join(value) if isinstance(value, list) else as_text(value)
            keep_apart(before.extra, _label(draft.register, name), text, draft)
    for key, value in draft.extra.items():
        keep_apart(before.extra, key, value, draft)


def _label(register: str, name: str) -> str:
    return fields(record_class(register))[name].label


def _gather_reviews(drafts: Sequence[Draft]) -> list[Draft]:
    """Return one draft a review of a list in which reviews repeat."""
    result: list[Draft] = []
    known: dict[str, Draft] = {}
    for row in drafts:
        _settle_period(row)
        key = _review_key(row)
        before = known.get(key) if key else (result[-1] if result and row.actions else None)
        if before is None:
            result.append(row)
            if key:
                known[key] = row
            continue
        start = max(before.actions, default=0)
        for offset, number in enumerate(sorted(row.actions), start=1):
            before.actions[start + offset] = row.actions[number]
        _tell_differing(before, row)
        _absorb(before, row)
    return result


def _tell_differing(before: Draft, row: Draft) -> None:
    """Say what two rows of one review tell differently."""
    names = [name for name, value in row.values.items() if before.values.get(name, value) != value]
    if names:
        labels = ", ".join(_label(row.register, name) for name in names)
        message = f"The same review stands in row {before.row}; what differs is kept as extra: {labels}."
        row.problems.append(Problem(row.row, "", message))


def _settle_period(draft: Draft) -> None:
    """Turn the text of a period column into the first and last day."""
    text = draft.values.pop("period", None)
    if text is None:
        return
    if days := day_range(text):
        draft.values["period_start"], draft.values["period_end"] = days
    draft.extra.setdefault("Period", text)


def _review_key(draft: Draft) -> str:
    values = draft.values
    parts = [values.get("number") or "", values.get("title") or "", str(values.get("held_on") or "")]
    return normalise(parts[0]) or normalise(" ".join(parts[1:]))
