"""Rows that go on with the text of the record above are of that record, and nothing of them is lost."""

from __future__ import annotations

from qms_desktop.model.capas import CapaKind
from tests.exchange.workbooks import Rows, gathered

COMPLAINTS: Rows = [
    ["Date", "Customer", "Complaint", "Action", "Closed on"],
    ["2026-01-04", "Klein", "Carer came two hours late,", "Round changed", "2026-01-06"],
    [None, None, "nobody had rung and the"],
    [None, None, "Phone was engaged."],
    ["2026-01-17", "Yilmaz", "Key not put back", "List of keys", "2026-01-19"],
    ["2026-02-03", "Petersen", "Other faces each day", "Two carers"],
    [None, None, "wants women only", "from March on"],
]


def test_text_written_over_several_rows_is_one_record() -> None:
    found = gathered(COMPLAINTS)
    assert [draft.rows for draft in found.drafts] == [[2, 3, 4], [5], [6, 7]]
    first, _, last = found.drafts
    whole = "Carer came two hours late, nobody had rung and the Phone was engaged."
    assert first.values["description"] == whole
    assert [action.title for action in last.actions.values()] == ["Two carers from March on"]


def test_rows_below_a_merged_number_are_one_complaint_with_an_action_each() -> None:
    rows: Rows = [
        ["No.", "Customer", "Problem", "Action", "Responsible"],
        [311, "Bosch", "Flash on clip", "Tool repair", "Jo"],
        [None, None, "Line stopped", "Counter set", "Iwan"],
        [312, "Valeo", "Short shots", "Clean vents", "Jo"],
    ]
    first, second = gathered(rows, merges=["A2:A3"]).drafts
    assert (first.rows, first.values["number"], second.values["number"]) == ([2, 3], "311", "312")
    assert first.values["title"] == "Flash on clip Line stopped"
    assert [(action.title, action.owner) for action in first.actions.values()] == [
        ("Tool repair", "Jo"),
        ("Counter set", "Iwan"),
    ]


def test_kinds_of_a_merged_complaint_are_never_joined_to_one_that_is_none() -> None:
    rows: Rows = [
        ["NC no.", "Problem", "Category", "Action"],
        ["NC 1", "Wrong part delivered", "Nonconformity", "Sort stock"],
        [None, None, "Opportunity", "Colour the racks"],
    ]
    (only,) = gathered(rows, merges=["A2:A3"]).drafts
    assert only.values["kind"] is CapaKind.NONCONFORMITY
    assert only.extra["Kind"] == "opportunity"


def test_what_kind_of_action_a_row_names_is_the_actions_not_the_complaints() -> None:
    rows: Rows = [
        ["NC no.", "Problem", "Action type", "Action", "Who", "When"],
        ["NC 1", "Wrong part delivered", "Correction", "Sort stock", "Eva Blum", "2026-01-20"],
        [None, None, "Preventive", "Colour the racks", "O. Nagy", "2026-01-21"],
    ]
    (only,) = gathered(rows, merges=["A2:A3", "B2:B3"]).drafts
    assert [action.kind for action in only.actions.values()] == ["Correction", "Preventive"]
    assert "kind" not in only.values


def test_a_job_with_nothing_but_its_title_is_one_of_its_own() -> None:
    rows: Rows = [
        ["Job", "Who", "Due", "Remarks"],
        ["Fix the tap", "Colin", "2026-03-01", "new washer"],
        ["ring the plumber"],
        ["Sand the floor", "Brenda", "2026-04-30", "one quote so far"],
    ]
    assert len(gathered(rows).drafts) == 3


def test_a_job_without_its_topic_is_one_of_its_own() -> None:
    rows: Rows = [
        ["Topic", "To do", "Who", "Due", "Done"],
        ["Garden", "Fill the sandpit", "Jo", "2026-03-16", "yes"],
        [None, "paint the fence"],
        [None, "Check the swing", "Jo", "2026-03-20", "no"],
        ["Team", "Course in first aid", "Heike", "2026-04-01", "no"],
    ]
    assert len(gathered(rows).drafts) == 4
