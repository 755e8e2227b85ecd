"""Rows of a table turned into drafts: a reader a column, which knows how its cells are to be taken."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from qms_desktop.exchange.cells import Cell, as_text, letter
from qms_desktop.exchange.drafts import (
    NOT_IMPORTED,
    ActionDraft,
    Draft,
    Limits,
    OpenDays,
    Present,
    Problem,
    ReadingDraft,
    keep_apart,
)
from qms_desktop.exchange.export_columns import AS_IMPORTED
from qms_desktop.exchange.headers import Match, field_kind, header_fields
from qms_desktop.exchange.loose_days import loose_day
from qms_desktop.exchange.people import split_names
from qms_desktop.exchange.tables import Table
from qms_desktop.exchange.values import (
    Parsed,
    ambiguous_days,
    choice_parser,
    day_first,
    error_problem,
    light_parser,
    parse_day,
    parse_money,
    parse_number,
    parse_whole,
    parse_yes_no,
    progress_parser,
)
from qms_desktop.exchange.words import IGNORE, is_word
from qms_desktop.model.actions import ActionState
from qms_desktop.model.fields import Field, Kind, fields
from qms_desktop.model.registers import register as record_class

Parser = Callable[[Cell], Parsed]
_ASKED = 0.8
"""How surely a header asks for both a person and a day."""
_SPECIAL_FIELDS = frozenset(
    (
        IGNORE, "period", "year", "row_kind", "attendees", "apologies", "feeds", "inputs", "first_name",
        "last_name",
    )
)  # fmt: skip
"""Names of columns that only the import knows; no record has such a field."""
_CHOICES = {
    ("capa", "kind"): "capa_kind",
    ("action", "kind"): "action_kind",
    ("process", "kind"): "process_kind",
    ("action", "source"): "action_source",
    ("capa", "effectiveness_result"): "effectiveness",
}


@dataclass(slots=True)
class Reader:
    """Reads one column: its parser, with what it has already read."""

    match: Match
    column: int
    key: str
    """Name of the column in ``extra``."""
    kind: Kind | None
    parse: Parser | None
    seen: dict[Cell, Parsed] = field(default_factory=dict)
    own: bool = False
    """The sheet is our own export: a cell holds what the export put there, one name, a line a step."""
    simple: bool = False
    """A cell is a value of one field and nothing else."""
    alone: frozenset[str] = frozenset()
    """Names of one word that stand alone in a cell of the table."""
    asks_day: bool = False
    """The header asks for both a person and a day: ``Who / when``."""

    def read(self, cell: Cell) -> Parsed:
        """Return what a cell says; equal cells are read once."""
        if self.parse is None:
            return Parsed(as_text(cell))
        if cell.__class__ is bool:
            return self.parse(cell)
        parsed = self.seen.get(cell)
        if parsed is None:
            problem = error_problem(cell)
            parsed = Parsed(None, problem, True) if problem else self.parse(cell)
            self.seen[cell] = parsed
        return parsed


def make_readers(
    table: Table,
    register: str,
    matches: Sequence[Match],
    day_order: bool = True,
    own: bool = False,
    orders: Mapping[int, bool] = MappingProxyType({}),
) -> tuple[list[Reader], list[OpenDays]]:
    """Return a reader a column, and the columns whose dates can be read two ways.

    Args:
        table: with the cells to decide by.
        register: of the table.
        matches: of its columns.
        day_order: whether the day comes first where nothing tells.
        own: the sheet is our own export.
        orders: column -> whether the day comes first, as the user decided.
    """
    readers, undecided, names = [], [], dict[str, int]()
    alone = _names_alone(table, register, matches)
    for match in matches:
        column = match.head.column
        key = match.head.text.replace("\n", " ").strip() or f"Column {letter(column)}"
        if key.endswith(AS_IMPORTED):
            key = key.removesuffix(AS_IMPORTED)
        else:
            names[key] = names.get(key, 0) + 1
            key = key if names[key] == 1 else f"{key} ({names[key]})"
        if match.field == NOT_IMPORTED:
            continue
        kind = field_kind(register, match.field) if match.field and match.field != IGNORE else None
        parse: Parser | None = None
        if kind is Kind.DAY:
            first, is_open = day_first(_column(table, column), orders.get(column, day_order))
            parse = loose_day(_day_parser(first), table, column, match.field or "", first)
            if is_open:
                row = table.header_rows[-1] + 1 if table.header_rows else 1
                told = tuple(ambiguous_days(_column(table, column)))
                undecided.append(OpenDays(row, column, key, told, first, column in orders))
        elif kind is not None:
            parse = _parser(register, match.field or "", kind)
            if match.field in ("state", "action.state") and parse is not None:
                parse = light_parser(_column(table, column), parse)
            if register == "action" and match.field == "state" and parse is not None:
                parse = _progress(table, match, parse)
            parse = own_parser(fields(record_class(register)).get(match.field or ""), parse) if own else parse
        readers.append(
            Reader(
                match,
                column,
                key,
                kind,
                parse,
                own=own,
                simple=_is_simple(match, kind),
                alone=alone,
                asks_day=_asks_day(register, match),
            )
        )
    return readers, undecided


def present_in(readers: Sequence[Reader]) -> Present:
    """Return what the columns of a table are for."""
    named = [(reader.match.field, reader) for reader in readers]
    declared = {name for name, _ in named if name and "." not in name and name != "reading"}
    return Present(
        frozenset(declared - _SPECIAL_FIELDS),
        frozenset(reader.key for name, reader in named if name is None),
        frozenset(
            reader.match.period
            for name, reader in named
            if name == "reading" and reader.match.period and reader.match.series == "actual"
        ),
    )


def _names_alone(table: Table, register: str, matches: Sequence[Match]) -> frozenset[str]:
    """Return the names of one word in cells of their own: ``Meier, Huber`` is then two people, not one."""
    declared = fields(record_class(register))
    people = {name for name, one in declared.items() if one.target == "person"} | {"action.owner"}
    columns = [match.head.column for match in matches if match.field in people]
    cells = {cell for column in columns for cell in _column(table, column) if isinstance(cell, str)}
    return frozenset(name for cell in cells if (name := cell.strip()).isalpha())


def _asks_day(register: str, match: Match) -> bool:
    """Say whether the header of a person's column asks for a day too."""
    if match.field not in ("owner", "action.owner"):
        return False
    asked = header_fields(register, match.head.text)
    return min(asked.get("owner", 0), asked.get("due_on", 0)) >= _ASKED


