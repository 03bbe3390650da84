"""What looks wrong with a question, in plain sentences, so that nobody has to know what a discrimination index is.

The limits are those by which Moodle's handbook reads its own figures, unless a comment says otherwise.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from flask_babel import gettext, ngettext

from app.quizzes.choosing import Choice, Wording
from app.quizzes.statistics import ItemFigures

# Nearly everybody gets it, nearly nobody: there is little left to tell them apart by.
EASY_PERCENT = 95.0
HARD_PERCENT = 20.0
# Below it, Moodle calls the discrimination very weak.
WEAK_DISCRIMINATION = 20.0
# A very easy or very hard question cannot do much; at half of what it could it is not to blame.
DECENT_EFFICIENCY = 50.0
# A correlation of ten pairs is right within about 0.3; of fewer it says next to nothing.
FEWEST_TO_JUDGE = 10
# Up to here one or two people can turn a verdict around, and the page says so.
FEW_ATTEMPTS = 30
# An option that one in four would choose by chance stays unchosen by twenty people once in 300 times.
FEWEST_FOR_UNUSED = 20
# One or two people who went astray prove nothing.
FEWEST_ASTRAY = 3
# By so many points in a hundred must those who chose the wrong one be better elsewhere; less is chance.
BETTER_BY_PERCENT = 10.0
# Where more chose the wrong one than the right one besides, so much is enough.
BETTER_AND_MORE_PERCENT = 5.0
# So many in a hundred left it empty: unclear, or too late in the test.
EMPTY_PERCENT = 25.0
LONGEST_NAME = 60


@dataclass(frozen=True)
class Verdict:
    """What looks wrong, and a sentence about it."""

    kind: str
    sentence: str


@dataclass(frozen=True)
class Evidence:
    """What is known of a question; `names` says how its options are called in a sentence."""

    n: int
    n_unanswered: int
    figures: ItemFigures
    choices: Sequence[Choice]
    names: dict[str, str]
    wordings: Sequence[Wording]


def verdicts(evidence: Evidence) -> list[Verdict]:
    """What looks wrong with it, the worst first; nothing where nothing does, or where too few have answered."""
    if evidence.n < FEWEST_TO_JUDGE:
        return []
    found = [*_about_key(evidence), *_about_worth(evidence), *_about_ease(evidence), *_about_options(evidence)]
    return [Verdict(kind, sentence) for kind, sentence in found]


def caution(n_attempts: int) -> str | None:
    """How far the figures can be trusted, where that is not far."""
    if n_attempts >= FEW_ATTEMPTS:
        return None
    if not n_attempts:
        return str(gettext("Nobody's attempt is graded yet."))
    if n_attempts < FEWEST_TO_JUDGE:
        few = ngettext("Only %(num)d attempt is graded.", "Only %(num)d attempts are graded.", n_attempts)
        wait = gettext("Figures about questions say next to nothing below %(few)s.", few=FEWEST_TO_JUDGE)
        return f"{few} {wait}"
    hint = gettext(
        "With %(num)s attempts, one or two people can turn a figure around: take it as a hint.", num=n_attempts
    )
    return str(hint)


def _about_key(evidence: Evidence) -> Iterator[tuple[str, str]]:
    """Whether the better students were told that they are wrong."""
    discrimination, chance = evidence.figures.discrimination, 100 / math.sqrt(evidence.n)
    tempting = _tempting(evidence)
    if tempting is not None and (discrimination is None or discrimination < WEAK_DISCRIMINATION):
        name = evidence.names.get(tempting.id, "")
        yield "check_key", gettext("Better students chose “%(option)s”: check the key.", option=_short(name))
    elif discrimination is not None and discrimination < -chance:  # By more than its standard error.
        yield "negative", gettext("Who did well elsewhere did worse here: check the question and its key.")
    missed = _missed(evidence)
    if missed is not None:
        sentence = gettext("Better students wrote “%(text)s”, which earns nothing: should it be accepted?", text=missed)
        yield "check_answers", sentence


def _about_worth(evidence: Evidence) -> Iterator[tuple[str, str]]:
    """Whether it tells good from weak."""
    figures = evidence.figures
    if figures.sd is None or figures.facility is None:
        return
    if figures.sd < 1e-6 and HARD_PERCENT < figures.facility < EASY_PERCENT:
        yield "no_spread", gettext("Everybody earned the same here: it does not tell good from weak.")
    chance = 100 / math.sqrt(evidence.n)
    is_weak = figures.discrimination is not None and -chance <= figures.discrimination < WEAK_DISCRIMINATION
    # Of fewer attempts, a good question looks weak once in three times.
    if is_weak and evidence.n >= FEW_ATTEMPTS and (figures.efficiency or 0) < DECENT_EFFICIENCY:
        yield "weak", gettext("It hardly tells good from weak.")


def _about_ease(evidence: Evidence) -> Iterator[tuple[str, str]]:
    figures = evidence.figures
    if figures.facility is None:
        return
    # What the average of so many may be beside the truth.
    chance = (figures.sd or 0) / math.sqrt(evidence.n)
    if figures.random_guess and figures.facility + chance < figures.random_guess:
        yield "below_guessing", gettext("Blind guessing would have earned more.")
    elif figures.facility <= HARD_PERCENT:
        yield "too_hard", gettext("It is very hard: hardly anybody got it right.")
    elif figures.facility >= EASY_PERCENT:
        yield "too_easy", gettext("It is very easy: almost everybody got it right.")
    if 100 * evidence.n_unanswered >= EMPTY_PERCENT * evidence.n:
        share = round(100 * evidence.n_unanswered / evidence.n)
        yield (
            "left_empty",
            gettext("%(share)s %% left it empty: is it unclear, or was there no time left?", share=share),
        )


def _about_options(evidence: Evidence) -> Iterator[tuple[str, str]]:
    if evidence.n < FEWEST_FOR_UNUSED:
        return
    for choice in evidence.choices:
        if not choice.n and not choice.is_right:
            name = _short(evidence.names.get(choice.id, ""))
            yield "unused", gettext("Nobody chose “%(option)s”: it misleads nobody.", option=name)


def _tempting(evidence: Evidence) -> Choice | None:
    """The wrong option whose choosers did best elsewhere, if better than those of every right one."""
    rights = [choice for choice in evidence.choices if choice.is_right]
    wrongs = [choice for choice in evidence.choices if not choice.is_right and choice.n >= FEWEST_ASTRAY]
    best = max(wrongs, key=lambda choice: choice.mean_of_others or 0, default=None)
    if best is None or not rights:
        return None
    has_more = best.n > max(choice.n for choice in rights)
    bar = max(choice.mean_of_others or 0 for choice in rights)
    better_by = BETTER_AND_MORE_PERCENT if has_more else BETTER_BY_PERCENT
    return best if (best.mean_of_others or 0) > bar + better_by else None


def _missed(evidence: Evidence) -> str | None:
    """A wording that earns nothing, from people who did better elsewhere than those who were right."""
    rights = [word.mean_of_others for word in evidence.wordings if word.fraction > 0 and word.mean_of_others]
    wrongs = [word for word in evidence.wordings if word.fraction <= 0 and word.n >= FEWEST_ASTRAY]
    best = max(wrongs, key=lambda word: word.mean_of_others or 0, default=None)
    if best is None or (best.mean_of_others or 0) <= max(rights, default=0.0) + BETTER_BY_PERCENT:
        return None
    return _short(best.text)


def _short(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"
