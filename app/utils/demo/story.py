"""The people of the demo, and what they say to each other in two weeks of class 9b."""

from __future__ import annotations

from app.utils.demo import lessons, purse
from app.utils.demo.script import Asks, Joins, Person, Says, Scene, Sends, Talk

PEOPLE = (
    Person("mshart", "Eleanor Hart", "class teacher, maths and physics; the administrator", "planet"),
    Person("amina", "Amina Okafor", "pupil, speaker of the class", "sun"),
    Person("bruno", "Bruno Costa", "pupil, forgets his ruler", "waves"),
    Person("chiara", "Chiara Rossi", "pupil, Bruno's best friend", "cat"),
    Person("dmitri", "Dmitri Sokolov", "pupil, home with a cold until yesterday", "moon"),
    Person("elias", "Elias Weber", "pupil, leads the bridge project", "mountain"),
    Person("fatima", "Fatima Haddad", "pupil, the one to ask about maths", "flower"),
    Person("greta", "Greta Lindqvist", "pupil, builds the bridge", "tree"),
    Person("henry", "Henry Xu", "pupil, measures everything, keeps the class's money"),
    Person("lucia", "Lucía Moreno", "pupil, new here from Valencia", "balloon"),
    Person("jonas", "Jonas Adler", "pupil, plays the guitar"),
    Person("okafor", "Chidi Okafor", "Amina's father, comes along to the lake"),
    Person("sokolova", "Ольга Соколова", "Dmitri's mother; her Homeroom speaks Russian", language="ru"),
)

PUPILS = tuple(person.username for person in PEOPLE[1:11])
_PUPILS_AT_FIRST = tuple(name for name in PUPILS if name != "lucia")

_CLASS = Talk(
    title="Class 9b",
    description="What the whole class should know. Questions are welcome, shouting is not.",
    motif="star",
    members=("mshart", *_PUPILS_AT_FIRST),
    admins=("amina",),
    unread={"bruno": 4, "chiara": 3, "dmitri": 4, "greta": 2, "henry": 6, "jonas": 9, "elias": 2},
    scenes=(
        Scene(
            days=13,
            hour=16,
            lines=(
                Says("mshart", "Good afternoon, 9b! From today this is our place: no paper slips, no lost letters."),
                Says("jonas", "Does that mean homework can't be eaten by the dog any more?", key="dog"),
                Says("mshart", "The dog is welcome to send a message himself.", answers="dog"),
                Says("amina", "😄"),
            ),
        ),
        Scene(
            days=11,
            hour=8,
            lines=(
                Joins("lucia", by="mshart"),
                Says(
                    "mshart",
                    "Everybody, this is **Lucía**. She moved here from Valencia last week and starts with us tomorrow.",
                ),
                Says("amina", "Welcome Lucía! Come find me at the gate, I'll show you around.", key="gate"),
                Says("lucia", "¡Muchas gracias! I am a little nervous but very happy :)", answers="gate"),
                Says("chiara", "¡Hola! My Spanish ends here. My cookies don't. I bring some."),
            ),
        ),
        purse.FUND,
        lessons.PARABOLAS,
        lessons.PARABOLAS_END,
        purse.STARS,
        Scene(
            days=6,
            hour=15,
            lines=(
                Says(
                    "mshart",
                    "The timetable changes from Monday: physics moves to the lab on Wednesday, and the double maths "
                    "on Thursday stays. Sorry, Bruno.",
                    files=("timetable.png",),
                    key="timetable",
                ),
                Says("bruno", "I have feelings too, you know", answers="timetable"),
                Says("henry", "So Friday ends at 12:30? Then it is the best timetable we ever had."),
            ),
        ),
        purse.EXCURSION,
        purse.BOAT,
        Scene(
            days=2,
            hour=14,
            lines=(
                Says(
                    "mshart",
                    "The test on **Thursday** covers:\n\n"
                    "1. parabolas: vertex, roots, sketch\n"
                    "2. the quadratic formula\n"
                    "3. one word problem (no trains, I promise)\n\n"
                    "Bring a ruler. *A ruler.* Not the edge of your phone.",
                    before="The test on **Friday** covers:\n\n1. parabolas: vertex, roots, sketch\n"
                    "2. the quadratic formula\n3. one word problem (no trains, I promise)",
                    key="test",
                ),
                Says("jonas", "Thursday?? You wrote Friday a minute ago", answers="test"),
                Says("mshart", "I did, and I have corrected it. Thursday. Thank you for reading so closely."),
                Says("dmitri", "I'm home with a cold, can somebody send me the sheet please?", key="sheet"),
                Says("fatima", "You'll find it in the maths group, page 2 is the hard one", answers="sheet"),
            ),
        ),
        lessons.LIGHT,
        lessons.LAST_DAY,
        Scene(
            minutes=34,
            lines=(
                Says("mshart", "It is official: **the bridge of Elias, Greta, Henry and Fatima held 21.4 kg.**"),
                Says("mshart", "The record of this school was 18. It stood since 2011."),
                Says("amina", "WHAT. That's a first-grader!"),
                Says("lucia", "¡Enhorabuena! 🎉 So proud of you"),
                Says("mshart", "They show it again at 13:00 in the lab. Bring nothing heavier than a cat."),
                Says("amina", "Chiara's cat has offered."),
            ),
        ),
    ),
)

