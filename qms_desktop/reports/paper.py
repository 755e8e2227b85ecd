"""The sheet: A4, header and footer on every page, page x of y, properties of the file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfdoc import NoEncryption
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from qms_desktop import __version__
from qms_desktop.catalogue import say
from qms_desktop.charts.palette import LIGHT
from qms_desktop.charts.typeface import BOLD, REGULAR, fitted, text_width
from qms_desktop.errors import OutputError
from qms_desktop.giving_way import give_way
from qms_desktop.model.organisation import Organisation
from qms_desktop.reports.styles import HAIRLINE, MARGIN_BOTTOM, MARGIN_LEFT, MARGIN_RIGHT, MARGIN_TOP
from qms_desktop.reports.typesetting import Typesetter

# Streams as bytes rather than as text: a fifth smaller, and quicker to write.
rl_config.useA85 = 0

_LOGO_WIDTH, _LOGO_HEIGHT = 150.0, 26.0


@dataclass(frozen=True)
class Identity:
    """What stands on every page and in the file's properties; ``dated`` is the day the paper speaks of."""

    kind: str
    title: str
    organisation: Organisation
    dated: date
    number: str
    """Without the organisation's prefix."""
    revision: str = ""
    stamp: str = ""
    """The middle of the footer, e.g. ``Printed on 2026-11-22``."""

    @property
    def document_number(self) -> str:
        """The number on every page, e.g. ``QMS-MR-2026-02``."""
        return "-".join(filter(None, (self.organisation.document_prefix, self.number)))


def page_size(*, wide: bool) -> tuple[float, float]:
    """Give A4 in points, upright or lying."""
    width, height = landscape(A4) if wide else A4
    return width, height


def text_area(*, wide: bool) -> float:
    """Give the width between the margins in points."""
    return page_size(wide=wide)[0] - MARGIN_LEFT - MARGIN_RIGHT


def text_height(*, wide: bool) -> float:
    """Give the height between the margins in points."""
    return page_size(wide=wide)[1] - MARGIN_TOP - MARGIN_BOTTOM


def print_pages(
    identity: Identity,
    story: list[Flowable],
    setter: Typesetter,
    *,
    wide: bool = False,
    on_page: Callable[[int], object] | None = None,
) -> bytes:
    """Lay the story out on pages.

    Args:
        on_page: told each page's number once it is laid out; an exception it raises stops the work.

    Raises:
        OutputError: the logo is no picture.
    """
    out = BytesIO()
    size = page_size(wide=wide)
    template = BaseDocTemplate(
        out,
        pagesize=size,
        title=setter.plain(" ".join((identity.document_number, identity.title))),
        author=setter.plain(identity.organisation.name),
        subject=setter.plain(identity.kind),
        creator=f"QMS Desktop {__version__}",
        producer="ReportLab",
        invariant=1,
        lang="en",
    )
    frame = Frame(
        MARGIN_LEFT,
        MARGIN_BOTTOM,
        text_area(wide=wide),
        text_height(wide=wide),
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    furniture = _furniture(identity, setter, _logo(identity.organisation.logo))
    template.addPageTemplates(PageTemplate("page", [frame], onPage=furniture, pagesize=size))
    if on_page is not None:
        template.setPageCallBack(on_page)
    template.build(story, canvasmaker=_canvas_for(identity.dated))
    return out.getvalue()


class _GivingWay(NoEncryption):
    """Leaves the file as it is, and lets the window through with each part of it that is written.

    Compressing a page lets go of the interpreter for an instant, so that whoever waits for it never asks.
    """

    def register(self, objnum: int, version: int) -> None:
        give_way()


class _NumberedCanvas(Canvas):
    """Draws "page x of y" once y is known: each page refers to a form that is filled at the end."""

    dated = date(2000, 1, 1)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        day = self.dated
        self.setDateFormatter(lambda *_: f"D:{day:%Y%m%d}000000Z")

    def number_page(self, right: float, baseline: float) -> None:
        """Put the number of this page with its right end at a place."""
        self.saveState()
        self.translate(right, baseline)
        self.doForm(f"page-{self.getPageNumber()}")
        self.restoreState()

    def save(self) -> None:
        """Fill in the numbers and write the file."""
        pages = self.getPageNumber() - 1
        self.setPageCompression(0)  # of a line: it gains nothing, and each lets go of the interpreter
        for page in range(1, pages + 1):
            self.beginForm(f"page-{page}", -200, -5, 5, 15)
            self.setFont(REGULAR, 7)
            self.setFillColor(LIGHT.muted)
            self.drawRightString(0, 0, say("Page {0} of {1}").format(page, pages))
            self.endForm()
        self._doc.encrypt = _GivingWay()  # type: ignore[attr-defined]  # no stub has it
        super().save()


def _canvas_for(day: date) -> type[Canvas]:
    return type("_DatedCanvas", (_NumberedCanvas,), {"dated": day})


def _logo(data: bytes | None) -> ImageReader | None:
    if not data:
        return None
    try:
        return ImageReader(BytesIO(data))
    except OSError as error:
        raise OutputError(
            "The organisation's logo is no PNG or JPEG picture; nothing was printed. "
            "Choose another logo in the settings and print again."
        ) from error


def _furniture(
    identity: Identity, setter: Typesetter, logo: ImageReader | None
) -> Callable[[Canvas, BaseDocTemplate], None]:
    """Give the function that draws header and footer."""
    organisation, title = setter.plain(identity.organisation.name), setter.plain(identity.title)
    revision = say("revision {0}").format(identity.revision) if identity.revision else ""
    mark = setter.plain(" · ".join(filter(None, (identity.document_number, revision))))
    stamp = setter.plain(identity.stamp)

    def draw(canvas: Canvas, template: BaseDocTemplate) -> None:
        width, height = template.pageTemplate.pagesize
        right, top = width - MARGIN_RIGHT, height - 34
        canvas.saveState()
        canvas.setStrokeColor(LIGHT.hairline)
        canvas.setLineWidth(HAIRLINE)
        canvas.line(MARGIN_LEFT, top - 12, right, top - 12)
        canvas.line(MARGIN_LEFT, 40, right, 40)
        left = MARGIN_LEFT
        if logo is not None:
            left += _draw_logo(canvas, logo, left, top - 7) + 8
        canvas.setFillColor(LIGHT.text)
        canvas.setFont(BOLD, 8)
        shown = fitted(organisation, 210, BOLD, 8)
        canvas.drawString(left, top - 4, shown)
        left += text_width(shown, BOLD, 8) + 20
        canvas.setFillColor(LIGHT.muted)
        canvas.setFont(REGULAR, 7.5)
        canvas.drawRightString(right, top - 4, fitted(title, right - left, size=7.5))
        canvas.setFont(REGULAR, 7)
        canvas.drawString(MARGIN_LEFT, 30, fitted(mark, 180, size=7))
        canvas.drawCentredString((MARGIN_LEFT + right) / 2, 30, fitted(stamp, 200, size=7))
        canvas.restoreState()
        if isinstance(canvas, _NumberedCanvas):
            canvas.number_page(right, 30)

    return draw


def _draw_logo(canvas: Canvas, logo: ImageReader, x: float, y: float) -> float:
    wide, high = logo.getSize()
    scale = min(_LOGO_WIDTH / wide, _LOGO_HEIGHT / high)
    canvas.drawImage(logo, x, y, wide * scale, high * scale, mask="auto")
    return wide * scale
