"""The front of /api/v1: what comes in is validated by a schema, what goes out has the shape of one.

`endpoint` keeps summary, schemas and refusals beside the view, where the API's documentation is generated from.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import wraps
from typing import Annotated, Any, ClassVar, Generic, TypeVar

import orjson
from flask import Response, current_app, g, request
from flask_babel import gettext, lazy_gettext, ngettext
from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    PlainSerializer,
    ValidationError,
    WithJsonSchema,
)
from pydantic_core import ErrorDetails

from app import access, idempotency
from app.errors import AppError, Invalid, Malformed, UnsupportedType
from app.utils.text import one_line

Item = TypeVar("Item")
View = TypeVar("View", bound=Callable[..., Any])
Shape = BaseModel | dict[str, Any] | None
Result = Shape | tuple[Shape, int] | Response

# Stands for an id in examples.
SOME_ID = "01a1fe90-636c-7644-a175-95e452fb7fe8"
TIME_FORMAT = "%Y-%m-%dT%H:%M:%S.%fZ"
Time = Annotated[
    AwareDatetime,
    PlainSerializer(lambda time: time.strftime(TIME_FORMAT), return_type=str, when_used="json"),
    WithJsonSchema({"type": "string", "format": "date-time"}, mode="serialization"),
]


class In(BaseModel):
    """What a client sends: exact types, no unknown fields; `unnamed` is left out of the names of wrong fields."""

    model_config = ConfigDict(extra="forbid", strict=True)
    unnamed: ClassVar[frozenset[str]] = frozenset()


class Query(BaseModel):
    """What a client asks in the query string: strings that are read as what they should be."""

    model_config = ConfigDict(extra="forbid")


class Out(BaseModel):
    """What we answer, read from a model's attributes."""

    # What has a default is in every answer all the same.
    model_config = ConfigDict(from_attributes=True, json_schema_serialization_defaults_required=True)


def example(**fields: Any) -> ConfigDict:
    """What the documentation shows of a schema, where a word for each needed field would not do."""
    return ConfigDict(json_schema_extra={"examples": [fields]})


class Page(Out, Generic[Item]):
    """One page of a list, and whether there is more."""

    items: list[Item]
    has_more: bool


Line = Annotated[str, AfterValidator(one_line)]


@dataclass(frozen=True)
class Description:
    """What the API's documentation says of one endpoint.

    `also` are other statuses of success, `takes_file` a body of multipart/form-data with one `file`, and `media` the
    type of what is given beside JSON or in its place; "*/*" is a file of which parts may be asked for.
    `secret_header` is what a program shows that asks in nobody's name.
    """

    summary: str
    body: type[BaseModel] | None = None
    query: type[Query] | None = None
    gives: type[BaseModel] | None = None
    status: int = 200
    refuses: Sequence[type[AppError]] = ()
    keeps_answer: bool = True
    keeps_key: bool = False
    also: Sequence[int] = ()
    takes_file: bool = False
    media: str | None = None
    secret_header: str | None = None


def described(description: Description) -> Callable[[View], View]:
    """Let the documentation say this of a view that reads and answers in a way of its own."""

    def decorate(view: View) -> View:
        vars(view)["description"] = description
        return view

    return decorate


def endpoint(
    summary: str,
    *,
    body: type[In] | None = None,
    query: type[Query] | None = None,
    gives: type[BaseModel] | None = None,
    status: int = 200,
    refuses: Sequence[type[AppError]] = (),
    keeps_answer: bool = True,
    keeps_key: bool = False,
    also: Sequence[int] = (),
    takes_file: bool = False,
    media: str | None = None,
    prepare: Callable[..., dict[str, Any]] | None = None,
) -> Callable[[Callable[..., Result]], Callable[..., Response]]:
    """Make a view of a function that takes validated `body` and `query` and returns a shape, or a shape and a status.

    A function that gives the bytes of a file returns a Response instead.
    A POST with an Idempotency-Key runs once. With `keeps_answer=False` the key is overlooked: what is done happens once
    by its nature, or the answer is a secret; docs/api.md names these.
    With `keeps_key=True` the function is given the `key` or None, and sees itself that it runs once.
    `prepare` does what must not wait inside that one transaction, and gives the function what it made.
    `also`, `takes_file` and `media` are for the documentation alone; see Description.
    """

    def decorate(function: Callable[..., Result]) -> Callable[..., Response]:
        @wraps(function)
        def view(**arguments: Any) -> Response:
            if body is not None:
                arguments["body"] = _read_body(body)
            if query is not None:
                arguments["query"] = _read_query(query)
            if prepare is not None:
                arguments |= prepare(**arguments)
            key = request.headers.get("Idempotency-Key")
            if keeps_key:
                arguments["key"] = None if key is None else idempotency.read(key, _fingerprint())
            elif request.method == "POST" and key is not None and keeps_answer:
                code, content, _ = idempotency.once(
                    _scope(), key, _fingerprint(), lambda: _encode(function(**arguments), status, gives)
                )
                return Response(content, status=code, mimetype="application/json")
            result = function(**arguments)
            if isinstance(result, Response):
                return result
            code, content, _ = _encode(result, status, gives)
            return Response(content, status=code, mimetype="application/json")

        return described(
            Description(summary, body, query, gives, status, refuses, keeps_answer, keeps_key, also, takes_file, media)
        )(view)

    return decorate


