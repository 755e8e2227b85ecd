"""Drafts: what was typed and not saved, kept in a file so that closing or a crash loses nothing."""

from __future__ import annotations

import hashlib
import json
import logging
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from qms_desktop.errors import OutputError
from qms_desktop.ui.language import spoken
from qms_desktop.ui.words import moment_text

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Draft:
    """Typed values of one record, as the editors hold them."""

    at: str
    """Local moment of the last keystroke kept, ISO."""
    values: dict[str, Any] = field(default_factory=dict)
    parts: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    @property
    def time(self) -> str:
        """The time of day as people say it, e.g. ``14:02``; with the day where that is not today."""
        moment = datetime.fromisoformat(self.at)
        today = moment.date() == datetime.now().astimezone().date()
        return f"{moment:%H:%M}" if today else moment_text(moment)


NEW = "new"
"""Stands for the id of a record that is not stored yet."""


def draft_key(register: str, id_: int | None) -> str:
    """Return the name a record's draft is kept under; None stands for the new record."""
    return f"{register}:{NEW if id_ is None else id_}"


class Drafts:
    """The drafts of one data file, in one JSON file under the configuration folder."""

    def __init__(self, folder: Path, data_file: Path, *, apart: bool = False) -> None:
        """``apart``: not those of the window that works in the file, which may be open beside this one."""
        name = hashlib.sha256(str(data_file.resolve()).encode()).hexdigest()[:16]
        self.path = folder / "drafts" / f"{name}{'-looked' if apart else ''}.json"
        self._drafts = self._read()

    def get(self, key: str) -> Draft | None:
        """Return the draft of a record."""
        return self._drafts.get(key)

    def keys(self) -> list[str]:
        """Return which records have a draft."""
        return list(self._drafts)

    def keep(self, key: str, values: dict[str, Any], parts: dict[str, list[dict[str, Any]]]) -> None:
        """Write a draft.

        Raises:
            OutputError: the file can't be written.
        """
        moment = datetime.now().astimezone().isoformat(timespec="seconds")
        self._drafts[key] = Draft(moment, values, parts)
        self._write()

    def discard(self, key: str) -> None:
        """Forget a draft, because it was saved or thrown away.

        Where that can't be written it is forgotten with the next one that is kept: nothing is lost by it.
        """
        if self._drafts.pop(key, None) is not None:
            try:
                self._write()
            except OutputError as error:
                log.warning("A draft that is saved could not be forgotten yet: %s", error)

    def _read(self) -> dict[str, Draft]:
        try:
            stored = json.loads(self.path.read_text(encoding="utf-8"))
            return {key: Draft(**draft) for key, draft in stored.items()}
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, TypeError, AttributeError) as error:
            log.warning("The drafts could not be read and are set aside: %s", type(error).__name__)
            self._set_aside()
            return {}

    def _set_aside(self) -> None:
        """Keep an unreadable file for a look by hand rather than writing over it."""
        if self.path.exists():
            self.path.replace(self.path.with_suffix(".unreadable"))

    def _write(self) -> None:
        fresh = self.path.with_suffix(".new")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            drafts = {
                key: {"at": draft.at, "values": draft.values, "parts": draft.parts}
                for key, draft in self._drafts.items()
            }
            fresh.write_text(json.dumps(drafts), encoding="utf-8")
            fresh.replace(self.path)
        except OSError as error:
            words = QCoreApplication.translate(
                "drafts", "The draft could not be kept: %1. What you typed is still in the window; save it."
            )
            raise OutputError(words.replace("%1", spoken(str(error.strerror)))) from error
