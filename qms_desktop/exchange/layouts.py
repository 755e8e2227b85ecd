"""What people corrected in the matching of a table, told again by its headers when the next file comes.

A layout holds corrections only, so that a better guess of a later version still counts for the other columns.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from qms_desktop.exchange.drafts import NOT_IMPORTED
from qms_desktop.exchange.headers import INPUT, Match, field_kind
from qms_desktop.exchange.periods import span_of
from qms_desktop.exchange.register import Guess, classify
from qms_desktop.exchange.tables import Head, Table
from qms_desktop.exchange.words import IGNORE, REJECTION, normalise
from qms_desktop.model.registers import EXCHANGED

Role = tuple[str | None, int | None]
"""The field that a column or label fills, and the number of the action."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
MATCHED_AS_LAST_TIME = "Sheet “{0}” is matched as last time (remembered)."


@dataclass(frozen=True, slots=True)
class Layout:
    """Corrections of a guess; a column is told by its header without years, and a count among namesakes.

    The labels of a form are told as columns are.
    """

    register: str | None = None
    """The register chosen by hand; None: as guessed."""
    columns: Mapping[str, Role] = field(default_factory=dict)
    """Column -> (field, number of the action); field None: kept as extra."""
    labels: Mapping[str, Role] = field(default_factory=dict)
    """Label of a form -> the same."""
    days: Mapping[str, bool] = field(default_factory=dict)
    """Column -> whether the day comes first in dates that can be read two ways."""
    as_they_stand: Collection[str] = ()
    """Sheets, by their year or name, that count from the start again and keep their numbers all the same."""

    def __bool__(self) -> bool:
        return bool(self.register or self.columns or self.labels or self.days or self.as_they_stand)

    def to_text(self) -> str:
        """Return the layout as JSON text."""
        told = {
            "register": self.register,
            "columns": self.columns,
            "labels": self.labels,
            "days": self.days,
            "numbers": sorted(self.as_they_stand),
        }
        return json.dumps(told, ensure_ascii=False)


def layout_from(text: str) -> Layout | None:
    """Return the layout a JSON text holds; None for a text that is none, then the table is guessed anew."""
    try:
        found: Any = json.loads(text)
        columns, labels = _roles(found["columns"]), _roles(found.get("labels", {}))
        days = {str(key): bool(first) for key, first in found.get("days", {}).items()}
        numbers = frozenset(map(str, found.get("numbers", ())))
        return Layout(found["register"], columns, labels, days, numbers)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _roles(told: Mapping[str, Any]) -> dict[str, Role]:
    return {str(key): (name, number) for key, (name, number) in told.items()}


def signature(table: Table, guess: Guess) -> str:
    """Return what tells tables of one layout (SHA-256, hex): what was guessed, and the headers in any order.

    Args:
        table: as found.
        guess: as classified, before anyone corrected it.
    """
    headers = sorted(_columns(table, guess))
    where = [] if table.heads else [normalise(table.sheet.name)]
    content = json.dumps([guess.register, guess.part, guess.shape, headers, where], ensure_ascii=True)
    return hashlib.sha256(content.encode()).hexdigest()


def corrections(
    table: Table,
    file_name: str,
    guess: Guess,
    orders: Mapping[int, bool],
    as_they_stand: Collection[str] = (),
) -> Layout:
    """Return what a guess differs by, as corrected by hand, from what the table is taken for unaided.

    Args:
        table: as found.
        file_name: without its ending.
        guess: as corrected.
        orders: column -> whether the day comes first in its dates, as the user decided.
        as_they_stand: sheets, by ``Restart.before``, whose numbers the user keeps as they stand.
    """
    unaided = classify(table, file_name)
    chosen = guess.register if guess.register != unaided.register else None
    if chosen is not None:
        unaided = classify(table, file_name, chosen)
    now = {match.head.column: _role(match) for match in guess.matches}
    before = {match.head.column: _role(match) for match in unaided.matches}
    columns = _columns(table, classify(table, file_name))
    changed = {key: now[at] for key, at in columns.items() if at in now and now[at] != before.get(at)}
    known = _labels(unaided)
    labels = {key: role for key, role in _labels(guess).items() if role != known.get(key, role)}
    days = {key: orders[at] for key, at in columns.items() if at in orders}
    return Layout(chosen, changed, labels, days, as_they_stand)


