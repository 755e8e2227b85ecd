"""What Home shows, worked out away from the window: insight's figures as lines that open their records.

This module loads insight and the charts; it is imported inside the background job.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from qms_desktop.charts.palette import DARK, LIGHT, sign_of
from qms_desktop.charts.palette import Sign as Mark
from qms_desktop.charts.sparkline import sparkline
from qms_desktop.charts.svg import to_svg
from qms_desktop.insight.capas import CapaLine
from qms_desktop.insight.due import active_people, due
from qms_desktop.insight.gaps import Gap
from qms_desktop.insight.kpis import KpiStatus, Outcome
from qms_desktop.insight.objectives import Health, ObjectiveStatus
from qms_desktop.insight.rows import count
from qms_desktop.insight.status import NextReview, Status, status
from qms_desktop.model.bulk import collector_at_rest
from qms_desktop.model.registers import EXCHANGED, register
from qms_desktop.store.datafile import Store
from qms_desktop.ui.home_ahead import COMING, ahead, days_text, whose
from qms_desktop.ui.home_contents import GAPS, Contents, Entry, Group, Opens, Phrase, Tile
from qms_desktop.ui.language import spoken
from qms_desktop.ui.theme import Sign
from qms_desktop.ui.words import choice_label, day_text, number_text, register_label

COURSE = (96, 20)
"""Size of a sparkline in points."""
NAMED = 20
"""Numbers of late CAPAs named behind their process."""


@collector_at_rest()
def contents(store: Store, today: date, me: int | None, *, everybodys: bool) -> Contents:
    """Work out everything Home shows on a day.

    Args:
        store: the data file.
        today: the day.
        me: id of the person the user is, where that is known.
        everybodys: show what everybody has to do next, not only me.
    """
    with store.read() as session:
        is_empty = not any(count(session, name) for name in EXCHANGED)
        found = status(session, today)
        whose_ = whose(active_people(session), me, everybodys=everybodys)
        days = due(session, whose_.me if whose_.mine else None, today + COMING)
    coming = ahead(days, whose_, today)
    return Contents(
        is_empty,
        tuple(_headline(found)),
        tuple(_basis(found)),
        (
            _kpis_off_target(found.kpis),
            _objectives_off_track(found.objectives),
            _late_capas(found.capas.overdue, found.capas.open),
            _gaps(found.gaps),
        ),
        coming,
        whose_,
        tuple(_tile(kpi) for kpi in found.kpis),
        _tiles_basis(found.kpis),
        _review(found.next_review, today),
    )


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Home", text, "", number)


def _of(some: Sequence[object], everything: Sequence[object]) -> str:
    return _tr("{0} of {1}").format(_number(len(some)), _number(len(everything)))


def _number(count: int) -> str:
    return number_text(count, grouped=True)


def _mark(status_: str) -> Sign:
    return Sign[sign_of(status_).name]


def _headline(found: Status) -> Iterable[Phrase]:
    total = found.execution.total
    fell_due = Opens.several("action", (c.id for c in found.execution.fell_due))
    if total.due:
        kept = _tr("{0} of {1} promises kept on time in the last 12 months")
        yield Phrase(kept.format(_number(total.kept), _number(total.due)), fell_due)
    else:
        yield Phrase(_tr("No promise fell due in the last 12 months"))
    missed = [kpi.id for kpi in found.kpis if kpi.outcome is Outcome.MISSED]
    if missed:
        words = (
            _tr("1 KPI off target") if len(missed) == 1 else _tr("{0} KPIs off target").format(len(missed))
        )
        yield Phrase(words, Opens.several("kpi", missed))
    elif found.kpis:
        yield Phrase(_tr("no KPI off target"))
    yield _review_phrase(found.next_review, found.as_of)


def _review_phrase(review: NextReview | None, today: date) -> Phrase:
    if review is None:
        return Phrase(_tr("no management review is planned"))
    days = (review.on - today).days
    words = (
        _tr("review {0}").format(days_text(days))
        if days < 0
        else _tr("review due {0}").format(days_text(days))
    )
    return Phrase(words, Opens("review", review.id) if review.id is not None else None)


def _basis(found: Status) -> Iterable[Phrase]:
    total, start, end = found.execution.total, found.execution.start, found.execution.end
    if total.score is not None:
        score, trend = _percent(total.score), _trend(total.score, found.score_before)
        yield Phrase(_tr("Score {0} %{1}.").format(score, trend))
    period = _tr("Actions due {0} – {1}, by the day first promised.")
    yield Phrase(period.format(day_text(start), day_text(end)))
    if total.due and total.score is None:
        yield Phrase(_tr("Fewer than 5 fell due: no score."))
    if total.slips:
        moved = [one.id for one in found.execution.fell_due if one.slips]
        slips = _tr("Days of {0} actions were moved, {1} times;")
        yield Phrase(slips.format(_number(len(moved)), _number(total.slips)), Opens.several("action", moved))
        kept = _tr("by the days as moved {0} of {1}.")
        yield Phrase(kept.format(_number(total.kept_against_current), _number(total.due)))
    if undated := found.execution.undated:
        words = _tr("Done without a day, counted as not kept: {0}.")
        opens = Opens.several("action", (one.id for one in undated))
        yield Phrase(words.format(_number(len(undated))), opens)


def _percent(score: float) -> int:
    return round(score * 100)


def _trend(score: float, before: float | None) -> str:
    """How it moved against the twelve months before, in points; nothing where those have no score."""
    if before is None:
        return ""
    points = _percent(score) - _percent(before)
    if points == 0:
        return _tr(", as in the 12 months before")
    words = (
        _tr(", up from {0} % in the 12 months before")
        if points > 0
        else _tr(", down from {0} % in the 12 months before")
    )
    return words.format(_percent(before))


def _kpis_off_target(kpis: Sequence[KpiStatus]) -> Group:
    missed = [kpi for kpi in kpis if kpi.outcome is Outcome.MISSED]
    missed.sort(key=lambda kpi: (-kpi.missed_running, kpi.number))
    entries = [
        Entry(
            kpi.name,
            Opens("kpi", kpi.id),
            Sign.MISSED,
            _running(kpi),
            _value(kpi),
            choice_label(kpi.outcome),
        )
        for kpi in missed
    ]
    figures = Phrase(_of(missed, kpis), Opens.several("kpi", (kpi.id for kpi in missed)))
    nothing = _tr("No reported KPI missed its target.") if kpis else ""
    return Group(_tr("KPIs off target"), tuple(entries), nothing, (figures,))


def _running(kpi: KpiStatus) -> str:
    period = kpi.last_period or ""
    if kpi.missed_running < 2:
        return period
    return _tr("{0} periods running, to {1}").format(kpi.missed_running, period)


def _value(kpi: KpiStatus) -> str:
    if kpi.last_value is None:
        return ""
    return f"{number_text(round(kpi.last_value, 2), grouped=True)} {kpi.unit}".strip()


def _objectives_off_track(objectives: Sequence[ObjectiveStatus]) -> Group:
    wrong = [one for one in objectives if one.health in (Health.OFF_TRACK, Health.AT_RISK)]
    wrong.sort(key=lambda one: (one.health is not Health.OFF_TRACK, one.number))
    entries = [
        Entry(
            one.title,
            Opens("objective", one.id),
            _mark(one.health.value),
            spoken(" ".join(one.why.split())),
            "",
            choice_label(one.health),
        )
        for one in wrong
        if one.health is not None
    ]
    figures = Phrase(_of(wrong, objectives), Opens.several("objective", (one.id for one in wrong)))
    return Group(_tr("Objectives off track or at risk"), tuple(entries), figures=(figures,))


def _late_capas(overdue: Sequence[CapaLine], still_open: Sequence[CapaLine]) -> Group:
    by_process: dict[str, list[CapaLine]] = defaultdict(list)
    for capa in overdue:
        by_process[capa.process].append(capa)
    entries = [
        Entry(
            process or _tr("Without a process"),
            Opens.several("capa", (capa.id for capa in capas)),
            Sign.MISSED,
            ", ".join(capa.number for capa in capas[:NAMED]),
            _number(len(capas)),
            _tr("Late"),
        )
        for process, capas in sorted(by_process.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    ]
    figures = Phrase(
        _tr("{0} of {1} open").format(_number(len(overdue)), _number(len(still_open))),
        Opens.several("capa", (capa.id for capa in overdue)),
    )
    nothing = _tr("No open CAPA is late.") if still_open else ""
    return Group(_tr("Late CAPAs by process"), tuple(entries), nothing, (figures,))


def _gaps(gaps: Sequence[Gap]) -> Group:
    grouped: dict[tuple[str, str], list[Gap]] = defaultdict(list)
    for gap in gaps:
        grouped[gap.rule, gap.register].append(gap)
    rules = [rule for rule, _ in grouped]
    ranked = sorted(grouped.items(), key=lambda pair: -len(pair[1]))
    entries = tuple(_gap(found, several=rules.count(rule) > 1) for (rule, _), found in ranked)
    figures = (Phrase(_number(len(gaps)), GAPS),) if gaps else ()
    title = _tr("Gaps in the chain from intent to action")
    return Group(title, entries, _tr("The chain has no gap."), figures)


def _gap(found: Sequence[Gap], *, several: bool) -> Entry:
    """A rule broken in a register, ``several``: in others too; its figure counts the records it opens."""
    name, ids = found[0].register, dict.fromkeys(gap.id for gap in found)
    where = register_label(register(name)) if several else ""
    more = _tr("{0} gaps").format(_number(len(found))) if len(found) > len(ids) else ""
    return Entry(
        QCoreApplication.translate("rules", found[0].label),
        Opens.several(name, ids),
        Sign.AT_RISK,
        " · ".join(part for part in (where, more) if part),
        _number(len(ids)),
        _tr("Gap"),
    )


def _tile(kpi: KpiStatus) -> Tile:
    mark = sign_of(kpi.outcome.value)
    return Tile(
        kpi.name,
        _value(kpi) or _tr("not reported"),
        kpi.last_period or "",
        Opens("kpi", kpi.id),
        Sign[mark.name],
        choice_label(kpi.outcome),
        _course(kpi, mark, dark=False),
        _course(kpi, mark, dark=True),
    )


def _course(kpi: KpiStatus, mark: Mark, *, dark: bool) -> bytes:
    newest = kpi.points[-1].target if kpi.points else None
    width, height = COURSE
    drawing = sparkline(
        [point.value for point in kpi.points], mark,
        target=newest, width=width, height=height, palette=DARK if dark else LIGHT,
    )  # fmt: skip
    return to_svg(drawing, kpi.name)


def _tiles_basis(kpis: Sequence[KpiStatus]) -> tuple[Phrase, ...]:
    if not kpis:
        return ()
    met = [kpi.id for kpi in kpis if kpi.outcome is Outcome.MET]
    words = _tr("{0} of {1} met in their newest period.").format(len(met), len(kpis))
    course = _tr("Up to 24 periods each; the dashed line is the target.")
    return Phrase(words, Opens.several("kpi", met)), Phrase(course)


def _review(review: NextReview | None, today: date) -> tuple[Group, ...]:
    if review is None:
        return (Group(_tr("Not planned"), (), _tr("Plan the next management review in Reviews.")),)
    days = (review.on - today).days
    sign = Sign.MISSED if days < 0 else Sign.NO_DATA
    opens = Opens("review", review.id)
    line = Entry(
        review.number or _tr("Next review"), opens, sign, day_text(review.on), days_text(days),
        _tr("Late") if days < 0 else _tr("Planned"),
    )  # fmt: skip
    lacks = tuple(
        Entry(_sentence(spoken(lack)), opens, Sign.AT_RISK, said=_tr("Missing")) for lack in review.lacks
    )
    return (
        Group("", (line,)),
        Group(_tr("What it still lacks"), lacks, _tr("Nothing: it can be held.")),
    )


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
