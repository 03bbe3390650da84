"""A message's text as safe HTML: Markdown with tables, links, highlighted code and math, then a sanitiser."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from html import escape, unescape
from types import MappingProxyType
from typing import Any

import nh3
from latex2mathml.converter import convert as latex_to_mathml
from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup
from mdit_py_plugins.dollarmath import dollarmath_plugin
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name
from pygments.token import STANDARD_TYPES

Shows = Callable[[str], bool]

_TEXT = {"p", "br", "hr", "strong", "em", "s", "a", "span", "div", "blockquote", "code", "pre"}
_STRUCTURE = {"ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td"}
# fmt: off
_MATHML = {
    "math", "mrow", "mi", "mo", "mn", "ms", "mtext", "mspace", "mstyle", "mpadded", "mphantom", "menclose", "mfrac",
    "msqrt", "mroot", "msub", "msup", "msubsup", "munder", "mover", "munderover", "mmultiscripts", "mprescripts",
    "mtable", "mtr", "mtd",
}
_MATHML_ATTRIBUTES = {
    "mathvariant", "stretchy", "fence", "separator", "form", "lspace", "rspace", "minsize", "maxsize", "accent",
    "accentunder", "displaystyle", "scriptlevel", "linethickness", "columnalign", "rowspacing", "columnspacing",
    "width", "height", "depth", "notation",
}
# fmt: on
_TAGS = _TEXT | _STRUCTURE | _MATHML
_ATTRIBUTES: dict[str, set[str]] = {
    "a": {"href", "title"},
    "ol": {"start"},
    "th": {"align"},
    "td": {"align"},
    "math": {"display", "alttext"},
    **dict.fromkeys(_MATHML - {"math"}, _MATHML_ATTRIBUTES),
}
_CLASSES = {"pre": {"highlight"}, "div": {"math-block"}}
_TOKEN_CLASSES = {short for short in STANDARD_TYPES.values() if short}
_formatter = HtmlFormatter(nowrap=True)
# Some of Pygments' lexers take seconds for a page of blanks; these, on so much code, take milliseconds.
# fmt: off
_LANGUAGES = {
    "bash", "sh", "c", "cpp", "c++", "csharp", "c#", "css", "diff", "dockerfile", "go", "haskell", "html", "ini",
    "java", "javascript", "js", "json", "kotlin", "latex", "tex", "lua", "make", "matlab", "octave", "pascal", "perl",
    "php", "python", "py", "r", "ruby", "rb", "rust", "rs", "scala", "sql", "swift", "toml", "typescript", "ts",
    "xml", "yaml",
}
# fmt: on
# A sentence in which no sign can mean anything to Markdown, to the search for addresses, or to HTML: most messages.
_PLAIN = re.compile(r"[^\W\d_](?:[^\W_]|[ ,;?!()]|\.(?= |\Z))*+(?<! )")
# Stripped of its tags, a formula would say something else.
_FORMULA = re.compile(r'<math[^>]* alttext="([^"]*)".*?</math>', re.DOTALL)
_MOST_CODE = 2000
_MOST_CELLS = 2000


def render(text: str, *, shows: Shows | None = None, by: nh3.Cleaner | None = None) -> str:
    """The text as sanitised HTML; the same text gives the same HTML.

    `shows` tells of a picture's address whether the picture is shown, and `by` is the cleaner that lets it through.
    """
    if _PLAIN.fullmatch(text):
        return f"<p>{text}</p>"
    return (by or _cleaner).clean(_parsed(text, shows).strip())


def in_words(html: str, *, say: Callable[[str], str] = str) -> str:
    """What a reader sees of the HTML, on one line and without its markup; formulas as they were written, or as said."""
    words = _FORMULA.sub(lambda formula: escape(say(unescape(formula[1]))), html)
    return Markup(words).striptags()  # noqa: S704  It becomes plain text here.


def cleaner(
    *,
    tags: AbstractSet[str] = frozenset(),
    attributes: Mapping[str, set[str]] = MappingProxyType({}),
    attribute_filter: Callable[[str, str, str], str | None] | None = None,
) -> nh3.Cleaner:
    """A sanitiser that lets through what messages may hold, and what is named here."""
    return nh3.Cleaner(
        tags=_TAGS | tags,
        attributes=_ATTRIBUTES | {tag: _ATTRIBUTES.get(tag, set()) | more for tag, more in attributes.items()},
        attribute_filter=attribute_filter,
        allowed_classes={**_CLASSES, "span": _TOKEN_CLASSES},
        url_schemes={"http", "https", "mailto"},
        link_rel="noopener noreferrer nofollow",
        set_tag_attribute_values={"a": {"target": "_blank"}},
    )


def _parsed(text: str, shows: Shows | None = None) -> str:
    environment = {"shows": shows}
    parser = _careful if _may_be_a_huge_table(text) else _markdown
    try:
        html: str = parser.render(text, environment)
    except RuntimeError:  # Its search for addresses stumbles over some that stand in brackets.
        html = _careful.render(text, environment)
    return html


def _may_be_a_huge_table(text: str) -> bool:
    """Short rows are filled up to the first one's width: a page of text would grow to a megabyte of empty cells."""
    lines = text.splitlines()
    return max((line.count("|") for line in lines), default=0) * len(lines) > _MOST_CELLS


def _highlighted(code: str, language: str, _attributes: str) -> str:
    if language.lower() in _LANGUAGES and len(code) <= _MOST_CODE:
        inner = highlight(code, get_lexer_by_name(language), _formatter)
    else:
        inner = escape(code)
    return f'<pre class="highlight"><code>{inner}</code></pre>\n'


def _math(source: str, options: dict[str, Any]) -> str:
    try:
        math = latex_to_mathml(source, display="block" if options["display_mode"] else "inline")
        # As it was written, for quotes and for readers who cannot see it.
        return math.replace("<math ", f'<math alttext="{escape(source.strip())}" ', 1)
    except Exception:  # noqa: BLE001  The converter raises whatever its parser stumbles over; the source is an honest answer.
        return f"<code>{nh3.clean_text(source)}</code>"


def _math_block(_renderer: Any, tokens: Sequence[Token], index: int, _options: Any, _env: Any) -> str:
    return f'<div class="math-block">{_math(tokens[index].content, {"display_mode": True})}</div>\n'


def _picture(_renderer: Any, tokens: Sequence[Token], index: int, _options: Any, environment: Any) -> str:
    """A link in place of the picture: loading it from elsewhere would tell that server who reads."""
    address = str(tokens[index].attrs["src"])
    shows = environment["shows"]
    if shows is not None and shows(address):
        return f'<img src="{escape(address)}" alt="{escape(tokens[index].content)}">'
    return f'<a href="{escape(address)}">{escape(tokens[index].content or address)}</a>'


def _make_parser(*rules: str) -> MarkdownIt:
    parser = MarkdownIt(
        "commonmark", {"html": False, "linkify": True, "breaks": True, "highlight": _highlighted, "maxNesting": 20}
    )
    parser.enable(list(rules))
    parser.use(dollarmath_plugin, allow_space=False, allow_digits=False, double_inline=True, renderer=_math)
    parser.add_render_rule("math_block", _math_block)
    parser.add_render_rule("image", _picture)
    return parser


_markdown = _make_parser("strikethrough", "table", "linkify")
_careful = _make_parser("strikethrough")
_cleaner = cleaner()
