"""What no list knows is matched by what was learned of labelled registers."""

from __future__ import annotations

import pytest

from qms_desktop.exchange import columns, register
from qms_desktop.exchange.columns import match_columns
from qms_desktop.exchange.likelihood import NONE, Network
from qms_desktop.exchange.side_by_side import find_tables
from qms_desktop.model.registers import EXCHANGED
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
        columns,
        "likely_fields",
        lambda _, among, seen: [dict.fromkeys(among, 0.0) | {NONE: 1.0} for _ in seen],
    )
    found = fields_of(guessed(rows))
    assert found == {"CAPA No": "number", "Title": "title", "Owner": "owner", "Due date": "due_on"}


def test_a_table_likely_to_be_none_of_ours_is_judged_by_the_lists_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rows: Rows = [
        ["Doc", "Title", "Version", "Owner", "Where"],
        ["D1", "Cleaning", "3", "Jane Smith", "shelf"],
        ["D2", "Mixing", "1", "Bob Lee", "PC"],
    ]
    told = dict.fromkeys(EXCHANGED, 0.0)
    monkeypatch.setattr(register, "likely_registers", lambda _: told | {NONE: 0.3, "process": 0.7})
    assert guessed(rows).register == "process"
    monkeypatch.setattr(register, "likely_registers", lambda _: told | {NONE: 0.5, "process": 0.5})
    assert guessed(rows).register is None


@pytest.mark.parametrize(
    ("heads", "field"),
    [
        (["When", "What went wrong", "Name", "Fixed how", "Fixed by", "Until"], "raised_by"),
        (["When", "What went wrong", "Caller", "Fixed how", "Name", "Until"], "owner"),
    ],
)
def test_what_stands_beside_a_column_tells_what_it_is(heads: list[str], field: str) -> None:
    rows: Rows = [
        heads,
        ["2026-03-01", "Cake was stale", "Jane", "New cake sent", "Maggie", "2026-03-05"],
        ["2026-03-09", "Wrong name", "Ada", "Name piped anew", "Pete", "2026-03-12"],
    ]
    table = find_tables(sheet(rows, "Complaints"))[0]
    found = {match.head.text: match.field for match in match_columns(table, "capa")}
    assert found["Name"] == field


def test_a_wrong_number_would_join_records_so_it_is_taken_only_where_it_is_likely_by_far() -> None:
    rows: Rows = [
        ["Step", "Action", "Responsible", "Due date", "Done"],
        ["D3", "Sort stock", "P. Weld", "2025-03-06", "2025-03-06"],
        ["D5", "Set current limits", "R. Spark", "2025-04-01", ""],
    ]
    table = find_tables(sheet(rows, "8D"))[0]
    assert match_columns(table, "action")[0].field is None


def test_a_network_gives_each_class_what_its_units_tell() -> None:
    out = [[2.0, 0.0], [0.0, 1.0]]
    made = Network(
        ["owner", "due_on"], [0.0, 0.0], [0.1, 0.0], out, {"w:who": [127, 0], "w:when": [0, 127]}, 0.5
    )
    assert made.scores(made.sums({"w:who": 1.0, "w:unheard": 1.0})) == pytest.approx([1.1, 0.0])
    assert made.scores(made.sums({"w:who": -1.0, "w:when": 2.0})) == pytest.approx([0.1, 1.0])
    likely = made.likelihoods([1.1, 0.0], ["owner", "due_on"])
    assert likely["owner"] > likely["due_on"]
    assert sum(likely.values()) == pytest.approx(1.0)


def test_a_header_of_words_never_heard_needs_more_to_be_taken() -> None:
    rows: Rows = [
        ["CAPA No", "Title", "Owner", "Our own column"],
        ["C-1", "Wrong label", "Jane Smith", "kept"],
        ["C-2", "Late delivery", "Ada Berg", ""],
    ]
    assert fields_of(guessed(rows))["Our own column"] is None
