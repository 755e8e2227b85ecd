"""Insight: where promises are kept, where CAPAs come from, what is late, and what carries each intent."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from qms_desktop.errors import DataFileError, QmsError
from qms_desktop.ui.chart_view import SCALE, ChartView
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.help_menu import f1_opens
from qms_desktop.ui.home_contents import Opens
from qms_desktop.ui.home_panels import clear, quiet
from qms_desktop.ui.jobs import AGAIN, Job, Lane, after
from qms_desktop.ui.language import spoken
from qms_desktop.ui.outputs import beside
from qms_desktop.ui.theme import SPACING, title_font
from qms_desktop.ui.words import today

if TYPE_CHECKING:
    from qms_desktop.ui.insight_figures import Figures, InsightChart

NARROW = 900
"""Pixels below which the charts stand one under the other."""
_REDRAW_AFTER = 200
_AROUND_CHART = 60
"""Points of heading and space around a chart."""


class InsightPage(QWidget):
    """A window of charts beside the registers; every bar and box opens the records behind it."""

    open_records = Signal(str, object)
    """Register and ``rows.Query`` of the records behind a place."""
    open_record = Signal(str, int)
    painted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._desk = desk
        self._found: Figures | None = None
        self._drawn_for = self._asked = 0
        self.charts: dict[str, ChartView] = {}
        """The charts shown, by their title."""
        self.setWindowTitle(self.tr("Insight"))
        f1_opens(self, "Insight")
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.resize(1160, 820)
        self.message = QLabel(self.tr("Working out the figures…"))
        self.message.setProperty("muted", True)
        self.message.setWordWrap(True)
        self.message.setContentsMargins(3 * SPACING, 2 * SPACING, 3 * SPACING, 0)
        self._sheet = QWidget()
        self._sheet.setBackgroundRole(QPalette.ColorRole.Base)
        self._grid = QGridLayout(self._sheet)
        self._grid.setContentsMargins(*(3 * SPACING,) * 4)
        self._grid.setHorizontalSpacing(4 * SPACING)
        self._grid.setVerticalSpacing(3 * SPACING)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setAccessibleName(self.tr("Insight"))
        self._scroll.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self._scroll.setWidget(self._sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.message)
        layout.addWidget(self._scroll, 1)
        self._redraw = after(_REDRAW_AFTER, self, self._draw)
        self._again = after(AGAIN, self, self.refresh)
        desk.theme.changed.connect(self._draw)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        self.refresh()

    def refresh(self) -> None:
        """Work the figures out again; the old charts stay until the new are drawn."""
        store, day = self._desk.store, today()

        def work(job: Job) -> Figures:
            from qms_desktop.ui.insight_figures import read_figures  # loads insight and the charts

            with store.aside(partial(job.report, 0, 0), check=False) as copied:
                return read_figures(copied, day)

        lane = beside(store, Lane.FIGURES)
        self._desk.jobs.run_reporting(work, self._take, self._fail, lane=lane, owner=self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the new width, so that the words keep their size."""
        super().resizeEvent(event)
        if self._found is not None and self.width() != self._drawn_for:
            self._redraw.start()

    def _take(self, found: Figures) -> None:
        self._found = found
        self._draw()

    def _fail(self, error: QmsError) -> None:
        self.message.setText(spoken(str(error)))
        self.message.show()
        if isinstance(error, DataFileError):
            self._again.start()

    def _draw(self) -> None:
        found = self._found
        if found is None:
            return
        self._drawn_for = self.width()
        width = max(self._scroll.viewport().width() - 6 * SPACING, 320) / SCALE
        half = width if self._is_narrow else (width - 4 * SPACING / SCALE) / 2
        draw_all = partial(_drawn, found, half, width, dark=self._desk.theme.colours.dark)
        self._asked += 1
        show = partial(self._show_newest, self._asked)
        self._desk.jobs.run(draw_all, show, self._fail, lane=Lane.FILES, owner=self)

    def _show_newest(self, asked: int, charts: Sequence[InsightChart]) -> None:
        """Show charts unless newer ones were asked for: two sets are drawn side by side."""
        if asked == self._asked:
            self._show(charts)

    def _focus_first(self) -> None:
        """Let the keyboard begin at the first figure."""
        first = next(iter(self.charts.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def _is_narrow(self) -> bool:
        return self.width() < NARROW

    def _show(self, charts: Sequence[InsightChart]) -> None:
        focus: QWidget | None = self.focusWidget()
        looked_at = next((title for title, view in self.charts.items() if view is focus), None)
        self.setFocus()  # it would walk through all that goes, and the page would scroll along
        clear(self._grid)
        self.charts = {}
        beside = [] if self._is_narrow else [chart for chart in charts if not chart.wide]
        self._set_beside(beside)
        below = [chart for chart in charts if chart not in beside]
        for row, chart in enumerate(below, start=1):
            self._grid.addWidget(self._panel(chart), row, 0, 1, 2)
        self._grid.setRowStretch(len(below) + 1, 1)
        for one, following in pairwise(self.charts.values()):
            self.setTabOrder(one, following)
        self.message.setText(
            "" if charts else self.tr("There is nothing to draw yet: it needs actions, CAPAs or objectives.")
        )
        self.message.setVisible(not charts)
        if looked_at in self.charts:
            self.charts[looked_at].setFocus()
        elif focus is None or focus is self:
            self._focus_first()
        self.painted.emit()

    def _set_beside(self, charts: Sequence[InsightChart]) -> None:
        """Set charts in two columns, each where there is more room, so that a tall one leaves no hole."""
        columns = [QVBoxLayout(), QVBoxLayout()]
        filled = [0.0, 0.0]
        for chart in charts:
            at = filled.index(min(filled))
            filled[at] += chart.picture.height + _AROUND_CHART
            columns[at].addWidget(self._panel(chart))
        for at, column in enumerate(columns):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(3 * SPACING)
            column.addStretch(1)
            side = QWidget()
            side.setLayout(column)
            self._grid.addWidget(side, 0, at)
            self._grid.setColumnStretch(at, 1)

    def _panel(self, chart: InsightChart) -> QWidget:
        panel = QWidget()
        heading = QLabel(chart.title)
        heading.setFont(title_font(self))
        view = ChartView(self._desk.theme)
        view.show_picture(chart.picture)
        view.setFixedHeight(round(chart.picture.height * SCALE))
        view.picked.connect(lambda key: self._open(chart.opens.get(key)))
        self.charts[chart.title] = view
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING // 2)
        for widget in (heading, quiet(chart.basis), view):
            column.addWidget(widget)
        column.addStretch(1)
        return panel

    def _open(self, opens: Opens | None) -> None:
        if opens is None:
            return
        if opens.id is not None:
            self.open_record.emit(opens.register, opens.id)
        else:
            self.open_records.emit(opens.register, opens.query)


def _drawn(found: Figures, half: float, width: float, *, dark: bool) -> list[InsightChart]:
    from qms_desktop.ui.insight_figures import draw  # loads insight and the charts

    return draw(found, half, width, dark=dark)
