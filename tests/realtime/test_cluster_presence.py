"""Looking who is connected to a cluster."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from app.accounts import service as accounts
from app.realtime.cluster import Present
from app.realtime.cluster_presence import ClusterPresence
from app.realtime.errors import ClusterAway
from app.realtime.presence import Presence
from tests.cast import Person
from tests.realtime.street import Street

pytestmark = pytest.mark.integration


class Cluster:
    """Tells whom it was told to tell, or is away."""

    def __init__(self) -> None:
        self.people: list[Present] = []
        self.is_away = False

    def presence(self, channel: str) -> list[Present]:
        assert channel == "presence"
        if self.is_away:
            raise ClusterAway
        return self.people


@pytest.fixture
def cluster() -> Cluster:
    return Cluster()


@pytest.fixture
def presence() -> Presence:
    return Street("a")[0]


@pytest.fixture
def watch(context: Flask, cluster: Cluster, presence: Presence) -> ClusterPresence:
    return ClusterPresence(cluster, presence)


def at_a_socket(person: Person, client: str) -> Present:
    user = {name: person.user[name] for name in ("id", "username", "display_name", "avatar_url")}
    return Present(client, person.id, {**user, "device": "Firefox · Linux", "since": "2026-11-20T12:00:00Z"})


def here(presence: Presence) -> list[tuple[Any, str]]:
    return sorted((session.user["username"], session.device) for session in presence.sessions())


def test_people_come_and_go(
    alice: Person, bob: Person, cluster: Cluster, presence: Presence, watch: ClusterPresence
) -> None:
    cluster.people = [at_a_socket(alice, "c1"), at_a_socket(bob, "c2")]
    watch.look()
    watch.look()
    assert here(presence) == [("alice", "Firefox · Linux"), ("bobby", "Firefox · Linux")]
    cluster.people = [at_a_socket(bob, "c2")]
    watch.look()
    assert presence.people() == [bob.id]


def test_who_chose_to_be_invisible_is_not_shown(
    bob: Person, cluster: Cluster, presence: Presence, watch: ClusterPresence
) -> None:
    cluster.people = [at_a_socket(bob, "c1")]
    watch.look()
    for is_invisible in (True, False):
        accounts.change_profile(UUID(bob.id), is_invisible=is_invisible)
        watch.look()
        assert presence.is_online(bob.id) is not is_invisible


def test_while_the_cluster_is_away_they_are_as_before(
    bob: Person, cluster: Cluster, presence: Presence, watch: ClusterPresence
) -> None:
    cluster.people = [at_a_socket(bob, "c1")]
    watch.look()
    cluster.is_away = True
    watch.look()
    assert presence.is_online(bob.id)


def test_what_other_programs_let_in_is_nobody(cluster: Cluster, presence: Presence, watch: ClusterPresence) -> None:
    cluster.people = [Present("c1", "42", {}), Present("c2", "", {"id": "x"})]
    watch.look()
    assert presence.sessions() == []
