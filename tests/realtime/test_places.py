"""Places for sockets: one address cannot fill them with strangers, and each is given back once."""

from __future__ import annotations

import pytest

from app.errors import Busy
from app.realtime.places import FEWEST_STRANGERS, Places

pytestmark = pytest.mark.unit


def test_there_are_so_many_and_no_more() -> None:
    places = Places(2)
    first, _second = (places.take("1.2.3.4", is_known=True) for _ in range(2))
    with pytest.raises(Busy):
        places.take("1.2.3.4", is_known=True)
    first.give_back()
    places.take("1.2.3.4", is_known=True)


def test_where_there_are_none_nobody_is_let_in() -> None:
    with pytest.raises(Busy):
        Places(0).take("1.2.3.4", is_known=True)


def test_strangers_of_one_address_leave_room_for_others() -> None:
    places = Places(100)
    strangers = [places.take("1.2.3.4", is_known=False) for _ in range(25)]
    with pytest.raises(Busy):
        places.take("1.2.3.4", is_known=False)
    places.take("5.6.7.8", is_known=False)
    places.take("1.2.3.4", is_known=True)
    strangers[0].know()
    places.take("1.2.3.4", is_known=False)


def test_a_small_house_lets_a_few_in_at_once() -> None:
    places = Places(20)
    assert len([places.take("1.2.3.4", is_known=False) for _ in range(FEWEST_STRANGERS)]) == FEWEST_STRANGERS


def test_to_know_somebody_twice_is_once() -> None:
    places = Places(100)
    for _ in range(200):
        place = places.take("1.2.3.4", is_known=False)
        place.know()
        place.know()
        place.give_back()
    assert [places.take("1.2.3.4", is_known=False) for _ in range(25)]
    with pytest.raises(Busy):
        places.take("1.2.3.4", is_known=False)
