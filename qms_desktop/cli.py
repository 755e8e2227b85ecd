"""The command line: the same jobs without a window. Only ``demo --screenshots`` and ``selftest`` load Qt."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from qms_desktop import __version__, paths
from qms_desktop.errors import OutputError, QmsError, WorkbookError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qms_desktop.exchange.plan import Plan
    from qms_desktop.store.datafile import Store

_NAMED = 8
"""New people that the text output of an import names; all of them stand in the JSON document."""
REPORTS = ("review", "execution", "capa", "process", "kpis", "register", "gaps", "trail")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; answer the exit code: 0 done, 1 refused or problems found, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    options = _parser().parse_args(arguments)
    try:
        code: int = options.run(options)
    except QmsError as error:
        if getattr(options, "json", False):
            print(json.dumps(_refusal(options, str(error)), ensure_ascii=False))
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped; nothing of this command is in the data file.", file=sys.stderr)
        return 1
    except BrokenPipeError:
        return 1
    return code


def _refusal(options: argparse.Namespace, message: str) -> Any:
    """Return the command's JSON document for a refusal, so that a script finds the reason where it looks."""
    if options.run is _import:
        documents = [{"file": path.name, "message": message, "tables": []} for path in options.files]
        return documents[0] if len(documents) == 1 else documents
    if options.run is _check:
        return {"file": str(_data(options)), "problems": [{"area": "file", "message": message}]}
    return {"message": message}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="qms-desktop", description="Quality registers in one local file.")
    parser.add_argument("--version", action="version", version=f"QMS Desktop {__version__}")
    parser.add_argument(
        "--data", type=Path, metavar="FILE", help="the data file (else $QMS_DATA, else your own)"
    )
    parser.set_defaults(run=_window)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_exchange(commands)
    _add_reports(commands)
    _add_keeping(commands)
    return parser


def _command(commands: Any, name: str, run: Any, words: str) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=words, description=words)
    command.set_defaults(run=run)
    return command


def _add_exchange(commands: Any) -> None:
    command = _command(commands, "import", _import, "take registers in from Excel, ODS or CSV files")
    command.add_argument("files", nargs="+", type=Path, metavar="FILE")
    command.add_argument("--sheet", help="only this sheet")
    command.add_argument("--register", help="what the tables are, instead of guessing")
    command.add_argument("--dry-run", action="store_true", help="say what would happen, change nothing")
    command.add_argument("--rejects", type=Path, metavar="OUT.xlsx", help="write rejected rows to a workbook")
    command.add_argument(
        "--merge-people", action="store_true", help="take likely spellings of a name as one person"
    )
    command.add_argument("--json", action="store_true", help="print one JSON document")
    words = "write the registers to .xlsx, .csv or .json, due days to .ics"
    command = _command(commands, "export", _export, words)
    command.add_argument("out", type=Path, metavar="OUT")
    command.add_argument("--register", help="only this register")
    command.add_argument("--person", metavar="NAME", help="for .ics: only the days of this person")
    command = _command(commands, "template", _template, "write an empty workbook to fill in")
    command.add_argument("out", type=Path, metavar="OUT.xlsx")
    command.add_argument("--register", help="only this register")


def _add_reports(commands: Any) -> None:
    command = _command(commands, "report", _report, "print a PDF")
    command.add_argument("kind", choices=REPORTS, metavar="KIND", help=", ".join(REPORTS))
    command.add_argument("out", type=Path, metavar="OUT.pdf")
    command.add_argument("--number", help="which record; for KIND register: which register")
    command.add_argument(
        "--revision", type=int, metavar="N", help="an earlier revision of a review or process"
    )
    command.add_argument("--from", dest="start", type=_day, metavar="D", help="first day of the period")
    command.add_argument("--to", dest="end", type=_day, metavar="D", help="last day of the period")
    command = _command(commands, "status", _status, "say where execution stands")
    command.add_argument("--as-of", type=_day, default=None, metavar="DATE", help="answer for another day")
    command.add_argument("--json", action="store_true", help="print one JSON document")


