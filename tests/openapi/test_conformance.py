"""The API does what its document says: schemathesis asks every operation, rightly and wrongly, as a member."""

from __future__ import annotations

import zlib
from collections.abc import Callable

import pytest
from flask import Flask

from app.openapi.document import document as made_of
from tests.cast import Person, make_person
from tests.openapi.things import one_of_everything
from tests.openapi.walk import Walk

pytestmark = pytest.mark.integration

MakeWalk = Callable[[int], Walk]


@pytest.fixture
def make_walk(app: Flask, admin: Person, alice: Person, bob: Person, charlie: Person, database_name: str) -> MakeWalk:
    """A walk as Alice, who has one of everything; Charlie's things are none of her business."""
    others = one_of_everything(admin, charlie, make_person(app, "dorothy"))
    mine = one_of_everything(admin, alice, bob)
    # On the other database another walk, so that both together see more.
    number = zlib.crc32(database_name.encode())
    return lambda n_examples: Walk(app, alice.token, [mine, others], n_examples, seed=number)


def test_no_answer_breaks_the_document(make_walk: MakeWalk) -> None:
    walk = make_walk(3).everywhere()
    assert not walk.faults, "\n\n".join(walk.faults[:10])
    assert len(walk.statuses) > 100


def test_every_example_is_taken(make_walk: MakeWalk) -> None:
    walk = make_walk(0).by_examples()
    assert not walk.faults, "\n\n".join(walk.faults[:10])
    done = [label for label, statuses in walk.statuses.items() if min(statuses) < 400]
    assert len(done) > 80


def test_a_document_that_lies_is_found_out(app: Flask, alice: Person) -> None:
    lie = made_of(app)
    operation = lie["paths"]["/api/v1/users/{user_id}"]["get"]
    del operation["responses"]["404"]
    lie["components"]["schemas"]["MeOut"]["required"].append("shoe_size")
    walk = Walk(app, alice.token, [{}], 3, told_by=lie).everywhere(["/api/v1/users/{user_id}", "/api/v1/users/me"])
    assert [fault for fault in walk.faults if "Undocumented" in fault]
    assert [fault for fault in walk.faults if "shoe_size" in fault]


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_no_answer_breaks_the_document_however_long_one_asks(make_walk: MakeWalk) -> None:
    walk = make_walk(60).everywhere()
    assert not walk.faults, "\n\n".join(walk.faults[:10])
