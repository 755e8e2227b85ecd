"""Home: are we keeping our word, what breaks down, what is next, and what the next review lacks."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QProgressBar,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from qms_desktop.errors import DataFileError, QmsError
from qms_desktop.insight.rows import Query
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.home_contents import Contents, Opens
from qms_desktop.ui.home_empty import EmptyHome
from qms_desktop.ui.home_panels import FEWEST, MOST, Panel, Wall
from qms_desktop.ui.home_sentence import Sentence
from qms_desktop.ui.home_whose import WhoseLine
from qms_desktop.ui.jobs import AGAIN, Job, Lane, after
from qms_desktop.ui.language import spoken
from qms_desktop.ui.me import me, remember_me
from qms_desktop.ui.outputs import beside
from qms_desktop.ui.plain_label import PlainLabel
from qms_desktop.ui.theme import ROW_HEIGHT, SPACING, title_font
from qms_desktop.ui.words import today

NARROW = 860
"""Pixels below which the panels stand one under the other."""
PATIENCE = 300
"""Milliseconds before progress is shown."""


class HomePage(QWidget):
    """The first tab. Computed in the background, painted when ready; ``refresh`` after changes."""

    open_records = Signal(str, object)
    """Register and ``rows.Query`` of the records behind a figure."""
    open_record = Signal(str, int)
    """Register and id of one record."""
    gaps_wanted = Signal()
    """The list of all gaps in the chain."""
    import_wanted = Signal()
    sample_wanted = Signal()
    add_wanted = Signal(str)
    """Register in which to add a first record."""
    painted = Signal()
    """New figures stand on the page."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        theme = desk.theme
        self._asked = 0
        self._job: Job | None = None
        self.setAccessibleName(self.tr("Home"))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.headline = Sentence("; ")
        self.basis = Sentence()
        self.message = PlainLabel()
        self.progress = QProgressBar()
        self._late = after(PATIENCE, self, self.progress.show)
        self._again = after(AGAIN, self, self.refresh)
        self.breaks = Panel(self.tr("What breaks down"), theme)
        self.ahead = Panel(self.tr("What I do next"), theme)
        self.wall = Panel(self.tr("KPIs"), theme)
        self.tiles = Wall(theme)
        self.review = Panel(self.tr("Next management review"), theme)
        self.whose = WhoseLine()
        self.empty = EmptyHome(desk)
        self._everybodys = False
        self._was_at = ""
        """Name of the line that had the focus before all lines were made anew."""
        self._fit_soon = after(0, self, self._fit)
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        self.headline.setFont(title_font(self, 2))
        self.headline.setAccessibleName(self.tr("State"))
        self.basis.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.message.setWordWrap(True)
        self.message.setForegroundRole(QPalette.ColorRole.BrightText)
        self.progress.setAccessibleName(self.tr("Working out the figures"))
        self.progress.setRange(0, 0)
        self.progress.setFixedHeight(6)
        self.progress.setTextVisible(False)
        for hidden in (self.progress, self.message):
            hidden.hide()
        self.wall.body.addWidget(self.tiles)
        self.ahead.head.insertWidget(1, self.whose, 1)
        for panel in (self.breaks, self.ahead):  # side by side, whatever stands behind their names
            panel.heading.setMinimumHeight(ROW_HEIGHT)
        self._sheet = QWidget()
        self._panels = QGridLayout()
        self._panels.setHorizontalSpacing(5 * SPACING)
        self._panels.setVerticalSpacing(2 * SPACING)
        inside = QVBoxLayout(self._sheet)
        inside.setContentsMargins(3 * SPACING, 2 * SPACING, 3 * SPACING, 2 * SPACING)
        inside.setSpacing(SPACING // 2)
        for widget in (self.headline, self.basis, self.message, self.progress):
            inside.addWidget(widget)
        inside.addSpacing(SPACING)
        inside.addLayout(self._panels)
        inside.addStretch()
        self._pages = QStackedLayout(self)
        self._area = self._scrolled(self._sheet)
        self._pages.addWidget(self._area)
        self._pages.addWidget(self.empty)
        self._arrange()

    def _scrolled(self, sheet: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidget(sheet)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Home"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for one in (area.viewport(), sheet):
            one.setBackgroundRole(QPalette.ColorRole.Base)
        return area

    def _connect(self) -> None:
        for part in (
            self.headline, self.basis, self.breaks, self.ahead, self.review, self.wall, self.tiles,
        ):  # fmt: skip
            part.opened.connect(self._open)
        for panel in (self.breaks, self.ahead, self.review):
            panel.turned.connect(self._fit_soon.start)
        self.breaks.linked.connect(lambda _: self.gaps_wanted.emit())
        self.tiles.hung.connect(self._fit_soon.start)
        self.whose.chosen.connect(self._be)
        self.whose.turned.connect(self._show_everybodys)
        self.empty.import_wanted.connect(self.import_wanted)
        self.empty.sample_wanted.connect(self.sample_wanted)
        self.empty.add_wanted.connect(self.add_wanted)

    def refresh(self) -> None:
        """Work the figures out again; the old ones stay on the page until the new are ready."""
        self._asked += 1
        asked, store, day = self._asked, self._desk.store, today()
        who, everybodys = me(self._desk.state, store.path), self._everybodys

        def work(job: Job) -> Contents:
            from qms_desktop.ui.home_figures import contents  # loads insight and the charts

            with store.aside(partial(job.report, 0, 0), check=False) as copied:
                return contents(copied, day, who, everybodys=everybodys)

        self._late.start()
        self._again.stop()
        if self._job is not None:
            self._job.cancel()  # of what has changed since
        self._job = self._desk.jobs.run_reporting(
            work,
            lambda found: self._paint(asked, found),
            lambda error: self._fail(asked, error),
            lane=beside(store, Lane.FIGURES),
            owner=self,
        )

    def _paint(self, asked: int, found: Contents) -> None:
        if asked != self._asked:
            return
        self._job = None
        self._settled("")
        self._leave_line()
        self._pages.setCurrentIndex(1 if found.is_empty else 0)
        self.headline.show_phrases(found.headline)
        self.basis.show_phrases(found.basis)
        self.breaks.show_groups(found.breaks)
        self.ahead.show_groups(found.ahead)
        self.review.show_groups(found.review)
        self.wall.say_basis(found.tiles_basis)
        self.tiles.show_tiles(found.tiles)
        self.wall.setVisible(bool(found.tiles))
        self.whose.show_whose(found.whose)
        for panel in (self.breaks, self.ahead, self.review):
            panel.limit(FEWEST)
        self._fit_soon.start()  # new lines have their height once they are shown
        self.painted.emit()

    def _fail(self, asked: int, error: QmsError) -> None:
        if asked == self._asked:
            self._job = None
            self._settled(spoken(str(error)))
            if isinstance(error, DataFileError):
                self._again.start()

    def _settled(self, message: str) -> None:
        self._late.stop()
        self.progress.hide()
        self.message.setText(message)
        self.message.setVisible(bool(message))

    def _open(self, opens: Opens) -> None:
        if opens.id is not None:
            self.open_record.emit(opens.register, opens.id)
        elif opens.query is None and not self._desk.store.read_only:
            self.add_wanted.emit(opens.register)
        else:
            self.open_records.emit(opens.register, opens.query or Query(opens.register))

    def _be(self, person: int) -> None:
        remember_me(self._desk.state, self._desk.store.path, person)
        self.refresh()

    def _show_everybodys(self, everybodys: bool) -> None:
        self._everybodys = everybodys
        self.refresh()

    def _arrange(self) -> None:
        """Two columns over the wall where there is room; else one panel under the other."""
        narrow = self.width() < NARROW
        if narrow:
            order = (self.breaks, self.ahead, self.wall, self.review)
            places = {panel: (row, 0, 1, 2) for row, panel in enumerate(order)}
        else:
            places = {self.breaks: (0, 0, 2, 1), self.ahead: (0, 1, 1, 1)}
            places |= {self.review: (1, 1, 1, 1), self.wall: (2, 0, 1, 2)}
        for panel, place in places.items():
            self._panels.removeWidget(panel)
            self._panels.addWidget(panel, *place)
        self._panels.setColumnStretch(0, 1)
        self._panels.setColumnStretch(1, 1)
        self._panels.setRowStretch(1, 0 if narrow else 1)
        self._narrow = narrow

    def _fit(self) -> None:
        """Show as many lines of each group as fit into the window, then more of what comes next."""
        self._leave_line()
        for panels in ((self.breaks, self.ahead, self.review), (self.ahead,)):
            for lines in range(MOST, FEWEST - 1, -1):
                for panel in panels:
                    panel.limit(lines)
                if self._fits():
                    break
        self._return_to_line()

    def _leave_line(self) -> None:
        """Remember which line has the focus; it would walk through all that goes, and scroll along."""
        focus: QWidget | None = self.window().focusWidget()
        if focus is not None and self._sheet.isAncestorOf(focus):
            self._was_at = focus.accessibleName()
            self.setFocus()

    def _return_to_line(self) -> None:
        name, self._was_at = self._was_at, ""
        if name and self.window().focusWidget() is self:
            lines = (one for one in self._sheet.findChildren(QWidget) if one.accessibleName() == name)
            line = next((one for one in lines if one.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
            if line is not None:
                line.setFocus()

    def _fits(self) -> bool:
        """Whether the page is no higher than the window, from the panels as they are now."""
        room, gap = self._area.viewport().size(), self._panels.verticalSpacing()
        whole = room.width() - 6 * SPACING
        half = (whole - self._panels.horizontalSpacing()) // 2
        head = sum(_height(one, whole) for one in (self.headline, self.basis)) + 7 * SPACING
        right = _height(self.ahead, half) + gap + _height(self.review, half)
        wall = self.wall.head.sizeHint().height() + self.tiles.sizeHint().height() + gap
        wall = wall if self.wall.isVisible() else 0
        return head + max(_height(self.breaks, half), right) + wall <= room.height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (self.width() < NARROW) is not self._narrow:
            self._arrange()
        self._fit_soon.start()


def _height(widget: QWidget, width: int) -> int:
    """Return how high a widget wants to be; one without wrapping words is as high at any width."""
    height = widget.heightForWidth(width)
    return height if height >= 0 else widget.sizeHint().height()
