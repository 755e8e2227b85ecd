"""The drawn process map under the mouse: drag from box to box to link, select a link to remove it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from qms_desktop.ui.chart_view import ChartView, Picture
from qms_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from qms_desktop.charts.process_map import Route

REACH = 6.0
"""Pixels beside a link within which a click still means it."""


class MapView(ChartView):
    """Boxes are places of the chart; links lie over them and can be drawn, selected and removed."""

    linked = Signal(str, str)
    """Numbers of the giver and the receiver of a link drawn."""
    unlinked = Signal(str, str)
    selected = Signal(str, str)
    """A link was clicked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.why_fixed = ""
        """Why no link can be drawn or removed; empty where it can."""
        self._routes: Sequence[Route] = ()
        self._chosen: tuple[str, str] | None = None
        self._from: str | None = None
        self._pressed = QPointF()
        self._at_mouse: QPointF | None = None

    @property
    def chosen(self) -> tuple[str, str] | None:
        """The link that is selected."""
        return self._chosen

    def show_map(self, picture: Picture, routes: Sequence[Route]) -> None:
        """Show a map; the selected link stays selected where it is still there."""
        self._routes = routes
        links = {(route.giver, route.receiver) for route in routes}
        self._chosen = self._chosen if self._chosen in links else None
        self.show_picture(picture)

    def choose(self, giver: str, receiver: str) -> None:
        """Select a link."""
        self._chosen = (giver, receiver)
        self.update()

    def line_of(self, route: Route) -> list[QPointF]:
        """Return where a link runs, in pixels of this widget."""
        return [self.pixels(x, y) for x, y in route.points]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colours.accent), 3))
        for route in self._routes:
            if (route.giver, route.receiver) == self._chosen:
                painter.drawPolyline(QPolygonF(self.line_of(route)))
        if self._from is not None and self._at_mouse is not None and not self.why_fixed:
            hit = next(one for one in self.hits if one.key == self._from)
            painter.setPen(QPen(QColor(self._theme.colours.accent), 2, Qt.PenStyle.DashLine))
            painter.drawLine(self.place_of(hit).center(), self._at_mouse)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a link on a box, or select the link under the mouse."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed, self._from = event.position(), self._box_at(event.position())
        if self._from is None:
            self._chosen = self._link_at(event.position())
            if self._chosen is not None:
                self.selected.emit(*self._chosen)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        far = (event.position() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._from is not None and (self._at_mouse is not None or far):
            self._at_mouse = event.position()
            self.update()
            if self.why_fixed:
                self.setCursor(Qt.CursorShape.ForbiddenCursor)
                QToolTip.showText(event.globalPosition().toPoint(), self.why_fixed, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a link on another box; a plain click opens the process."""
        giver, was_dragged = self._from, self._at_mouse is not None
        self._from = self._at_mouse = None
        self.update()
        if not was_dragged:
            super().mouseReleaseEvent(event)
            return
        receiver = self._box_at(event.position())
        if self.why_fixed:
            self.unsetCursor()
        elif giver is not None and receiver is not None and receiver != giver:
            self.linked.emit(giver, receiver)

    def event(self, event: QEvent) -> bool:
        """Esc amid a drag ends the drag, not the window."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
            and self._from is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        removes = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._chosen is not None
        if removes and self.why_fixed:
            QToolTip.showText(self.mapToGlobal(self.rect().center()), self.why_fixed, self)
        elif removes and self._chosen is not None:
            self.unlinked.emit(*self._chosen)
        elif event.key() == Qt.Key.Key_Escape and self._from is not None:
            self._from = self._at_mouse = None
            self.update()
        else:
            super().keyPressEvent(event)

    def _box_at(self, point: QPointF) -> str | None:
        return next((hit.key for hit in self.hits if self.place_of(hit).contains(point)), None)

    def _link_at(self, point: QPointF) -> tuple[str, str] | None:
        near = ((distance(point, self.line_of(route)), route) for route in self._routes)
        reached = [(far, route) for far, route in near if far <= REACH]
        if not reached:
            return None
        route = min(reached, key=lambda pair: pair[0])[1]
        return route.giver, route.receiver


def distance(point: QPointF, line: Sequence[QPointF]) -> float:
    """Return how far a point lies from a line through two or more points, in pixels."""
    return min(_from_piece(point, start, end) for start, end in pairwise(line))


def _from_piece(point: QPointF, start: QPointF, end: QPointF) -> float:
    along, to = end - start, point - start
    length = QPointF.dotProduct(along, along)
    share = min(1.0, max(0.0, QPointF.dotProduct(to, along) / length)) if length else 0.0
    nearest = start + along * share
    return math.hypot(point.x() - nearest.x(), point.y() - nearest.y())
