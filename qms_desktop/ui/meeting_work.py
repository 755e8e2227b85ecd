"""What the meeting asks of the data file. Plain functions for the database thread; no widget here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from qms_desktop.errors import RefusedError
from qms_desktop.insight.rows import Ref
from qms_desktop.insight.views import RecordView, view
from qms_desktop.model.clean import clean_text
from qms_desktop.model.reviews import Presence, Topic
from qms_desktop.model.trail import Changed
from qms_desktop.store.datafile import Store
from qms_desktop.ui.home_contents import Opens
from qms_desktop.ui.language import spoken
from qms_desktop.ui.words import today
from qms_desktop.workflow import edit, reviews

if TYPE_CHECKING:
    from qms_desktop.charts.palette import Palette
    from qms_desktop.insight.pack import Section
    from qms_desktop.ui.chart_view import Picture

COLUMN = 52.0
"""Points a bar of a Pareto needs for its name."""
FEWEST_BARS = 5
MOST_CHARTS = 24
"""Run charts on one page; the printed pack has all."""


@dataclass(frozen=True, slots=True)
class Said:
    """What the meeting said to one input."""

    discussion: str = ""
    conclusion: str = ""
    waiver: str = ""

    def with_text(self, name: str, text: str) -> Said:
        """Return it with one of the texts replaced."""
        return replace(self, **{name: text})

    @property
    def is_spoken_to(self) -> bool:
        """Whether somebody wrote anything."""
        return any(text.strip() for text in (self.discussion, self.conclusion, self.waiver))


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision as the meeting lists it."""

    id: int
    sequence: int
    text: str
    kind: str | None
    owner: Ref | None
    due_on: Any
    action: str
    """Number of the action it became."""


@dataclass(frozen=True, slots=True)
class Agenda:
    """A review as it stands: its data, what was said, what was decided."""

    view: RecordView
    sections: Mapping[Topic, Section]
    no_data_because: str
    """Why there are no figures; empty where there are."""
    as_of: Any

    @property
    def said(self) -> dict[Topic, Said]:
        """What was said to each input."""
        rows = {row["topic"]: row for row in self.view.parts["review_input"]}
        names = ("discussion", "conclusion", "waiver")
        return {
            topic: Said(*(rows[topic][name] or "" for name in names)) if topic in rows else Said()
            for topic in Topic
        }

    @property
    def attended(self) -> bool:
        """Whether somebody is entered as present."""
        return any(row["presence"] is Presence.PRESENT for row in self.view.parts["attendance"])

    @property
    def decisions(self) -> Sequence[Decided]:
        """The decisions in their order."""
        return [self._decided(row) for row in self.view.parts["decision"]]

    def _decided(self, row: Mapping[str, Any]) -> Decided:
        action = self.view.refs.get(("action", row["action"] or 0))
        owner = self.view.refs.get(("person", row["owner"] or 0))
        number = action.number if action else ""
        return Decided(row["id"], row["sequence"], row["text"], row["kind"], owner, row["due_on"], number)


def read_agenda(store: Store, review: int) -> Agenda:
    """Return a review with its figures: those frozen, or the present ones while it is planned.

    Raises:
        QmsError: there is no such review.
    """
    from qms_desktop.insight.frozen import pack_of

    with store.read() as session:

        def agenda() -> Agenda:  # lets go of the pack before the session does of the records behind it
            found = view(session, "review", review)
            record = edit.fetch(session, "review", review)
            try:
                pack = pack_of(session, record, today())  # type: ignore[arg-type]  # the review register's
            except RefusedError as error:
                return Agenda(found, {}, str(error), None)
            return Agenda(found, {Topic(one.topic): one for one in pack.sections}, "", pack.as_of)

        return agenda()


def read_again(store: Store, agenda: Agenda) -> Agenda:
    """Return the agenda with what was said and decided by now; its figures stay."""
    with store.read() as session:
        return replace(agenda, view=view(session, "review", agenda.view.id))


