"""The panels of Home: groups of lines, and the wall of KPI tiles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

from qms_desktop.ui.home_contents import Group, Opens, Phrase, Tile
from qms_desktop.ui.home_entries import TILE_SIZE, EntryLine, KpiTile
from qms_desktop.ui.home_sentence import Sentence
from qms_desktop.ui.theme import SPACING, Theme, title_font


def quiet(text: str) -> QLabel:
    """Return a caption in the quiet colour that wraps."""
    label = QLabel(text)
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


class Panel(QWidget):
    """A heading, what its figures rest on, and something below."""

    opened = Signal(object)
    """``Opens``: what the user wants to see."""

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(title)
        heading = QLabel(title)
        heading.setFont(title_font(self))
        self._basis = Sentence()
        self._basis.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._basis.opened.connect(self._open)
        self._basis.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACING // 2)
        outer.addWidget(heading)
        outer.addWidget(self._basis)
        outer.addLayout(self.body)
        outer.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def say_basis(self, basis: Sequence[Phrase]) -> None:
        """Say what the figures count and over which period."""
        self._basis.show_phrases(basis)
        self._basis.setVisible(bool(basis))

    def show_groups(self, groups: Iterable[Group]) -> None:
        """Paint the groups; one without lines says so, or is left out."""
        clear(self.body)
        for group in groups:
            if not group.entries and not group.nothing:
                continue
            heading = Sentence(" · ")
            heading.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            figures = [Phrase(group.figures, group.opens)] if group.figures else []
            heading.show_phrases([Phrase(group.title), *figures])
            heading.opened.connect(self._open)
            heading.setContentsMargins(SPACING // 2, SPACING, 0, SPACING // 2)
            self.body.addWidget(heading)
            for entry in group.entries:
                line = EntryLine(entry, self._theme)
                line.clicked.connect(lambda _=False, opens=entry.opens: self._open(opens))
                self.body.addWidget(line)
            if not group.entries:
                nothing = QLabel(group.nothing)
                nothing.setContentsMargins(SPACING // 2, SPACING // 2, 0, SPACING // 2)
                self.body.addWidget(nothing)

    def _open(self, opens: Opens) -> None:
        self.opened.emit(opens)


class Wall(QWidget):
    """Tiles side by side, as many in a row as fit."""

    opened = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tiles: list[KpiTile] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, SPACING, 0, 0)
        self._grid.setHorizontalSpacing(2 * SPACING)
        self._grid.setVerticalSpacing(SPACING)

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Hang these tiles instead of the present ones."""
        clear(self._grid)
        self._tiles = []
        for tile in tiles:
            button = KpiTile(tile, self._theme, self)
            button.clicked.connect(lambda _=False, opens=tile.opens: self._open(opens))
            self._tiles.append(button)
        self._hang()

    def _open(self, opens: Opens) -> None:
        self.opened.emit(opens)

    def _hang(self) -> None:
        fitting = (self.width() + 2 * SPACING) // (TILE_SIZE.width() + 2 * SPACING)
        self._columns = max(fitting, 1)
        for index, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, *divmod(index, self._columns))
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fitting = max((self.width() + 2 * SPACING) // (TILE_SIZE.width() + 2 * SPACING), 1)
        if fitting != self._columns and self._tiles:
            for tile in self._tiles:
                self._grid.removeWidget(tile)
            self._hang()
