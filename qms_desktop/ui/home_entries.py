"""What Home is made of: lines and tiles that each open the records behind their figure."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QStyleOptionFocusRect, QWidget

from qms_desktop.ui.home_contents import Entry, Opens, Tile
from qms_desktop.ui.theme import ROW_HEIGHT, SPACING, Sign, Theme

TILE_SIZE = QSize(158, 52)
"""Least size of a tile of the wall."""
SIGN_WIDTH = 18


class _Figure(QAbstractButton):
    """A flat button that shows it can be pressed by its colour under the mouse and its focus frame."""

    def __init__(self, opens: Opens, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opens = opens
        self._theme = theme
        theme.changed.connect(self.update)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _ground(self, painter: QPainter) -> None:
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Highlight))
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            option.rect = self.rect().adjusted(1, 1, -1, -1)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()


class EntryLine(_Figure):
    """One ``Entry`` as a line of a panel."""

    def __init__(self, entry: Entry, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(entry.opens, theme, parent)
        self.entry = entry
        heard = (entry.said, entry.text, entry.detail, entry.figure)
        self.setAccessibleName(", ".join(part for part in heard if part))
        self.setToolTip(entry.text if not entry.detail else f"{entry.text}\n{entry.detail}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(320, max(ROW_HEIGHT, self.fontMetrics().height() + 10))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._ground(painter)
        painter.setPen(QColor(self._theme.colours.hairline))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        room = self.rect().adjusted(SPACING // 2, 0, -SPACING // 2, -1)
        sign = QRect(room.left(), room.top(), SIGN_WIDTH, room.height())
        if self.entry.sign is not None:
            painter.setPen(QColor(self._theme.colours.of(self.entry.sign)))
            painter.drawText(sign, Qt.AlignmentFlag.AlignVCenter, self.entry.sign.value)
        room.setLeft(sign.right() + 2)
        room = self._draw_figure(painter, room)
        self._draw_words(painter, room)

    def _draw_figure(self, painter: QPainter, room: QRect) -> QRect:
        if not self.entry.figure:
            return room
        painter.setFont(self._bold())
        width = QFontMetrics(painter.font()).horizontalAdvance(self.entry.figure)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, right, self.entry.figure)
        painter.setFont(self.font())
        return room.adjusted(0, 0, -width - 2 * SPACING, 0)

    def _draw_words(self, painter: QPainter, room: QRect) -> None:
        metrics = self.fontMetrics()
        detail = metrics.elidedText(self.entry.detail, Qt.TextElideMode.ElideRight, room.width() // 2)
        aside = metrics.horizontalAdvance(detail) + 2 * SPACING if detail else 0
        text = metrics.elidedText(self.entry.text, Qt.TextElideMode.ElideRight, room.width() - aside)
        role = QPalette.ColorRole.Link if self.entry.sign is None else QPalette.ColorRole.Text
        painter.setPen(self.palette().color(role))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(QColor(self._theme.colours.muted))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, detail)


class KpiTile(_Figure):
    """One ``Tile`` of the wall: name, newest value, and its course."""

    def __init__(self, tile: Tile, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tile.opens, theme, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_tile(tile)

    def show_tile(self, tile: Tile) -> None:
        """Show another tile in the same place."""
        self.tile, self.opens = tile, tile.opens
        heard = (tile.said, tile.name, tile.value, tile.period)
        self.setAccessibleName(", ".join(part for part in heard if part))
        self.setToolTip(f"{tile.name}\n{tile.value} · {tile.period}" if tile.period else tile.name)
        self._renderers: dict[bool, QSvgRenderer] = {}
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(TILE_SIZE.width(), max(TILE_SIZE.height(), 2 * self.fontMetrics().height() + 16))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter)
        line = self.fontMetrics().height() + 2
        room = self.rect().adjusted(SPACING // 2, 4, -SPACING // 2, -4)
        name = QRect(room.left(), room.top(), room.width(), line)
        value = QRect(room.left() + SIGN_WIDTH, name.bottom() + 3, room.width() - SIGN_WIDTH, line)
        self._draw_name(painter, name)
        used = self._draw_value(painter, value)
        self._draw_course(painter, QRectF(value.adjusted(used + SPACING, -1, 0, 1)))

    def _draw_name(self, painter: QPainter, room: QRect) -> None:
        painter.setPen(QColor(self._theme.colours.of(self.tile.sign)))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.tile.sign.value)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        words = room.adjusted(SIGN_WIDTH, 0, 0, 0)
        name = self.fontMetrics().elidedText(self.tile.name, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)

    def _draw_value(self, painter: QPainter, room: QRect) -> int:
        """Draw the newest value, quietly where there is none; answer its width."""
        measured = self.tile.sign is not Sign.NO_DATA
        painter.setFont(self._bold() if measured else self.font())
        role = QPalette.ColorRole.Text if measured else QPalette.ColorRole.PlaceholderText
        painter.setPen(self.palette().color(role))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.tile.value)
        width = painter.fontMetrics().horizontalAdvance(self.tile.value)
        painter.setFont(self.font())
        return width

    def _draw_course(self, painter: QPainter, room: QRectF) -> None:
        renderer = self._renderer()
        size = renderer.defaultSize().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveBottomRight(room.bottomRight())
        renderer.render(painter, place)

    def _renderer(self) -> QSvgRenderer:
        dark = self._theme.colours.dark
        if dark not in self._renderers:
            svg = self.tile.course_dark if dark else self.tile.course
            self._renderers[dark] = QSvgRenderer(QByteArray(svg))
        return self._renderers[dark]
