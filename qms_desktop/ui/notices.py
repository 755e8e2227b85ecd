"""What the window says above its tabs: of the open data file, of what waits and of what went wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qms_desktop.files import is_there
from qms_desktop.store.place import place_warning
from qms_desktop.ui.look_only import Following, why_look_only
from qms_desktop.ui.message_bar import MessageBar

if TYPE_CHECKING:
    from qms_desktop.store.datafile import Store
    from qms_desktop.ui.kept_drafts import KeptDrafts
    from qms_desktop.ui.main_window import MainWindow
    from qms_desktop.ui.workspace import Workspace


OFFERED = 3
"""Drafts that can be opened from here, the newest first."""


class Notices(MessageBar):
    """One sentence at a time, each with what can be done about it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._until_saved = ""
        """What is true no more once something is saved: a file lies elsewhere, a draft can't be kept."""

    @property
    def _put_away(self) -> tuple[str, Callable[[], object]]:
        return self.tr("Close"), self.clear

    @property
    def _save_copy(self) -> tuple[str, Callable[[], object]]:
        return self.tr("Save a copy…"), self._window.commands.save_copy

    def tell(self, sentence: str, *, wrong: bool = False) -> None:
        """Show a sentence until it is put away."""
        self.say(sentence, self._put_away, wrong=wrong)

    def offer_way_back(self, back: Callable[[], object]) -> None:
        """A meeting waits while its records are looked at."""

        def go() -> None:
            self.clear()
            back()

        words = self.tr("The meeting waits where you left it.")
        self.say(words, (self.tr("Back to the meeting"), go))

    def look_for_drafts(self, workspace: Workspace) -> None:
        """Look for what was typed last time and not saved."""
        from qms_desktop.ui.kept_drafts import KeptDrafts  # loads the model: a file is open by now

        drafts = KeptDrafts(workspace)
        drafts.found.connect(partial(self._offer_drafts, drafts))
        drafts.look()

    def _offer_drafts(self, drafts: KeptDrafts, words: Mapping[str, str]) -> None:
        """Say what was typed last time and not saved, unless there is something to say already."""
        if self.text:
            return

        def go(key: str) -> None:
            self.clear()
            drafts.open(key)

        offered = [(one, partial(go, key)) for key, one in list(words.items())[:OFFERED]]
        sentence = self.tr("Typed earlier and not saved yet; it is kept:")
        if len(words) > OFFERED:
            sentence = self.tr("Typed earlier and not saved yet; it is kept (and %1 more):")
            sentence = sentence.replace("%1", str(len(words) - OFFERED))
        self.say(sentence, *offered, self._put_away)

    def tell_look_only(self, store: Store, following: Following) -> None:
        """Say who has the file open to work in it; once it is free, offer to."""
        from qms_desktop.ui.words import moment_text

        words = why_look_only(store)
        if (holder := following.holder) is not None:
            words = self.tr(
                "To look only: %1 has had this file open on %2 since %3. What is saved there appears here; "
                "save a copy to work in it yourself."
            )
            words = words.replace("%3", moment_text(holder.since)).replace("%2", holder.computer)
            words = words.replace("%1", holder.who)
        self.say(words, self._save_copy, self._put_away)
        following.freed.connect(self._tell_free)

    def _tell_free(self) -> None:
        path = self._window.files.present
        if path is not None:
            words = self.tr("%1 is free again: nobody else has it open.").replace("%1", path.name)
            work = (self.tr("Work in it"), partial(self._window.files.work_in, path))
            self.say(words, work, self._put_away)

    def warn_of_place(self, path: Path) -> None:
        """Say once for each file that it lies where copies of it meet."""
        state = self._window.state
        warned = state.value("warned_of_place", [])
        warning = place_warning(path) if str(path) not in warned else None
        if warning is not None:
            state.remember("warned_of_place", [*warned, str(path)])
            self.tell(warning, wrong=True)

    def tell_displaced(self, store: Store, sentence: str) -> None:
        """Say that a file is not where it was opened; offer to open what lies there, or to save a copy."""
        again = (self.tr("Open it again"), lambda: self._window.restoring.open_again(store))
        self.say(sentence, again if is_there(store.path) else self._save_copy, self._put_away, wrong=True)
        self._until_saved = self.text

    def ask_to_close(self, sentence: str, close: Callable[[], object]) -> None:
        """Say why the window stays open; offer to close it nevertheless."""
        self.say(sentence, (self.tr("Close anyway"), close), (self.tr("Stay"), self.clear), wrong=True)
        self._until_saved = self.text

    def note_saved(self) -> None:
        """Something was saved: the file lies where it was opened, there is room; what was said is over."""
        if self._until_saved and self.text == self._until_saved:
            self.clear()
        self._until_saved = ""

    def tell_refused(self, sentence: str) -> None:
        """Say why no data file was opened, with what may help."""
        files, offers = self._window.files, list[tuple[str, Callable[[], object]]]()
        if (path := files.unopened) is not None:
            offers = [(self.tr("Restore from backup…"), partial(self._window.restoring.choose, path))]
            if files.missing is not None:
                offers = [(self.tr("Try again"), partial(files.open, path)), *self._offer_another(), *offers]
        elif (held := files.held) is not None:
            offers = [
                (self.tr("Try again"), partial(files.open, held)),
                (self.tr("Open to look only"), partial(files.look_into, held)),
            ]
        self.say(sentence, *offers, self._put_away, wrong=True)

    def _offer_another(self) -> list[tuple[str, Callable[[], object]]]:
        path = self._window.files.another()
        if path is None:
            return []
        return [(self.tr("Open %1").replace("%1", path.name), partial(self._window.files.open, path))]
