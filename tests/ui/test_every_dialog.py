"""Every dialog and window of its own, in every language: words, names, Tab, room for the words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from qms_desktop.catalogue import LANGUAGES
from qms_desktop.exchange.pasted import NAME, Place, pasted_table, read_pasted
from qms_desktop.insight.due import Due, Owner
from qms_desktop.insight.filters import Filter
from qms_desktop.insight.revisions import Approved
from qms_desktop.insight.rows import Ref
from qms_desktop.insight.views import RecordView, view
from qms_desktop.model.capas import Capa
from qms_desktop.model.fields import fields
from qms_desktop.model.organisation import Organisation
from qms_desktop.store.backup import Backup
from qms_desktop.ui.ask import DoneDialog, DueDialog, ReasonDialog
from qms_desktop.ui.ask_backup import BackupDialog
from qms_desktop.ui.ask_link import LinkDialog
from qms_desktop.ui.ask_name import NameDialog
from qms_desktop.ui.ask_period import PeriodDialog
from qms_desktop.ui.ask_person import PersonDialog
from qms_desktop.ui.ask_reading import ReadingDialog
from qms_desktop.ui.ask_review import ApproveDialog
from qms_desktop.ui.ask_revision import ApproveRevisionDialog, RevisionDialog
from qms_desktop.ui.ask_verify import VerifyActionDialog, VerifyCapaDialog
from qms_desktop.ui.columns_dialog import ColumnsDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.filter_dialog import FilterDialog
from qms_desktop.ui.grid_menus import offers
from qms_desktop.ui.guide import GuideDialog
from qms_desktop.ui.hand_over import HandOverDialog
from qms_desktop.ui.import_people import NewPeopleDialog
from qms_desktop.ui.import_wizard import COLUMNS, DONE, FILES, PREVIEW, ImportWizard
from qms_desktop.ui.insight_page import InsightPage
from qms_desktop.ui.keys import KeysDialog
from qms_desktop.ui.language import speak
from qms_desktop.ui.mail import MailDialog
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.map_page import MapPage
from qms_desktop.ui.meeting import Meeting
from qms_desktop.ui.month_end import MonthEnd
from qms_desktop.ui.paste_dialog import PasteDialog
from qms_desktop.ui.preferences import Preferences
from qms_desktop.ui.preview import PreviewDialog
from qms_desktop.ui.preview_pages import PdfPages
from qms_desktop.ui.screenshots import use_own_font
from qms_desktop.ui.settings_dialog import SettingsDialog
from qms_desktop.ui.welcome import WelcomeDialog
from qms_desktop.ui.workspace import Workspace
from tests.exchange.workbooks import workbook
from tests.ui.conftest import Add
from tests.ui.walking import controls, cut_off, marking, subclasses_of_ui, tab_order, unnamed, untranslated

SMALL = (960, 540)
"""Points of a full-HD screen at 200 %: everything fits there."""
MARKED = "marked"
"""No language: every text that passes through translation stands in brackets."""


@dataclass(frozen=True)
class Shop:
    """A data file with a record of each kind, and what a window is made with."""

    desk: Desk
    ids: dict[str, int]
    folder: Path

    def view(self, register: str) -> RecordView:
        """Return what a form of the one record of a register shows."""
        with self.desk.store.read() as session:
            return view(session, register, self.ids[register])


@pytest.fixture
def shop(desk: Desk, add: Add, tmp_path: Path) -> Shop:
    """One record of each register, all texts marked as data."""
    person = add("person", name="§ Jane", email="jane@x.test")
    intent = add("intent", title="§ Policy")
    process = add("process", name="§ Packing", owner=person)
    objective = add("objective", title="§ Fewer", intent=intent, process=process, owner=person)
    kpi = add("kpi", name="§ On time", process=process, owner=person, unit="%")
    capa = add(
        "capa", title="§ Label", owner=person, process=process,
        effectiveness_kpi=kpi, effectiveness_criterion="§ None",
    )  # fmt: skip
    action = add("action", title="§ Print", owner=person, capa=capa)
    review = add("review", title="§ Review", chair=person)
    ids = {
        "person": person, "intent": intent, "process": process, "objective": objective,
        "kpi": kpi, "capa": capa, "action": action, "review": review,
    }  # fmt: skip
    return Shop(desk, ids, tmp_path)


@pytest.fixture(params=[*LANGUAGES, MARKED])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Each language in turn, in the font that is shipped."""
    font = QFont(qapp.font())
    use_own_font()
    name, translator = str(request.param), marking()
    if name == MARKED:
        qapp.installTranslator(translator)
    else:
        speak(qapp, name)
    yield name
    qapp.removeTranslator(translator)
    speak(qapp, "en")
    QLocale.setDefault(QLocale.c())
    qapp.setFont(font)


