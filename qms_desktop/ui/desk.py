"""What a tab works with: the open data file, background jobs, colours, and what this computer remembers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qms_desktop.ui.drafts import Drafts
from qms_desktop.ui.jobs import Jobs
from qms_desktop.ui.state import WindowState
from qms_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from qms_desktop.store.datafile import Store


@dataclass(frozen=True, slots=True)
class Desk:
    """Handed to each tab when a data file is opened; a new file gets a new desk."""

    store: Store
    jobs: Jobs
    theme: Theme
    state: WindowState
    drafts: Drafts
