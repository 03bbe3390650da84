"""The document is valid, tells all that the API has, and shows an example of everything."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from flask import Flask
from openapi_schema_validator import OAS31Validator
from openapi_spec_validator import validate

from app import create_app
from app.config import ROOT, Config
from app.openapi.document import document as made_of
from app.openapi.operations import routes_of

pytestmark = pytest.mark.unit

Document = dict[str, Any]
COPY = ROOT / "docs" / "openapi.json"


def operations(document: Document) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield path, method, operation


def test_it_is_valid(document: Document) -> None:
    validate(document)
    assert document["openapi"] == "3.1.0"


def test_it_has_every_route_of_the_api_and_no_other(plain_app: Flask, document: Document) -> None:
    rules = {
        (re.sub(r"<(?:[^:>]+:)?(\w+)>", r"{\1}", rule.rule), method.lower())
        for rule in plain_app.url_map.iter_rules()
        if rule.rule.startswith("/api/v1")
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    }
    assert {(path, method) for path, method, _ in operations(document)} == rules
    assert len(rules) > 100


def test_the_copy_in_docs_is_what_the_code_says(document: Document) -> None:
    kept = json.loads(COPY.read_text())
    changed = [f"{part}: {name}" for part in document for name in different(kept.get(part), document[part])]
    assert not changed, (
        "The API has changed. If it was meant to: `python run.py openapi` writes docs/openapi.json anew; "
        "look at what that changes, and commit it with the code."
    )
    assert kept == document


def different(before: Any, now: Any) -> list[str]:
    """The names under which the two say different things."""
    if not isinstance(before, dict) or not isinstance(now, dict):
        return [] if before == now else ["…"]
    return sorted(name for name in before.keys() | now.keys() if before.get(name) != now.get(name))


def test_it_does_not_depend_on_the_settings(document: Document, tmp_path: Any) -> None:
    settings = {"INSTANCE_DIR": str(tmp_path), "DEFAULT_LANGUAGE": "ru", "UPLOAD_MOST_MB": "7"}
    assert made_of(create_app(Config.from_env(settings))) == document


def test_every_operation_explains_itself(document: Document) -> None:
    names = [operation["operationId"] for _, _, operation in operations(document)]
    assert len(set(names)) == len(names)
    for path, method, operation in operations(document):
        assert operation["summary"], (method, path)
        assert operation["description"], (method, path)
        assert [tag["name"] for tag in document["tags"] if tag["name"] in operation["tags"]], (method, path)
    assert all(tag["description"] for tag in document["tags"])


def test_every_body_and_every_answer_has_an_example(document: Document) -> None:
    for path, method, operation in operations(document):
        answers = [answer for status, answer in operation["responses"].items() if status.startswith("2")]
        for content in [operation.get("requestBody", {}), *answers]:
            shown = content.get("content", {}).get("application/json")
            if shown is not None and "$ref" in shown["schema"]:
                assert shown["examples"], (method, path)


def test_every_example_fits_its_schema(document: Document) -> None:
    components = document["components"]
    for name, example in components["examples"].items():
        schema = {"$ref": f"#/components/schemas/{name}", "components": components}
        wrong = [
            f"{name}{error.json_path[1:]}: {error.message}"
            for error in OAS31Validator(schema).iter_errors(example["value"])
        ]
        assert not wrong


def test_every_example_of_a_body_is_taken(plain_app: Flask, document: Document) -> None:
    for route in routes_of(plain_app):
        body = route.description.body
        if body is not None:
            content = document["paths"][route.path][route.method.lower()]["requestBody"]["content"]
            name = content["application/json"]["schema"]["$ref"].rpartition("/")[2]
            with plain_app.test_request_context():
                body.model_validate_json(json.dumps(document["components"]["examples"][name]["value"]))


def test_every_refusal_is_a_problem_with_known_codes(document: Document) -> None:
    shared = document["components"]["responses"]
    for path, method, operation in operations(document):
        for status, answer in operation["responses"].items():
            if int(status) >= 400 and path != "/api/v1/health":  # Its report is the answer, also where it is bad.
                found = shared[answer["$ref"].rpartition("/")[2]] if "$ref" in answer else answer
                assert "application/problem+json" in found["content"], (method, path, status)


def test_whoever_changes_something_shows_a_token(document: Document) -> None:
    for path, method, operation in operations(document):
        ways = operation["security"]
        if ways and ways != [{"cluster": []}]:
            assert {"bearer": []} in ways, path
            assert ({"session": []} in ways) == (method == "get"), path


def test_what_may_be_repeated_says_so(document: Document) -> None:
    key = {"$ref": "#/components/parameters/IdempotencyKey"}
    keyed = {
        operation["operationId"] for _, _, operation in operations(document) if key in operation.get("parameters", [])
    }
    assert {"chats_post_message", "wallets_transfer", "users_register"} <= keyed
    assert not {"users_login", "users_change_me", "chats_chats"} & keyed


def test_the_guide_names_those_that_overlook_a_key(document: Document) -> None:
    key = {"$ref": "#/components/parameters/IdempotencyKey"}
    overlook = {
        path.removeprefix("/api/v1")
        for path, method, operation in operations(document)
        if method == "post"
        and key not in operation.get("parameters", [])
        and operation["security"] != [{"cluster": []}]
    }
    told = (ROOT / "docs" / "api.md").read_text().partition("## Safe to repeat")[2].partition("\n## ")[0]
    assert set(re.findall(r"`(/\S+)`", told)) == overlook
