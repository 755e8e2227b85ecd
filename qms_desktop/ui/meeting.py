"""A management review walked through in the meeting: full screen, one input a page, typed on the spot.

Everything typed is kept as a draft at once and saved after a pause, when a page is turned, and at the end.
What the data layer refuses stays on screen and in the draft.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qms_desktop.errors import OutputError, QmsError
from qms_desktop.model.reviews import ReviewState, Topic
from qms_desktop.ui import meeting_work as work
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.help_menu import f1_opens
from qms_desktop.ui.home_contents import Opens
from qms_desktop.ui.jobs import after
from qms_desktop.ui.meeting_agenda import BACK, FORTH, TOPICS, AgendaList, Mark
from qms_desktop.ui.meeting_changes import MeetingChanges
from qms_desktop.ui.meeting_data import SectionView
from qms_desktop.ui.meeting_decisions import DecisionsPanel
from qms_desktop.ui.meeting_heading import MeetingHeading
from qms_desktop.ui.meeting_minutes import Minutes
from qms_desktop.ui.meeting_outcome import OutcomePage
from qms_desktop.ui.meeting_typed import TypedColumn
from qms_desktop.ui.meeting_work import Agenda
from qms_desktop.ui.message_bar import MessageBar
from qms_desktop.ui.theme import SPACING
from qms_desktop.ui.words import today

SAVE_AFTER = 2500
"""Milliseconds without a keystroke after which what was typed is saved."""
DRAFT_AFTER = 500
"""Milliseconds after the first keystroke not yet drafted."""
_LEFT_AT = "meeting_left_at"
"""What the window remembers: the review that was walked through last, and the page it was left at."""
LEAST_ZOOM, MOST_ZOOM = 1.0, 1.6
"""How much larger the type is than in the window, on a small and on a large screen."""


class Meeting(QWidget):
    """One review on the whole screen. ``ended`` when it is closed."""

    changed = Signal(object)
    """What a save changed, a ``Changed``."""
    ended = Signal()
    wanted = Signal(object)
    """``Opens``: records behind a figure. The meeting steps aside and waits, hidden."""
    shown = Signal()
    """The agenda stands on screen."""

    def __init__(self, desk: Desk, review: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._desk, self._review = desk, review
        self._changes = MeetingChanges(desk, review, self)
        self._minutes = Minutes()
        self._page, self._size = 0, 0.0
        self._ending = self._ended = False
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._draft_later = after(DRAFT_AFTER, self, self._keep_draft)
        self._save_later = after(SAVE_AFTER, self, self.save_typed)
        self._build()
        self._shortcuts()
        self._changes.written.connect(lambda _: self.message.clear())
        self._changes.written.connect(self.changed)
        self._changes.read.connect(self._take)
        self._changes.refused.connect(self._failed)
        f1_opens(self, "Management review")
        desk.theme.changed.connect(self._dress)
        desk.jobs.run(partial(work.read_agenda, desk.store, review), self._show, self._failed, owner=self)

    @property
    def review(self) -> int:
        """Id of the review."""
        return self._review

    @property
    def topic(self) -> Topic | None:
        """The input on screen; None on the last page."""
        return TOPICS[self._page] if self._page < len(TOPICS) else None

    def go_to(self, page: int) -> None:
        """Turn to a page; what was typed on the one before is saved."""
        if not 0 <= page <= len(TOPICS) or page == self._page:
            return
        self.save_typed()
        self._page = page
        self._desk.state.remember(_LEFT_AT, [*self._meant, page])
        self._show_page()

    def save_typed(self) -> None:
        """Save what was said and concluded since the last save; a decision half typed waits."""
        self._save_later.stop()
        if self._agenda is None or not self.is_open:
            return
        noted = self._minutes.take_unsaved()
        if noted:
            self._changes.note(noted, partial(self._minutes.refuse, noted))
        values = self.outcome.dirty()
        if values:
            self._changes.conclude(values)

    @property
    def is_open(self) -> bool:
        """Whether the minutes may still be written."""
        return self._state not in (ReviewState.APPROVED, ReviewState.CLOSED)

    def uncovered(self) -> list[Topic]:
        """Return the inputs without data that nobody spoke to."""
        return [
            topic for topic in TOPICS if not self._minutes[topic].is_spoken_to and not self._has_data(topic)
        ]

    def end(self) -> None:
        """Leave the meeting once all is saved; where that fails the window stays and says why."""
        self.decisions.look_up(self._end_known)

    def _end_known(self) -> None:
        if self.decisions.is_typed and self.is_open:
            self.decisions.add_known()
        self.save_typed()
        self._ending = True
        self._end_if_saved()

    def go_on(self) -> None:
        """Come back after stepping aside, where the meeting was left; figures of today are read anew."""
        self.showFullScreen()
        self.activateWindow()
        if not self._is_unsaved:
            self._read_figures()

    def keep_draft(self) -> None:
        """Write what is typed and not saved."""
        self._keep_draft()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages, wherever no text is being typed."""
        if event.key() in (*BACK, *FORTH):
            self.agenda.go(1 if event.key() in FORTH else -1)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own cross ends the meeting like Esc."""
        if self._ended:
            event.accept()
            self.ended.emit()
        else:
            event.ignore()
            self.end()

    def _build(self) -> None:
        self.heading = MeetingHeading()
        self.agenda = AgendaList(self._desk.theme)
        self.agenda.turned.connect(self.go_to)
        self.agenda.entered.connect(self._focus_first)
        self.agenda.left.connect(self.end)
        self.data = SectionView(self._desk)
        self.data.wanted.connect(self._step_aside)
        self.outcome = OutcomePage(self._desk)
        self.outcome.edited.connect(self._typed)
        self.outcome.topic_wanted.connect(lambda value: self.go_to(TOPICS.index(Topic(value))))
        self.outcome.freeze_wanted.connect(self._freeze)
        self.outcome.held_wanted.connect(self._hold)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.data)
        self.pages.addWidget(self.outcome)
        self.message = MessageBar()
        self.decisions = DecisionsPanel(self._desk)
        self.decisions.edited.connect(self._typed)
        self.decisions.wanted.connect(self._decide)
        self.decisions.dropped.connect(self._changes.take_out)
        body = QHBoxLayout()
        body.setSpacing(3 * SPACING)
        body.addWidget(self.agenda, 19)
        body.addWidget(self.pages, 48)
        self.typed = TypedColumn(self._desk, self.decisions)
        self.typed.noted.connect(self._note)
        self.editors, self.notes = self.typed.editors, self.typed.notes
        body.addWidget(self.typed, 33)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACING, 2 * SPACING, 3 * SPACING, 2 * SPACING)
        layout.setSpacing(SPACING)
        layout.addWidget(self.message)
        layout.addWidget(self.heading)
        layout.addLayout(body, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The larger the screen, the larger the type."""
        super().resizeEvent(event)
        self._enlarge()

    def _enlarge(self) -> None:
        """Set the type larger, by a style sheet: the application's own keeps fonts from being inherited."""
        zoom = min(max(self.width() / 1100, LEAST_ZOOM), MOST_ZOOM)
        size = round(QApplication.font().pointSizeF() * zoom, 1)
        if size != self._size:
            self._size = size
            big = f"QLabel#heading {{ font-size: {size * 1.5:.1f}pt }}"
            self.setStyleSheet(f"QWidget {{ font-size: {size}pt }} {big}")

    def _shortcuts(self) -> None:
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Esc", self.end),
            ("PgDown", lambda: self.agenda.go(1)),
            ("PgUp", lambda: self.agenda.go(-1)),
            ("Ctrl+S", self.save_typed),
        )
        for key, slot in keys:
            QShortcut(QKeySequence(key), self, slot)

    @property
    def _state(self) -> ReviewState:
        return self._agenda.view.values["state"] if self._agenda is not None else ReviewState.APPROVED

    @property
    def _agenda(self) -> Agenda | None:
        return self._changes.agenda

    def _has_data(self, topic: Topic) -> bool:
        section = self._agenda.sections.get(topic) if self._agenda is not None else None
        return section is not None and section.has_data

    @property
    def _meant(self) -> tuple[str, int]:
        """What tells this meeting from others on this computer."""
        return str(self._desk.store.path), self._review

    def _left_at(self) -> int:
        """Return the page at which an open meeting was left, be it by a crash; else the first."""
        *meant, page = self._desk.state.value(_LEFT_AT, [0])
        is_there = self.is_open and meant == [*self._meant] and page in range(len(TOPICS) + 1)
        return int(page) if is_there else 0

    def _show(self, agenda: Agenda) -> None:
        is_first = self._changes.agenda is None
        self._changes.agenda = agenda
        if is_first:
            self._page = self._left_at()
        self._minutes.follow(agenda.said)
        self.setWindowTitle(f"{self._changes.number} {agenda.view.values['title']}")
        self.outcome.show_values(agenda.view.values, agenda.view.refs)
        self.decisions.show_decisions(agenda.decisions)
        self.decisions.set_open(self.is_open)
        if agenda.no_data_because:
            self.message.say(agenda.no_data_because, wrong=True)
        self._restore_draft()
        self._show_page()
        self.agenda.setFocus()
        self.shown.emit()

    def _show_page(self) -> None:
        topic = self.topic
        self.agenda.show_page(self._page)
        self.notes.setVisible(topic is not None)
        self.pages.setCurrentWidget(self.data if topic is not None else self.outcome)
        if topic is not None:
            section = self._agenda.sections.get(topic) if self._agenda is not None else None
            self.data.show_section(
                section, self.tr("The period has no data of its own for this input; say what there is to it.")
            )
            for name, editor in self.editors.items():
                editor.show_value(getattr(self._minutes[topic], name) or None)
                inner = editor.focusProxy()
                if inner is not None:
                    inner.setProperty("readOnly", not self.is_open)
        self._dress()

    def _dress(self) -> None:
        """Show which inputs are done and what the pages lack."""
        topic = self.topic
        self.heading.show_topic(topic)
        if self._agenda is not None:
            self.heading.show_basis(self._agenda)
        for one in TOPICS:
            self.agenda.show_mark(one, self._mark(one))
        missing = self.uncovered()
        self.agenda.show_count(len(TOPICS) - len(missing))
        decisions = self._agenda.decisions if self._agenda is not None else ()
        bare = [one for one in decisions if one.owner is None or one.due_on is None]
        silent = [one for one in TOPICS if self._mark(one) is Mark.HAS_DATA]
        attended = self._agenda is not None and self._agenda.attended
        self.outcome.show_standing(self._state, missing, bare, silent, attended)

    def _mark(self, topic: Topic) -> Mark:
        said = self._minutes[topic]
        if said.discussion.strip() or said.conclusion.strip():
            return Mark.SPOKEN_TO
        if said.waiver.strip():
            return Mark.WAIVED
        return Mark.HAS_DATA if self._has_data(topic) else Mark.OPEN

    def _step_aside(self, opens: Opens) -> None:
        """Let records be seen; a window on the whole screen would cover them."""
        self.save_typed()
        self._keep_draft()
        self.hide()
        self.wanted.emit(opens)

    def _note(self, name: str) -> None:
        topic = self.topic
        if topic is not None:
            text = str(self.editors[name].raw())
            self._minutes.note(topic, self._minutes[topic].with_text(name, text))
            self._typed()
            self._dress()

    def _typed(self) -> None:
        self._save_later.start()
        if not self._draft_later.isActive():
            self._draft_later.start()

    def _focus_first(self) -> None:
        editor = self.editors["discussion"] if self.topic is not None else self.outcome.rows["held_on"].editor
        editor.setFocus()

    def _decide(self, values: Mapping[str, Any], decision: int | None) -> None:
        self._changes.decide(values, decision, partial(self.decisions.begin_anew, self.decisions.raw()))

    def _freeze(self) -> None:
        self.save_typed()
        self._changes.freeze(self._read_figures)

    def _read_figures(self) -> None:
        read = partial(work.read_agenda, self._desk.store, self._review)
        self._desk.jobs.run(read, self._show, self._failed, owner=self)

    def _hold(self) -> None:
        """Mark the review held, today unless another day was typed."""
        self.save_typed()
        values = self.outcome.dirty()
        if self._agenda is not None and not self._agenda.view.values["held_on"] and "held_on" not in values:
            values["held_on"] = today()
        self._changes.hold(values)

    def _take(self, agenda: Agenda) -> None:
        """Follow what is stored by now; what was typed since stays."""
        if self._agenda is not None:
            agenda = replace(agenda, sections=self._agenda.sections, as_of=self._agenda.as_of)
        self._changes.agenda = agenda
        self._minutes.follow(agenda.said)
        self.outcome.take_stored(agenda.view.values, agenda.view.refs)
        self.decisions.show_decisions(agenda.decisions)
        self._keep_draft()
        self._dress()
        self._end_if_saved()

    def _failed(self, error: QmsError) -> None:
        """What was refused stays on screen, and in the draft."""
        self._keep_draft()
        self._say_unsaved(str(error))

    def _say_unsaved(self, sentence: str) -> None:
        self._ending = False
        again = [(self.tr("Try again"), self.save_typed)] if self._agenda is not None else []
        self.message.say(sentence, *again, (self.tr("Leave; the draft is kept"), self._leave), wrong=True)

    def _end_if_saved(self) -> None:
        if not self._ending or self._changes.are_under_way:
            return
        if self._is_unsaved:
            words = self.tr("Something typed can't be saved yet; it says so beside the field.")
            self._say_unsaved(self.message.text or words)
        else:
            self._leave()

    def _leave(self) -> None:
        self._keep_draft()
        self._ended = True
        self.close()

    @property
    def _is_unsaved(self) -> bool:
        typed = self._minutes.is_unsaved or self.outcome.raw() or self.decisions.is_typed
        return bool(typed) and self.is_open

    @property
    def _key(self) -> str:
        return f"meeting:{self._review}"

    def _keep_draft(self) -> None:
        """Write what isn't saved to the drafts, or forget the draft where all is saved."""
        if self._agenda is None:
            return
        try:
            if not self._is_unsaved:
                self._desk.drafts.discard(self._key)
                return
            values = {
                "said": self._minutes.raw(),
                "outcome": self.outcome.raw(),
                "decision": self.decisions.raw(),
            }
            self._desk.drafts.keep(self._key, values, {})
        except OutputError as error:
            self.message.say(str(error), wrong=True)

    def _restore_draft(self) -> None:
        draft = self._desk.drafts.get(self._key)
        if draft is None or not self.is_open:
            return
        self._minutes.restore(draft.values.get("said", {}))
        self.outcome.restore(draft.values.get("outcome", {}))
        self.decisions.restore(draft.values.get("decision", {}))
        self.message.say(self.tr("Draft of %1 restored.").replace("%1", draft.time))
        self._save_later.start()
