"""An example of every shape: those that its schema gives, and words from the life of a class for the rest."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from app.openapi.shapes import Schema, name_in

MOST_DEPTH = 6
TIME = "2026-09-01T08:30:00.000000Z"

# What stands in a field of this name, where its schema allows it.
WORDS: Mapping[str, Any] = {
    "access_token": "nB2u0Yk3sXWq8u0cV1oJxg",
    "amount": "2.50",
    "available": "1.00",
    "avatar_url": "/avatars/3f2a9c",
    "balance": "150.00",
    "body": "Hello",
    "by": "Alice",
    "category": "Physics/Light",
    "chat_title": "Maths",
    "client_message_id": "phone-17",
    "code": "EUR",
    "comment": "Well reasoned.",
    "currency": "EUR",
    "date": "2026-09-01",
    "day": "2026-09-01",
    "decimals": 2,
    "description": "Every Tuesday",
    "description_html": "<p>Every Tuesday</p>",
    "detail": "There is nothing here, or it is not for you.",
    "device": "Firefox on Linux",
    "display_name": "Alice",
    "email": "alice@example.org",
    "feedback": "Count once more.",
    "format": "json",
    "fraction": 1.0,
    "general_feedback": "Think of two pairs.",
    "graders_note": "Three reasons are enough.",
    "html": "<p>Hello</p>",
    "language": "en",
    "limit": 50,
    "markdown": "![light](/api/v1/questions/pictures/01a1fe90-636c-7644-a175-95e452fb7fe8)",
    "max_score": 10.0,
    "media_type": "image/png",
    "memo": "Cake sale",
    "n_members": 12,
    "name": "Class fund",
    "password": "correct horse battery",
    "path": "Physics/Light",
    "percent": 80.0,
    "points": 4.0,
    "problem": "An answer is missing.",
    "question": "Tea or coffee?",
    "score": 8.0,
    "seal": "9b1d5c0f",
    "sentence": "Hardly anybody knew this.",
    "share": 25.0,
    "signed": "2.50",
    "size": 48213,
    "state": "open",
    "tag": "optics",
    "text": "Hello",
    "thumbnail_url": "/api/v1/attachments/01a1fe90-636c-7644-a175-95e452fb7fe8/thumbnail",
    "title": "Maths",
    "token": "nB2u0Yk3sXWq8u0cV1oJxg",
    "total_paid": "25.00",
    "url": "/api/v1/attachments/01a1fe90-636c-7644-a175-95e452fb7fe8/content",
    "username": "alice",
    "width": 1280,
    "height": 720,
}
_KINDS: Mapping[str, type | tuple[type, ...]] = {"string": str, "integer": int, "number": (int, float), "boolean": bool}
_BY_FORMAT = {"date-time": TIME, "date": "2026-09-01", "binary": "…"}


class Examples:
    """Makes examples of schemas that refer to these components."""

    def __init__(self, components: Mapping[str, Schema]) -> None:
        self._components = components

    def of(self, schema: Schema, name: str = "", depth: int = 0) -> Any:
        """A value that this schema allows, as it might stand in a field of this name."""
        if "examples" in schema:
            return schema["examples"][0]
        if "$ref" in schema:
            return self.of(self._components[name_in(schema)], name, depth)
        for fixed in ("const", "enum"):
            if fixed in schema:
                return schema[fixed] if fixed == "const" else schema[fixed][0]
        if choices := schema.get("anyOf") or schema.get("oneOf"):
            return self._one_of(choices, name, depth)
        return self._plain(schema, name, depth)

    def _one_of(self, choices: list[Schema], name: str, depth: int) -> Any:
        is_nullable = any(choice.get("type") == "null" for choice in choices)
        real = [choice for choice in choices if choice.get("type") != "null"]
        # What happens to few things is null in an example: edited, removed, late.
        if not real or (is_nullable and (depth > MOST_DEPTH or not self._is_known(real[0], name))):
            return None
        return self.of(real[0], name, depth)

    def _is_known(self, schema: Schema, name: str) -> bool:
        return name in WORDS or "examples" in schema or ("$ref" in schema and name not in ("reply_to", "review"))

    def _plain(self, schema: Schema, name: str, depth: int) -> Any:
        kind = schema.get("type")
        if kind == "object" or "properties" in schema:
            return self._object(schema, depth)
        if kind == "array":
            return [] if depth > MOST_DEPTH else [self.of(schema.get("items", {}), name.removesuffix("s"), depth + 1)]
        word = WORDS.get(name)
        if word is not None and isinstance(word, _KINDS.get(str(kind), object)) and schema.get("format") is None:
            return word
        return self._scalar(schema, name)

    def _object(self, schema: Schema, depth: int) -> dict[str, Any]:
        needed = schema.get("required", [])
        if isinstance(others := schema.get("additionalProperties"), dict):
            return {"database": self.of(others, "", depth + 1)}
        return {
            name: self.of(inner, name, depth + 1)
            for name, inner in schema.get("properties", {}).items()
            if name in needed
        }

    def _scalar(self, schema: Schema, name: str) -> Any:
        kind, form = schema.get("type"), schema.get("format")
        if kind == "string":
            return _id(name) if form == "uuid" else _BY_FORMAT.get(str(form), "…")
        if kind == "boolean":
            return False
        if kind in ("integer", "number"):
            return max(1, schema.get("minimum", 1))
        return None


def _id(name: str) -> str:
    """A UUIDv7 that is always the same for fields of this name."""
    digits = hashlib.sha256(name.encode()).hexdigest()
    return f"01a1fe90-{digits[:4]}-7{digits[4:7]}-a{digits[7:10]}-{digits[10:22]}"