Maker = Callable[[Shop], QWidget]


def _filter(name: str) -> Maker:
    field = fields(Capa)[name]
    return lambda shop: FilterDialog(None, shop.desk.theme, field, Filter(), offers(field))


def _paste(shop: Shop) -> QWidget:
    place = Place("capa", ["title"], [], {"number": "§ No", "title": "§ Title"})
    with shop.desk.store.read() as session:
        found = pasted_table(session, read_pasted("§ words\tminor\n§\tmajor"), place)
    found.notes = []
    return PasteDialog(shop.desk, "capa", found)


def _mail(shop: Shop) -> QWidget:
    days = [
        Due("action", 1, "A-2026-001", "§ Print", 1, "due_on", "Due", date(2026, month, 2), "§ Jane")
        for month in (1, 12)
    ]
    return MailDialog(Owner(1, "§ Jane", "§@x.test"), days, date(2026, 11, 22))


def _backups(shop: Shop) -> QWidget:
    known = [
        Backup(shop.folder / "§.qms", datetime(2026, 11, day, 9, 10, tzinfo=UTC), 4_200_000, reason)
        for day, reason in ((24, "backup"), (23, "before-update"), (22, "replaced"), (21, "before-repair"))
    ]
    return BackupDialog(None, shop.folder / "§.qms", known)


def _settings(page: int) -> Maker:
    def make(shop: Shop) -> QWidget:
        made = SettingsDialog(Organisation("§ Acme"), Preferences(), [(1, "§ Jane")], lambda *_: None)
        made.pages.setCurrentIndex(page)
        return made

    return make


def _preview(shop: Shop) -> QWidget:
    out = BytesIO()
    canvas = Canvas(out)
    canvas.showPage()
    canvas.save()
    return PreviewDialog("§ Paper", PdfPages(out.getvalue()), shop.folder / "paper.pdf", shop.desk.jobs)


def _wizard(step: int) -> Maker:
    def make(shop: Shop) -> QWidget:
        head = ["Title §", "Owner §", "Severity §", "§ Shift"]
        rows = [["§ Scratch", "§ Tom", "minor", "§ day"], ["", "§ Tom", "odd", "§ day"]]
        made = ImportWizard(shop.desk)
        made.read([workbook(shop.folder / "§ CAPA log.xlsx", **{"§ CAPA": [head, *rows]})])
        shop.desk.jobs.drain()
        while made.steps.currentIndex() < step:
            made.next.click()
            shop.desk.jobs.drain()
        while made.steps.currentIndex() > step:
            made.back.click()
        return made

    return make


def _meeting(page: int) -> Maker:
    def make(shop: Shop) -> QWidget:
        made = Meeting(shop.desk, shop.ids["review"])
        shop.desk.jobs.drain()
        made.message.clear()  # a sentence of the layers below has a catalogue of its own
        made.go_to(page)
        return made

    return make


def _window(*, tour: bool = False) -> Maker:
    def make(shop: Shop) -> QWidget:
        made = MainWindow(shop.desk.theme, shop.desk.jobs, shop.desk.state)
        made.show_file(shop.desk.store)
        if tour:
            made.show()
            made.help.show_tour()
        return made

    return make


