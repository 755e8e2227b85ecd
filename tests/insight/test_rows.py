"""Grids: SQL filters, sorts and pages."""

from __future__ import annotations

from datetime import date

import pytest

from qms_desktop.insight.rows import Query, Ref, is_late, page, record_ids, refs
from qms_desktop.insight.views import history, view
from qms_desktop.model.capas import Capa
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit

TODAY = date(2026, 11, 22)


@pytest.fixture
def capas(store: Store) -> Store:
    with store.change("add") as change:
        jane = edit.save(change.session, "person", {"name": "Jane Smith"}).id
        ada = edit.save(change.session, "person", {"name": "ada Berg"}).id
        for title, owner, due in (
            ("Wrong label", jane, date(2026, 1, 1)),
            ("late delivery", ada, date(2027, 1, 1)),
            ("100 % scrap", None, None),
        ):
            edit.save(
                change.session,
                "capa",
                {"title": title, "owner": owner, "due_on": due},
                extra={"Old no": "X-9"},
            )
    return store


def titles(store: Store, **query: object) -> list[str]:
    with store.read() as session:
        ids = record_ids(session, Query("capa", **query), TODAY)  # type: ignore[arg-type]
        return [row["title"] for row in page(session, "capa", ids, ["title"])]


def test_links_sort_by_name_without_regard_to_case_and_empty_cells_come_last(capas: Store) -> None:
    assert titles(capas, order=(("owner", False),)) == ["late delivery", "Wrong label", "100 % scrap"]
    assert titles(capas, order=(("owner", True),)) == ["Wrong label", "late delivery", "100 % scrap"]


@pytest.mark.parametrize(
    ("words", "found"),
    [("LABEL", 1), ("smith label", 1), ("100 %", 1), ("x-9", 3), ("smith scrap", 0), ("_", 0)],
)
def test_typing_filters_text_links_and_extra_columns_literally(capas: Store, words: str, found: int) -> None:
    assert len(titles(capas, contains=words)) == found


def test_late_ones_are_open_and_past_their_day(capas: Store) -> None:
    assert titles(capas, late_only=True) == ["Wrong label"]
    with capas.read() as session:
        rows = page(session, "capa", record_ids(session, Query("capa"), TODAY), ["title", "due_on", "state"])
    assert [row["title"] for row in rows if is_late(row, Capa, TODAY)] == ["Wrong label"]


def test_a_link_is_shown_by_number_and_title(capas: Store) -> None:
    with capas.read() as session:
        rows = page(session, "capa", [1], ["owner"])
        assert rows[0]["owner"] == Ref(1, "P-001", "Jane Smith")
        assert refs(session, "person", "ada") == [Ref(2, "P-002", "ada Berg")]


def test_withdrawn_records_are_hidden_until_asked_for(capas: Store) -> None:
    with capas.change("withdraw") as change:
        edit.withdraw(change.session, "capa", 1, "entered twice", TODAY)
    assert "Wrong label" not in titles(capas)
    assert "Wrong label" in titles(capas, withdrawn=True)


def test_a_record_shows_its_history_with_old_and_new_in_words(capas: Store) -> None:
    with capas.change("give it to Ada", reason="Jane left") as change:
        edit.save(change.session, "capa", {"owner": 2}, id_=1)
    with capas.read() as session:
        newest = history(session, "capa", 1)[0]
        assert (newest.field, newest.old, newest.new, newest.reason) == (
            "Owner",
            "Jane Smith",
            "ada Berg",
            "Jane left",
        )


def test_a_part_shows_in_the_history_of_its_record(store: Store) -> None:
    with store.change("read") as change:
        kpi = edit.save(
            change.session,
            "kpi",
            {"name": "On time"},
            parts={"reading": [{"period": "2026-03", "value": 97.5}]},
        )
    with store.read() as session:
        lines = [line for line in history(session, "kpi", kpi.id) if line.where]
        assert {(line.where, line.field, line.new) for line in lines} >= {
            ("Reading 2026-03", "Value", "97.5")
        }
        assert [row["value"] for row in view(session, "kpi", kpi.id).parts["reading"]] == [97.5]


def test_numbers_stand_as_people_count_them(store: Store) -> None:
    with store.change("add") as change:
        for number in ("10", "9", "R24-10", "R24-2", "1"):
            edit.save(change.session, "capa", {"title": number, "number": number})
    counted = ["1", "9", "10", "R24-2", "R24-10"]
    assert titles(store) == counted
    assert titles(store, order=(("number", False),)) == counted
    assert titles(store, order=(("number", True),)) == counted[::-1]
