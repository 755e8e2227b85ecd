"""What an import remembers for the next file: how tables are matched and numbered, what is kept here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy

from PySide6.QtCore import QObject

from qms_desktop.catalogue import titled
from qms_desktop.exchange.plan import Plan
from qms_desktop.store.datafile import Store
from qms_desktop.ui.import_files import FoundFile, FoundTable, Orders, layouts_of, places_of
from qms_desktop.ui.import_work import WorkLine
from qms_desktop.ui.jobs import Job
from qms_desktop.workflow import layouts
from qms_desktop.workflow.kept import keep_values


class ImportMemory(QObject):
    """Reads and writes it in the background, each in a change that is no step of undo."""

    def __init__(self, store: Store, work: WorkLine, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._work = store, work

    def recall(self, then: Callable[[dict[str, str]], object]) -> None:
        """Give signature -> layout (JSON text) of all that is remembered."""

        def read(job: Job) -> dict[str, str]:
            job.report(0, 0)
            with self._store.read() as session:
                return layouts.remembered(session)

        self._work.run(self.tr("Reading files…"), read, then)

    def keep(self, files: Sequence[FoundFile], plan: Plan, orders: Orders) -> None:
        """Remember the decisions on an import that was applied; they outlive it where it is taken back."""
        kept, restarts, decided = plan.kept, plan.restarts, deepcopy(orders)
        what = titled("remember how {0} is read", ", ".join(file.path.name for file in files))

        def write(_: Job) -> None:
            found = layouts_of(files, decided, restarts) | places_of(files)
            if found or kept:
                with self._store.change(what) as change:
                    layouts.remember(change.session, found)
                    keep_values(change.session, kept)

        self._work.run(self.tr("Remembering the matching…"), write, lambda _: None)

    def forget(self, table: FoundTable, then: Callable[[], object]) -> None:
        """Match tables like this one anew from now on."""
        what = titled("forget how {0} is read", table.file)

        def write(job: Job) -> None:
            with self._store.change(what) as change:
                layouts.forget(change.session, table.signature)
                job.report(1, 1)

        self._work.run(self.tr("Forgetting…"), write, lambda _: then())
