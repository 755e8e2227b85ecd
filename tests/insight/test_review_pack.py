"""What the review pack counts itself."""

from __future__ import annotations

from datetime import date

from qms_desktop.insight.review_inputs import reviews_survived
from qms_desktop.insight.review_pack import review_pack
from qms_desktop.model.reviews import Review
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit

HELD = [date(2025, 7, 1), date(2026, 1, 10), date(2026, 7, 1)]


def test_an_action_survives_the_reviews_held_after_it_was_raised_while_it_was_open() -> None:
    assert reviews_survived(date(2025, 7, 1), HELD, date(2026, 12, 31)) == 2
    assert reviews_survived(date(2025, 7, 1), HELD, date(2026, 6, 30)) == 1
    assert reviews_survived(None, HELD, date(2026, 12, 31)) == 0


def test_a_withdrawn_review_is_not_survived(store: Store) -> None:
    with store.change("set up") as change:
        reviews = [Review(title="Review", held_on=day) for day in HELD[1:]]
        change.session.add_all(reviews)
        change.session.flush()
        values = {"title": "Train", "review": reviews[0].id, "raised_on": date(2025, 12, 1)}
        edit.save(change.session, "action", {**values, "due_on": date(2027, 1, 1)})
        edit.withdraw(change.session, "review", reviews[1].id, "Entered twice", date(2026, 7, 2))
    with store.read() as session:
        pack = review_pack(session, date(2026, 1, 1), date(2026, 12, 31), date(2026, 12, 31))
    (table,) = [table for table in pack.sections[0].tables if "earlier reviews" in table.title]
    assert [row[-1] for row in table.rows] == ["1"]
