"""From the POST of a message to its receipt by thirty members, over two processes of Homeroom."""

from __future__ import annotations

import time
from contextlib import ExitStack
from dataclasses import dataclass, field

import orjson

from bench.load import BadAnswer, Connection, request
from bench.measure import Options, Result, Run, Subject, take_turns, times
from bench.realtime import doors
from bench.realtime.crowd import Crowd, Ears, open_all
from bench.realtime.hall import N_MEMBERS, Hall
from bench.realtime.script import TEXT
from bench.realtime.stream import PROTOCOL_PING, Stream
from bench.stand import Server

PER_SECOND = 20
N_POSTERS = 4
LONGEST_SECONDS = 3.0


@dataclass
class Posts:
    """What was posted, and when it should have been; for the members of one process to check what they get."""

    due_at: dict[str, float]
    said_at: list[float] = field(default_factory=list)
    offset: int = 0

    def read(self, payload: bytes) -> int:
        """Every message of the log in order, each posted by us and heard once."""
        lines = payload.split(b"\n")
        for line in lines:
            pub = orjson.loads(line)["push"]["pub"]
            if self.offset and pub["offset"] != self.offset + 1:
                raise BadAnswer(f"after {self.offset} came {pub['offset']}")
            self.offset = pub["offset"]
            self.said_at.append(self.due_at[pub["data"]["message"]["text"]])
        return len(lines)


class Poster:
    """One kept-alive connection that posts; what is due while it waits for an answer is posted right after."""

    def __init__(self, ears: Ears, server: Server, requests: list[bytes]) -> None:
        self._connection = Connection(server.port, requests)
        self._ears = ears
        self._n_due = 0
        self._is_asking = False
        ears.add(self._connection.socket, self._read)

    def post(self) -> None:
        self._n_due += 1
        self._ask()

    def close(self) -> None:
        self._ears.drop(self._connection.socket)

    def _ask(self) -> None:
        if self._n_due and not self._is_asking:
            self._n_due -= 1
            self._is_asking = True
            self._connection.ask(time.perf_counter())

    def _read(self) -> None:
        if self._connection.has_answer():
            self._is_asking = False
            self._ask()


class Post:
    """Two processes with half of the members each."""

    def __init__(self, hall: Hall, servers: list[Server]) -> None:
        self._hall, self._servers = hall, servers
        self._due_at: dict[str, float] = {}
        self._n_posted = 0
        self._posts = [Posts(self._due_at) for _ in servers]
        self._crowds = [Crowd(hall.ears, Stream(posts.read, PROTOCOL_PING)) for posts in self._posts]
        for place, (server, crowd, posts) in enumerate(zip(servers, self._crowds, self._posts, strict=True)):
            members = hall.people[place : N_MEMBERS : len(servers)]
            channel = f"chat:{hall.small_chat}"
            open_all(hall.ears, [doors.member(server, person, channel) for person in members], crowd.enter)
            crowd.said_at = posts.said_at

    def run(self, seconds: float) -> Run:
        """Twenty messages a second, each posted to the next process by the next member."""
        self._speak(0.5)
        for crowd in self._crowds:
            crowd.latencies.clear()
        cpu, began, used = self._cpu(), time.perf_counter(), time.process_time()
        n = self._speak(seconds)
        took, used = time.perf_counter() - began, time.process_time() - used
        latencies = [latency for crowd in self._crowds for latency in crowd.latencies]
        if len(latencies) != n * N_MEMBERS:
            raise BadAnswer(f"{n} messages came to {N_MEMBERS} members {len(latencies)} times")
        return Run(rate=n / took, **times(latencies), cpu=(self._cpu() - cpu) / n * 1e6, driver=used / took)

    def close(self) -> None:
        for crowd in self._crowds:
            crowd.close()

    def _speak(self, seconds: float) -> int:
        texts = [f"{self._n_posted + place:06}{TEXT[6:]}" for place in range(max(1, round(seconds * PER_SECOND)))]
        self._n_posted += len(texts)
        posters = self._posters(texts)
        began = time.perf_counter()
        for place, text in enumerate(texts):
            due = began + place / PER_SECOND
            self._hall.ears.listen_for(due - time.perf_counter())
            self._due_at[text] = due
            posters[place % len(posters)].post()
        self._hall.ears.listen_until(lambda: all(crowd.n_everywhere == self._n_posted for crowd in self._crowds))
        for poster in posters:
            poster.close()
        return len(texts)

    def _posters(self, texts: list[str]) -> list[Poster]:
        n = N_POSTERS * len(self._servers)
        return [
            Poster(self._hall.ears, self._servers[place % len(self._servers)], self._requests(place, texts[place::n]))
            for place in range(min(n, len(texts)))
        ]

    def _requests(self, place: int, texts: list[str]) -> list[bytes]:
        path = f"/api/v1/chats/{self._hall.small_chat}/messages"
        token = self._hall.people[place % N_MEMBERS].token
        return [request("POST", path, token=token, body=orjson.dumps({"text": text})) for text in texts]

    def _cpu(self) -> float:
        return sum(server.cpu_seconds() for server in self._servers)


def measure(hall: Hall, options: Options, result: Result) -> None:
    """How long a message takes from its POST to each of the thirty."""
    with ExitStack() as stack:
        servers = [stack.enter_context(hall.homeroom(N_MEMBERS + 10)) for _ in range(2)]
        post = Post(hall, servers)
        subject = Subject(
            f"{PER_SECOND} posts a second, {N_MEMBERS} members, 2 processes",
            lambda: post.run(min(options.seconds, LONGEST_SECONDS)),
        )
        take_turns([subject], options.rounds)
        post.close()
    result.subjects.append(subject)
