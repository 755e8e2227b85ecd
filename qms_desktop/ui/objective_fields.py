"""The form of an objective: how it stands and why, its line from baseline to target, its actions."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from qms_desktop.model.fields import Field
from qms_desktop.model.objectives import Objective
from qms_desktop.store.datafile import Store
from qms_desktop.ui.chart_view import Picture, picture_of
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.field_rows import FieldRows, sections
from qms_desktop.ui.kpi_chart import RecordChart
from qms_desktop.ui.words import day_text, today

ACTIONS = str(QT_TRANSLATE_NOOP("fields", "Actions"))


class ObjectiveFields(FieldRows):
    """Fields, with the actions before the notes."""

    embedded = {"action": ACTIONS}

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, Objective, list(_sections()), parent)


class ObjectiveChart(RecordChart):
    """The way of an objective; a click answers the period of a reading."""

    def draw_of(self, record: int, size: tuple[float, float], *, dark: bool) -> Picture | None:
        return line_of(self._desk.store, record, size, dark=dark)


def line_of(store: Store, objective: int, size: tuple[float, float], *, dark: bool) -> Picture | None:
    """Return an objective's line of that size in points; None where nothing is known of its way."""
    from qms_desktop.charts.palette import DARK, LIGHT  # reportlab, loaded late
    from qms_desktop.insight.objectives import objective_status
    from qms_desktop.reports.objective_charts import objective_chart, standing

    with store.read() as session:
        found = objective_status(session, objective, today())
    if found is None:
        return None
    chart = objective_chart(found, today(), *size, DARK if dark else LIGHT, day=day_text)
    return picture_of(chart, standing(found, day_text)) if chart is not None else None


def _sections() -> Iterator[tuple[str, list[Field]]]:
    for heading, group in sections(Objective):
        if heading == "Notes":
            yield ACTIONS, []
        yield heading, group