def _add_keeping(commands: Any) -> None:
    command = _command(commands, "check", _check, "check the data file, its trail and its evidence")
    command.add_argument("--json", action="store_true", help="print one JSON document")
    command.add_argument("--repair", action="store_true", help="rebuild what can be rebuilt, after a backup")
    command = _command(commands, "backup", _backup, "write a verified copy of the data file")
    command.add_argument("out", nargs="?", type=Path, metavar="OUT")
    command = _command(commands, "restore", _restore, "put a verified copy back in place")
    command.add_argument("file", type=Path, metavar="FILE")
    command = _command(commands, "demo", _demo, "build the sample company and print everything about it")
    command.add_argument("folder", type=Path, metavar="DIR")
    command.add_argument("--screenshots", action="store_true", help="picture every screen too")
    _command(commands, "selftest", _selftest, "check that an installed copy works")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no day; write it as 2026-03-31") from None


def _data(options: argparse.Namespace) -> Path:
    return options.data or paths.data_file()


@contextmanager
def _opened(
    options: argparse.Namespace, *, read_only: bool = False, may_create: bool = False
) -> Iterator[Store]:
    from qms_desktop.store.datafile import create, discard, open_file

    path = _data(options)
    fresh = may_create and not path.exists()
    try:
        with create(path) if fresh else open_file(path, read_only=read_only) as store:
            yield store
    except (QmsError, KeyboardInterrupt):
        if fresh:
            discard(path)
        raise


def _window(options: argparse.Namespace) -> int:
    if not _can_show_windows():
        raise QmsError(
            "There is no display here, so no window was opened and nothing was changed; "
            "“qms-desktop --help” lists what works without one."
        )
    from qms_desktop.app import run

    return run(options.data)


def _import(options: argparse.Namespace) -> int:
    from qms_desktop.exchange.importing import result_of, title_of
    from qms_desktop.exchange.rejects import write_rejects
    from qms_desktop.summary import import_text

    files = [path for path in options.files if path.suffix.casefold() != ".json"]
    documents = [path for path in options.files if path.suffix.casefold() == ".json"]
    if documents:
        return _import_document(options, documents, files)
    plan = _dry_run(options, files) if options.dry_run else _apply(options, files, title_of(files))
    rejected = write_rejects(plan, options.rejects) if options.rejects else 0
    results = result_of(plan, None if options.json else _NAMED)
    if options.json:
        print(json.dumps(results[0] if len(results) == 1 else results, ensure_ascii=False))
    else:
        for result in results:
            print(import_text(result))
        if rejected:
            rows = "1 rejected row was" if rejected == 1 else f"{rejected:,} rejected rows were"
            print(f"{rows} written to {options.rejects}; correct them there and import that file.")
    taken = sum(_taken(table["counts"]) for result in results for table in result["tables"])
    if taken == 0:
        print("Nothing could be imported; the data file is unchanged.", file=sys.stderr)
    return 0 if taken else 1


def _taken(counts: dict[str, int]) -> int:
    return counts["new"] + counts["changed"] + counts["unchanged"]


def _dry_run(options: argparse.Namespace, files: list[Path]) -> Plan:
    """Plan against the data file, or against an empty one where there is none yet; write nothing."""
    from qms_desktop.exchange.importing import plan_files
    from qms_desktop.store.datafile import create, open_file

    with TemporaryDirectory() as folder:
        path = _data(options)
        opened = open_file(path, read_only=True) if path.exists() else create(Path(folder) / "empty.qms")
        with opened as store, store.read() as session:
            return plan_files(session, files, **_import_options(options))


def _apply(options: argparse.Namespace, files: list[Path], title: str) -> Plan:
    from qms_desktop.exchange.importing import import_files
    from qms_desktop.stopping import stoppable
    from qms_desktop.store.datafile import discard

    fresh = not _data(options).exists()
    with stoppable() as stop, _opened(options, may_create=True) as store, store.change(title) as change:
        change.tick = stop.tick
        plan = import_files(change.session, files, stop.tick, **_import_options(options))
        stop.tick()
    plan.told = change.told
    if fresh and change.change_set is None:
        discard(_data(options))
    return plan


def _import_options(options: argparse.Namespace) -> dict[str, Any]:
    return {name: getattr(options, name) for name in ("sheet", "register", "merge_people")}


def _import_document(options: argparse.Namespace, documents: list[Path], others: list[Path]) -> int:
    from qms_desktop.exchange.json_document import import_json
    from qms_desktop.store.trail import first_broken

    if others or len(documents) > 1 or options.dry_run:
        raise WorkbookError(
            "Nothing was imported: a .json file is a whole data file; import it alone, into a new data file."
        )
    with _opened(options, may_create=True) as store:
        counts = import_json(store, documents[0], first_broken)
    print(
        json.dumps(counts)
        if options.json
        else f"Imported {sum(counts.values())} rows from {documents[0].name}."
    )
    return 0


