"""What stands above the pages of a form: head, what the record waits for, and the message."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from qms_desktop.insight.views import RecordView
from qms_desktop.model.capas import CapaState
from qms_desktop.model.fields import Choice, fields
from qms_desktop.model.registers import register
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.look_only import grey_where_look_only
from qms_desktop.ui.menus import words_of
from qms_desktop.ui.message_bar import MessageBar
from qms_desktop.ui.record_header import RecordHeader
from qms_desktop.ui.record_standing import RecordStanding
from qms_desktop.ui.record_verbs import BY_NAME
from qms_desktop.ui.record_work import noun
from qms_desktop.ui.words import beginning


class RecordTop(QWidget):
    """Shows one record at a time; what can be done with it is offered by buttons and under More."""

    verb_wanted = Signal(str)
    meeting_wanted = Signal()

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._register, self._class = desk, name, register(name)
        self.header = RecordHeader(desk.theme, self)
        self.meet_button = QPushButton(self.tr("Walk through the meeting"))
        self.meet_button.setAccessibleName(self.meet_button.text())
        self.meet_button.setToolTip(self.tr("One input a page, on the whole screen (F5)"))
        self.meet_button.clicked.connect(self.meeting_wanted)
        self.header.add_tool(self.meet_button)
        self.standing = RecordStanding(desk.theme)
        self.message = MessageBar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.header, self.standing, self.message):
            layout.addWidget(widget)

    def show_record(self, view: RecordView | None, verbs: Sequence[str]) -> None:
        """Show a record, None for a new one.

        Args:
            view: as it is stored.
            verbs: what can be done with it besides saving it and moving its state.
        """
        title = self.tr("New %1").replace("%1", noun(self._register))
        if view is not None:
            title = f"{view.values['number']}   {view.values[self._class.title_field]}"
        self.header.title.setText(beginning(title))
        state = view.values.get("state") if view is not None else None
        choices = fields(self._class)["state"].choices or Choice if state else Choice
        following = [choices(one) for one in view.next_states] if view is not None and state else []
        self.header.show_state(state, following)
        self.header.state.setVisible(not isinstance(state, CapaState))
        own = [verb for verb in verbs if verb in BY_NAME]
        self.header.set_leading([self._action(verb) for verb in own if BY_NAME[verb].leads])
        self.header.set_more([self._action(verb) for verb in own if not BY_NAME[verb].leads])
        self.meet_button.setVisible("meet" in verbs)
        offered = (self.meet_button, self.header.more, *self.header.step_buttons().values())
        grey_where_look_only(self._desk.store, *offered)
        self.standing.show_view(view)
        self.message.clear()

    def _action(self, verb: str) -> QAction:
        action = QAction(words_of(verb), self.header.menu)
        action.triggered.connect(partial(self.verb_wanted.emit, verb))
        return action
