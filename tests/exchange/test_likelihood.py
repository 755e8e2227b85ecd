"""What no list knows is matched by what was learned of labelled registers."""

from __future__ import annotations

import pytest

from benchmarks.learn import learn
from qms_desktop.exchange import columns, register
from qms_desktop.exchange.columns import match_columns
from qms_desktop.exchange.likelihood import NONE
from qms_desktop.exchange.side_by_side import find_tables
from qms_desktop.ui.import_files import SURE
from tests.exchange.workbooks import Rows, fields_of, guessed, sheet

COMPLAINTS: Rows = [
    ["When", "What went wrong?", "Who's sorting it", "Sorted by when", "All done?"],
    ["2026-03-01", "Cake was stale", "Maggie", "2026-03-05", "yes"],
    ["2026-03-09", "Wrong name on the cake", "Pete", "2026-03-12", "not yet"],
]
JOBS: Rows = [
    ["Job", "Who's got it", "Needs doing by", "How's it going"],
    ["Fix the gate", "Maggie", "2026-03-05", "done"],
    ["Paint the hall", "Pete", "2026-03-12", "not yet"],
]


@pytest.mark.parametrize(
    ("rows", "name", "fields"),
    [
        (COMPLAINTS, "capa", ["detected_on", "description", "owner", "due_on", "state"]),
        (JOBS, "action", ["title", "owner", "due_on", "state"]),
    ],
)
def test_headers_in_ones_own_words_are_understood(rows: Rows, name: str, fields: list[str]) -> None:
    guess = guessed(rows)
    assert (guess.register, [match.field for match in guess.matches]) == (name, fields)
    table = find_tables(sheet(rows, "Sheet1"))[0]
    by_lists = [match.field for match in match_columns(table, name, learned=False)]
    assert by_lists != fields


def test_what_was_learned_is_never_shown_as_sure() -> None:
    found = {match.head.text: match.confidence for match in guessed(COMPLAINTS).matches}
    assert found["What went wrong?"] >= SURE > found["Who's sorting it"]


def test_what_the_lists_know_stays_where_learning_says_it_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    rows: Rows = [
        ["CAPA No", "Title", "Owner", "Due date"],
        ["C-1", "Wrong label", "Jane Smith", "2026-05-01"],
    ]
    monkeypatch.setattr(
        columns, "likely_fields", lambda _, among, *__: dict.fromkeys(among, 0.0) | {NONE: 1.0}
    )
    found = fields_of(guessed(rows))
    assert found == {"CAPA No": "number", "Title": "title", "Owner": "owner", "Due date": "due_on"}


def test_a_table_likely_to_be_none_of_ours_is_judged_by_the_lists_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rows: Rows = [
        ["Product", "2023", "2024", "2025", "Grand total"],
        ["Valve", 12, 9, 7, 28],
        ["Pump", 4, 6, 2, 12],
        ["Grand total", 16, 15, 9, 40],
    ]
    assert guessed(rows).register is None
    monkeypatch.setattr(register, "_NONE_OF_OURS", 2.0)
    assert guessed(rows).register is not None


def test_a_regression_learns_to_tell_classes_apart() -> None:
    seen = [
        ({f"w:{word}": 1.0, "w:x": 1.0}, one, 1.0) for word, one in (("who", "owner"), ("when", "due_on"))
    ]
    model = learn(seen * 20)
    for features, one, _ in seen:
        likely = model.likelihoods(model.scores(features), model.classes)
        assert max(likely, key=likely.__getitem__) == one
        assert sum(likely.values()) == pytest.approx(1.0)