def _is_simple(match: Match, kind: Kind | None) -> bool:
    name = match.field or IGNORE
    special = ("reading", "attendees", "apologies", "feeds", "effectiveness_result", IGNORE)
    return kind is not Kind.LINK and name not in special and not name.startswith("action.")


def _column(table: Table, column: int) -> Iterator[Cell]:
    for row in table.body:
        cells = table.sheet.rows[row]
        if column < len(cells):
            yield cells[column]


def _day_parser(first: bool) -> Parser:
    return lambda cell: parse_day(cell, first)


def _progress(table: Table, match: Match, rest: Parser) -> Parser:
    """Return what reads a column of states, told in words or by how much of the action is done."""
    parse = progress_parser(_column(table, match.head.column), rest)
    return lambda cell: _as_choice(parse(cell), ActionState)


def _parser(register: str, name: str, kind: Kind) -> Parser | None:
    if name == "action.state":
        return _parser("action", "state", kind)
    if kind is Kind.CHOICE:
        declared = fields(record_class(register))[name]
        table = f"{register}_state" if name == "state" else _CHOICES.get((register, name), name)
        choices = declared.choices
        parse = choice_parser(table, declared.label)
        return lambda cell: _as_choice(parse(cell), choices)
    return _PARSERS.get(kind)


def own_parser(declared: Field | None, otherwise: Parser | None = None) -> Parser | None:
    """Return what reads a cell as our export wrote it; ``otherwise`` reads what was typed there since."""
    if declared is None:
        return otherwise
    if declared.kind is Kind.LINES:
        return lambda cell: Parsed([line for line in as_text(cell).split("\n") if line.strip()] or None)
    if declared.choices is None:
        return otherwise or _PARSERS.get(declared.kind)
    known = {text.casefold(): one for one in declared.choices for text in (one.value, one.label)}

    def parse(cell: Cell) -> Parsed:
        found = known.get(as_text(cell).casefold())
        if found is not None or otherwise is None:
            return Parsed(found, "" if found else f"“{as_text(cell)[:60]}” is no {declared.label.lower()}.")
        return otherwise(cell)

    return parse


def _as_choice(parsed: Parsed, choices: Any) -> Parsed:
    if parsed.value is None:
        return parsed
    return Parsed(choices(parsed.value), parsed.problem, parsed.keep)


