"""Which action of its row a column of a CAPA or review belongs to, and whose an owner and a date are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from qms_desktop.exchange.headers import ACTION_ROLES, Match, count_in, offered
from qms_desktop.exchange.tables import Table

_KIND = 0.8
"""How surely the kind of an action is that of a CAPA of which no action is told."""


def number_actions(matches: Sequence[Match], register: str) -> list[Match]:
    """Say which action of the row each action column belongs to; find their owner and date columns."""
    result = list(matches)
    if register == "capa":
        _promise_corrections(result)
    titles = [i for i, match in enumerate(result) if match.field == "action.title"]
    if not titles:
        return [_without_action(match, {match.field for match in result}, register) for match in result]
    counts = [count_in(result[i].head.text) for i in titles]
    plain = len({c for c in counts if c}) == len(titles)
    numbers = {index: (counts[n] or n + 1) if plain else n + 1 for n, index in enumerate(titles)}
    _claim_free_columns(result, titles, register)
    _claim_groups(result, titles)
    for index, match in enumerate(result):
        if not (match.field or "").startswith("action."):
            continue
        if index in numbers:
            number = numbers[index]
        else:
            counted = count_in(match.head.text) if plain else None
            before = [numbers[t] for t in titles if t < index]
            number = before[-1] if before else numbers[titles[0]]
            if counted is not None and counted in numbers.values():
                number = counted
        result[index] = replace(match, action_no=number)
    return _without_doubles(result)


def _without_action(match: Match, present: set[str | None], register: str) -> Match:
    """Return a column of a table that has no action; what kind of action it names is the CAPA's own kind."""
    if not (match.field or "").startswith("action."):
        return match
    if match.field == "action.kind" and register == "capa" and "kind" not in present:
        return replace(match, field="kind", confidence=_KIND)
    return replace(match, field=None, confidence=0.0)


def own_rows(matches: Sequence[Match], table: Table) -> list[Match]:
    """Take owner and date for the action's where a record goes on over rows that have their own.

    The number or title is merged down, or empty below the first action, while the owner's column is filled.
    """
    fields = {match.field: match.head.column for match in matches}
    heads = [fields[name] for name in ("number", "title", "description") if name in fields]
    if "action.title" not in fields or not heads:
        return list(matches)
    going_on = _rows_going_on(table, heads[0], fields["action.title"])
    result = list(matches)
    for index, match in enumerate(result):
        role = ACTION_ROLES.get(match.field or "")
        column = match.head.column
        if role is None or role in fields or not going_on:
            continue
        own = [row for row in going_on if _is_filled(table, row, column)]
        if len(own) * 2 > len(going_on) and not any(_is_merged_down(table, row, column) for row in own):
            result[index] = replace(match, field=role, confidence=0.85)
    return result


def _rows_going_on(table: Table, number: int, title: int) -> list[int]:
    """Return the rows that add an action to the record above: the number merged down or left empty."""
    return [
        row
        for row in table.body[1:]
        if _is_filled(table, row, title)
        and (_is_merged_down(table, row, number) or not _is_filled(table, row, number))
    ]


def _is_filled(table: Table, row: int, column: int) -> bool:
    cells = table.sheet.rows[row]
    return column < len(cells) and cells[column] != ""


def _is_merged_down(table: Table, row: int, column: int) -> bool:
    return any(m.left <= column <= m.right and m.top < row <= m.bottom for m in table.sheet.merges)


def _promise_corrections(result: list[Match]) -> None:
    """Take a correction for an action of its own where it has its own owner and date, like the others."""
    titles = [i for i, match in enumerate(result) if match.field == "action.title"]
    at = next((i for i, match in enumerate(result) if match.field == "containment"), None)
    if at is None or not titles or at in titles:
        return
    every = sorted([at, *titles])
    for field in ("owner", "due_on"):
        named = [
            i
            for i, match in enumerate(result)
            if i > every[0] and match.field in (None, field, ACTION_ROLES[field])
            if offered("capa", match.head).get(field, 0) >= 0.8
        ]
        if not _one_each(every, named):
            return
    result[at] = replace(result[at], field="action.title")


def _claim_free_columns(result: list[Match], titles: Sequence[int], register: str) -> None:
    """Give second owner and date columns to the actions: those that follow an action, or carry its number."""
    for field, role in ACTION_ROLES.items():
        named = [
            i
            for i, match in enumerate(result)
            if match.field in (None, field) and offered(register, match.head).get(field, 0) >= 0.8
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
    if register == "capa":
        _claim_days(result)


def _claim_groups(result: list[Match], titles: Sequence[int]) -> None:
    """Give owner and dates below the name of an action to it, where several actions stand in such groups."""
    groups = [result[i].head.texts[0] for i in titles if len(result[i].head.texts) > 1]
    if len(groups) < 2 or len(groups) < len(titles):
        return
    for index, match in enumerate(result):
        role = ACTION_ROLES.get(match.field or "")
        if role and len(match.head.texts) > 1 and match.head.texts[0] in groups:
            result[index] = replace(match, field=role, confidence=0.9)


def _claim_days(result: list[Match]) -> None:
    """Take a date without a meaning of its own, right after an action's owner, for the day it is due."""
    if any(match.field == "action.due_on" for match in result):
        return
    for index, (before, match) in enumerate(pairwise(result), start=1):
        offers = offered("capa", match.head)
        if before.field == "action.owner" and match.field is None and offers.get("detected_on", 0) >= 0.8:
            result[index] = replace(match, field="action.due_on", confidence=0.8)


def _one_each(titles: Sequence[int], columns: Sequence[int]) -> bool:
    """Say whether each of several actions is followed by one of the columns, up to the next action."""
    ends = [*titles[1:], max(columns, default=0) + 1]
    counts = [sum(start < i < end for i in columns) for start, end in zip(titles, ends, strict=True)]
    return len(titles) > 1 and all(count == 1 for count in counts)


def _all_counted(result: Sequence[Match], indices: Sequence[int]) -> bool:
    return len(indices) > 1 and all(count_in(result[i].head.text) for i in indices)


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
