"""What people answered where a file leaves it open; without an answer nothing here gives way."""

from __future__ import annotations

from dataclasses import dataclass, field

ValueKey = tuple[str, int, str]
"""Machine name of the register or part, id of the record, and the field (or ``extra.`` and its column)."""
PersonKey = tuple[str, str]
"""A name as written in the file, and the known name it may stand for."""


@dataclass(slots=True)
class Answers:
    """Decisions on one import. The command line takes the defaults and tells what they left open."""

    theirs: set[ValueKey] = field(default_factory=set)
    """Values that were edited here of which the file's is taken all the same."""
    same: set[PersonKey] = field(default_factory=set)
    """Spellings that were confirmed to be one person."""
    renumbered: dict[int, bool] = field(default_factory=dict)
    """``id`` of the first table of a sheet that counts again -> whether its numbers are made its own."""
    merge_people: bool = False
    """All proposed spellings are one person."""

    def are_same(self, written: str, known: str) -> bool:
        """Say whether two spellings were confirmed to be one person."""
        return self.merge_people or (written, known) in self.same
