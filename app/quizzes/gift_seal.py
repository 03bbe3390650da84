"""The comment in which an export keeps what GIFT has no word for."""

from __future__ import annotations

import hashlib
import json
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

# What may stand beside what GIFT says; of the rest, GIFT has the last word.
Own = Literal["name", "mark", "scoring", "is_case_sensitive", "template", "graders_note", "general_feedback"]


class Extras(BaseModel):
    """Some of a question's own values; or all of its content, `of` what is written below the comment."""

    model_config = ConfigDict(extra="forbid", strict=True)

    values: dict[Own, Any] = {}
    content: dict[str, Any] | None = None
    of: str | None = None
    tags: list[str] | None = None
    idnumber: str | None = None

    def comment(self) -> str:
        """One line of plain ASCII that no one takes for an id or a tag."""
        if not self.model_fields_set:
            return ""
        told = json.dumps(self.model_dump(exclude_unset=True), separators=(",", ":"))
        for word in ("[tag:", "[id:"):
            told = told.replace(word, "\\u005b" + word[1:])
        return f"// [homeroom:{told}]\n"


def seal_of(body: str) -> str:
    """What tells whether a block was changed since."""
    return hashlib.sha256(body.encode()).hexdigest()[:16]
