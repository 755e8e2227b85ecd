"""The reason that a verb asks for."""

from __future__ import annotations

from qms_desktop.errors import RefusedError


def given(reason: str, refused: str, field: str = "reason") -> str:
    """Return a reason without the spaces around it.

    Args:
        reason: as typed.
        refused: what is not done without it, as the beginning of a sentence.
        field: where the form shows that it is missing.

    Raises:
        RefusedError: it is empty.
    """
    if not reason.strip():
        raise RefusedError(
            f"{refused} because the reason is missing. Say why and try again.", {field: "Give a reason."}
        )
    return reason.strip()
