"""What class 9b is asked: a warm-up that is over, a quiz that is open, and a poll."""

from __future__ import annotations

from typing import Any

from app.utils.demo.script import Examines, Polls, Says, Scene, SumsUp

_VERTEX: dict[str, Any] = {
    "type": "single",
    "name": "Vertex",
    "text": "Where is the vertex of $y = (x - 2)^2 + 1$?",
    "options": [
        {"id": "a", "text": "at $(2, 1)$", "fraction": 1.0},
        {"id": "b", "text": "at $(-2, 1)$", "feedback": "The sign turns: $x - 2$ is zero at $x = 2$."},
        {"id": "c", "text": "at $(1, 2)$"},
        {"id": "d", "text": "at $(2, -1)$"},
    ],
    "general_feedback": "$y = (x - u)^2 + v$ has its vertex at $(u, v)$.",
}
_ROOTS: dict[str, Any] = {
    "type": "numeric",
    "name": "The larger root",
    "text": "Which is the larger root of $x^2 - 5x + 6 = 0$?",
    "answers": [
        {"value": 3.0},
        {"value": 2.0, "fraction": 0.5, "feedback": "A root, but the smaller one."},
    ],
}
_OPENS: dict[str, Any] = {
    "type": "true_false",
    "name": "Opens downwards",
    "text": "The parabola $y = -3x^2 + 12$ opens downwards.",
    "is_true": True,
}
_SAME: dict[str, Any] = {
    "type": "multiple",
    "name": "Through the origin",
    "text": "Which of these go through the origin?",
    "scoring": "right_minus_wrong",
    "options": [
        {"id": "a", "text": "$y = x^2$", "fraction": 0.5},
        {"id": "b", "text": "$y = x^2 - 4x$", "fraction": 0.5},
        {"id": "c", "text": "$y = x^2 + 1$"},
        {"id": "d", "text": "$y = (x - 1)^2$"},
    ],
}
_DEGREE: dict[str, Any] = {
    "type": "short",
    "name": "The name of the curve",
    "text": "What is the graph of a quadratic function called?",
    "answers": [{"text": "parabola"}, {"text": "a parabola"}, {"text": "*parab*", "fraction": 0.5}],
}

PARABOLAS = Scene(
    days=9,
    hour=14,
    lines=(
        Says(
            "mshart", "A warm-up for the test. Fifteen minutes, until tomorrow; nobody sees your score but you and me."
        ),
        Examines(
            "mshart",
            "Parabolas, a warm-up",
            key="parabolas",
            category="Maths/Parabolas",
            questions=(_VERTEX, _ROOTS, _OPENS, _SAME, _DEGREE),
            minutes=15,
            hours_open=24,
            taken={
                "fatima": ("a", "3", True, ["a", "b"], "Parabola"),
                "amina": ("a", "3", True, ["a", "b"], "parabel"),
                "greta": ("a", "3", True, ["a"], "parabola"),
                "henry": ("a", "3.0", True, ["b"], "parabola"),
                "dmitri": ("a", "6", True, ["a", "b"], "parabola"),
                "elias": ("a", "2", True, ["a", "b"], "a parabola"),
                "chiara": ("b", "3", True, ["a"], "parabola"),
                "lucia": ("a", "2", False, ["a", "c"], "parábola"),
                "jonas": ("b", "6", True, ["a", "d"], "a rainbow"),
                "bruno": ("b", "2", False, ["c"], None),
            },
        ),
        Says("jonas", "Does “a rainbow” count?"),
        Says("mshart", "It should. It doesn't."),
    ),
)
PARABOLAS_END = Scene(days=8, hour=14, lines=(SumsUp("mshart", key="parabolas"),))

_SHADOW: dict[str, Any] = {
    "type": "numeric",
    "name": "A tree's shadow",
    "text": "A metre stick throws a shadow of 1.25 m, a tree one of 15 m. How high is the tree, in metres?",
    "answers": [{"value": 12.0, "tolerance": 0.1}],
}
_MIRROR: dict[str, Any] = {
    "type": "single",
    "name": "Mirror",
    "text": "A ray meets a flat mirror at 30° to its surface. At which angle **to the surface** does it leave?",
    "options": [
        {"id": "a", "text": "30°", "fraction": 1.0},
        {"id": "b", "text": "60°", "feedback": "That is the angle to the normal."},
        {"id": "c", "text": "90°"},
        {"id": "d", "text": "150°"},
    ],
}
_COLOURS: dict[str, Any] = {
    "type": "matching",
    "name": "Colours and wavelengths",
    "text": "Which colour has which wavelength?",
    "stems": [
        {"id": "s1", "text": "red", "choice_id": "c1"},
        {"id": "s2", "text": "green", "choice_id": "c2"},
        {"id": "s3", "text": "blue", "choice_id": "c3"},
    ],
    "choices": [
        {"id": "c1", "text": "650 nm"},
        {"id": "c2", "text": "530 nm"},
        {"id": "c3", "text": "470 nm"},
        {"id": "c4", "text": "300 nm"},
    ],
}
_WHY: dict[str, Any] = {
    "type": "essay",
    "name": "Why is the sky blue?",
    "text": "Why is the sky blue at noon and red in the evening? Three sentences are enough.",
    "graders_note": "Scattering; shorter waves more; the longer way through the air in the evening.",
}

_FATIMAS = (
    "Air scatters short waves more than long ones, so blue comes from everywhere. In the evening the way through the "
    "air is long, and what is left is red."
)

LIGHT = Scene(
    days=1,
    hour=16,
    lines=(
        Says("mshart", "Light and shadow, for the lesson on Wednesday. Ten minutes, whenever you like until then."),
        Examines(
            "mshart",
            "Light and shadow",
            key="light",
            category="Physics/Light",
            questions=(_SHADOW, _MIRROR, _COLOURS, _WHY),
            minutes=10,
            hours_open=96,
            taken={
                "fatima": (
                    "12",
                    "a",
                    {"s1": "c1", "s2": "c2", "s3": "c3"},
                    _FATIMAS,
                ),
                "henry": ("12,0", "b", {"s1": "c1", "s2": "c3", "s3": "c2"}, "Because of the sea."),
                "greta": ("18.75", "a", {"s1": "c1", "s2": "c2", "s3": "c3"}, "Rayleigh scattering."),
            },
        ),
    ),
)

LAST_DAY = Scene(
    days=1,
    hour=17,
    lines=(
        Polls(
            "amina",
            "What shall we do on the last day before the holidays?",
            options=("Breakfast together", "Ice rink", "A film"),
            votes={"chiara": 1, "greta": 1, "fatima": 1, "elias": 2, "henry": 2, "mshart": 1, "lucia": 2},
        ),
        Says("lucia", "I have never stood on ice"),
    ),
)
