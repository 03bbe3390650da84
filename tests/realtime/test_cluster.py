"""Telling a Centrifugo cluster what happens: in order, without waiting, again after an outage."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator

import pytest

from app.realtime import cluster as cluster_module
from app.realtime.cluster import Cluster, Present, Totals
from app.realtime.errors import ClusterAway
from tests.realtime.recorder import Recorder
from tests.services.process import free_port, wait_until

pytestmark = pytest.mark.unit


@pytest.fixture
def recorder() -> Iterator[Recorder]:
    with Recorder().running() as recorder:
        yield recorder


@pytest.fixture
def cluster(recorder: Recorder, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cluster]:
    monkeypatch.setattr(cluster_module, "FIRST_PAUSE", 0.01)
    cluster = Cluster(recorder.url, "the-key")
    yield cluster
    recorder.may_answer.set()
    cluster.close(seconds=0)


def test_it_publishes_what_was_rung(cluster: Cluster, recorder: Recorder) -> None:
    cluster.publish("chat:1", b'{"seq": 7}')
    ((method, params),) = recorder.wait_for(1)
    key = params.pop("idempotency_key")
    assert (method, params) == ("publish", {"channel": "chat:1", "data": {"seq": 7}})
    assert len(key) == 32
    assert recorder.keys == ["the-key"]


def test_what_is_not_kept_stays_out_of_the_history(cluster: Cluster, recorder: Recorder) -> None:
    cluster.publish("chat:1", b'{"type": "typing"}', is_kept=False)
    assert recorder.wait_for(1)[0][1]["skip_history"] is True


def test_nobody_waits_and_what_waits_goes_together_in_order(cluster: Cluster, recorder: Recorder) -> None:
    recorder.may_answer.clear()
    began = time.monotonic()
    for seq in range(250):
        cluster.publish("chat:1", b'{"seq": %d}' % seq)
    assert time.monotonic() - began < 2
    recorder.may_answer.set()
    assert [params["data"]["seq"] for _method, params in recorder.wait_for(250)] == list(range(250))
    assert recorder.n_requests <= 5


def test_it_tries_again_until_the_cluster_has_it(
    cluster: Cluster, recorder: Recorder, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, logger="app.realtime.cluster")
    recorder.statuses[:] = [503, 401, 503]
    cluster.publish("chat:1", b"1")
    wait_until(lambda: not cluster.is_up, "the trouble shows")
    cluster.publish("chat:2", b"2")
    recorder.wait_for(2)
    wait_until(lambda: cluster.is_up, "the trouble is over")
    assert recorder.channels() == ["chat:1", "chat:2"]
    assert "did not take what happened here: Transport error - 503" in caplog.text
    assert "takes what happens here again" in caplog.text


def test_a_second_try_carries_the_same_key(cluster: Cluster, recorder: Recorder) -> None:
    recorder.refusals["chat:2"] = [100, 111]
    recorder.may_answer.clear()
    for channel in ("first", "chat:1", "chat:2", "chat:3"):
        cluster.publish(channel, b"1")
    recorder.may_answer.set()
    wait_until(lambda: {"chat:1", "chat:2", "chat:3"} <= set(recorder.channels()), "all have arrived")
    keys = {(params["channel"], params["idempotency_key"]) for _method, params in recorder.done}
    assert len(keys) == 4


def test_what_the_cluster_refuses_keeps_nobody_up(
    cluster: Cluster, recorder: Recorder, caplog: pytest.LogCaptureFixture
) -> None:
    recorder.refusals["wrong:1"] = [102, 102]
    cluster.publish("wrong:1", b"1")
    wait_until(lambda: not cluster.is_up, "the refusal shows")
    assert cluster.trouble == "it refused to publish: 102 no"
    cluster.publish("chat:1", b"2")
    recorder.wait_for(1)
    assert recorder.channels() == ["chat:1"]
    assert "it refused to publish: 102 no" in caplog.text


def test_who_must_leave_goes_before_what_waits(cluster: Cluster, recorder: Recorder) -> None:
    recorder.may_answer.clear()
    cluster.publish("first", b"0")
    wait_until(lambda: not cluster._publications, "the first is on its way")
    cluster.publish("chat:1", b"1")
    cluster.unsubscribe("bob", "chat:1")
    cluster.disconnect("bob", code=3503, reason="force disconnect")
    recorder.may_answer.set()
    assert recorder.wait_for(4)[1:3] == [
        ("unsubscribe", {"user": "bob", "channel": "chat:1"}),
        ("disconnect", {"user": "bob", "disconnect": {"code": 3503, "reason": "force disconnect"}}),
    ]


def test_a_long_outage_holds_no_more_than_it_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster_module, "MOST_WAITING", 3)
    cluster = Cluster(f"http://127.0.0.1:{free_port()}", "the-key")
    for n in range(200):
        cluster.publish("chat:1", b"%d" % n)
        cluster.unsubscribe("bob", f"chat:{n}")
    assert len(cluster._publications) <= 3
    assert len(cluster._orders) >= 100
    wait_until(lambda: not cluster.is_up, "the outage shows")
    cluster.close(seconds=0)


def test_closing_sends_what_waits(recorder: Recorder) -> None:
    cluster = Cluster(recorder.url, "the-key")
    for n in range(150):
        cluster.publish("chat:1", b"%d" % n)
    cluster.close(seconds=10)
    assert len(recorder.done) == 150
    cluster.publish("chat:1", b"1")
    assert len(recorder.done) == 150


def test_it_reads_who_is_on_a_channel(cluster: Cluster, recorder: Recorder) -> None:
    info = {"username": "bob"}
    recorder.answers["presence"] = {
        "presence": {"c1": {"client": "c1", "user": "7", "conn_info": info}, "c2": {"client": "c2", "user": "8"}}
    }
    assert cluster.presence("chat:1") == [Present("c1", "7", info), Present("c2", "8", {})]


def test_it_adds_up_the_nodes(cluster: Cluster, recorder: Recorder) -> None:
    node = {"uid": "a", "name": "a", "num_clients": 3, "num_users": 2, "num_channels": 5, "process": {"rss": 1000}}
    recorder.answers["info"] = {"nodes": [node, {**node, "uid": "b", "num_channels": 4}]}
    assert cluster.stats() == Totals(clients=6, users=4, channels=5, memory=2000)


def test_a_reader_learns_that_the_cluster_is_away() -> None:
    cluster = Cluster(f"http://127.0.0.1:{free_port()}", "the-key")
    with pytest.raises(ClusterAway):
        cluster.presence("chat:1")
