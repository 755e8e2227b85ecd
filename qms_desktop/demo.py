"""The sample company, from its own workbooks to every PDF and every screen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from qms_desktop.errors import OutputError
from qms_desktop.exchange.apply import Progress
from qms_desktop.exchange.importing import import_files, title_of
from qms_desktop.exchange.plan import Plan, Verdict
from qms_desktop.files import write_file
from qms_desktop.insight.status import status
from qms_desktop.model.capas import Capa, CapaState
from qms_desktop.model.judgement import JUDGED_ON
from qms_desktop.model.kpis import Kpi
from qms_desktop.model.organisation import Organisation
from qms_desktop.model.processes import Process
from qms_desktop.model.registers import EXCHANGED
from qms_desktop.printing import report
from qms_desktop.resources import resource
from qms_desktop.store.datafile import SUFFIX, Store, create
from qms_desktop.summary import summary
from qms_desktop.workflow.settings import save_organisation

TODAY = date(2026, 11, 22)
"""The day on which the sample company's registers end; its figures are as of this day."""

ORGANISATION = "Tarnholt Precision GmbH"


def workbooks() -> list[Path]:
    """Return the sample company's workbooks, as a quality lead would drop them on the window."""
    return sorted(resource("sample").glob("*.xlsx"))


def fresh_file(folder: Path, name: str = "Sample company") -> Path:
    """Return a path in a folder for a new data file; never one that exists."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            f"The folder {folder} can't be used: {error.strerror}. "
            "Nothing was written; choose another folder."
        ) from error
    candidates = (folder / f"{name}{f' {count}' if count else ''}{SUFFIX}" for count in range(1000))
    return next(path for path in candidates if not path.exists())


def load_sample(store: Store, progress: Progress | None = None) -> Plan:
    """Import the sample company's workbooks into an empty data file, like anybody's files.

    Args:
        store: the data file.
        progress: called with (rows written, rows to write); raises to cancel, and no row is kept.
    """
    files = workbooks()
    logo = resource("sample", "logo.png").read_bytes()
    with store.change("changed settings") as change:
        save_organisation(change.session, Organisation(ORGANISATION, logo, document_prefix="TP"))
    with store.change(title_of(files)) as change:
        change.session.info[JUDGED_ON] = TODAY
        plan = import_files(change.session, files, progress, merge_people=True)
    plan.told = change.told
    return plan


def run_demo(folder: Path, *, screenshots: bool) -> Iterator[str]:
    """Build the sample company in a folder and yield what to tell: its breakdowns, then every file written.

    Raises:
        OutputError: the folder can't be written.
    """
    path = fresh_file(folder)
    with create(path) as store:
        plan = load_sample(store)
        counts = ", ".join(f"{plan.count(verdict)} {verdict.value}" for verdict in Verdict)
        yield f"{len(plan.files)} workbooks of the sample company imported: {counts}."
        yield from plan.told
        yield ""
        with store.read() as session:
            yield summary(status(session, TODAY))
            yield ""
            yield "Written:"
            yield f"  {path}"
            for name, data in _papers(session):
                write_file(folder / name, data)
                yield f"  {folder / name}"
        if screenshots:
            from qms_desktop.app import offscreen_screenshots

            for picture in offscreen_screenshots(store, folder / "screenshots"):
                yield f"  {picture}"


def _papers(session: Session) -> Iterator[tuple[str, bytes]]:
    """Every report, with a CAPA and a process that have something to show."""
    capa = session.scalars(
        select(Capa.number)
        .where(Capa.state == CapaState.CLOSED, Capa.root_cause.is_not(None))
        .order_by(Capa.number.desc())
    ).first()
    measured = select(Process.number).join(Kpi, Kpi.process == Process.id).group_by(Process.number)
    process = session.scalars(measured.order_by(func.count().desc(), Process.number)).first()
    for kind, number in (
        ("review", None),
        ("execution", None),
        ("capa", capa),
        ("process", process),
        ("kpis", None),
    ):
        yield f"{kind}.pdf", report(session, kind, TODAY, number=number)
    yield "process-map.pdf", report(session, "process", TODAY)
    for kind in ("gaps", "trail"):
        yield f"{kind}.pdf", report(session, kind, TODAY, end=TODAY if kind == "gaps" else date.today())
    for name in EXCHANGED:
        yield f"register-{name}.pdf", report(session, "register", TODAY, number=name)