def _parse_lines(cell: Cell) -> Parsed:
    text = as_text(cell)
    parts = [
        re.sub(r"^\s*(?:\d{1,2}\s*[.):](?!\d)|[-•*])\s*", "", part).strip()
        for part in re.split(r"\n|;|→|->", text)
    ]
    lines = [part for part in parts if part]
    return Parsed(lines or None, "", "\n".join(lines) != text)


_PARSERS: Mapping[Kind, Parser] = {
    Kind.DAY: parse_day,
    Kind.NUMBER: parse_number,
    Kind.MONEY: parse_money,
    Kind.WHOLE: parse_whole,
    Kind.YES_NO: parse_yes_no,
    Kind.LINES: _parse_lines,
}


def read_row(reader_list: Sequence[Reader], register: str, cells: Sequence[Cell], row: int) -> Draft:
    """Return the draft of one row; every filled cell ends in a value, a part, or ``extra``.

    Args:
        row: 0-based row of the sheet.
    """
    draft = Draft(register, row + 1, [row + 1])
    width = len(cells)
    for reader in reader_list:
        column = reader.column
        cell = cells[column] if column < width else ""
        if cell.__class__ is str and (not cell or cell.isspace()):
            continue
        if not reader.simple:
            _take(draft, reader, cell)
            continue
        if reader.parse is None and isinstance(cell, str):  # a text is its own value
            draft.values[reader.match.field or ""] = cell.strip()
            continue
        parsed = reader.read(cell)
        if parsed.problem:
            draft.problems.append(Problem(draft.row, letter(reader.column), parsed.problem))
        _take_value(draft, reader, cell, parsed)
    return draft


def keep_wordless(draft: Draft, read: Sequence[tuple[Reader, Cell]]) -> None:
    """Keep who and when of an action that has no words beside the fields: it is no action.

    Args:
        draft: that the cells were read into.
        read: the cells, each with what read it.
    """
    wordless = {number for number, action in draft.actions.items() if not action.title}
    for number in wordless:
        del draft.actions[number]
    for reader, cell in read:
        of_action = (reader.match.field or "").startswith("action.")
        if of_action and (reader.match.action_no or 1) in wordless and cell != "":
            keep_apart(draft.extra, reader.key, as_text(cell), draft)


def _take_value(draft: Draft, reader: Reader, cell: Cell, parsed: Parsed) -> None:
    told = parsed.value
    if told is not None:
        name = reader.match.field or ""
        if told.__class__ is list:  # whys may stand in a column each
            told = [*draft.values.get(name, []), *told]
        draft.values[name] = told
    elif reader.match.field == "source":
        draft.came_from, draft.columns["source"] = as_text(cell).strip(), letter(reader.column)
    if parsed.keep or parsed.value is None:
        draft.extra[reader.key] = _plain(cell)


def _take(draft: Draft, reader: Reader, cell: Cell) -> None:
    name = reader.match.field
    if name is None or name == IGNORE:
        keep_apart(draft.extra, reader.key, _plain(cell), draft)
        return
    parsed = reader.read(cell)
    if (
        name == "effectiveness_result"
        and parsed.problem
        and isinstance(cell, str)
        and not error_problem(cell)
    ):
        draft.values["effectiveness_note"] = cell.strip()
        return
    if parsed.problem:
        draft.problems.append(Problem(draft.row, letter(reader.column), parsed.problem))
    if name == "reading" and reader.match.period:
        _take_reading(draft, reader.match, reader.key, cell, parsed)
    elif name.startswith("action."):
        _take_action(draft, reader, cell, parsed)
    elif reader.kind is Kind.LINK:
        draft.columns[name] = letter(reader.column)
        if reader.own:
            draft.links[name] = as_text(cell)
        else:
            _take_link(draft, reader, as_text(cell))
    elif name in ("attendees", "apologies"):
        presence = "present" if name == "attendees" else "apologies"
        draft.attendees += [(person, presence) for person in split_names(as_text(cell), reader.alone)]
        draft.extra[reader.key] = _plain(cell)
    elif name == "feeds":
        draft.feeds += [part.strip() for part in re.split(r"[;\n,]", as_text(cell)) if part.strip()]
        draft.extra[reader.key] = _plain(cell)
    else:
        _take_value(draft, reader, cell, parsed)


def _plain(cell: Cell) -> Any:
    """Return a cell as JSON can hold it, numbers as numbers."""
    return cell + 0.0 if isinstance(cell, float) and type(cell) is float else as_text(cell)


