"""Files of questions, as tests bring them."""

from __future__ import annotations

from collections.abc import Callable

from tests.cast import Person, answer
from tests.quizzes.steps import QUESTIONS, Shape

IMPORTS = f"{QUESTIONS}/imports"
RunJobs = Callable[[], list[str]]

BANK = """// Written by hand

::Sun::The sun is a star.{T#Look up.#Yes.}

$CATEGORY: $course$/top/Physics/Light

// [id:c-1] [tag:optics] [tag:speed]
::Speed::[markdown]How fast is **light**, in m/s? {#299792458:1000}

::Colours::Which are primary colours of light? {
    ~%33.33333%red
    ~%33.33333%green
    ~%33.33333%blue
    ~%-100%brown#That is none.
}
"""


def preview(person: Person, text: str = BANK, **fields: str | None) -> Shape:
    return answer(person.post(f"{IMPORTS}/preview", json={"text": text} | fields), 200)


def begin_import(person: Person, text: str = BANK, **fields: str | None) -> Shape:
    """An import that waits for the worker."""
    return answer(person.post(IMPORTS, json={"text": text} | fields), 201)


def import_all(person: Person, run_jobs: RunJobs, text: str = BANK, **fields: str | None) -> Shape:
    """An import that the worker has done."""
    begun = begin_import(person, text, **fields)
    assert "quizzes.import" in run_jobs()
    return answer(person.get(f"{IMPORTS}/{begun['id']}"), 200)


def bank_of(person: Person) -> list[Shape]:
    """The questions of a bank, in the order in which they were made."""
    items: list[Shape] = answer(person.get(QUESTIONS, query_string={"limit": 200}), 200)["items"]
    return items[::-1]


def exported(person: Person, **query: str) -> str:
    response = person.get(f"{QUESTIONS}/export", query_string=query)
    assert (response.status_code, response.mimetype) == (200, "text/plain")
    assert response.headers["Content-Disposition"] == 'attachment; filename="questions.gift"'
    return response.get_data(as_text=True)
