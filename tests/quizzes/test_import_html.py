"""HTML that a file brings is kept as it was written, and no reader gets more of it than is harmless."""

from __future__ import annotations

import json
from html.parser import HTMLParser

import pytest

from tests.cast import Person, answer
from tests.quizzes.files import RunJobs, bank_of, exported, import_all, preview
from tests.quizzes.steps import QUESTIONS, QUIZZES, Shape, post_quiz, see_attempt, start, submit

pytestmark = pytest.mark.integration

EVIL = (
    "<script>steal()</script><img src\\=x onerror\\=steal()><img src\\=https\\://evil.example/seen.png>"
    "<a href\\=javascript\\:steal()>b</a><iframe src\\=//evil.example></iframe>"
    "<b style\\=background\\:url(//evil.example)>ok</b><video poster\\=//evil.example></video>"
    "<svg onload\\=steal()></svg><form action\\=//evil.example><input></form>"
)
FILE = "\n\n".join(
    [
        f"::{EVIL}::[{format_}]{EVIL}{{={EVIL}#{EVIL} ~%50%[html]{EVIL}#[markdown]{EVIL} ####{EVIL}}}"
        for format_ in ("html", "moodle", "markdown", "plain")
    ]
    + [f"[html]{EVIL}{{=[html]{EVIL} -> {EVIL} =b -> c}}", f"[html]{EVIL}", f"[html]{EVIL}{{####{EVIL}}}"]
)
HARMLESS = {"p", "br", "b", "strong", "a", "div", "span", "code", "pre"}


class Harm(HTMLParser):
    """Finds what runs, loads something from elsewhere, or covers the page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        has_source = tag == "img" and "src" in values
        runs = any(name.startswith("on") for name in values) or (values.get("href") or "").startswith("javascript")
        if tag not in HARMLESS | {"img"} or has_source or runs or "style" in values:
            self.found.append(self.get_starttag_text() or tag)


def shown(shape: object) -> list[str]:
    """Every text of an answer that a page puts into itself as HTML."""
    if isinstance(shape, dict):
        found = [value for name, value in shape.items() if name == "html" and isinstance(value, str)]
        found += [one for value in shape.get("feedback") or () for one in [value] if isinstance(one, str)]
        found += [value for name in ("general_feedback",) if isinstance(value := shape.get(name), str)]
        return found + [text for value in shape.values() for text in shown(value)]
    return [text for value in shape for text in shown(value)] if isinstance(shape, list) else []


def check(shape: Shape, at_least: int) -> None:
    texts = shown(shape)
    assert len(texts) >= at_least, json.dumps(shape)[:500]
    assert [harm for text in texts for harm in Harm(text).found] == []
    assert any("ok" in text for text in texts)


def test_what_harms_is_recognised() -> None:
    assert len(Harm(EVIL.replace("\\", "")).found) == 10
    assert Harm("&lt;script&gt;<b>ok</b><a href='https://example.org'>there</a>").found == []


def test_the_preview_is_harmless(alice: Person) -> None:
    check(preview(alice, FILE), at_least=7)


def test_the_author_sees_it_harmless_and_gets_it_back_as_it_was(alice: Person, run_jobs: RunJobs) -> None:
    import_all(alice, run_jobs, FILE)
    for line in bank_of(alice):
        check(answer(alice.get(f"{QUESTIONS}/{line['id']}/preview"), 200), at_least=1)
    assert EVIL in exported(alice).replace("\\n", "")


def test_a_student_sees_it_harmless(alice: Person, bob: Person, chat: Shape, run_jobs: RunJobs) -> None:
    import_all(alice, run_jobs, FILE)
    slots = [{"question_id": line["id"]} for line in bank_of(alice)]
    quiz = answer(alice.post(QUIZZES, json={"title": "Test", "slots": slots, "review": "key"}), 201)
    post_quiz(alice, quiz, chat)
    attempt = start(bob, quiz)
    check(attempt, at_least=15)
    submit(bob, attempt)
    run_jobs()
    check(see_attempt(bob, attempt), at_least=15)
