"""What a row holds beside its fields is kept, and told."""

from __future__ import annotations

from tests.exchange.workbooks import Rows, gathered


def test_who_and_when_of_an_action_without_words_are_kept_and_are_no_action() -> None:
    rows: Rows = [
        ["CAPA No", "Title", "Corrective action", "Action owner", "Action done on"],
        ["C-1", "Label", "", "Jane Smith", "2026-03-05"],
        ["C-2", "Lid", "Train", "Bob Lee", ""],
    ]
    first, second = gathered(rows).drafts
    assert (first.actions, first.extra) == (
        {},
        {"Action owner": "Jane Smith", "Action done on": "2026-03-05"},
    )
    assert second.actions[1].owner == "Bob Lee"


def test_what_stands_beside_the_labels_of_a_form_is_kept() -> None:
    rows: Rows = [
        ["Management review"],
        ["Date:", "2026-03-01", "Chair:", "Jane Smith", "see the photo"],
        ["Attendees:", "Jane Smith, Bob Lee"],
        ["Decision", "Responsible", "Due date"],
        ["Change the tool", "Jane Smith", "2026-03-05"],
    ]
    (draft,) = gathered(rows, name="Review").drafts
    assert draft.extra["E2"] == "see the photo"
    assert draft.links["chair"] == "Jane Smith"


def test_an_action_that_was_never_postponed_is_due_on_the_first_day() -> None:
    rows: Rows = [
        ["No.", "Action", "Responsible", "Original due date", "New due date", "Status"],
        ["A-1", "Order the gauge", "Jane Smith", "2026-03-05", "2026-04-05", "open"],
        ["A-2", "Train the shift", "Bob Lee", "2026-03-06", "", "open"],
    ]
    moved, kept = gathered(rows, name="Actions").drafts
    assert (str(moved.values["due_on"]), str(moved.values["original_due_on"])) == ("2026-04-05", "2026-03-05")
    assert (str(kept.values["due_on"]), str(kept.values["original_due_on"])) == ("2026-03-06", "2026-03-06")
