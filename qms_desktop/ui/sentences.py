"""Sentences of the layers below in the window's language.

Those layers know no language: they say English sentences with names, numbers and days in them. The catalogue
holds each with places for what varies (``{0} keeps its due date {1}: …``); a sentence is recognised by the
words between.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

CONTEXT = "sentences"
LABELS = ("choices", "registers", "fields", "rules")
"""Contexts in which a word inside a sentence may stand too."""

_PLACE = re.compile(r"\{(\d+)\}")


class Sentences:
    """The sentences of one catalogue: a .ts file."""

    def __init__(self, path: Path) -> None:
        self._patterns: list[tuple[re.Pattern[str], str]] = []
        self._labels: dict[str, str] = {}
        for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314  # a file we ship
            name = context.findtext("name")
            for message in context.iter("message"):
                source, said = message.findtext("source") or "", message.findtext("translation") or ""
                if said and name == CONTEXT:
                    self._patterns.append((_pattern(source), said))
                elif said and name in LABELS:
                    self._labels.setdefault(source, said)
        self._patterns.sort(key=lambda pair: -len(_PLACE.sub("", pair[1])))

    def spoken(self, sentence: str) -> str:
        """Return a sentence in this language; as it is where the catalogue does not know it."""
        if sentence in self._labels:
            return self._labels[sentence]
        for pattern, said in self._patterns:
            if (found := pattern.fullmatch(sentence)) is not None:
                values = [self.spoken(value) for value in found.groups()]
                return said.format(*values)
        return sentence


def _pattern(source: str) -> re.Pattern[str]:
    pieces = _PLACE.split(source)
    return re.compile(
        "".join("(.*?)" if at % 2 else re.escape(piece) for at, piece in enumerate(pieces)), re.S
    )


@cache
def sentences(path: Path) -> Sentences:
    """Return the sentences of a catalogue, read once."""
    return Sentences(path)
