"""Settings from the menu: reads them, shows the dialog, and lets each change have its effect at once."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Signal
from PySide6.QtWidgets import QWidget

from qms_desktop.errors import QmsError
from qms_desktop.files import is_there
from qms_desktop.ui import services
from qms_desktop.ui.jobs import Jobs
from qms_desktop.ui.look_only import why_look_only
from qms_desktop.ui.preferences import preferences, remember_preferences
from qms_desktop.ui.state import WindowState

if TYPE_CHECKING:
    from qms_desktop.model.organisation import Organisation
    from qms_desktop.store.datafile import Store
    from qms_desktop.ui.preferences import Preferences


class Settings(QObject):
    """Edits what belongs to the organisation and to the person at this computer."""

    saved = Signal(bool)
    """Emitted after saving; whether the data file was changed."""

    def __init__(self, jobs: Jobs, state: WindowState, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._state, self._window = jobs, state, window

    def edit(self, store: Store) -> None:
        """Read what is set and show it."""
        self._jobs.run(partial(services.settings, store), lambda found: self._show(store, *found), owner=self)

    def _show(self, store: Store, organisation: Organisation, people: list[tuple[int, str]]) -> None:
        from qms_desktop.ui.settings_dialog import SettingsDialog

        preferred = preferences(self._state, store.path)
        save = partial(self._save, store, organisation)
        why = why_look_only(store)
        SettingsDialog(organisation, preferred, people, save, self._window, why_fixed=why).exec()

    def _save(
        self, store: Store, before: Organisation, organisation: Organisation, preferred: Preferences
    ) -> None:
        chosen = preferred.folder
        if chosen is not None and chosen != preferences(self._state, store.path).folder:
            self._check_folder(chosen)
        in_file = organisation != before
        if in_file:
            self._save_in_file(store, organisation)
        remember_preferences(self._state, store.path, preferred)
        store.who = preferred.your_name or services.user_name()
        self.saved.emit(in_file)

    def _check_folder(self, folder: Path) -> None:
        """Refuse a folder for backups that is not there: a slip would send them where nobody looks."""
        from qms_desktop.ui.words import beginning  # loads insight: a file is open by now

        words = self.tr(
            "Nothing was saved yet: there is no folder “%1” for backups. Choose one that is there, or leave "
            "it empty; they then go beside the data file."
        )
        if not (folder.is_absolute() and is_there(folder) and folder.is_dir()):
            raise QmsError(words.replace("%1", beginning(str(folder))))

    def _save_in_file(self, store: Store, organisation: Organisation) -> None:
        """Write in the background; the dialog waits for the answer, the window is painted meanwhile.

        Raises:
            QmsError: nothing was saved.
        """
        refused: list[QmsError] = []
        answered = QEventLoop()
        work = partial(services.save_organisation, store, organisation)
        self._jobs.run(work, None, refused.append).finished.connect(answered.quit)
        answered.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        if refused:
            raise refused[0]