def day_orders(table: Table, guess: Guess, layout: Layout) -> dict[int, bool]:
    """Return column -> whether the day comes first in its dates, as decided for the last file."""
    columns = _columns(table, guess)
    return {columns[key]: first for key, first in layout.days.items() if key in columns}


def with_layout(table: Table, file_name: str, guess: Guess, layout: Layout) -> Guess:
    """Return the guess with the remembered corrections; fields that are no longer known are guessed."""
    columns = _columns(table, guess)
    if layout.register is not None and layout.register in EXCHANGED:
        guess = classify(table, file_name, layout.register)
    if guess.register is None:
        return guess
    places = {match.head.column: index for index, match in enumerate(guess.matches)}
    for key, (name, number) in layout.columns.items():
        index = places.get(columns.get(key, -1))
        if index is not None and _is_field(guess.register, name):
            assign(guess.matches, index, Match(guess.matches[index].head, name, action_no=number))
    labels = list(_labels(guess))
    for key, (name, number) in layout.labels.items():
        if key in labels and _is_field(guess.register, name):
            head = guess.labels[index := labels.index(key)].head
            assign(guess.labels, index, Match(head, name, action_no=number))
    return guess


def assign(matches: list[Match], index: int, wanted: Match) -> list[int]:
    """Take a column for another field.

    Args:
        matches: of a table's columns; changed in place.
        index: which of them.
        wanted: the match with the field that was chosen.

    Returns:
        The other columns that gave the field up, because a field is filled from one column only.
    """
    matches[index] = Match(
        wanted.head,
        wanted.field,
        1.0 if wanted.field else 0.0,
        wanted.action_no,
        wanted.period,
        wanted.series,
    )
    lost = [i for i, match in enumerate(matches) if i != index and _is_same(match, wanted)]
    for i in lost:
        matches[i] = Match(matches[i].head)
    return lost


def _is_same(match: Match, wanted: Match) -> bool:
    """Say whether two columns would fill the same place; several labels may tell of one input."""
    if wanted.field in (None, IGNORE, NOT_IMPORTED) or wanted.field.startswith(INPUT):
        return False
    return (*_role(match), match.period, match.series) == (*_role(wanted), wanted.period, wanted.series)


def _role(match: Match) -> Role:
    return match.field, match.action_no


def _is_field(register: str, name: str | None) -> bool:
    if name in (None, IGNORE, NOT_IMPORTED):
        return True
    try:
        field_kind(register, name)
    except KeyError:
        return False
    return True


def _columns(table: Table, guess: Guess) -> dict[str, int]:
    """Return what tells a column -> its place; periods and the reasons of rejected rows come and go."""
    periods = {match.head.column for match in guess.matches if match.period}
    heads = [
        head
        for head in table.heads
        if not (head.column in periods or head.text == REJECTION or _is_period(head))
    ]
    return dict(zip(_told_apart(heads), (head.column for head in heads), strict=True))


def _labels(guess: Guess) -> dict[str, Role]:
    """Return what tells each label of a form -> what it is taken for, in order."""
    heads = [match.head for match in guess.labels]
    return dict(zip(_told_apart(heads), map(_role, guess.labels), strict=True))


def _told_apart(heads: Iterable[Head]) -> Iterator[str]:
    """Yield the words of each header without years, with a count among namesakes."""
    seen = Counter[str]()
    for head in heads:
        text = without_years(head.text)
        seen[text] += 1
        yield text if seen[text] == 1 else f"{text} ({seen[text]})"


def without_years(text: str) -> str:
    """Return the normalised words of a header that are the same next year."""
    return normalise(_YEAR.sub("", text))


def _is_period(head: Head) -> bool:
    return any(span_of(cell) is not None for cell in head.cells if cell != "")
