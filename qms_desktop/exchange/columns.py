"""Match the columns of a table to the fields of a register, one field a column."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from qms_desktop.exchange.action_columns import number_actions, own_rows
from qms_desktop.exchange.concepts import concepts_of
from qms_desktop.exchange.headers import (
    ACCEPTED,
    HEADS,
    Match,
    count_in,
    fit,
    header_fields,
    is_grade,
    offered,
)
from qms_desktop.exchange.likelihood import NONE, Column, is_heard, likely_fields
from qms_desktop.exchange.moved_days import settle_moved_days
from qms_desktop.exchange.naming import names_in
from qms_desktop.exchange.numbering import NUMBERS, numbers_nothing
from qms_desktop.exchange.period_columns import match_periods, row_kinds
from qms_desktop.exchange.periods import span_of
from qms_desktop.exchange.tables import Head, Table
from qms_desktop.exchange.traits import Traits, traits_of
from qms_desktop.exchange.unnamed import title_without_header
from qms_desktop.exchange.words import IGNORE, header_synonyms, normalise, register_names

_WORDY = 10
"""Letters of a text that can be the title of an action."""
_PERIODS = 3
_CODED = 0.85
"""How surely codes under the record's own name are its number: ``Incident`` over INC-1."""
_NAMED = 0.98
"""How surely a header is that of the title, whatever stands below it."""
_KNOWN, _LISTED = 0.96, 0.8
"""The lists name the header for this very field and the values fit; the lists are sure of it."""
_AGAINST = (0.08, 0.8)
"""Either gives way where it is less likely than this by what was learned, and something else as likely: for
what is known another field, else also none."""
_NOTHING, _DOUBTED = 0.45, 0.7
"""How sure what was learned is of no field, where the lists are doubted; what of their word then stays."""
_TAKEN, _TAKEN_UNHEARD, _TAKEN_FOR_NUMBER = 0.2, 0.4, 0.7
"""Chance with which a field is taken; where the words of the header were never heard; and for the number, by
which a record is known again: a wrong one makes two records one."""
_LEARNED = 0.24
"""What a chance of 1 adds to ``ACCEPTED``."""
_SHORT_CODE = re.compile(r"(?=\S*\d)(?=\S*[^\W\d])\S+")
_SIGNS = frozenset({"#", "№", "N°", "Nº"})
_NUMBER_WORD = re.compile(
    r"(?:.*(?:nr|nummer|numer)"
    r"|(?:.* )?(?:no|n|id|ref|code|number|#|num|numero|codigo|codice|numara|kod|cislo|c)"
    r"|(?:n|no|nr|num|numero|number|codigo|code|codice|kod|id|ref|cislo|n o) .*)"
)


_UNLEARNED = defaultdict(lambda: {"whys"}, capa={"whys", "action.kind"})
"""Register -> fields of which only the lists tell."""


def match_columns(table: Table, register: str, file_name: str = "", *, learned: bool = True) -> list[Match]:
    """Return what each column of a table is, were it of this register; one match a column, in order.

    Args:
        table: with its headers and values.
        register: whose fields.
        file_name: may tell the year of periods.
        learned: go beyond the lists of headers by what was learned of columns.
    """
    matches = [Match(head) for head in table.heads]
    if register == "kpi":
        matches = match_periods(table, matches, file_name)
    in_columns = any(match.period for match in matches)
    traits = [traits_of(table, head) for head in table.heads]
    found = _by_lists(register, table, matches, traits)
    if learned:
        unlearned = _UNLEARNED[register] | ({"period"} if in_columns else set())
        among = frozenset(header_synonyms(register)) - unlearned
        seen = tuple(Column(tuple(head.texts), told) for head, told in zip(table.heads, traits, strict=True))
        for index, likely in enumerate(_as_the_first(table.heads, likely_fields(register, among, seen))):
            if matches[index].field is None and not matches[index].period and _is_worded(table.heads[index]):
                found[index] = _with_learned(register, found[index], likely, seen[index])
    for index, head in enumerate(table.heads):
        if NUMBERS & found[index].keys() and numbers_nothing(register, table, head):
            found[index] = {name: told for name, told in found[index].items() if name not in NUMBERS}
    offers = [
        (told, -index, index, name) for index, of_it in enumerate(found) for name, told in of_it.items()
    ]
    for index, match in enumerate(matches):  # titles that look like codes, if nothing else is one
        if "title" in found[index] and offered(register, match.head).get("title", 0) >= _NAMED:
            offers.append((ACCEPTED, -index, index, "title"))
    _take_best(matches, offers, register)
    _number_by_codes(matches, traits)
    if register == "action":
        _title_by_length(matches, traits)
        _take_the_only_end_for_due(matches)
        _title_before_description(matches, table)
        matches = settle_moved_days(matches, traits)
    if register == "kpi":
        _name_before_periods(matches, traits, table)
        matches = [match if match.field else replace(match, period=None) for match in matches]
    if register == "capa":
        _leave_names_of_products(matches)
    if register in ("capa", "review"):
        matches = number_actions(own_rows(matches, table) if register == "capa" else matches, register)
    matches = title_without_header(register, matches, traits)
    return _comments_of_readings(matches) if register == "kpi" else matches


