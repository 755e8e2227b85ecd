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

_REDRAW_AFTER = 150
"""Milliseconds a new width must last before the chart is drawn for it."""


class KpiChart(QSvgWidget):
    """Hidden until there is something to draw."""

    def __init__(self, desk: Desk, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        size, dark, store = (max(width, 240), self.height()), self._desk.theme.colours.dark, self._desk.store
        self._desk.jobs.run(
            lambda: run_chart_of(store, id_, size, dark=dark), lambda svg: self._take(id_, svg), owner=self
        )

    def _take(self, kpi: int, svg: bytes | None) -> None:
        if kpi != self._kpi:
            return
        if svg is not None:
            self.load(QByteArray(svg))
            self.renderer().setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        self.setVisible(svg is not None)


def run_chart_of(store: Store, kpi: int, size: tuple[int, int], *, dark: bool) -> bytes | None:
    """Return a KPI's run chart as SVG of that size in pixels; None where it has no reading or is retired."""
    from qms_desktop.charts.palette import DARK, LIGHT  # reportlab, loaded late
    from qms_desktop.charts.svg import to_svg
    from qms_desktop.insight.kpis import kpi_statuses
    from qms_desktop.reports.kpi_charts import kpi_chart

    with store.read() as session:
        found = next((one for one in kpi_statuses(session, today()) if one.id == kpi), None)
    if found is None or found.last_period is None:
        return None
    return to_svg(kpi_chart(found, *size, palette=DARK if dark else LIGHT), found.name)
