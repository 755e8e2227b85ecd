"""The list of open questions above the preview: each answered in its row, or all of a kind at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from qms_desktop.ui.hairline import HairlineDelegate
from qms_desktop.ui.import_questions import Question, Topic, of_topic
from qms_desktop.ui.plain_label import PlainLabel
from qms_desktop.ui.theme import ROW_HEIGHT, SPACING, Theme

Index = QModelIndex | QPersistentModelIndex
_ROWS_SHOWN = 5


class QuestionModel(QAbstractTableModel):
    """Questions as rows; the last column holds the answer."""

    QUESTION, HERE, FILE, MORE, ANSWER = range(5)
    answered = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.questions: list[Question] = []

    def set_questions(self, found: list[Question]) -> None:
        """Show other questions; the same ones keep their places."""
        same = [one.text for one in found] == [one.text for one in self.questions]
        if same and found:
            self.questions = found
            self.dataChanged.emit(self.index(0, 0), self.index(len(found) - 1, self.ANSWER))
            return
        self.beginResetModel()
        self.questions = found
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.questions)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        titles = (
            self.tr("Question"), self.tr("Here"), self.tr("In the file"), self.tr("Good to know"),
            self.tr("Your answer"),
        )  # fmt: skip
        return titles[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == self.ANSWER else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one, column = self.questions[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            texts = (one.text, one.here, one.file, one.more, f"{one.answers[one.answer]}  ▾")
            return texts[column]
        if role == Qt.ItemDataRole.EditRole and column == self.ANSWER:
            return one.answer
        if role == Qt.ItemDataRole.ForegroundRole and column == self.ANSWER:
            return QColor(self._theme.colours.accent)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take an answer."""
        one = self.questions[index.row()]
        if role != Qt.ItemDataRole.EditRole or value == one.answer:
            return False
        one.decide(int(value))
        self.answered.emit()
        return True

    def answer_all(self, topic: Topic, answer: int) -> None:
        """Give all questions about one thing the same answer."""
        for one in of_topic(self.questions, topic):
            one.decide(answer)
        self.answered.emit()


class _AnswerDelegate(HairlineDelegate):
    """Lets an answer be chosen from a list that opens at once."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = index.model()
        box = QComboBox(parent)
        if isinstance(model, QuestionModel):
            box.addItems(list(model.questions[index.row()].answers))
        box.activated.connect(lambda _: self._close(box))
        QTimer.singleShot(0, box, box.showPopup)
        return box

    def _close(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(index.data(Qt.ItemDataRole.EditRole))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentIndex())


class _QuestionView(QTableView):
    """A table in which Space gives the other answer and Enter opens the list of both."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        answer = self.currentIndex().siblingAtColumn(QuestionModel.ANSWER)
        is_free = answer.isValid() and self.state() is not QAbstractItemView.State.EditingState
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # never presses the dialog's main button
            if is_free:
                self.edit(answer)
        elif event.key() == Qt.Key.Key_Space and is_free:
            self.model().setData(answer, 1 - answer.data(Qt.ItemDataRole.EditRole))
        else:
            super().keyPressEvent(event)


class QuestionList(QWidget):
    """Hidden where nothing is open."""

    answered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = QuestionModel(theme, self)
        self.view = _QuestionView()
        self.title = PlainLabel()
        self.all_buttons: dict[tuple[Topic, int], QPushButton] = {}
        self._assemble(theme)
        self.model.answered.connect(self.answered)
        self.hide()

    def _assemble(self, theme: Theme) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(SPACING // 2)
        bar.addWidget(self.title)
        bar.addStretch()
        words = {
            (Topic.NUMBERS, 0): self.tr("Number all sheets anew"),
            (Topic.NUMBERS, 1): self.tr("Keep all numbers"),
            (Topic.PEOPLE, 1): self.tr("All are one person each"),
            (Topic.PEOPLE, 0): self.tr("All are different people"),
            (Topic.VALUES, 0): self.tr("Keep all that is here"),
            (Topic.VALUES, 1): self.tr("Take all from the file"),
        }
        for (topic, answer), text in words.items():
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, t=topic, a=answer: self.model.answer_all(t, a))
            self.all_buttons[(topic, answer)] = button
            bar.addWidget(button)
        self._dress_view(theme)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, SPACING)
        outer.setSpacing(SPACING // 2)
        outer.addLayout(bar)
        outer.addWidget(self.view, 1)

    def _dress_view(self, theme: Theme) -> None:
        view = self.view
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Open questions"))
        view.setItemDelegate(_AnswerDelegate(theme, view))
        view.setShowGrid(False)
        view.setFrameShape(QTableView.Shape.NoFrame)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.clicked.connect(self._open)
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        for column, width in enumerate((230, 150, 170, 200, 180)):
            header.resizeSection(column, width)
        header.setSectionResizeMode(QuestionModel.MORE, QHeaderView.ResizeMode.Stretch)

    def _open(self, index: QModelIndex) -> None:
        if index.column() == QuestionModel.ANSWER:
            self.view.edit(index)

    def show_questions(self, found: Sequence[Question]) -> None:
        """Ask other questions."""
        self.model.set_questions(list(found))
        words = self.tr("{0} questions; what you leave as it is changes nothing here.")
        if len(found) == 1:
            words = self.tr("1 question; what you leave as it is changes nothing here.")
        self.title.setText(words.format(len(found)))
        for (topic, _), button in self.all_buttons.items():
            button.setVisible(sum(1 for _ in of_topic(found, topic)) > 1)
        header = self.view.horizontalHeader().sizeHint().height()
        self.view.setMinimumHeight(header + ROW_HEIGHT * min(len(found), 2) + 2)
        self.setVisible(bool(found))

    @property
    def wanted_height(self) -> int:
        """How high it should be to show the first questions."""
        header = self.view.horizontalHeader().sizeHint().height()
        shown = min(self.model.rowCount(), _ROWS_SHOWN)
        return header + ROW_HEIGHT * (shown + 1) + 3 * SPACING
