"""Who is here, in several processes that hear of each other by rings which may be lost, doubled and shuffled."""

from __future__ import annotations

from random import Random

import pytest

from app.realtime.presence import BEAT_SECONDS
from app.realtime.sessions import Changes
from tests.realtime.street import Process, Street, session

pytestmark = pytest.mark.unit


def test_a_socket_here_is_seen_there() -> None:
    street, phone = Street("one", "two"), session()
    street[0].arrive(phone)
    street.passes(1)
    assert street[1].sessions() == [phone]
    assert street.processes[1].heard == [Changes(joined=[phone], arrived=["alice"])]
    street[0].depart(phone.id)
    street.passes(1)
    assert street.processes[1].heard[1:] == [Changes(left=[phone.id], gone=["alice"])]


def test_a_person_with_sockets_in_two_processes_goes_with_the_last() -> None:
    street, phone, laptop = Street("one", "two"), session(), session()
    street[0].arrive(phone)
    street[1].arrive(laptop)
    street.passes(1)
    street[0].depart(phone.id)
    street.passes(1)
    assert [process.presence.is_online("alice") for process in street.processes] == [True, True]
    street[1].depart(laptop.id)
    street.passes(1)
    for process in street.processes:
        assert [name for changes in process.heard for name in changes.gone] == ["alice"]


def test_a_new_process_asks_who_is_here() -> None:
    street, phone = Street("one"), session()
    street[0].arrive(phone)
    street.passes(20)
    street.processes.append(Process(street, "two"))
    street.passes(3)
    assert street[1].sessions() == [phone]


def test_a_lost_ring_is_found_by_the_next_beat() -> None:
    street, phone = Street("one", "two"), session()
    street.passes(5)
    street[0].arrive(phone)
    street[0].flush()
    street.rung.clear()
    street.passes(BEAT_SECONDS + 2)
    assert street[1].sessions() == [phone]


def test_a_lost_answer_is_asked_for_again() -> None:
    street, phone = Street("one", "two"), session()
    street.passes(3)
    street[0].arrive(phone)
    street[0].flush()
    news = {"process": "one", "n": 1}
    street.rung.clear()
    street.processes[1].bell.handlers["presence"](news)
    street.rung.clear()  # The question, and with it the answer.
    street.passes(5)
    assert street[1].sessions() == [phone]


def test_an_old_list_that_comes_late_changes_nothing() -> None:
    street, phone = Street("one", "two"), session()
    street[0].arrive(phone)
    street.passes(1)
    late = {"process": "one", "n": 1, "sessions": [phone.as_dict()]}
    street[0].depart(phone.id)
    street.passes(1)
    street.processes[1].bell.handlers["presence"](late)
    assert street[1].sessions() == []


def test_a_killed_process_is_forgotten_within_35_seconds() -> None:
    street, phone, laptop = Street("one", "two", "three"), session(), session("bob")
    street[0].arrive(phone)
    street[1].arrive(laptop)
    street.passes(15)
    street.kill(0)
    street.passes(25)
    assert street.processes[0].sees() == {phone.id, laptop.id}
    street.passes(10)
    assert all(process.sees() == process.told() == {laptop.id} for process in street.processes)
    noted = [changes.seen for process in street.processes for changes in process.heard if changes.seen]
    assert noted == [["alice"]]  # By one of the two.


def test_a_process_that_ends_says_so() -> None:
    street, phone = Street("one", "two"), session()
    street[0].arrive(phone)
    street.passes(1)
    street[0].close()
    street.deliver()
    street.kill(0)
    street.passes(1)
    assert street.processes[0].told() == set()


def test_who_could_not_hear_takes_nobody_for_dead() -> None:
    street, phone, late = Street("one", "two"), session(), session("bob")
    street[0].arrive(phone)
    street.passes(1)
    street.processes[1].bell.is_up = False
    street.passes(40)
    street[0].arrive(late)
    street.passes(40)
    assert street.processes[1].sees() == {phone.id}
    street.processes[1].bell.is_up = True
    street.passes(3)
    assert street.processes[1].sees() == {phone.id, late.id}
    assert [left for changes in street.processes[1].heard for left in changes.left] == []


def test_who_slept_takes_nobody_for_dead() -> None:
    street, phone = Street("one", "two"), session()
    street[0].arrive(phone)
    street.passes(1)
    street.now += 3600
    street.passes(15)
    assert street.processes[1].told() == {phone.id}
    assert len(street.processes[1].heard) == 1


def test_the_invisible_are_not_even_rung() -> None:
    street = Street("one", "two")
    street[0].arrive(session("alice", is_hidden=True))
    street.passes(15)
    street.processes.append(Process(street, "three"))
    rung: list[bytes] = []
    street.processes[1].bell.handlers["presence"] = lambda body: rung.append(str(body).encode())
    street.passes(15)
    assert rung
    assert not any(b"alice" in body for body in rung)


def test_a_wish_to_be_invisible_holds_in_every_process() -> None:
    street = Street("one", "two")
    street[0].arrive(session())
    street[1].arrive(session())
    street.passes(1)
    street[0].change_person("alice", is_hidden=True)
    street.passes(1)
    assert [process.presence.people() for process in street.processes] == [[], []]


@pytest.mark.parametrize("seed", range(20))
def test_lost_doubled_and_shuffled_rings_are_mended(seed: int) -> None:
    street, chaos = Street("one", "two", "three"), Random(seed)
    open_here: list[set[str]] = [set(), set(), set()]
    for _ in range(300):
        n = chaos.randrange(3)
        if open_here[n] and chaos.random() < 0.45:
            gone = open_here[n].pop()
            street[n].depart(gone)
        else:
            one = session(chaos.choice(("alice", "bob", "charlie")))
            open_here[n].add(one.id)
            street[n].arrive(one)
        street.passes(chaos.choice((0.1, 0.2, 1)), chaos=chaos)
    street.passes(BEAT_SECONDS + 3)
    everybody = set.union(*open_here)
    assert [process.sees() for process in street.processes] == [everybody] * 3
    assert [process.told() for process in street.processes] == [everybody] * 3


def bytes_of_a_join(n_here: int) -> int:
    street = Street("one", "two")
    for n in range(n_here):
        street[n % 2].arrive(session(f"person{n:04}"))
    street.passes(5)
    # A beat may fall in between; it is counted out by joining right after one.
    street.passes(BEAT_SECONDS)
    street.n_bytes = 0
    street[0].arrive(session("newcomer"))
    street.passes(0.5)
    return street.n_bytes


def test_a_ring_costs_the_same_however_many_are_here() -> None:
    few, many = bytes_of_a_join(100), bytes_of_a_join(5000)
    assert 0 < few < 500
    assert abs(few - many) <= 4  # The digits of the counters.
