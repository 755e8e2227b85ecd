"""The form of a process as a turtle: what goes in and out at its sides, what it needs around it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from html import escape
from itertools import chain, pairwise

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLayout, QVBoxLayout, QWidget

from qms_desktop.insight.turtle import Neighbour, Surroundings, surroundings
from qms_desktop.insight.views import RecordView
from qms_desktop.model.fields import Field
from qms_desktop.model.processes import Process
from qms_desktop.store.datafile import Store
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.editors import LongEditor
from qms_desktop.ui.field_rows import LABEL_WIDTH, FieldRows, sections
from qms_desktop.ui.home_contents import Opens
from qms_desktop.ui.theme import SPACING, Sign, title_font
from qms_desktop.ui.words import today

TURTLE = "Turtle"
LINKS = str(QT_TRANSLATE_NOOP("fields", "Links"))
_LEFT = (("resources",), ("inputs", "suppliers"), ("methods",))
_RIGHT = (("competence",), ("outputs", "customers"), ("measures",))
_MIDDLE = ("activities", "criteria")
"""The places of the turtle: what goes in between two legs, the process itself, what comes out between two."""
_SIGNS = {
    **dict.fromkeys(("met", "on_track"), Sign.MET),
    **dict.fromkeys(("at_risk",), Sign.AT_RISK),
    **dict.fromkeys(("missed", "off_track", "reopened"), Sign.MISSED),
}
_ACTIVITIES = 10
"""Lines that the process itself has room for: as high as what stands beside it."""
MOST = 8
"""Links shown of a kind; the last one leads to the others."""


class ProcessFields(FieldRows):
    """Fields of a process with the turtle drawn, and its links under it."""

    embedded = {"feed": LINKS}
    opened = Signal(str, int)
    """A record that hangs on the process."""
    listed = Signal(object)
    """``Opens`` of all of a kind, where not all have room."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        groups = [pair for heading, group in sections(Process) for pair in _with_links(heading, group)]
        super().__init__(desk, Process, groups, parent)
        self._order_tab()
        self.links = LinksPanel(desk)
        self.links.opened.connect(self.opened)
        self.links.listed.connect(self.listed)
        self.sections[LINKS].column.insertWidget(0, self.links)

    def show_standing(self, view: RecordView | None) -> None:
        """Read what hangs on the process."""
        super().show_standing(view)
        self.links.show_process(view.id if view is not None else None)

    def layout_of(self, heading: str, group: Sequence[Field], desk: Desk) -> QLayout:
        """Lay the turtle's fields around the process; the others stand as on every form."""
        if heading != TURTLE:
            return super().layout_of(heading, group, desk)
        walked = [*chain.from_iterable(_LEFT), *_MIDDLE, *chain.from_iterable(_RIGHT)]
        for field in sorted(group, key=lambda field: walked.index(field.name)):
            self.add_row(heading, field, desk)  # column by column, which Tab follows
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACING)
        grid.setVerticalSpacing(2 * SPACING)
        for column in (0, 2, 4):
            grid.setColumnStretch(column, 1)
        for line, (left, right) in enumerate(zip(_LEFT, _RIGHT, strict=True)):
            grid.addWidget(self._place(left), line, 0)
            grid.addWidget(self._place(right), line, 4)
        activities = self.rows["activities"].editor
        if isinstance(activities, LongEditor):
            activities.keep_lines(_ACTIVITIES)
        body = self._place(_MIDDLE)
        body.setObjectName("turtle")
        body.setContentsMargins(*(SPACING,) * 4)
        grid.addWidget(body, 0, 2, len(_LEFT), 1)
        for column in (1, 3):
            arrow = QLabel("→")
            arrow.setFont(title_font(self, 2))
            arrow.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(arrow, 1, column)
        return grid

    def embed(self, name: str, widget: QWidget) -> bool:
        """Take child rows in; Tab comes to the links above them first."""
        taken = super().embed(name, widget)
        if taken and self.embedded[name] == LINKS:
            self._take_in_turn(self.links, LINKS)
        return taken

    def _order_tab(self) -> None:
        """Let Tab go down the turtle: what comes in, the process, what goes out, wherever they stand."""
        for before, after in pairwise(row.editor for row in self.rows.values()):
            QWidget.setTabOrder(before, after)

    def _place(self, names: Sequence[str]) -> QFrame:
        """Put fields under each other, each under its label."""
        place = QFrame(self.sections[TURTLE].body)
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING // 2)
        for name in names:
            row = self.rows[name]
            for widget in (row.label, row.editor, row.message):
                column.addWidget(widget)
        column.addStretch(1)
        return place


