"""The clause maps of both editions, and how a clause that somebody typed reads."""

from __future__ import annotations

from datetime import date

import pytest

from qms_desktop.insight.clauses import edition, in_words, numbers_in
from qms_desktop.insight.gaps import RULES, Gap
from qms_desktop.insight.sheet import record_sheet
from qms_desktop.model.organisation import CLAUSE_EDITIONS, Organisation
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit
from qms_desktop.workflow.settings import save_organisation


@pytest.mark.parametrize("year", CLAUSE_EDITIONS)
def test_an_edition_has_clauses_4_to_10_in_their_order_each_under_its_parent(year: str) -> None:
    numbers = list(edition(year).clauses)
    assert {number.split(".")[0] for number in numbers} == {"4", "5", "6", "7", "8", "9", "10"}
    assert numbers == sorted(numbers, key=lambda number: [int(part) for part in number.split(".")])
    assert all(number.rpartition(".")[0] in ("", *numbers) for number in numbers)
    assert all(topic and len(topic) < 70 for topic in edition(year).clauses.values())


def test_switching_the_edition_loses_no_clause_either_way() -> None:
    old, new = edition("2015"), edition("2026")
    assert all(new.here(number) for number in old.clauses)
    assert all(old.here(number) for number in new.clauses)
    assert new.here("6.1.2") == ("6.1.2", "6.1.3")
    assert old.here("6.1.3") == ("6.1.2",)
    assert "ethics" in new.clauses["5.1.1"]
    assert "ethics" in new.clauses["7.3"]


@pytest.mark.parametrize("year", CLAUSE_EDITIONS)
def test_every_kind_of_gap_names_a_clause_that_asks_for_what_is_missing(year: str) -> None:
    assert all(Gap(rule, "capa", 1, "C", "").clause in edition(year).clauses for rule in RULES)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("10.2", ["10.2"]),
        ("§ 8.4.1; 10,2", ["8.4.1", "10.2"]),
        ("ISO 9001:2015 8.5.2", ["8.5.2"]),
        ("Kap. 7.1.5.1 / 8.6", ["7.1.5.1", "8.6"]),
        ("8D report of 2026-10-05", []),
        ("3.2 customer spec, 11.4, 8.6 %", ["8.6"]),
        ("none", []),
    ],
)
def test_clause_numbers_are_found_in_what_people_type(text: str, numbers: list[str]) -> None:
    assert numbers_in(text) == numbers


def test_a_clause_reads_with_its_topic_and_what_is_no_clause_stays_as_typed() -> None:
    assert in_words("10.2", "2015") == "10.2 Nonconformity and corrective action"
    assert in_words("ISO 9001 10.2", "2015") == "ISO 9001 10.2 (10.2 Nonconformity and corrective action)"
    assert in_words("6.1.2", "2026") == "6.1.2 (6.1.2 Acting on risks; 6.1.3 Acting on opportunities)"
    assert in_words("IATF 8D", "2015") == "IATF 8D"


def test_a_printed_capa_names_the_topic_of_the_edition_and_keeps_what_was_typed(store: Store) -> None:
    with store.change("raise") as change:
        edit.save(change.session, "capa", {"title": "Label", "clause": "6.1.2"})
    shown = []
    for year in CLAUSE_EDITIONS:
        with store.change("settings") as change:
            save_organisation(change.session, Organisation(clause_edition=year))
        with store.read() as session:
            sheet = record_sheet(session, "capa", 1, date(2026, 11, 22))
        shown += [e.value for section in sheet.sections for e in section.entries if e.label == "Clause"]
    assert shown == [
        "6.1.2 Acting on risks and opportunities",
        "6.1.2 (6.1.2 Acting on risks; 6.1.3 Acting on opportunities)",
    ]
    with store.read() as session:
        assert edit.fetch(session, "capa", 1).clause == "6.1.2"  # type: ignore[attr-defined]