_BRIDGE = Talk(
    title="Bridge project",
    description="Spaghetti, glue and physics. Span 60 cm, at most 500 g.",
    motif="bridge",
    members=("elias", "greta", "henry", "fatima", "mshart"),
    unread={"mshart": 2, "fatima": 3},
    scenes=(
        Scene(
            days=12,
            hour=17,
            lines=(
                Says("elias", "We have 500 g of spaghetti and two weeks. Ideas?"),
                Says("greta", "Triangles. Always triangles."),
                Says("henry", "What about an arch? Romans liked them.", key="arch"),
                Says("greta", "The Romans had no glue gun.", answers="arch"),
                Says("mshart", "I only read along here. (But: triangles.)"),
            ),
        ),
        Scene(
            days=8,
            hour=18,
            lines=(
                Says(
                    "fatima",
                    "For a strut of length $L$ the load at which it buckles is\n\n"
                    "$$F = \\frac{\\pi^2 E I}{L^2}$$\n\n"
                    "so half the length carries **four times** as much.",
                    key="euler",
                ),
                Says("henry", "Short struts then. How thick is one spaghetti?", answers="euler"),
                Says(
                    "elias",
                    "I wrote it down as code, with 1.7 mm:\n\n"
                    "```python\n"
                    "from math import pi\n\n"
                    "E = 3.9e9           # Pa, dry spaghetti\n"
                    "I = pi * 0.00085**4 / 4\n\n"
                    "for cm in (5, 10, 20):\n"
                    "    force = pi**2 * E * I / (cm / 100) ** 2\n"
                    '    print(f"{cm:2} cm: {force:5.2f} N")\n'
                    "```",
                    key="code",
                ),
                Says("greta", "So bundles of seven, at most 5 cm. I start gluing on Saturday.", answers="code"),
            ),
        ),
        purse.GLUE,
        Scene(
            days=4,
            hour=12,
            lines=(
                Says("greta", "First half stands! Don't breathe near it.", files=("bridge.jpg",), key="half"),
                Says("elias", "It is beautiful. I am not crying, that's the glue.", answers="half"),
                Says("henry", "I weighed it: 231 g. We are *under* budget."),
            ),
        ),
        Scene(
            minutes=95,
            lines=(
                Says("henry", "All the measurements of this morning", files=("loads.csv",), key="loads"),
                Says(
                    "henry",
                    "| load | sag |\n|---:|---:|\n| 5 kg | 1.1 mm |\n| 10 kg | 2.4 mm |\n| 20 kg | 6.0 mm |\n"
                    "| 21.4 kg | *crack* |",
                ),
                Says("greta", "I heard that crack in my bones"),
                Says("elias", "21.4 kg!!! With 478 g! That is **45 times** its own weight", answers="loads"),
            ),
        ),
    ),
)

