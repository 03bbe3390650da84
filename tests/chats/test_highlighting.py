"""Code is coloured in the languages that people here write, and in no time at all."""

import time

import pytest

from app.chats.markdown import _LANGUAGES, _MOST_CODE, render

pytestmark = pytest.mark.unit

# What made other lexers take seconds of processor time. So wide a bound measures nothing; it finds quadratic ones.
EVIL = ("\n ", "a", "(", '"', "\\", "<", "{", "/*", "  ", "$", "'a", "0")


@pytest.mark.parametrize("language", sorted(_LANGUAGES))
def test_no_code_takes_long(language: str) -> None:
    for evil in EVIL:
        code = (evil * _MOST_CODE)[: _MOST_CODE - 1]
        # What else this machine does costs processor time too, by its caches; one quick time of three is proof enough.
        assert any(seconds_to_render(language, code) < 1 for _ in range(3)), f"{language} with {evil!r}"


def seconds_to_render(language: str, code: str) -> float:
    started = time.thread_time()
    html = render(f"```{language}\n{code}\n```")
    assert len(html) < 80_000
    return time.thread_time() - started


@pytest.mark.parametrize("language", ["autohotkey", "fan", "no-such-language", ""])
def test_other_languages_stay_plain(language: str) -> None:
    assert render(f"```{language}\nif a < b: c\n```") == '<pre class="highlight"><code>if a &lt; b: c\n</code></pre>'


def test_long_code_stays_plain() -> None:
    assert "<span" not in render("```python\n" + "x = 1\n" * 400 + "```")
