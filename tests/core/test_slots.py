"""A bound on how many do something dear at once."""

import threading

import pytest

from app.errors import Busy
from app.utils.slots import Slots

pytestmark = pytest.mark.unit


def test_who_finds_no_place_in_time_is_told() -> None:
    slots = Slots(1, patience=0.01)
    with slots.one(), pytest.raises(Busy), slots.one():
        pass


def test_a_place_is_free_again_after_a_failure() -> None:
    slots = Slots(1, patience=0.01)
    with pytest.raises(ZeroDivisionError), slots.one():
        raise ZeroDivisionError
    with slots.one():
        pass


def test_who_waits_gets_the_next_place() -> None:
    slots, inside = Slots(1), threading.Event()

    def wait() -> None:
        with slots.one():
            inside.set()

    with slots.one():
        waiting = threading.Thread(target=wait)
        waiting.start()
        assert not inside.is_set()
    assert inside.wait(5)
    waiting.join()
