"""What is written during a meeting, each change by its name in the trail, and what stands after it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from qms_desktop.catalogue import titled
from qms_desktop.errors import QmsError
from qms_desktop.model.reviews import ReviewState, Topic
from qms_desktop.model.trail import Changed
from qms_desktop.ui import meeting_work as work
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.meeting_work import Agenda, Said


class MeetingChanges(QObject):
    """Writes to one review in the background; ``agenda`` is what is known of it."""

    written = Signal(object)
    """What a change touched, a ``Changed``."""
    read = Signal(object)
    """The ``Agenda`` as it stands after a change."""
    refused = Signal(object)
    """The ``QmsError`` for which a change was not made."""

    def __init__(self, desk: Desk, review: int, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._review = desk, review
        self._running = 0
        self.agenda: Agenda | None = None

    @property
    def are_under_way(self) -> bool:
        """Whether something is being written, or read after it."""
        return self._running > 0

    @property
    def number(self) -> str:
        """Number of the review."""
        return str(self.agenda.view.values["number"]) if self.agenda is not None else ""

    def note(self, noted: Mapping[Topic, Said], undone: Callable[[], object]) -> None:
        """Write what was said to some inputs; ``undone`` is called where that is refused."""
        what = titled("noted in {0}: {1}", self.number, ", ".join(topic.value for topic in noted))
        self._run(partial(work.note, self._desk.store, self._review, what, noted), undone)

    def conclude(self, values: Mapping[str, Any]) -> None:
        """Write fields of the review itself."""
        what = titled("edited {0}", self.number)
        self._run(partial(work.conclude, self._desk.store, self._review, what, values))

    def hold(self, values: Mapping[str, Any]) -> None:
        """Write fields of the review and mark it held."""
        what = titled("set {0} to “{1:choice}”", self.number, ReviewState.HELD.label)
        self._run(partial(work.conclude, self._desk.store, self._review, what, values, held=True))

    def decide(self, values: Mapping[str, Any], decision: int | None, done: Callable[[], object]) -> None:
        """Write a decision, a new one (None) or one changed; ``done`` is called once it is written."""
        added = titled("added a decision in {0}", self.number)
        what = titled("changed a decision in {0}", self.number) if decision else added
        self._run(partial(work.decide, self._desk.store, self._review, what, values, decision), done=done)

    def take_out(self, decision: int) -> None:
        """Take a decision out of the minutes."""
        what = titled("took a decision out of {0}", self.number)
        self._run(partial(work.take_out, self._desk.store, self._review, what, decision))

    def freeze(self, done: Callable[[], object]) -> None:
        """Keep the figures as they are; ``done`` is called once they are kept."""
        what = titled("froze the figures of {0}", self.number)
        self._run(partial(work.freeze, self._desk.store, self._review, what), done=done)

    def _run(
        self,
        change: Callable[[], Changed],
        undone: Callable[[], object] | None = None,
        done: Callable[[], object] | None = None,
    ) -> None:
        """Make a change, then read what stands; ``undone`` where it is refused, ``done`` where written."""
        self._running += 1

        def written(keys: Changed) -> None:
            if done is not None:
                done()
            self.written.emit(keys)
            if self.agenda is not None:
                again = partial(work.read_again, self._desk.store, self.agenda)
                self._desk.jobs.run(again, read, refused, owner=self)

        def read(agenda: Agenda) -> None:
            self._running -= 1
            self.read.emit(agenda)

        def refused(error: QmsError) -> None:
            self._running -= 1
            if undone is not None:
                undone()
            self.refused.emit(error)

        self._desk.jobs.run(change, written, refused, owner=self)
