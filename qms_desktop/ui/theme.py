"""Colours, signs and style of the window, light and dark, following the system unless told otherwise.

The hex values are those of ``charts.palette``; a test keeps them equal. They stand here as plain text because
that module loads reportlab, and the window is painted before such libraries are loaded.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QStyleFactory, QWidget

from qms_desktop.resources import resource

SPACING = 8
"""Pixels between things; half of it inside them."""
ROW_HEIGHT = 28


class Sign(Enum):
    """What a figure says: the character that always stands beside its colour."""

    MET = "●"
    AT_RISK = "▲"
    MISSED = "■"
    NO_DATA = "○"


class Mode(Enum):
    """Which palette the user wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Colours:
    """One set of colours as ``#RRGGBB``; every text colour keeps 4.5:1 on ``surface`` and ``chrome``."""

    dark: bool
    met: str
    at_risk: str
    missed: str
    no_data: str
    accent: str
    on_accent: str
    surface: str
    chrome: str
    text: str
    hairline: str
    selection: str
    """Behind selected rows; ``text`` and the state colours stay readable on it."""
    handle: str
    """What is dragged in a scroll bar, at 3:1 to its ground."""

    @property
    def muted(self) -> str:
        """The quiet colour of captions."""
        return self.no_data

    def of(self, sign: Sign) -> str:
        """Return the colour that goes with a sign."""
        return {
            Sign.MET: self.met,
            Sign.AT_RISK: self.at_risk,
            Sign.MISSED: self.missed,
            Sign.NO_DATA: self.no_data,
        }[sign]


LIGHT = Colours(
    dark=False,
    met="#1B7A3D",
    at_risk="#8A5A00",
    missed="#B3261E",
    no_data="#5B6470",
    accent="#1F5FBF",
    on_accent="#FFFFFF",
    surface="#FFFFFF",
    chrome="#F5F6F8",
    text="#1B1F24",
    hairline="#D9DDE3",
    selection="#E4EDFA",
    handle="#8A929D",
)
DARK = Colours(
    dark=True,
    met="#4CC36F",
    at_risk="#E0B040",
    missed="#FF7B72",
    no_data="#9AA4B0",
    accent="#7FB2FF",
    on_accent="#16191D",
    surface="#16191D",
    chrome="#1E2227",
    text="#E7EAEE",
    hairline="#343A42",
    selection="#25354D",
    handle="#6B7480",
)


def _recolour_links(app: QApplication) -> None:
    """Let labels take the colour of links from the palette anew: Qt keeps the one they were filled with."""
    for label in (one for one in app.allWidgets() if isinstance(one, QLabel)):
        text = label.text()
        if "<a " in text:
            label.clear()
            label.setText(text)


class Theme(QObject):
    """The colours in force. Widgets that paint themselves repaint on ``changed``."""

    changed = Signal()

    def __init__(self, mode: Mode = Mode.SYSTEM, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode = mode
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)
        self._apply()

    @property
    def mode(self) -> Mode:
        """What the user asked for."""
        return self._mode

    @property
    def colours(self) -> Colours:
        """The palette in force."""
        if self._mode is Mode.SYSTEM:
            dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        else:
            dark = self._mode is Mode.DARK
        return DARK if dark else LIGHT

    def set_mode(self, mode: Mode) -> None:
        """Force light or dark, or follow the system again."""
        self._mode = mode
        self._apply()

    def _follow(self) -> None:
        if self._mode is Mode.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        app = QApplication.instance()
        sheet = style_sheet(self.colours)
        # Set again, the same sheet would have Qt polish every widget anew.
        if isinstance(app, QApplication) and app.styleSheet() != sheet:
            app.setStyle(QStyleFactory.create("Fusion"))
            app.setPalette(palette_of(self.colours))
            app.setStyleSheet(sheet)
            _recolour_links(app)
        self.changed.emit()


