"""What stands over every page of a meeting: the input spoken about, and what its figures are of."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from qms_desktop.model.reviews import ReviewState, Topic
from qms_desktop.ui.meeting_work import Agenda
from qms_desktop.ui.plain_label import PlainLabel
from qms_desktop.ui.theme import SPACING, title_font
from qms_desktop.ui.words import choice_label, day_text


class MeetingHeading(QWidget):
    """A title, and under it the review with its period and the day of its figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel()
        self.title.setObjectName("heading")
        self.title.setFont(title_font(self))
        self.title.setWordWrap(True)
        self.basis = QLabel(self.tr("Opening…"))
        self.basis.setProperty("muted", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        layout.addWidget(self.title)
        layout.addWidget(self.basis)

    def show_topic(self, topic: Topic | None) -> None:
        """Name an input; the outcome where there is none."""
        self.title.setText(self.tr("Outcome") if topic is None else f"{topic.value}   {choice_label(topic)}")

    def show_basis(self, agenda: Agenda) -> None:
        """Say which review this is, over which period, and of which day its figures are."""
        values = agenda.view.values
        period = [day_text(values[name]) for name in ("period_start", "period_end") if values[name]]
        parts = [str(values["number"]), str(values["title"]), " – ".join(period)]
        if agenda.as_of is not None:
            frozen = values["state"] is not ReviewState.PLANNED
            words = (
                self.tr("figures fixed, as of %1") if frozen else self.tr("figures not frozen yet, as of %1")
            )
            parts.append(words.replace("%1", day_text(agenda.as_of)))
        self.basis.setText("   ·   ".join(part for part in parts if part))