def note(store: Store, review: int, what: str, noted: Mapping[Topic, Said]) -> Changed:
    """Write down what was said to some inputs.

    Raises:
        RefusedError: the review is approved.
    """
    with store.change(what) as change:
        for topic, said in noted.items():
            texts = map(clean_text, (said.discussion, said.conclusion, said.waiver))
            reviews.note(change.session, review, topic, *texts)
    return change.changed


def decide(store: Store, review: int, what: str, values: Mapping[str, Any], decision: int | None) -> Changed:
    """Write down a decision, or change one.

    Raises:
        RefusedError: a rule says no.
    """
    with store.change(what) as change:
        reviews.decide(change.session, review, decision=decision, **values)
    return change.changed


def take_out(store: Store, review: int, what: str, decision: int) -> Changed:
    """Take a decision out.

    Raises:
        RefusedError: a rule says no.
    """
    with store.change(what) as change:
        reviews.take_out(change.session, review, decision)
    return change.changed


def conclude(
    store: Store, review: int, what: str, values: Mapping[str, Any], *, held: bool = False
) -> Changed:
    """Save what closes the meeting; ``held`` marks the review held in the same change.

    Raises:
        RefusedError: a rule says no.
    """
    with store.change(what) as change:
        if values:
            edit.save(change.session, "review", values, id_=review)
        if held:
            reviews.hold(change.session, review)
    return change.changed


def freeze(store: Store, review: int, what: str) -> Changed:
    """Fix the figures of a planned review.

    Raises:
        RefusedError: it has no period.
    """
    from qms_desktop.ui.record_work import freeze_step

    with store.change(what) as change:
        freeze_step()(change, review)
    return change.changed


@dataclass(frozen=True, slots=True)
class Drawn:
    """A chart of an input, and what a place of it opens."""

    caption: str
    picture: Picture
    opens: Mapping[str, Opens]


def charts_of(section: Section, width: float, *, dark: bool) -> list[Drawn]:
    """Draw the charts of an input, worst KPIs first, with a caption each.

    Args:
        section: the input.
        width: of each chart, in points.
        dark: in the dark palette.
    """
    from qms_desktop.charts.palette import DARK, LIGHT
    from qms_desktop.insight.kpis import Outcome
    from qms_desktop.reports.kpi_charts import kpi_caption, kpi_chart
    from qms_desktop.ui.chart_view import picture_of

    palette = DARK if dark else LIGHT
    found = [_pareto(section, width, palette)] if section.bars else []
    worst = (Outcome.MISSED, Outcome.AT_RISK, Outcome.NOT_REPORTED)
    ranked = sorted(section.kpis, key=lambda kpi: (*(kpi.outcome is not one for one in worst), kpi.number))
    for kpi in [kpi for kpi in ranked if kpi.last_period][:MOST_CHARTS]:
        heading, remark = kpi_caption(kpi)
        picture = picture_of(kpi_chart(kpi, width, 112, palette), kpi.name)
        opens = {hit.key: Opens("kpi", kpi.id) for hit in picture.hits}
        found.append(Drawn(f"{heading}\n{remark.text}", picture, opens))
    return found


def _pareto(section: Section, width: float, palette: Palette) -> Drawn:
    """Draw the classes of an input; each bar opens its CAPAs."""
    from qms_desktop.charts.bars import Bar, pareto
    from qms_desktop.ui.chart_view import picture_of
    from qms_desktop.ui.insight_figures import behind

    bars = [Bar(spoken(bar.name), bar.count, key=bar.name if bar.ids else "") for bar in section.bars]
    most = min(8, max(FEWEST_BARS, int(width // COLUMN)))
    title = spoken(section.bars_title)
    chart = pareto(bars, most=most, width=width, height=130, palette=palette)
    return Drawn(title, picture_of(chart, title), behind("capa", section.bars, chart))