def palette_of(colours: Colours) -> QPalette:
    """Return the colours as Qt's roles, which every native widget follows."""
    role = QPalette.ColorRole
    palette = QPalette()
    pairs = {
        role.Window: colours.chrome,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.chrome,
        role.Text: colours.text,
        role.Button: colours.chrome,
        role.ButtonText: colours.text,
        role.BrightText: colours.missed,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
        role.Highlight: colours.selection,
        role.HighlightedText: colours.text,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Accent: colours.accent,
        role.PlaceholderText: colours.muted,
        role.Mid: colours.hairline,
        role.Midlight: colours.hairline,
        role.Light: colours.surface,
        role.Dark: colours.hairline,
        role.Shadow: colours.hairline,
    }
    for one, colour in pairs.items():
        palette.setColor(one, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for one in (role.Text, role.ButtonText, role.WindowText, role.HighlightedText):
        palette.setColor(disabled, one, QColor(colours.muted))
    return palette


def style_sheet(colours: Colours) -> str:
    """Return the little that palette and Fusion can't say."""
    return _bars(colours) + _buttons(colours) + _inputs(colours) + _surroundings(colours)


def _bars(colours: Colours) -> str:
    """Menus, tabs and the heads of lists."""
    return f"""
    QMenuBar {{ background: {colours.chrome}; border-bottom: 1px solid {colours.hairline}; }}
    QMenuBar::item {{ padding: 7px 8px; background: transparent; }}
    QMenuBar::item:selected, QMenuBar::item:pressed {{ background: {colours.selection}; }}
    QTabBar::tab {{
        padding: 8px 14px; border: 0; border-bottom: 2px solid transparent; color: {colours.muted};
        background: transparent;
    }}
    QTabBar::tab:selected {{ color: {colours.text}; border-bottom-color: {colours.accent}; }}
    QTabBar::tab:hover {{ color: {colours.text}; }}
    QTabBar::tab:selected:focus {{
        border: 1px solid {colours.accent}; border-bottom-width: 2px; padding: 7px 13px 8px 13px;
    }}
    QTabWidget::pane {{ border: 0; border-top: 1px solid {colours.hairline}; }}
    QTabWidget::tab-bar {{ left: 8px; }}
    QTabWidget QTabBar::tab {{ padding: 5px 10px; }}
    QTabWidget QTabBar::tab:selected:focus {{ padding: 4px 9px 5px 9px; }}
    QHeaderView {{ background: {colours.surface}; border: 0; }}
    QHeaderView::section {{
        background: {colours.surface}; color: {colours.muted}; border: 0;
        border-bottom: 1px solid {colours.hairline}; padding: 5px 3px;
    }}
    QTableWidget QHeaderView::section {{ text-align: left; }}
    QTableCornerButton::section {{
        background: {colours.surface}; border: 0; border-bottom: 1px solid {colours.hairline};
    }}
    QTableWidget CalmBox {{ margin: 2px 0 3px 0; }}
    QFrame#message {{ background: {colours.selection}; border: 0; }}
    QFrame#hairline {{ background: {colours.hairline}; border: 0; max-height: 1px; min-height: 1px; }}
    """


def _buttons(colours: Colours) -> str:
    """Buttons, and labels that speak quietly or of a problem."""
    return f"""
    QPushButton {{
        padding: 4px 12px; border: 1px solid {colours.hairline}; border-radius: 3px;
        background: {colours.surface}; min-height: 18px;
    }}
    QPushButton:hover {{ border-color: {colours.muted}; }}
    QPushButton:focus {{ border-color: {colours.accent}; }}
    QPushButton:pressed, QPushButton:checked {{ background: {colours.selection}; }}
    QPushButton:disabled {{ color: {colours.muted}; background: {colours.chrome}; }}
    QPushButton[primary="true"] {{
        background: {colours.accent}; color: {colours.on_accent}; border-color: {colours.accent};
    }}
    QPushButton[primary="true"]:focus {{ border: 3px double {colours.on_accent}; padding: 2px 10px; }}
    QPushButton[primary="true"]:disabled {{
        background: {colours.chrome}; color: {colours.muted}; border-color: {colours.hairline};
    }}
    QFrame#turtle {{ border: 1px solid {colours.accent}; border-radius: 4px; }}
    QToolButton#section {{ border: 0; padding: 2px 4px 2px 0; background: transparent; }}
    QToolButton#section:hover, QToolButton#section:focus {{ color: {colours.accent}; }}
    QLabel[problem="true"] {{ color: {colours.missed}; }}
    QLabel[muted="true"] {{ color: {colours.muted}; }}
    """


def _inputs(colours: Colours) -> str:
    """What is typed or chosen in, and how the keyboard shows there."""
    return f"""
    QLineEdit, QPlainTextEdit, QComboBox, QSpinBox {{
        border: 1px solid {colours.hairline}; border-radius: 3px; padding: 3px 5px;
        background: {colours.surface}; selection-background-color: {colours.accent};
        selection-color: {colours.on_accent};
    }}
    QLineEdit, QComboBox, QSpinBox {{ min-height: 18px; }}
    QComboBox {{ padding-left: 7px; }}
    QPlainTextEdit {{ padding: 0 3px; }}
    QSpinBox {{ padding: 0 0 0 4px; }}
    QLineEdit:disabled, QLineEdit:read-only, QPlainTextEdit:disabled, QPlainTextEdit:read-only,
    QComboBox:disabled, QSpinBox:disabled {{ background: {colours.chrome}; }}
    QComboBox::drop-down {{ border: 0; width: 22px; }}
    QComboBox::down-arrow {{ image: url({_picture("down", colours)}); width: 14px; height: 14px; }}
    QSpinBox::up-button, QSpinBox::down-button {{ border: 0; width: 20px; }}
    QSpinBox::up-arrow {{ image: url({_picture("up", colours)}); width: 12px; height: 12px; }}
    QSpinBox::down-arrow {{ image: url({_picture("down", colours)}); width: 12px; height: 12px; }}
    QComboBox QAbstractItemView {{ border: 1px solid {colours.hairline}; }}
    QCheckBox::indicator, QTreeView::indicator, QListView::indicator {{
        width: 13px; height: 13px; border: 1px solid {colours.muted}; border-radius: 2px;
        background: {colours.surface};
    }}
    QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked {{
        background: {colours.accent}; border-color: {colours.accent};
        image: url({_picture("check", colours)});
    }}
    QCheckBox {{ border: 1px solid transparent; border-radius: 3px; padding: 1px 3px; }}
    QCheckBox:focus {{ border-color: {colours.accent}; }}
    QListView, QTreeView, QTableView {{ border: 1px solid {colours.surface}; }}
    QListView:focus, QTreeView:focus, QTableView:focus {{ border-color: {colours.accent}; }}
    PageView {{ border: 1px solid {colours.hairline}; }}
    PageView:focus {{ border-color: {colours.accent}; }}
    QLabel:focus {{ border: 1px solid {colours.accent}; border-radius: 3px; }}
    QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus {{
        border-color: {colours.accent};
    }}
    QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {{
        border-color: {colours.missed};
    }}
    """


def _surroundings(colours: Colours) -> str:
    """Tool tips, scroll bars and what floats over the window."""
    return f"""
    QToolTip {{ border: 1px solid {colours.hairline}; padding: 4px; }}
    QScrollBar {{ background: transparent; border: 0; }}
    QScrollBar:vertical {{ width: 12px; }}
    QScrollBar:horizontal {{ height: 12px; }}
    QScrollBar::handle {{ background: {colours.handle}; border-radius: 3px; margin: 3px; }}
    QScrollBar::handle:vertical {{ min-height: 28px; }}
    QScrollBar::handle:horizontal {{ min-width: 28px; }}
    QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {colours.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
    QListView {{ outline: 1px solid {colours.accent}; }}
    QListView::item:selected {{ background: {colours.selection}; color: {colours.text}; }}
    QSplitter::handle {{ background: {colours.hairline}; }}
    #tour {{ border: 1px solid {colours.accent}; border-radius: 4px; background: {colours.surface}; }}
    #searchlist {{ border: 1px solid {colours.muted}; background: {colours.surface}; }}
    QStatusBar {{ border-top: 1px solid {colours.hairline}; }}
    QStatusBar::item {{ border: 0; }}
    """


def _picture(name: str, colours: Colours) -> str:
    """Return the path of a drawing for a style sheet, which can't recolour one."""
    return resource("icons", f"{name}-{'dark' if colours.dark else 'light'}.svg").as_posix()


def title_font(widget: QWidget, steps: int = 1) -> QFont:
    """Return the widget's font one step (about a fifth) larger and semi-bold, for headings."""
    font = QFont(widget.font())
    font.setPointSizeF(font.pointSizeF() * 1.2**steps)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def contrast(one: str, other: str) -> float:
    """Return the WCAG 2.1 contrast ratio of two colours, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance of sRGB, as WCAG 2.1 defines it."""
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
