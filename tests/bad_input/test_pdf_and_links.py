"""Hostile texts in print, attached files, links: rows 31-37 of the list; and that no row is missing."""

from __future__ import annotations

import ast
import os
import re
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from qms_desktop.cli import main
from qms_desktop.errors import RefusedError
from qms_desktop.store.datafile import Store, open_file
from qms_desktop.workflow import edit, evidence

HERE = Path(__file__).parent
SOURCE = HERE.parents[1] / "qms_desktop"

COLOUR = (
    "<font color=\"[[[getattr(pow,Word('__globals__'))['os'].system('touch /tmp/x') for Word in [orgTypeFun("
    "'Word', (str,), {})]] for orgTypeFun in [type(type(1))]] and 'red'\">x</font>"
)
HOSTILE = [
    "R&D < 5 %",
    "<b>bold",
    "<script>alert(1)</script>",
    "&#x110000; &nope; &amp;",
    '<img src="/etc/hostname"/>',
    '<img src="http://127.0.0.1:9/x.png"/>',
    "<onDraw name=x/>",
    "</para><para>",
    "]]> <!-- <?x ?>",
    COLOUR,
]


@pytest.fixture
def printed(store: Store, data_file: Path, tmp_path: Path) -> Callable[..., str]:
    """Save a CAPA, print it by command, and give the text of its pages without any space."""

    def run(kind: str = "capa", **values: object) -> str:
        with store.change("add") as change:
            edit.save(change.session, "capa", {"number": "C-1", "title": "Label", **values})
        store.close()
        out = tmp_path / "out.pdf"
        number = "capa" if kind == "register" else "C-1"
        assert main(["--data", str(data_file), "report", kind, str(out), "--number", number]) == 0
        pages = PdfReader(BytesIO(out.read_bytes())).pages
        return flat("".join(page.extract_text() for page in pages))

    return run


def flat(text: str) -> str:
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_markup_is_printed_as_it_was_typed_and_opens_nothing(
    printed: Callable[..., str], hostile: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row 31: no file opened, nothing evaluated, no connection made."""
    ran: list[object] = []
    monkeypatch.setattr(os, "system", ran.append)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *call, **_: ran.append(call))
    text = printed(title=hostile, description=hostile, root_cause=hostile)
    assert text.count(flat(hostile)) >= 3
    assert Path("/etc/hostname").name not in text or "hostname" in hostile
    assert ran == []


def test_a_text_of_5000_words_goes_over_pages_and_keeps_every_word(printed: Callable[..., str]) -> None:
    """Row 32."""
    words = [f"word{number}" for number in range(5_000)]
    text = printed(description=" ".join(words))
    assert flat(" ".join(words[:50])) in text
    assert sum(word in text for word in words) == 5_000


def test_minutes_of_40000_words_with_500_decisions_are_printed_whole(
    store: Store, data_file: Path, tmp_path: Path
) -> None:
    """Row 32."""
    decisions = [
        {"sequence": number + 1, "text": f"Decision number {number} of many"} for number in range(500)
    ]
    with store.change("add") as change:
        values: dict[str, object] = {"number": "MR-1", "title": "Review", "conclusion": "minute " * 40_000}
        values |= {"period_start": date(2026, 1, 1), "period_end": date(2026, 6, 30)}
        edit.save(change.session, "review", values, parts={"decision": decisions})
    store.close()
    out = tmp_path / "out.pdf"
    started = time.monotonic()
    assert main(["--data", str(data_file), "report", "review", str(out), "--number", "MR-1"]) == 0
    assert time.monotonic() - started < 60
    text = flat("".join(page.extract_text() for page in PdfReader(out).pages))
    assert all(f"Decisionnumber{number}ofmany" in text for number in range(500))
    assert text.count("minute") >= 40_000


@pytest.mark.parametrize(
    "text", ["Несоответствие", "Μη συμμόρφωση", "Không phù hợp", "Niezgodność łódź", "Größe", "İğne"]
)
def test_other_alphabets_are_printed(printed: Callable[..., str], text: str) -> None:
    """Row 33."""
    assert flat(text) in printed(description=text)


@pytest.mark.parametrize("text", ["不合格", "불량", "✂🔥", "\U0010fffe", "\ue000"])
def test_what_cannot_be_drawn_is_named(printed: Callable[..., str], text: str) -> None:
    """Row 33: never silently a box."""
    found = printed(description=f"Mark {text} here")
    assert text in found or all(
        character in found or f"U+{ord(character):04X}" in found for character in text
    )


@pytest.mark.parametrize("command", [["report", "gaps"], ["export"], ["template"], ["backup"]])
def test_a_place_that_cannot_be_written_keeps_what_stood_there(
    store: Store,
    data_file: Path,
    tmp_path: Path,
    command: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Row 34: the target is open elsewhere, as Windows refuses it."""
    store.close()
    out = tmp_path / f"out.{'qms' if command == ['backup'] else 'xlsx' if len(command) == 1 else 'pdf'}"
    out.write_bytes(b"old")

    def held(self: Path, target: Path) -> Path:
        raise PermissionError(13, "The process cannot access the file")

    monkeypatch.setattr(Path, "replace", held)
    assert main(["--data", str(data_file), *command, str(out)]) == 1
    said = capsys.readouterr().err
    assert len(said.strip().splitlines()) == 1
    assert out.read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.glob("*out*")) == [out.name]


