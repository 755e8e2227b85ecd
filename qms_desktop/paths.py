"""Where this computer keeps the app's files. The only module that asks ``appdirs``."""

from __future__ import annotations

import os
from pathlib import Path

import appdirs

_APP = "QMS Desktop"


def data_dir() -> Path:
    """The user's folder for data files."""
    return Path(appdirs.user_data_dir(_APP, appauthor=False))


def data_file() -> Path:
    """The data file used where none is named: ``$QMS_DATA``, else ``quality.qms`` in the data folder."""
    named = os.environ.get("QMS_DATA")
    return Path(named) if named else data_dir() / "quality.qms"


def config_dir() -> Path:
    """The folder for settings of this computer and for drafts."""
    return Path(appdirs.user_config_dir(_APP, appauthor=False))


def log_dir() -> Path:
    """The folder for log files."""
    return Path(appdirs.user_log_dir(_APP, appauthor=False))
