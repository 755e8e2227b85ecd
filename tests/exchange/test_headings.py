"""Rows with nothing but a title: headings and footers are left out with the reason, jobs are not."""

from __future__ import annotations

from collections.abc import Sequence

from tests.exchange.workbooks import Rows, gathered

HEADER = ["Job", "Who", "Due", "Done", "Remarks"]
TAP = ["Fix the dripping tap", "Colin", "2026-03-01", "yes", "new washer"]
FLOOR = ["Get quotes for the floor", "Brenda", "2026-04-30", "no", "one so far"]
SIGN = ["Bulb of the exit sign", "Colin", "2026-03-12", "no"]
GUTTERS = ["Clear all the gutters", "Youth group", "2026-05-01", "no"]
SECTION, FOOTER = "A section heading.", "Footer below the table."


def skipped(rows: Rows, merges: Sequence[str] = ()) -> dict[int, str]:
    found = gathered(rows, merges=merges)
    assert len(found.drafts) + len(found.skipped) == sum(any(row) for row in rows[1:])
    return dict(found.skipped)


def test_headings_in_capitals_or_with_a_colon_or_a_count_are_no_jobs() -> None:
    for heads in (("KITCHEN", "HALL"), ("Kitchen:", "Hall:"), ("Kitchen (1)", "Hall (2)")):
        rows: Rows = [HEADER, TAP, [heads[0]], FLOOR, [heads[1]], SIGN, GUTTERS]
        assert skipped(rows) == {3: SECTION, 5: SECTION}


def test_plain_headings_are_no_jobs_where_the_first_is_on_top_and_each_is_above_jobs() -> None:
    rows: Rows = [HEADER, ["Kitchen"], TAP, FLOOR, ["Hall"], SIGN, GUTTERS, ["Outside"]]
    assert skipped(rows) == {2: SECTION, 5: SECTION, 8: FOOTER}


def test_a_heading_merged_over_the_table_is_no_job() -> None:
    assert skipped([HEADER, TAP, ["Hall"], FLOOR, SIGN], merges=["A3:E3"]) == {3: SECTION}


def test_a_heading_numbered_as_the_jobs_below_it_is_no_job() -> None:
    rows: Rows = [
        ["No.", *HEADER],
        ["1", "Electrical"],
        ["1.1", *TAP],
        ["1.2", *FLOOR],
        ["2", "Plumbing"],
        ["2.1", *SIGN],
    ]
    assert skipped(rows) == {2: SECTION, 5: SECTION}


def test_words_below_an_empty_row_or_in_brackets_at_the_end_are_no_job() -> None:
    assert skipped([HEADER, TAP, FLOOR, [], ["Reviewed at each meeting"]]) == {5: FOOTER}
    assert skipped([HEADER, TAP, FLOOR, ["(agreed with the committee)"]]) == {4: FOOTER}


def test_counts_and_a_signature_below_the_table_are_no_jobs() -> None:
    assert skipped([HEADER, TAP, FLOOR, HEADER, ["open: 3", "closed: 2"]])[5] == FOOTER
    numbered: Rows = [["No.", *HEADER], [1, *TAP], [2, *FLOOR], [], ["written by:", "K. Mertens"]]
    assert skipped(numbered) == {5: FOOTER}


def test_the_year_above_the_jobs_of_a_numbered_list_is_no_job() -> None:
    rows: Rows = [["No.", *HEADER], [None, 2025], [1, *TAP], [2, *FLOOR], [None, 2026], [3, *SIGN]]
    assert skipped(rows) == {2: SECTION, 5: SECTION}


def test_a_list_in_which_some_jobs_have_only_a_title_stays_whole() -> None:
    plain: Rows = [HEADER, TAP, ["Ring the plumber"], FLOOR, ["Order chairs"], SIGN, ["Paint the door"]]
    assert skipped(plain) == {}
    on_top: Rows = [HEADER, ["Ring the plumber"], TAP, ["Order chairs"], FLOOR]
    assert skipped(on_top) == {}
    short: Rows = [HEADER, ["KITCHEN:"], ["Ring the plumber"], ["Fridge", "Jo"], ["Order chairs", "Ann"]]
    assert skipped(short) == {}
    shouted: Rows = [HEADER, TAP, ["VAT"], FLOOR, SIGN]
    assert skipped(shouted) == {}


def test_an_example_below_the_header_is_no_job() -> None:
    rows: Rows = [HEADER, ["e.g. fix the door", "name", "date", "", "z. B. schnell"], TAP, FLOOR]
    assert skipped(rows) == {2: "An example of how to fill it in."}
    numbered: Rows = [["No.", *HEADER], ["Ex.", *SIGN], [1, *TAP], [2, *FLOOR]]
    assert skipped(numbered) == {2: "An example of how to fill it in."}
    real: Rows = [HEADER, ["Example parts to the customer", "Jo", "2026-03-01", "yes", "sent"], TAP]
    assert skipped(real) == {}


def test_people_are_found_where_the_column_of_names_has_no_header() -> None:
    rows: Rows = [
        [None, None, "Department", "Deputy", "E-mail"],
        [1, "Brandl Josef", "Team 1", "Huber Toni", "brandl@brigade.example"],
        [2, "Huber Toni", "Team 1", None, "toni@brigade.example"],
        [3, "Eder Lisa", "Team 2", "Brandl Josef", "lisa@brigade.example"],
    ]
    assert [draft.values["name"] for draft in gathered(rows).drafts] == [
        "Brandl Josef",
        "Huber Toni",
        "Eder Lisa",
    ]


OPEN: Rows = [["Action", "Who", "Due"], TAP[:3], FLOOR[:3]]
GLOVES, YARD = ["Buy gloves", "Max", "2026-01-03"], ["Sweep the yard", "Max", "2026-01-05"]


def test_a_heading_that_is_a_state_holds_for_the_jobs_below_it() -> None:
    found = gathered([*OPEN, [], ["Done:"], GLOVES, YARD], "Actions")
    assert found.skipped == [(5, SECTION)]
    states = [str(draft.values.get("state", "")) for draft in found.drafts]
    assert [state.endswith("done") for state in states] == [False, False, True, True]
    assert found.drafts[3].extra["Status"] == "Done"


def test_a_title_that_is_a_state_holds_for_the_whole_table_until_the_next() -> None:
    found = gathered([["Erledigt"], *OPEN, ["Open"], GLOVES], "Actions")
    assert [draft.extra.get("Status") for draft in found.drafts] == ["Erledigt", "Erledigt", "Open"]


def test_where_a_column_tells_how_a_job_stands_no_heading_does() -> None:
    rows: Rows = [["Action", "Who", "Due", "Status"], [*TAP[:3], "open"], ["Done"], [*GLOVES, "open"]]
    assert [str(draft.values["state"]) for draft in gathered(rows, "Actions").drafts][1].endswith("planned")
