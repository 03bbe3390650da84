"""A message's text as HTML: what it may look like, and that nothing in it ever acts."""

from __future__ import annotations

import time
from html.parser import HTMLParser
from urllib.parse import urlsplit

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.chats.markdown import render

pytestmark = pytest.mark.unit

# Whatever could run, load, frame, post or restyle something.
ACTIVE = {"script", "style", "iframe", "frame", "object", "embed", "form", "input", "button", "svg", "img", "picture"}
ACTIVE |= {"video", "audio", "source", "link", "meta", "base", "template", "foreignobject", "annotation-xml", "maction"}
ACTIVE |= {"details", "dialog", "marquee", "body", "html", "head", "title", "textarea", "select", "noscript", "slot"}
HARMLESS = {
    "href",
    "title",
    "rel",
    "target",
    "class",
    "start",
    "align",
    "display",
    "alttext",
    "mathvariant",
    "stretchy",
    "fence",
}
HARMLESS |= {"separator", "form", "lspace", "rspace", "minsize", "maxsize", "accent", "accentunder", "displaystyle"}
HARMLESS |= {"scriptlevel", "linethickness", "columnalign", "rowspacing", "columnspacing", "width", "height", "depth"}
HARMLESS |= {"notation"}

ATTACKS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
    "<math><mtext><table><mglyph><style><img src onerror=alert(1)>",
    "<math href='javascript:alert(1)'>x</math>",
    "<math><maction actiontype='statusline' xlink:href='javascript:alert(1)'>x</maction></math>",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<object data='data:text/html,<script>alert(1)</script>'>",
    "<a href=javascript:alert(1)>x</a>",
    "<base href=//evil.example>",
    "<style>@import '//evil.example'</style>",
    "<p style='background:url(//evil.example)'>x</p>",
    "<details open ontoggle=alert(1)>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](java&#10;script:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](\x01javascript:alert(1))",
    "[x](<javascript:alert(1)>)",
    "[x](vbscript:msgbox)",
    "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "[x](file:///etc/passwd)",
    "[x](//evil.example/%2e%2e)",
    "[x]: javascript:alert(1)\n\n[x]",
    "<javascript:alert(1)>",
    "<data:text/html,x>",
    "javascript:alert(1)",
    "![x](javascript:alert(1))",
    "![x](https://evil.example/pixel.png)",
    "![x](data:image/svg+xml,<svg onload=alert(1)>)",
    '[x](https://example.org "onmouseover=alert(1) x=\\"")',
    '[x](https://example.org/"onmouseover="alert(1))',
    "```html\n<script>alert(1)</script>\n```",
    '```"><script>alert(1)</script>\nx\n```',
    "```python onload=alert(1)\nx\n```",
    "`<img src=x onerror=alert(1)>`",
    "    <script>alert(1)</script>",
    r"$\href{javascript:alert(1)}{x}$",
    r"$\text{<script>alert(1)</script>}$",
    r"$\class{x onmouseover=alert(1)}{y}$",
    r"$\style{background:url(//evil.example)}{x}$",
    r"$$\unicode{<img src=x onerror=alert(1)>}$$",
    "$<img src=x onerror=alert(1)>$",
    "$$</math><script>alert(1)</script>$$",
    "| <script> | [x](javascript:alert(1)) |\n|---|---|\n| <img onerror=alert(1)> | y |",
    "> <script>\n> alert(1)\n> </script>",
    "- <svg\n- onload=alert(1)>",
    "# <script>alert(1)</script>",
    "<<script>script>alert(1)<</script>/script>",
    "[<img src=x onerror=alert(1)>](https://example.org)",
    "[[x](javascript:alert(1))](https://example.org)",
    "**<script>**alert(1)**</script>**",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<!--><script>alert(1)</script>-->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?xml version='1.0'?><script>alert(1)</script>",
    "\u202e<script>alert(1)</script>",
]