def _by_lists(
    register: str, table: Table, matches: Sequence[Match], traits: Sequence[Traits]
) -> list[dict[str, float]]:
    """Return for each column the fields it may be, with how surely the lists and its values say so."""
    in_columns = any(match.period for match in matches)
    task_named = register == "action" and any(map(_names_a_task, table.heads, traits))
    says_action = register == "action" and any(map(_says_action, table.heads, traits))
    firsts = _first_of_group(table.heads)
    decided = _decisions_at(table.heads) if register == "review" else len(table.heads)
    result: list[dict[str, float]] = []
    for index, (match, told) in enumerate(zip(matches, traits, strict=True)):
        meant = {}
        if match.field is None:
            meant = _meanings(register, table, match, told, first=index in firsts, leads=index < 2)
        if in_columns and meant.get("period", 0) < 0.9:
            meant.pop("period", None)
        about = (task_named and normalise(match.head.text) in HEADS) or (
            says_action and not _says_action(match.head, told)
        )
        fitting = {
            field: _fitting(register, field, match.head, told, about=about)
            + (sure + 0.05 * (index > decided and field.startswith("action."))) * fit(register, field, told)
            for field, sure in meant.items()
        }
        result.append(fitting)
    return result


def _meanings(
    register: str, table: Table, match: Match, traits: Traits, *, first: bool, leads: bool
) -> dict[str, float]:
    """Return the fields that a column may be, with how surely its header and values say so.

    Args:
        register: whose fields.
        table: of the column.
        match: the column, as far as it is known.
        traits: of its values.
        first: it begins its group.
        leads: it is one of the first two, where numbers stand.
    """
    if match.period:  # a second value of a period, kept as it stands
        found: dict[str, float] = {}
    else:
        found = dict(offered(register, match.head, first))
    if "row_kind" in found and set(row_kinds(table, match.head)) <= {None}:
        del found["row_kind"]
    if leads and (named := _as_number(match.head.text)):
        found["number"] = max(named, found.get("number", 0))
    if leads and traits.codes > 0.8 and found.keys() & {"title", "description"}:
        found["number"] = max(_CODED, found.get("number", 0))
    if register == "capa" and "kind" in found and is_grade(traits.words):
        found["severity"] = max(found.get("severity", 0), found["kind"] * 0.95)
    return found


def _fitting(register: str, field: str, head: Head, traits: Traits, *, about: bool) -> float:
    """Return what speaks a little for a field or against it where several columns are offered for it.

    Args:
        register: of the field.
        field: that is offered.
        head: of the column.
        traits: of its values.
        about: another column holds the tasks, so this one only tells about them.
    """
    bare = normalise(head.text)
    more = 0.0
    if field in ("title", "description"):
        more += min(traits.length, 60) * 0.00005
    if field == "title" and about:
        more -= 0.12
    if field in ("title", "name") and bare in register_names(register):
        more += 0.005
    if field == "number" and traits.codes > 0.8:  # the database's own id stands beside
        more += 0.02
    if field == "number" and register in bare.split():  # CAPA ID beside Finding ID
        more += 0.01
    return more


def _is_worded(head: Head) -> bool:
    """Say whether a header is words, not a period or the label of a form: of those nothing was learned."""
    return bool(head.text) and not head.text.endswith(":") and span_of(head.cells[-1]) is None


