"""What Home shows of the days ahead: what is overdue and what comes, mine or everybody's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from qms_desktop.insight.due import Due
from qms_desktop.insight.rows import Query
from qms_desktop.ui.home_contents import Entry, Group, Opens, Phrase, Whose
from qms_desktop.ui.record_work import noun, plural_noun
from qms_desktop.ui.theme import Sign
from qms_desktop.ui.words import in_sentence, number_text

COMING = timedelta(days=30)
"""How far ahead "coming" looks."""
MOST = 50
"""Lines of one kind; the figures of the heading open them all."""


def whose(people: Sequence[tuple[int, str]], me: int | None, *, everybodys: bool) -> Whose:
    """Return whose days are shown: those of a person who is still there, else everybody's."""
    known = me if me in dict(people) else None
    return Whose(tuple(people), known, mine=known is not None and not everybodys)


def ahead(days: Sequence[Due], whose_: Whose, today: date) -> tuple[Group, ...]:
    """Return what is overdue and what is still to come of the days up to ``COMING``."""
    late = [one for one in days if one.on < today]
    near = [one for one in days if one.on >= today]
    return (
        Group(
            _tr("Overdue"), _entries(late, today, whose_), _tr("Nothing is overdue."), _figures(late)
        ),
        Group(
            _tr("Due in the next 30 days"), _entries(near, today, whose_),
            _tr("Nothing falls due in the next 30 days."), _figures(near),
        ),
    )  # fmt: skip


def days_text(days: int) -> str:
    """``in 12 days``, ``today``, ``3 days late``."""
    if days == 0:
        return _tr("today")
    if days == 1:
        return _tr("tomorrow")
    return _tr("in {0} days").format(days) if days > 0 else _late(-days)


def _late(days: int) -> str:
    return _tr("1 day late") if days == 1 else _tr("{0} days late").format(number_text(days, grouped=True))


def _entries(days: Sequence[Due], today: date, whose_: Whose) -> tuple[Entry, ...]:
    return tuple(_entry(one, today, whose_) for one in days[:MOST])


def _entry(one: Due, today: date, whose_: Whose) -> Entry:
    days = (one.on - today).days
    sign = Sign.MISSED if days < 0 else Sign.AT_RISK if days == 0 else Sign.NO_DATA
    said = _tr("Overdue") if days < 0 else _tr("Coming")
    kind = "" if one.register == "action" else _kind(one)
    owner = "" if whose_.mine else one.owner or _tr("no owner")
    detail = " · ".join(part for part in (kind, owner) if part)
    return Entry(one.title, Opens(one.register, one.id), sign, detail, days_text(days), said)


def _kind(one: Due) -> str:
    """What there is to do: the record's name, and the day's where it is not simply due."""
    name = noun(one.register)
    name = name[:1].upper() + name[1:]
    if one.field == "due_on" or one.register == "review":
        return name
    return f"{name}, {in_sentence(QCoreApplication.translate('fields', one.what))}"


def _figures(days: Iterable[Due]) -> tuple[Phrase, ...]:
    """How many of each register, the most first; each opens them."""
    ids: dict[str, dict[int, None]] = defaultdict(dict)
    for one in days:
        ids[one.register][one.id] = None
    counted = sorted(ids.items(), key=lambda pair: -len(pair[1]))
    return tuple(
        Phrase(
            f"{number_text(len(some), grouped=True)} {noun(name) if len(some) == 1 else plural_noun(name)}",
            Opens(name, query=Query(name, where={"id": tuple(some)})),
        )
        for name, some in counted
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Home", text)
