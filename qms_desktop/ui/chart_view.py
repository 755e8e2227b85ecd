"""A chart in the window: the drawing of the paper, whose places answer mouse and keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QByteArray, QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QToolTip, QWidget

from qms_desktop.ui.announcing import announce
from qms_desktop.ui.theme import SPACING, Theme

if TYPE_CHECKING:
    from qms_desktop.charts.strokes import Chart, Hit

SCALE = 1.5
"""Pixels a point of the drawing."""
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_FORTH = (Qt.Key.Key_Right, Qt.Key.Key_Down)


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart as the window paints it; sizes are points."""

    svg: bytes
    width: float
    height: float
    title: str
    hits: Sequence[Hit] = ()


def picture_of(chart: Chart, title: str) -> Picture:
    """Return a drawing as a picture; ``title`` is what a screen reader says of it."""
    from qms_desktop.charts.svg import to_svg  # reportlab, loaded late

    return Picture(to_svg(chart, title), chart.width, chart.height, title, tuple(chart.hits))


class ChartView(QWidget):
    """Paints one picture. Arrows, Home and End walk its places, Enter or a click opens what is behind one."""

    picked = Signal(str)
    """The key of a place."""
    begins_at_end: ClassVar[bool] = False
    """Whether the keyboard begins at the last place: of a course, where the newest says most."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, opens: bool = True) -> None:
        """``opens``: a click leads somewhere; else the places only say what they show."""
        super().__init__(parent)
        self._theme, self._opens = theme, opens
        self._picture: Picture | None = None
        self._current = -1
        self._renderer = QSvgRenderer(self)
        self._renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def renderer(self) -> QSvgRenderer:
        """What paints the picture."""
        return self._renderer

    @property
    def hits(self) -> Sequence[Hit]:
        """The places that answer."""
        return self._picture.hits if self._picture is not None else ()

    def show_picture(self, picture: Picture | None) -> None:
        """Paint this instead; None for nothing."""
        self._picture = picture
        self._renderer.load(QByteArray(picture.svg if picture is not None else b""))
        self._renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        self.setAccessibleName(picture.title if picture is not None else "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self.hits else Qt.FocusPolicy.NoFocus)
        self._go(-1)
        self.setAccessibleDescription(self._all_said())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        picture = self._picture
        return QSize(round(picture.width * SCALE), round(picture.height * SCALE)) if picture else QSize(0, 0)

    def place_of(self, hit: Hit) -> QRectF:
        """Return where a place lies, in pixels of this widget."""
        corner = self.pixels(hit.x, hit.y + hit.height)
        return QRectF(corner, self.pixels(hit.x + hit.width, hit.y))

    def pixels(self, x: float, y: float) -> QPointF:
        """Return where a point of the drawing lies, in pixels of this widget."""
        sheet, scale = self._sheet()
        height = self._picture.height if self._picture is not None else 0.0
        return QPointF(sheet.left() + x * scale, sheet.top() + (height - y) * scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._renderer.render(painter, self._sheet()[0])
        if self._current >= 0:
            painter.setPen(QPen(QColor(self._theme.colours.accent), 1.5))
            painter.drawRoundedRect(self.place_of(self.hits[self._current]).adjusted(1, 1, -1, -1), 3, 3)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go(self._at(event.position()))
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self._at(event.position())
        if at >= 0 and self._opens and event.button() is Qt.MouseButton.LeftButton:
            self.picked.emit(self.hits[at].key)

    def leaveEvent(self, event: QEvent) -> None:
        self._go(-1)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason) and self.hits:
            self._walk(self._first)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._go(-1)
        QToolTip.hideText()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = event.key(), len(self.hits) - 1
        if key in (*_BACK, *_FORTH) and last >= 0:
            step = 1 if key in _FORTH else -1
            self._walk(min(max(self._current + step, 0), last) if self._current >= 0 else self._first)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and last >= 0:
            self._walk(0 if key == Qt.Key.Key_Home else last)
        elif (
            key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
            and self._current >= 0
            and self._opens
        ):
            self.picked.emit(self.hits[self._current].key)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say what lies under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            at = self._at(QPointF(event.pos()))
            words = self.hits[at].words if at >= 0 else ""
            place = self.place_of(self.hits[at]).toRect() if at >= 0 else self.rect()
            QToolTip.showText(event.globalPos(), words, self, place)
            return True
        return super().event(event)

    @property
    def _first(self) -> int:
        """Where the keyboard begins."""
        return len(self.hits) - 1 if self.begins_at_end else 0

    def _sheet(self) -> tuple[QRectF, float]:
        """Where the drawing lies in this widget, and how many pixels a point takes."""
        picture = self._picture
        if picture is None or not picture.width or not picture.height:
            return QRectF(self.rect()), 1.0
        scale = min(self.width() / picture.width, self.height() / picture.height)
        wide, high = picture.width * scale, picture.height * scale
        return QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high), scale

    def _at(self, point: QPointF) -> int:
        return next((i for i, hit in enumerate(self.hits) if self.place_of(hit).contains(point)), -1)

    def _all_said(self) -> str:
        """The figures of the chart in words, for those who do not see it."""
        return "; ".join(hit.words.replace("\n", ", ") for hit in self.hits)

    def _go(self, at: int) -> None:
        if at == self._current:
            return
        self._current = at
        pointing = at >= 0 and self._opens
        self.setCursor(Qt.CursorShape.PointingHandCursor if pointing else Qt.CursorShape.ArrowCursor)
        self.setAccessibleDescription(self.hits[at].words if at >= 0 else self._all_said())
        self.update()

    def _walk(self, at: int) -> None:
        """Go to a place by keyboard, scroll to it where it is out of sight, and say what it shows."""
        self._go(at)
        hit = self.hits[at]
        announce(self, hit.words)
        place = self.place_of(hit).toRect()
        around = self._scrolled
        sheet = around.widget() if around is not None else None
        if around is not None and sheet is not None:
            middle = self.mapTo(sheet, place.center())
            room = QPoint(place.width(), place.height()) / 2
            around.ensureVisible(middle.x(), middle.y(), room.x() + SPACING, room.y() + SPACING)
        QToolTip.showText(self.mapToGlobal(place.bottomLeft()), hit.words, self)

    @property
    def _scrolled(self) -> QScrollArea | None:
        """What scrolls this chart; None where all of it is seen."""
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        return parent
