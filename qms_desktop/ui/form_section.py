"""A section of a form: a heading that folds what is under it, and says in a line what is folded away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from qms_desktop.ui.theme import SPACING, title_font


class FormSection(QWidget):
    """Open until somebody folds it."""

    folded = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._summary = title, ""
        self.head = QToolButton()
        self.head.setObjectName("section")
        self.head.setFont(title_font(self))
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setToolTip(self.tr("Fold or unfold"))
        self.head.clicked.connect(lambda: self.set_open(not self.is_open))
        self.summary = QLabel()
        self.summary.setProperty("muted", True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line = QFrame()
        line.setObjectName("hairline")
        top = QHBoxLayout()
        top.setSpacing(2 * SPACING)
        top.addWidget(self.head)
        top.addWidget(self.summary, 1)
        top.addStretch(0)
        self.body = QWidget(self)
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, SPACING // 2, 0, 0)
        self.column.setSpacing(SPACING)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING // 2)
        layout.addLayout(top)
        layout.addWidget(line)
        layout.addWidget(self.body)
        self.set_count(0)
        self.set_open(True)

    @property
    def is_open(self) -> bool:
        """Whether what is under the heading is shown."""
        return not self.body.isHidden()

    def set_open(self, is_open: bool) -> None:
        """Show or fold what is under the heading."""
        self.body.setVisible(is_open)
        self.summary.setText("" if is_open else self._summary)
        self.head.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        # Tab goes from field to field; only what is folded away has its heading on the way.
        self.head.setFocusPolicy(Qt.FocusPolicy.ClickFocus if is_open else Qt.FocusPolicy.StrongFocus)
        words = self.tr("open") if is_open else self.tr("folded")
        self.head.setAccessibleDescription(words)
        self.folded.emit(not is_open)

    def set_summary(self, words: str) -> None:
        """Say what is folded away."""
        self._summary = " ".join(words.split())[:200]
        self.summary.setText("" if self.is_open else self._summary)

    def set_count(self, count: int) -> None:
        """Say how many records stand under the heading, where any do."""
        self.head.setText(f"{self._title} ({count})" if count else self._title)
        self.head.setAccessibleName(self.head.text())