def _as_the_first(
    heads: Sequence[Head], likely: Sequence[Mapping[str, float]]
) -> Iterator[Mapping[str, float]]:
    """Yield what each column is likely to be; those that count on (``Step 2``) are what the first is."""
    first: dict[str, Mapping[str, float]] = {}
    for head, chances in zip(heads, likely, strict=True):
        count = count_in(head.text)
        yield chances if count is None else first.setdefault(head.text.replace(str(count), "", 1), chances)


def _with_learned(
    register: str, found: dict[str, float], likely: Mapping[str, float], column: Column
) -> dict[str, float]:
    """Return the fields that a column may be, by the lists and by what was learned of such columns.

    What the lists say gives way where something else is likelier by far by what was learned.

    Args:
        register: of the fields.
        found: field -> how surely the lists and the values say so.
        likely: field -> probability, with that of ``NONE``.
        column: with its header and values.
    """
    least = _TAKEN if is_heard(column.texts) else _TAKEN_UNHEARD
    best = max(found, key=found.__getitem__, default="")
    if found.get(best, 0.0) >= _LISTED:
        known, (unlikely, sure) = found[best] >= _KNOWN, _AGAINST
        other = max(chance for field, chance in likely.items() if field != NONE or not known)
        if likely.get(best, 1.0) >= unlikely or other < sure:
            return found
        found = {field: confidence * _DOUBTED for field, confidence in found.items()}
    if likely[NONE] >= _NOTHING:
        found = {field: confidence * _DOUBTED for field, confidence in found.items()}
    learned = {
        field: ACCEPTED + _LEARNED * chance
        for field, chance in likely.items()
        if field != NONE and chance >= max(least, likely[NONE])
        if chance >= _TAKEN_FOR_NUMBER or not field.endswith("number")
        if field == best or chance > likely.get(best, 0.0)
        if fit(register, field, column.traits) > _DOUBTED
    }
    return {field: max(found.get(field, 0.0), learned.get(field, 0.0)) for field in found | learned}


def _take_best(matches: list[Match], offers: Iterable[tuple[float, int, int, str]], register: str) -> None:
    """Give each column the best field offered (confidence, order, column, field) that no other has."""
    taken: set[str] = set()
    for confidence, _, index, field in sorted(offers, reverse=True):
        several = field in (IGNORE, "whys") or (field.startswith("action.") and register == "capa")
        if matches[index].field is not None or (field in taken and not several) or confidence < ACCEPTED:
            continue
        matches[index] = replace(matches[index], field=field, confidence=round(min(confidence, 1.0), 2))
        taken.add(field)


def _names_a_task(head: Head, traits: Traits) -> bool:
    """Say whether a column holds the tasks themselves, so that a description beside it is only about them."""
    told = header_fields("action", head.text).get("title", 0)
    return told >= 0.9 and normalise(head.text) not in HEADS and traits.length >= _WORDY


def _says_action(head: Head, traits: Traits) -> bool:
    """Say whether a header names the action and its cells can tell one: no topic beside it is the title."""
    told = header_fields("action", head.text).get("title", 0) >= 0.85
    return told and traits.length >= _WORDY and bool(names_in(head.text) & register_names("action"))


def _number_by_codes(matches: list[Match], traits: Sequence[Traits]) -> None:
    """Take a bare ``#`` over codes for the number where nothing else is; 1, 2, 3 only count the rows."""
    if any(match.field == "number" for match in matches):
        return
    for index, match in enumerate(matches[:2]):
        if match.field == IGNORE and match.head.text.strip(" .") in _SIGNS and _are_codes(traits[index]):
            matches[index] = replace(match, field="number", confidence=_CODED)
            return


def _are_codes(traits: Traits) -> bool:
    """Say whether cells are one word each with a letter and a digit: ``C1``."""
    return traits.numbers == 0 and bool(traits.words) and all(_SHORT_CODE.fullmatch(w) for w in traits.words)


def _name_before_periods(matches: list[Match], traits: Sequence[Traits], table: Table) -> None:
    """Take the first column of texts for the KPI's name where targets stand beside the values of periods."""
    if any(match.field in ("name", "number") for match in matches):
        return
    if sum(1 for match in matches if match.period) < _PERIODS or all(m.series != "target" for m in matches):
        return
    for index, match in enumerate(matches):
        if match.period:
            return
        if match.field is None and traits[index].numbers < 0.2 and _differ(table, match):
            if not match.head.text and index > 0:
                continue
            matches[index] = replace(match, field="name", confidence=ACCEPTED)
            return


