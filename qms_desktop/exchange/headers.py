"""Match the columns of a table to the fields of a register: by synonyms, likeness and the values below."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz import fuzz, process

from qms_desktop.exchange.concepts import composed_fields, spelled_out
from qms_desktop.exchange.export_columns import AS_IMPORTED
from qms_desktop.exchange.tables import Head
from qms_desktop.exchange.traits import Traits
from qms_desktop.exchange.values import choice_value
from qms_desktop.exchange.words import (
    IGNORE,
    header_synonyms,
    normalise,
    register_names,
    text_parts,
    unsupported,
)
from qms_desktop.model.fields import Kind, fields
from qms_desktop.model.registers import register as record_class
from qms_desktop.model.reviews import Topic

ACCEPTED = 0.6
"""A column matched with less confidence is kept in ``extra``."""
INPUT = "inputs."
"""Before a topic: what a label of a form tells is an input of the review."""
_FUZZY = 86
_SENTENCE = 30
"""Letters that no state, clause or priority has on average."""
_SENTENCE_OF_FIGURES = 16
"""Letters of a text without a digit that may still stand for a figure: ``to be agreed``."""
_SHORT = 8
"""Letters that hardly an action is told in: readings and verdicts are as short."""
_SPECIAL = {
    "kpi": {
        "period": Kind.PERIOD, "year": Kind.WHOLE, "reading": Kind.NUMBER, "reading.comment": Kind.LONG,
        "row_kind": Kind.TEXT,
    },
    "review": {
        "period": Kind.TEXT, "attendees": Kind.TEXT, "apologies": Kind.TEXT, "action.title": Kind.LONG,
        "action.owner": Kind.LINK, "action.due_on": Kind.DAY, "action.done_on": Kind.DAY,
        "action.number": Kind.TEXT, "action.kind": Kind.TEXT, "action.state": Kind.CHOICE,
        **{f"{INPUT}{topic.value}": Kind.LONG for topic in Topic},
    },
    "capa": {
        "action.number": Kind.TEXT, "action.title": Kind.LONG, "action.owner": Kind.LINK,
        "action.due_on": Kind.DAY, "action.done_on": Kind.DAY, "action.state": Kind.CHOICE,
        "action.kind": Kind.TEXT,
    },
    "process": {"feeds": Kind.TEXT},
    "person": {"first_name": Kind.TEXT, "last_name": Kind.TEXT},
}  # fmt: skip
_TOLD = frozenset({"title", "description", "action.title", "root_cause", "containment"})
"""Fields that tell something; the number of another record tells nothing."""
PERSON_WORDS = frozenset({"name", "nom", "nombre", "nome", "naam", "nazwisko", "ad"})
"""Below a group such as “Responsible” they name a person, not the record."""
ACTION_ROLES = {
    "owner": "action.owner",
    "due_on": "action.due_on",
    "closed_on": "action.done_on",
    "state": "action.state",
}


@dataclass(frozen=True, slots=True)
class Match:
    """What a column is taken for. ``series`` tells a KPI's actual values from its targets."""

    head: Head
    field: str | None = None
    confidence: float = 0.0
    action_no: int | None = None
    period: str | None = None
    series: str = "actual"


def field_kind(register: str, field: str) -> Kind:
    """Return the kind of a field, also of those only the import knows (``reading``, ``action.owner``)."""
    special = _SPECIAL.get(register, {}).get(field)
    return special if special is not None else fields(record_class(register))[field].kind


def offered(register: str, head: Head, first: bool = True) -> dict[str, float]:
    """Return the fields a header may mean, with confidence; ``first``: the column begins its group."""
    texts = list(dict.fromkeys(text for text in head.texts if text))
    if not texts or head.text.endswith(AS_IMPORTED):
        return {}
    found = dict(header_fields(register, head.text))
    if len(texts) > 1:
        action = register in ("capa", "review") and _is_action_group(register, texts[:-1])
        if action and not first:
            found.pop("action.title", None)
        for field, confidence in header_fields(register, texts[-1]).items():
            role = ACTION_ROLES.get(field) if action else None
            if action and field in ("title", "description"):
                role = "action.title"
            elif action and field in ("detected_on", "held_on"):
                role = "action.due_on"
            found[role or field] = max(found.get(role or field, 0), confidence * (0.98 if role else 0.95))
        for field, confidence in header_fields(register, texts[0]).items():
            if action and not first and field == "action.title":
                continue
            person = field != IGNORE and normalise(texts[-1]) in PERSON_WORDS
            named = person and field_kind(register, field) is Kind.LINK
            found[field] = max(found.get(field, 0), confidence * (0.98 if named else 0.7))
        for field, confidence in composed_fields(register, " ".join(texts)).items():  # Verification: By
            found[field] = max(found.get(field, 0), confidence * 0.97)
    return found