class Reader(HTMLParser):
    """The tags, attributes and links that a browser would see."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words += data

    def handle_comment(self, data: str) -> None:
        self.found.append(("script", {}))

    handle_decl = unknown_decl = handle_pi = handle_comment

    @property
    def tags(self) -> list[str]:
        return [tag for tag, _ in self.found]


def check_harmless(html: str) -> None:
    for tag, attributes in Reader(html).found:
        assert tag not in ACTIVE, html
        assert set(attributes) <= HARMLESS, html
        if "href" in attributes:
            assert tag == "a"
            assert urlsplit(attributes["href"] or "").scheme in ("http", "https", "mailto", ""), html
            assert "noopener" in (attributes["rel"] or "")


@pytest.mark.parametrize("text", ATTACKS)
def test_an_attack_is_only_text(text: str) -> None:
    check_harmless(render(text))


def test_attacks_nested_in_each_other_are_only_text() -> None:
    for outer in (
        "> {}",
        "- {}",
        "# {}",
        "**{}**",
        "[{}](https://example.org)",
        "| {} |\n|---|",
        "```\n{}\n```",
        "$${}$$",
    ):
        for text in ATTACKS:
            check_harmless(render(outer.format(text)))


def test_the_words_of_an_attack_stay_readable() -> None:
    assert Reader(render("<script>alert(1)</script>")).words == "<script>alert(1)</script>"


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=400) | st.text("<>\"'`$\\[]()!*_~#|-\n &;:/aj=x", max_size=200))
@example("$\\frac{$")
@example("$$\\begin{matrix}$$")
@example("[" * 500)
def test_any_text_is_harmless_and_gives_the_same_again(text: str) -> None:
    html = render(text)
    check_harmless(html)
    assert render(text) == html


@settings(max_examples=150, deadline=None)
@given(st.text("\\{}^_&abx12 frctqshoegin lpvmlatu", max_size=60))
def test_any_formula_is_harmless(source: str) -> None:
    check_harmless(render(f"${source}$"))
    check_harmless(render(f"$$\n{source}\n$$"))


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("plain", "<p>plain</p>"),
        ("**b** _i_ ~~s~~ `c`", "<p><strong>b</strong> <em>i</em> <s>s</s> <code>c</code></p>"),
        ("one\ntwo", "<p>one<br>\ntwo</p>"),
        ("# Head", "<h1>Head</h1>"),
        ("> said", "<blockquote>\n<p>said</p>\n</blockquote>"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        ("3. a", '<ol start="3">\n<li>a</li>\n</ol>'),
        ("---", "<hr>"),
        ("5 < 6 & 7", "<p>5 &lt; 6 &amp; 7</p>"),
        ("2*3*4 and snake_case_name", "<p>2<em>3</em>4 and snake_case_name</p>"),
        ("costs $5 or $6", "<p>costs $5 or $6</p>"),
    ],
)
def test_markdown_looks_as_expected(text: str, html: str) -> None:
    assert render(text) == html


@pytest.mark.parametrize(
    "text", ["https://example.org/a?b=c", "[x](https://example.org/a?b=c)", "<https://example.org/a?b=c>"]
)
def test_a_link_opens_elsewhere_and_tells_nothing(text: str) -> None:
    ((_, attributes),) = [found for found in Reader(render(text)).found if found[0] == "a"]
    assert attributes["href"] == "https://example.org/a?b=c"
    assert attributes["target"] == "_blank"
    assert set((attributes["rel"] or "").split()) == {"noopener", "noreferrer", "nofollow"}


def test_an_address_without_a_scheme_is_a_link() -> None:
    assert 'href="http://example.org"' in render("see example.org there")
    assert 'href="mailto:a@example.org"' in render("a@example.org")


def test_a_picture_is_a_link_and_not_loaded() -> None:
    html = render("![owl](https://example.org/owl.png)")
    assert "<img" not in html
    assert 'href="https://example.org/owl.png"' in html


def test_code_is_highlighted() -> None:
    html = render("```python\ndef f():\n    return 'x'\n```")
    assert html.startswith('<pre class="highlight"><code><span class="k">def</span>')
    assert Reader(html).words.strip() == "def f():\n    return 'x'"


@pytest.mark.parametrize("text", ["```klingon\n<b>\n```", "```\n<b>\n```", "    <b>"])
def test_code_of_no_known_language_is_shown_as_it_is(text: str) -> None:
    html = render(text)
    assert html.startswith("<pre")
    assert Reader(html).words.strip() == "<b>"


def test_math_is_mathml() -> None:
    inline, block = render(r"Let $\frac{1}{2}$ be"), render("$$\na^2\n$$")
    assert {"math", "mfrac", "mn"} <= set(Reader(inline).tags)
    assert "msup" in Reader(block).tags
    assert '<div class="math-block"><math alttext="a^2" display="block">' in block


def test_a_wrong_formula_is_shown_as_it_was_written() -> None:
    assert r"\frac{" in Reader(render(r"$\frac{$")).words


def test_a_text_that_the_search_for_addresses_stumbles_over_is_shown() -> None:
    assert "peratorname" in render("peratorname[//a.bahttp://")


@pytest.mark.parametrize(("columns", "rows"), [(450, 1500), (40, 1900), (1000, 20)])
def test_a_table_does_not_grow_out_of_all_proportion(columns: int, rows: int) -> None:
    table = ("|" * columns + "\n" + "-|" * columns + "\n" + "a\n" * rows)[:4096]
    assert len(render(table)) < 20 * len(table)


def test_a_table_is_a_table() -> None:
    assert {"table", "thead", "tbody", "tr", "th", "td"} <= set(Reader(render("| a |\n|--:|\n| b |")).tags)


SLOW = {
    "brackets": "[" * 4096,
    "brackets both": "[" * 2048 + "]" * 2048,
    "images": "![" * 2048,
    "links": "[a](" * 1024,
    "stars": "*" * 4096,
    "stars and letters": "*a_ " * 1024,
    "emphasis both": "*a **b " * 585,
    "quotes": ">" * 4096,
    "nested lists": "".join(" " * depth + "- a\n" for depth in range(85)),
    "backticks": "".join("`" * n + " " for n in range(1, 90)),
    "backticks open": "`a" * 2048,
    "dollars": "$" * 4096,
    "dollar pairs": "$a" * 2048,
    "formulas": "$x$ " * 1024,
    "fractions": "$" + r"\frac{1}{" * 450 + "$",
    "braces": "$" + "{" * 2047 + "}" * 2047 + "$",
    "superscripts": "$" + "a^" * 2000 + "b$",
    "lefts": "$" + r"\left(" * 680 + "$",
    "table": "|" * 2048 + "\n" + "|-" * 1024,
    "wide table": "a|" * 500 + "\n" + "-|" * 500 + "\n" + "b|" * 1000,
    "angles": "<" * 4096,
    "autolinks": "<a:" * 1365,
    "addresses": "a@b.c " * 682,
    "dots": "www." * 1024,
    "http": "http://" * 585,
    "entities": "&#x1;" * 819,
    "backslashes": "\\" * 4096,
    "tildes": "~~a" * 1365,
    "code": "```python\n" + "'''\"\"\"" * 680,
    "regex code": "```perl\n" + "m/(a*)*" * 580,
    "json code": "```json\n" + "[" * 4080,
    "yaml code": "```yaml\n" + "- " * 2040,
    "reference": "[a]: b\n" * 500,
    "reference open": "[a]:" * 1024,
    "newlines": "a\n" * 2048,
    "combining": "a" + "\u0301" * 4095,
    "headings": "# " * 2048,
}


@pytest.mark.parametrize("name", SLOW)
def test_no_text_takes_long(name: str) -> None:
    text = SLOW[name][:4096]
    # Three tries, because the machine has other things to do as well.
    assert any(timed(text) < 1 for _ in range(3))


def timed(text: str) -> float:
    started = time.process_time()
    check_harmless(render(text))
    return time.process_time() - started
