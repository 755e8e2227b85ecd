"""Labels with values above a table: what each is taken for can be overruled, and is told again next time."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from qms_desktop.exchange.apply import apply_plan
from qms_desktop.exchange.corrections import is_open_to_correction
from qms_desktop.exchange.drafts import NOT_IMPORTED
from qms_desktop.exchange.forms import label_matches
from qms_desktop.exchange.gather import gather
from qms_desktop.exchange.headers import INPUT, Match
from qms_desktop.exchange.importing import plan_workbook, result_of, title_of
from qms_desktop.exchange.layouts import Layout, Role, assign, corrections, layout_from, signature
from qms_desktop.exchange.plan import FilePlan, Plan, TablePlan, Verdict, make_plan
from qms_desktop.exchange.reading import read_workbook
from qms_desktop.exchange.register import Guess, classify
from qms_desktop.exchange.tables import Pair
from qms_desktop.model.actions import Action
from qms_desktop.model.capas import Capa
from qms_desktop.model.reviews import Review, ReviewInput
from qms_desktop.store.datafile import Store
from qms_desktop.ui.import_words import offered_to_labels
from tests.exchange.workbooks import Rows, tables, workbook

MINUTES: Rows = [
    ["Minutes of the management review"], [],
    ["Date:", "20.01.2026", "Chair:", "Eva Lind"], ["Period:", "H2 2025"],
    ["Participants:", "Jane Smith; Bob Lee"], ["Audit results", "two findings"],
    ["Colour 2026:", "21"], ["Guests:", "Tom Kerr"], [],
    ["Decision", "Responsible", "Due"], ["Buy a bench", "Bob Lee", "2026-03-01"],
]  # fmt: skip
REPORT: Rows = [
    ["8D No:", "8D-17", None, "Customer:", "Volvo"], ["Problem description:", "Cracked weld"],
    ["Root cause:", "Wrong current"], ["To be done:", "Set limits"], ["Who:", "R. Spark"],
    ["Until:", date(2026, 4, 1)], [],
    ["Action", "Responsible", "Due date"], ["Sort the stock", "P. Weld", date(2026, 3, 6)],
]  # fmt: skip
Do = Callable[..., Plan]


@pytest.fixture
def bring_in(store: Store, tmp_path: Path) -> Do:
    """Import a form with some of its labels taken for something else, as was remembered."""

    def run(rows: Rows, **labels: str | None) -> Plan:
        path = workbook(tmp_path / "form.xlsx", Form=rows)
        told = {name: (field, _action_no(field)) for name, field in labels.items()}
        table = tables(rows, "Form")[0]
        known = {signature(table, classify(table)): Layout(labels=told).to_text()} if told else {}
        with store.change(title_of([path])) as change:
            plan = make_plan(change.session, [plan_workbook(read_workbook(path), path.stem, layouts=known)])
            apply_plan(change.session, plan)
        return plan

    return run


def _action_no(field: str | None) -> int | None:
    return 1 if (field or "").startswith("action.") else None


def overruled(rows: Rows, label: str, field: str | None) -> Guess:
    """Return the guess of a form of which one label was taken for something else by hand."""
    guess = classify(tables(rows)[0])
    at = [match.head.text for match in guess.labels].index(label)
    assign(guess.labels, at, Match(guess.labels[at].head, field, action_no=None))
    return guess


def stored(store: Store) -> dict[str, Any]:
    """Return the fields of the one review."""
    with store.read() as session:
        row = session.execute(select(Review.__table__)).mappings().one()
    return dict(row)


def test_each_label_is_matched_as_a_column_is() -> None:
    guess = classify(tables(MINUTES)[0])
    assert {match.head.text: match.field for match in guess.labels} == {
        "Date": "held_on", "Chair": "chair", "Period": "period", "Participants": "attendees",
        "Audit results": "inputs.c6", "Colour 2026": None, "Guests": None,
    }  # fmt: skip
    assert [match.head.place for match in guess.labels][:2] == [(2, 1), (2, 3)]


def test_two_labels_of_one_field_fill_it_once_and_of_one_input_both() -> None:
    labels = ("Chair", "Chair", "Audit results", "Audit results")
    pairs = [Pair(row, 0, label, 1, "x") for row, label in enumerate(labels)]
    assert [match.field for match in label_matches("review", pairs)] == [
        "chair", None, f"{INPUT}c6", f"{INPUT}c6",
    ]  # fmt: skip


def test_a_label_fills_the_field_that_was_chosen_for_it(store: Store, bring_in: Do) -> None:
    bring_in(MINUTES, colour="location", guests="attendees")
    found = stored(store)
    assert found["location"] == "21"
    assert "Colour 2026" not in found["extra"]
    assert found["extra"]["Participants"] == "Jane Smith; Bob Lee", "who gave the field up is kept as extra"


def test_a_label_that_is_not_wanted_is_nowhere_and_told(store: Store, bring_in: Do) -> None:
    plan = bring_in(MINUTES, guests=NOT_IMPORTED)
    assert "Guests" not in stored(store)["extra"]
    assert "“Guests” not imported, as you chose" in result_of(plan)[0]["message"]
    columns = {one["header"]: one["field"] for one in result_of(plan)[0]["tables"][0]["columns"]}
    assert (columns["Guests"], columns["Audit results"]) == ("ignore", "inputs")


def test_a_value_beside_a_label_is_corrected_unless_it_is_not_wanted() -> None:
    (table,) = tables(MINUTES)
    guess = overruled(MINUTES, "Guests", NOT_IMPORTED)
    places = ((2, 1), (2, 0), (7, 1))
    assert [is_open_to_correction(table, guess, *place) for place in places] == [True, False, False]


def test_a_field_guessed_wrong_is_kept_as_extra_instead(store: Store, bring_in: Do) -> None:
    bring_in(MINUTES, chair=None)
    assert stored(store)["chair"] is None
    assert stored(store)["extra"]["Chair"] == "Eva Lind"


def test_several_labels_tell_of_one_input_of_the_review(store: Store, bring_in: Do) -> None:
    bring_in(MINUTES, guests=f"{INPUT}c6")
    with store.read() as session:
        found = session.scalars(select(ReviewInput.discussion)).one()
    assert found == "two findings\nTom Kerr"


def test_labels_become_an_action_of_the_capa_before_those_of_the_table(store: Store, bring_in: Do) -> None:
    wanted = {"to be done": "action.title", "who": "action.owner", "until": "action.due_on"}
    bring_in(REPORT, **wanted)
    with store.read() as session:
        told = [(one.title, one.due_on) for one in session.scalars(select(Action).order_by(Action.id))]
        extra = session.scalars(select(Capa)).one().extra
    assert told == [("Set limits", date(2026, 4, 1)), ("Sort the stock", date(2026, 3, 6))]
    assert not {"To be done", "Who", "Until"} & extra.keys()


def test_who_does_an_action_without_words_is_kept_beside_the_fields(store: Store, bring_in: Do) -> None:
    bring_in(REPORT, who="action.owner")
    with store.read() as session:
        assert session.scalars(select(Action.title)).all() == ["Sort the stock"]
        assert session.scalars(select(Capa)).one().extra["Who"] == "R. Spark"


@pytest.mark.parametrize("labels", [{}, {"colour": "location", "guests": f"{INPUT}d", "chair": None}])
def test_the_same_form_changes_nothing_when_it_comes_again(
    bring_in: Do, labels: dict[str, str | None]
) -> None:
    assert bring_in(MINUTES, **labels).count(Verdict.NEW) == 1
    again = bring_in(MINUTES, **labels)
    assert (again.count(Verdict.NEW), again.count(Verdict.UNCHANGED)) == (0, 1)


def dated(*cells: str) -> Rows:
    """Return minutes with one date beside a label and others in the table."""
    rows = [["Decision", "Responsible", "Due"], *(["Buy a bench", "Bob Lee", cell] for cell in cells)]
    labels = [["Date:", "03/04/2026", "Chair:", "Eva Lind"], ["Participants:", "Jane Smith"]]
    return [MINUTES[0], *labels, [], *rows]


@pytest.mark.parametrize(
    ("due", "day_order", "held_on"),
    [
        ("05/06/2026", True, date(2026, 4, 3)),
        ("05/06/2026", False, date(2026, 3, 4)),
        ("25/06/2026", False, date(2026, 4, 3)),
        ("06/25/2026", True, date(2026, 3, 4)),
    ],
)
def test_a_date_beside_a_label_is_read_as_the_others_on_the_form_and_told_where_they_leave_it_open(
    due: str, day_order: bool, held_on: date
) -> None:
    (table,) = tables(dated(due))
    found = gather(table, classify(table), "", day_order)
    (draft,) = found.drafts
    assert draft.values["held_on"] == held_on
    told = [(one.row, one.col) for one in draft.problems if "can be read two ways" in one.message]
    assert told == ([(2, "B")] if due == "05/06/2026" else [])


def test_who_says_how_the_dates_of_the_table_are_read_says_it_of_the_labels_too() -> None:
    (table,) = tables(dated("05/06/2026"))
    assert gather(table, classify(table), orders={2: False}).drafts[0].values["held_on"] == date(2026, 3, 4)


def test_only_the_labels_that_were_corrected_are_remembered_without_their_year() -> None:
    table = tables(MINUTES)[0]
    assert not corrections(table, "", classify(table), {})
    layout = corrections(table, "", overruled(MINUTES, "Colour 2026", "location"), {})
    told: dict[str, Role] = {"colour": ("location", None)}
    assert layout == Layout(labels=told)
    assert layout_from(layout.to_text()) == Layout(labels=told, as_they_stand=frozenset())


def test_a_matching_kept_before_labels_could_be_matched_is_still_read() -> None:
    found = layout_from('{"register": null, "columns": {"shift": ["product", null]}, "days": {}}')
    assert found is not None
    assert (found.columns, found.labels) == ({"shift": ("product", None)}, {})


class EnoughError(Exception):
    """Take back what was tried."""


@pytest.mark.parametrize(
    ("rows", "label", "value"), [(MINUTES, "Guests", "Tom Kerr"), (REPORT, "Who", "R. Spark")]
)
def test_whatever_is_chosen_for_a_label_comes_in_and_its_value_is_not_lost(
    store: Store, tmp_path: Path, rows: Rows, label: str, value: str
) -> None:
    path = workbook(tmp_path / "form.xlsx", Form=rows)
    register = classify(tables(rows)[0]).register or ""
    for _, field, number in offered_to_labels(register, classify(tables(rows)[0]).labels):
        file = plan_workbook(read_workbook(path), path.stem)
        guess = file.tables[0].guess
        at = [match.head.text for match in guess.labels].index(label)
        assign(guess.labels, at, Match(guess.labels[at].head, field, action_no=number))
        tried = TablePlan(file.tables[0].table, guess, gather(file.tables[0].table, guess))
        with contextlib.suppress(EnoughError), store.change("try") as change:
            plan = make_plan(change.session, [FilePlan("form", [tried])])
            apply_plan(change.session, plan)
            assert plan.count(Verdict.NEW) + plan.count(Verdict.REJECTED) == 1, field
            raise EnoughError
        (draft,) = [planned.draft for planned in tried.planned]
        told = [*draft.values.values(), *draft.links.values(), *draft.extra.values(), *draft.inputs.values()]
        told += [name for name, _ in draft.attendees] + [one.title for one in draft.actions.values()]
        assert any(value in str(one) for one in told), field
