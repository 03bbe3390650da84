"""Who is here, in one process."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.realtime.presence import GATHER_SECONDS
from app.realtime.sessions import Changes, Status
from tests.realtime.street import Street, session

pytestmark = pytest.mark.unit


def heard(street: Street) -> Changes:
    """All that the only process told in the next second, in one."""
    process = street.processes[0]
    process.heard.clear()
    street.passes(1)
    assert len(process.heard) <= 1
    return process.heard[0] if process.heard else Changes()


def test_a_person_arrives_with_the_first_socket_and_goes_with_the_last() -> None:
    street, phone, laptop = Street("one"), session(), session()
    street[0].arrive(phone)
    assert heard(street) == Changes(joined=[phone], arrived=["alice"])
    street[0].arrive(laptop)
    assert heard(street) == Changes(joined=[laptop])
    street[0].depart(phone.id)
    assert heard(street) == Changes(left=[phone.id])
    street[0].depart(laptop.id)
    assert heard(street) == Changes(left=[laptop.id], gone=["alice"], seen=["alice"])
    assert not street[0].is_online("alice")


def test_what_comes_and_goes_between_two_batches_is_not_spoken_of() -> None:
    street, phone = Street("one"), session()
    street[0].arrive(phone)
    street[0].depart(phone.id)
    street[0].depart(phone.id)
    assert heard(street) == Changes(seen=["alice"])


def test_a_reload_of_the_page_is_no_departure_of_the_person() -> None:
    street, before, after = Street("one"), session(), session()
    street[0].arrive(before)
    heard(street)
    street[0].depart(before.id)
    street[0].arrive(after)
    assert heard(street) == Changes(joined=[after], left=[before.id])


def test_a_thousand_changes_a_second_make_four_batches() -> None:
    street = Street("one")
    for _ in range(20):
        for _ in range(50):
            street[0].arrive(session())
        street.passes(0.1)
    street.passes(0.5)
    assert len(street.processes[0].heard) <= 10
    assert sum(len(changes.joined) for changes in street.processes[0].heard) == 1000


def test_the_first_change_after_a_calm_is_told_in_a_moment() -> None:
    street = Street("one")
    street[0].arrive(session())
    street[0].arrive(session())
    assert [at - street.now for at, _ in street.processes[0].timers] == [pytest.approx(GATHER_SECONDS)]


def test_who_is_idle_on_every_device_is_idle() -> None:
    street, phone, laptop = Street("one"), session(), session()
    for one in (phone, laptop):
        street[0].arrive(one)
    heard(street)
    street[0].change(phone.id, is_idle=True)
    assert not heard(street).idle
    street[0].change(laptop.id, is_idle=True)
    assert heard(street).idle == ["alice"]
    assert street[0].status(["alice", "bob"]) == {"alice": Status.IDLE}
    street[0].change(phone.id, is_idle=False)
    assert heard(street).active == ["alice"]


def test_who_arrives_idle_has_arrived_and_is_idle() -> None:
    street = Street("one")
    street[0].arrive(session(is_idle=True))
    changes = heard(street)
    assert (changes.arrived, changes.idle, changes.active) == (["alice"], ["alice"], [])


def test_the_invisible_are_never_shown() -> None:
    street, hidden = Street("one"), session(is_hidden=True)
    street[0].arrive(hidden)
    assert heard(street) == Changes()
    assert not street[0].is_online("alice")
    assert street[0].sessions() == street[0].people() == []
    street[0].depart(hidden.id)
    assert heard(street) == Changes(seen=["alice"])


def test_who_becomes_invisible_leaves_and_who_becomes_visible_joins() -> None:
    street, phone = Street("one"), session()
    street[0].arrive(phone)
    heard(street)
    street[0].change(phone.id, is_hidden=True)
    assert heard(street) == Changes(left=[phone.id], gone=["alice"])
    street[0].change(phone.id, is_hidden=False)
    assert heard(street) == Changes(joined=[phone], arrived=["alice"])


def test_a_new_name_is_shown_on_every_socket() -> None:
    street, phone, other = Street("one"), session(), session("bob")
    street[0].arrive(phone)
    street[0].arrive(other)
    heard(street)
    renamed = {**phone.user, "display_name": "Alice Liddell"}
    street[0].change_person("alice", user=renamed)
    assert heard(street) == Changes(changed=[replace(phone, user=renamed)])
    assert [one.user for one in street[0].sessions_of(["alice"])] == [renamed]


def test_a_look_and_the_batches_after_it_tell_everything_once() -> None:
    street, early, late = Street("one"), session(), session("bob")
    process, seen = street.processes[0], []
    street[0].arrive(early)
    street[0].look(lambda sessions: seen.append((sessions, len(process.heard))))
    street.passes(0.1)
    street[0].arrive(late)
    street.passes(1)
    ((sessions, n_before),) = seen
    assert sessions == [early]
    assert [changes.joined for changes in process.heard[n_before:]] == [[late]]


def test_a_listener_that_fails_keeps_nobody_from_hearing(caplog: pytest.LogCaptureFixture) -> None:
    street, phone = Street("one"), session()
    street[0].on_change(lambda _: 1 / 0)
    told: list[Changes] = []
    street[0].on_change(told.append)
    street[0].arrive(phone)
    street.passes(1)
    assert [changes.joined for changes in told] == [[phone]]
    assert "could not be told" in caplog.text


def test_without_a_shared_bell_nothing_is_rung() -> None:
    street = Street("one")
    street.processes[0].bell.is_shared = False
    street[0].arrive(session())
    street.passes(20)
    assert street.n_bytes == 0