class LinksPanel(QLabel):
    """What feeds the process, its KPIs, open CAPAs and objectives, each a link."""

    opened = Signal(str, int)
    listed = Signal(object)
    """``Opens`` of all of a kind."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._process: int | None = None
        self._found: Surroundings | None = None
        self._lists: list[Opens] = []
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard)
        self.setAccessibleName(self.tr("Links"))
        self.linkActivated.connect(self._open)
        desk.theme.changed.connect(self._show)
        self.hide()

    def show_process(self, process: int | None) -> None:
        """Show what hangs on a process; None for one that is not stored yet."""
        self._process = process
        self.setVisible(process is not None)
        if process is not None:
            read = partial(_read, self._desk.store, process)
            self._desk.jobs.run(read, partial(self._take, process), owner=self)

    def _take(self, process: int, found: Surroundings) -> None:
        if process == self._process:
            self._found = found
            self._show()

    def _show(self) -> None:
        found = self._found
        if found is None:
            return
        kinds = (
            (self.tr("Receives from"), "process", found.fed_by),
            (self.tr("Hands over to"), "process", found.feeds),
            (self.tr("KPIs"), "kpi", found.kpis),
            (self.tr("Open CAPAs"), "capa", found.capas),
            (self.tr("Objectives"), "objective", found.objectives),
        )
        self._lists = []
        label = f'width="{LABEL_WIDTH + 2 * SPACING}" style="color:{self._desk.theme.colours.muted}; '
        rows = "".join(
            f'<tr><td {label}padding:3px 16px 3px 0">{escape(words)}</td>'
            f'<td style="padding:3px 0">{self._line(name, neighbours)}</td></tr>'
            for words, name, neighbours in kinds
        )
        self.setText(f'<table width="100%" cellspacing="0" cellpadding="0">{rows}</table>')

    def _line(self, name: str, neighbours: Sequence[Neighbour]) -> str:
        colours = self._desk.theme.colours
        if not neighbours:
            nothing = escape(self.tr("none"))
            return f'<span style="color:{colours.muted}">{nothing}</span>'
        links = []
        for one in neighbours[:MOST]:
            sign = _SIGNS.get(one.status, Sign.NO_DATA)
            mark = f'<span style="color:{colours.of(sign)}">{sign.value}</span> ' if one.status else ""
            words = f" ({escape(one.words)})" if one.words and not one.status else ""
            links.append(f'{mark}<a href="{name}/{one.ref.id}">{escape(one.ref.title)}</a>{words}')
        more = len(neighbours) - MOST
        if more > 0:
            self._lists.append(Opens.several(name, (one.ref.id for one in neighbours[MOST:])))
            words = self.tr("%1 more").replace("%1", str(more))
            links.append(f'<a href="/{len(self._lists) - 1}">{words}</a>')
        return " &nbsp; ".join(links)

    def _open(self, link: str) -> None:
        name, _, at = link.partition("/")
        if name:
            self.opened.emit(name, int(at))
        else:
            self.listed.emit(self._lists[int(at)])


def _with_links(heading: str, group: Sequence[Field]) -> Sequence[tuple[str, Sequence[Field]]]:
    return [(heading, group), (LINKS, [])] if heading == TURTLE else [(heading, group)]


def _read(store: Store, process: int) -> Surroundings:
    with store.read() as session:
        return surroundings(session, process, today())
