"""The panels of Home: groups of lines, and the wall of KPI tiles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

from qms_desktop.ui.home_contents import Entry, Group, Link, Opens, Phrase, Tile
from qms_desktop.ui.home_entries import TILE_SIZE, EntryLine, KpiTile
from qms_desktop.ui.home_sentence import Sentence
from qms_desktop.ui.jobs import after
from qms_desktop.ui.later import keep_turn
from qms_desktop.ui.plain_label import PlainLabel
from qms_desktop.ui.theme import SPACING, Theme, title_font


def quiet(text: str) -> QLabel:
    """Return a caption in the quiet colour that wraps."""
    label = PlainLabel(text)
    label.setWordWrap(True)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


FEWEST = 2
"""Lines that a group always shows."""
_AT_ONCE = 60
"""Tiles made in one turn: more than a screen shows."""
MOST = 8
"""Lines that a group shows unless all are asked for."""


class Panel(QWidget):
    """A heading, what its figures rest on, and groups of lines below, as many as there is room for."""

    opened = Signal(object)
    """``Opens``: what the user wants to see."""
    linked = Signal(str)
    """The name of a ``Link``."""
    turned = Signal()
    """All lines are asked for, or no longer."""

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._groups: tuple[Group, ...] = ()
        self._lines: list[list[EntryLine]] = []
        self.shows_all = False
        self.setAccessibleName(title)
        self.heading = QLabel(title)
        self.heading.setFont(title_font(self))
        self.more = Sentence()
        self.more.setWordWrap(False)
        self.more.linked.connect(lambda _: self._turn())
        self._basis = Sentence()
        self._basis.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._basis.opened.connect(self._open)
        self._basis.hide()
        self.head = QHBoxLayout()
        self.head.setSpacing(2 * SPACING)
        self.head.addWidget(self.heading)
        self.head.addWidget(self._basis, 1)
        self.head.addStretch()
        self.head.addWidget(self.more)
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self.head)
        outer.addLayout(self.body)
        outer.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def say_basis(self, basis: Sequence[Phrase]) -> None:
        """Say what the figures count and over which period."""
        self._basis.show_phrases(basis)
        self._basis.setVisible(bool(basis))

    def show_groups(self, groups: Iterable[Group]) -> None:
        """Paint the groups; one without lines says so, or is left out."""
        self._groups = tuple(group for group in groups if group.entries or group.nothing)
        self._paint()

    def limit(self, lines: int) -> None:
        """Show so many lines of each group, unless all are asked for."""
        shown = MOST if self.shows_all else lines
        for group in self._lines:
            for number, line in enumerate(group):
                line.setVisible(self.shows_all or number < shown)
        longest = max((len(group.entries) for group in self._groups), default=0)
        words = self.tr("Show less") if self.shows_all else self.tr("Show more")
        offered = self.shows_all or longest > shown
        self.more.show_phrases([Phrase(words, Link("more"))] if offered else [])
        layout = self.layout()
        if layout is not None:
            layout.activate()

    def _paint(self) -> None:
        clear(self.body)
        self._lines = []
        for group in self._groups:
            if group.title:
                self.body.addWidget(self._heading(group))
            shown = group.entries if self.shows_all else group.entries[:MOST]
            self._lines.append([self._line(entry) for entry in shown])
            if not group.entries:
                nothing = PlainLabel(group.nothing)
                nothing.setContentsMargins(SPACING // 2, 0, 0, SPACING // 2)
                self.body.addWidget(nothing)
        keep_turn(self)

    def _heading(self, group: Group) -> Sentence:
        heading = Sentence(" · ")
        heading.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        heading.show_phrases([Phrase(group.title), *group.figures])
        heading.opened.connect(self._open)
        heading.linked.connect(self.linked)
        heading.setContentsMargins(SPACING // 2, SPACING // 2, 0, SPACING // 4)
        return heading

    def _line(self, entry: Entry) -> EntryLine:
        line = EntryLine(entry, self._theme)
        line.clicked.connect(lambda _=False: self._open(entry.opens))
        self.body.addWidget(line)
        return line

    def _turn(self) -> None:
        self.shows_all = not self.shows_all
        self._paint()
        self.limit(FEWEST)
        self.turned.emit()

    def _open(self, opens: Opens) -> None:
        self.opened.emit(opens)


class Wall(QWidget):
    """Tiles side by side, as many in a row as fit."""

    opened = Signal(object)
    hung = Signal()
    """The tiles hang in another number of rows."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tiles: list[KpiTile] = []
        self._waiting: list[Tile] = []
        self._later = after(0, self, self._hang_more)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, SPACING // 2, 0, 0)
        self._grid.setHorizontalSpacing(2 * SPACING)
        self._grid.setVerticalSpacing(SPACING // 2)

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Hang these tiles in the place of the present ones; of very many the last follow turn by turn."""
        for button in self._tiles[len(tiles) :]:
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        del self._tiles[len(tiles) :]
        for button, tile in zip(self._tiles, tiles, strict=False):
            button.show_tile(tile)
        self._waiting = list(tiles[len(self._tiles) :])
        self._hang_more()

    def _hang_more(self) -> None:
        first = len(self._tiles)
        some, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
        for tile in some:
            button = KpiTile(tile, self._theme, self)
            button.clicked.connect(lambda _=False, button=button: self.opened.emit(button.opens))
            self._tiles.append(button)
        self._hang(first)
        if self._waiting:
            self._later.start()
        else:
            self._keep_turn()
            if first:
                self.hung.emit()

    def _keep_turn(self) -> None:
        """Let Tab come to the tiles after the heading they hang under."""
        above = self.parentWidget()
        if above is not None:
            keep_turn(above)

    def _hang(self, first: int = 0) -> None:
        """Give each tile its place, from the first that has none."""
        if self._fitting != self._columns:
            self._columns, first = self._fitting, 0
            for tile in self._tiles:
                self._grid.removeWidget(tile)
        for index in range(first, len(self._tiles)):
            self._grid.addWidget(self._tiles[index], *divmod(index, self._columns))
            self._tiles[index].show()  # a hidden one counts for nothing in the height of the wall
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)

    @property
    def _fitting(self) -> int:
        """How many tiles fit side by side."""
        return max((self.width() + 2 * SPACING) // (TILE_SIZE.width() + 2 * SPACING), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting != self._columns and self._tiles:
            self._hang()
            self.hung.emit()
