"""schemathesis, asking every operation of the document what it allows and what it does not, and judging the answers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import schemathesis
from flask import Flask
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable
from schemathesis import Case, GenerationMode
from schemathesis.checks import CHECKS
from schemathesis.core.failures import Failure, FailureGroup
from schemathesis.schemas import APIOperation

from app.openapi.document import document

# What is asked of every answer. That what a schema allows is always taken is not: the database has a word too.
JUDGES = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "negative_data_rejection",
)
BOTH = (GenerationMode.POSITIVE, GenerationMode.NEGATIVE)
LAST = ("delete",)
# What says that the body itself is wrong.
NOT_TAKEN = (400, 415, 422)
# Everybody may see who somebody is.
FOR_ALL = {"user_id"}
# What bodies call the things that addresses name.
NAMES = {"to_user_id": "user_id", "user_ids": "user_id", "participants": "user_id", "from_wallet_id": "wallet_id"}


@dataclass
class Walk:
    """One walk through all operations, as a person whose things and others' things have these ids."""

    app: Flask
    token: str
    ids: Sequence[dict[str, str]]
    n_examples: int
    seed: int = 20261122
    faults: list[str] = field(default_factory=list)
    statuses: dict[str, set[int]] = field(default_factory=dict)
    told_by: dict[str, Any] | None = None

    def everywhere(self, only: Sequence[str] = ()) -> Walk:
        """Ask all operations, or those of these addresses, by what the document allows and by what it does not."""
        for operation in self.operations(self.told_by or document(self.app)):
            if not only or operation.path in only:
                self.through(operation)
        return self

    def operations(self, told_by: dict[str, Any]) -> list[APIOperation]:
        """All that the document has; those that take things away last."""
        schema = schemathesis.openapi.from_dict(told_by)
        schema.app = self.app
        found = [result.ok() for result in schema.get_all_operations()]
        return sorted(found, key=lambda operation: operation.method in LAST)

    def by_examples(self) -> Walk:
        """Ask each operation once, by the document's own example, about things that are there."""
        told_by = document(self.app)
        for operation in self.operations(told_by):
            body = example_of(told_by, operation)
            arguments = (
                {"media_type": "application/json", "body": rightly(body, self.ids[0])} if body is not None else {}
            )
            case = operation.Case(
                path_parameters={name: self.ids[0].get(name) for name in re.findall(r"{(\w+)}", operation.path)},
                query={name: self.ids[0][name] for name in needed(told_by, operation)},
                **arguments,
            )
            status = self._judge(case)
            if body is not None and status in NOT_TAKEN:
                self.faults.append(f"{operation.label}: its example is refused with {status}\n{case.as_curl_command()}")
        return self

    def through(self, operation: APIOperation) -> None:
        for mode in BOTH:
            strategy = operation.as_strategy(generation_mode=mode)

            @seed(self.seed)
            @settings(
                max_examples=self.n_examples,
                deadline=None,
                database=None,
                phases=[Phase.generate],
                suppress_health_check=list(HealthCheck),
            )
            @given(case=strategy, whose=st.sampled_from(range(len(self.ids) + 1)))
            def visit(case: Case, whose: int) -> None:
                self._visit(case, self.ids[whose] if whose < len(self.ids) else {})

            # Where nothing is asked, nothing can be asked wrongly.
            with suppress(Unsatisfiable):
                visit()

    def _visit(self, case: Case, ids: dict[str, str]) -> None:
        named = put_in(ids, case.path_parameters)
        put_in(ids, case.query, case.body)
        status = self._judge(case)
        if ids is not self.ids[0] and named - FOR_ALL and status < 400:
            self.faults.append(
                f"{case.operation.label}: another's {named} were given with {status}\n{case.as_curl_command()}"
            )

    def _judge(self, case: Case) -> int:
        response = case.call(headers={"Authorization": f"Bearer {self.token}"})
        self.statuses.setdefault(case.operation.label, set()).add(response.status_code)
        try:
            case.validate_response(response, checks=[CHECKS.get_one(name) for name in JUDGES])
        except FailureGroup as group:
            self.faults += [told(case, fault) for fault in group.exceptions]
        except Failure as fault:
            self.faults.append(told(case, fault))
        return int(response.status_code)


def example_of(told_by: dict[str, Any], operation: APIOperation) -> Any:
    """The body that the document shows, if the operation takes one in JSON."""
    asked = told_by["paths"][operation.path][operation.method].get("requestBody", {}).get("content", {})
    if "application/json" not in asked:
        return None
    name = asked["application/json"]["schema"]["$ref"].rpartition("/")[2]
    return told_by["components"]["examples"][name]["value"]


def needed(told_by: dict[str, Any], operation: APIOperation) -> list[str]:
    """What must stand in the query string."""
    asked = told_by["paths"][operation.path][operation.method].get("parameters", [])
    return [one["name"] for one in asked if one.get("in") == "query" and one["required"]]


def rightly(body: Any, ids: dict[str, str], name: str = "") -> Any:
    """The body with ids of things that are there."""
    if isinstance(body, dict):
        return {key: rightly(value, ids, key) for key, value in body.items()}
    if isinstance(body, list):
        return [rightly(value, ids, name) for value in body]
    return ids.get(NAMES.get(name, name), body) if is_id(body) else body


def put_in(ids: dict[str, str], *places: Any) -> set[str]:
    """Name things that are there, where any id would do, and tell which were named."""
    named = set()
    for place in places:
        for name in place if isinstance(place, dict) else ():
            if name in ids and is_id(place[name]):
                place[name] = ids[name]
                named.add(name)
    return named


def is_id(value: Any) -> bool:
    try:
        return isinstance(value, str) and str(UUID(value)) == value
    except ValueError:
        return False


def told(case: Case, fault: BaseException) -> str:
    return f"{case.operation.label}: {fault}\n{case.as_curl_command()}"
