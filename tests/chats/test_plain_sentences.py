"""Most messages are plain sentences, and skip the Markdown parser; what they become must not tell."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.chats import markdown

pytestmark = pytest.mark.unit
SIGNS = st.sampled_from(
    [*"abzАя5 .,;?!()", "www.", "http", "x@y.de", "1. ", "- ", "mailto:", "example.org", "\n", "_", "é"]
)


@given(st.lists(SIGNS, max_size=30).map("".join))
@settings(max_examples=500, deadline=None)
def test_a_plain_sentence_is_what_the_parser_makes_of_it(text: str) -> None:
    assert markdown.render(text) == markdown._cleaner.clean(markdown._parsed(text).strip())


@pytest.mark.parametrize("text", ["See you at 10", "Да, спасибо!", "no (really?)", "Ok."])
def test_it_is_quick_for_what_people_mostly_write(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(markdown, "_parsed", None)
    assert markdown.render(text) == f"<p>{text}</p>"
