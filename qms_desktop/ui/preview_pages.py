"""The pages of a PDF as pictures: in a scrollable view, and on a printer."""

from __future__ import annotations

import math
import threading
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import accumulate

import pypdfium2  # type: ignore[import-untyped]  # ships no types
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPageLayout,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

GAP = 16
"""Pixels around a page."""
ZOOM_RANGE = (0.25, 4.0)
PRINT_RESOLUTION = 300
"""Dots an inch; finer costs memory and shows nothing more on paper."""

_SCREEN = 96 / 72
_MOST_PIXELS = 16_000_000
_KEPT_PICTURES = 6
_pdfium = threading.Lock()
"""pdfium knows no threads: the view and a print job take turns."""


class PdfPages:
    """An open PDF. Sizes are points (1/72 inch)."""

    def __init__(self, data: bytes) -> None:
        """Open the PDF held in ``data``; of thousands of pages away from the window's thread."""
        self.data = data
        self.is_open = True
        with _pdfium:
            self._document = pypdfium2.PdfDocument(data)
            self.sizes = [QSizeF(*self._document.get_page_size(i)) for i in range(len(self._document))]

    def picture(self, page: int, scale: float) -> QImage:
        """Return a page (from 0) with ``scale`` pixels a point, on white."""
        with _pdfium:
            drawn = self._document[page].render(scale=scale, prefer_bgrx=True)
            shared = QImage(drawn.buffer, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32)
            return shared.copy()

    def close(self) -> None:
        """Let go of the document; there are no pictures of it any more."""
        with _pdfium:
            self._document.close()
            self.is_open = False
        self.data = b""


def print_pages(
    data: bytes, printer: QPrinter, pages: Sequence[int], report: Callable[[int, int], None]
) -> None:
    """Draw pages (from 0) on a printer, each as large as its paper allows.

    Args:
        data: the PDF.
        printer: set up by the user.
        pages: which pages, in order.
        report: called with (done, all) after each page; raises to cancel.
    """
    document = PdfPages(data)
    painter = QPainter()
    try:
        for done, page in enumerate(pages):
            _turn(printer, document.sizes[page])
            if done == 0:
                painter.begin(printer)
            else:
                printer.newPage()
            _draw_on_paper(painter, printer, document, page)
            report(done + 1, len(pages))
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
        document.close()


def _turn(printer: QPrinter, size: QSizeF) -> None:
    lies = size.width() > size.height()
    printer.setFullPage(True)
    printer.setPageOrientation(
        QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    )


def _draw_on_paper(painter: QPainter, printer: QPrinter, document: PdfPages, page: int) -> None:
    paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    size = document.sizes[page].scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(0, 0, size.width(), size.height())
    place.moveCenter(paper.center())
    resolution = min(printer.resolution(), PRINT_RESOLUTION)
    painter.drawImage(place, document.picture(page, resolution / 72))


