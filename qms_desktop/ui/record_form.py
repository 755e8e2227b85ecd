"""The form of any register, built from its declaration: fields, parts, related records, history."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from qms_desktop.errors import ConflictError, QmsError, RefusedError
from qms_desktop.model.actions import ActionState
from qms_desktop.model.capas import CapaState
from qms_desktop.model.fields import Choice, fields
from qms_desktop.model.record import Stateful
from qms_desktop.model.registers import register
from qms_desktop.model.reviews import ReviewState
from qms_desktop.store.rows import Ref
from qms_desktop.store.views import RecordView
from qms_desktop.ui import record_work
from qms_desktop.ui.ask import DoneDialog, DueDialog, ReasonDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.drafts import draft_key
from qms_desktop.ui.extra_table import ExtraTable
from qms_desktop.ui.field_rows import FieldRows
from qms_desktop.ui.history_table import HistoryTable
from qms_desktop.ui.jobs import after
from qms_desktop.ui.message_bar import MessageBar
from qms_desktop.ui.part_model import defaults
from qms_desktop.ui.part_table import PartTable
from qms_desktop.ui.record_header import RecordHeader
from qms_desktop.ui.record_work import Loaded, Saved, Step, Typed, noun
from qms_desktop.ui.related import RelatedPanel, registers_under
from qms_desktop.ui.stage_line import StageLine
from qms_desktop.ui.theme import SPACING
from qms_desktop.ui.words import field_label, shown

DRAFT_AFTER = 800
"""Milliseconds without a keystroke after which the draft is written."""


class RecordForm(QWidget):
    """Shows, edits and moves one record at a time. ``load`` says which."""

    closed = Signal()
    changed = Signal(object)
    """Keys of the records that a save changed."""
    said = Signal(str)
    wanted = Signal(str, object, object)
    """Another record: register, id (None: a new one) and the links it starts with."""
    shown_record = Signal()
    """The record asked for stands in the form."""

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._name = desk, name
        self._class = register(name)
        self._id: int | None = None
        self._view: RecordView | None = None
        self._initial: Mapping[str, Ref] = {}
        self._open = False
        self._stored_parts: dict[str, Any] = {}
        self._build()
        self._draft_later = after(DRAFT_AFTER, self, self.keep_draft)
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape), self, self.close_form,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )  # fmt: skip

    @property
    def record(self) -> int | None:
        """The id of the record shown; None for a new one."""
        return self._id

    @property
    def is_open(self) -> bool:
        """Whether a record is shown."""
        return self._open

    @property
    def number(self) -> str:
        """The number of the record shown; empty for a new one."""
        return str(self._view.values["number"]) if self._view is not None else ""

    def load(self, id_: int | None, initial: Mapping[str, Ref] | None = None) -> None:
        """Show a record, or an empty form for a new one that starts with some links."""
        self.keep_draft()
        self._open = True
        self._id, self._initial = id_, initial or {}
        if id_ is None:
            self._show_new()
        else:
            self._read(self._show)

    def save(self) -> None:
        """Save what was typed."""
        what = "edit" if self._id is not None else "add"
        self._save(f"{what} {noun(self._name)}")

    def close_form(self) -> None:
        """Leave the form; what was typed stays as a draft."""
        self.keep_draft()
        self._open = False
        self.closed.emit()

    def keep_draft(self) -> None:
        """Write what isn't saved to the drafts, or forget the draft where all is saved."""
        self._draft_later.stop()
        if not self._open:
            return
        values = {row.field.name: row.editor.raw() for row in self.fields.dirty()}
        parts = {name: table.model.raw() for name, table in self.parts.items() if self._part_is_dirty(name)}
        if values or parts:
            self._desk.drafts.keep(self._key, values, parts)
        else:
            self._desk.drafts.discard(self._key)

    def take_changes(self, changed: frozenset[tuple[str, int]]) -> None:
        """Follow a change made elsewhere; what was typed stays."""
        if not self._open or self._id is None:
            return
        kinds = {name for name, _ in changed}
        for panel in self.related:
            if panel.register in kinds:
                panel.show_under(self._id)
        if (self._name, self._id) in changed or kinds & set(self.parts):
            self._read(self._rebase)

    @property
    def verbs(self) -> list[str]:
        """What can be done with this record besides saving it and moving its state."""
        if self._view is None:
            return []
        movable = self._name == "action" and self._view.values["due_on"] is not None
        live = self._view.values["withdrawn_on"] is None
        return [*(["move_due"] if movable else []), "withdraw" if live else "bring_back"]

    def _more_actions(self) -> list[QAction]:
        offered = {
            "move_due": (self.tr("Move due date…"), self.move_due_date),
            "withdraw": (self.tr("Withdraw…"), self.withdraw),
            "bring_back": (self.tr("Bring back"), self.bring_back),
        }
        return [self._action(*offered[verb]) for verb in self.verbs]

    def show_history(self) -> None:
        """Look at what happened to the record."""
        if self._view is not None:
            self.tabs.setCurrentWidget(self.history)

    def withdraw(self) -> None:
        """Ask why, then take the record out of use."""
        heading = self.tr("Withdraw %1").replace("%1", self.number)
        reason = ReasonDialog.ask(self, heading, self.tr("Withdraw"))
        if reason is not None:
            step = record_work.withdraw_step(self._name, reason)
            self._save(f"withdraw {noun(self._name)}", step, reason)

    def bring_back(self) -> None:
        """Put the record back into use."""
        self._save(f"bring back {noun(self._name)}", record_work.bring_back_step(self._name))

    def move_due_date(self) -> None:
        """Ask for the new day and the reason, then move it."""
        if self._view is None:
            return
        answer = DueDialog.ask(self, self._desk.theme, self._view.values["due_on"])
        if answer is not None:
            self._save("move due date", record_work.due_step(*answer), answer[1])

    def go_to_state(self, value: str) -> None:
        """Move the record to another state, asking for what that state needs."""
        state = self._choices()(value)
        what = f"set {noun(self._name)} to {state.label.lower()}"
        if state is ActionState.DONE:
            typed = self.fields.rows["evidence"].editor.raw()
            done = DoneDialog.ask(self, self._desk.theme, typed)
            if done is not None:
                self._save(what, record_work.done_step(*done))
            return
        if state is ReviewState.FROZEN:
            self._save(what, record_work.freeze_step())
            return
        reason = None
        if issubclass(self._class, Stateful) and state in self._class.reasoned:
            heading = self.tr("Why does %1 become “%2”?").replace("%1", self.number)
            reason = ReasonDialog.ask(self, heading.replace("%2", state.label), state.label)
            if reason is None:
                return
        self._save(what, record_work.state_step(self._name, value, reason), reason)

    @property
    def _key(self) -> str:
        return draft_key(self._name, self._id)

    def _build(self) -> None:
        self.header = RecordHeader(self._desk.theme)
        self.header.back.connect(self.close_form)
        self.header.save.connect(self.save)
        self.header.step.connect(self.go_to_state)
        self.stages = StageLine()
        self.stages.setContentsMargins(2 * SPACING, 0, SPACING, SPACING // 2)
        self.facts = QLabel()
        self.facts.setProperty("muted", True)
        self.facts.setWordWrap(True)
        self.facts.setContentsMargins(2 * SPACING, 0, SPACING, SPACING // 2)
        self.message = MessageBar()
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.header, self.stages, self.facts, self.message):
            layout.addWidget(widget)
        layout.addWidget(self._build_tabs(), 1)

    def _build_tabs(self) -> QTabWidget:
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(self._class.label)
        self.tabs.tabBar().setAccessibleName(self._class.label)
        self.fields = FieldRows(self._desk, self._class)
        self.fields.edited.connect(self._edit)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self._class.label)
        scroll.setWidget(self.fields)
        scroll.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.fields.setAutoFillBackground(False)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabs.addTab(scroll, self._class.label)
        self.parts = {part.__tablename__: PartTable(self._desk, part) for part in self._class.parts}
        for table in self.parts.values():
            table.edited.connect(self._edit)
            self.tabs.addTab(table, table.model.part.plural)
        self.related = [RelatedPanel(self._desk, name, self._name) for name in registers_under(self._name)]
        for panel in self.related:
            self._add_related(panel)
        self.extra = ExtraTable()
        self.tabs.addTab(self.extra, self.extra.accessibleName())
        self.history = HistoryTable(self._desk.theme)
        self.tabs.addTab(self.history, self.tr("History"))
        return self.tabs

    def _add_related(self, panel: RelatedPanel) -> None:
        tab = self.tabs.addTab(panel, panel.title)
        panel.opened.connect(lambda id_: self.wanted.emit(panel.register, id_, {}))
        panel.add_wanted.connect(lambda: self._add_under(panel))
        panel.counted.connect(
            lambda n: self.tabs.setTabText(tab, f"{panel.title} ({n})" if n else panel.title)
        )

    def _add_under(self, panel: RelatedPanel) -> None:
        if self._view is not None:
            title = str(self._view.values[self._class.title_field])
            self.wanted.emit(panel.register, None, {self._name: Ref(self._view.id, self.number, title)})

    def _action(self, words: str, slot: Any) -> QAction:
        action = QAction(words, self.header.menu)
        action.triggered.connect(lambda: slot())
        return action

    def _choices(self) -> type[Choice]:
        return fields(self._class)["state"].choices or Choice

    def _edit(self) -> None:
        self._draft_later.start()

    def _read(self, then: Any) -> None:
        """Read the record; ``then`` gets it unless the form shows another one by then."""
        wanted, store, name = self._id, self._desk.store, self._name
        if wanted is None:
            return
        id_: int = wanted

        def show(loaded: Loaded) -> None:
            if self._open and self._id == id_:
                then(loaded)

        self._desk.jobs.run(
            lambda: record_work.read_record(store, name, id_), show, self._refused, owner=self
        )

    def _show_new(self) -> None:
        self._view = None
        start = {name: value for name, value in defaults(self._class).items() if name in self.fields.rows}
        refs = {(fields(self._class)[n].target, ref.id): ref for n, ref in self._initial.items()}
        self.fields.show_values({**start, **{n: ref.id for n, ref in self._initial.items()}}, refs)
        for table in self.parts.values():
            table.model.show_rows([], {})
        self._stored_parts = {name: [] for name in self.parts}
        self._dress()
        self._restore_draft()
        self.shown_record.emit()

    def _show(self, loaded: Loaded) -> None:
        self._view = loaded.view
        self.fields.show_values(loaded.view.values, loaded.view.refs)
        for name, table in self.parts.items():
            table.model.show_rows(loaded.view.parts[name], loaded.view.refs)
        self._stored_parts = {name: table.model.raw() for name, table in self.parts.items()}
        self._show_around(loaded)
        self._restore_draft()
        self.shown_record.emit()

    def _rebase(self, loaded: Loaded) -> None:
        """Take over what was changed elsewhere, field by field, and keep what was typed."""
        clashes = self.fields.rebase(loaded.view.values, loaded.view.refs)
        for name, table in self.parts.items():
            if not self._part_is_dirty(name):
                table.model.show_rows(loaded.view.parts[name], loaded.view.refs)
                self._stored_parts[name] = table.model.raw()
        self._view = loaded.view
        self._show_around(loaded)
        if clashes:
            names = ", ".join(field_label(field) for field in clashes)
            self.message.say(
                self.tr(
                    "Also changed elsewhere: %1. What you typed stands here; saving it replaces the other."
                ).replace("%1", names)
            )  # fmt: skip
        elif self.fields.dirty():
            self.message.say(self.tr("Changes made elsewhere were loaded; what you typed is kept."))
        else:
            self.message.clear()

    def _show_around(self, loaded: Loaded) -> None:
        """Show everything but the fields: head, parts' counts, extra columns, history."""
        self.history.show_lines(loaded.history)
        self.extra.show_columns(loaded.view.extra)
        for panel in self.related:
            panel.show_under(loaded.view.id)
        self._dress()

    def _dress(self) -> None:
        view = self._view
        title = self.tr("New %1").replace("%1", noun(self._name))
        if view is not None:
            title = f"{self.number}   {view.values[self._class.title_field]}"
        self.header.title.setText(title)
        state = view.values.get("state") if view is not None else None
        following = [self._choices()(one) for one in view.next_states] if view is not None and state else []
        self.header.show_state(state, following)
        self.header.state.setVisible(not isinstance(state, CapaState))
        self.header.set_more(self._more_actions())
        self.stages.show_view(view, self._desk.theme.colours)
        self.facts.setText(self._facts())
        self.facts.setVisible(bool(self.facts.text()))
        self.message.clear()
        self._dress_tabs()
        if "due_on" in self.fields.rows and self._name == "action":
            promised = view is not None and view.values["due_on"] is not None
            self.fields.rows["due_on"].editor.setEnabled(not promised)

    def _dress_tabs(self) -> None:
        stored = self._view is not None
        for name, table in self.parts.items():
            count = len(self._stored_parts.get(name, []))
            plural = table.model.part.plural
            self.tabs.setTabText(self.tabs.indexOf(table), f"{plural} ({count})" if count else plural)
            self.tabs.setTabVisible(self.tabs.indexOf(table), table.model.editable or count > 0)
        for panel in self.related:
            self.tabs.setTabVisible(self.tabs.indexOf(panel), stored)
        self.tabs.setTabVisible(self.tabs.indexOf(self.extra), stored and self.extra.rowCount() > 0)
        self.tabs.setTabVisible(self.tabs.indexOf(self.history), stored)

    def _facts(self) -> str:
        """Return what the data layer set, in one line; the state stands in the head already."""
        if self._view is None:
            return ""
        values = self._view.values
        facts = []
        for name, field in fields(self._class).items():
            value = values[name]
            basis = name == "state_basis" and str(value) == "shown"
            if not field.read_only or name == "state" or value in (None, "") or basis:
                continue
            ref = self._view.refs.get((field.target, value)) if field.target else None
            facts.append(f"{field_label(field)}: {shown(field, ref or value)}")
        return "   ·   ".join(facts)

    def _part_is_dirty(self, name: str) -> bool:
        typed: object = self.parts[name].model.raw()
        return self.parts[name].model.editable and typed != self._stored_parts.get(name, [])

    def _restore_draft(self) -> None:
        draft = self._desk.drafts.get(self._key)
        if draft is None:
            return
        for name, raw in draft.values.items():
            if name in self.fields.rows:
                self.fields.rows[name].editor.restore(raw)
        for name, rows in draft.parts.items():
            if name in self.parts:
                self.parts[name].model.restore(rows)
        self.message.say(
            self.tr("Draft of %1 restored.").replace("%1", draft.time),
            (self.tr("Save"), self.save),
            (self.tr("Discard"), self.discard_draft),
        )

    def discard_draft(self) -> None:
        """Throw away what was typed and show what is stored."""
        self._draft_later.stop()
        self._desk.drafts.discard(self._key)
        if self._id is None:
            self._show_new()
        else:
            self._read(self._show)

    def _typed(self) -> Typed:
        rows = self.fields.rows.values() if self._id is None else self.fields.dirty()
        values = {row.field.name: row.editor.value() for row in rows}
        if self._id is None:
            values = {name: value for name, value in values.items() if value is not None}
        parts = {name: table.model.rows() for name, table in self.parts.items() if self._part_is_dirty(name)}
        version = self._view.version if self._view is not None else None
        return Typed(self._name, self._id, version, values, parts)

    def _save(self, what: str, step: Step | None = None, reason: str | None = None) -> None:
        """Save what was typed and do a step, if all fields can be read."""
        for table in self.parts.values():
            table.finish()
        wrong = self.fields.first_wrong()
        if wrong is not None:
            self.tabs.setCurrentIndex(0)
            wrong.editor.setFocus()
            self.message.say(self.tr("Not saved yet: %1").replace("%1", wrong.problem()), wrong=True)
            return
        typed = self._typed()
        if typed.is_empty and step is None:
            self._desk.drafts.discard(self._key)
            self.said.emit(self.tr("Nothing was changed, so there is nothing to save."))
            return
        self.keep_draft()
        self.header.save_button.setEnabled(False)
        store, id_ = self._desk.store, self._id
        self._desk.jobs.run(
            lambda: record_work.save(store, typed, what, step, reason),
            lambda saved: self._saved(saved, id_),
            self._refused,
            owner=self,
        )

    def _saved(self, saved: Saved, before: int | None) -> None:
        self.header.save_button.setEnabled(True)
        self._desk.drafts.discard(draft_key(self._name, before))
        if self._open and self._id == before:
            self._id = saved.id
            self._read(self._show)
        self.changed.emit(saved.changed)

    def _refused(self, error: QmsError) -> None:
        self.header.save_button.setEnabled(True)
        if isinstance(error, ConflictError):
            offer = (self.tr("Load it and keep what I typed"), lambda: self._read(self._rebase))
            self.message.say(str(error), offer, wrong=True)
            return
        problems = error.problems if isinstance(error, RefusedError) else {}
        for name, problem in problems.items():
            if name in self.fields.rows:
                self.fields.rows[name].say(problem)
        self.message.say(str(error), wrong=True)
