"""The unread count is exact, whatever the order of events."""

from __future__ import annotations

import random
from typing import Any

import pytest
from flask import Flask
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from app import cache
from tests.cast import Person, make_chat, make_message, make_person
from tests.chats.steps import add, clear, edit, members, page, read, remove, see_chat, take_out, unread
from tests.chats.storm import at_once, twin
from tests.services.backends import Memcached

pytestmark = pytest.mark.integration
Shape = dict[str, Any]
WHICH = st.integers(0, 99)


class Unread(RuleBasedStateMachine):
    """A chat of up to four beside a model that counts by hand."""

    def __init__(self, people: list[Person], memcached: Memcached | None) -> None:
        super().__init__()
        self.owner, self.people, self.memcached = people[0], people, memcached
        self.chat = make_chat(self.owner)
        self.messages: list[Shape] = []
        self.removed: set[str] = set()
        # How far each member has read, and cleared.
        self.pointers, self.cleared = {self.owner.id: 0}, {self.owner.id: 0}

    def newest(self) -> int:
        return self.messages[-1]["seq"] if self.messages else 0

    def member(self, which: int) -> Person:
        present = [person for person in self.people if person.id in self.pointers]
        return present[which % len(present)]

    @rule(who=WHICH)
    def post(self, who: int) -> None:
        sender = self.member(who)
        self.messages.append(make_message(sender, self.chat))
        self.pointers[sender.id] = self.newest()

    @precondition(lambda self: self.messages)
    @rule(who=WHICH, which=WHICH)
    def read(self, who: int, which: int) -> None:
        reader, message = self.member(who), self.messages[which % len(self.messages)]
        if message["seq"] > self.cleared[reader.id]:
            self.pointers[reader.id] = max(self.pointers[reader.id], message["seq"])
            assert read(reader, message)["unread_count"] == self.count(reader)

    @precondition(lambda self: self.messages)
    @rule(which=WHICH)
    def remove(self, which: int) -> None:
        message = self.messages[which % len(self.messages)]
        if message["seq"] > self.cleared[self.owner.id]:
            remove(self.owner, message)
            self.removed.add(message["id"])

    @precondition(lambda self: self.messages)
    @rule(which=WHICH)
    def edit(self, which: int) -> None:
        message = self.messages[which % len(self.messages)]
        sender = next(person for person in self.people if person.id == message["sender_id"])
        if message["id"] not in self.removed and message["seq"] > self.cleared.get(sender.id, self.newest()):
            edit(sender, message, f"Edited {which}")

    @rule(who=WHICH)
    def clear(self, who: int) -> None:
        member = self.member(who)
        assert clear(member, self.chat)["unread_count"] == 0
        self.pointers[member.id] = self.cleared[member.id] = self.newest()

    @rule(who=st.integers(1, 3))
    def join_or_leave(self, who: int) -> None:
        person = self.people[who]
        if person.id in self.pointers:
            assert take_out(self.owner, self.chat, person).status_code == 204
            del self.pointers[person.id], self.cleared[person.id]
        else:
            add(self.owner, self.chat, person)
            self.pointers[person.id], self.cleared[person.id] = self.newest(), 0

    def count(self, person: Person) -> int:
        standing = [message for message in self.messages if message["id"] not in self.removed]
        return sum(message["seq"] > self.pointers[person.id] for message in standing)

    @invariant()
    def it_is_what_one_counts_by_hand(self) -> None:
        if self.memcached:
            self.memcached.client().flush_all()
        for person in self.people:
            if person.id in self.pointers:
                assert unread(person, self.chat) == self.count(person)


@pytest.mark.parametrize("is_warm", [True, False])
def test_it_is_exact_in_any_order(
    app: Flask, alice: Person, memcached: Memcached, monkeypatch: pytest.MonkeyPatch, is_warm: bool
) -> None:
    # A tombstone that is over at once: each read fills the cache, so that a forgotten key would show.
    monkeypatch.setattr(cache, "TOMBSTONE_SECONDS", -1)
    people = [alice, *(make_person(app) for _ in range(3))]
    run_state_machine_as_test(
        lambda: Unread(people, None if is_warm else memcached),
        settings=settings(
            max_examples=8, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )


def wander(person: Person, chat: Shape, seed: int) -> None:
    """Post, read, remove and clear for a while, in an order of one's own."""
    chance = random.Random(seed)
    for _ in range(12):
        seen = page(person, chat)["items"]
        what = chance.choice(["post", "post", "read", "read", "remove", "clear"])
        own = [message for message in seen if message["sender_id"] == person.id]
        if what == "post" or not seen:
            make_message(person, chat)
        elif what == "read":
            read(person, chance.choice(seen))
        elif what == "remove" and own:
            remove(person, chance.choice(own))
        elif what == "clear" and chance.random() < 0.2:
            clear(person, chat)


def test_it_is_exact_after_a_storm(app: Flask, alice: Person, memcached: Memcached) -> None:
    people = [alice, *(make_person(app) for _ in range(5))]
    chat = make_chat(*people)
    calls = [lambda n=n, one=one: wander(twin(app, one), chat, n) for n, one in enumerate(people)]
    at_once(calls)
    memcached.client().flush_all()
    for person in people:
        pointer = see_chat(person, chat)["read_seq"]
        standing = [message for message in page(person, chat, limit=100)["items"] if not message["removed_at"]]
        assert unread(person, chat) == sum(message["seq"] > pointer for message in standing)


def test_it_is_exact_when_members_come_and_go_meanwhile(
    app: Flask, alice: Person, bob: Person, charlie: Person
) -> None:
    chat = make_chat(alice, bob)
    owner = twin(app, alice)

    def come_and_go() -> None:
        for _ in range(6):
            add(owner, chat, charlie)
            assert take_out(owner, chat, charlie).status_code == 204
        add(owner, chat, charlie)

    speakers = [
        lambda one=one: [make_message(one, chat) for _ in range(12)] for one in (twin(app, bob), twin(app, bob))
    ]
    at_once([come_and_go, *speakers])
    assert charlie.id in members(alice, chat)
    pointer = see_chat(charlie, chat)["read_seq"]
    missed = [message for message in page(charlie, chat)["items"] if message["seq"] > pointer]
    assert unread(charlie, chat) == len(missed)
