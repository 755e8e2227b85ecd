"""Decide which register a table is, or that it is none of ours, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from qms_desktop.exchange.cells import filled
from qms_desktop.exchange.columns import match_columns
from qms_desktop.exchange.directory import ORDER
from qms_desktop.exchange.drafts import NOT_IMPORTED
from qms_desktop.exchange.export_recognised import ASIDES, OwnColumn, OwnSheet, own_sheet
from qms_desktop.exchange.forms import is_of_review, label_matches, labels_of, promises
from qms_desktop.exchange.headers import PERSON_WORDS, Match, is_own_number
from qms_desktop.exchange.likelihood import NONE, likely_registers
from qms_desktop.exchange.naming import likeness, name_score, names_in
from qms_desktop.exchange.period_columns import periods_as_rows
from qms_desktop.exchange.periods import span_of
from qms_desktop.exchange.tables import Head, Pair, Table, pairs
from qms_desktop.exchange.traits import traits_of
from qms_desktop.exchange.turned import TURNED, is_turned
from qms_desktop.exchange.unnamed import title_by_length
from qms_desktop.exchange.words import (
    IGNORE,
    REJECTION,
    is_known,
    is_word,
    normalise,
    period_words,
    register_names,
    unsupported,
    value_synonyms,
    with_article,
)
from qms_desktop.model.bulk import nothing
from qms_desktop.model.fields import fields
from qms_desktop.model.registers import EXCHANGED, PARTS

_COMMON = {
    "number": 0.5, "title": 0.6, "name": 0.6, "owner": 0.5, "due_on": 0.4, "state": 0.4, "process": 0.3,
    "notes": 0.1,
    "start_on": 0.2, "kind": 0.3, "source": 0.2, "description": 0.6, "unit": 0.4, "target": 0.6,
    "baseline": 0.5,
    "objective": 0.4, "kpi": 0.4, "deputy": 0.5, "priority": 0.5, "severity": 0.6, "department": 0.5,
    "evidence": 0.3,
    "resources": 0.5, "plan": 0.5, "measure": 0.6, "product": 0.3, "customer": 0.3, "clause": 0.3,
    "detected_on": 0.5,
    "raised_on": 0.5, "done_on": 0.6, "row_kind": 0.1, "year": 0.2, "verdict": 0.5, "revision": 0.3,
    "purpose": 0.4,
    "documents": 0.4,
    "clauses": 0.3, "customers": 0.5, "suppliers": 0.5, "risks": 0.4, "location": 0.4, "closed_on": 0.6,
    "evaluation": 0.5,
    "period_start": 0.4, "period_end": 0.4, "conclusion": 0.5, "position": 0.6, "active": 0.5, "cost": 0.4,
    "disposition": 0.5,
}  # fmt: skip
_NAMED = {
    "objective": ("title", "measure"), "process": ("name",), "kpi": ("name", "number"), "person": ("name",
    "last_name", "email"),
    "capa": ("title", "description", "action.title", "root_cause", "number"), "action": ("title",),
    "review": ("title", "held_on", "number", "action.title"),
}  # fmt: skip
_ANYWHERE = frozenset({
    "number", "title", "name", "owner", "due_on", "state", "notes", "description", "start_on", "kind",
    "source", "process", "documents", "revision", "effective_on", "last_reviewed_on", "next_review_on",
    "objective",
    "review_every_months", "period", "year", "row_kind", "evidence", "plan", IGNORE,
})  # fmt: skip
"""Fields that tell nothing of what kind of list they stand in."""
_ACTIONS = frozenset({
    "action.title", "action.owner", "action.due_on", "action.done_on", "action.number", "action.kind",
    "detected_on", "closed_on", "raised_by", "severity", "cost", "effectiveness_result", "effectiveness_note",
    "disposition",
})  # fmt: skip
"""Fields of a CAPA that any list of actions may have too."""
_TELLING = ("title", "name", "description", "action.title", "number")
"""Fields whose headers may name the register: ``Objective``, ``Finding``, ``Corrective action``."""
_PROMISED = frozenset({"owner", "due_on", "done_on", "state", "priority", "raised_on", "start_on"})
_TELLS_PROBLEM = frozenset(
    {"title", "description", "root_cause", "containment", "cause_category", "detected_on"}
)
_WHOLE_CASE = frozenset({"description", "root_cause", "action.title"})
_THRESHOLD = 1.6
_THRESHOLD_SMALL = 1.3
_UNKNOWN = 0.1
"""What a column of no field takes from the score of a register; bare numbers, as of weeks, take nothing."""
_LISTED = 0.85
"""How sure a column is that the lists know."""
_LIKELY = 2.5
"""What a register gains that a table is certain to be by what was learned."""
_NONE_OF_OURS, _FEW = 0.4, 2
"""A table as likely to be none of our registers, or of so few columns, is judged by the lists alone."""
_THINKABLE = 0.01
"""A register less likely than this is judged by the lists alone, which takes a third of the time."""
_SURE = 0.8
"""Of a table as likely as this to be a register, the texts that no header names are what its rows tell."""
_CERTAIN = 4.0
"""A register as sure as this by its columns is none the less for what its sheet is called."""
_FORM_LABELS = 3
_ASIDE = "This sheet holds lists or notes, not a register."
NOT_YET = "This is {0}: not supported yet."
_OF_DECISIONS = frozenset({"number", "notes", "state"})
"""Fields that a list of decisions has too, besides the actions themselves."""


@dataclass(slots=True)
class Guess:
    """What a table is taken for. ``why`` says why it is no register of ours, where it is none."""

    register: str | None
    shape: str
    matches: list[Match]
    score: float = 0.0
    why: str = ""
    form: list[Pair] = field(default_factory=list)
    labels: list[Match] = field(default_factory=list)
    """What each label of ``form`` is taken for, in its order."""
    by_column: bool = False
    """Each column is a KPI, each row a period."""
    own: bool = False
    """A sheet of our own export, told by its name and headers."""
    part: str = ""
    """Machine name of the part whose rows these are; ``register`` is that of the records they belong to."""
    other_kind: bool = False
    """It is certain what the table is, though it is no register of ours."""


def classify(table: Table, file_name: str = "", forced: str | None = None) -> Guess:
    """Return the register a table is, with its columns matched; ``forced`` overrules the guess."""
    guess = _classified(table, file_name, forced)
    for index, match in enumerate(guess.matches):
        if guess.register and match.head.text == REJECTION:
            guess.matches[index] = Match(match.head, NOT_IMPORTED)
    return guess


def classify_series(
    tables: Sequence[Table], file_name: str, tick: Callable[[], object] = nothing
) -> list[Guess]:
    """Return what the tables of a file are; sheets of a series, a year or a month each, are one register.

    Sheets are of a series where their headers are the same, and their names but for years and months.
    ``tick`` is called before each table; it raises to cancel.
    """
    guesses = []
    for table in tables:
        tick()
        guesses.append(classify(table, file_name))
    series: dict[tuple[str, ...], list[int]] = {}
    for index, table in enumerate(tables):
        if table.header_rows and table.body and not guesses[index].own and not guesses[index].form:
            heads = (normalise(head.text) for head in table.heads)
            series.setdefault((_series_of(table.sheet.name), *heads), []).append(index)
    for of_it in series.values():
        scores: dict[str, float] = {}
        for guess in (guesses[index] for index in of_it):
            if guess.register is not None:
                scores[guess.register] = scores.get(guess.register, 0.0) + guess.score
        best = max(scores, key=scores.__getitem__, default=None)
        for index in [index for index in of_it if guesses[index].register != best]:
            guesses[index] = classify(tables[index], file_name, best)
    return guesses


def _series_of(name: str) -> str:
    """Return the name of a sheet without years and months: ``capa`` of ``CAPA 2024``."""
    words = normalise(name).split()
    plain = [word for word in words if not any(map(str.isdigit, word)) and span_of(word) is None]
    return " ".join(word for word in plain if word not in period_words())


def _classified(table: Table, file_name: str, forced: str | None) -> Guess:
    form = pairs(table, table.above)
    own = own_sheet(table.sheet.name, [head.text for head in table.heads]) if table.header_rows else None
    if forced and not (own is not None and own.name == forced):
        return _as_register(table, forced, file_name, form)
    if table.sheet.hidden and table.sheet.name in ASIDES:  # the drop-down lists of our own export
        return Guess(None, "none", _unmatched(table), why=_ASIDE)
    if not table.header_rows:
        return _form_only(table, file_name, form)
    if own is not None:
        return _own(table, own)
    if is_turned(table):
        return Guess(None, "none", _unmatched(table), why=TURNED)
    likely = likely_registers(table)
    ours = likely[NONE] < _NONE_OF_OURS and len(table.heads) > _FEW
    met = labels_of("review", table, form)
    another = bool(met) and not is_of_review(table, met, file_name)
    guesses = [
        _as_register(
            table,
            register,
            file_name,
            form,
            learned=ours and likely[register] >= _THINKABLE,
            certain=ours and likely[register] >= _SURE,
        )
        for register in EXCHANGED
        if register != "review" or not another  # below the minutes of one meeting stand no reviews
    ]
    for guess in guesses if ours else ():
        guess.score += _LIKELY * likely.get(guess.register or "", 0.0)
    named = [guess for guess in guesses if _has_name(guess)]
    best = max(named or guesses, key=lambda guess: guess.score)
    if kind := _other_kind(table, file_name, best):
        return Guess(None, "none", _unmatched(table), why=_of_other_kind(kind), other_kind=True)
    if best.shape != "form" and _is_labelled(table):
        return Guess(None, "none", _unmatched(table), why="This is a form of no register of ours.")
    if best.score < _enough(best) or not _has_name(best) or len(table.heads) == 1 or _is_cross_tab(table):
        why, is_certain = _reason(table, best)
        return Guess(None, "none", _unmatched(table), why=why, other_kind=is_certain)
    return best


def _own(table: Table, own: OwnSheet) -> Guess:
    """Take a sheet of our own export for what it says it is."""
    if own.is_part and PARTS[own.name].proof:
        why = "These rows prove what was done: they are for reading, only a .json export brings them in."
        return Guess(None, "none", _unmatched(table), why=why)
    if not own.is_part and own.name not in ORDER:
        why = f"This is the sheet “{table.sheet.name}” of an export: only a .json export brings it in."
        return Guess(None, "none", _unmatched(table), why=why)
    matches = [_own_match(head, column, own) for head, column in zip(table.heads, own.columns, strict=True)]
    if own.is_part:
        part = PARTS[own.name]
        parent = fields(part)[part.parent_field].target
        return Guess(parent, "long", matches, 100.0, own=True, part=own.name)
    shape = "matrix" if any(match.period for match in matches) else "long"
    return Guess(own.name, shape, matches, 100.0, own=True)


def _own_match(head: Head, column: OwnColumn, own: OwnSheet) -> Match:
    if column.period:
        return Match(head, "reading", 1.0, period=column.period)
    if column.field is not None:
        return Match(head, f"{own.name}.{column.field}" if own.is_part else column.field, 1.0)
    return Match(head, IGNORE, 1.0) if column.extra is None else Match(head)


def _unmatched(table: Table) -> list[Match]:
    return [Match(head) for head in table.heads]


def _reason(table: Table, best: Guess) -> tuple[str, bool]:
    """Return why a table is no register of ours, and whether that says what it is."""
    if table.sheet.name in ASIDES:
        return _ASIDE, False
    if len(table.heads) == 1:
        return "This is a list of values, not a register.", False
    if not table.body:
        return "This table has no rows.", False
    if _is_cross_tab(table):
        return "This is a cross-tab of counts, not a register.", True
    for kind, other in unsupported().items():
        told = (table.sheet.name, table.titles)
        if any(likeness(other.names, normalise(text)) >= 0.9 for text in told):
            return _of_other_kind(kind), True
    if _is_statistic(table):
        why = (
            "This is a cross-tab of figures, not a register; if each row is a KPI, choose that register by "
            "hand."
        )
        return why, True
    if _is_form(table):
        return "This is a form of no register of ours.", False
    first = table.heads[0].column
    labels = sum(
        1 for row in table.body if len(table.sheet.rows[row]) > first and table.sheet.rows[row][first] != ""
    )
    if len(table.heads) == 2 and labels:
        return "This is a form or a list of notes, not a register.", False
    if sum(match.confidence >= _LISTED for match in best.matches) >= 2:
        why = f"Too few of its columns are known; it may be a “{best.register}” register: choose it by hand."
        return why, False
    if known := sum(is_known(head.text) for head in table.heads):
        why = (
            f"Too few of its columns are known ({known} of {len(table.heads)}); if it is a register of ours, "
            "choose it by hand."
        )
        return why, False
    return "None of its columns are known from a register of ours.", False


def _of_other_kind(kind: str) -> str:
    named = with_article(kind)
    return f"This is {named}, not a register." if unsupported()[kind].aside else NOT_YET.format(named)


def _is_statistic(table: Table) -> bool:
    """Say whether a table has a name in its first column and nothing but figures beside it."""
    texts, *figures = (traits_of(table, head) for head in table.heads)
    filled = [traits for traits in figures if traits.filled]
    return len(filled) >= 2 and texts.filled >= 2 and all(traits.numbers >= 0.9 for traits in filled)


def _is_labelled(table: Table) -> bool:
    """Say whether the rows of a narrow table begin with labels: ``Auditee: | ACME``."""
    first, rows = table.heads[0].column, (table.sheet.rows[row] for row in table.body)
    firsts = [row[first] for row in rows if first < len(row)]
    labels = sum(1 for cell in firsts if isinstance(cell, str) and cell.rstrip().endswith(":"))
    return len(table.heads) <= 3 and labels > 0 and 2 * labels >= len(firsts)


def _is_form(table: Table) -> bool:
    """Say whether most rows of a table have a label and its value."""
    rows = [*table.above, *table.header_rows, *table.body]
    labelled = {pair.row for pair in pairs(table, rows)}
    return len(labelled) >= _FORM_LABELS and 2 * len(labelled) >= len(rows)


def _is_cross_tab(table: Table) -> bool:
    """Say whether a table counts records: numbers beside the first column, below states or a total."""
    if len(table.heads) < 3 or len(table.body) < 2:
        return False
    texts = [normalise(head.text) for head in table.heads]
    if any(span_of(head.cells[-1]) is not None for head in table.heads[1:]):
        return False
    states = {*value_synonyms("capa_state"), *value_synonyms("action_state"), *value_synonyms("severity")}
    signs = sum(text in states or is_word("totals", text) for text in texts[1:]) + 2 * (texts[0] in _CORNERS)
    return signs >= 2 and all(traits_of(table, head).numbers >= 0.9 for head in table.heads[1:])


_CORNERS = frozenset(
    {"row labels", "zeilenbeschriftungen", "etiquetas de fila", "etiquettes de lignes", "etichette di riga"}
)


def _as_register(
    table: Table,
    register: str,
    file_name: str,
    form: Sequence[Pair],
    *,
    learned: bool = True,
    certain: bool = False,
) -> Guess:
    matches = match_columns(table, register, file_name, learned=learned)
    if certain and not form:
        matches = title_by_length(register, matches, table)
    if register == "kpi" and (turned := periods_as_rows(table, file_name)):
        score = 3.0 + name_score(register_names(register), table, file_name)
        return Guess(register, "matrix", turned, score, by_column=True)
    fields = [match.field for match in matches if match.field and match.field != IGNORE]
    periods = sum(1 for match in matches if match.period)
    score = 0.0
    for match in matches:
        if match.field and match.field not in (IGNORE, "reading"):
            score += _weight(register, match) * match.confidence
    if register == "action" and not _PROMISED & set(fields) and _has_bare_name(matches):
        score -= 1.0  # names alone are a list of anything
    if register == "capa" and not _TELLS_PROBLEM & set(fields) and not is_own_number(register, matches):
        score -= 1.0  # actions alone, and nothing of what they are against
    if register == "capa" and set(fields) >= _WHOLE_CASE:
        score += 1.0  # what happened, why, and what is done: more than a list of actions, whatever its name
    if register == "objective" and "measure" in fields and "title" not in fields:
        # a measure alone is a KPI, or what is to be done: “Mesure”, beside owner and date
        score -= 0.6 if {"target", "baseline"} & set(fields) else 1.0
    if register == "objective" and any(_names_an_action(match) for match in matches):
        score -= 1.0  # what is to be done: “Beschreibung / Maßnahme”
    labelled = labels_of(register, table, form)
    decisions = register == "review" and not labelled and {n for n in fields if "." not in n} <= _OF_DECISIONS
    score -= decisions  # decisions alone, and nothing of the meeting
    unknown = sum(1 for match in matches if match.field is None and not match.head.text.isdigit())
    score -= _UNKNOWN * unknown
    score += 3.0 if periods >= 3 else 1.0 if periods else 0.0
    if register == "kpi" and {"period", "reading"} <= set(fields):
        score += 2.0 if _repeats(table, matches) else -1.0
    named = 0.0 if decisions else name_score(register_names(register), table, file_name)
    if not named and not periods and not _has_own_field(register, matches):
        score -= 1.0
    score += named
    if not labelled:
        return Guess(register, "matrix" if periods else "long", matches, score)
    labels = label_matches(register, labelled)
    score += 1.0 + 0.6 * sum(label.field is not None for label in labels)
    matches = promises(register, table, matches, file_name) if table.body else []
    return Guess(register, "form", matches, score, form=labelled, labels=labels)


def _names_an_action(match: Match) -> bool:
    named = names_in(match.head.text)
    return (
        match.field == "title"
        and bool(named & register_names("action"))
        and not named & register_names("objective")
    )


def _has_own_field(register: str, matches: Sequence[Match]) -> bool:
    """Say whether a column is typical of a register; numbers, names and owners stand in any list."""
    if register in ("action", "review"):
        return True
    names = register_names(register)
    generic = _ANYWHERE | _ACTIONS if register == "capa" else _ANYWHERE
    return any(
        match.field not in generic or (match.field in _TELLING and names_in(match.head.text) & names)
        for match in matches
        if match.field
    )


def _repeats(table: Table, matches: Sequence[Match]) -> bool:
    """Say whether the same KPI stands in several rows, as in a list of readings."""
    for match in matches:
        if match.field in ("name", "number"):
            cells = [
                r[match.head.column]
                for r in map(table.sheet.rows.__getitem__, table.body)
                if len(r) > match.head.column
            ]
            return len(set(cells)) < 0.7 * len(cells)
    return False


def _has_bare_name(matches: Sequence[Match]) -> bool:
    return any(match.field == "title" and normalise(match.head.text) in PERSON_WORDS for match in matches)


def _weight(register: str, match: Match) -> float:
    if match.field == "number":
        return 1.5 if is_own_number(register, [match]) else 0.5
    if (match.field or "").startswith("action."):
        return 0.35 if register == "review" else 0.8
    if match.field in ("title", "name"):
        return 1.2 if names_in(match.head.text) & register_names(register) else 0.6
    return _COMMON.get(match.field or "", 1.0)


def _has_name(guess: Guess) -> bool:
    named = _NAMED[guess.register or ""]
    if guess.register == "capa" and not is_own_number("capa", guess.matches):
        named = tuple(name for name in named if name != "number")  # a list of anything is numbered
    return guess.shape == "form" or guess.by_column or any(match.field in named for match in guess.matches)


def _enough(guess: Guess) -> float:
    """Return the score that makes a table a register; a small one needs less where it has little else."""
    known = sum(1 for match in guess.matches if match.field)
    return _THRESHOLD_SMALL if known >= 2 and known >= 0.6 * len(guess.matches) else _THRESHOLD


def _other_kind(table: Table, file_name: str, best: Guess) -> str:
    """Return the kind of register we do not keep that a table is rather than ``best``, or ``""``."""
    kind, strength = _unsupported(table, file_name)
    if strength > best.score and strength >= 2.5:
        return kind
    sheet = normalise(table.sheet.name)
    if best.score >= _CERTAIN or likeness(register_names(best.register or ""), sheet):
        return ""
    return next((kind for kind, other in unsupported().items() if sheet in other.names), "")


def _phrases(texts: Iterable[str]) -> frozenset[str]:
    return frozenset[str]().union(*map(names_in, texts))


def _unsupported(table: Table, file_name: str) -> tuple[str, float]:
    best, best_score = "", 0.0
    texts = [{normalise(text) for text in [head.text, *head.texts]} for head in table.heads]
    for kind, other in unsupported().items():
        score = sum(2.0 if text & other.sure else 1.0 for text in texts if text & other.headers)
        if score < 2 or kind == "risk register":  # Likelihood rating, Description of risk
            score += sum(1.3 for text in texts if not text & other.headers and _phrases(text) & other.sure)
        if other.aside and not any(text & other.sure for text in texts):
            continue
        if score >= 2:
            score += name_score(other.names, table, file_name)
        if score > best_score:
            best, best_score = kind, score
    return best, best_score


def _form_only(table: Table, file_name: str, form: Sequence[Pair]) -> Guess:
    """Judge a sheet without a header: a form of ours, or none."""
    guesses = [_as_register(table, register, file_name, form) for register in ("review", "capa")]
    best = max(guesses, key=lambda guess: guess.score if guess.shape == "form" else 0.0)
    if best.shape == "form" and best.score >= 3.0:
        return best
    if form:
        return Guess(None, "none", [], why="This is a form of no register of ours.")
    rows = [filled(table.sheet.rows[row]) for row in table.above]
    if rows and all(len(columns) == 1 for columns in rows):
        why = "This is text or a list of values, not a register."
        return Guess(None, "none", [], why=why)
    return Guess(None, "none", [], why="There is no header row here that belongs to a register.")
