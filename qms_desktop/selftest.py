"""Does an installed copy work? Imports, exports, prints and opens the window, in a folder of its own."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable, Iterator
from importlib import metadata
from pathlib import Path
from tempfile import TemporaryDirectory

from qms_desktop.catalogue import LANGUAGES
from qms_desktop.demo import TODAY, load_sample
from qms_desktop.errors import QmsError
from qms_desktop.exchange.export_workbook import export_workbook
from qms_desktop.exchange.importing import plan_files
from qms_desktop.exchange.plan import Verdict
from qms_desktop.printing import KINDS, report
from qms_desktop.resources import guide_name, resource
from qms_desktop.store.backup import back_up
from qms_desktop.store.check import check
from qms_desktop.store.datafile import create, open_file

_NEEDED = (
    "PySide6-Essentials",
    "SQLAlchemy",
    "alembic",
    "openpyxl",
    "defusedxml",
    "python-calamine",
    "reportlab",
)


def selftest() -> Iterator[tuple[str, str | None]]:
    """Yield each step with None where it works, else what went wrong."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        for step, run in _STEPS:
            yield step, _problem(lambda run=run: run(folder))  # type: ignore[misc]


def _problem(run: Callable[[], None]) -> str | None:
    """A self-test reports every failure, also a bug of ours, and goes on."""
    try:
        run()
    except QmsError as error:
        return str(error)
    except Exception:  # noqa: BLE001 - the point of this command is to say what is broken
        return traceback.format_exc(limit=3)
    return None


def _versions(_folder: Path) -> None:
    for name in _NEEDED:
        metadata.version(name)


def _imports(folder: Path) -> None:
    with create(folder / "sample.qms") as store:
        plan = load_sample(store)
    _expect(plan.count(Verdict.NEW) > 400, "the sample company did not import whole")


def _exports(folder: Path) -> None:
    with open_file(folder / "sample.qms") as store, store.read() as session:
        export_workbook(session, folder / "export.xlsx", None, TODAY)
        again = plan_files(session, [folder / "export.xlsx"])
        _expect(again.count(Verdict.NEW) == 0, "exported records came back as new ones")


def _prints(folder: Path) -> None:
    with open_file(folder / "sample.qms") as store, store.read() as session:
        numbers = {"capa": "CAPA-25-001", "process": "PR-01", "register": "capa"}
        for kind in KINDS:
            data = report(session, kind, TODAY, number=numbers.get(kind))
            _expect(data.startswith(b"%PDF-"), f"the report {kind} is no PDF")


def _keeps(folder: Path) -> None:
    back_up(folder / "sample.qms", folder / "copy.qms")
    with open_file(folder / "copy.qms") as store, store.read() as session:
        _expect(check(session) == [], "the backup is not whole")


def _opens(folder: Path) -> None:
    from qms_desktop.app import offscreen_screenshots

    for language in LANGUAGES:
        resource("guide", guide_name(language))
    with open_file(folder / "sample.qms") as store:
        pictures = list(offscreen_screenshots(store, folder / "screens"))
        _expect(len(pictures) > 0, "the window drew nothing")


def _expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise QmsError(otherwise)


_STEPS = (
    ("libraries", _versions),
    ("import", _imports),
    ("export", _exports),
    ("print", _prints),
    ("backup", _keeps),
    ("window", _opens),
)
