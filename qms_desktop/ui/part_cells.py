"""How cells that are pasted into a list of child rows are read: as if they were typed there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qms_desktop.model.fields import Field, Kind
from qms_desktop.ui.clipboard_cells import Line
from qms_desktop.ui.grid_cells import Refusal
from qms_desktop.ui.link_editor import not_chosen
from qms_desktop.ui.typed_text import read_text
from qms_desktop.ui.words import field_label

Like = tuple[str, Mapping[str, str]]
"""A register, and by column the field of it whose names in workbooks a column is known by, too."""
_NO_TEXT = (Kind.CHOICE, Kind.YES_NO)
"""What the editor does not show as text."""


class PartCells:
    """Reads the cells of any list.

    Args:
        columns: those of the list, as they are shown.
        like: what columns are called like in workbooks, too.
    """

    def __init__(self, columns: Sequence[Field], like: Like = ("", {})) -> None:
        self.columns = columns
        self._register, self._fields = like

    def is_called(self, field: Field, text: str) -> bool:
        """Return whether a heading names a column: by its label, or as workbooks call such a column."""
        return _is_label(field, text) or self._is_like(field, text)

    def _is_like(self, field: Field, text: str) -> bool:
        """Whether workbooks call such a column so."""
        if field.name not in self._fields:
            return False
        from qms_desktop.exchange.words import header_synonyms, normalise  # loads the import's tables

        return normalise(text) in header_synonyms(self._register).get(self._fields[field.name], ())

    def heads(self, line: Line) -> list[Field | None]:
        """Return the columns that the cells of a heading name, None for others; nothing where it is none."""
        named = self._named(line)
        said, known = sum(bool(text.strip()) for text in line), sum(head is not None for head in named)
        return named if known and 2 * known > said else []

    def is_keyed(self, lines: Sequence[Line]) -> bool:
        """Return whether the first cells of lines can be nothing but keys, wherever they are pasted."""
        return False

    def laid(self, first: int, width: int) -> list[Field | None]:
        """Return the columns that so many pasted ones go to, from a column on; None beyond the last."""
        found: list[Field | None] = [*self.columns[first : first + width]]
        return [*found, *[None] * (width - len(found))]

    def read(self, field: Field, text: str) -> Any:
        """Return the value of a cell, or what is refused there; of a link always the latter."""
        try:
            return self._understood(field, text)
        except ValueError as error:
            raw: Any = None if field.kind in _NO_TEXT else text
            if field.kind is Kind.LINK:
                raw = {"text": text, "ref": None}
            return Refusal(raw, text, str(error))

    def read_line(self, texts: Mapping[str, str], stands: Mapping[str, Any]) -> dict[str, Any]:
        """Return what a line puts into a row.

        Args:
            texts: by field; no empty ones.
            stands: the row.
        """
        by_name = {field.name: field for field in self.columns}
        return {name: self.read(by_name[name], text) for name, text in texts.items()}

    def _named(self, line: Line) -> list[Field | None]:
        """The columns that cells are called like, each once; labels come first."""
        named: list[Field | None] = [None] * len(line)
        for is_called in (_is_label, self._is_like):
            for at, text in enumerate(line):
                free = [field for field in self.columns if field not in named]
                named[at] = named[at] or next((one for one in free if is_called(one, text)), None)
        return named

    def _understood(self, field: Field, text: str) -> Any:
        if field.kind is Kind.LINK:
            raise ValueError(not_chosen(field, text, can_add=True))
        return read_text(field, text)


def _is_label(field: Field, text: str) -> bool:
    return text.strip().casefold() in (field_label(field).casefold(), field.label.casefold())