_TRIP = Talk(
    title="Trip to Lake Arn",
    description="Two days, one lake, thirteen sleeping bags. We leave next Tuesday at 8:00.",
    motif="lake",
    members=("mshart", *PUPILS, "okafor", "sokolova"),
    admins=("okafor",),
    unread={"amina": 2, "bruno": 5, "chiara": 5, "dmitri": 3, "henry": 1, "jonas": 5, "sokolova": 2, "lucia": 1},
    scenes=(
        Scene(
            days=9,
            hour=18,
            lines=(
                Says("mshart", "The hostel has answered: the rooms are ours!", files=("lake.jpg",), key="hostel"),
                Says("chiara", "Is that the VIEW?? From our WINDOW??", answers="hostel"),
                Says("okafor", "I drive the second bus, and I bring the barbecue. Who eats no meat?", key="meat"),
                Says("fatima", "No pork for me please", answers="meat"),
                Says("greta", "Vegetarian here, and Lucía too", answers="meat"),
                Says("okafor", "Noted. There will be more corn than anybody can eat."),
            ),
        ),
        Scene(
            days=3,
            hour=19,
            lines=(
                Says(
                    "mshart",
                    "What to pack:\n\n"
                    "- sleeping bag, towel, **rain jacket**\n"
                    "- shoes that may get wet\n"
                    "- a torch\n"
                    "- the letter for your parents, signed\n\n"
                    "What to leave at home: speakers, drones, and anything you would cry about.",
                    files=("letter-to-parents.txt",),
                    key="pack",
                ),
                Says("jonas", "Is a guitar a speaker?", key="guitar"),
                Says("mshart", "A guitar is a duty.", answers="guitar"),
                Says("sokolova", "Добрый вечер! Дмитрий ещё кашляет. До вторника успеет поправиться?", key="cough"),
                Says(
                    "mshart",
                    "I hope so, there are five days left. If not, we keep his place for spring.",
                    answers="cough",
                ),
            ),
        ),
        Scene(
            minutes=52,
            lines=(
                Says("dmitri", "No fever since yesterday, I'm coming!!"),
                Says("lucia", "¡Qué bien! I have never slept in a sleeping bag. Is there a trick?", key="trick"),
                Says("elias", "Jacket under your head, socks dry, don't sleep next to Jonas", answers="trick"),
                Says("okafor", "Bus seats: please write your names on the list by tomorrow evening."),
                Says("mshart", "Eight letters are signed, **three are missing**. You know who you are."),
            ),
        ),
    ),
)

_MATHS = Talk(
    title="Maths before Thursday",
    description="Ask anything. Nobody laughs.",
    members=("fatima", "bruno", "chiara", "dmitri", "lucia", "jonas"),
    unread={"bruno": 3, "jonas": 3, "chiara": 1},
    scenes=(
        Scene(
            days=5,
            hour=17,
            lines=(
                Says("bruno", "How do I find the top of a parabola without drawing it? Asking for a friend."),
                Says(
                    "fatima",
                    "For $f(x) = ax^2 + bx + c$ the vertex lies at\n\n$$x = -\\frac{b}{2a}$$\n\n"
                    "and halfway between the roots, if it has any.",
                    key="vertex",
                ),
                Says("bruno", "My friend says thank you", answers="vertex"),
            ),
        ),
        Scene(
            days=2,
            hour=16,
            lines=(
                Says(
                    "fatima",
                    "For Dmitri: number 4 of the sheet, drawn. Roots 1 and 3, vertex (2, −1).",
                    files=("parabola.png",),
                    key="drawn",
                ),
                Says("dmitri", "Спасибо! Now I see why it is called a vertex.", answers="drawn"),
                Says(
                    "lucia",
                    "In Spain we learn it with a song: *menos be, más menos raíz de be cuadrado menos cuatro a ce, "
                    "partido por dos a.*",
                    key="song",
                ),
                Says("jonas", "I can play that. G, D, E minor, C.", answers="song"),
            ),
        ),
        Scene(
            minutes=18,
            lines=(
                Says("dmitri", "And if the root is negative? Like $\\sqrt{-4}$?", key="negative"),
                Says(
                    "fatima",
                    "Then the parabola never touches the axis, and the answer is “no solution”. Until grade 12.",
                    answers="negative",
                ),
                Says("lucia", "Shall we all meet in the library at 14:30? I bring the song."),
                Says("fatima", "Yes! Table by the window."),
            ),
        ),
    ),
)