def _encode(result: Result, status: int, gives: type[BaseModel] | None) -> idempotency.Answer:
    if isinstance(result, Response):
        raise TypeError("The answer to a repeatable POST is kept, and so must be a shape.")
    shape, code = result if isinstance(result, tuple) else (result, status)
    if shape is None:
        return code, b"", None
    content = shape.model_dump_json().encode() if isinstance(shape, BaseModel) else orjson.dumps(shape)
    if gives is not None and current_app.testing:
        gives.model_validate_json(content)  # What the documentation says is what the tests saw.
    about = shape.get("id") if isinstance(shape, dict) else getattr(shape, "id", None)
    return code, content, str(about) if about else None


def _read_body(schema: type[In]) -> In:
    if request.mimetype != "application/json":
        raise UnsupportedType
    try:
        return schema.model_validate_json(request.get_data(cache=True))
    except ValidationError as error:
        raise _refusal(error, schema.unnamed) from error


def _read_query(schema: type[Query]) -> Query:
    try:
        return schema.model_validate(request.args.to_dict())
    except ValidationError as error:
        raise _refusal(error) from error


def _refusal(error: ValidationError, unnamed: frozenset[str] = frozenset()) -> AppError:
    details = error.errors(include_url=False, include_context=True, include_input=False)
    if any(detail["type"] == "json_invalid" for detail in details):
        return Malformed(gettext("The body is not valid JSON."))
    if any(detail["type"] in ("model_type", "model_attributes_type") for detail in details):
        return Invalid(gettext("The body must be a JSON object."))
    fields: dict[str, list[str]] = {}
    for detail in details:
        field = ".".join(str(part) for part in detail["loc"] if part not in unnamed)
        fields.setdefault(field, []).append(_sentence(detail))
    return Invalid(errors=fields)


def _sentence(detail: ErrorDetails) -> str:
    """What would be right, in the reader's language."""
    kind, context = detail["type"], detail.get("ctx", {})
    if context.get("field_type") == "Value":  # A text that was put into normal form before its length was taken.
        kind = f"string_{kind}"
    if kind in _COUNTED:
        bound, sentence = _COUNTED[kind]
        return sentence(context[bound])
    if kind == "value_error":
        return str(gettext(str(context["error"])))
    if "expected" in context:  # "'a', 'b' or 'c'", in English whoever reads it.
        context["expected"] = context["expected"].replace(" or ", ", ")
    known = _SENTENCES.get(kind)
    return str(known) % context if known else detail["msg"]


_give_id = lazy_gettext("Give an id.")
_give_number = lazy_gettext("Give a whole number.")
_give_flag = lazy_gettext("Give true or false.")
_give_one_of = lazy_gettext("Give one of: %(expected)s.")
_SENTENCES = {
    "missing": lazy_gettext("This is needed."),
    "extra_forbidden": lazy_gettext("There is no such field here."),
    "string_type": lazy_gettext("Give a text."),
    "string_unicode": lazy_gettext("Give a text of whole characters."),
    "int_type": _give_number,
    "int_parsing": _give_number,
    "int_from_float": _give_number,
    "bool_type": _give_flag,
    "bool_parsing": _give_flag,
    "list_type": lazy_gettext("Give a list."),
    "uuid_type": _give_id,
    "uuid_parsing": _give_id,
    "literal_error": _give_one_of,
    "enum": _give_one_of,
    "union_tag_invalid": lazy_gettext("Give one of: %(expected_tags)s."),
    "union_tag_not_found": lazy_gettext("Say of which type it is."),
    "string_pattern_mismatch": lazy_gettext("Give a short word of letters and digits."),
    "float_type": lazy_gettext("Give a number."),
    "float_parsing": lazy_gettext("Give a number."),
    "greater_than": lazy_gettext("More than %(gt)s."),
    "greater_than_equal": lazy_gettext("At least %(ge)s."),
    "less_than_equal": lazy_gettext("At most %(le)s."),
}
# Called by their names, because that is how the texts to translate are found.
_COUNTED: dict[str, tuple[str, Callable[[int], str]]] = {
    "string_too_long": (
        "max_length",
        lambda n: ngettext("At most %(num)d character.", "At most %(num)d characters.", n),
    ),
    "string_too_short": (
        "min_length",
        lambda n: ngettext("At least %(num)d character.", "At least %(num)d characters.", n),
    ),
    "too_long": ("max_length", lambda n: ngettext("At most %(num)d entry.", "At most %(num)d entries.", n)),
    "too_short": ("min_length", lambda n: ngettext("At least %(num)d entry.", "At least %(num)d entries.", n)),
}


def _scope() -> str:
    identity = access.identity_or_none()
    return str(identity.user_id) if identity else "anonymous"


def _fingerprint() -> bytes:
    # A file that was received has been read already, and stands here by its digest.
    body: bytes = g.get("body_digest") or request.get_data(cache=True)
    return b"\n".join((request.method.encode(), request.full_path.encode(), body))
