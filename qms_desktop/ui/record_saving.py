"""Saves what was typed into a form, with a step where one was asked for, once and nothing twice."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qms_desktop.catalogue import titled
from qms_desktop.ui import record_work
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.link_editor import look_up_names
from qms_desktop.ui.record_pages import Unsaved
from qms_desktop.ui.record_work import Saved, Step

if TYPE_CHECKING:
    from qms_desktop.ui.record_form import RecordForm


class RecordSaving(QObject):
    """Knows which of the records that a form shows is being saved, and what comes after that."""

    stored = Signal(object, object, object)
    """``Saved``, the id it had before (None: it was new), and ``Unsaved``: what was sent."""
    refused = Signal(object)
    """A ``QmsError``: nothing was written, what was typed stays."""
    needless = Signal()
    """Nothing was typed, and no step asked for."""

    def __init__(self, desk: Desk, form: RecordForm) -> None:
        super().__init__(form)
        self._desk, self._form = desk, form
        self._shown = 0
        """How many records came into the form so far."""
        self._underway: int | None = None
        """Which of them is being saved."""
        self._follow: Callable[[], object] | None = None
        """What comes once a save of what was typed is shown."""
        self._pressed_save = False

    def begin_anew(self) -> None:
        """Another record comes into the form: what was asked of the one before does not happen to it."""
        self._shown += 1
        self._follow = None

    def save(self, what: str, step: Step | None = None, reason: str | None = None) -> None:
        """Look up the names typed a moment ago, then save what was typed and do a step.

        Asked again while it runs, it comes once more when that is shown: nothing is written twice.

        Args:
            what: what the trail calls it.
            step: what follows in the same transaction.
            reason: why, where the step wants one.
        """
        shown = self._shown
        if self._underway == shown:
            again = partial(self.save, what, step, reason) if step is not None else self._save_rest
            self._follow = self._follow or again
            return
        self._underway = shown

        def go_on() -> None:
            if self._shown == shown:  # else another record came in, and what was typed is its draft
                self._save_known(what, step, reason)

        look_up_names(self._form.pages, go_on, self.refused.emit)

    def follow_on(self) -> bool:
        """Do what was asked for while a save ran, now that it is shown; answer whether something was."""
        follow, self._follow = self._follow, None
        if follow is not None:
            follow()
        return follow is not None

    def give_up(self) -> None:
        """Let the form be used again after a refusal; what was to come next does not."""
        self._follow = None
        self._hold(False)

    def _save_rest(self) -> None:
        """Save what was typed since the last save began, where something was."""
        unsaved = self._form.pages.unsaved()
        if unsaved.values or unsaved.parts:
            self._form.save()

    def _save_known(self, what: str, step: Step | None, reason: str | None) -> None:
        """Save what was typed and do a step, if all fields can be read."""
        self._underway = None
        form = self._form
        problem = form.pages.first_problem()
        if problem:
            form.message.say(self.tr("Not saved yet: %1").replace("%1", problem), wrong=True)
            return
        typed = form.pages.typed(form.record, form.version)
        if typed.is_empty and step is None:
            self.needless.emit()
            return
        if form.register == "review" and step is not None and not typed.is_empty:
            self._follow = partial(self.save, what, step, reason)  # what was typed stays if it is refused
            what, step, reason = titled("{0:title}: what was typed", what), None, None
        self._hold(True)
        store, before, sent = self._desk.store, form.record, form.pages.unsaved()
        self._desk.jobs.run(
            lambda: record_work.save(store, typed, what, step, reason),
            lambda saved: self._store(saved, before, sent),
            self.refused.emit,
            owner=self,
        )

    def _store(self, saved: Saved, before: int | None, sent: Unsaved) -> None:
        self._hold(False)
        self.stored.emit(saved, before, sent)

    def _hold(self, held: bool) -> None:
        """Let Save and child rows wait while a save runs; the keyboard is back on Save afterwards."""
        form = self._form
        self._underway = self._shown if held else None
        save = form.header.save_button
        if held:
            self._pressed_save = form.window().focusWidget() is save
        save.setEnabled(not held and not form.is_sealed)
        if not held and self._pressed_save:
            save.setFocus()
        form.pages.lock_parts(held)
