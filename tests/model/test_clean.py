"""Texts that are surely clean hold no character that cleaning takes out or replaces."""

from __future__ import annotations

import re
import sys

import pytest

from qms_desktop.model.clean import BREAKS, DIRT, clean_text, is_surely_clean


def test_no_character_that_is_cleaned_counts_as_surely_clean() -> None:
    every = "".join(map(chr, range(sys.maxunicode + 1)))
    cleaned = re.findall(f"{DIRT.pattern}|{BREAKS.pattern}", every)
    assert len(cleaned) > 2000
    assert not any(is_surely_clean(f"a{one}b") for one in cleaned)


@pytest.mark.parametrize("text", ["Größe geprüft\n\tzweite Zeile", "plain", "", "日本 😀"])
def test_a_text_that_is_surely_clean_stays_as_it_is(text: str) -> None:
    assert is_surely_clean(text)
    assert clean_text(text) == text
