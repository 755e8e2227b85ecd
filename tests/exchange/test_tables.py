"""Where tables are on a sheet, and which rows of them are records."""

from __future__ import annotations

from pathlib import Path

from qms_desktop.catalogue import catalogue
from qms_desktop.exchange.importing import plan_files, result_of
from qms_desktop.exchange.leave_out import left_out
from qms_desktop.exchange.register import classify
from qms_desktop.store.datafile import Store
from tests.exchange.workbooks import Rows, fields_of, gathered, guessed, tables, workbook

HEADER = ["CAPA No", "Title", "Root cause", "Owner", "Due date", "Status"]
ONE = ["C-1", "Wrong label", "Old file", "Jane Smith", "2026-05-01", "open"]
TWO = ["C-2", "Burr left", "Worn tool", "Bob Lee", "2026-06-01", "closed"]


def skipped(rows: Rows, name: str = "Sheet1") -> dict[int, str]:
    """Return 1-based row -> why it was left out of the first table."""
    table = tables(rows, name)[0]
    return {row + 1: why for row, why in left_out(table, classify(table).matches).items()}


def test_titles_stand_above_the_header_and_the_table_may_start_in_any_column() -> None:
    found = tables(
        [[None, "ACME GmbH"], [None, "CAPA register 2026"], [], [None, *HEADER], [None, *ONE], [None, *TWO]]
    )
    assert len(found) == 1
    assert found[0].header_rows == [3]
    assert found[0].above == [0, 1]
    assert [head.column for head in found[0].heads] == [1, 2, 3, 4, 5, 6]
    assert found[0].body == [4, 5]


