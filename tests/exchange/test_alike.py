"""Problems of one kind are told once, with their rows and examples of what they name."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from qms_desktop.catalogue import catalogue
from qms_desktop.errors import WorkbookError
from qms_desktop.exchange.alike import alike
from qms_desktop.exchange.importing import plan_files, result_of
from qms_desktop.exchange.reading import read_workbook
from qms_desktop.store.datafile import Store
from qms_desktop.summary import import_text
from tests.exchange.workbooks import workbook

NO_DATE = "“{0}” is no date; the text is kept."


def test_the_same_sentence_of_a_column_stands_once_whatever_value_it_names() -> None:
    told = [(row, "F", NO_DATE.format("asap")) for row in (5, 9, 12, 13)]
    told += [(14, "F", NO_DATE.format("later")), (15, "G", NO_DATE.format("asap"))]
    first, second = alike(told)
    assert (first.col, len(first.places), first.rows, first.others) == ("F", 5, "5, 9, 12, …", "“later”")
    assert first.message == NO_DATE.format("asap")
    assert (second.col, second.rows, second.others) == ("G", "15", "")


def test_other_sentences_stand_apart_and_days_and_numbers_tell_none_apart() -> None:
    told = [
        (2, "", "The same as row 7 of sheet Log."),
        (3, "", "Title is empty, and a record needs it."),
        (4, "", "The same as row 8 of sheet Log."),
        (5, "", "The dates contradict each other: done before raised. They come in as they are."),
        (6, "", "The dates contradict each other: due before raised. They come in as they are."),
    ]
    assert [group.rows for group in alike(told)] == ["2, 4", "3", "5, 6"]


def test_the_command_line_says_a_problem_of_many_rows_once_and_its_document_each(
    store: Store, tmp_path: Path
) -> None:
    head = ["CAPA No", "Title", "Owner", "Due date"]
    when = ["one day", date(2026, 3, 2), *["whenever", "one day"] * 19]
    rows = [[f"C-{n}", f"Finding {n}", "Jane Berg", day] for n, day in enumerate(when)]
    with store.read() as session:
        (result,) = result_of(plan_files(session, [workbook(tmp_path / "log.xlsx", CAPA=[head, *rows])]))
    assert len(result["tables"][0]["problems"]) == 39
    lines = import_text(result).splitlines()
    said = (
        "D “Due date”, 39 times (rows 2, 4, 5, …): “one day” is no date; the text is kept. Also “whenever”."
    )
    assert [line.strip() for line in lines if "no date" in line] == [said]


def test_a_thousand_new_people_are_counted_in_words_and_named_in_the_document(
    store: Store, tmp_path: Path
) -> None:
    rows = [[f"C-{n}", f"Finding {n}", f"Person{n:04} Berg"] for n in range(1000)]
    path = workbook(tmp_path / "log.xlsx", CAPA=[["CAPA No", "Title", "Owner"], *rows])
    with store.read() as session:
        plan = plan_files(session, [path])
    (short,), (whole,) = result_of(plan, 8), result_of(plan)
    assert "New people (1,000): Person0000 Berg, " in short["message"]
    assert short["message"].count("Berg") == 8
    assert "and 992 more." in short["message"]
    assert whole["message"].count("Berg") == 1000


def test_a_text_that_is_too_large_is_split_and_has_no_pictures_to_remove(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qms_desktop.exchange.reading.SIZE_LIMIT", 100)
    told = {}
    for name in ("log.csv", "log.xlsx"):
        (tmp_path / name).write_bytes(b"No;Title\n" * 20)
        with pytest.raises(WorkbookError) as refused:
            read_workbook(tmp_path / name)
        told[name] = str(refused.value)
    assert "split it into several files, each with the header row" in told["log.csv"]
    assert "picture" not in told["log.csv"]
    assert "remove pictures or split the workbook" in told["log.xlsx"]


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("a.pdf is a PDF, not a workbook; nothing was imported: save the register as .xlsx and try again.",
         "a.pdf ist ein PDF, keine Arbeitsmappe; nichts wurde importiert: "),
        ("a.csv was read as UTF-8 text separated by semicolons.", "getrennt durch Semikolons."),
        ("1,234 more files in this folder are no workbooks and were not read.", "1.234 weitere Dateien"),
        ("Sheet “KPI” is hidden in the file.", "„KPI“"),
        ("“odd” is no severity we know; the text is kept.", "Wert für Schweregrad"),
    ],
)  # fmt: skip
def test_what_stands_inside_a_sentence_is_said_in_the_language_of_the_window(
    english: str, german: str
) -> None:
    assert german in catalogue("de").retold(english)
