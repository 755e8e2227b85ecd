"""Evidence: files kept inside the data file, and the records they belong to."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Integer, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from qms_desktop.model.fields import long_text, text, whole
from qms_desktop.model.record import Base, Entity, Record


class Content(Base):
    """The bytes of an evidence file, or of a long setting that was changed: kept once, for good."""

    __tablename__ = "content"

    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    data: Mapped[bytes] = mapped_column(LargeBinary)


class Evidence(Record):
    """A file that shows something. Its bytes are in ``Content`` under ``sha256``."""

    __tablename__ = "evidence"
    label = "Evidence"
    plural = "Evidence"
    number_pattern = "EV-{count:04}"

    title: Mapped[str] = text("Title", required=True, width=40, section="Evidence")
    file_name: Mapped[str | None] = text("File", read_only=True, width=30)
    media_type: Mapped[str | None] = text("Type", read_only=True, width=20)
    size: Mapped[int | None] = whole("Size", read_only=True, width=10, unit="byte")
    sha256: Mapped[str | None] = mapped_column(ForeignKey("content.sha256"))
    notes: Mapped[str | None] = long_text("Notes")


class Attachment(Entity):
    """Says that an evidence belongs to a record of any register."""

    __tablename__ = "attachment"
    label = "Attachment"
    plural = "Attachments"

    evidence: Mapped[int] = mapped_column(ForeignKey("evidence.id"), index=True)
    register: Mapped[str] = mapped_column(String(32))
    record: Mapped[int] = mapped_column(Integer)
