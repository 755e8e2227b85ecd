"""Tells a screen reader what appears without the keyboard going there: refusals, results, what was saved."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

Politeness = QAccessible.AnnouncementPoliteness


def announce(widget: QWidget, words: str, *, wrong: bool = False) -> None:
    """Have words read aloud; what is wrong at once, the rest when the reader is free.

    Args:
        widget: where the words stand.
        words: what is said; nothing where empty.
        wrong: something was refused.
    """
    if not words:
        return
    if wrong:
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))
    event = QAccessibleAnnouncementEvent(widget, words)
    event.setPoliteness(Politeness.Assertive if wrong else Politeness.Polite)
    QAccessible.updateAccessibility(event)
