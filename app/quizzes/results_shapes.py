"""Results, their analysis and regradings in the shapes of the API."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any
from uuid import UUID

from flask_babel import gettext

from app.accounts import queries as accounts
from app.accounts.schemas import UserOut
from app.quizzes import choosing, texts, verdicts
from app.quizzes.analysis import Item, Sheet
from app.quizzes.choosing import Given
from app.quizzes.content import Content, Matching, Multiple, Numeric, Short, Single
from app.quizzes.essays import Blind
from app.quizzes.regrading import Plan
from app.quizzes.results_schemas import (
    AnswersOut,
    BarOut,
    ChangeOut,
    DrawnOut,
    EssayOut,
    ItemOut,
    MarkOut,
    OptionOut,
    PairOut,
    QuizFiguresOut,
    RegradeOut,
    SlotChangeOut,
    StatisticsOut,
    StemOut,
    VerdictOut,
    WhichAttempts,
    WordingOut,
)
from app.quizzes.seeing import Shows
from app.quizzes.statistics import ItemFigures, histogram, item_figures, quiz_figures
from app.quizzes.verdicts import Evidence

MOST_WORDINGS = 50
LONGEST_NAME = 80


def statistics_out(sheet: Sheet, which: WhichAttempts, shows: Shows) -> StatisticsOut:
    """The analysis of a quiz, with what its reader may see of the questions."""
    columns = [item.column for item in sheet.items]
    figures = item_figures(columns)
    return StatisticsOut(
        can_judge=shows.key and sheet.n_attempts >= verdicts.FEWEST_TO_JUDGE,
        attempts=which,
        n_attempts=sheet.n_attempts,
        max_score=sheet.max_score,
        quiz=QuizFiguresOut(**asdict(quiz_figures(sheet.scores, columns))),
        histogram=[BarOut(**asdict(bar)) for bar in histogram(sheet.scores, sheet.max_score)],
        items=[item_out(item, figure, shows) for item, figure in zip(sheet.items, figures, strict=True)],
        caution=verdicts.caution(sheet.n_attempts),
    )


def answers_out(sheet: Sheet, place: int, shows: Shows) -> AnswersOut:
    """All that is known of how one question was answered."""
    item, figures = sheet.items[place], item_figures([item.column for item in sheet.items])[place]
    counts = Counter(round(mark, 9) for mark in item.column.marks)
    return AnswersOut(
        n_attempts=sheet.n_attempts,
        item=item_out(item, figures, shows),
        marks=[MarkOut(points=points, n=n) for points, n in sorted(counts.items())],
        wordings=_wordings(item) if shows.key else [],
        stems=_stems(item.content, item.given) if shows.key and item.question_id else [],
        caution=verdicts.caution(sheet.n_attempts),
    )


def item_out(item: Item, figures: ItemFigures, shows: Shows) -> ItemOut:
    """How a question did; who chose what says what is right, and so it is for who may see the key."""
    content = item.content if item.question_id else None
    judged, options = _judgement(item, figures) if shows.key else ([], [])
    return ItemOut(
        **asdict(figures),
        slot=item.slot,
        number=item.number,
        question_id=item.question_id,
        # The name often is what is asked, or even says the answer; and so may that of a drawer.
        name=_name(item) if shows.text else "",
        type=content.type if content else None,
        html=texts.to_html(content.text) if content and shows.text else None,
        mark=item.column.largest,
        n=len(item.given),
        n_empty=choosing.n_unanswered(item.given),
        verdicts=judged,
        options=options,
        drawn=_drawn(item) if content is None and shows.text else [],
    )


def essay_out(essay: Blind, numbers: Mapping[int, int]) -> EssayOut:
    """An essay without its writer."""
    answer, content = essay.answer, essay.content
    return EssayOut(
        id=answer.id,
        slot=answer.slot,
        number=numbers.get(answer.slot),
        html=texts.to_html(content.text),
        graders_note=texts.html_or_none(content.graders_note),
        response=answer.response or "",
        mark=answer.mark,
        points=None if answer.fraction is None else round(answer.fraction * answer.mark, 9),
        comment=answer.comment,
        graded_at=answer.graded_at,
    )


def regrade_out(plan: Plan, numbers: Mapping[int, int]) -> RegradeOut:
    """Whose score changes from what to what, by name."""
    people = accounts.existing_users({change.user_id for change in plan.changes}, with_disabled=True)
    changes = [
        ChangeOut(
            user=UserOut.model_validate(people[change.user_id]),
            attempt_id=change.attempt_id,
            before=change.before,
            after=change.after,
            questions=[
                SlotChangeOut(
                    slot=answer.slot,
                    number=numbers.get(answer.slot),
                    before=round(answer.before, 9),
                    after=round(answer.after, 9),
                )
                for answer in sorted(change.answers, key=lambda answer: answer.slot)
            ],
        )
        for change in plan.changes
    ]
    changes.sort(key=lambda change: change.user.display_name.casefold())
    return RegradeOut(seal=plan.seal, n_attempts=plan.n_attempts, n_under_way=plan.n_under_way, changes=changes)


def name_of(content: Content) -> str:
    """What a question is called: its name, or else how its text begins."""
    name = content.name.strip() or texts.plain(content.text)
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"


def _judgement(item: Item, figures: ItemFigures) -> tuple[list[VerdictOut], list[OptionOut]]:
    """What looks wrong with the question, and who chose which option; of a draw, what its figures alone say."""
    content = item.content if item.question_id else None
    choices = choosing.choices(content, item.given) if content else []
    names = _names(content) if content else {}
    words = choosing.written(content, item.given, most=MOST_WORDINGS) if content else []
    evidence = Evidence(len(item.given), choosing.n_unanswered(item.given), figures, choices, names, words)
    options = [
        OptionOut(
            **{name: getattr(choice, name) for name in ("id", "is_right", "n", "share", "mean_of_others")},
            html=texts.to_html(choice.text) if choice.text else names[choice.id],
        )
        for choice in choices
    ]
    return [VerdictOut(**asdict(verdict)) for verdict in verdicts.verdicts(evidence)], options


def _name(item: Item) -> str:
    return name_of(item.content) if item.path is None else item.path or gettext("No category")


def _names(content: Content) -> dict[str, str]:
    """How its options are called in a sentence; one that is only a picture has a number."""
    if isinstance(content, Single | Multiple):
        numbered = enumerate(content.options, start=1)
        return {option.id: texts.plain(option.text) or gettext("option %(n)s", n=n) for n, option in numbered}
    return {"true": gettext("True"), "false": gettext("False")}


def _drawn(item: Item) -> list[DrawnOut]:
    groups: dict[UUID, list[tuple[Given, float]]] = defaultdict(list)
    for question_id, given, mark in zip(item.question_ids, item.given, item.column.marks, strict=True):
        groups[question_id].append((given, mark))
    return [
        DrawnOut(
            question_id=question_id,
            name=name_of(group[-1][0].content),
            type=group[-1][0].content.type,
            n=len(group),
            facility=_facility([mark for _, mark in group], item.column.largest),
        )
        for question_id, group in sorted(groups.items(), key=lambda pair: -len(pair[1]))
    ]


def _facility(marks: Sequence[float], largest: float) -> float | None:
    return 100 * sum(marks) / len(marks) / largest if largest else None


def _wordings(item: Item) -> list[WordingOut]:
    """Of a draw too: what the newest of its questions accepts says nothing about the others, and so not there."""
    if item.question_id is None or not isinstance(item.content, Short | Numeric):
        return []
    return [WordingOut(**asdict(word)) for word in choosing.written(item.content, item.given, most=MOST_WORDINGS)]


def _stems(content: Content, given: Sequence[Given]) -> list[StemOut]:
    if not isinstance(content, Matching):
        return []
    chosen: Counter[tuple[Any, Any]] = Counter()
    for one in given:
        if isinstance(one.response, dict):
            chosen.update(one.response.items())
    stems = []
    for stem in content.stems:
        pairs = [
            PairOut(
                choice_id=choice.id,
                text=choice.text,
                is_right=choice.id == stem.choice_id,
                n=chosen[stem.id, choice.id],
                share=100 * chosen[stem.id, choice.id] / max(1, len(given)),
            )
            for choice in content.choices
        ]
        stems.append(StemOut(id=stem.id, html=texts.to_html(stem.text), pairs=pairs))
    return stems
