"""Texts without characters that nobody means to type: they come with what is pasted and imported."""

from __future__ import annotations

import re
from typing import Any

DIRT = re.compile("[\x00-\x08\x0b-\x1f\x7f\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
"""Characters that hide, reorder or break what a reader sees; none of them is printable."""
BREAKS = re.compile("\r\n|[\r\x0b\x0c\u2028\u2029]")
"""Line breaks of other programs."""
_HARMLESS = bytes({9, 10, *range(0x20, 0x7F), *range(0x80, 0x100)} - {0xE2, 0xED, 0xEF})
"""Bytes of UTF-8 with which none of these characters begins."""


def is_surely_clean(text: str) -> bool:
    """Say whether a text needs no cleaning, four times as fast as by its characters; not sure of some."""
    return not text.encode(errors="surrogatepass").translate(None, _HARMLESS)


def clean_text(text: str) -> str:
    """Return text without characters that hide, reorder or break what a reader sees."""
    return text if text.isprintable() or is_surely_clean(text) else DIRT.sub("", BREAKS.sub("\n", text))


def clean_value(value: Any) -> Any:
    """Return a value with all texts in it cleaned: itself, or those in its lists and mappings, keys too.

    Two keys of a mapping that would be the same afterwards are kept apart by ``_``.
    """
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, list):
        return [clean_value(one) for one in value]
    if not isinstance(value, dict):
        return value
    found: dict[Any, Any] = {}
    for key, one in value.items():
        name = clean_value(key)
        while name in found or (name != key and name in value):
            name += "_"
        found[name] = clean_value(one)
    return found


def holds_dirt(value: Any) -> bool:
    """Return whether cleaning takes a character out of a value or of a text in it, be it no line break."""
    if isinstance(value, str):
        return not value.isprintable() and DIRT.search(BREAKS.sub("", value)) is not None
    if isinstance(value, dict):
        return any(holds_dirt(one) for pair in value.items() for one in pair)
    return isinstance(value, list) and any(map(holds_dirt, value))


def clean_line(text: str) -> str:
    """Return text in one line: cleaned, a space for each line break, none at its ends."""
    return " ".join(clean_text(text).splitlines()).strip()