class PageView(QAbstractScrollArea):
    """The pages one under the other. Draws what is seen, one page a turn of the event loop."""

    page_changed = Signal(int)
    """The page at the top of the view, from 0."""
    zoom_changed = Signal(float)

    def __init__(self, pages: PdfPages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._zoom = 1.0
        self._fit: str | None = "width"
        self._page = 0
        self._pictures: dict[tuple[int, int], QImage] = {}
        widths = [size.width() for size in pages.sizes]
        self._heights = [size.height() for size in pages.sizes]
        self._usual, _ = next(iter(Counter(widths).most_common(1)), (0.0, 0))
        self._widest, self._highest = max(widths, default=0.0), max(self._heights, default=0.0)
        self._tops: list[int] = []
        """Where each page begins in the whole, and where the last one ends."""
        self._width = 0
        """Of the whole."""
        self._draw_next = QTimer(self, singleShot=True, interval=0)
        self._draw_next.timeout.connect(self._draw_one)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Pages"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Mid)
        self.verticalScrollBar().valueChanged.connect(self._tell_page)
        self._measure()

    @property
    def zoom(self) -> float:
        """1.0 shows a page as large as its paper, on a screen of 96 dots an inch."""
        return self._zoom

    @property
    def fit(self) -> str | None:
        """``width`` or ``page`` where the zoom follows the view's size."""
        return self._fit

    @property
    def page(self) -> int:
        """The page at the top of the view, from 0."""
        return self._page

    @property
    def is_drawn(self) -> bool:
        """Whether every page in view has been drawn."""
        return not self._missing()

    def clear(self) -> None:
        """Let go of what was drawn; nothing is drawn any more."""
        self._draw_next.stop()
        self._pictures.clear()

    def set_zoom(self, zoom: float) -> None:
        """Show pages at a fixed size."""
        self._fit = None
        self._apply(min(max(zoom, ZOOM_RANGE[0]), ZOOM_RANGE[1]))

    def fit_width(self) -> None:
        """Make most pages as wide as the view, also when it is resized."""
        self._fit = "width"
        self._refit()

    def fit_page(self) -> None:
        """Make whole pages fit the view, also when it is resized."""
        self._fit = "page"
        self._refit()

    def show_page(self, page: int) -> None:
        """Scroll to a page, from 0."""
        page = min(max(page, 0), len(self._pages.sizes) - 1)
        self.verticalScrollBar().setValue(self._place(page).top() - GAP // 2)

    def _refit(self) -> None:
        if not self._pages.sizes or self._fit is None:
            return
        view = self.viewport().size()
        zoom = (view.width() - 2 * GAP) / (self._usual * _SCREEN)
        if self._fit == "page":
            zoom = min(zoom, (view.height() - 2 * GAP) / (self._highest * _SCREEN))
        self._apply(min(max(zoom, ZOOM_RANGE[0]), ZOOM_RANGE[1]))

    def _apply(self, zoom: float) -> None:
        page = self._page
        self._zoom = zoom
        self._measure()
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().maximum() // 2)
        self.show_page(page)
        self.viewport().update()
        self.zoom_changed.emit(zoom)

    def _measure(self) -> None:
        """Work out where the pages begin: the only walk over all of them, for there may be thousands."""
        view, scale = self.viewport().size(), _SCREEN * self._zoom
        self._tops = list(accumulate((round(one * scale) + GAP for one in self._heights), initial=GAP))
        self._width = round(self._widest * scale) + 2 * GAP
        for bar, shown, all_ in (
            (self.verticalScrollBar(), view.height(), self._tops[-1]),
            (self.horizontalScrollBar(), view.width(), self._width),
        ):
            bar.setRange(0, max(0, all_ - shown))
            bar.setPageStep(shown)
            bar.setSingleStep(48)

    def _place(self, page: int) -> QRect:
        """Where a page lies in the whole, not in the view."""
        width = max(self._width, self.viewport().width())
        points = self._pages.sizes[page] * (_SCREEN * self._zoom)
        size = QSize(round(points.width()), round(points.height()))
        return QRect(QPoint((width - size.width()) // 2, self._tops[page]), size)

    def _page_at(self, height: int) -> int:
        """Return the page that lies at a height of the whole, or the last one before it."""
        return max(min(bisect_right(self._tops, height), len(self._pages.sizes)) - 1, 0)

    def _seen(self) -> list[tuple[int, QRect]]:
        origin = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        view = QRect(origin, self.viewport().size())
        first, last = self._page_at(view.top()), self._page_at(view.bottom())
        near = range(len(self._pages.sizes))[first : last + 1]
        places = [(page, self._place(page)) for page in near]
        return [(page, place.translated(-origin)) for page, place in places if place.intersects(view)]

    def scale(self, page: int) -> float:
        """Pixels a point for a sharp picture, within what memory allows."""
        size = self._pages.sizes[page]
        sharp = _SCREEN * self._zoom * self.devicePixelRatioF()
        return min(sharp, math.sqrt(_MOST_PIXELS / (size.width() * size.height())))

    def _key(self, page: int) -> tuple[int, int]:
        return page, round(self.scale(page) * 1000)

    def _missing(self) -> list[int]:
        return [page for page, _ in self._seen() if self._key(page) not in self._pictures]

    def _draw_one(self) -> None:
        missing = self._missing()
        if not missing or not self._pages.is_open:
            return
        page = missing[0]
        while len(self._pictures) >= max(_KEPT_PICTURES, len(self._seen()) + 1):
            self._pictures.pop(next(iter(self._pictures)))
        picture = self._pages.picture(page, self.scale(page))
        picture.setDevicePixelRatio(self.scale(page) / (_SCREEN * self._zoom))
        self._pictures[self._key(page)] = picture
        self.viewport().update()

    def _tell_page(self) -> None:
        page = self._page_at(self.verticalScrollBar().value() + self.viewport().height() // 3)
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self.palette().color(QPalette.ColorRole.Window))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page, place in self._seen():
            painter.fillRect(place, QColor("white"))
            picture = self._pictures.get(self._key(page))
            if picture is None:
                self._draw_next.start()
            else:
                painter.drawImage(place.topLeft(), picture)
            painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
            painter.drawRect(place.adjusted(-1, -1, 0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
        self._refit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange):
            self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * (1.1 if event.angleDelta().y() > 0 else 1 / 1.1))
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        steps = {
            Qt.Key.Key_PageDown: bar.pageStep(), Qt.Key.Key_Space: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(), Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_Up: -bar.singleStep(), Qt.Key.Key_Home: -bar.maximum(), Qt.Key.Key_End: bar.maximum(),
        }  # fmt: skip
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(bar.value() + step)
