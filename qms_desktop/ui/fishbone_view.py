"""The fishbone over the table of possible causes: drawn as they are typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from qms_desktop.model.capas import CauseCategory
from qms_desktop.ui.chart_view import SCALE, ChartView, Picture, picture_of
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.jobs import Lane, after
from qms_desktop.ui.part_model import PartModel
from qms_desktop.ui.part_steps import Row
from qms_desktop.ui.words import choice_label

_REDRAW_AFTER = 200

Cause = tuple[str, str, bool | None]
"""Category as shown, words, whether it contributes."""


class FishboneView(ChartView):
    """Follows a table of causes; hidden while there is none."""

    def __init__(self, desk: Desk, model: PartModel, parent: QWidget | None = None) -> None:
        super().__init__(desk.theme, parent, opens=False)
        self._desk, self._model = desk, model
        self._effect = ""
        self._asked = 0
        self._redraw = after(_REDRAW_AFTER, self, self._draw)
        for signal in (model.modelReset, model.dataChanged, model.rowsInserted, model.rowsRemoved):
            signal.connect(lambda *_: self._redraw.start())
        desk.theme.changed.connect(self._redraw.start)
        self.hide()

    def set_effect(self, effect: str) -> None:
        """Say what happened: it stands at the head."""
        self._effect = effect
        self._redraw.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the new width, so that the words keep their size."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._redraw.start()

    def _draw(self) -> None:
        causes = [_placed(row) for row in self._model.rows() if row.get("cause")]
        self._asked += 1
        if not causes:
            self.hide()
            return
        parent = self.parentWidget()
        width = max(self.width() if self.isVisible() or parent is None else parent.width(), 320) / SCALE
        asked, effect, dark = self._asked, self._effect, self._desk.theme.colours.dark
        words = (self.tr("Fishbone"), self.tr("Not placed yet"))
        self._desk.jobs.run(
            lambda: fishbone_of(effect, causes, width, words, dark=dark),
            lambda picture: self._take(asked, picture),
            lane=Lane.FILES,
            owner=self,
        )

    def _take(self, asked: int, picture: Picture) -> None:
        if asked == self._asked:
            self.show_picture(picture)
            self.setFixedHeight(round(picture.height * SCALE))
            self.show()


def _placed(row: Row) -> Cause:
    """Return what is drawn of a row; a category that can't be read is none yet."""
    category, contributes = row.get("category"), row.get("contributes")
    bone = choice_label(category) if isinstance(category, CauseCategory) else ""
    return bone, row["cause"], contributes if isinstance(contributes, bool) else None


def fishbone_of(
    effect: str, causes: Sequence[Cause], width: float, words: tuple[str, str], *, dark: bool
) -> Picture:
    """Return the fishbone of that width in points; ``words``: its title, and the bone of stray causes."""
    from qms_desktop.charts.fishbone import Possible, fishbone  # reportlab, loaded late
    from qms_desktop.charts.palette import DARK, LIGHT

    title, unplaced = words
    chart = fishbone(
        effect,
        [Possible(*one) for one in causes],
        [choice_label(one) for one in CauseCategory],
        unplaced=unplaced,
        width=width,
        palette=DARK if dark else LIGHT,
    )
    return picture_of(chart, title)
