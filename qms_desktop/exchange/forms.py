"""Forms: labels and values above a table of what was promised, as minutes and 8D reports are kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qms_desktop.exchange.cells import filled
from qms_desktop.exchange.columns import match_columns
from qms_desktop.exchange.headers import Match, header_fields
from qms_desktop.exchange.naming import names_in
from qms_desktop.exchange.tables import Pair, Table, pairs, topic_of
from qms_desktop.exchange.words import IGNORE, look_up, register_names, value_synonyms

_LABELS = 3
"""Labels that name fields of one register: fewer are a title with its date."""
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
    named = [name for name, _ in form_matches(register, every)]
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
    return any(name in _PERIODS for name, _ in form_matches("review", every))


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


def form_matches(register: str, form: Sequence[Pair]) -> list[tuple[str, Pair]]:
    """Return the labels of a form that name a field, each field once."""
    found: dict[str, Pair] = {}
    inputs: list[tuple[str, Pair]] = []
    for pair in form:
        if register == "review" and topic_of(pair.label):
            inputs.append(("inputs", pair))
            continue
        offers = header_fields(register, pair.label)
        field_name = max(offers, key=lambda name: offers[name], default="")
        if field_name and offers[field_name] >= 0.75 and not field_name.startswith("action."):
            found.setdefault(field_name, pair)
    return [*found.items(), *inputs]
