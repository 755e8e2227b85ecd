"""The form of any register, built from its declaration: fields, parts, related records, history.

What was typed is saved by ``record_saving``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qms_desktop.catalogue import titled
from qms_desktop.errors import ConflictError, DisplacedError, OutputError, QmsError, RefusedError
from qms_desktop.insight.rows import Ref
from qms_desktop.insight.views import RecordView
from qms_desktop.model.evidences import Attachment, Evidence
from qms_desktop.model.registers import register
from qms_desktop.model.reviews import SEALED
from qms_desktop.model.trail import Changed
from qms_desktop.ui import record_work
from qms_desktop.ui.ask_state import ask_state
from qms_desktop.ui.capa_fields import PLACES
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.drafts import draft_key
from qms_desktop.ui.hand_over import HandOverDialog
from qms_desktop.ui.jobs import after
from qms_desktop.ui.language import spoken
from qms_desktop.ui.look_only import why_look_only
from qms_desktop.ui.meeting import Meeting
from qms_desktop.ui.record_pages import RecordPages, Unsaved
from qms_desktop.ui.record_saving import RecordSaving
from qms_desktop.ui.record_top import RecordTop
from qms_desktop.ui.record_verbs import BY_NAME, newest_reading, offered
from qms_desktop.ui.record_work import Loaded, Saved
from qms_desktop.ui.recurrence_panel import RecurrencePanel, WithRecurrence, written_in
from qms_desktop.ui.undo_keys import UndoKeys
from qms_desktop.ui.words import field_label

DRAFT_AFTER = 800
"""Milliseconds after the first keystroke not yet drafted."""


class RecordForm(QWidget):
    """Shows, edits and moves one record at a time. ``load`` says which."""

    closed = Signal()
    changed = Signal(object)
    """What a save changed, a ``Changed``."""
    said = Signal(str)
    wanted = Signal(str, object, object)
    """Another record: register, id (None: a new one) and the links it starts with."""
    records_wanted = Signal(object, object)
    """``Opens`` of several records, and the way back into the meeting they are looked at from, or None."""
    shown_record = Signal()
    """The record asked for stands in the form."""

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.register = desk, name
        self._class = register(name)
        self._id: int | None = None
        self._view: RecordView | None = None
        self._initial: Mapping[str, Ref] = {}
        self._open = self._filled = self._saving = False
        self.is_sealed = False
        """Everything can be read and nothing be typed."""
        self._meeting: Meeting | None = None
        self._build()
        self.saving = RecordSaving(desk, self)
        self.saving.stored.connect(self._saved)
        self.saving.refused.connect(self._refused)
        self.saving.needless.connect(self._say_needless)
        self._draft_later = after(DRAFT_AFTER, self, self._keep)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close_form)

    @property
    def record(self) -> int | None:
        """The id of the record shown; None for a new one."""
        return self._id

    @property
    def initial(self) -> Mapping[str, Ref]:
        """The links a new record starts with."""
        return self._initial

    @property
    def number(self) -> str:
        """The number of the record shown; empty for a new one."""
        return str(self._view.values["number"]) if self._view is not None else ""

    @property
    def version(self) -> int | None:
        """The version of the record shown, as it is stored; None for a new one."""
        return self._view.version if self._view is not None else None

    def load(self, id_: int | None, initial: Mapping[str, Ref] | None = None) -> None:
        """Show a record, or an empty form for a new one that starts with some links."""
        if not self._keep():
            return
        self._open, self._filled = True, False
        self._id, self._initial = id_, initial or {}
        self.saving.begin_anew()
        self._show_stored()

    def save(self) -> None:
        """Save what was typed."""
        self.saving.save(titled("edited {0}", self.number) if self._id is not None else self._adding)

    def close_form(self) -> None:
        """Leave the form; what was typed stays as a draft. Where it can't be kept, the form stays."""
        if not self._keep():
            return
        self._open = self._filled = False
        self.closed.emit()

    def keep_draft(self) -> None:
        """Write what isn't saved to the drafts, or forget the draft where all is saved.

        Raises:
            OutputError: the drafts can't be written.
        """
        self._draft_later.stop()
        if self._meeting is not None:
            self._meeting.keep_draft()
        if not self._filled:
            return
        unsaved = self.pages.unsaved()
        if unsaved.values or unsaved.parts:
            self._desk.drafts.keep(self._key, unsaved.values, unsaved.parts)
        else:
            self._desk.drafts.discard(self._key)

    def discard_draft(self) -> None:
        """Throw away what was typed and show what is stored."""
        self._draft_later.stop()
        self._desk.drafts.discard(self._key)
        self._show_stored()

    def take_changes(self, changed: Changed) -> None:
        """Follow a change made elsewhere; what was typed stays."""
        if not self._filled or self._id is None or self._saving:
            return
        self.pages.refresh_related(changed.keys(), self._id)
        around = {*self.pages.parts, Attachment.__tablename__, Evidence.__tablename__}
        named = self._view.refs if self._view is not None else ()
        if (
            self._id in changed.get(self.register, ())
            or changed.keys() & around
            or any(id_ in changed.get(name, ()) for name, id_ in named)
        ):
            self._read(self._rebase, self._gone)

    def _gone(self, error: QmsError) -> None:
        """Leave a record that was taken back; what was typed into it keeps the form open."""
        unsaved = self.pages.unsaved()
        if unsaved.values or unsaved.parts:
            self._refused(error)
        else:
            self.close_form()

    @property
    def verbs(self) -> list[str]:
        """What can be done with this record besides saving it and moving its state."""
        own = ["meet"] if self._view is not None and self.register == "review" else []
        return [*own, *offered(self._view)]

    def do(self, verb: str) -> None:
        """Ask for what a verb needs, then save what was typed and do it."""
        if self._view is None:
            return
        if verb == "hand_over":
            self._hand_over(self._view)
            return
        if verb == "raise_capa":
            self._raise_capa(self._view)
            return
        answer = BY_NAME[verb].ask(self, self._desk, self._view)
        if answer is not None:
            self.saving.save(answer.what, answer.step, answer.reason)

    def _raise_capa(self, view: RecordView) -> None:
        """Raise a CAPA from the KPI's newest reading and show it; what is typed here stays."""
        store, kpi, period = self._desk.store, view.id, newest_reading(view) or ""

        def show(saved: Saved) -> None:
            self.changed.emit(saved.changed)
            self.wanted.emit("capa", saved.id, {})

        self._desk.jobs.run(
            lambda: record_work.raise_capa(store, kpi, period), show, self._refused, owner=self
        )

    def _hand_over(self, view: RecordView) -> None:
        dialog = HandOverDialog(self._desk, view, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.changed.connect(self.changed)
        dialog.open()

    def show_history(self) -> None:
        """Look at what happened to the record."""
        if self._view is not None:
            self.pages.show_history()

    def meet(self) -> None:
        """Walk through a review's meeting on the whole screen; what is typed here is saved first."""
        if self._id is None:
            return
        unsaved = self.pages.unsaved()
        if unsaved.values or unsaved.parts:
            words = self.tr("Save what you typed here first; then walk through the meeting.")
            self.message.say(words, (self.tr("Save"), self.save))
            return
        if self._meeting is not None and self._meeting.review == self._id:
            self._meeting.go_on()
            return
        meeting = self._meeting = Meeting(self._desk, self._id, self)
        meeting.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        meeting.changed.connect(self.changed)
        meeting.wanted.connect(lambda opens: self.records_wanted.emit(opens, meeting.go_on))
        meeting.ended.connect(lambda: self._forget(meeting))
        meeting.showFullScreen()

    def _forget(self, meeting: Meeting) -> None:
        if self._meeting is meeting:
            self._meeting = None

    def go_to_state(self, value: str) -> None:
        """Move the record to another state, asking for what that state needs."""
        if self._view is None:
            return
        evidence = self.pages.fields.rows.get("evidence")
        typed = str(evidence.editor.raw()) if evidence is not None else ""
        answer = ask_state(self, self._desk, self._view, value, typed)
        if answer is not None:
            self.saving.save(answer.what, answer.step, answer.reason)

    def _draft_soon(self) -> None:
        """Write a draft before long, also of somebody who types on without a pause."""
        if not self._draft_later.isActive():
            self._draft_later.start()

    def _keep(self) -> bool:
        """Keep the draft; where that fails, say so in the form."""
        try:
            self.keep_draft()
        except OutputError as error:
            self.message.say(str(error), wrong=True)
            return False
        return True

    @property
    def _adding(self) -> str:
        """What the trail calls a record that gets its number only now."""
        title = str(self.pages.fields.rows[self._class.title_field].editor.raw() or "").strip()
        named = titled("added {0:label} “{1}”", self._class.label, title)
        return named if title else titled("added {0:label}", self._class.label)

    @property
    def _key(self) -> str:
        return draft_key(self.register, self._id)

    def _build(self) -> None:
        top = self.top = RecordTop(self._desk, self.register, self)
        self.header, self.standing, self.message = top.header, top.standing, top.message
        self.meet_button = top.meet_button
        top.header.back.connect(self.close_form)
        top.header.save.connect(self.save)
        top.header.step.connect(self.go_to_state)
        top.verb_wanted.connect(self.do)
        top.meeting_wanted.connect(self.meet)
        self.standing.wanted.connect(self._go_to_missing)
        beside = WithRecurrence(self) if self.register == "capa" else None
        self.pages = RecordPages(self._desk, self.register, beside or self)
        self._listen_to_pages()
        UndoKeys(self.pages.fields, lambda: self.pages.unsaved() == Unsaved({}, {}))
        self.recurrence = self._build_recurrence(beside) if beside is not None else None
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(top)
        layout.addWidget(beside or self.pages, 1)

    def _go_to_missing(self, words: str) -> None:
        """Go to the field that a stage lacks."""
        self.pages.go_to(PLACES.get(words, "title"))

    def _listen_to_pages(self) -> None:
        pages = self.pages
        pages.edited.connect(self._draft_soon)
        pages.opened.connect(lambda name, id_: self.wanted.emit(name, id_, {}))
        pages.listed.connect(lambda opens: self.records_wanted.emit(opens, None))
        pages.add_wanted.connect(self._add_under)
        pages.evidence.failed.connect(self._tell_of_evidence)
        pages.evidence.changed.connect(self.changed)
        pages.evidence.said.connect(self.said)
        pages.evidence.said.connect(lambda _: self.message.put_right())
        for panel in pages.related:
            panel.changed.connect(self.changed)
            panel.failed.connect(lambda sentence: self.message.say(sentence, wrong=True))

    def _tell_of_evidence(self, error: QmsError) -> None:
        """Say why evidence was not attached, opened or withdrawn; what is typed and saved goes on."""
        self.message.say(str(error), (self.tr("Close"), self.message.clear), wrong=True)

    def _build_recurrence(self, within: WithRecurrence) -> RecurrencePanel:
        """Build the panel of like CAPAs beside the pages."""
        panel = RecurrencePanel(self._desk, lambda: written_in(self.pages.fields.rows, self._id), within)
        panel.opened.connect(lambda id_: self.wanted.emit("capa", id_, {}))
        self.pages.edited.connect(panel.look_later)
        self.shown_record.connect(panel.look)
        within.hold(self.pages, panel)
        return panel

    def _add_under(self, name: str) -> None:
        if self._view is not None:
            title = str(self._view.values[self._class.title_field])
            self.wanted.emit(name, None, {self.register: Ref(self._view.id, self.number, title)})

    def _read(
        self, then: Callable[[Loaded], object], failed: Callable[[QmsError], object] | None = None
    ) -> None:
        """Read the record; ``then`` gets it unless the form shows another one by then."""
        wanted, store, name = self._id, self._desk.store, self.register
        if wanted is None:
            return
        id_: int = wanted

        def show(loaded: Loaded) -> None:
            if self._open and self._id == id_:
                then(loaded)

        self._desk.jobs.run(
            lambda: record_work.read_record(store, name, id_), show, failed or self._refused, owner=self
        )

    def _show_stored(self) -> None:
        """Show the record as it is stored, its draft over it where there is one."""
        if self._id is not None:
            self._read(self._show)
            return
        self._view = None
        self.pages.show_new(self._initial)
        self._dress()
        self._restore_draft()

    def _show(self, loaded: Loaded) -> None:
        self._view = loaded.view
        self.pages.show_loaded(loaded)
        self._dress()
        self._restore_draft()

    def _restore_draft(self) -> None:
        draft = self._desk.drafts.get(self._key)
        if draft is not None:
            self.pages.restore(draft)
            self.message.say(
                self.tr("Draft of %1 restored.").replace("%1", draft.time),
                (self.tr("Save"), self.save),
                (self.tr("Discard"), self.discard_draft),
            )
        self._filled = True
        self.shown_record.emit()

    def _rebase(self, loaded: Loaded) -> None:
        """Take over what was changed elsewhere, field by field, and keep what was typed."""
        self._view = loaded.view
        clashes = self.pages.rebase(loaded)
        self._dress()
        if clashes:
            names = ", ".join(field_label(field) for field in clashes)
            clash = self.tr("Also changed elsewhere: %1. Saving puts what you typed in its place.")
            self.message.say(clash.replace("%1", names))
        elif self.pages.unsaved().values:
            self.message.say(self.tr("Changes made elsewhere were loaded; what you typed is kept."))

    def _dress(self) -> None:
        """Show everything above the pages, and what can't be typed."""
        view = self._view
        self.top.show_record(view, self.verbs)
        self._seal(self._why_sealed(view.values.get("state") if view is not None else None))
        if self.register == "action":
            promised = view is not None and view.values["due_on"] is not None
            why = self.tr("A promised day moves only with a reason: choose “Move due date…” under More.")
            self.pages.fields.fix("due_on", why if promised else "")

    def _why_sealed(self, state: object) -> str:
        """Why nothing can be typed here; nothing where it can."""
        if why := why_look_only(self._desk.store):
            return why
        if self.register == "review" and state in SEALED:  # a CAPA's "closed" is the same text
            return self.tr("Approved minutes stay as they are. Choose “Make a revision” to change them.")
        return ""

    def _seal(self, why: str) -> None:
        """Let everything be read and nothing be typed, where there is a reason; else open it again."""
        if why or self.is_sealed:
            self.is_sealed = bool(why)
            self.pages.seal(why)
            self.header.save_button.setEnabled(not self.is_sealed)
            self.message.say(why)

    def _say_needless(self) -> None:
        self._desk.drafts.discard(self._key)
        self.said.emit(self.tr("Nothing was changed, so there is nothing to save."))

    def _saved(self, saved: Saved, before: int | None, sent: Unsaved) -> None:
        self._desk.drafts.discard(draft_key(self.register, before))
        if self._open and self._id == before:
            self._id = saved.id
            self._read(lambda loaded: self._show_saved(loaded, sent, saved.told))
        self._saving = True
        self.changed.emit(saved.changed)
        self._saving = False

    def _show_saved(self, loaded: Loaded, sent: Unsaved, told: tuple[str, ...]) -> None:
        """Show what was stored; what was typed since Save was pressed stays."""
        self._view = loaded.view
        self.pages.show_loaded(loaded, sent)
        self._dress()
        self.shown_record.emit()  # what can be done with it, and its place among those visited, are new
        if not self.saving.follow_on() and told:
            self.message.say(" ".join(map(spoken, told)), (self.tr("Close"), self.message.clear))

    def _refused(self, error: QmsError) -> None:
        self.saving.give_up()
        if isinstance(error, ConflictError):
            offer = (self.tr("Load it and keep what I typed"), lambda: self._read(self._rebase))
            self.message.say(str(error), offer, wrong=True)
            return
        if isinstance(error, DisplacedError):  # the window says what became of the file, and what to do
            self.message.say(self.tr("Not saved; what you typed is kept."), wrong=True)
            return
        if isinstance(error, RefusedError):
            self.pages.say(error.problems)
        self.message.say(str(error), wrong=True)
