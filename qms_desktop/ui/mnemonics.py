"""The letters that choose an entry of a menu: each once, in whatever language the menu is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QMenu

MARK = "&"


def give_mnemonics(menu: QMenu) -> None:
    """Let a menu underline a letter of each entry whenever it opens; connect what fills the menu before."""
    menu.aboutToShow.connect(lambda: _mark(menu))


def marked(texts: Sequence[str]) -> list[str]:
    """Return the texts with a ``&`` before a letter that no other has, a word's first where it can be."""
    given = {letter for text in texts if (letter := mnemonic(text))}
    places: dict[int, int] = {}
    owners: dict[str, int] = {}

    def find(one: int, tried: set[str]) -> bool:
        """Give a text a letter that is free; where none is, one gives way that has another to choose."""
        offered = [(at, texts[one][at].casefold()) for at in _offers(texts[one])]
        for gives_way in (False, True):
            for at, letter in offered:
                if letter in given or letter in tried or (letter in owners) is not gives_way:
                    continue
                tried.add(letter)
                if not gives_way or find(owners[letter], tried):
                    owners[letter], places[one] = one, at
                    return True
        return False

    for one, text in enumerate(texts):
        if not mnemonic(text):
            find(one, set())
    return [
        f"{text[:at]}{MARK}{text[at:]}" if (at := places.get(one)) is not None else text
        for one, text in enumerate(texts)
    ]


def mnemonic(text: str) -> str:
    """Return the letter that stands behind the ``&`` of a text, in small; nothing where there is none."""
    words = text.partition("\t")[0].replace(MARK * 2, "")
    _, mark, after = words.partition(MARK)
    return after[:1].casefold() if mark else ""


def _offers(text: str) -> Iterator[int]:
    """Yield where a letter could be marked, the best first."""
    words = text.partition("\t")[0]
    letters = [at for at, one in enumerate(words) if one.isalnum()]
    firsts = [at for at in letters if at == 0 or not words[at - 1].isalnum()]
    yield from firsts
    yield from (at for at in letters if at not in firsts)


def _mark(menu: QMenu) -> None:
    actions = [action for action in menu.actions() if not action.isSeparator()]
    for action, text in zip(actions, marked([action.text() for action in actions]), strict=True):
        action.setText(text)
