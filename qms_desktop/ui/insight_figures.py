"""The charts of the insight page, each place with the records it opens. Nothing here knows a widget."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QCoreApplication

from qms_desktop.charts.bars import OTHERS, Bar, ageing, pareto
from qms_desktop.charts.cascade import Branch
from qms_desktop.charts.cascade import cascade as draw_cascade
from qms_desktop.charts.palette import DARK, LIGHT, Palette, Sign, sign_of
from qms_desktop.charts.strokes import Chart
from qms_desktop.insight import tally
from qms_desktop.insight.capas import capa_figures
from qms_desktop.insight.cascade import Carried, Served, cascade
from qms_desktop.insight.execution import Score, execution
from qms_desktop.store.datafile import Store
from qms_desktop.ui.chart_view import Picture, picture_of
from qms_desktop.ui.home_contents import Opens
from qms_desktop.ui.language import spoken
from qms_desktop.ui.words import choice_label, day_text


@dataclass(frozen=True, slots=True)
class InsightChart:
    """One chart of the page."""

    title: str
    basis: str
    """What is counted, and over which period."""
    picture: Picture
    wide: bool = False
    """It takes the whole width of the page."""
    opens: Mapping[str, Opens] = field(default_factory=dict)
    """What a place of the picture leads to, by its key."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What the charts are drawn from, over the twelve months from ``start`` to ``end``, and no record more.

    They are drawn again for another width without reading anew.
    """

    start: date
    end: date
    scores: Sequence[Score]
    """Of each process."""
    late_actions: Sequence[tally.Bar]
    late_capas: Sequence[tally.Bar]
    open_capas: Sequence[tally.Bar]
    by_process: Sequence[tally.Bar]
    by_cause: Sequence[tally.Bar]
    served: Sequence[Served]


def read_figures(store: Store, day: date) -> Figures:
    """Return the figures of the twelve months up to a day."""
    with store.read() as session:
        done, capas = execution(session, day), capa_figures(session, day)
        return Figures(
            done.start, done.end, done.by_process, done.ageing, capas.ageing, capas.age,
            capas.by_process, capas.by_cause, cascade(session, day),
        )  # fmt: skip


def draw(found: Figures, half: float, width: float, *, dark: bool) -> list[InsightChart]:
    """Draw all charts; one without anything to show is left out.

    Args:
        found: what they show.
        half: width of those that stand in pairs, in points.
        width: of those that take the page.
        dark: in the dark palette.
    """
    palette = DARK if dark else LIGHT
    charts = [*_by_process(found, half, palette), *_late(found, half, palette)]
    charts += [*_paretos(found, half, palette), *_tree(found.served, width, palette)]
    return charts


def _by_process(found: Figures, width: float, palette: Palette) -> Iterator[InsightChart]:
    scores = sorted((score for score in found.scores if score.due), key=lambda score: not score.name)
    if not scores:
        return
    none = _tr("No process")
    bars = [
        Bar(score.name or none, score.score or 0.0, key=score.name or none, said=_kept(score))
        for score in scores
    ]
    chart = ageing(bars, width=width, most=1, palette=palette)
    span = _span(found.start, found.end)
    basis = _tr("Promises kept of those that fell due, by the day first promised, %1").replace("%1", span)
    opens = {score.name or none: Opens.several("action", score.ids) for score in scores}
    yield _chart(_tr("Kept on time, by process"), basis, chart, opens)


def _kept(score: Score) -> str:
    counts = _tr("%1 of %2").replace("%1", str(score.kept)).replace("%2", str(score.due))
    if score.score is None:
        return _tr("%1, too few for a score").replace("%1", counts)
    return f"{round(score.score * 100)} % ({counts})"


def _late(found: Figures, width: float, palette: Palette) -> Iterator[InsightChart]:
    kinds = (
        (_tr("Overdue actions"), _tr("By days late on %1"), found.late_actions, "action"),
        (_tr("Overdue CAPAs"), _tr("By days late on %1"), found.late_capas, "capa"),
        (_tr("Open CAPAs"), _tr("By days since they were detected, on %1"), found.open_capas, "capa"),
    )
    for title, basis, bars, register in kinds:
        sign = Sign.MISSED if bars is not found.open_capas else None
        if any(bar.count for bar in bars):
            drawn = [
                Bar(spoken(bar.name), bar.count, sign, key=bar.name if bar.count else "") for bar in bars
            ]
            chart = ageing(drawn, width=width, palette=palette)
            words = basis.replace("%1", day_text(found.end))
            yield _chart(title, words, chart, behind(register, bars, chart))


def _paretos(found: Figures, width: float, palette: Palette) -> Iterator[InsightChart]:
    span = _span(found.start, found.end)
    kinds = (
        (_tr("Where CAPAs come from, by process"), found.by_process),
        (_tr("Why the process failed, by cause"), found.by_cause),
    )
    for title, bars in kinds:
        if bars:
            drawn = [Bar(spoken(bar.name), bar.count, key=bar.name) for bar in bars]
            chart = pareto(drawn, width=width, height=170, palette=palette)
            words = _tr("CAPAs detected %1, with their cumulated share").replace("%1", span)
            yield _chart(title, words, chart, behind("capa", bars, chart))


def _tree(found: Sequence[Served], width: float, palette: Palette) -> Iterator[InsightChart]:
    if not found:
        return
    opens: dict[str, Opens] = {}

    def key(register: str, id_: int) -> str:
        opens[f"{register}/{id_}"] = Opens(register, id_)
        return f"{register}/{id_}"

    roots = [_intent(served, key, opens) for served in found]
    titles = (_tr("Intent"), _tr("Objective"), _tr("KPI, process, actions"))
    chart = draw_cascade(roots, titles, width=width, palette=palette)
    basis = _tr(
        "What leadership wants, and what is measured and done for it; finished objectives are left out"
    )
    yield _chart(_tr("From intent to action"), basis, chart, opens, wide=True)


_Key = Callable[[str, int], str]


def _intent(served: Served, key: _Key, opens: dict[str, Opens]) -> Branch:
    branches = [_objective(one, key, opens) for one in served.objectives]
    if served.intent is None:
        return Branch(_tr("No intent"), Sign.NO_DATA, branches=branches)
    if not branches:
        branches = [Branch(_tr("no objective serves it"), Sign.NO_DATA)]
    return Branch(served.intent.title, key=key("intent", served.intent.id), branches=branches)


def _objective(carried: Carried, key: _Key, opens: dict[str, Opens]) -> Branch:
    status, kpi, process = carried.status, carried.status.kpi, carried.process
    branches = [Branch(_tr("no KPI"), Sign.NO_DATA)]
    if kpi is not None:
        branches = [
            Branch(kpi.name, sign_of(kpi.outcome.value), key("kpi", kpi.id), f"{kpi.number} {kpi.name}")
        ]
    if process is not None:
        branches.append(Branch(process.title, key=key("process", process.id)))
    branches.append(_actions(carried, opens))
    health = status.health
    said = f"{status.number} {status.title}\n{choice_label(health) if health else ''}: {spoken(status.why)}"
    sign = sign_of(health.value if health else None)
    return Branch(status.title, sign, key("objective", status.id), said, branches)


def _actions(carried: Carried, opens: dict[str, Opens]) -> Branch:
    status = carried.status
    total = status.actions_open + status.actions_done
    if not total:
        return Branch(_tr("no action"), Sign.NO_DATA)
    words = _tr("%1 of %2 actions done").replace("%1", str(status.actions_done)).replace("%2", str(total))
    if status.actions_overdue:
        words += _tr(", %1 overdue").replace("%1", str(status.actions_overdue))
    sign = Sign.MISSED if status.actions_overdue else Sign.MET if status.actions_open == 0 else Sign.NO_DATA
    opens[f"actions/{status.id}"] = Opens.several("action", [one.id for one in carried.actions])
    return Branch(words, sign, f"actions/{status.id}")


def _chart(
    title: str, basis: str, chart: Chart, opens: Mapping[str, Opens], *, wide: bool = False
) -> InsightChart:
    return InsightChart(title, basis, picture_of(chart, title), wide, opens)


def behind(register: str, bars: Sequence[tally.Bar], chart: Chart) -> dict[str, Opens]:
    """Return what the places of a drawing of classes open; the bar of all others has what no other has.

    Args:
        register: of the records that are counted.
        bars: all classes, by their names.
        chart: what was drawn of them.
    """
    drawn = {hit.key for hit in chart.hits}
    rest = [id_ for bar in bars if bar.name not in drawn for id_ in bar.ids]
    named = {bar.name: Opens.several(register, bar.ids) for bar in bars if bar.ids}
    return {**named, OTHERS: Opens.several(register, rest)}


def _span(start: date, end: date) -> str:
    return f"{day_text(start)} – {day_text(end)}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("Insight", words)
