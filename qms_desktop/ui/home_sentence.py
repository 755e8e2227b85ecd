"""Words in which figures are links to the records behind them."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from qms_desktop.ui.home_contents import Link, Phrase


class Sentence(QLabel):
    """Phrases one after the other; those that open something are links, by mouse and by keyboard."""

    opened = Signal(object)
    """``Opens``: what the user wants to see."""
    linked = Signal(str)
    """Name of a ``Link``."""

    def __init__(self, between: str = " ", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._between = between
        self._phrases: Sequence[Phrase] = ()
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.linkActivated.connect(lambda at: self._open(int(at)))

    @property
    def phrases(self) -> Sequence[Phrase]:
        """What it says now."""
        return self._phrases

    def show_phrases(self, phrases: Sequence[Phrase]) -> None:
        """Say this instead."""
        self._phrases = phrases
        self.setText(self._between.join(self._marked(at) for at in range(len(phrases))))
        self.setAccessibleDescription(self._between.join(phrase.text for phrase in phrases))
        can_be_opened = any(phrase.opens is not None for phrase in phrases)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if can_be_opened else Qt.FocusPolicy.NoFocus)

    def _marked(self, at: int) -> str:
        text = escape(self._phrases[at].text)
        if self._phrases[at].opens is None:
            return text
        return f'<a href="{at}" style="text-decoration: none">{text}</a>'

    def _open(self, at: int) -> None:
        opens = self._phrases[at].opens
        if isinstance(opens, Link):
            self.linked.emit(opens.name)
        elif opens is not None:
            self.opened.emit(opens)
