"""A KPI's run chart in the window: the same drawing as on paper."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from qms_desktop.store.datafile import Store
from qms_desktop.ui.chart_view import SCALE, ChartView, Picture, picture_of
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.jobs import after
from qms_desktop.ui.words import today

_REDRAW_AFTER = 150
"""Milliseconds a new width must last before the chart is drawn for it."""


class RecordChart(ChartView):
    """A chart of one record, hidden until there is something to draw; drawn for its width and colours."""

    begins_at_end = True

    def __init__(self, desk: Desk, height: int, parent: QWidget | None = None) -> None:
        super().__init__(desk.theme, parent)
        self._desk = desk
        self._record: int | None = None
        self._drawn_for = 0
        self.setFixedHeight(height)
        self._redraw = after(_REDRAW_AFTER, self, self._draw)
        desk.theme.changed.connect(self._draw)
        self.hide()

    def draw_of(self, record: int, size: tuple[float, float], *, dark: bool) -> Picture | None:
        """Draw a record in so many points; called in the background, touches no widget."""
        raise NotImplementedError

    def show_record(self, record: int | None) -> None:
        """Draw a record as it is stored; None for none."""
        if record != self._record:
            self.hide()
        self._record = record
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the new width, so that the words keep their size."""
        super().resizeEvent(event)
        if self.isVisible() and self.width() != self._drawn_for:
            self._redraw.start()

    def _draw(self) -> None:
        if self._record is None:
            return
        record: int = self._record
        parent = self.parentWidget()
        width = self.width() if self.isVisible() or parent is None else parent.contentsRect().width() - 40
        self._drawn_for = width
        size = (max(width, 240) / SCALE, self.height() / SCALE)
        dark = self._desk.theme.colours.dark
        self._desk.jobs.run(
            lambda: self.draw_of(record, size, dark=dark),
            lambda picture: self._take(record, picture),
            owner=self,
        )

    def _take(self, record: int, picture: Picture | None) -> None:
        if record == self._record:
            self.show_picture(picture)
            self.setVisible(picture is not None)


class KpiChart(RecordChart):
    """The run chart; a click answers the period."""

    def __init__(
        self, desk: Desk, height: int, *, brief: bool = False, parent: QWidget | None = None
    ) -> None:
        """``brief``: only the course and the target, for where there is little room."""
        super().__init__(desk, height, parent)
        self._brief = brief

    def draw_of(self, record: int, size: tuple[float, float], *, dark: bool) -> Picture | None:
        return run_chart_of(self._desk.store, record, size, dark=dark, brief=self._brief)


def run_chart_of(
    store: Store, kpi: int, size: tuple[float, float], *, dark: bool, brief: bool = False
) -> Picture | None:
    """Return a KPI's run chart of that size in points; None where it has no reading or is retired."""
    from qms_desktop.charts.palette import DARK, LIGHT, sign_of  # reportlab, loaded late
    from qms_desktop.charts.sparkline import sparkline
    from qms_desktop.insight.kpis import kpi_statuses
    from qms_desktop.reports.kpi_charts import kpi_chart

    with store.read() as session:
        found = next(iter(kpi_statuses(session, today(), only=(kpi,))), None)
    if found is None or found.last_period is None:
        return None
    palette, (width, height) = DARK if dark else LIGHT, size
    if not brief:
        return picture_of(kpi_chart(found, width, height, palette), found.name)
    values, target = [point.value for point in found.points], found.points[-1].target
    mark = sign_of(found.outcome.value)
    course = sparkline(values, mark, target=target, width=width, height=height, palette=palette)
    return picture_of(course, found.name)
