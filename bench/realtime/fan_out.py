"""One chat, a thousand listeners: how many deliveries a second, and how long a message takes to each of them."""

from __future__ import annotations

from functools import partial

from bench.measure import Options, Result, Subject, of_rounds, ratio, take_turns
from bench.realtime import doors, spout
from bench.realtime.crowd import Opening, open_all
from bench.realtime.deaf import with_deaf_reader
from bench.realtime.hall import Hall
from bench.realtime.script import Rings, RoomVoice
from bench.realtime.side import Side, flood, trickle
from bench.stand import Floor, Server

SHARE = 0.7
MOST_TIME = 1.5
WITH_EIGHT = 600_000
# Together with opening thousands of sockets, the whole is to end within six minutes.
LONGEST_SECONDS = 2.0


def measure(hall: Hall, options: Options, result: Result) -> None:
    """Homeroom and its floor with one message on its way, with eight and 32, and with five a second."""
    n = options.listeners
    env = hall.here.env | {"WEB_SOCKETS": str(2 * n + 100)}
    with hall.homeroom(n + 100) as server, Floor("bench.realtime.room:app", env) as floor:
        homeroom = of_homeroom(hall, server, n)
        bare, joining = of_floor(hall, floor, n, "bare"), of_floor(hall, floor, n, "joining")
        subjects = subjects_of(homeroom, bare, joining, min(options.seconds, LONGEST_SECONDS))
        client = Subject("a sender that only writes", partial(spout.most, hall.ears, n))
        take_turns([*subjects.values(), client], options.rounds)
        result.notes.append(with_deaf_reader(hall, homeroom, hall.ring[2]["channel"]))
        for side in (homeroom, bare, joining):
            side.crowd.close()
    result.subjects += [*subjects.values(), client]
    compare(result, subjects)


def subjects_of(homeroom: Side, bare: Side, joining: Side, seconds: float) -> dict[str, Subject]:
    """What is measured, by a short name."""
    return {
        "one": Subject("1 on its way: Homeroom", partial(flood, homeroom, 1, seconds)),
        "floor of one": Subject("1 on its way: floor", partial(flood, bare, 1, seconds)),
        "eight": Subject("8 on their way: Homeroom", partial(flood, homeroom, 8, seconds)),
        "limit": Subject("8 on their way: floor that joins frames", partial(flood, joining, 8, seconds)),
        "many": Subject("32 on their way: Homeroom", partial(flood, homeroom, 32, seconds)),
        "slow": Subject("5 messages a second: Homeroom", partial(trickle, homeroom, seconds)),
        "slow floor": Subject("5 messages a second: floor", partial(trickle, bare, seconds)),
    }


def compare(result: Result, subjects: dict[str, Subject]) -> None:
    """What is promised of them."""
    one, floor, slow, slow_floor = (subjects[name] for name in ("one", "floor of one", "slow", "slow floor"))
    eight, limit = subjects["eight"], subjects["limit"]
    result.ratios += [
        ratio("1 on its way: Homeroom / floor, deliveries a second", one, floor, target=SHARE),
        ratio("1 on its way: Homeroom / floor, by processor time", floor, one, figure="cpu"),
        ratio("5 a second: Homeroom / floor, p99", slow, slow_floor, figure="p99", target=MOST_TIME, at_most=True),
        of_rounds("8 on their way: deliveries a second", [run.rate for run in eight.runs], target=WITH_EIGHT),
        ratio("8 on their way: Homeroom / floor that joins, deliveries a second", eight, limit),
    ]


def of_homeroom(hall: Hall, server: Server, n: int) -> Side:
    """So many members of the large chat, and somebody who rings as another process does."""
    script = hall.script()
    crowd = hall.crowd(script)
    open_all(hall.ears, [doors.member(server, person, script.channel) for person in hall.people[:n]], crowd.enter)
    return Side(server, crowd, Rings(hall.here, hall.ears, hall.redis_channel, script, hall.chat))


def of_floor(hall: Hall, floor: Server, n: int, room: str) -> Side:
    """So many listeners in a room of the floor, and a speaker."""
    script = hall.script()
    crowd = hall.crowd(script)
    open_all(hall.ears, [doors.of_floor(floor.port, f"/room/{room}")] * n, crowd.enter)
    speaker: list[Opening] = []
    open_all(hall.ears, [doors.of_floor(floor.port, f"/speak/{room}")], speaker.append)
    return Side(floor, crowd, RoomVoice(script, speaker[0].socket))