MADE: dict[type[QWidget], dict[str, Maker]] = {
    ApproveDialog: {"": lambda shop: ApproveDialog(None, shop.desk, "MR-1", Ref(1, "P-1", "§ Jane"))},
    ApproveRevisionDialog: {"": lambda shop: ApproveRevisionDialog.of(None, shop.desk, shop.view("process"))},
    BackupDialog: {"": _backups, "none": lambda shop: BackupDialog(None, shop.folder / "§.qms", [])},
    ColumnsDialog: {"": lambda _: ColumnsDialog(None, "capa", ["number", "title"], ["extra:§ Line"])},
    DoneDialog: {"": lambda shop: DoneDialog(None, shop.desk.theme, "§", evidence_needed=True)},
    DueDialog: {"": lambda shop: DueDialog(None, "action", shop.desk.theme, date(2026, 3, 2))},
    FilterDialog: {name: _filter(name) for name in ("title", "due_on", "cost", "severity")},
    GuideDialog: {"": lambda _: GuideDialog()},
    HandOverDialog: {"": lambda shop: HandOverDialog(shop.desk, shop.view("person"))},
    ImportWizard: {
        "empty": lambda shop: ImportWizard(shop.desk),
        "files": _wizard(FILES), "columns": _wizard(COLUMNS),
        "preview": _wizard(PREVIEW), "done": _wizard(DONE),
    },
    InsightPage: {"": lambda shop: InsightPage(shop.desk)},
    KeysDialog: {"": lambda _: KeysDialog()},
    LinkDialog: {"": lambda shop: LinkDialog(None, shop.desk, fields(Capa)["owner"], "§ heading", "§ verb")},
    MailDialog: {"": _mail},
    MainWindow: {"": _window(), "tour": _window(tour=True)},
    MapPage: {"": lambda shop: MapPage(shop.desk)},
    Meeting: {"input": _meeting(0), "outcome": _meeting(12)},
    MonthEnd: {"": lambda shop: MonthEnd(shop.desk)},
    NameDialog: {"": lambda _: NameDialog(None, "§ heading", "§ verb", "§")},
    NewPeopleDialog: {"": lambda _: NewPeopleDialog(None, ["§ Jane", "§ Tom"])},
    PasteDialog: {"": _paste},
    PeriodDialog: {"": lambda shop: PeriodDialog(None, shop.desk.theme, "§ heading", 4)},
    PersonDialog: {"": lambda _: PersonDialog(None, [(1, "§ Jane")], 1)},
    PreviewDialog: {"": _preview},
    ReadingDialog: {"": lambda _: ReadingDialog(None, "§ heading", "§ verb", ["2026-01"], reasoned=True)},
    ReasonDialog: {"": lambda _: ReasonDialog(None, "capa", "§ heading", "§ verb", "§ note")},
    RevisionDialog: {
        "": lambda _: RevisionDialog(None, "P-1", [Approved(1, "1", date(2026, 3, 4), "§ first")])
    },
    SettingsDialog: {"organisation": _settings(0), "you": _settings(1)},
    VerifyActionDialog: {"": lambda shop: VerifyActionDialog(None, shop.desk, shop.view("action"))},
    VerifyCapaDialog: {"": lambda shop: VerifyCapaDialog(None, shop.desk, shop.view("capa"))},
    WelcomeDialog: {"": lambda shop: WelcomeDialog(shop.desk.jobs, shop.folder)},
}  # fmt: skip
"""How each dialog and window is made, once for each form it takes."""

CASES = {
    f"{cls.__name__}{f' {name}' if name else ''}": make
    for cls, makers in MADE.items()
    for name, make in makers.items()
}


@pytest.mark.parametrize("case", CASES)
def test_it_opens_in_every_language_and_is_read_reached_and_whole(
    shop: Shop, language: str, qtbot: QtBot, case: str
) -> None:
    made = CASES[case](shop)
    qtbot.addWidget(made)
    if not isinstance(made, QDialog):
        made.resize(*SMALL)
    made.show()
    shop.desk.jobs.drain()
    QApplication.processEvents()
    if language == MARKED:
        assert {words for words in untranslated(made) if NAME not in words} == set()
        return
    assert made.windowTitle()
    assert isinstance(made, (GuideDialog, MainWindow)) or _help_keys(made)
    assert unnamed(made) == []
    assert set(tab_order(made)) == set(controls(made))
    assert cut_off(made) == []
    least = made.minimumSizeHint()
    assert (least.width() <= SMALL[0], least.height() <= SMALL[1]) == (True, True), least


def _help_keys(made: QWidget) -> list[QShortcut]:
    keys = QKeySequence(QKeySequence.StandardKey.HelpContents)
    return [one for one in made.findChildren(QShortcut) if one.key() == keys]


def test_the_message_that_tells_about_the_app_is_read_reached_and_whole(
    window: MainWindow, language: str
) -> None:
    found: list[object] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QDialog)
        found.append((untranslated(box) if language == MARKED else set(), unnamed(box), cut_off(box)))
        box.reject()

    QTimer.singleShot(0, window, look)
    window.help.show_about()
    assert found == [(set(), [], [])]


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
def test_no_list_and_no_form_needs_a_wider_screen(
    shop: Shop, language: str, window: MainWindow, workspace: Workspace
) -> None:
    window.resize(*SMALL)
    for name, id_ in shop.ids.items():
        workspace.go_to(name)
        shop.desk.jobs.drain()
        workspace.open_record(name, id_)
        shop.desk.jobs.drain()
        assert window.minimumSizeHint().width() <= SMALL[0], name


def test_every_dialog_and_window_stands_in_the_table() -> None:
    assert set(subclasses_of_ui(QDialog, QMainWindow)) | set(windows_of_ui()) == set(MADE)


def windows_of_ui() -> Iterator[type[QWidget]]:
    """Yield the widgets that make themselves a window of their own."""
    for cls in subclasses_of_ui(QWidget):
        code = getattr(cls.__init__, "__code__", None)
        if code is not None and {"WindowType", "Window"} <= set(code.co_names):
            yield cls
