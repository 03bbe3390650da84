"""One operation of the document: what a route of the API takes and gives, from what its view says of itself."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from flask import Flask
from pydantic import BaseModel
from werkzeug.routing import Rule

from app.api import Description
from app.openapi import refusals
from app.openapi.examples import Examples
from app.openapi.shapes import Mode, Models, Schema, name_in

API = "/api/v1/"
# What is refused in so many ways at the most is told once for all; longer names would help nobody.
MOST_CODES = 2
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
SIGNED_IN: list[dict[str, list[str]]] = [{"bearer": []}, {"session": []}]
SIGNED_IN_TO_WRITE: list[dict[str, list[str]]] = [{"bearer": []}, {"session": [], "csrf": []}]

_ARGUMENT = re.compile(r"<(?:(\w+)(?:\(([^)]*)\))?:)?(\w+)>")
_CONVERTERS: dict[str, Schema] = {
    "uuid": {"type": "string", "format": "uuid"},
    "int": {"type": "integer", "minimum": 0},
    "": {"type": "string", "minLength": 1},
}
_IDEMPOTENCY_KEY = "IdempotencyKey"  # apispec makes a reference of it.
_FILE = {
    "type": "object",
    "required": ["file"],
    "properties": {"file": {"type": "string", "format": "binary"}},
}
_MEDIA: dict[str, Schema] = {
    "*/*": {"type": "string", "format": "binary"},
    "text/csv": {"type": "string"},
    "text/plain": {"type": "string"},
    "application/json": {"type": "object"},
}


@dataclass(frozen=True)
class Route:
    """One method of one address of the API, and what its view says of itself."""

    rule: Rule
    method: str
    view: Any

    @property
    def description(self) -> Description:
        found: Description | None = getattr(self.view, "description", None)
        if found is None:
            raise LookupError(f"{self.method} {self.rule.rule} says nothing of itself: see app.api.endpoint.")
        return found

    @property
    def path(self) -> str:
        return _ARGUMENT.sub(r"{\3}", self.rule.rule)

    @property
    def room(self) -> str:
        return str(self.view.__module__.split(".")[1])

    @property
    def name(self) -> str:
        """A name that no other operation has: of the blueprint and the function."""
        blueprint, function = self.rule.endpoint.split(".")
        more = f"_{self.method.lower()}" if self.method != self._methods()[0] else ""
        return f"{blueprint.removesuffix('_api')}_{function}{more}"

    def models(self) -> Iterator[tuple[type[BaseModel], Mode]]:
        """The schemas that it takes and gives."""
        for model in (self.description.body, self.description.query):
            if model is not None:
                yield model, "validation"
        if self.description.gives is not None:
            yield self.description.gives, "serialization"

    def is_marked(self, mark: str) -> bool:
        return bool(getattr(self.view, mark, False))

    def _methods(self) -> Sequence[str]:
        return [method for method in METHODS if method in (self.rule.methods or ())]


def routes_of(app: Flask) -> list[Route]:
    """All that the API has, in the order in which people look for it."""
    rules = sorted(app.url_map.iter_rules(), key=lambda rule: rule.rule)
    return [
        Route(rule, method, app.view_functions[rule.endpoint])
        for rule in rules
        if rule.rule.startswith(API)
        for method in METHODS
        if method in (rule.methods or ())
    ]


class Writer:
    """Writes operations that refer to these schemas."""

    def __init__(self, models: Models, components: dict[str, Schema]) -> None:
        self.models, self.components = models, components
        self.examples: dict[str, Any] = {}
        self.shared: dict[str, dict[str, Any]] = {}
        self._examples = Examples(components)

    def operation(self, route: Route) -> dict[str, Any]:
        """What the document says of this method of this address."""
        description = route.description
        operation: dict[str, Any] = {
            "operationId": route.name,
            "tags": [route.room],
            "summary": description.summary,
            "description": " ".join((inspect.getdoc(route.view) or "").split()),
            "security": _security(route),
            "parameters": self._parameters(route),
            "requestBody": self._body(description),
            "responses": self._responses(route),
        }
        return {name: value for name, value in operation.items() if value or name in ("security", "responses")}

    def _parameters(self, route: Route) -> list[dict[str, Any] | str]:
        parameters: list[dict[str, Any] | str] = [
            {"name": name, "in": "path", "required": True, "schema": _converted(converter, bounds)}
            for converter, bounds, name in _ARGUMENT.findall(route.rule.rule)
        ]
        if route.description.query is not None:
            parameters += list(self._questions(self.models[route.description.query, "validation"]))
        if refusals.keeps_its_answer(route.description, route.method):
            parameters.append(_IDEMPOTENCY_KEY)
        return parameters

    def _questions(self, schema: Schema) -> Iterator[dict[str, Any]]:
        while "$ref" in schema:
            schema = self.components[name_in(schema)]
        for name, asked in schema.get("properties", {}).items():
            parameter = {
                "name": name,
                "in": "query",
                "required": name in schema.get("required", ()),
                "schema": _without_null(asked),
            }
            if asked.get("type") == "array":
                parameter |= {"style": "form", "explode": False}
            yield parameter

    def _body(self, description: Description) -> dict[str, Any]:
        if description.takes_file:
            return {"required": True, "content": {"multipart/form-data": {"schema": _FILE}}}
        if description.body is None:
            return {}
        content = self._shown(description.body, "validation")
        return {"required": True, "content": {"application/json": content}}

    def _responses(self, route: Route) -> dict[str, Any]:
        """By status; where an answer and refusals share one, it says both."""
        answers, refused = self._successes(route.description), self._refusals(route)
        for status in answers.keys() & refused.keys():
            answers[status]["content"] |= refused.pop(status)["content"]
        written = {status: self._once(response) for status, response in refused.items()}
        return dict(sorted((answers | written).items()))

    def _successes(self, description: Description) -> dict[str, Any]:
        content: dict[str, Any] = {}
        if description.gives is not None:
            content["application/json"] = self._shown(description.gives, "serialization")
        elif description.secret_header:
            content["application/json"] = {"schema": {"type": "object"}}
        if description.media is not None:
            content[description.media] = {"schema": _MEDIA[description.media]}
        answers: dict[str, Any] = {
            str(status): {"description": _SUCCESSES[status], **({"content": dict(content)} if content else {})}
            for status in (description.status, *description.also)
        }
        if description.media in ("*/*", "application/json"):
            answers["304"] = {"description": "The asker has it already."}
        if description.media == "*/*":
            answers |= {
                "206": {"description": "The part of the file that was asked for.", "content": content},
                "416": {"$ref": "#/components/responses/RangeNotSatisfiable"},
            }
        return answers

    def _refusals(self, route: Route) -> dict[str, Any]:
        kinds = refusals.refusals(
            route.description,
            route.method,
            is_public=route.is_marked("is_public"),
            has_path="<" in route.rule.rule,
            is_admin_only=route.is_marked("is_admin_only"),
            asks_nobody=route.is_marked("asks_nobody"),
        )
        return refusals.responses(kinds)

    def _once(self, response: dict[str, Any]) -> dict[str, Any]:
        """A reference to this response, which many operations have in common."""
        codes = next(iter(response["content"].values()))["schema"]["allOf"][1]["properties"]["code"]["enum"]
        name = "Or".join("".join(word.capitalize() for word in code.split("_")) for code in codes)
        if len(codes) > MOST_CODES:
            return response
        self.shared[name] = response
        return {"$ref": f"#/components/responses/{name}"}

    def _shown(self, model: type[BaseModel], mode: Mode) -> dict[str, Any]:
        """A schema with an example of it."""
        schema = self.models[model, mode]
        name = name_in(schema)
        self.examples.setdefault(name, {"value": self._examples.of(schema)})
        return {"schema": schema, "examples": {"example": {"$ref": f"#/components/examples/{name}"}}}


_SUCCESSES = {
    200: "Done, or here it is.",
    201: "Made.",
    202: "It will be done.",
    204: "Done; there is nothing to say.",
    503: "Not as it should be; the answer says what is wrong.",
}


def _security(route: Route) -> list[dict[str, list[str]]]:
    if route.description.secret_header:
        return [{"cluster": []}]
    if route.is_marked("is_public"):
        return []
    return SIGNED_IN if route.method == "GET" else SIGNED_IN_TO_WRITE


def _converted(converter: str, bounds: str) -> Schema:
    schema = dict(_CONVERTERS[converter])
    for bound in filter(None, bounds.split(",")):
        name, _, value = bound.partition("=")
        schema[{"min": "minimum", "max": "maximum"}[name.strip()]] = int(value)
    return schema


def _without_null(schema: Schema) -> Schema:
    """In a query string, what is not said is left out."""
    real = [choice for choice in schema.get("anyOf", ()) if choice.get("type") != "null"]
    kept = {name: value for name, value in schema.items() if name != "anyOf" and (name, value) != ("default", None)}
    if not real:
        return kept
    return {**real[0], **kept} if len(real) == 1 else {"anyOf": real, **kept}
