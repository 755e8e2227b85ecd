"""What the person at this computer prefers; kept here, never in the data file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qms_desktop.ui.me import me, remember_me
from qms_desktop.ui.state import WindowState

BACKUPS_KEPT = 20


@dataclass(frozen=True, slots=True)
class Preferences:
    """Whatever the settings ask about the person, for one data file."""

    your_name: str = ""
    """Written beside every change; the computer's user name where empty."""
    me: int | None = None
    """Which person of the data file they are."""
    language: str = ""
    """Of the window: a key of ``LANGUAGES``; the system's where empty."""
    tray_message: bool = True
    backup_on_close: bool = True
    """Back up when a file in which something was changed is closed."""
    backups_kept: int = BACKUPS_KEPT
    backup_folder: str = ""
    """Where backups go; beside the data file where empty."""

    @property
    def folder(self) -> Path | None:
        """The folder of the backups; None for beside the data file."""
        return Path(self.backup_folder) if self.backup_folder else None


_KEPT = ("your_name", "language", "tray_message", "backup_on_close", "backups_kept", "backup_folder")


def preferences(state: WindowState, path: Path) -> Preferences:
    """Return what is preferred on this computer; what was never set has its default."""
    known = {name: state.value(name, getattr(Preferences(), name)) for name in _KEPT}
    return Preferences(me=me(state, path), **known)


def remember_preferences(state: WindowState, path: Path, changed: Preferences) -> None:
    """Keep what is preferred on this computer."""
    for name in _KEPT:
        state.remember(name, getattr(changed, name))
    remember_me(state, path, changed.me)
