"""How sure the match of a column is, as a grade with sign and word, and which columns are to be checked."""

from __future__ import annotations

from enum import Enum, auto

from qms_desktop.exchange.drafts import NOT_IMPORTED
from qms_desktop.exchange.headers import Match
from qms_desktop.ui.import_files import SURE, FoundTable
from qms_desktop.ui.import_words import translated
from qms_desktop.ui.theme import Sign, Theme

LIKELY = 0.8
"""Confidence from which a match is likely. On registers that nothing was learned from, 97 of 100 of these
were right, and 4 of 5 of those below; a third of the columns without a field had one."""


class Grade(Enum):
    """How a column came by what it is taken for."""

    SURE = auto()
    LIKELY = auto()
    GUESSED = auto()
    LEFT = auto()
    """It has values and no field."""
    KNOWN = auto()
    """Matched so the last time, when a person looked through it."""
    CHOSEN = auto()
    """By hand."""
    OMITTED = auto()
    EMPTY = auto()


_SIGNS = {Grade.LIKELY: "◑", Grade.GUESSED: Sign.AT_RISK.value} | dict.fromkeys(
    (Grade.LEFT, Grade.OMITTED, Grade.EMPTY), Sign.NO_DATA.value
)
"""All others have the sign of what is met."""


def grade_of(found: FoundTable, match: Match) -> Grade:
    """Return how a column of a table, or a label of its form, came by what it is taken for."""
    if match.field == NOT_IMPORTED:
        return Grade.OMITTED
    if match.head.place in found.chosen:
        return Grade.CHOSEN
    if match.field is None and not found.values(match.head):
        return Grade.EMPTY
    if match.field is None:
        return Grade.LEFT
    if match.confidence >= SURE:
        return Grade.SURE
    if found.remembered is not None:
        return Grade.KNOWN
    return Grade.LIKELY if match.confidence >= LIKELY else Grade.GUESSED


def to_check(found: FoundTable) -> list[int]:
    """Return the places, among its matches, of the columns and labels that a person should look at.

    These are the guessed ones and those without a field that have values; none of a table that was looked
    through the last time, or that this app exported.
    """
    if found.remembered is not None or found.guess.own:
        return []
    grades = [grade_of(found, match) for match in found.matches]
    return [at for at, grade in enumerate(grades) if grade in (Grade.GUESSED, Grade.LEFT)]


def grade_words(grade: Grade) -> str:
    """Return a grade in a word or two."""
    return {
        Grade.SURE: translated("Sure"),
        Grade.LIKELY: translated("Likely"),
        Grade.GUESSED: translated("Guessed"),
        Grade.LEFT: translated("No field"),
        Grade.KNOWN: translated("As last time"),
        Grade.CHOSEN: translated("Chosen"),
        Grade.OMITTED: translated("Left out"),
        Grade.EMPTY: translated("Empty"),
    }[grade]


def grade_text(grade: Grade) -> str:
    """Return a grade as it stands beside a column: sign and word."""
    return f"{_SIGNS.get(grade, Sign.MET.value)} {grade_words(grade)}"


def grade_colour(grade: Grade, theme: Theme) -> str:
    """Return the colour of a grade, which never tells it alone."""
    if grade is Grade.CHOSEN:
        return theme.colours.accent
    if grade is Grade.GUESSED:
        return theme.colours.of(Sign.AT_RISK)
    is_left = grade in (Grade.LEFT, Grade.OMITTED, Grade.EMPTY)
    return theme.colours.of(Sign.NO_DATA if is_left else Sign.MET)
