"""Which code page a text without one of Unicode's is in, told by the letters that each would make of it."""

from __future__ import annotations

import re

_HEAD = 2**18
_NAMES = {
    "cp1252": "Windows-1252",
    "cp1250": "Windows-1250",
    "iso8859-2": "ISO 8859-2",
    "cp1254": "Windows-1254",
    "cp1251": "Windows-1251",
    "cp1253": "Windows-1253",
}
_LETTERS = {
    "cp1252": "äöüßàâçéèêëîïôûùœñáíóúãõåøæìòðþýÿ",
    "cp1250": "ąćęłńóśźżáčďéěíňřšťúůýžäöüőűăâîșț",
    "iso8859-2": "ąćęłńóśźżáčďéěíňřšťúůýžäöüőűăâî",
    "cp1254": "çğıöşüâî",
    "cp1251": "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ",
    "cp1253": "αβγδεζηθικλμνξοπρστυφχψωάέήίόύώς",
}
"""The letters beyond ASCII of the languages that are written in each, lower case."""
_ICELANDIC, _TURKISH = set("áíúæéó"), set("ðþýÐÞÝ")


def decode_8_bit(data: bytes) -> tuple[str, str]:
    """Return text that is not UTF-8, and the name of the encoding it was read in.

    A few broken bytes in what is UTF-8 otherwise stay marked as unreadable. Western European is the rule;
    another code page is taken only where it makes letters of what would else be signs within words, or where
    nearly all letters are beyond ASCII.
    """
    broken = data.decode("utf-8", "replace")
    unreadable = broken.count("\ufffd")
    if 2 * unreadable < sum(1 for character in broken[:_HEAD] if ord(character) > 127) - unreadable:
        return broken, f"UTF-8 with {unreadable} unreadable characters, marked \ufffd,"
    head = data[:_HEAD]
    best = max(_NAMES, key=lambda page: _score(head, page))
    western = set(head.decode("cp1252", "replace"))
    if best == "cp1252" and western & _TURKISH and not western & _ICELANDIC:
        best = "cp1254"
    return data.decode(best, "replace"), _NAMES[best]


def _score(head: bytes, page: str) -> float:
    """Return how many characters beyond ASCII are letters of the page's languages, less the others."""
    text = head.decode(page, "replace")
    letters = set(_LETTERS[page])
    beyond = re.findall(r"[^\x00-\x7f]", text)
    score = sum(1.0 if character.lower() in letters else -1.0 for character in beyond)
    if page in ("cp1251", "cp1253"):
        alone = len(re.findall(r"[A-Za-z][^\x00-\x7f]|[^\x00-\x7f][A-Za-z]", text))
        capitals = len(re.findall(r"[а-яα-ω](?=[А-ЯΑ-Ω])", text))
        score += sum(map(len, re.findall(r"[^\x00-\x7f]{4,}", text))) / 2 - 2 * alone - 2 * capitals
    return score - list(_NAMES).index(page) * 0.01
