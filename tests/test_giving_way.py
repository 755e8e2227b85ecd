"""Background work gives way to the window's thread: after statements, every thousand rows, page by page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from reportlab.graphics.shapes import Drawing, Rect
from sqlalchemy import text

from qms_desktop import giving_way
from qms_desktop.charts.svg import to_svg
from qms_desktop.giving_way import LEAST, MOST, STEP, give_way, give_way_while, nobody
from qms_desktop.model.bulk import RUN, let_go
from qms_desktop.model.organisation import Organisation
from qms_desktop.reports.document import Document
from qms_desktop.reports.paper import Identity
from qms_desktop.store.datafile import Store


class Clock:
    """Stands in for the clock, which only goes on when somebody sleeps or works."""

    def __init__(self) -> None:
        self.now = 100.0
        self.slept: list[float] = []

    def perf_counter(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


@pytest.fixture(autouse=True)
def _nobody_afterwards() -> Iterator[None]:
    yield
    give_way_while(nobody)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    fake = Clock()
    monkeypatch.setattr(giving_way, "time", fake)
    monkeypatch.setattr(giving_way._own, "went_on", fake.now)
    return fake


def asked() -> list[int]:
    """Return a list that grows with every question whether somebody is to be let through."""
    questions: list[int] = []

    def is_wanted() -> bool:
        questions.append(1)
        return False

    give_way_while(is_wanted)
    return questions


def test_work_goes_on_at_once_while_the_window_rests(clock: Clock) -> None:
    clock.now += 5
    give_way()
    assert clock.slept == []


def test_work_rests_until_the_window_does(clock: Clock) -> None:
    answers = iter((True, True, True, False))
    give_way_while(lambda: next(answers))
    clock.now += 5
    give_way()
    assert clock.slept == [STEP, STEP]


def test_work_has_half_of_the_time_beside_a_window_that_never_rests(clock: Clock) -> None:
    give_way_while(lambda: True)
    clock.now += 2 * LEAST
    give_way()
    assert sum(clock.slept) == pytest.approx(2 * LEAST, abs=STEP)
    clock.now += LEAST / 2
    before = len(clock.slept)
    give_way()
    assert len(clock.slept) == before
    clock.now += 5
    give_way()
    assert sum(clock.slept[before:]) == pytest.approx(MOST, abs=STEP)


def test_each_statement_gives_way_and_so_does_every_thousandth_row(store: Store) -> None:
    numbers = (
        "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < :last) SELECT x FROM n"
    )
    with store.read() as session:
        questions = asked()
        assert session.execute(text(numbers), {"last": 1}).scalar() == 1
        once = len(questions)
        assert once > 0
        rows = session.execute(text(numbers), {"last": 3 * RUN}).all()
        assert [row.x for row in rows] == list(range(1, 3 * RUN + 1))
        assert len(questions) - once > 3


def test_rows_are_let_go_of_giving_way() -> None:
    questions, rows = asked(), list(range(3 * RUN + 1))
    let_go(rows)
    assert rows == []
    assert len(questions) == 4


def test_a_drawing_gives_way_at_each_shape() -> None:
    drawing = Drawing(10, 10)
    for at in range(10):
        drawing.add(Rect(at, 0, 1, 1))
    questions = asked()
    to_svg(drawing)
    assert len(questions) >= 10


def test_a_paper_gives_way_at_each_of_its_pages_while_its_file_is_written() -> None:
    paper = Document(Identity("List", "Long", Organisation("ACME"), date(2026, 11, 26), "1"))
    for _ in range(20):
        paper.prose("A line")
        paper.page_break()
    questions = asked()
    begun: list[int] = []
    paper.render(lambda _: begun.append(len(questions)))
    assert len(begun) > 20
    assert len(questions) - begun[-1] > len(begun)
