"""The user guide, read inside the app without a network."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from qms_desktop.resources import resource
from qms_desktop.ui.theme import SPACING


class GuideDialog(QDialog):
    """Shows the guide beside the window; it stays open while the user works."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("User guide"))
        self.resize(760, 720)
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.windowTitle())
        self.text.setOpenLinks(False)
        self.text.setMarkdown(guide_text())
        self.text.document().setDocumentMargin(3 * SPACING)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)


def guide_text() -> str:
    """Return the guide as Markdown, without its pictures: the reader has the window itself open."""
    text = resource("guide", "user-guide.md").read_text(encoding="utf-8")
    return re.sub(r"!\[[^\]]*\]\([^)]*\)\n*", "", text)
