"""Background work: results come back to the window's thread, failures are told, nothing is left behind."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from qms_desktop.errors import QmsError
from qms_desktop.ui.jobs import Job, Jobs, Lane, UnexpectedError


@pytest.fixture
def own(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_a_result_comes_back_in_the_windows_thread(own: Jobs) -> None:
    seen: list[tuple[str, str]] = []
    own.run(
        lambda: threading.current_thread().name,
        lambda name: seen.append((name, threading.current_thread().name)),
    )
    own.drain()
    worker, here = seen[0]
    assert worker != here == threading.current_thread().name


def test_a_job_begins_once_the_turn_that_asked_for_it_is_over(own: Jobs) -> None:
    began = threading.Event()
    own.run(began.set)
    assert not began.wait(0.2)
    own.drain()
    assert began.is_set()


def test_work_on_the_data_file_is_done_one_after_the_other(own: Jobs) -> None:
    names: list[str] = []
    for _ in range(5):
        own.run(lambda: threading.current_thread().name, names.append)
    own.drain()
    assert len(names) == 5
    assert len(set(names)) == 1


def test_a_refusal_goes_to_whoever_asked(own: Jobs) -> None:
    said: list[str] = []

    def refuse() -> None:
        raise QmsError("The disk is full.")

    own.run(refuse, None, lambda error: said.append(str(error)))
    own.drain()
    assert said == ["The disk is full."]


def test_a_refusal_nobody_handles_is_told_in_the_window(own: Jobs, qtbot: QtBot) -> None:
    def refuse() -> None:
        raise QmsError("The disk is full.")

    with qtbot.waitSignal(own.failed) as told:
        own.run(refuse)
    assert told.args == ["The disk is full."]


def test_a_bug_is_logged_and_told_and_whoever_asked_learns_of_it(
    own: Jobs, caplog: pytest.LogCaptureFixture
) -> None:
    crashes: list[str] = []
    failures: list[QmsError] = []
    own.crashed.connect(crashes.append)
    own.run(lambda: 1 / 0, None, failures.append)
    own.drain()
    assert len(crashes) == 1
    assert isinstance(failures[0], UnexpectedError)
    assert "ZeroDivisionError" in caplog.text


def test_a_cancelled_job_stops_at_its_next_step(own: Jobs, qtbot: QtBot) -> None:
    reached: list[int] = []
    said: list[str] = []
    started, go_on = threading.Event(), threading.Event()

    def work(job: Job) -> None:
        for step in range(3):
            job.report(step, 3)
            reached.append(step)
            started.set()
            go_on.wait(5)

    job = own.run_reporting(work, None, lambda error: said.append(str(error)), lane=Lane.FILES)
    qtbot.waitUntil(started.is_set)
    job.cancel()
    go_on.set()
    own.drain()
    assert reached == [0]
    assert said == ["Cancelled; nothing was changed."]


def test_nobody_is_called_when_the_one_who_asked_is_gone(own: Jobs) -> None:
    called: list[int] = []
    owner = QObject()
    gate = threading.Event()

    def work() -> int:
        gate.wait(5)
        return 1

    own.run(work, called.append, owner=owner)
    owner.deleteLater()
    del owner
    gate.set()
    own.drain()
    assert called == []


def test_what_a_job_was_given_or_raised_dies_in_the_windows_thread(own: Jobs) -> None:
    died: list[str] = []

    class Model(QObject):
        """A model, delegate or action that nobody but the job holds any more."""

    def holding(*, fails: bool) -> Callable[[], int]:
        model = Model()
        direct = Qt.ConnectionType.DirectConnection
        model.destroyed.connect(lambda: died.append(threading.current_thread().name), direct)

        def work() -> int:
            if fails:
                raise QmsError(model.objectName())
            return len(model.objectName())

        return work

    for fails in [False, True] * 10:
        own.run(holding(fails=fails), lambda _: None, lambda _: None)
        own.drain()
        gc.collect(1)
    assert died == [threading.current_thread().name] * 20


def test_draining_waits_for_work_that_a_callback_starts(own: Jobs) -> None:
    done: list[str] = []
    own.run(lambda: "first", lambda _: own.run(lambda: "second", done.append))
    own.drain()
    assert done == ["second"]
    assert own.idle
