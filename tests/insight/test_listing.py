"""Lists: filtered by column, grouped, with figures and totals."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from qms_desktop.insight.columns import EXTRA, extra_columns
from qms_desktop.insight.filters import Filter, from_plain, to_plain
from qms_desktop.insight.kpis import Outcome
from qms_desktop.insight.listing import Group, Listing, listing
from qms_desktop.insight.objectives import Health
from qms_desktop.insight.rows import Query, page
from qms_desktop.model.capas import Capa, Severity
from qms_desktop.model.fields import fields
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit

TODAY = date(2026, 11, 22)


@pytest.fixture
def capas(store: Store) -> Store:
    with store.change("add") as change:
        jane, other_jane = (edit.save(change.session, "person", {"name": "Jane Smith"}).id for _ in range(2))
        for title, owner, severity, cost, days, extra in (
            ("One", jane, Severity.CRITICAL, 100.0, -3, {'Größe 5"': "Öl"}),
            ("Two", other_jane, Severity.MINOR, 50.0, 40, {'Größe 5"': "Butter"}),
            ("Three", jane, Severity.MAJOR, None, None, {}),
            ("Four", None, None, None, None, {}),
        ):
            values = {
                "title": title, "owner": owner, "severity": severity, "cost": cost,
                "detected_on": TODAY - timedelta(days=len(title)),
                "due_on": None if days is None else TODAY + timedelta(days=days),
            }  # fmt: skip
            edit.save(change.session, "capa", values, extra=extra)
    return store


def found(store: Store, register: str = "capa", **query: Any) -> Listing:
    with store.read() as session:
        return listing(session, Query(register, **query), TODAY, ["cost"] if register == "capa" else ())


def titles(store: Store, register: str = "capa", **query: Any) -> list[str]:
    ids = found(store, register, **query).ids
    with store.read() as session:
        field = "name" if register == "kpi" else "title"
        return [row[field] for row in page(session, register, ids, [field])]


@pytest.mark.parametrize(
    ("column", "wanted", "left"),
    [
        ("title", Filter(contains="tw"), ["Two"]),
        ("severity", Filter(any_of=(Severity.MINOR, None)), ["Two", "Four"]),
        ("owner", Filter(any_of=(1,)), ["One", "Three"]),
        ("owner", Filter(contains="jane"), ["One", "Two", "Three"]),
        ("owner", Filter(empty=True), ["Four"]),
        ("due_on", Filter(least=TODAY), ["Two"]),
        ("due_on", Filter(most=TODAY), ["One"]),
        ("due_on", Filter(empty=False), ["One", "Two"]),
        ("cost", Filter(least=60, most=100), ["One"]),
        ("age", Filter(least=4), ["Three", "Four"]),
        (f'{EXTRA}Größe 5"', Filter(contains="öl"), []),
        (f'{EXTRA}Größe 5"', Filter(contains="Öl"), ["One"]),
    ],
)
def test_a_column_is_filtered_by_what_it_holds(
    capas: Store, column: str, wanted: Filter, left: list[str]
) -> None:
    assert titles(capas, filters={column: wanted}) == left


def test_choices_sort_in_the_order_of_their_list_and_a_second_column_breaks_ties(capas: Store) -> None:
    assert titles(capas, order=(("severity", False),)) == ["Two", "Three", "One", "Four"]
    assert titles(capas, order=(("owner", False), ("title", True)))[:3] == ["Two", "Three", "One"]


def test_a_figure_sorts_among_stored_columns_with_empty_ones_last(capas: Store) -> None:
    assert titles(capas, order=(("age", True), ("title", False))) == ["Three", "Four", "One", "Two"]
    with capas.change("unknown") as change:
        edit.save(change.session, "capa", {"detected_on": None}, id_=3)
    assert titles(capas, order=(("age", True),))[-1] == titles(capas, order=(("age", False),))[-1] == "Three"


def test_groups_are_counted_and_two_people_of_one_name_stay_apart(capas: Store) -> None:
    grouped = found(capas, group="owner", order=(("title", False),))
    assert grouped.groups == (
        Group(1, "Jane Smith", 2, 1),
        Group(2, "Jane Smith", 1, 0),
        Group(None, "", 1, 0),
    )
    assert titles(capas, group="owner", order=(("title", False),)) == ["One", "Three", "Two", "Four"]


def test_amounts_add_up_over_what_is_found_and_the_mean_is_over_those_filled_in(capas: Store) -> None:
    (total,) = found(capas).totals
    assert (total.sum, total.filled, total.mean) == (150.0, 2, 75.0)
    assert found(capas, filters={"cost": Filter(empty=True)}).totals == ()
    assert found(capas).late == 1


def test_extra_columns_are_listed_and_shown(capas: Store) -> None:
    with capas.read() as session:
        assert extra_columns(session, Capa) == [f'{EXTRA}Größe 5"']
        rows = page(session, "capa", [1, 3], [f'{EXTRA}Größe 5"'])
    assert [row[f'{EXTRA}Größe 5"'] for row in rows] == ["Öl", None]
    assert titles(capas, order=((f'{EXTRA}Größe 5"', True),))[:2] == ["One", "Two"]
    assert titles(capas, contains="Öl") == ["One"]


def test_a_kpi_shows_outcome_last_value_and_course_and_is_filtered_and_grouped_by_it(store: Store) -> None:
    with store.change("add") as change:
        for name, value in (("Good", 99.0), ("Bad", 80.0)):
            edit.save(
                change.session,
                "kpi",
                {"name": name, "target": 95, "direction": "higher"},
                parts={
                    "reading": [
                        {"period": "2026-09", "value": 97.0},
                        {"period": "2026-10", "value": value, "comment": "So"},
                    ]
                },
            )
        edit.save(change.session, "kpi", {"name": "Silent"})
    with store.read() as session:
        names = ["outcome", "last_value", "last_period", "course"]
        bad = page(session, "kpi", [2], names, TODAY)[0]
    assert (bad["outcome"], bad["last_value"], bad["last_period"]) == (Outcome.MISSED, 80.0, "2026-10")
    assert (bad["course"].values, bad["course"].target) == ((97.0, 80.0), 95.0)
    assert titles(store, "kpi", filters={"outcome": Filter(any_of=(Outcome.MISSED,))}) == ["Bad"]
    assert titles(store, "kpi", order=(("last_value", False),)) == ["Bad", "Good", "Silent"]
    assert [group.value for group in found(store, "kpi", group="outcome").groups] == [
        Outcome.MET, Outcome.MISSED, Outcome.NOT_REPORTED,
    ]  # fmt: skip


def test_an_objective_shows_its_health_and_none_once_it_is_over(store: Store) -> None:
    with store.change("add") as change:
        edit.save(change.session, "objective", {"title": "Late", "due_on": date(2026, 1, 1)})
        edit.save(change.session, "objective", {"title": "Unmeasured"})
        gone = edit.save(change.session, "objective", {"title": "Gone"})
        edit.move(change.session, "objective", gone.id, "cancelled", "No budget")
    with store.read() as session:
        rows = page(session, "objective", [1, 2, 3], ["health"], TODAY)
    assert [row["health"] for row in rows] == [Health.OFF_TRACK, Health.NO_DATA, None]


@pytest.mark.parametrize(
    ("column", "wanted"),
    [
        ("title", Filter(contains="x")),
        ("severity", Filter(any_of=(Severity.MINOR, None))),
        ("due_on", Filter(least=TODAY, empty=False)),
        ("cost", Filter(most=3.5)),
    ],
)
def test_a_filter_survives_json(column: str, wanted: Filter) -> None:
    assert from_plain(to_plain(wanted), fields(Capa)[column]) == wanted


def test_more_records_than_a_statement_takes_parameters_are_asked_for_by_id(capas: Store) -> None:
    everything = tuple(range(1, 300_001))
    assert titles(capas, where={"id": everything}) == ["One", "Two", "Three", "Four"]
    assert titles(capas, where={"id": everything[1:]}, order=(("age", True),))[0] == "Three"