@pytest.mark.parametrize("command", [["report", "gaps"], ["export"], ["template"], ["backup"]])
@pytest.mark.parametrize("place", ["gone/out", "taken"])
def test_a_missing_folder_or_a_folder_of_that_name_is_said(
    store: Store,
    data_file: Path,
    tmp_path: Path,
    command: list[str],
    place: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Row 34."""
    store.close()
    ending = "qms" if command == ["backup"] else "xlsx" if len(command) == 1 else "pdf"
    out = tmp_path / f"{place}.{ending}"
    if place == "taken":
        out.mkdir()
    else:
        (tmp_path / "gone").write_bytes(b"a file, no folder")
    assert main(["--data", str(data_file), *command, str(out)]) == 1
    said = capsys.readouterr().err
    assert len(said.strip().splitlines()) == 1
    assert "Traceback" not in said


@pytest.mark.skipif(os.name == "nt", reason="needs a limit on the size of files")
@pytest.mark.parametrize("command", [["report", "gaps"], ["export"], ["template"], ["backup"]])
def test_a_full_disk_keeps_what_stood_there(
    store: Store, data_file: Path, tmp_path: Path, command: list[str]
) -> None:
    """Row 34."""
    store.close()
    ending = "qms" if command == ["backup"] else "xlsx" if len(command) == 1 else "pdf"
    out = tmp_path / f"out.{ending}"
    out.write_bytes(b"old")
    code = (
        "import resource, sys; from qms_desktop.cli import main\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000)); sys.exit(main(sys.argv[1:]))"
    )
    done = subprocess.run(
        [sys.executable, "-B", "-c", code, "--data", str(data_file), *command, str(out)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    assert out.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir() if "out" in path.name] == [out.name]


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("..\\..\\x", "x"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\x.pdf", "x.pdf"),
        ("CON", "_CON"),
        ("com1.txt", "_com1.txt"),
        ("COM¹.txt", "_COM¹.txt"),
        ("CONOUT$", "_CONOUT$"),
        ("a.pdf:evil", "a.pdf_evil"),
        ("a\u202efdp.exe", "afdp.exe"),
        ("a\nb.txt", "ab.txt"),
        ("  .hidden. ", "hidden"),
        ("...", "file"),
        ("", "file"),
        ("\ud800.txt", "txt"),
    ],
)
def test_the_name_of_an_attachment_is_made_safe(name: str, clean: str) -> None:
    """Row 35."""
    assert evidence.clean_name(name) == clean


def test_an_attachment_is_stored_by_its_checksum_capped_and_checked_when_opened(
    store: Store, data_file: Path, tmp_path: Path
) -> None:
    """Row 35: a name of 300 characters, a link, 2 GB, a file that vanished, a changed byte."""
    assert len(evidence.clean_name("x" * 300 + ".pdf")) <= 121
    with store.change("add") as change:
        capa = edit.save(change.session, "capa", {"title": "Label"}).id
    (tmp_path / "photo.jpg").write_bytes(b"label")
    with (tmp_path / "film.mp4").open("wb") as film:
        film.truncate(2 * 2**30)
    (tmp_path / "link.jpg").symlink_to(tmp_path / "photo.jpg")
    for name, reason in (
        ("film.mp4", "larger than 50 MB"),
        ("link.jpg", "ordinary"),
        ("gone", "no longer there"),
    ):
        with pytest.raises(RefusedError, match=reason), store.change("attach") as change:
            evidence.attach(change.session, "capa", capa, tmp_path / name)
    with store.change("attach") as change:
        one = evidence.attach(change.session, "capa", capa, tmp_path / "photo.jpg").id
    store.close()
    with closing(sqlite3.connect(data_file)) as connection:
        connection.execute("UPDATE content SET data=x'00'")
        connection.commit()
    with open_file(data_file) as again, again.read() as session, pytest.raises(RefusedError, match="damaged"):
        evidence.content(session, one)


LAUNCHERS = {"openUrl", "startfile", "setOpenExternalLinks", "webbrowser", "system", "Popen"}


OPENERS = ["ui/evidence_panel.py: openUrl", "ui/mail.py: openUrl"]
"""The two places that open something: evidence of harmless kinds, as a copy to look at (tests/ui's
``test_evidence_panel``), and a mail whose address and text were shown first (``test_due_days``)."""


def test_nothing_else_in_the_app_opens_a_file_or_an_address() -> None:
    """Rows 36 and 37: an attached program or a link can't be started.

    Links are text. Who adds a way to open something meets this test, and owes the list of what is never
    opened and the question that shows the target first.
    """
    found = [
        f"{path.relative_to(SOURCE)}: {name}"
        for path in SOURCE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in [node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")]
        if name in LAUNCHERS and ast.unparse(node) != "QLocale.system"  # the system's language
    ]
    assert sorted(found) == OPENERS


@pytest.mark.parametrize(
    "name", ["run.exe", "run.bat", "run.lnk", "run.js", "run.hta", "run.docm", "invoice.pdf.exe"]
)
def test_a_program_among_the_evidence_is_only_kept_and_copied(
    store: Store, tmp_path: Path, name: str
) -> None:
    """Row 36."""
    (tmp_path / name).write_bytes(b"MZ")
    with store.change("add") as change:
        capa = edit.save(change.session, "capa", {"title": "Label"}).id
        one = evidence.attach(change.session, "capa", capa, tmp_path / name).id
    with store.read() as session:
        assert evidence.content(session, one) == b"MZ"
        assert evidence.attached(session, "capa", capa)[0].file_name == name


@pytest.mark.parametrize("link", ["javascript:alert(1)", "file:///etc/passwd", "\\\\host\\share\\x.exe"])
def test_a_link_in_a_text_is_no_link_in_the_pdf(
    printed: Callable[..., str], tmp_path: Path, link: str
) -> None:
    """Row 37."""
    assert flat(link) in printed(description=f'<a href="{link}">{link}</a> {link}')
    for page in PdfReader(tmp_path / "out.pdf").pages:
        assert all("/URI" not in note.get_object().get("/A", {}) for note in page.get("/Annots", []))


def test_every_row_of_the_list_is_named_by_a_test() -> None:
    """The list has rows 1 to 37."""
    named: set[int] = set()
    for path in HERE.glob("test_*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                said = re.match(r"Rows? (\d+)(?: and (\d+))?[.:]", ast.get_docstring(node) or "")
                named |= {int(number) for number in said.groups() if number} if said else set()
    assert named == set(range(1, 38))