def _take_reading(draft: Draft, match: Match, key: str, cell: Cell, parsed: Parsed) -> None:
    period = match.period or ""
    if match.series == "target":
        if isinstance(parsed.value, float):
            draft.targets[period] = Limits(parsed.value)
        else:
            draft.extra[key] = _plain(cell)
    elif match.series == "comment":
        known = draft.readings.get(period, ReadingDraft(None))
        draft.readings[period] = ReadingDraft(known.value, known.not_applicable, as_text(cell))
    elif isinstance(parsed.value, float):
        comment = draft.readings[period].comment if period in draft.readings else None
        draft.readings[period] = ReadingDraft(parsed.value, None, comment)
        if parsed.keep and parsed.problem:
            draft.extra[key] = _plain(cell)
    elif isinstance(cell, str) and is_word("not_applicable", cell):
        draft.readings[period] = ReadingDraft(None, cell.strip())
    else:
        draft.extra[key] = _plain(cell)


def _take_action(draft: Draft, reader: Reader, cell: Cell, parsed: Parsed) -> None:
    number = reader.match.action_no or 1
    if (action := draft.actions.get(number)) is None:
        action = draft.actions[number] = ActionDraft("", row=draft.row)
    part = (reader.match.field or "").removeprefix("action.")
    if part == "title":
        action.title = as_text(cell)
        action.kind = action.kind or _action_kind(reader.key)
    elif part == "number":
        action.number = as_text(cell)
    elif part == "kind":
        action.kind = as_text(cell)
        draft.extra[reader.key] = _plain(cell)
    elif part == "owner":
        text = as_text(cell)
        who, due = _who_and_when(reader, text)
        if due is not None:
            _tell_due(draft, reader, due)
            action.due_on = action.due_on or (due.value if isinstance(due.value, date) else None)
        names = split_names(who, reader.alone)
        action.owner = names[0] if names else ""
        if action.owner != text:
            draft.extra[reader.key] = _plain(cell)
        if len(names) > 1:
            draft.problems.append(_several(draft.row, letter(reader.column), names))
    else:
        if isinstance(parsed.value, (date, ActionState)):
            setattr(action, part, parsed.value)
        if parsed.keep or parsed.value is None:
            draft.extra[reader.key] = _plain(cell)


@lru_cache(maxsize=500)
def _action_kind(header: str) -> str:
    plain = header.casefold()
    if re.search(r"prevent|vorbeug|prävent|préventi|zapobieg|önleyici", plain):
        return "preventive"
    return "correction" if re.search(_CORRECTION, plain) else "corrective"


_CORRECTION = (
    r"immediate|sofort|containment|inmediat|immédiat|immediat|anında|natychmiast|onmiddell|curativ"
    r"|\b(?:corrections?|korrektur(?:en)?|corrección|correzione|correção|correctie|korekta|düzeltme)\b"
)
"""What a correction is called: it undoes the harm, and leaves the cause."""


def _take_link(draft: Draft, reader: Reader, text: str) -> None:
    name, key = reader.match.field or "", reader.key
    target = fields(record_class(draft.register))[name].target
    if target != "person":
        draft.links[name] = text
        return
    who, due = _who_and_when(reader, text) if name == "owner" else (text, None)
    if due is not None:
        _tell_due(draft, reader, due)
        if isinstance(due.value, date) and "due_on" in fields(record_class(draft.register)):
            draft.values.setdefault("due_on", due.value)
    names = split_names(who, reader.alone)
    if names:
        draft.links[name] = names[0]
    if len(names) != 1 or names[0] != text:
        draft.extra[key] = text
    if len(names) > 1:
        draft.problems.append(_several(draft.row, draft.columns.get(name, ""), names))


def _who_and_when(reader: Reader, text: str) -> tuple[str, Parsed | None]:
    """Tell the person from the day in a cell below ``Who / when``; None: the header asks for no day."""
    if not reader.asks_day or "/" not in text:
        return text, None
    who, _, when = text.partition("/")
    return who.strip(), parse_day(when.strip())


def _tell_due(draft: Draft, reader: Reader, due: Parsed) -> None:
    if due.problem:
        draft.problems.append(Problem(draft.row, letter(reader.column), due.problem))


def _several(row: int, col: str, names: Sequence[str]) -> Problem:
    """Say who of several people in a cell was taken; a record has one owner."""
    others = ", ".join(names[1:])
    return Problem(
        row, col, f"Several people in one cell: {names[0]} was taken; {others} stands in the extra columns."
    )
