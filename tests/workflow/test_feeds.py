"""Which process feeds which: linked once, never to itself, and taken away."""

from __future__ import annotations

import pytest

from qms_desktop.errors import RefusedError
from qms_desktop.insight.views import history, view
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit, feeds
from qms_desktop.workflow.undo import undo


@pytest.fixture
def pair(store: Store) -> tuple[int, int]:
    """Two processes."""
    with store.change("set up") as change:
        first, second = (
            edit.save(change.session, "process", {"name": name}).id for name in ("Sales", "Making")
        )
    return first, second


def test_a_link_is_kept_with_what_is_handed_over_and_taken_away(store: Store, pair: tuple[int, int]) -> None:
    with store.change("link") as change:
        feeds.link(change.session, *pair, " orders ")
    with store.read() as session:
        (row,) = view(session, "process", pair[0]).parts["feed"]
    assert (row["receiver"], row["what"]) == (pair[1], "orders")
    with store.change("unlink") as change:
        feeds.unlink(change.session, *pair)
    with store.read() as session:
        assert view(session, "process", pair[0]).parts["feed"] == []


def test_links_that_make_no_sense_are_refused(store: Store, pair: tuple[int, int]) -> None:
    first, second = pair
    with pytest.raises(RefusedError, match="feed itself"), store.change("link") as change:
        feeds.link(change.session, first, first)
    with pytest.raises(RefusedError, match="gone already"), store.change("unlink") as change:
        feeds.unlink(change.session, first, second)
    with store.change("link") as change:
        feeds.link(change.session, first, second)
    with pytest.raises(RefusedError, match="already"), store.change("link") as change:
        feeds.link(change.session, first, second)


def test_a_withdrawn_process_is_not_linked(store: Store, pair: tuple[int, int]) -> None:
    first, second = pair
    with store.change("withdraw") as change:
        edit.withdraw(change.session, "process", second, "Merged", change.session.info["now"].date())
    with pytest.raises(RefusedError, match="withdrawn"), store.change("link") as change:
        feeds.link(change.session, first, second)


def test_a_link_is_taken_back_by_undo(store: Store, pair: tuple[int, int]) -> None:
    with store.change("link") as change:
        feeds.link(change.session, *pair)
    with store.read() as session:
        change_set = history(session, "process", pair[0])[0].change_set
    with store.change("undo") as change:
        undo(change.session, change_set)
    with store.read() as session:
        assert view(session, "process", pair[0]).parts["feed"] == []
