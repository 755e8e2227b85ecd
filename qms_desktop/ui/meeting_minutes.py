"""What was said in a meeting, as it is typed: to each input, and which of it isn't saved yet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict

from qms_desktop.model.reviews import Topic
from qms_desktop.ui.meeting_agenda import TOPICS
from qms_desktop.ui.meeting_work import Said


class Minutes:
    """Begins empty. What is typed lies over what is stored until it is saved."""

    def __init__(self) -> None:
        self._said: dict[Topic, Said] = dict.fromkeys(TOPICS, Said())
        self._unsaved: set[Topic] = set()

    def __getitem__(self, topic: Topic) -> Said:
        return self._said[topic]

    @property
    def is_unsaved(self) -> bool:
        """Whether anything typed isn't saved."""
        return bool(self._unsaved)

    def note(self, topic: Topic, said: Said) -> None:
        """Take what was typed to an input."""
        self._said[topic] = said
        self._unsaved.add(topic)

    def take_unsaved(self) -> dict[Topic, Said]:
        """Return what isn't saved, in the order of the inputs, and hold it saved from now on."""
        taken = {topic: self._said[topic] for topic in TOPICS if topic in self._unsaved}
        self._unsaved = set()
        return taken

    def refuse(self, topics: Iterable[Topic]) -> None:
        """What was taken to be saved was not."""
        self._unsaved.update(topics)

    def follow(self, stored: Mapping[Topic, Said]) -> None:
        """Take over what is stored by now; what isn't saved stays."""
        for topic in TOPICS:
            if topic not in self._unsaved:
                self._said[topic] = stored[topic]

    def raw(self) -> dict[str, dict[str, str]]:
        """Return what isn't saved, for a draft."""
        return {topic.value: asdict(self._said[topic]) for topic in TOPICS if topic in self._unsaved}

    def restore(self, raw: Mapping[str, Mapping[str, str]]) -> None:
        """Take what a draft holds."""
        for value, said in raw.items():
            self.note(Topic(value), Said(**said))