def _is_action_group(register: str, texts: Iterable[str]) -> bool:
    return any(header_fields(register, without_count(text)).get("action.title", 0) > 0.8 for text in texts)


_FOUND_ON = ("detected_on", "raised_on", "closed_on", "done_on", "held_on")
LATEST = frozenset(
    {"last", "latest", "updated", "update", "upd", "modified", "letzte", "letzter", "geandert"}
) | {*("derniere", "dernier", "ultima", "ultimo", "modificado", "laatste", "gewijzigd", "ostatnia", "son")}
_NUMBER_SIGN = re.compile(r"#(?!\d)")


@lru_cache(maxsize=20_000)
def header_fields(register: str, text: str) -> dict[str, float]:
    """Return the fields of a register that a header text may mean, with confidence from 0 to 1."""
    if text.strip(" .") != "#":
        text = _NUMBER_SIGN.sub(" no ", text)
    whole = normalise(text)
    found = _exact(register, whole)
    outside = normalise(re.sub(r"[(\[].*?[)\]]", " ", text))
    for field, weight in (_exact(register, outside) | _exact(register, _without_year(outside))).items():
        found[field] = max(found.get(field, 0), weight * 0.97)
    if outside != whole:  # what stands in brackets may say which one: Ende (Ist)
        for field, weight in composed_fields(register, whole).items():
            found[field] = max(found.get(field, 0), weight)
    parts = [part for part in text_parts(text) if part != whole]
    if len(whole.split()) > 2:  # the name beside the code of a company is no title
        parts = [part for part in parts if part not in PERSON_WORDS]
    if is_number_of(register, whole):
        found["number"] = 1.0
    for part in parts:
        for field, weight in _exact(register, part).items():
            found[field] = max(found.get(field, 0), weight * 0.9)
    bare = without_count(whole)
    if bare != whole:
        for field, weight in _exact(register, bare).items():
            found[field] = max(found.get(field, 0), weight * 0.93)
    if text.rstrip().endswith(".") and len(whole) >= 4 and not found:
        found = _abbreviated(register, whole)
    if not any(weight > 0.85 for weight in found.values()):
        for field, weight in _unknown(register, outside or whole, parts).items():
            found[field] = max(found.get(field, 0), weight)
    if LATEST & set(whole.split()):  # when a row was touched last is not when it was found
        found = {field: w for field, w in found.items() if field not in _FOUND_ON or w > 0.85}
    return found


def is_number_of(register: str, text: str) -> bool:
    """Say whether a header is the number of the register's records: ``N° de no conformidad``."""
    sign, of, *rest = [*text.split(), "", ""]
    return sign in NUMBER_SIGNS and of in _OF and " ".join(rest).strip() in register_names(register)


def is_own_number(register: str, matches: Iterable[Match]) -> bool:
    """Say whether a column is the number of this register's records and of no other's: ``CAPA No``."""
    known = header_synonyms(register).get("number", {})
    texts = [normalise(match.head.text) for match in matches if match.field == "number"]
    return any(known.get(text, 0.0) >= 1.0 or is_number_of(register, text) for text in texts)


def _unknown(register: str, text: str, parts: Sequence[str]) -> dict[str, float]:
    """Return the fields of a header of no list: what its words compose, and what it is like."""
    found = dict(composed_fields(register, text))
    for part in parts:
        for field, weight in composed_fields(register, part).items():
            found[field] = max(found.get(field, 0), weight * 0.92)
    plain = spelled_out(text)
    offers = [_alike(register, text)]
    if plain != text:
        offers += [
            {field: weight * 0.95 for field, weight in one.items()}
            for one in (_exact(register, plain), composed_fields(register, plain), _alike(register, plain))
        ]
    for offer in offers:
        for field, weight in offer.items():
            found[field] = max(found.get(field, 0), weight)
    return found


def _exact(register: str, text: str) -> dict[str, float]:
    if not text:
        return {}
    known = header_synonyms(register)
    found = {field: texts[text] for field, texts in known.items() if text in texts}
    short = text.replace(" ", "")
    if not found and len(short) <= 4 and short != text:
        return {field: texts[short] for field, texts in known.items() if short in texts}
    return found


