"""The column that tells what the rows are about, where no header says so."""

from __future__ import annotations

from qms_desktop.exchange.headers import Match
from qms_desktop.exchange.unnamed import title_by_length
from tests.exchange.workbooks import Rows, tables

ROWS: Rows = [
    ["Rider", "Zzyx", "Doctor?", "Day", "What we do"],
    ["Fleur", "was frightened by a tractor", "no", "2026-03-03", "Shut the gate during lessons"],
    ["Tijn", "girth was loose, fell off", "yes", "2026-03-24", "Teacher checks the girth"],
]


def titles(register: str, *known: str | None) -> list[str | None]:
    """Return the fields of the columns once the title was looked for."""
    (table,) = tables(ROWS)
    matches = [Match(head, field) for head, field in zip(table.heads, known, strict=True)]
    return [match.field for match in title_by_length(register, matches, table)]


def test_the_wordiest_column_is_the_title_of_what_is_certainly_a_register() -> None:
    assert titles("action", None, None, None, "raised_on", "notes")[1] == "title"


def test_what_is_done_about_it_does_not_tell_what_a_capa_is_about() -> None:
    assert titles("capa", None, None, None, "detected_on", "action.title")[1] == "title"


def test_where_a_column_tells_it_no_other_is_taken() -> None:
    assert titles("capa", "description", None, None, "detected_on", "action.title")[1] is None
    assert titles("action", None, None, None, "due_on", "title")[1] is None


def test_names_of_processes_and_kpis_are_no_long_texts() -> None:
    assert titles("process", "owner", None, None, None, None)[1] is None
