"""What menus ask of the layers below. Libraries are imported inside, after the window is painted.

Everything here takes and gives plain data and touches no widget: call it through ``jobs``.
"""

from __future__ import annotations

import getpass
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qms_desktop.catalogue import speaking, titled
from qms_desktop.errors import OutputError
from qms_desktop.files import is_there

if TYPE_CHECKING:
    from qms_desktop.insight.revisions import Approved
    from qms_desktop.insight.rows import Query
    from qms_desktop.model.organisation import Organisation
    from qms_desktop.store.backup import Backup
    from qms_desktop.store.datafile import Store


Report = Callable[[int, int], object]
"""Told how far something is, and of how much; raises to cancel."""


def export(store: Store, path: Path, register: str | None, today: date, report: Report) -> list[str]:
    """Write registers to .xlsx, .csv or .json by the ending of the path; None: all of them.

    It reads from a copy, so that the data file can be worked in meanwhile.

    Returns:
        A sentence for each value that the file can't hold.

    Raises:
        OutputError: the file can't be written, or its ending says nothing.
    """
    from qms_desktop.exchange.export_csv import export_csv
    from qms_desktop.exchange.export_workbook import export_workbook
    from qms_desktop.exchange.json_document import export_json
    from qms_desktop.insight.rows import count
    from qms_desktop.model.registers import REGISTERS

    ending, ask = path.suffix.casefold(), partial(report, 0, 0)
    with store.aside(ask) as beside, beside.read() as session:
        total = sum(count(session, name) for name in (REGISTERS if register is None else (register,)))
        tick = _counted(total, report)
        if ending == ".json":
            export_json(session, path, ask)
            return []
        if ending == ".csv" and register is not None:
            return export_csv(session, path, register, tick=tick)
        if ending == ".xlsx":
            registers = [register] if register is not None else None
            return export_workbook(session, path, registers, today, tick=tick)
    raise OutputError("Nothing was exported: name a file that ends in .xlsx, .csv or .json.")


def _counted(total: int, report: Report) -> Callable[[], object]:
    """Return a tick for each thousand rows that reports how many are written, of about how many."""
    from qms_desktop.model.bulk import RUN

    written = -RUN

    def tick() -> None:
        nonlocal written
        written = min(written + RUN, total)
        report(written, total)

    return tick


def print_report(
    store: Store,
    kind: str,
    today: date,
    start: date | None,
    end: date | None,
    report: Report,
) -> bytes:
    """Return a report as PDF; kinds and meanings are the command line's. It reads from a copy."""
    from qms_desktop.printing import report as make

    ask = partial(report, 0, 0)
    with store.aside(ask) as beside, beside.read() as session:
        return make(session, kind, today, start=start, end=end, on_page=lambda _: ask())


def register_list(
    store: Store, query: Query, today: date, words: str, columns: Sequence[str], report: Report
) -> bytes:
    """Return the rows a grid shows as a printed list, in the columns it shows. It reads from a copy."""
    from qms_desktop.insight.sheet import register_list as list_of
    from qms_desktop.reports.register import register_pdf

    ask = partial(report, 0, 0)
    with store.aside(ask) as beside, beside.read() as session:
        listing = list_of(session, query, today, words, columns)
    with speaking(listing.organisation.language):
        return register_pdf(listing, lambda _: ask())


def save_copy(store: Store, target: Path | None, report: Report) -> Path:
    """Write a verified copy of the data file elsewhere; among its backups where no place is given."""
    return store.save_copy(target, partial(report, 0, 0))


def back_up(path: Path, folder: Path | None, kept: int, report: Report) -> Path:
    """Write a dated backup of the data file, beside it where no folder is given.

    Raises:
        DisplacedError: the file is gone from its place.
    """
    from qms_desktop.store.backup import back_up as copy
    from qms_desktop.store.engine import displaced

    if not is_there(path):
        raise displaced(path)
    return copy(path, folder=folder, kept=kept, tick=partial(report, 0, 0))