def _export(options: argparse.Namespace) -> int:
    from qms_desktop.exchange.calendar import export_calendar, person_named
    from qms_desktop.exchange.export_csv import export_csv
    from qms_desktop.exchange.export_workbook import export_workbook
    from qms_desktop.exchange.json_document import export_json

    ending = options.out.suffix.casefold()
    warnings: list[str] = []
    if ending not in (".xlsx", ".csv", ".json", ".ics") or (ending == ".csv") > bool(options.register):
        raise OutputError(
            "Nothing was exported: name a file ending in .xlsx, .json, .ics or .csv, and for .csv one "
            "--register."
        )
    with _opened(options, read_only=True) as store, store.read() as session:
        if ending == ".json":
            export_json(session, options.out)
        elif ending == ".ics":
            person = person_named(session, options.person) if options.person else None
            export_calendar(session, options.out, person)
        elif ending == ".csv":
            warnings = export_csv(session, options.out, options.register)
        else:
            chosen = [options.register] if options.register else None
            warnings = export_workbook(session, options.out, chosen, date.today())
    for warning in warnings:
        print(warning, file=sys.stderr)
    print(options.out)
    return 0


def _template(options: argparse.Namespace) -> int:
    from qms_desktop.exchange.template import template

    template(options.out, [options.register] if options.register else None)
    print(options.out)
    return 0


def _report(options: argparse.Namespace) -> int:
    from qms_desktop.files import write_file
    from qms_desktop.printing import report, revision_pdf

    with _opened(options, read_only=True) as store, store.read() as session:
        if options.revision is not None:
            data = revision_pdf(session, options.kind, options.number or "", options.revision, date.today())
        else:
            days = {"start": options.start, "end": options.end}
            data = report(session, options.kind, date.today(), number=options.number, **days)
    write_file(options.out, data)
    print(options.out)
    return 0


def _can_show_windows() -> bool:
    """Windows and macOS always can; elsewhere Qt aborts the process where neither X nor Wayland answers."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _status(options: argparse.Namespace) -> int:
    from qms_desktop.insight.past import stood
    from qms_desktop.insight.status import status, status_json
    from qms_desktop.summary import summary

    as_of = options.as_of or date.today()
    with _opened(options, read_only=True) as store, store.read() as now, stood(now, as_of) as session:
        found = status(session, as_of)
    print(json.dumps(status_json(found), ensure_ascii=False) if options.json else summary(found))
    return 0


def _check(options: argparse.Namespace) -> int:
    from qms_desktop.store.check import check
    from qms_desktop.store.datafile import repair

    if options.repair:
        print(f"The file as it was is kept as {repair(_data(options))}.", file=sys.stderr)
    with _opened(options, read_only=True) as store, store.read() as session:
        problems = check(session)
    if options.json:
        print(
            json.dumps({"file": str(_data(options)), "problems": [asdict(problem) for problem in problems]})
        )
    else:
        for problem in problems:
            print(f"{problem.area}: {problem.message}")
        print(f"{_data(options).name}: " + ("whole." if not problems else f"{len(problems)} problems found."))
    return 1 if problems else 0


def _backup(options: argparse.Namespace) -> int:
    from qms_desktop.store.backup import back_up
    from qms_desktop.store.datafile import check_header

    check_header(_data(options))
    print(back_up(_data(options), options.out))
    return 0


def _restore(options: argparse.Namespace) -> int:
    from qms_desktop.store.datafile import restore_file

    kept = restore_file(options.file, _data(options))
    print(f"Restored {_data(options)}." + (f" The file before is kept as {kept}." if kept else ""))
    return 0


def _demo(options: argparse.Namespace) -> int:
    from qms_desktop.demo import run_demo

    for line in run_demo(options.folder, screenshots=options.screenshots):
        print(line)
    return 0


def _selftest(options: argparse.Namespace) -> int:
    from qms_desktop.selftest import selftest

    problems = 0
    for step, problem in selftest():
        problems += problem is not None
        print(f"{step}: {problem or 'ok'}")
    return 1 if problems else 0
