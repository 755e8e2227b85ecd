"""Settings: what belongs to the organisation (in the data file) and to the person at this computer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QImage, QPalette, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from qms_desktop.catalogue import LANGUAGES
from qms_desktop.errors import QmsError
from qms_desktop.model.organisation import CLAUSE_EDITIONS, PAPER_LANGUAGES, Organisation
from qms_desktop.ui.announcing import announce
from qms_desktop.ui.careful import CarefulDialog
from qms_desktop.ui.editors import CountBox
from qms_desktop.ui.language import spoken
from qms_desktop.ui.plain_label import PlainLabel
from qms_desktop.ui.preferences import Preferences
from qms_desktop.ui.settings_person import PersonPage
from qms_desktop.ui.theme import SPACING
from qms_desktop.workflow.settings import LOGO_LIMIT, problems_of

Save = Callable[[Organisation, Preferences], None]
"""Stores the organisation in the data file and the rest on this computer; raises ``QmsError``."""

LOGO_SIZE = QSize(200, 72)


class SettingsDialog(CarefulDialog):
    """Edits the settings and closes once they are saved; a refusal stands in the dialog, typing is kept."""

    chapter = "Settings"

    def __init__(
        self,
        organisation: Organisation,
        preferred: Preferences,
        people: Sequence[tuple[int, str]],
        save: Save,
        parent: QWidget | None = None,
        *,
        why_fixed: str = "",
    ) -> None:
        """``why_fixed``: why what the data file holds stays as it is; nothing where it can be set."""
        super().__init__(parent)
        self._why_fixed = why_fixed
        self._save = save
        self._logo = organisation.logo
        self.setWindowTitle(self.tr("Settings"))
        self.name = self._line(
            organisation.name, self.tr("Organisation"), self.tr("As printed on every page")
        )
        self.prefix = self._line(organisation.document_prefix, self.tr("Document numbers begin with"), "QMS")
        self.month = self._months(organisation.fiscal_year_start)
        self.edition = self._editions(organisation.clause_edition)
        self.language = self._languages(organisation.language)
        self.misses = self._misses(organisation.trigger_misses)
        self.signal = QCheckBox(self.tr("CAPA on a bad signal of a new KPI"))
        self.signal.setChecked(organisation.trigger_signal)
        self.person = PersonPage(preferred, people)
        self.logo = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.choose_logo = QPushButton(self.tr("Choose picture…"))
        self.choose_logo.clicked.connect(self._choose_logo)
        self.remove_logo = QPushButton(self.tr("Remove"))
        self.remove_logo.clicked.connect(self._remove_logo)
        self.message = PlainLabel(wordWrap=True)
        self.message.setForegroundRole(QPalette.ColorRole.BrightText)
        self._assemble()
        self._show_logo()

    def _line(self, text: str, label: str, hint: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setAccessibleName(label)
        line.setPlaceholderText(hint)
        line.setMinimumWidth(280)
        return line

    def _months(self, month: int) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Fiscal year starts in"))
        for number in range(1, 13):
            name = QLocale().standaloneMonthName(number, QLocale.FormatType.LongFormat)
            box.addItem(name[:1].upper() + name[1:], number)
        box.setCurrentIndex(box.findData(month))
        return box

    def _editions(self, edition: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Clause numbers of"))
        for year in CLAUSE_EDITIONS:
            box.addItem(f"ISO 9001:{year}", year)
        box.setCurrentIndex(box.findData(edition))
        return box

    def _languages(self, language: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Papers are printed in"))
        for key in PAPER_LANGUAGES:
            box.addItem(LANGUAGES[key], key)
        box.setCurrentIndex(box.findData(language))
        return box

    def _misses(self, count: int) -> CountBox:
        box = CountBox()
        box.setRange(0, 24)
        box.setAccessibleName(self.tr("New KPI: CAPA after misses running"))
        box.setSpecialValueText(self.tr("Never"))
        box.setToolTip(self.tr("A KPI can say otherwise in its form. Those there are stay as they are."))
        box.setValue(count)
        return box

    def _assemble(self) -> None:
        page = QWidget()
        form = QFormLayout(page)
        form.setHorizontalSpacing(2 * SPACING)
        form.setVerticalSpacing(SPACING)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._row(form, self.name)
        form.addRow(self.tr("Logo"), self._logo_row())
        for choice in (self.prefix, self.language, self.month, self.edition, self.misses):
            self._row(form, choice)
        form.addRow("", self.signal)
        kept = self.tr("Kept in the data file, the same for everybody who opens it.")
        form.addRow("", self._quiet(self._why_fixed or kept))
        page.setDisabled(bool(self._why_fixed))
        own = self.person.layout()
        if isinstance(own, QFormLayout):
            own.addRow("", self._quiet(self.tr("Kept on this computer.")))
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)
        self.pages.tabBar().setDrawBase(False)
        self.pages.addTab(page, self.tr("Organisation"))
        self.pages.addTab(self.person, self.tr("You"))
        for widget in (self.pages, self.pages.tabBar()):
            widget.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox()
        self.save_button = buttons.addButton(self.tr("Save settings"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save_button.setProperty("primary", True)
        self.save_button.setDefault(True)
        self.cancel_button = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._store)
        buttons.rejected.connect(self.leave)
        outer = QVBoxLayout(self)
        outer.setSpacing(SPACING)
        outer.setContentsMargins(2 * SPACING, SPACING, 2 * SPACING, 2 * SPACING)
        outer.addWidget(self.pages)
        outer.addWidget(self.message)
        outer.addStretch()
        outer.addWidget(buttons)
        self.message.hide()
        self.pages.setCurrentIndex(1 if self._why_fixed else 0)
        self.name.setFocus()

    def _row(self, form: QFormLayout, field: QWidget) -> None:
        form.addRow(field.accessibleName(), field)

    def _quiet(self, words: str) -> QLabel:
        label = QLabel(words)
        label.setProperty("muted", True)
        return label

    def _logo_row(self) -> QHBoxLayout:
        self.logo.setFixedSize(LOGO_SIZE)
        self.logo.setAccessibleName(self.tr("Logo"))
        self.logo.setStyleSheet("background: white; color: #5B6470; border: 1px solid #D9DDE3;")
        buttons = QVBoxLayout()
        buttons.setSpacing(SPACING // 2)
        buttons.addWidget(self.choose_logo)
        buttons.addWidget(self.remove_logo)
        buttons.addStretch()
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addWidget(self.logo)
        row.addLayout(buttons)
        row.addStretch()
        return row

    def _choose_logo(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose logo"), "", self.tr("Pictures (*.png *.jpg *.jpeg)")
        )
        if name:
            self.use_logo(Path(name))

    def use_logo(self, path: Path) -> None:
        """Take a picture file as the logo; one that can't be used is said so and the old one stays."""
        try:
            with path.open("rb") as file:
                picture = file.read(LOGO_LIMIT + 1)
        except OSError as error:
            self._say(
                self.tr("{0} can't be read ({1}); the logo stays as it was.").format(
                    path.name, spoken(str(error.strerror))
                )
            )
            return
        problem = problems_of(Organisation(logo=picture)).get("logo")
        if problem is None and QImage.fromData(picture).isNull():
            problem = self.tr("The picture is damaged; save it again in a drawing program.")
        if problem is not None:
            self._say(self.tr("{0} was not taken. {1}").format(path.name, problem))
            return
        self._logo = picture
        self._say("")
        self._show_logo()

    def _remove_logo(self) -> None:
        self._logo = None
        self._show_logo()

    def _show_logo(self) -> None:
        self.remove_logo.setEnabled(self._logo is not None)
        if self._logo is None:
            self.logo.setText(self.tr("No logo"))
            return
        ratio = self.devicePixelRatioF()
        room = (LOGO_SIZE - QSize(12, 12)) * ratio
        picture = QPixmap.fromImage(QImage.fromData(self._logo)).scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        picture.setDevicePixelRatio(ratio)
        self.logo.setPixmap(picture)

    def entered(self) -> tuple[Organisation, Preferences]:
        """Return what stands in the dialog: of the organisation and of the person."""
        return (
            Organisation(
                self.name.text().strip(),
                self._logo,
                self.prefix.text().strip(),
                self.month.currentData(),
                self.edition.currentData(),
                self.language.currentData(),
                self.misses.value(),
                self.signal.isChecked(),
            ),
            self.person.entered(),
        )

    def _store(self) -> None:
        try:
            self._save(*self.entered())
        except QmsError as error:
            self._say(str(error))
            return
        self.accept()

    def warn(self, sentence: str) -> None:
        self._say(sentence)

    def _say(self, message: str) -> None:
        self.message.setText(message)
        self.message.setVisible(bool(message))
        announce(self.message, message, wrong=True)