def newest_backup(path: Path, folder: Path | None) -> float | None:
    """Return when the newest backup was written, in seconds since 1970."""
    from qms_desktop.store.backup import backups_of

    newest = next(iter(backups_of(path, folder)), None)
    return newest.stat().st_mtime if newest is not None else None


def known_backups(path: Path, folder: Path | None) -> list[Backup]:
    """Return the backups of a data file, newest first."""
    from qms_desktop.store.backup import known_backups as known

    return known(path, folder)


def check_backup(backup: Path, report: Report) -> None:
    """Refuse a backup that can't be restored."""
    from qms_desktop.store.datafile import check_backup as check

    check(backup, partial(report, 0, 0))


def restore(backup: Path, path: Path, who: str | None, report: Report) -> tuple[Store, Path | None]:
    """Put a backup in the place of a data file that is closed, and open it.

    Returns:
        The data file, and where the one before was kept.
    """
    from qms_desktop.store.datafile import restore_file

    kept = restore_file(backup, path, partial(report, 0, 0))
    return open_store(path, who, lambda *_: None), kept


def open_store(path: Path, who: str | None, report: Report, *, read_only: bool = False) -> Store:
    """Open a data file; its check can be cancelled."""
    from qms_desktop.store.datafile import open_file

    return open_file(path, who, read_only=read_only, tick=partial(report, 0, 0))


def create_store(path: Path, who: str | None, language: str) -> Store:
    """Make a new data file, whose papers are printed in the window's language, and open it."""
    from qms_desktop.model.organisation import Organisation
    from qms_desktop.store.datafile import create
    from qms_desktop.workflow.settings import begin_in

    store = create(path, who)
    if language != Organisation().language:
        with store.change(titled("made the data file")) as change:
            begin_in(change.session, language)
    return store


def open_sample(path: Path, who: str | None, report: Callable[[int, int], None]) -> Store:
    """Build the sample company where it isn't built yet, and open it."""
    from qms_desktop.ui.welcome_sample import build_sample

    return open_store(build_sample(path, report), who, report)


def settings(store: Store) -> tuple[Organisation, list[tuple[int, str]]]:
    """Return the settings that travel with the data file, and the people one may be."""
    from qms_desktop.insight.due import active_people
    from qms_desktop.model.organisation import organisation

    with store.read() as session:
        return organisation(session), active_people(session)


def user_name() -> str:
    """Return who the computer says its user is."""
    return getpass.getuser()


def save_organisation(store: Store, changed: Organisation) -> None:
    """Store the settings that travel with the data file."""
    from qms_desktop.workflow.settings import save_organisation as save

    with store.change(titled("changed settings")) as change:
        save(change.session, changed)


def revisions(store: Store, name: str, id_: int) -> list[Approved]:
    """Return the approved revisions of a process or review, newest first."""
    from qms_desktop.insight.revisions import revisions_of

    with store.read() as session:
        return revisions_of(session, name, id_)


def revision_pdf(store: Store, name: str, number: str, key: int, today: date) -> bytes:
    """Return an earlier revision on paper."""
    from qms_desktop import printing

    with store.read() as session:
        return printing.revision_pdf(session, name, number, key, today)


def record_pdf(store: Store, name: str, number: str, id_: int, today: date, report: Report) -> bytes:
    """Return one record on paper: the minutes of a review, a sheet of anything else."""
    from qms_desktop.insight.sheet import record_sheet
    from qms_desktop.reports.sheet import sheet_pdf

    if name == "review":
        from qms_desktop.printing import report as make

        ask = partial(report, 0, 0)
        with store.aside(ask) as beside, beside.read() as session:
            return make(session, "review", today, number=number, on_page=lambda _: ask())
    with store.read() as session:
        sheet = record_sheet(session, name, id_, today)
    with speaking(sheet.organisation.language):
        return sheet_pdf(sheet)
