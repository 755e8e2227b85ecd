"""Which person of a data file the user of this computer is; remembered here, never written into the file."""

from __future__ import annotations

from pathlib import Path

from qms_desktop.ui.state import WindowState

_NAME = "me"


def me(state: WindowState, path: Path) -> int | None:
    """Return the id of the person the user said to be in a data file; None where they never said so."""
    chosen = state.value(_NAME, {}).get(str(path))
    return chosen if isinstance(chosen, int) else None


def remember_me(state: WindowState, path: Path, person: int | None) -> None:
    """Keep who the user is in a data file; None forgets it."""
    known = {where: one for where, one in state.value(_NAME, {}).items() if where != str(path)}
    if person is not None:
        known[str(path)] = person
    state.remember(_NAME, known)