def test_a_header_of_two_merged_rows_is_read_as_one() -> None:
    rows: Rows = [
        ["No", "Title", "Time", None, "Figures", None, "Owner"],
        [None, None, "Start", "Due date", "Baseline", "Target", None],
        ["1", "Fewer complaints", "2026-01-01", "2026-12-31", 9, 5, "Jane Smith"],
    ]
    found = tables(rows, "Objectives", ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:G2"])
    assert found[0].header_rows == [0, 1]
    assert [head.text for head in found[0].heads] == [
        "No", "Title", "Time / Start", "Time / Due date", "Figures / Baseline", "Figures / Target", "Owner",
    ]  # fmt: skip
    assert fields_of(classify(found[0]))["Time / Due date"] == "due_on"


def test_the_header_of_an_excel_table_that_says_column1_is_passed_over() -> None:
    found = tables([["Column1", "Column2", "Column3", "Column4", "Column5", "Column6"], HEADER, ONE, TWO])
    assert found[0].header_rows == [1]
    assert found[0].above == [0]


def test_two_tables_below_one_another_are_two() -> None:
    people = [["Name", "E-mail", "Department"], ["Jane Smith", "jane@example.org", "Quality"]]
    found = tables([HEADER, ONE, TWO, [], ["Team"], *people])
    assert [table.header_rows for table in found] == [[0], [5]]
    assert [classify(table).register for table in found] == ["capa", "person"]
    assert found[1].above == [4]


def test_two_tables_side_by_side_are_two() -> None:
    rows: Rows = [[*HEADER, None, *HEADER], [*ONE, None, *TWO]]
    assert [table.heads[0].column for table in tables(rows)] == [0, 7]


def test_blank_rows_do_not_end_a_table() -> None:
    found = tables([HEADER, ONE, [], [], TWO])
    assert len(found) == 1
    assert found[0].body == [1, 4]


def test_totals_sections_footers_and_rows_numbered_in_advance_are_left_out_with_the_reason() -> None:
    rows: Rows = [
        HEADER, ["2025"], ONE, HEADER, ["Production department"], TWO, ["C-3"], ["Sales"],
        ["Total", None, None, None, None, "2"], [], ["Prepared by: J. Smith"],
    ]  # fmt: skip
    assert skipped(rows) == {
        2: "Only a number, nothing else is filled in.",
        4: "The header again.",
        5: "A section heading.",
        7: "Only a number, nothing else is filled in.",
        8: "A section heading.",
        9: "Total, not a record.",
        11: "Footer below the table.",
    }


def test_numbers_of_columns_below_a_header_are_left_out() -> None:
    for counted in ([1, 2, 3, 4, 5, 6], ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"], list("ABCDEF")):
        assert skipped([HEADER, counted, ONE]) == {2: "Numbers of the columns."}


def test_a_vertically_merged_cell_holds_for_all_its_rows() -> None:
    found = tables([HEADER, ONE, [None, *TWO[1:]]], merges=["A2:A3"])
    assert found[0].sheet.rows[2][0] == "C-1"


def test_a_sheet_of_notes_has_no_table() -> None:
    found = tables([["Read me"], ["This workbook belongs to the quality manager."]])
    assert found[0].header_rows == []
    assert classify(found[0]).register is None


def test_a_sheet_without_cells_has_nothing() -> None:
    assert tables([[], [None]]) == []


def test_a_risk_register_is_said_not_to_be_supported_yet() -> None:
    rows: Rows = [
        ["ID", "Risk", "Likelihood", "Impact", "Risk owner", "Treatment", "Status"],
        ["R1", "Fire", 2, 5, "Jane", "Mitigate", "Open"],
    ]
    guess = guessed(rows, "Risks")
    assert guess.register is None
    assert guess.why == "This is a risk register: not supported yet."


def test_it_is_told_whether_the_reason_names_what_a_table_is() -> None:
    assert guessed([["Risk", "Likelihood", "Impact"], ["Fire", 2, 5]], "Risks").other_kind
    assert guessed([["Term", "Meaning"], ["NC", "a requirement not fulfilled"]], "Words").other_kind
    assert guessed([["Area", "Jan", "Feb"], ["Kiln", 2, 5], ["Press", 1, 0]], "Counts").other_kind
    assert not guessed([["Severity"], ["minor"], ["major"]]).other_kind
    assert not guessed([["Colour of", "Weight of"], ["red", "heavy"], ["blue", "light"]], "Log").other_kind


def test_a_list_of_values_is_no_register() -> None:
    assert guessed([["Severity"], ["minor"], ["major"]]).why == "This is a list of values, not a register."


def test_a_shorter_table_beside_another_is_told_by_its_cell_and_keeps_its_own_rows(
    store: Store, tmp_path: Path
) -> None:
    legend = [["", "Status", "Meaning"], ["", "open", "not done"], ["", "closed", "verified"]]
    three = ["C-3", "Scratch", "Handling", "Jane Smith", "2026-07-01", "open"]
    rows = [[*row, *more] for row, more in zip([HEADER, ONE, TWO, three], [*legend, []], strict=True)]
    with store.read() as session:
        (result,) = result_of(plan_files(session, [workbook(tmp_path / "log.xlsx", Log=rows)]))
    register, aside = result["tables"]
    assert (register["register"], register["counts"]["new"]) == ("capa", 3)
    assert [column["header"] for column in register["columns"]] == HEADER
    assert [row["row"] for row in aside["skipped_rows"]] == [2, 3]
    assert "Sheet “Log”, H1: This is a glossary or legend, not a register." in result["message"]


def test_why_a_sheet_is_no_register_is_said_in_the_language_of_the_window() -> None:
    why = guessed([["Term", "Meaning"], ["NC", "a requirement not fulfilled"]], "Words").why
    assert why == "This is a glossary or legend, not a register."
    assert catalogue("de").retold(why) == "Das ist ein Glossar oder eine Legende, kein Register."


def test_months_are_told_where_not_even_the_day_of_saving_tells_their_year() -> None:
    rows: Rows = [["Process", "KPI", "Jan", "Feb"], ["Sales", "On time", 90, 91]]
    assert "“Jan” to “Feb” name no year" in str(gathered(rows, "KPI").problems)


def test_a_wide_table_with_few_known_columns_is_not_said_to_have_none() -> None:
    wide = [f"Qz{chr(97 + at // 26)}{chr(97 + at % 26)}wub" for at in range(196)]
    rows = [[f"grum {head}" for head in range(200)] for _ in range(6)]
    for known in (["Title"], ["Status", "Deadline", "Comments", "Department"], ["Title", "Owner"]):
        why = guessed([[*known, *wide][:200], *rows]).why
        assert "Too few of its columns are known" in why
        assert "choose it by hand" in why
    assert guessed([wide, *rows]).why == "None of its columns are known from a register of ours."


def test_a_second_list_below_its_title_that_begins_as_the_first_does_is_one_of_its_own() -> None:
    rows: Rows = [
        ["Nr", "Datum", "Klant", "Klacht", "Afgehandeld"],
        [1, "2026-01-08", "Hoogvliet", "Pallet omgevallen", "ja"],
        [2, "2026-01-21", "Lidl", "Te laat gelost", "ja"],
        [],
        ["B. Interne meldingen"],
        ["Nr", "Wanneer", "Wie meldt", "Wat gebeurd", "Voorkomen door"],
        [1, "2026-01-03", "Marco", "Spiegel eraf", "Markering op dok"],
    ]
    assert [table.header_rows for table in tables(rows)] == [[0], [5]]


def test_three_words_with_room_beside_them_name_the_groups_of_a_header() -> None:
    rows: Rows = [
        ["Figure", None, None, "Given", None, "Measured"],
        ["No.", "Name", "Source", "Unit", "Target", "Q1 2026", "Q2 2026"],
        ["K1", "Returns", "Scale", "%", 3, 2, 4],
        ["K2", "Delays", "Sheet", "h", 9, 8, 7],
    ]
    assert tables(rows)[0].header_rows == [0, 1]
    rows = [["Hill Farm", None, None, None, None, "version four"], *rows[1:]]
    assert tables(rows)[0].header_rows == [1]


def test_a_numbered_list_that_tells_no_problem_is_no_register_of_problems() -> None:
    rows: Rows = [
        ["Key no.", "Room", "Customer", "Date found", "Closed on"],
        [12, "Gym", "M. Bos", "2025-08-28", None],
        [13, "Room 4", "S. Amrani", "2025-08-28", "2026-02-01"],
        [20, "Boiler house", "Janitor", "2020-01-06", None],
    ]
    assert guessed(rows, "Keys").register != "capa"


def test_a_list_of_documents_is_told_by_its_headers_in_any_of_our_languages() -> None:
    rows: Rows = [
        ["Symbol", "Tytuł dokumentu", "Wersja", "Obowiązuje od", "Opracował", "Zatwierdził"],
        ["I-01", "Instrukcja", 6, "2025-02-01", "Wanda P.", "notariusz"],
        ["R-02", "Regulamin", 3, "2025-05-25", "IOD", "notariusz"],
    ]
    assert guessed(rows, "Wykaz dok.").why == "This is a document list: not supported yet."
