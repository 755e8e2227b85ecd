"""Forms: labels and values above a table of what was promised, as minutes and 8D reports are kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qms_desktop.exchange.cells import filled
from qms_desktop.exchange.columns import match_columns
from qms_desktop.exchange.headers import INPUT, Match, header_fields
from qms_desktop.exchange.naming import names_in
from qms_desktop.exchange.tables import Head, Pair, Table, pairs, topic_of
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

_OF_ANY_MEETING = frozenset({"minutes", "protokoll"})
"""Names of reviews that other meetings have too."""
_PERIODS = frozenset({"period", "period_start", "period_end"})
_OF_ACTIONS = frozenset({"number", "title", "owner", "due_on", "done_on", "state"})


def labels_of(register: str, table: Table, form: Sequence[Pair]) -> list[Pair]:
    """Return the labels with values of a form of this register, or none where it is no form of it.

    Args:
        register: for which the labels are looked at.
        table: below them; a sheet of labels alone has none, and is taken for minutes only.
        form: the labels with values above it.
    """
    if not form or register not in _SIGNS or (register == "capa" and not table.header_rows):
        return []
    every = [*form, *_pairs_below(table)]
    named = [match.field for match in label_matches(register, every) if match.field]
    return every if len(named) >= _LABELS and _SIGNS[register] & set(named) else []


def is_of_review(table: Table, form: Sequence[Pair], file_name: str) -> bool:
    """Say whether labels stand above the decisions of a management review: any meeting has date and chair.

    A review is called one, looks back on a period, or goes through what a review has to.
    """
    names = register_names("review") - _OF_ANY_MEETING
    if any(names_in(text) & names for text in (table.titles, table.sheet.name, file_name)):
        return True
    every = [*form, *_pairs_below(table)]
    topics = value_synonyms("review_topic")
    if any(look_up(topics, pair.label.rstrip(" :")) for pair in every):
        return True
    return any(match.field in _PERIODS for match in label_matches("review", every))


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
    """Return what each label of a form is taken for, in order; the first of several names their field."""
    found: list[Match] = []
    taken: set[str] = set()
    for pair in form:
        name = _named(register, pair.label)
        if name in taken or not name:
            name = None
        elif not name.startswith(INPUT):
            taken.add(name)
        head = Head(pair.value_column, [pair.label], [pair.label], pair.row)
        found.append(Match(head, name, _SURE if name else 0.0))
    return found


def _named(register: str, label: str) -> str | None:
    """Return the field that a label names; several labels may tell of one input of a review."""
    if register == "review" and (topic := topic_of(label)):
        return f"{INPUT}{topic}"
    offers = header_fields(register, label)
    name = max(offers, key=lambda name: offers[name], default=None)
    known = name is not None and offers[name] >= _ACCEPTED and not name.startswith("action.")
    return name if known else None