_PARENTS = Talk(
    title="Parents of 9b",
    members=("mshart", "okafor", "sokolova"),
    unread={"okafor": 1},
    scenes=(
        Scene(
            days=10,
            hour=20,
            lines=(
                Says("mshart", "Welcome! I write here about once a week. For anything urgent, please call the office."),
                Says("okafor", "Much better than the envelope at the bottom of the bag. Thank you."),
            ),
        ),
        Scene(
            days=2,
            hour=20,
            lines=(
                Says("sokolova", "Здравствуйте! Дмитрий пропустил неделю. Что ему повторить к контрольной?"),
                Says("mshart", "Pages 40 to 47, and Fatima has sent him a drawing that explains it better than I do."),
                Says("sokolova", "Большое спасибо вам и Фатиме! 🌷"),
                Says("mshart", "Parents' evening is on the 14th at 19:00 in room 12. There will be tea."),
            ),
        ),
    ),
)

_TEACHER_AND_AMINA = Talk(
    members=("mshart", "amina"),
    unread={"amina": 2},
    scenes=(
        Scene(
            days=7,
            hour=13,
            lines=(
                Says("amina", "Ms. Hart, may I do my talk on black holes next week instead of this one?", key="talk"),
                Says("mshart", "Of course. Why, is something wrong?", answers="talk"),
                Says("amina", "No, it's just that they got so interesting that I have 60 slides"),
                Says("mshart", "Then my wish for next week: twelve."),
            ),
        ),
        Scene(
            minutes=12,
            lines=(
                Says("amina", "Thirteen slides! Final offer."),
                Says("mshart", "Accepted. And Amina: well done with Lucía. She told me you made her first week easy."),
                Says("mshart", "Would you welcome the two guests from Lyon in May as well?"),
            ),
        ),
    ),
)

_FRIENDS = Talk(
    members=("bruno", "chiara"),
    unread={"bruno": 3},
    scenes=(
        Scene(
            days=3,
            hour=21,
            lines=(
                Says("bruno", "are you awake"),
                Says("chiara", "no"),
                Says("bruno", "ok good. did you understand question 3?"),
                Says("chiara", "Nobody understands question 3. Ask Fatima, she made a group"),
                Says("bruno", "I sent this to the wrong chat, forget it", is_removed=True),
                Says("chiara", "I saw NOTHING 👀"),
                Sends("bruno", "1.50", "for seeing nothing", to="chiara"),
            ),
        ),
        Scene(
            minutes=8,
            lines=(
                Says("bruno", "Do you have a second ruler for Thursday"),
                Says("chiara", "I have *three*. I know you since kindergarten.", key="three"),
                Says("chiara", "Also: cat says hi, and that 21.4 kg is more than she weighs. Barely."),
                Asks("chiara", "2.50", "the ruler I gave you in May", key="ruler", whom="bruno"),
            ),
        ),
    ),
)

_FAMILY = Talk(
    members=("sokolova", "dmitri"),
    unread={"dmitri": 1},
    scenes=(
        Scene(
            days=1,
            hour=9,
            lines=(
                Says("sokolova", "Как температура?"),
                Says("dmitri", "36,6! Можно я завтра в школу?"),
                Says("sokolova", "Можно. Шарф!"),
            ),
        ),
        Scene(
            minutes=41,
            lines=(
                Says("dmitri", "Мам, подпиши письмо про озеро, пожалуйста. Нас осталось трое"),
                Says("sokolova", "Уже подписала, лежит в дневнике. Купи хлеб по дороге домой 🙂"),
            ),
        ),
    ),
)

TALKS = (_CLASS, _BRIDGE, _TRIP, _MATHS, _PARENTS, _TEACHER_AND_AMINA, _FRIENDS, _FAMILY)
