"""The command line, as its contract says: exit codes, one JSON document, one sentence on stderr."""

from __future__ import annotations

import csv
import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from pypdf import PdfReader

from qms_desktop.cli import main
from qms_desktop.demo import workbooks
from qms_desktop.store import unit
from qms_desktop.store.datafile import open_file
from qms_desktop.workflow import edit
from tests.exchange.workbooks import workbook

SAMPLE = [str(path) for path in workbooks()]


@pytest.fixture
def capa_log(tmp_path: Path) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Log"
    sheet.append(["CAPA No", "Title", "Owner", "Due date", "Our own column"])
    sheet.append(["C-1", "Wrong label", "Jane Smith", "2026-03-01", "kept"])
    sheet.append(["C-2", "Late delivery", "Ada Berg", "2026-13-45", None])
    path = tmp_path / "log.xlsx"
    book.save(path)
    return path


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample company, imported once by command."""
    path = tmp_path_factory.mktemp("sample") / "sample.qms"
    with pytest.MonkeyPatch.context() as patch:  # its newest readings are a month old then
        patch.setattr(unit, "utc_now", lambda: datetime(2026, 11, 22, 12, tzinfo=UTC))
        assert main(["--data", str(path), "import", *SAMPLE, "--merge-people"]) == 0
    return path


def run(data: Path, *arguments: str | Path) -> int:
    return main(["--data", str(data), *map(str, arguments)])


def printed(capsys: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capsys.readouterr().out)


def test_an_import_prints_one_document_that_accounts_for_every_row(
    data_file: Path, capa_log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(data_file, "import", capa_log, "--json") == 0
    document = printed(capsys)
    (table,) = document["tables"]
    counts = table["counts"]
    assert (table["sheet"], table["register"], table["header_rows"]) == ("Log", "capa", [1])
    assert (
        counts["rows"]
        == sum(counts[key] for key in ("new", "changed", "unchanged", "rejected", "skipped"))
        == 2
    )
    assert [column["col"] for column in table["columns"]] == ["A", "B", "C", "D", "E"]
    assert table["columns"][4]["field"] is None
    assert [(problem["row"], problem["col"]) for problem in table["problems"]] == [(3, "D")]
    assert "Jane Smith" in document["message"]


def test_a_dry_run_changes_nothing_and_needs_no_data_file(
    tmp_path: Path, data_file: Path, capa_log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = data_file.read_bytes()
    assert run(data_file, "import", capa_log, "--dry-run", "--json") == 0
    first = printed(capsys)
    assert data_file.read_bytes() == before
    assert run(tmp_path / "none yet.qms", "import", capa_log, "--dry-run", "--json") == 0
    assert printed(capsys) == first
    assert not (tmp_path / "none yet.qms").exists()


def test_importing_again_changes_nothing(
    data_file: Path, capa_log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(data_file, "import", capa_log) == 0
    capsys.readouterr()
    assert run(data_file, "import", capa_log, "--json") == 0
    assert printed(capsys)["tables"][0]["counts"]["unchanged"] == 2


def test_what_a_file_leaves_open_is_never_asked_for_but_kept_and_told(
    data_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def log(title: str, cause: str | None) -> Path:
        head = ["CAPA No", "Title", "Owner", "Detected", "Root cause"]
        rows = [["C-1", title, "Jane Smith", "03/04/2026", cause], ["C-2", "Burr", "Smith, Jane", None, None]]
        return workbook(tmp_path / "log.xlsx", CAPA=[head, *rows])

    assert run(data_file, "import", log("Wrong label", "Old file"), "--json") == 0
    first = printed(capsys)
    assert "Perhaps the same people (not merged): Smith, Jane = Jane Smith." in first["message"]
    told = {problem["col"]: problem["message"] for problem in first["tables"][0]["problems"]}
    assert told["D"] == (
        "Dates in “Detected” such as 03/04/2026 can be read two ways; day before month was taken."
    )
    with open_file(data_file, "Jane Smith") as store, store.change("edit") as change:
        edit.save(change.session, "capa", {"title": "Edited here"}, id_=1)
    assert run(data_file, "import", log("Edited there", None), "--json") == 0
    table = printed(capsys)["tables"][0]
    assert (table["counts"]["changed"], table["counts"]["unchanged"]) == (0, 2)
    messages = [problem["message"] for problem in table["problems"]]
    assert any("Title was edited here since the last import and differs" in text for text in messages)
    assert "Root cause is empty in the file now; the value here is kept." in messages


def test_spellings_of_one_person_are_merged_by_the_option(
    data_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    head = ["Action No", "Action", "Owner"]
    owners = ["J. Smith", "Smith, Jane", "jane.smith@x.org", "Jane Smith"]
    rows = [[f"A-{n}", f"Task {n}", owner] for n, owner in enumerate(owners)]
    path = workbook(tmp_path / "log.xlsx", Actions=[head, *rows])
    assert run(data_file, "import", path, "--merge-people", "--json") == 0
    assert "New people: Jane Smith." in printed(capsys)["message"]
    assert run(data_file, "import", path, "--json") == 0
    document = printed(capsys)
    assert (document["message"], document["tables"][0]["counts"]["unchanged"]) == (None, 4)


def test_the_sample_company_comes_in_as_it_was_planned(sample: Path) -> None:
    expected = json.loads((Path(SAMPLE[0]).parent / "expected.json").read_text(encoding="utf-8"))
    with closing(sqlite3.connect(sample)) as connection:
        for register in ("objective", "process", "kpi", "capa", "action", "review", "person"):
            found = connection.execute(f"SELECT count(*) FROM {register}").fetchone()[0]  # noqa: S608
            drafted = len(expected["drafted"]) if register == "capa" else 0
            assert found == expected["counts"][register] + drafted, register
        triggered = (
            "SELECT kpi.number FROM kpi JOIN capa ON capa.kpi = kpi.id "
            "JOIN reading ON reading.capa = capa.id "
            "AND reading.kpi = kpi.id AND reading.period = capa.reading"
        )
        assert [row[0] for row in connection.execute(f"{triggered} ORDER BY 1")] == expected["drafted"]


@pytest.mark.parametrize("ending", ["xlsx", "json"])
def test_export_writes_the_registers(sample: Path, tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"out.{ending}"
    assert run(sample, "export", out) == 0
    assert out.stat().st_size > 10_000


def test_csv_export_names_one_register(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(sample, "export", tmp_path / "out.csv") == 1
    assert "--register" in capsys.readouterr().err
    assert run(sample, "export", tmp_path / "out.csv", "--register", "capa") == 0
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == 123


def test_the_lossless_export_comes_back_into_a_new_file(sample: Path, tmp_path: Path) -> None:
    assert run(sample, "export", tmp_path / "a.json") == 0
    assert run(tmp_path / "copy.qms", "import", tmp_path / "a.json") == 0
    assert run(tmp_path / "copy.qms", "export", tmp_path / "b.json") == 0
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
    assert run(tmp_path / "copy.qms", "check") == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["review"], "Signatures"),
        (["review", "--from", "2026-01-01", "--to", "2026-06-30"], "2026-06-30"),
        (["execution"], "Owner"),
        (["capa", "--number", "CAPA-25-001"], "CAPA-25-001"),
        (["process", "--number", "PR-01"], "PR-01"),
        (["process"], "Process map"),
        (["kpis"], "KPI-01"),
        (["gaps"], "KPI-12"),
        (["register", "--number", "person"], "Jane Smith"),
        (["trail"], "import"),
    ],
)
def test_each_report_is_a_pdf_that_holds_its_records(
    sample: Path, tmp_path: Path, arguments: list[str], said: str
) -> None:
    out = tmp_path / "out.pdf"
    assert run(sample, "report", arguments[0], out, *arguments[1:]) == 0
    pages = PdfReader(BytesIO(out.read_bytes())).pages
    assert any(said in page.extract_text() for page in pages)


def test_status_prints_the_document_of_its_contract(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(sample, "status", "--json", "--as-of", "2026-11-22") == 0
    document = printed(capsys)
    assert document["as_of"] == "2026-11-22"
    assert (document["execution"]["due"], document["execution"]["kept"]) == (100, 66)
    assert document["commitments"] == {"open": 44, "overdue": 36}
    assert {kpi["number"]: kpi["outcome"] for kpi in document["kpis"]}["KPI-01"] == "missed"
    found = {(gap["rule"], gap["number"]) for gap in document["gaps"]}
    assert "missed_kpi_without_capa" not in {rule for rule, _ in found}  # the import drafted them
    assert ("imported_miss_without_comment", "KPI-01") in found
    assert document["next_review"] is not None


def test_status_in_words_names_what_breaks_down(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(sample, "status", "--as-of", "2026-11-22") == 0
    said = capsys.readouterr().out
    assert "66% (66 of 100" in said
    assert "KPI-01  On-time delivery" in said


def test_backup_and_restore_give_back_what_was_there(data_file: Path, capa_log: Path, tmp_path: Path) -> None:
    assert run(data_file, "backup", tmp_path / "copy.qms") == 0
    assert run(data_file, "import", capa_log) == 0
    assert run(data_file, "restore", tmp_path / "copy.qms") == 0
    with closing(sqlite3.connect(data_file)) as connection:
        assert connection.execute("SELECT count(*) FROM capa").fetchone() == (0,)


def test_check_says_whole_and_finds_tampering(
    data_file: Path, capa_log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(data_file, "import", capa_log) == 0
    assert run(data_file, "check") == 0
    with closing(sqlite3.connect(data_file)) as connection:
        connection.execute("UPDATE trail_entry SET changes='{}' WHERE id=2")
        connection.commit()
    capsys.readouterr()
    assert run(data_file, "check", "--json") == 1
    assert printed(capsys)["problems"][0]["area"] == "trail"


def bad_file(tmp_path: Path, content: bytes, name: str) -> Path:
    path = tmp_path / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("broken.xlsx", b"no zip at all"),
        ("empty.xlsx", b""),
        ("letter.docx", b"PK\x03\x04rest"),
        ("old.xls", b"\xd0\xcf\x11\xe0"),
        ("readme.md", b"a, b\n1, 2\n"),
    ],
)
def test_a_file_that_is_no_workbook_is_one_sentence_and_changes_nothing(
    data_file: Path, tmp_path: Path, name: str, content: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    before = data_file.read_bytes()
    assert run(data_file, "import", bad_file(tmp_path, content, name)) == 1
    said = capsys.readouterr()
    assert name in said.err
    assert len(said.err.strip().splitlines()) == 1
    assert said.out == ""
    assert data_file.read_bytes() == before


@pytest.mark.parametrize(
    "arguments",
    [
        ["import", "gone.xlsx"],
        ["import", "gone.csv"],
        ["export", "out.xlsx", "--register", "risks"],
        ["template", "out.xlsx", "--register", "risks"],
        ["report", "register", "out.pdf", "--number", "risks"],
        ["report", "capa", "out.pdf", "--number", "C-404"],
        ["report", "capa", "out.pdf"],
        ["export", "out.doc"],
    ],
)
def test_what_is_not_there_is_named_in_one_sentence(
    data_file: Path, tmp_path: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    before = data_file.read_bytes()
    placed = [str(tmp_path / word) if word.startswith(("out", "gone")) else word for word in arguments]
    assert run(data_file, *placed) == 1
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
    assert data_file.read_bytes() == before
    assert not list(tmp_path.glob("out*"))


def test_an_import_of_nothing_leaves_no_data_file_behind(tmp_path: Path) -> None:
    new = tmp_path / "new.qms"
    assert run(new, "import", bad_file(tmp_path, b"", "empty.xlsx")) == 1
    assert run(new, "import", bad_file(tmp_path, b"just, some, words\n", "letter.csv")) == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty.xlsx", "letter.csv"]


def test_an_unknown_register_is_refused_before_anything_is_read(
    data_file: Path, capa_log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(data_file, "import", capa_log, "--register", "risks") == 1
    assert "risks" in capsys.readouterr().err


@pytest.mark.parametrize("command", [["status"], ["check"], ["backup"], ["import", "log.xlsx"]])
def test_a_data_file_that_is_not_ours_is_left_untouched(
    tmp_path: Path, capa_log: Path, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    other = bad_file(tmp_path, b"dear diary" * 50, "diary.qms")
    placed = [str(capa_log) if word == "log.xlsx" else word for word in command]
    assert run(other, *placed) == 1
    assert "not a data file" in capsys.readouterr().err
    assert other.read_bytes() == b"dear diary" * 50


def test_wrong_usage_is_two(data_file: Path) -> None:
    for arguments in (["nonsense"], ["report", "nothing", "x.pdf"], ["status", "--as-of", "yesterday"]):
        with pytest.raises(SystemExit) as stopped:
            run(data_file, *arguments)
        assert stopped.value.code == 2


def test_a_template_comes_back_as_its_examples(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["template", str(tmp_path / "template.xlsx")]) == 0
    capsys.readouterr()
    assert run(tmp_path / "new.qms", "import", tmp_path / "template.xlsx", "--dry-run", "--json") == 0
    registers = {table["register"] for table in printed(capsys)["tables"] if table["counts"]["new"]}
    assert registers >= {"objective", "process", "kpi", "capa", "action", "review", "person"}


def test_rejected_rows_are_written_to_be_corrected(sample: Path, tmp_path: Path) -> None:
    rejects = tmp_path / "rejects.xlsx"
    assert run(tmp_path / "new.qms", "import", *SAMPLE, "--rejects", rejects) == 0
    assert rejects.exists()


def test_without_a_display_the_window_says_so(
    data_file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert run(data_file) == 1
    assert "no display" in capsys.readouterr().err
