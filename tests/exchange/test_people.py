"""Names of people in cells."""

from __future__ import annotations

from pathlib import Path
from time import process_time

import pytest

from qms_desktop.exchange.answers import Answers
from qms_desktop.exchange.directory import Directory
from qms_desktop.exchange.people import address_of, display_name, may_be, name_key, split_names
from qms_desktop.model.people import Person
from qms_desktop.store.datafile import Store
from tests.exchange.test_import import everything, run
from tests.exchange.workbooks import Rows, gathered, workbook


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Jane Smith", ("Jane Smith",)),
        ("Smith, Jane", ("Smith, Jane",)),
        ("Jane Smith, Bob Lee", ("Jane Smith", "Bob Lee")),
        ("Jane Smith / Bob Lee", ("Jane Smith", "Bob Lee")),
        ("Jane Smith und Bob Lee", ("Jane Smith", "Bob Lee")),
        ("Jane Smith;Bob Lee\nAnn Kay", ("Jane Smith", "Bob Lee", "Ann Kay")),
        ("QA/HR", ("QA/HR",)),
        ("A. Alt (GF), B. Neu (QMB)", ("A. Alt (GF)", "B. Neu (QMB)")),
        ("Smith, J. (QA), Lee, B.", ("Smith, J. (QA)", "Lee, B")),
        ("TBD", ()),
        ("-", ()),
    ],
)
def test_a_cell_may_name_several_people(text: str, names: tuple[str, ...]) -> None:
    assert split_names(text) == names


def test_one_person_in_three_spellings_has_one_key() -> None:
    assert name_key("Smith, Jane") == name_key("Jane Smith") == name_key("jane.smith@example.org")


def test_names_are_shown_first_name_first() -> None:
    assert display_name("Smith, Jane") == "Jane Smith"
    assert display_name("jane.smith@example.org") == "Jane Smith"
    assert address_of("Jane Smith <Jane.Smith@Example.org>") == "jane.smith@example.org"


def test_a_role_in_brackets_stays_whole_and_may_be_the_person_without_it() -> None:
    assert display_name("A. Alt (GF)") == "A. Alt (GF)"
    assert display_name("Jane Smith (jane@example.org)") == display_name("(Jane Smith)") == "Jane Smith"
    assert may_be("A. Alt", "A. Alt (GF)")
    assert may_be("A. Alt (GF)", "A. Alt")
    assert not may_be("QA (Jane Smith)", "Bob Lee (QA)")


def test_initials_may_stand_for_a_name_but_are_not_the_name() -> None:
    assert may_be("J. Smith", "Jane Smith")
    assert may_be("Smith", "Jane Smith")
    assert not may_be("B. Smith", "Jane Smith")
    assert not may_be("Jane Smith", "Jane Smith")
    assert name_key("J. Smith") != name_key("Jane Smith")


def test_a_first_name_alone_or_with_an_initial_may_stand_for_a_name() -> None:
    assert may_be("Priya", "Priya Nair")
    assert may_be("Priya N.", "Priya Nair")
    assert not may_be("Priya S.", "Priya Nair")
    assert not may_be("Priya Nash", "Priya Nair")
    assert not may_be("Priya", "Priya")


def test_a_first_name_is_asked_for_where_one_person_has_it_and_merged_by_nobody_else(
    store: Store, tmp_path: Path
) -> None:
    rows: Rows = [
        ["Action", "Owner", "Due date"],
        ["Call", "Priya Nair", "2026-12-01"],
        ["Test", "Priya N.", "2026-12-01"],
        ["Move", "Sam", "2026-12-01"],
        ["Pack", "Sam Hill", "2026-12-01"],
        ["Send", "Sam Wood", "2026-12-01"],
    ]
    plan = run(store, workbook(tmp_path / "Actions.xlsx", Actions=rows))
    assert [(one.written, one.known.name) for one in plan.namesakes] == [("Priya N", "Priya Nair")]
    assert len(everything(store, Person)) == 5


def test_two_names_that_stand_alone_elsewhere_are_two_people() -> None:
    assert split_names("Meier, Huber") == ("Meier, Huber",)
    assert split_names("Meier, Huber", frozenset({"Meier", "Huber"})) == ("Meier", "Huber")


def test_an_owner_cell_names_two_people_whom_other_rows_name_alone() -> None:
    rows = [
        ["No", "Action", "Owner"],
        ["1", "Train", "Meier"],
        ["2", "Buy", "Huber"],
        ["3", "Check", "Meier, Huber"],
    ]
    last = gathered(rows, "Actions").drafts[-1]
    assert last.links["owner"] == "Meier"
    assert "Several people" in last.problems[0].message


def test_ten_thousand_different_people_are_told_apart_in_seconds(store: Store) -> None:
    ends = [f"{one}{two}" for one in "abcdefghij" for two in "abcdefghijklmnopqrst"]
    names = {f"{first}{at:02} Meier{end}": None for first in "ABCDE" for at in range(10) for end in ends}
    begun = process_time()
    with store.read() as session:
        directory = Directory(session, Answers())
        directory.meet({**names, "A. Meieraa": None, "A07 Meierab (QA)": None})
    assert process_time() - begun < 8
    assert len(directory.created) == len(names) + 2
    assert [(one.written, one.known.name) for one in directory.namesakes] == [
        ("A07 Meierab", "A07 Meierab (QA)"),
    ]
