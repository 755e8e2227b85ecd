"""Saving takes only fields that there are."""

from __future__ import annotations

import pytest

from qms_desktop.errors import RefusedError
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit


@pytest.mark.parametrize(
    ("values", "parts"),
    [
        ({"title": "Wrong label", "ower": 1}, {}),
        ({"title": "Wrong label"}, {"cause": [{"sequence": 1, "cause": "Old", "ower": 1}]}),
        ({"title": "Wrong label"}, {"ower": []}),
    ],
)
def test_a_name_that_is_no_field_is_refused_and_named(
    store: Store, values: dict[str, object], parts: dict[str, list[dict[str, object]]]
) -> None:
    with pytest.raises(RefusedError, match="ower") as refused, store.change("save") as change:
        edit.save(change.session, "capa", values, parts=parts)
    assert set(refused.value.problems) == {"ower"}
