"""What the window remembers on this computer: places, columns, recent files. Nothing of the records."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

RECENT_KEPT = 8


class WindowState:
    """Named values in an INI file of the user's configuration folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    def value(self, name: str, default: Any = None) -> Any:
        """Return a remembered JSON value; the default where there is none or it can't be read."""
        text = self._settings.value(name)
        if not isinstance(text, str):
            return default
        try:
            return json.loads(text)
        except json.JSONDecodeError:
            return default

    def remember(self, name: str, value: Any) -> None:
        """Keep a value of numbers, texts, lists and dicts."""
        self._settings.setValue(name, json.dumps(value))

    def shape(self, name: str) -> QByteArray | None:
        """Return a remembered geometry or splitter state."""
        text = self.value(name)
        return QByteArray.fromBase64(QByteArray(text.encode("ascii"))) if isinstance(text, str) else None

    def remember_shape(self, name: str, shape: QByteArray) -> None:
        """Keep a geometry or splitter state."""
        self.remember(name, bytes(shape.toBase64().data()).decode("ascii"))

    def recent_files(self) -> list[Path]:
        """Return the data files opened last, newest first; of some the drive may not be connected now."""
        return [Path(path) for path in self.value("recent", [])]

    def remember_file(self, path: Path) -> None:
        """Put a data file at the head of the recent ones."""
        paths = [str(path), *(str(one) for one in self.recent_files() if one != path)]
        self.remember("recent", paths[:RECENT_KEPT])
