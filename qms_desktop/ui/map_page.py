"""The process map in a window of its own: look, zoom, open a process, and edit which feeds which."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QResizeEvent, QShortcut, QWheelEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from qms_desktop.catalogue import say, titled
from qms_desktop.errors import QmsError
from qms_desktop.model.trail import Changed
from qms_desktop.store.datafile import Store
from qms_desktop.ui.chart_view import SCALE, Picture, picture_of
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.editors import LONGEST_LINE, QuietComboBox
from qms_desktop.ui.help_menu import f1_opens
from qms_desktop.ui.jobs import Lane, after
from qms_desktop.ui.look_only import grey_where_look_only, why_look_only
from qms_desktop.ui.map_view import MapView
from qms_desktop.ui.message_bar import MessageBar
from qms_desktop.ui.theme import SPACING, title_font
from qms_desktop.ui.words import beginning, today
from qms_desktop.workflow import feeds

if TYPE_CHECKING:
    from qms_desktop.charts.process_map import Route
    from qms_desktop.insight.process_map import MappedProcess

LEAST, MOST = 0.5, 4.0
"""How far the map can be zoomed out and in."""
STEP = 1.25
SIDE = 270
"""Pixels of the column in which links are listed and typed."""
BOX = 100.0
"""Points a box and its gap need, so that what stands in it can be read."""
REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_REDRAW_AFTER = 200


@dataclass(frozen=True, slots=True)
class DrawnMap:
    """The map of one moment."""

    processes: Sequence[MappedProcess]
    picture: Picture
    routes: Sequence[Route]


class MapPage(QWidget):
    """Every change is saved at once; undo takes it back like any other."""

    changed = Signal(object)
    """What was changed, a ``Changed``."""
    open_record = Signal(str, int)
    undo_wanted = Signal(bool)
    """The newest change is to be taken back; True: done again."""
    painted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._desk = desk
        self._read: Sequence[MappedProcess] | None = None
        self._drawn: DrawnMap | None = None
        self._zoom, self._asked = 1.0, 0
        self.setWindowTitle(self.tr("Process map"))
        f1_opens(self, "Processes and people")
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.resize(1240, 720)
        self.message = MessageBar()
        self.view = MapView(desk.theme)
        self.view.why_fixed = why_look_only(desk.store)
        self.view.picked.connect(self._open)
        self.view.linked.connect(lambda giver, receiver: self.link(giver, receiver, self.what.text()))
        self.view.unlinked.connect(self.unlink)
        self.view.selected.connect(self._select_row)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setAccessibleName(self.tr("Process map"))
        self._scroll.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self._scroll.setWidget(self.view)
        self._scroll.viewport().installEventFilter(self)
        self._assemble()
        self._redraw = after(_REDRAW_AFTER, self, self._draw)
        desk.theme.changed.connect(self._draw)
        self.refresh()

    @property
    def processes(self) -> Sequence[MappedProcess]:
        """The processes on the map."""
        return self._drawn.processes if self._drawn is not None else ()

    def refresh(self) -> None:
        """Read the map again, and draw it."""
        self._desk.jobs.run(partial(read_map, self._desk.store), self._take, self._failed, owner=self)

    def _take(self, processes: Sequence[MappedProcess]) -> None:
        self._read = processes
        self._draw()

    def _draw(self) -> None:
        """Draw what was read for the width of the window."""
        if self._read is None:
            return
        width = max(self._scroll.viewport().width() - 2 * SPACING, 480) / SCALE
        self._asked += 1
        drawn = partial(draw_map, self._read, width, dark=self._desk.theme.colours.dark)
        show = partial(self._show_newest, self._asked)
        self._desk.jobs.run(drawn, show, self._failed, lane=Lane.FILES, owner=self)

    def _show_newest(self, asked: int, drawn: DrawnMap) -> None:
        """Show a drawing unless a newer one was asked for: two are drawn side by side."""
        if asked == self._asked:
            self._show(drawn)

    def link(self, giver: str, receiver: str, what: str = "") -> None:
        """Let one process feed another, by their numbers."""
        ids = self._ids(giver, receiver)
        if ids is not None:
            said = titled("linked {0} to {1} on the process map", giver, receiver)
            self._change(partial(_link, self._desk.store, said, *ids, what))

    def unlink(self, giver: str, receiver: str) -> None:
        """Take a link away, by the numbers of its ends."""
        ids = self._ids(giver, receiver)
        if ids is not None:
            said = titled("took the link from {0} to {1} off the process map", giver, receiver)
            self._change(partial(_unlink, self._desk.store, said, *ids))

    def zoom(self, factor: float) -> None:
        """Show the map larger, or smaller where the factor is below one; 0 fits it into the window."""
        self._zoom = min(max(self._zoom * factor, LEAST), MOST) if factor else 1.0
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl with the wheel zooms; Delete in the list of links removes one."""
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP)
            return True
        if isinstance(event, QKeyEvent) and watched is self.links and event.key() in REMOVING:
            if event.type() is QEvent.Type.KeyPress:
                self._remove()
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the new width, so that the words keep their size."""
        super().resizeEvent(event)
        self._redraw.start()

    def _assemble(self) -> None:
        body = QHBoxLayout()
        body.setSpacing(2 * SPACING)
        body.addWidget(self._scroll, 1)
        body.addWidget(self._side())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING, SPACING, SPACING, SPACING)
        layout.addWidget(self.message)
        layout.addLayout(body, 1)
        for keys, factor in (("Ctrl++", STEP), ("Ctrl+=", STEP), ("Ctrl+-", 1 / STEP), ("Ctrl+0", 0.0)):
            QShortcut(QKeySequence(keys), self, partial(self.zoom, factor))
        for keys, again in (("Ctrl+Z", False), ("Ctrl+Shift+Z", True), ("Ctrl+Y", True)):
            QShortcut(QKeySequence(keys), self, partial(self.undo_wanted.emit, again))
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)

    def _side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(SIDE)
        heading = QLabel(self.tr("Links"))
        heading.setFont(title_font(self))
        words = self.tr("Drag from one process to another, or choose both here. Delete removes a link.")
        hint = QLabel(why_look_only(self._desk.store) or words)
        hint.setProperty("muted", True)
        hint.setWordWrap(True)
        self.links = QListWidget()
        self.links.setAccessibleName(self.tr("Links"))
        self.links.setFrameShape(QFrame.Shape.NoFrame)
        self.links.setSpacing(SPACING // 4)
        self.links.setTabKeyNavigation(False)
        self.links.setWordWrap(True)
        self.links.installEventFilter(self)
        self.links.itemSelectionChanged.connect(self._choose)
        self.remove = self._button(self.tr("Remove link"), self._remove)
        self.remove.setEnabled(False)
        self.giver, self.receiver = QuietComboBox(), QuietComboBox()
        self.what = QLineEdit(maxLength=LONGEST_LINE)
        for box in (self.giver, self.receiver):
            box.setPlaceholderText(self.tr("Choose…"))
            box.currentIndexChanged.connect(self._offer_link)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for words, widget in (
            (self.tr("From"), self.giver),
            (self.tr("To"), self.receiver),
            (self.tr("What is handed over"), self.what),
        ):
            widget.setAccessibleName(words)
            form.addRow(words, widget)
        self.add = self._button(self.tr("Add link"), self._add)
        self.add.setEnabled(False)
        self.what.returnPressed.connect(self._add)
        grey_where_look_only(self._desk.store, self.giver, self.receiver, self.what, self.add, self.remove)
        zooms = QHBoxLayout()
        for words, tip, factor in (
            ("−", self.tr("Smaller (Ctrl+−)"), 1 / STEP),
            ("+", self.tr("Larger (Ctrl++)"), STEP),
            (self.tr("Fit"), self.tr("The whole map (Ctrl+0)"), 0.0),
        ):
            button = self._button(words, partial(self.zoom, factor))
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            zooms.addWidget(button)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (heading, hint, self.links, self.remove):
            column.addWidget(part, 1 if part is self.links else 0)
        column.addLayout(form)
        column.addWidget(self.add)
        column.addSpacing(SPACING)
        column.addLayout(zooms)
        return side

    def _button(self, words: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: slot())
        return button

    def _show(self, drawn: DrawnMap) -> None:
        before = [(one.number, one.name) for one in self.processes]
        self._drawn = drawn
        self.view.show_map(drawn.picture, drawn.routes)
        self._fit()
        self._list_links()
        if [(one.number, one.name) for one in drawn.processes] != before:
            for box in (self.giver, self.receiver):
                chosen = box.currentData()
                box.clear()
                for one in drawn.processes:
                    box.addItem(one.name, one.number)
                box.setCurrentIndex(box.findData(chosen))
        if not drawn.processes:
            self.message.say(self.tr("There is no process in use yet; add one on the tab Processes."))
        self.painted.emit()

    def _list_links(self) -> None:
        names = {one.number: one.name for one in self.processes}
        self._rows: list[tuple[str, str]] = []
        self.links.blockSignals(True)
        self.links.clear()
        for one in self.processes:
            for receiver, what in zip(one.feeds, one.handed, strict=True):
                self._rows.append((one.number, receiver))
                words = f"{one.name} → {names[receiver]}"
                self.links.addItem(f"{words}\n{beginning(what)}" if what else words)
        self.links.blockSignals(False)
        if self.view.chosen is not None:
            self._select_row(*self.view.chosen)
        self._offer_removal(self.view.chosen is not None)

    def _select_row(self, giver: str, receiver: str) -> None:
        if (giver, receiver) in self._rows:
            self.links.setCurrentRow(self._rows.index((giver, receiver)))

    def _choose(self) -> None:
        row = self.links.currentRow()
        self._offer_removal(row >= 0)
        if row >= 0:
            self.view.choose(*self._rows[row])

    def _offer_link(self) -> None:
        """A link has two ends."""
        giver, receiver = self.giver.currentData(), self.receiver.currentData()
        two = giver is not None and receiver is not None and giver != receiver
        self.add.setEnabled(two and not self._desk.store.read_only)

    def _offer_removal(self, chosen: bool) -> None:
        self.remove.setEnabled(chosen and not self._desk.store.read_only)

    def _remove(self) -> None:
        if self._desk.store.read_only:
            return
        if self.view.chosen is None:
            self._choose()  # the cursor stands on a link that nobody selected
        if self.view.chosen is not None:
            self.unlink(*self.view.chosen)

    def _add(self) -> None:
        giver, receiver = self.giver.currentData(), self.receiver.currentData()
        if giver and receiver:
            self.link(giver, receiver, self.what.text())

    def _change(self, change: Callable[[], Changed]) -> None:
        def written(keys: Changed) -> None:
            self.message.clear()
            self.what.clear()
            self.changed.emit(keys)
            self.refresh()

        self._desk.jobs.run(change, written, self._failed, owner=self)

    def _failed(self, error: QmsError) -> None:
        self.message.say(str(error), (self.tr("Close"), self.message.clear), wrong=True)

    def _ids(self, giver: str, receiver: str) -> tuple[int, int] | None:
        ids = {one.number: one.id for one in self.processes}
        return (ids[giver], ids[receiver]) if giver in ids and receiver in ids else None

    def _open(self, number: str) -> None:
        self.open_record.emit("process", next(one.id for one in self.processes if one.number == number))

    def _fit(self) -> None:
        if self._drawn is not None:
            picture, scale = self._drawn.picture, SCALE * self._zoom
            self.view.setFixedSize(round(picture.width * scale), round(picture.height * scale))


def read_map(store: Store) -> Sequence[MappedProcess]:
    """Return the processes in use, with how each stands today and what it feeds."""
    from qms_desktop.insight.process_map import process_map  # loads insight

    with store.read() as session:
        return process_map(session, today()).processes


def draw_map(processes: Sequence[MappedProcess], width: float, *, dark: bool) -> DrawnMap:
    """Draw the map of some processes, of that width in points; without any it is empty."""
    if not processes:
        return DrawnMap((), Picture(b"", 0, 0, say("Process map")), ())
    from qms_desktop.charts.palette import DARK, LIGHT, sign_of  # reportlab, loaded late
    from qms_desktop.charts.process_map import MapBox, lay_out, process_map

    boxes = [
        MapBox(one.number, one.name, one.kind, sign_of(one.outcome.value), one.open_capas, one.feeds)
        for one in processes
    ]
    per_row = min(7, max(2, int(width // BOX)))
    chart = process_map(boxes, width=width, per_row=per_row, palette=DARK if dark else LIGHT)
    routes = lay_out(boxes, width, per_row).routes
    return DrawnMap(processes, picture_of(chart, say("Process map")), routes)


def _link(store: Store, said: str, giver: int, receiver: int, what: str) -> Changed:
    with store.change(said) as change:
        feeds.link(change.session, giver, receiver, what)
    return change.changed


def _unlink(store: Store, said: str, giver: int, receiver: int) -> Changed:
    with store.change(said) as change:
        feeds.unlink(change.session, giver, receiver)
    return change.changed
