"""A question as a block of GIFT. What it says is read back at once: what would be lost stands in a comment."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from app.quizzes.content import (
    Content,
    Description,
    Matching,
    Multiple,
    NumberKey,
    Numeric,
    Option,
    Short,
    Single,
    Text,
    TrueFalse,
)
from app.quizzes.gift_pieces import BLANKS, escape
from app.quizzes.gift_reading import CATEGORY, Block, read_question
from app.quizzes.gift_seal import Extras, seal_of
from app.quizzes.items import SLASH_IN_NAME, Item, Wrong, without_ids


def write_category(path: str) -> str:
    """The line that puts what follows into this category, in Moodle into one of the course."""
    inner = f"/{path.replace(SLASH_IN_NAME, '//')}" if path else ""
    return f"{CATEGORY} $course$/top{inner}\n\n"


def write_question(item: Item) -> str:
    """The block of a question, with comments that give back what GIFT alone would not."""
    body = _body(item.content)
    comment = _comment(item)
    extras = Extras(**_own(item.content))
    if not _is_same(_read(comment + extras.comment() + body), item):
        whole = item.content.model_dump(mode="json", exclude_none=True)
        tags, seal = list(item.tags), seal_of(_trimmed(body))
        extras, comment = Extras(content=whole, of=seal, tags=tags, idnumber=item.idnumber), ""
    return comment + extras.comment() + body + "\n\n"


def _own(content: Content) -> dict[str, Any]:
    """What is not as it would be without a word, of the values that GIFT has no word for."""
    is_description = isinstance(content, Description)
    plain = {"mark": 0.0 if is_description else 1.0, "scoring": "weights", "is_case_sensitive": False}
    plain |= {"template": "", "graders_note": None} | ({"general_feedback": None} if is_description else {})
    kept = content.model_dump(mode="json")
    own = {name: kept[name] for name, usual in plain.items() if name in kept and kept[name] != usual}
    if content.name != content.name.strip(BLANKS):
        own["name"] = content.name
    return {"values": own} if own else {}


def _comment(item: Item) -> str:
    named = [("id", item.idnumber)] if item.idnumber else []
    named += [("tag", tag) for tag in item.tags]
    words = ("[{}:{}]".format(word, value.replace("]", "\\]")) for word, value in named)
    return f"// {' '.join(words)}\n" if named else ""


def _read(block: str) -> Item | None:
    lines = _trimmed(block).split("\n")
    try:
        return read_question(Block(1, lines), None)
    except Wrong:
        return None


def _trimmed(block: str) -> str:
    return "\n".join(line.strip(BLANKS) for line in block.split("\n")).strip(BLANKS)


def _is_same(read: Item | None, item: Item) -> bool:
    if read is None or (read.tags, read.idnumber) != (item.tags, item.idnumber):
        return False
    return without_ids(read.content) == without_ids(item.content)


def _body(content: Content) -> str:
    format_ = content.text.format
    text = _text(content.text, "moodle")
    title = f"::{escape(content.name)}::" if content.name else ""
    if isinstance(content, Description):
        return title + (text if text.strip(BLANKS) else "[moodle]")
    inside = _inside(content, format_)
    if content.general_feedback is not None:
        feedback = f"####{_text(content.general_feedback, format_)}"
        inside += f"\t{feedback}\n" if inside.endswith("\n") else feedback
    return f"{title}{text}{{{inside}}}"


def _inside(content: Content, format_: str) -> str:
    match content:
        case Single() | Multiple():
            return _lines(_option(one, weight, format_) for one, weight in _weighted(content))
        case TrueFalse():
            return _truth(content, format_)
        case Short():
            keys = ((key, _text(Text(text=key.text, format="moodle"), "moodle")) for key in content.answers)
            return _lines(f"={_percent(key.fraction)}{text}{_feedback(key.feedback, format_)}" for key, text in keys)
        case Numeric():
            return "#" + _lines(_number(key, format_) for key in content.answers)
        case Matching():
            return _lines(_pairs(content, format_))
    return ""


def _lines(answers: Any) -> str:
    return "".join(f"\n\t{answer}" for answer in answers) + "\n"


def _weighted(content: Single | Multiple) -> list[tuple[Option, float | None]]:
    """Each option with the weight that it is written with; None is the = of a right one."""
    if isinstance(content, Multiple):
        if content.scoring == "weights":
            return [(option, option.fraction) for option in content.options]
        # Weights that Moodle takes too; what is right is all that counts here.
        share = 1 / sum(option.is_right for option in content.options)
        wrong = -1.0 if content.scoring == "all_or_nothing" else 0.0
        return [(option, share if option.is_right else wrong) for option in content.options]
    # Were all of them right, nothing but a ~ would tell this from a short answer.
    spared = -1 if any(option.fraction != 1 for option in content.options) else 0
    last = len(content.options) - 1
    return [
        (option, None if option.fraction == 1 and (spared < 0 or place < last) else option.fraction)
        for place, option in enumerate(content.options)
    ]


def _option(option: Option, weight: float | None, format_: str) -> str:
    mark = "=" if weight is None else f"~{_weight(weight) if weight else ''}"
    return f"{mark}{_text(option.text, format_, after=mark)}{_feedback(option.feedback, format_)}"


def _truth(content: TrueFalse, format_: str) -> str:
    said = [content.feedback_false, content.feedback_true]
    on_wrong, on_right = said if content.is_true else said[::-1]
    wrong = f"#{_text(on_wrong, format_) if on_wrong else ''}" if on_wrong or on_right else ""
    return f"{'TRUE' if content.is_true else 'FALSE'}{wrong}{_feedback(on_right, format_)}"


def _number(key: NumberKey, format_: str) -> str:
    start, feedback = f"={_percent(key.fraction)}", _feedback(key.feedback, format_)
    if key.low is not None and key.high is not None:
        return f"{start}{_plain(key.low)}..{_plain(key.high)}{feedback}"
    if key.value is None:
        return f"{start}*{feedback}"
    tolerance = f":{_plain(key.tolerance)}" if key.tolerance else ""
    return f"{start}{_plain(key.value)}{tolerance}{feedback}"


def _plain(number: float) -> str:
    return repr(number).removesuffix(".0")


def _pairs(content: Matching, format_: str) -> list[str]:
    texts = {choice.id: escape(choice.text) for choice in content.choices}
    pairs = [f"={_text(stem.text, format_)} -> {texts[stem.choice_id]}" for stem in content.stems]
    matched = {stem.choice_id for stem in content.stems}
    return pairs + [f"= -> {text}" for choice_id, text in texts.items() if choice_id not in matched]


def _percent(fraction: float) -> str:
    """The weight of a key; none stands before one that earns everything."""
    return "" if fraction == 1 else _weight(fraction)


def _weight(fraction: float) -> str:
    return f"%{Decimal(repr(fraction)).scaleb(2).normalize():f}%"


def _feedback(feedback: Text | None, format_: str) -> str:
    return f"#{_text(feedback, format_)}" if feedback else ""


def _text(text: Text, default: str, after: str = "") -> str:
    """The text, named its format where it has another one, or where its beginning would mean something."""
    is_odd = text.text[:1] in ("[", "%") or text.text[:2] == "//" or (not text.text and after)
    return (f"[{text.format}]" if is_odd or text.format != default else "") + escape(text.text)
