"""What a tab works with: the open data file, background jobs, colours, and what this computer remembers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qms_desktop.ui.drafts import Drafts
from qms_desktop.ui.jobs import Jobs
from qms_desktop.ui.state import WindowState
from qms_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from qms_desktop.store.datafile import Store


class News(QObject):
    """What a field stored on the way, such as a person added where an owner is typed."""

    changed = Signal(object)
    """What was changed, a ``Changed``."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Handed to each tab when a data file is opened; a new file gets a new desk."""

    store: Store
    jobs: Jobs
    theme: Theme
    state: WindowState
    drafts: Drafts
    news: News = field(default_factory=News)