@lru_cache(maxsize=16)
def _by_text(register: str) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {}
    for field, texts in header_synonyms(register).items():
        for text, weight in texts.items():
            if len(text) >= 4:
                found.setdefault(text, {})[field] = weight
    return found


def _abbreviated(register: str, text: str) -> dict[str, float]:
    """Return the fields of the shortest known header that an abbreviation begins: ``Verantwortl.``."""
    known = _by_text(register)
    longer = min((one for one in known if one.startswith(text)), key=len, default="")
    return {field: weight * 0.88 for field, weight in known.get(longer, {}).items()}


@cache
def _told_of_others() -> frozenset[str]:
    """Return the headers that only lists of other kinds have: an expected result is no result of ours."""
    return frozenset[str]().union(*(other.sure for other in unsupported().values()))


def _alike(register: str, text: str) -> dict[str, float]:
    """Return fields by likeness: nearly the same spelling, or a known header within a longer one."""
    if len(text) < 4 or len(text) > 80 or text in _told_of_others():
        return {}
    known = _by_text(register)
    found: dict[str, float] = {}
    for near, ratio, _ in process.extract(
        text, known.keys(), scorer=fuzz.ratio, score_cutoff=_FUZZY if len(text) >= 12 else 90, limit=3
    ):
        for field, weight in known[near].items():
            found[field] = max(found.get(field, 0), weight * ratio / 100 * 0.92)
    words = text.split()
    for length in range(min(4, len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            phrase = " ".join(words[start : start + length])
            for field, weight in known.get(phrase, {}).items():
                if field != "number" or length > 1:
                    likely = weight * _place_of(words, start, length, len(phrase) / len(text))
                    if field in ("name", "title") and phrase in HEADS:
                        likely *= _of_register(register, phrase, [*words[:start], *words[start + length :]])
                    if field == "owner" and length < len(words) == start + length:
                        likely += 0.06  # a service owner is no service
                    found[field] = max(found.get(field, 0), likely)
    return found


def _place_of(words: Sequence[str], start: int, length: int, share: float) -> float:
    """Return how much a known phrase says within a longer header.

    ``Descrizione del reclamo`` is a description: what stands before an "of" names the whole.
    """
    end = start + length
    if start == 0 and end < len(words) and words[end] in _OF:
        return 0.87
    named = start == 2 and words[0] in HEADS | _LEVELS  # the name of a customer tells the customer
    ends = 0.04 if start == 0 or end == len(words) else 0.0
    return (0.5 + 0.35 * share + ends) * (0.8 if start > 0 and words[start - 1] in _OF and not named else 1.0)


def _of_register(register: str, head: str, others: Sequence[str]) -> float:
    """Return how surely ``… name`` names the register's own records: ``Project name`` names no KPI."""
    anything = register in _ANY_NAME and head not in PERSON_WORDS
    own = anything or all(word in register_names(register) for word in others if word not in _OF)
    return 1.0 if own else 0.8


_LEVELS = frozenset(
    {"level", "degree", "niveau", "degre", "nivel", "grado", "livello", "grau", "grad", "stufe", "stopien"}
)
"""What a level of something is, the thing is: ``Niveau de priorité``."""
_ANY_NAME = ("action", "capa", "review")
NUMBER_SIGNS = frozenset({"n", "no", "nr", "num", "numero", "nummer", "number", "code", "codigo", "codice"})
HEADS = frozenset(
    {"name", "title", "description", "titel", "bezeichnung", "beschreibung", "nom", "intitule"}
    | {"designation", "benennung", "denominacion", "denominazione", "designacao"}
    | {
        "nombre",
        "titulo",
        "descripcion",
        "nome",
        "titolo",
        "descrizione",
        "descricao",
        "naam",
        "omschrijving",
    }
    | {"nazwa", "opis", "tytul", "ad", "baslik"}
)
_OF = frozenset(
    {
        *(
            "of",
            "for",
            "der",
            "des",
            "von",
            "zur",
            "zum",
            "de",
            "du",
            "des",
            "del",
            "della",
            "dello",
            "di",
            "da",
        ),
        *(
            "do",
            "das",
            "dos",
            "van",
            "voor",
            "dei",
            "delle",
            "pela",
            "pelo",
            "la",
            "las",
            "los",
            "el",
            "l",
            "d",
        ),
    }
)


def without_count(text: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"\b\d{1,2}\b\.?|#\d{1,2}", " ", text)).strip()


def _without_year(text: str) -> str:
    return re.sub(r"\s*\b20\d\d\b\s*", " ", text).strip()


def count_in(text: str) -> int | None:
    match = re.search(r"(?<![dD\d])\b(\d{1,2})\b", text)
    return int(match[1]) if match and 1 <= int(match[1]) <= 20 else None


def _says_one_of(table: str, texts: Iterable[str]) -> bool:
    """Say whether any of the texts names a value of a closed list."""
    return any(choice_value(table, text) is not None for text in texts)


def is_grade(texts: frozenset[str]) -> bool:
    """Say whether texts grade how bad something is: ``Classification`` over minor and major is a severity."""
    graded = [text for text in texts if choice_value("severity", text) is not None]
    return len(graded) * 2 > len(texts) and not _says_one_of("capa_kind", texts)


def _names_kinds(texts: frozenset[str]) -> bool:
    """Say whether texts are kinds or states of actions, none of them an action: ``Corrective``, ``Fixed``."""
    return len(texts) > 1 and all(
        _says_one_of("action_kind", [text])
        or (len(text.split()) == 1 and (_says_a_state("action", [text]) or _says_a_state("capa", [text])))
        for text in texts
    )


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))


