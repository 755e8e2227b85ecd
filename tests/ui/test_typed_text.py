"""What was typed is read, or the words say what to type."""

from __future__ import annotations

import pytest

from qms_desktop.ui.typed_text import read_number


@pytest.mark.parametrize("typed", ["12.5", "many"])
def test_who_must_type_a_whole_number_is_shown_one(typed: str) -> None:
    with pytest.raises(ValueError, match=r"^Type a whole number, for example 12\.$"):
        read_number(typed, whole=True)
