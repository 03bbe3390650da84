"""Prometheus, its alerts, the dashboard and docs/monitoring.md speak of the figures that there are, and of all."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from flask import Flask
from prometheus_client.parser import text_string_to_metric_families

from app.config import ROOT
from app.monitoring import metrics
from app.wallets import recount
from tests.accounts.browser import Browser
from tests.cast import Person, make_chat, make_message
from tests.deploy.composed import composed, service

DEPLOY = ROOT / "deploy"
PROMETHEUS = yaml.safe_load((DEPLOY / "prometheus.yml").read_text())
ALERTS = yaml.safe_load((DEPLOY / "alerts.yml").read_text())["groups"][0]["rules"]
DASHBOARD: dict[str, Any] = json.loads((DEPLOY / "grafana/dashboards/homeroom.json").read_text())
PAGE = (ROOT / "docs" / "monitoring.md").read_text()
PANELS = [panel for panel in DASHBOARD["panels"] if panel["type"] != "row"]
HISTOGRAM = re.compile(r"_(bucket|sum|count)$")


def expressions() -> Iterator[str]:
    yield from (alert["expr"] for alert in ALERTS)
    yield from (target["expr"] for panel in PANELS for target in panel["targets"])


def labels_of(page: str) -> dict[str, set[str]]:
    """The figures in the table of the page, each with its labels."""
    rows = re.findall(r"^\| `(homeroom_\w+)` \| ([\w, ]*)\|", page, flags=re.MULTILINE)
    return {name: {label.strip() for label in labels.split(",") if label.strip()} for name, labels in rows}


DOCUMENTED = labels_of(PAGE)


@pytest.mark.unit
def test_every_expression_asks_for_figures_and_labels_that_the_page_explains() -> None:
    for expression in expressions():
        names = re.findall(r"homeroom_\w+", expression)
        assert names or expression.startswith("up{"), expression
        assert {HISTOGRAM.sub("", name) for name in names} <= set(DOCUMENTED), expression
        for name, chosen in re.findall(r"(homeroom_\w+)\{([^}]*)\}", expression):
            labels = set(re.findall(r"(\w+)\s*(?:=~|!=|=)", chosen))
            assert labels <= DOCUMENTED[HISTOGRAM.sub("", name)], expression
        of_all = set().union(*(DOCUMENTED[HISTOGRAM.sub("", name)] for name in names)) | {"le"}
        assert {label.strip() for by in re.findall(r"by \(([^)]*)\)", expression) for label in by.split(",")} <= of_all


@pytest.mark.unit
def test_a_histogram_is_asked_for_by_its_steps() -> None:
    for expression in expressions():
        for name in re.findall(r"(homeroom_\w+)_bucket", expression):
            assert "histogram_quantile" in expression, name
            assert re.search(r"by \([^)]*\ble\b", expression), expression


@pytest.mark.unit
def test_every_figure_is_on_the_dashboard() -> None:
    shown = {
        HISTOGRAM.sub("", name)
        for panel in PANELS
        for t in panel["targets"]
        for name in re.findall(r"homeroom_\w+", t["expr"])
    }
    assert set(DOCUMENTED) == shown


@pytest.mark.integration
def test_the_page_explains_the_figures_that_the_app_has(app: Flask, alice: Person, bob: Person) -> None:
    make_message(bob, make_chat(alice, bob))
    with app.app_context():
        recount.recount()
        metrics.look_anew()
    text = Browser(app).get("/metrics").text
    families = {family.name: family for family in text_string_to_metric_families(text)}
    found = {f"{name}_total" if family.type == "counter" else name: family for name, family in families.items()}
    ours = {name: family for name, family in found.items() if name.startswith("homeroom_")}
    assert set(ours) == set(DOCUMENTED)
    for name, family in ours.items():
        for sample in family.samples:
            assert set(sample.labels) - {"le"} == DOCUMENTED[name], name


@pytest.mark.unit
def test_every_alert_says_what_to_do_and_is_on_the_page() -> None:
    assert len({alert["alert"] for alert in ALERTS}) == len(ALERTS)
    for alert in ALERTS:
        assert alert["labels"]["severity"] in ("page", "ticket")
        assert len(alert["annotations"]["runbook"]) > 40
        assert f"`{alert['alert']}`" in PAGE
    assert set(re.findall(r"`([A-Z][a-z]+[A-Z]\w+)`", PAGE)) == {alert["alert"] for alert in ALERTS}


@pytest.mark.unit
def test_expressions_are_closed() -> None:
    for expression in expressions():
        assert all(expression.count(pair[0]) == expression.count(pair[1]) for pair in ("()", "{}", "[]")), expression


@pytest.mark.unit
def test_no_panel_lies_over_another() -> None:
    places: dict[tuple[int, int], str] = {}
    for panel in DASHBOARD["panels"]:
        place = panel["gridPos"]
        for x in range(place["x"], place["x"] + place["w"]):
            for y in range(place["y"], place["y"] + place["h"]):
                assert x < 24
                assert places.setdefault((x, y), panel["title"]) == panel["title"]
    assert len({panel["id"] for panel in DASHBOARD["panels"]}) == len(DASHBOARD["panels"])


@pytest.mark.unit
def test_prometheus_asks_a_service_of_compose_with_the_token_that_is_mounted() -> None:
    [job] = PROMETHEUS["scrape_configs"]
    [target] = job["static_configs"][0]["targets"]
    name, _, port = target.partition(":")
    assert str(service(name)["environment"].get("PORT", 5000)) == port
    mounts = [mount.split(":") for mount in service("prometheus")["volumes"] if mount.startswith("./")]
    assert all((ROOT / source).exists() for source, *_rest in mounts)
    assert job["authorization"]["credentials_file"] == "/run/secrets/metrics_token"
    assert "metrics_token" in service("prometheus")["secrets"]
    assert PROMETHEUS["rule_files"] == ["alerts.yml"]
    assert any(where.startswith("/etc/prometheus/alerts.yml") for _source, where, *_ in mounts)


@pytest.mark.unit
def test_grafana_finds_its_data_and_its_dashboard() -> None:
    folder = DEPLOY / "grafana" / "provisioning"
    [source] = yaml.safe_load((folder / "datasources/prometheus.yml").read_text())["datasources"]
    [provider] = yaml.safe_load((folder / "dashboards/homeroom.yml").read_text())["providers"]
    assert source["url"] == "http://prometheus:9090"
    assert "prometheus" in composed()["services"]
    assert {panel["datasource"]["uid"] for panel in PANELS} == {source["uid"]}
    mounted = [mount.split(":")[1] for mount in service("grafana")["volumes"]]
    assert provider["options"]["path"] in mounted
