"""The plan of an import as rows of a grid: what happens to each row of each table, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from qms_desktop.exchange.cells import column_of
from qms_desktop.exchange.differences import EXTRA
from qms_desktop.exchange.directory import Target
from qms_desktop.exchange.drafts import Problem
from qms_desktop.exchange.plan import Plan, Planned, TablePlan, Verdict
from qms_desktop.model.bulk import RUN, nothing
from qms_desktop.model.fields import Choice
from qms_desktop.model.registers import register as record_class
from qms_desktop.ui.import_words import LEFT_OUT, field_words, register_label, short_name, translated
from qms_desktop.ui.language import spoken
from qms_desktop.ui.words import choice_label, day_text, number_text


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One row of a file and its fate."""

    where: str
    row: int
    """1-based, as the spreadsheet counts."""
    verdict: str
    """A ``Verdict`` or ``LEFT_OUT``."""
    register: str
    number: str
    title: str
    reason: str
    """What changes, why it is rejected or left out, and what the row must tell."""
    plan: TablePlan
    """The table it stands in."""
    problems: frozenset[int] = frozenset()
    """0-based columns that something is told of."""
    joined: bool = False
    """It goes on with the record of a row above."""
    nth: int = 0
    """Where a row stands for several records: which of them."""

    @property
    def needs_look(self) -> bool:
        """Whether it is rejected, or something is told of one of its cells."""
        return self.verdict == Verdict.REJECTED.value or bool(self.problems)

    @property
    def key(self) -> tuple[int, int, int]:
        """What tells a row in every plan of the same files."""
        return id(self.plan.table), self.row, self.nth


def plan_rows(plan: Plan, tick: Callable[[], object] = nothing) -> list[PlanRow]:
    """Return every row of a plan, in the order of files, tables and rows; ``tick`` raises to cancel."""
    found: list[PlanRow] = []
    for file in plan.files:
        for table in file.tables:
            where = f"{short_name(file.name)} · {table.table.sheet.name}"
            rows = [*_planned_rows(where, table, tick), *_skipped_rows(where, table)]
            rows += _joined_rows(where, table, {row.row for row in rows})
            found += sorted(rows, key=lambda row: row.row)
    return found


def counts(rows: Sequence[PlanRow]) -> Counter[str]:
    """Return how many rows have each verdict."""
    return Counter(row.verdict for row in rows if not row.joined)


def _planned_rows(where: str, table: TablePlan, tick: Callable[[], object]) -> Iterator[PlanRow]:
    label, seen, about = register_label(table.guess.register), Counter[int](), _about_rows(table)
    for at, planned in enumerate(table.planned):
        if at % RUN == 0:
            tick()
        draft = planned.draft
        values = draft.values
        title = values.get(record_class(draft.register).title_field)
        number = values.get("number") or (planned.target.number if planned.target else "")
        shown = str(title or (planned.target.name if planned.target else "") or "")
        verdict = planned.verdict.value
        more = about.get(draft.row, [])
        told = frozenset(column_of(p.col) for p in [*draft.problems, *more] if p.col and p.row == draft.row)
        reason = " ".join(dict.fromkeys(filter(None, [_reason(planned), *map(_said, more)])))
        nth = seen[draft.row]
        seen[draft.row] += 1
        yield PlanRow(
            where, draft.row, verdict, label, str(number or ""), shown, reason, table, told, nth=nth
        )


def _skipped_rows(where: str, table: TablePlan) -> Iterator[PlanRow]:
    label = register_label(table.guess.register)
    about = _about_rows(table)
    for row, why in table.skipped:
        reason = " ".join([spoken(why), *map(_said, about.get(row, ()))])
        yield PlanRow(where, row, LEFT_OUT, label, "", "", reason, table)


def _about_rows(table: TablePlan) -> dict[int, list[Problem]]:
    """Return row -> what is told of its cells whatever record they belong to: notes, lost formulas."""
    found: dict[int, list[Problem]] = {}
    for problem in table.gathered.problems:
        found.setdefault(problem.row, []).append(problem)
    return found


def _said(problem: Problem) -> str:
    said = spoken(problem.message)
    return f"{problem.col}: {said}" if problem.col else said


def _joined_rows(where: str, table: TablePlan, listed: set[int]) -> Iterator[PlanRow]:
    """Give the further rows of records that go on over several, each once."""
    label = register_label(table.guess.register)
    for planned in table.planned:
        for row in [row for row in planned.draft.rows if row not in listed]:
            listed.add(row)
            words = translated("Goes on from row {0}.").format(planned.draft.row)
            told = frozenset(column_of(p.col) for p in planned.draft.problems if p.col and p.row == row)
            verdict = planned.verdict.value
            yield PlanRow(where, row, verdict, label, "", "", words, table, told, joined=True)


def _reason(planned: Planned) -> str:
    if planned.verdict is Verdict.REJECTED:
        return spoken(planned.reason)
    sentences = [*_changes(planned), *_contents(planned)]
    sentences += map(_said, planned.draft.problems)
    return " ".join(dict.fromkeys(sentences))


def _changes(planned: Planned) -> Iterator[str]:
    register, changes = planned.draft.register, planned.changes
    for name, (old, new) in changes.values.items():
        yield _change(field_words(register, name), old, new)
    for values in changes.action_values.values():
        for name, (old, new) in values.items():
            yield _change(field_words("action", name), old, new)
    if changes.actions:
        yield translated("New actions: {0}.").format(len(changes.actions))
    for period in sorted(changes.readings):
        yield _change(period, changes.before.get(period), changes.readings[period].value)
    for period in changes.gone:
        yield translated("{0}: the reading is removed.").format(period)
    for column, value in changes.extra.items():
        yield _change(column, changes.before.get(EXTRA + column), value)


def _change(label: str, old: Any, new: Any) -> str:
    """Say what becomes of a value."""
    if new is None:
        return translated("{0}: {1} is cleared.").format(label, value_text(old))
    if old in (None, "", []):
        return translated("{0}: {1}.").format(label, value_text(new))
    return translated("{0}: {1} → {2}.").format(label, value_text(old), value_text(new))


def _contents(planned: Planned) -> Iterator[str]:
    if planned.verdict is not Verdict.NEW:
        return
    draft = planned.draft
    if draft.readings:
        periods = sorted(draft.readings)
        words = (
            translated("1 reading, {1}.") if len(periods) == 1 else translated("{0} readings, {1} to {2}.")
        )
        yield words.format(len(periods), periods[0], periods[-1])
    actions = [action for action in draft.actions.values() if action.title]
    if actions:
        yield (
            translated("With 1 action.")
            if len(actions) == 1
            else translated("With {0} actions.").format(len(actions))
        )


def value_text(value: Any) -> str:
    """Return a value of a plan in a line, as people read it; nothing is an empty text."""
    if value is None:
        return ""
    if isinstance(value, Choice):
        return choice_label(value)
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, date):
        return day_text(value)
    if isinstance(value, float):
        return number_text(value)
    text = " ".join(str(value.name if isinstance(value, Target) else value).split())
    return text if len(text) <= 60 else text[:59] + "…"
