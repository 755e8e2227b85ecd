"""A KPI's run chart in the window: the same drawing as on paper."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtSvgWidgets import QSvgWidget
from PySide6.QtWidgets import QWidget

from qms_desktop.store.datafile import Store
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.jobs import after
from qms_desktop.ui.words import today

SCALE = 1.5
"""Pixels a point of the drawing."""
_REDRAW_AFTER = 150
"""Milliseconds a new width must last before the chart is drawn for it."""


class KpiChart(QSvgWidget):
    """Hidden until there is something to draw."""

    def __init__(
        self, desk: Desk, height: int, *, brief: bool = False, parent: QWidget | None = None
    ) -> None:
        """``brief``: only the course and the target, for where there is little room."""
        super().__init__(parent)
        self._brief = brief
        self._desk = desk
        self._kpi: int | None = None
        self._drawn_for = 0
        self.setFixedHeight(height)
        self.setAccessibleName(self.tr("Run chart"))
        self.renderer().setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        self._redraw = after(_REDRAW_AFTER, self, self._draw)
        desk.theme.changed.connect(self._draw)
        self.hide()

    def show_kpi(self, kpi: int | None) -> None:
        """Draw the readings of a KPI as they are stored; None for none."""
        if kpi != self._kpi:
            self.hide()
        self._kpi = kpi
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the new width, so that the words keep their size."""
        super().resizeEvent(event)
        if self.isVisible() and self.width() != self._drawn_for:
            self._redraw.start()

    def _draw(self) -> None:
        kpi = self._kpi
        if kpi is None:
            return
        id_: int = kpi
        parent = self.parentWidget()
        width = self.width() if self.isVisible() or parent is None else parent.contentsRect().width() - 40
        self._drawn_for = width
        size = (max(width, 240) / SCALE, self.height() / SCALE)
        brief = self._brief
        dark, store = self._desk.theme.colours.dark, self._desk.store
        self._desk.jobs.run(
            lambda: run_chart_of(store, id_, size, dark=dark, brief=brief),
            lambda svg: self._take(id_, svg),
            owner=self,
        )

    def _take(self, kpi: int, svg: bytes | None) -> None:
        if kpi != self._kpi:
            return
        if svg is not None:
            self.load(QByteArray(svg))
            self.renderer().setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        self.setVisible(svg is not None)


def run_chart_of(
    store: Store, kpi: int, size: tuple[float, float], *, dark: bool, brief: bool = False
) -> bytes | None:
    """Return a KPI's run chart as SVG of that size in points; None where it has no reading or is retired."""
    from qms_desktop.charts.palette import DARK, LIGHT, sign_of  # reportlab, loaded late
    from qms_desktop.charts.sparkline import sparkline
    from qms_desktop.charts.svg import to_svg
    from qms_desktop.insight.kpis import kpi_statuses
    from qms_desktop.reports.kpi_charts import kpi_chart

    with store.read() as session:
        found = next((one for one in kpi_statuses(session, today()) if one.id == kpi), None)
    if found is None or found.last_period is None:
        return None
    palette, (width, height) = DARK if dark else LIGHT, size
    if not brief:
        return to_svg(kpi_chart(found, width, height, palette), found.name)
    values, target = [point.value for point in found.points], found.points[-1].target
    mark = sign_of(found.outcome.value)
    course = sparkline(values, mark, target=target, width=width, height=height, palette=palette)
    return to_svg(course, found.name)