def _says_a_state(register: str, texts: Iterable[str]) -> bool:
    return register == "person" or _says_one_of(f"{register}_state", texts)


def fit(register: str, field: str, traits: Traits) -> float:
    """Return a factor from 0.4 to 1: how well the values of a column fit a field."""
    if not traits.filled:
        return 1.0
    if field == IGNORE:  # what cannot be counted is kept, whatever it is called
        told = traits.length > 3 or any(map(str.isalpha, "".join(traits.words)))
        return 0.6 if max(traits.numbers, traits.answers, traits.days) < 0.2 and told else 1.0
    kind = field_kind(register, field)
    if field in _TOLD and traits.codes > 0.8:
        return 0.5
    if kind is Kind.DAY:
        if traits.days == 0 and (traits.numbers > 0.8 or traits.answers > 0.8):
            return 0.55
        if traits.days >= 0.3:
            return 1.0
        short = traits.length <= 12 and traits.numbers < 0.5
        return 0.65 if not short else 0.8 if any(map(_has_digit, traits.words)) else 0.69
    if field == "number":
        wordy = traits.length > _SHORT and traits.numbers == 0 and not any(map(_has_digit, traits.words))
        return 0.45 if traits.length > 30 or traits.days > 0.8 or wordy else 1.0
    if kind in (Kind.NUMBER, Kind.MONEY, Kind.WHOLE):
        told = (
            traits.numbers >= 0.4
            or traits.length <= _SENTENCE_OF_FIGURES
            or any(map(_has_digit, traits.words))
        )
        return 1.0 if traits.numbers >= 0.4 else 0.85 if told else 0.5
    if kind in (Kind.TEXT, Kind.LONG, Kind.CHOICE, Kind.LINK) and traits.days > 0.3:
        return 0.5 if traits.days > 0.7 else 0.75
    if kind in (Kind.TEXT, Kind.LONG) and field in ("title", "name", "description") and traits.numbers > 0.8:
        return 0.5
    if kind in (Kind.TEXT, Kind.LONG, Kind.LINK, Kind.MONEY) and traits.answers > 0.9 and field != "verdict":
        return 0.5
    if field == "severity" and traits.words and not _says_one_of("severity", traits.words):
        return 0.65
    if field == "cause_method" and traits.words and not _says_one_of("cause_method", traits.words):
        return 0.65
    if field == "methods" and sum(any(map(str.isdigit, w)) for w in traits.words) * 2 > len(traits.words):
        return 0.9
    if field == "customer" and traits.numbers > 0.9:
        return 0.9
    if field == "kind" and register == "capa" and is_grade(traits.words):
        return 0.65
    if field == "action.title" and traits.words and (traits.length < _SHORT or _names_kinds(traits.words)):
        return 0.65 if traits.length < _SHORT else 0.5
    if field == "state" and traits.length > _SENTENCE:
        return 0.55
    if field == "state" and traits.numbers > 0.8:
        return 0.9 if register == "action" else 0.65
    if field in ("clause", "priority") and traits.length > _SENTENCE:
        return 0.75
    if field == "state" and traits.words and not _says_a_state(register, traits.words):
        return 0.85
    if kind is Kind.LINK and (traits.length > 80 or traits.numbers > 0.9):
        return 0.6
    return 1.0
