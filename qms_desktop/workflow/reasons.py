"""The reason that a verb asks for."""

from __future__ import annotations

from qms_desktop.errors import RefusedError
from qms_desktop.model.clean import clean_text


def given(reason: str, refused: str, field: str = "reason") -> str:
    """Return a reason cleaned (``model.clean``) and without the spaces around it.

    Args:
        reason: as typed.
        refused: what is not done without it, as the beginning of a sentence.
        field: where the form shows that it is missing.

    Raises:
        RefusedError: it is empty.
    """
    reason = clean_text(reason).strip()
    if not reason:
        raise RefusedError(
            f"{refused} because the reason is missing. Say why and try again.", {field: "Give a reason."}
        )
    return reason
