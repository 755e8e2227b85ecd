"""The one failure of set-up: a sentence for the person at the keyboard."""

from __future__ import annotations


class SetUpError(Exception):
    """What is missing, what was kept and what to type next, in one sentence."""
