"""Many rows at once: they go one by one, and the cycle collector leaves them alone."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import Any

import pytest

from qms_desktop.model.bulk import collector_at_rest, let_go


class Row:
    """Notes how many rows are still held where it goes."""

    def __init__(self, held: list[Any] | dict[Any, Any], left: list[int]) -> None:
        self._held, self._left = held, left

    def __del__(self) -> None:
        self._left.append(len(self._held))


def listed(left: list[int]) -> list[Any]:
    rows: list[Any] = []
    rows += (Row(rows, left) for _ in range(3))
    return rows


def keyed(left: list[int]) -> dict[int, Any]:
    rows: dict[int, Any] = {}
    rows |= {number: Row(rows, left) for number in range(3)}
    return rows


@pytest.mark.parametrize("make", [listed, keyed])
def test_rows_go_one_after_the_other(make: Callable[[list[int]], Any]) -> None:
    left: list[int] = []
    let_go(make(left))
    assert left == [2, 1, 0]


def test_what_was_made_while_the_collector_rested_is_not_walked_at_once() -> None:
    gc.enable()
    walked: list[int] = []
    gc.callbacks.append(lambda _, about: walked.append(about["generation"]))
    try:
        with collector_at_rest():
            rows: list[list[int]] = [[] for _ in range(100_000)]
            assert not gc.isenabled()
        assert gc.isenabled()
        rows += [[] for _ in range(10)]
        assert walked == []
    finally:
        gc.callbacks.pop()
