"""What made-up people are called, and what they say."""

from __future__ import annotations

import random

from app.chats.markdown import render

# fmt: off
FIRST_NAMES = (
    "Ada", "Amir", "Anna", "Boris", "Carla", "Chen", "Dina", "Elif", "Emil", "Fatou", "Greta", "Hugo", "Ines", "Ivan",
    "Jonas", "Kofi", "Lena", "Liam", "Mara", "Milo", "Nina", "Noor", "Olga", "Omar", "Pavel", "Petra", "Quinn",
    "Rosa", "Samir", "Sofia", "Tariq", "Tom", "Uma", "Vera", "Viktor", "Wanda", "Yara", "Yusuf", "Zoe", "Алина",
    "Борис", "Вера", "Глеб", "Дарья", "Егор", "Жанна", "Илья", "Катя", "Лев", "Маша", "Никита", "Ольга", "Пётр",
    "Рита", "Саша", "Таня",
)
# fmt: on
# fmt: off
LAST_NAMES = (
    "Adler", "Bauer", "Costa", "Dubois", "Eriksen", "Fischer", "Garcia", "Haddad", "Ito", "Jansen", "Kaya",
    "Lindqvist", "Moreau", "Nkemelu", "Okafor", "Petrov", "Quist", "Rossi", "Silva", "Tanaka", "Ueda", "Varga",
    "Weber", "Xu", "Yilmaz", "Zhou", "Иванова", "Королёва", "Лебедев", "Морозов", "Орлова", "Соколов",
)
# fmt: on
# fmt: off
SUBJECTS = (
    "Maths", "Physics", "Biology", "Chemistry", "History", "Geography", "Latin", "Spanish", "Music", "Robotics",
    "Chess", "Drama", "Debate", "Athletics", "Astronomy", "Informatics", "Art", "Economics",
)
# fmt: on
GROUPS = ("class 9a", "class 10b", "class 11c", "club", "exam group", "project", "homework", "trip", "Thursday group")
OPENERS = ("Has anybody", "Who has", "I have", "We need", "Don't forget", "Please bring", "Look at", "I finished")
THINGS = (
    "the sheet for Friday",
    "question 3",
    "the **second** chapter",
    "the lab report",
    "the slides",
    "the formula $a^2 + b^2 = c^2$",
    "`main.py`",
    "a pen and a ruler",
    "the tickets",
    "this page: https://example.org/notes",
)
CLOSERS = (".", "?", "!", " :)", ", thanks!", " by tomorrow.", ", or am I wrong?", ".\n\nSee you there.")
SHORT = (
    "Yes",
    "No",
    "Ok",
    "Thanks!",
    "Same here",
    "Да",
    "Спасибо!",
    "👍",
    "On my way",
    "See you at 10",
    "Done",
    "Haha",
)

_rendered: dict[str, str] = {}


def saying(rng: random.Random) -> tuple[str, str]:
    """Something that somebody might say, and its HTML; there are few hundred different ones."""
    if rng.random() < 0.35:
        text = rng.choice(SHORT)
    else:
        text = f"{rng.choice(OPENERS)} {rng.choice(THINGS)}{rng.choice(CLOSERS)}"
    if text not in _rendered:
        _rendered[text] = render(text)
    return text, _rendered[text]