def _title_by_length(matches: list[Match], traits: Sequence[Traits]) -> None:
    """Take the wordiest unknown column, or the notes, for the title where more says that rows are actions."""
    present = {match.field for match in matches}
    if "title" in present or "due_on" not in present or not present & {"owner", "state", "done_on"}:
        return
    free = [
        index
        for index, match in enumerate(matches)
        if match.field in (None, "notes") and match.head.text and traits[index].length >= _WORDY
        if traits[index].days < 0.5 and traits[index].numbers < 0.5
    ]
    if free:
        index = max(free, key=lambda at: (matches[at].field is None, traits[at].length))
        matches[index] = replace(matches[index], field="title", confidence=ACCEPTED)


def _take_the_only_end_for_due(matches: list[Match]) -> None:
    """In a plan with ``Start`` and ``Finish`` and no other date both are planned."""
    present = {match.field for match in matches}
    if "start_on" not in present or "due_on" in present:
        return
    for index, match in enumerate(matches):
        if match.field == "done_on" and header_fields("action", match.head.text).get("due_on", 0) >= 0.85:
            matches[index] = replace(match, field="due_on", confidence=0.85)


def _leave_names_of_products(matches: list[Match]) -> None:
    """Keep a bare ``Description`` beside the part number for what it is: the part's, not the record's."""
    named = [match for match in matches if match.field in ("title", "description")]
    for index, (before, match) in enumerate(pairwise(matches), start=1):
        bare = normalise(match.head.text) in HEADS
        if before.field == "product" and match in named and bare and len(named) > 1:
            matches[index] = replace(match, field=None, confidence=0.0)


def _title_before_description(matches: list[Match], table: Table) -> None:
    """Where a description was taken for the title and a title stands too, take both for what they say.

    A topic that names group after group of rows is no title.
    """
    present = {match.field: index for index, match in enumerate(matches)}
    at = present.get("title")
    if at is None or concepts_of(normalise(matches[at].head.text)) != {"describe"}:
        return
    free = [index for index, match in enumerate(matches) if match.field is None]
    titles = [i for i in free if offered("action", matches[i].head).get("title", 0) > 0.8]
    title = next((index for index in titles if _differ(table, matches[index])), None)
    if title is not None:
        field = None if "notes" in present else "notes"
        matches[title] = replace(matches[title], field="title", confidence=matches[at].confidence)
        matches[at] = replace(matches[at], field=field, confidence=ACCEPTED if field else 0.0)


def _differ(table: Table, match: Match) -> bool:
    """Say whether most cells of a column are filled, and each with another text."""
    column = match.head.column
    cells = [row[column] for row in map(table.sheet.rows.__getitem__, table.body) if column < len(row)]
    return len(set(cells) - {""}) >= 0.8 * max(len(table.body), 1)


def _comments_of_readings(matches: list[Match]) -> list[Match]:
    """In a list of readings the remarks are those of the readings, not of the KPI."""
    present = {match.field for match in matches if match.period is None}
    if not {"period", "reading"} <= present or "reading.comment" in present:
        return matches
    return [replace(m, field="reading.comment") if m.field == "notes" else m for m in matches]


def _decisions_at(heads: Sequence[Head]) -> int:
    """Return the column of the decisions, else one past the last; owner and date to its right are theirs."""
    named = (
        i for i, head in enumerate(heads) if header_fields("review", head.text).get("action.title", 0) >= 0.9
    )
    return next(named, len(heads))


def _first_of_group(heads: Sequence[Head]) -> set[int]:
    """Return the columns that begin a group of a header of several rows."""
    groups = [tuple(head.texts[:-1]) for head in heads]
    return {i for i, group in enumerate(groups) if i == 0 or group != groups[i - 1]}


def _as_number(text: str) -> float:
    """Return how surely one of the first columns is the record's number, by the form of its header alone."""
    plain = normalise(text)
    return 0.88 if plain and len(plain.split()) <= 4 and _NUMBER_WORD.fullmatch(plain) else 0.0
