"""What a file leaves open, one question a row, each with two answers; the first one changes nothing here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from functools import partial
from typing import Any

from PySide6.QtCore import QDate, QLocale

from qms_desktop.exchange.answers import Answers
from qms_desktop.exchange.directory import Namesake
from qms_desktop.exchange.drafts import OpenDays
from qms_desktop.exchange.edits import Conflict
from qms_desktop.exchange.plan import Plan, Planned
from qms_desktop.exchange.planned import Restart
from qms_desktop.exchange.values import parse_day
from qms_desktop.ui.import_rows import value_text
from qms_desktop.ui.import_words import short_name, translated

_NAMED = 3
"""Records that name a person, said before the number of the others."""
Orders = dict[int, bool]
"""Column of a table -> whether the day comes first in its dates."""


class Topic(IntEnum):
    """What a question is about; questions of one topic can be answered at once."""

    DAYS = 0
    NUMBERS = 1
    PEOPLE = 2
    VALUES = 3


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that the user decides."""

    topic: Topic
    text: str
    here: str
    file: str
    more: str
    """What helps to decide: the value at the last import, the records that name a person."""
    answers: tuple[str, str]
    answer: int
    """Which of the answers holds now."""
    decide: Callable[[int], object]
    """Takes the other answer; the plan must be made again after it."""


def questions(plan: Plan, answers: Answers, orders: dict[int, Orders]) -> list[Question]:
    """Return what a plan leaves open.

    Args:
        plan: as made with these answers.
        answers: changed by the answers to the questions.
        orders: ``id`` of a table -> its orders of dates; changed likewise.
    """
    tables = [(file, table) for file in plan.files for table in file.tables]
    found = [
        _of_days(f"{file.name} · {table.table.sheet.name}", one, orders.setdefault(id(table.table), {}))
        for file, table in tables
        for one in table.gathered.open_days
    ]
    found += [_of_numbers(one, answers) for one in plan.restarts]
    found += [_of_person(one, answers) for one in plan.namesakes]
    return found + [_of_value(planned, one, answers) for planned, one in plan.conflicts]


def _of_days(where: str, one: OpenDays, orders: Orders) -> Question:
    example = one.samples[0] if one.samples else ""
    choices = (
        translated("day first: {0}").format(_long(parse_day(example, True).value)),
        translated("month first: {0}").format(_long(parse_day(example, False).value)),
    )
    text = translated("Which dates are in “{0}”?").format(one.header)
    return Question(
        Topic.DAYS,
        text,
        "",
        "  ·  ".join(one.samples),
        where,
        choices,
        0 if one.day_first else 1,
        lambda answer: orders.__setitem__(one.column, answer == 0),
    )


def _long(day: Any) -> str:
    """Return a day with its month in words, so that it can be read in one way only."""
    known = isinstance(day, date)
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy") if known else ""


def _of_numbers(one: Restart, answers: Answers) -> Question:
    table, number = one.tables[0], one.shared
    return Question(
        Topic.NUMBERS,
        translated("Numbers of sheet “{0}”?").format(table.sheet.name),
        f"{number}  {one.there}",
        f"{number}  {one.here}",
        translated("it counts from the start again · {0}").format(short_name(one.file)),
        (
            f"{', '.join(one.made)} …",
            translated("{0} …, as they stand").format(", ".join(one.numbers)),
        ),
        0 if one.renumbered else 1,
        lambda answer: answers.renumbered.__setitem__(id(table), answer == 0),
    )


def _of_person(one: Namesake, answers: Answers) -> Question:
    key = (one.written, one.known.name)
    named = [record for record in dict.fromkeys(one.records) if record]
    more = ", ".join(named[:_NAMED])
    if len(named) > _NAMED:
        more = translated("{0} and {1} others").format(more, len(named) - _NAMED)
    return Question(
        Topic.PEOPLE,
        translated("Is “{0}” {1}?").format(one.written, one.known.name),
        one.known.name,
        one.written,
        translated("named in {0}").format(more) if more else "",
        (translated("two people"), translated("one person")),
        int(one.confirmed),
        partial(_toggle, answers.same, key),
    )


def _of_value(planned: Planned, one: Conflict, answers: Answers) -> Question:
    values = planned.draft.values
    number = values.get("number") or (planned.target.number if planned.target else "")
    before = value_text(one.before)
    return Question(
        Topic.VALUES,
        f"{number}  {one.label}",
        value_text(one.here),
        value_text(one.file) or translated("(empty)"),
        translated("at the last import: {0}").format(before or translated("(empty)")),
        (
            translated("keep what is here"),
            translated("clear it") if one.emptied else translated("take the file's"),
        ),
        int(one.taken),
        partial(_toggle, answers.theirs, one.key),
    )


def _toggle(chosen: set[Any], key: Any, answer: int) -> None:
    if answer:
        chosen.add(key)
    else:
        chosen.discard(key)


def of_topic(found: Sequence[Question], topic: Topic) -> Iterator[Question]:
    """Give the questions about one thing."""
    return (one for one in found if one.topic is topic)
