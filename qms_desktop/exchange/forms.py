"""Forms: labels and values above a table of what was promised, as minutes and 8D reports are kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from qms_desktop.exchange.cells import filled
from qms_desktop.exchange.columns import match_columns
from qms_desktop.exchange.headers import ACTION_ROLES, INPUT, Match, header_fields
from qms_desktop.exchange.naming import names_in
from qms_desktop.exchange.tables import Head, Pair, Table, is_label, pairs, topic_of
from qms_desktop.exchange.words import IGNORE, look_up, register_names, value_synonyms

_LABELS = 3
"""Labels that name fields of one register: fewer are a title with its date."""
_ACCEPTED, _SURE = 0.75, 0.9
"""How surely the lists name the field of a label that is taken; how sure it then is."""
_SIGNS = {
    "review": frozenset({"held_on", "planned_on", "chair", "attendees", "period", "period_start"}),
    "capa": frozenset({"description", "root_cause", "containment"}),
}
"""Register -> fields of which a form of it has at least one."""

_WHOLE = frozenset({"description", "root_cause"})
"""What labels without any table below tell at least, to be a CAPA and not a letter or an order."""
_OF_ANY_MEETING = frozenset({"minutes", "protokoll"})
"""Names of reviews that other meetings have too."""
_PERIODS = frozenset({"period", "period_start", "period_end"})
_OF_ACTIONS = frozenset({"number", "title", "owner", "due_on", "done_on", "state"})


def labels_of(register: str, table: Table, form: Sequence[Pair]) -> list[Pair]:
    """Return the labels with values of a form of this register, or none where it is no form of it.

    Args:
        register: for which the labels are looked at.
        table: below them; a sheet of labels alone has none, and tells more before it is taken for a CAPA.
        form: the labels with values above it.

    Returns:
        also the labels that name no field, so that nothing of a form is taken for a title.
    """
    if register not in _SIGNS:
        return []
    every = [*form, *_pairs_stacked(table), *_pairs_below(table)]
    if every and not table.body:  # what looked like a header is a row of labels with values too
        every += pairs(table, table.header_rows)
    every.sort(key=lambda pair: (pair.row, pair.label_column))
    named = {match.field for match in label_matches(register, every) if match.field}
    if len(named) < _LABELS or not _SIGNS[register] & named:
        return []
    if register == "capa" and not table.header_rows and not (named >= _WHOLE or len(named) > 2 * _LABELS):
        return []
    return sorted([*every, *_others(table, every)], key=lambda pair: (pair.row, pair.label_column))


def _pairs_stacked(table: Table) -> list[Pair]:
    """Return the labels that stand alone in a row, with the text alone in the row below as their value."""
    found = []
    for row, below in pairwise(table.above):
        columns, under = filled(table.sheet.rows[row]), filled(table.sheet.rows[below])
        if below != row + 1 or len(columns) != 1 or columns != under:
            continue
        label, value = table.sheet.rows[row][columns[0]], table.sheet.rows[below][under[0]]
        if isinstance(label, str) and is_label(label) and not (isinstance(value, str) and is_label(value)):
            found.append(Pair(below, under[0], label.rstrip(" :"), under[0], value))
    return found


def _others(table: Table, known: Sequence[Pair]) -> list[Pair]:
    """Return what else stands beside a text in the rows of a form: nothing in it is a title."""
    rows = {pair.row for pair in known}
    found = []
    for row in [row for row in table.above if row not in rows]:
        cells = table.sheet.rows[row]
        columns = filled(cells)
        label = cells[columns[0]] if len(columns) > 1 else ""
        if isinstance(label, str) and label:
            found.append(Pair(row, columns[0], label.rstrip(" :"), columns[1], cells[columns[1]]))
    return found


def is_of_review(table: Table, labels: Sequence[Pair], file_name: str) -> bool:
    """Say whether labels stand around the decisions of a management review: any meeting has date and chair.

    A review is called one, looks back on a period, or goes through what a review has to.
    """
    names = register_names("review") - _OF_ANY_MEETING
    if any(names_in(text) & names for text in (table.titles, table.sheet.name, file_name)):
        return True
    topics = value_synonyms("review_topic")
    if any(look_up(topics, pair.label.rstrip(" :")) for pair in labels):
        return True
    return any(match.field in _PERIODS for match in label_matches("review", labels))


def promises(register: str, table: Table, matches: Sequence[Match], file_name: str) -> list[Match]:
    """Return what the columns below a form are: decisions of a review, or actions of a CAPA."""
    if register == "review":
        return [_of_decision(match) for match in matches]
    return [_of_action(match) for match in match_columns(table, "action", file_name)]


def _of_decision(match: Match) -> Match:
    """Below a form stand its decisions: only their fields count there, and a state is theirs."""
    name = match.field or ""
    if name == "state":
        return replace(match, field="action.state", action_no=1)
    if name.startswith("action.") or name == IGNORE:
        return match
    return replace(match, field=IGNORE if name == "number" else None, confidence=0.0)


def _of_action(match: Match) -> Match:
    """Turn a field of an action into that of the action of a CAPA."""
    if match.field in (None, IGNORE):
        return match
    if match.field not in _OF_ACTIONS:
        return replace(match, field=None, confidence=0.0)
    return replace(match, field=f"action.{match.field}", action_no=1)


def _pairs_below(table: Table) -> list[Pair]:
    """Return the labels with values that stand below the table of a form: ``Next review: | 15 January``."""
    rows: list[int] = []
    for row in reversed(table.body):
        cells = table.sheet.rows[row]
        columns = filled(cells)
        first = cells[columns[0]] if columns else ""
        if len(columns) != 2 or not isinstance(first, str) or not first.rstrip().endswith(":"):
            break
        rows.insert(0, row)
    return pairs(table, rows)


def label_matches(register: str, form: Sequence[Pair]) -> list[Match]:
    """Return what each label of a form is taken for, in order; the first of several names their field.

    A CAPA's form may name several actions; who and when beside one, or in the row below it, are the action's.
    """
    found: list[Match] = []
    taken: set[str] = set()
    actions: list[Pair] = []
    for pair in form:
        name = _named(register, pair.label)
        if name == "action.title":
            actions.append(pair)
        elif actions and _is_beside(actions[-1], pair, name):
            name = ACTION_ROLES[name or ""]
        elif name in taken or not name or name.startswith("action."):
            name = None
        elif not name.startswith(INPUT):
            taken.add(name)
        number = len(actions) if name and name.startswith("action.") else None
        head = Head(pair.value_column, [pair.label], [pair.label], pair.row)
        found.append(Match(head, name, _SURE if name else 0.0, number))
    return found


def _is_beside(action: Pair, pair: Pair, name: str | None) -> bool:
    """Say whether a label tells who does an action of a form, by when, or since when it is done."""
    below = pair.row - action.row
    return (name in ("owner", "due_on") and below <= 1) or (name == "closed_on" and below == 0)


def _named(register: str, label: str) -> str | None:
    """Return the field that a label names; several labels may tell of one input of a review."""
    if register == "review" and (topic := topic_of(label)):
        return f"{INPUT}{topic}"
    offers = header_fields(register, label)
    name = max(offers, key=lambda name: offers[name], default=None)
    known = name is not None and offers[name] >= _ACCEPTED
    return name if known and (register == "capa" or not (name or "").startswith("action.")) else None
