"""Texts without characters that nobody means to type: they come with what is pasted and imported."""

from __future__ import annotations

import re

DIRT = re.compile("[\x00-\x08\x0b-\x1f\x7f\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
"""Characters that hide, reorder or break what a reader sees; none of them is printable."""
BREAKS = re.compile("\r\n|[\r\x0b\x0c\u2028\u2029]")
"""Line breaks of other programs."""


def clean_text(text: str) -> str:
    """Return text without characters that hide, reorder or break what a reader sees."""
    return text if text.isprintable() else DIRT.sub("", BREAKS.sub("\n", text))


def clean_line(text: str) -> str:
    """Return text in one line: cleaned, a space for each line break, none at its ends."""
    return " ".join(clean_text(text).splitlines()).strip()
