"""The drawings and files of the demo, made here so that nothing has to be shipped."""

from __future__ import annotations

import io
import itertools
import math
import random
from collections.abc import Callable
from typing import IO

from PIL import Image, ImageDraw, ImageFilter, ImageFont

Colour = tuple[int, int, int]

SIDE = 256
INK: Colour = (45, 52, 70)
PAPER: Colour = (250, 248, 243)


def motif(name: str) -> IO[bytes]:
    """A square picture of somebody or of a chat, as PNG."""
    top, bottom = _SKIES[name]
    image = _gradient(SIDE, SIDE, top, bottom)
    _MOTIFS[name](ImageDraw.Draw(image))
    return io.BytesIO(_png(image))


def timetable() -> bytes:
    """A week of lessons."""
    image = Image.new("RGB", (1000, 560), PAPER)
    draw = ImageDraw.Draw(image)
    draw.text((30, 18), "Class 9b, from Monday", fill=INK, font=_font(30))
    for column, day in enumerate(("", "Mon", "Tue", "Wed", "Thu", "Fri")):
        draw.text((40 + column * 160, 78), day, fill=INK, font=_font(24))
    for row, lessons in enumerate(_LESSONS):
        for column, lesson in enumerate(lessons):
            _cell(draw, column, row, lesson)
    return _png(image)


def parabola() -> bytes:
    """The graph of (x - 1)(x - 3) with its roots and its vertex."""
    image = Image.new("RGB", (900, 700), PAPER)
    draw = ImageDraw.Draw(image)

    def place(x: float, y: float) -> tuple[float, float]:
        return 150 + x * 150, 450 - y * 100

    for number in range(-1, 6):
        draw.line([place(number, -2.4), place(number, 4.2)], fill=(225, 225, 220))
    for number in range(-2, 5):
        draw.line([place(-0.9, number), place(4.9, number)], fill=(225, 225, 220))
    draw.line([place(-0.9, 0), place(4.9, 0)], fill=INK, width=3)
    draw.line([place(0, -2.4), place(0, 4.2)], fill=INK, width=3)
    steps = [-0.2 + step / 100 for step in range(441)]
    draw.line([place(x, (x - 1) * (x - 3)) for x in steps], fill=(196, 60, 60), width=6, joint="curve")
    for x, y, label, aside in ((1, 0, "x = 1", -80), (3, 0, "x = 3", 14), (2, -1, "vertex (2, -1)", 14)):
        left, top = place(x, y)
        _dot(draw, (left, top), 9, (38, 98, 170))
        draw.text((left + aside, top + 10), label, fill=INK, font=_font(24))
    draw.text((520, 40), "f(x) = (x - 1)(x - 3)", fill=INK, font=_font(30))
    return _png(image)


def lake() -> bytes:
    """The view from the hostel, large as from a telephone."""
    width, height, shore = 1800, 1200, 720
    image = _gradient(width, height, (255, 183, 120), (255, 226, 190))
    draw = ImageDraw.Draw(image)
    _dot(draw, (1240, 470), 95, (255, 244, 214))
    for base, rise, colour in ((640, 190, (150, 128, 150)), (690, 130, (110, 100, 130)), (720, 70, (70, 76, 100))):
        ridge = [(x, base - rise * abs(math.sin(x / (2.1 * rise) + rise))) for x in range(0, width + 20, 20)]
        draw.polygon([(0, shore), *ridge, (width, shore)], fill=colour)
    image.paste(_gradient(width, height - shore, (226, 170, 130), (50, 80, 120)), (0, shore))
    grain = random.Random(9)
    for _ in range(700):
        x, y = grain.randrange(width), grain.randrange(shore + 8, height)
        length = 8 + (y - shore) // 6
        draw.line([(x, y), (x + length, y)], fill=(250, 222, 190) if abs(x - 1240) < 260 else (92, 116, 150), width=2)
    return _jpeg(image.filter(ImageFilter.GaussianBlur(1.2)))


def bridge() -> bytes:
    """A bridge of spaghetti, half built, on a table."""
    width, height = 1600, 1000
    image = _gradient(width, height, (214, 222, 230), (240, 240, 236))
    draw = ImageDraw.Draw(image)
    draw.rectangle([(0, 760), (width, height)], fill=(158, 118, 82))
    for left in (90, 1270):
        draw.rectangle([(left, 560), (left + 240, 800)], fill=(120, 126, 140))
    _truss(draw, left=250, floor=560, bays=7, bay=95, rise=190)
    return _jpeg(image.filter(ImageFilter.GaussianBlur(0.8)))


def loads() -> bytes:
    """What Henry has measured."""
    rows = ["load_kg,sag_mm,remark", "0,0.0,", "5,1.1,", "10,2.4,", "15,3.9,", "20,6.0,creaks", "21.4,,crack"]
    return "\n".join([*rows, ""]).encode()


def letter() -> bytes:
    """What parents sign."""
    return (
        b"Trip to Lake Arn\n================\n\nDear parents of 9b,\n\nfrom Tuesday, 8:00, to Wednesday, about 17:00, "
        b"we are at the lake.\nThe bus, the bed and the barbecue are paid by the class fund.\n\n"
        b"[ ] My child may come along.\n[ ] My child can swim.\n\nAllergies: ______________________________\n\n"
        b"Signature: ______________________________\n"
    )


FILES: dict[str, Callable[[], bytes]] = {
    "timetable.png": timetable,
    "parabola.png": parabola,
    "lake.jpg": lake,
    "bridge.jpg": bridge,
    "loads.csv": loads,
    "letter-to-parents.txt": letter,
}

_LESSONS = (
    ("8:00", "English", "History", "Spanish", "Maths", "Biology"),
    ("8:50", "English", "Music", "Geography", "Maths", "Physics"),
    ("9:50", "Maths", "Art", "Physics lab", "Spanish", "English"),
    ("10:40", "Biology", "Art", "Physics lab", "History", "Maths"),
    ("11:40", "Sports", "Spanish", "English", "Chemistry", "Class hour"),
    ("12:40", "Sports", "Maths", "", "Geography", ""),
)
_SHADES: dict[str, Colour] = {
    "Maths": (252, 220, 212),
    "Physics": (214, 230, 250),
    "Physics lab": (190, 216, 248),
    "Class hour": (222, 242, 214),
}


def _cell(draw: ImageDraw.ImageDraw, column: int, row: int, lesson: str) -> None:
    left, top = 30 + column * 160, 116 + row * 70
    if column and lesson:
        shade = _SHADES.get(lesson, (238, 236, 230))
        draw.rounded_rectangle([(left, top), (left + 150, top + 60)], 10, fill=shade)
    draw.text((left + 12, top + 16), lesson, fill=INK, font=_font(22))


def _truss(draw: ImageDraw.ImageDraw, *, left: int, floor: int, bays: int, bay: int, rise: int) -> None:
    """Struts in triangles; the second half still lacks its upper chord."""
    low = [(left + bay * number, floor) for number in range(bays + 5)]
    high = [(left + bay * number + bay // 2, floor - rise) for number in range(bays)]
    struts = [*itertools.pairwise(low), *itertools.pairwise(high)]
    struts += [(foot, top) for number, top in enumerate(high) for foot in (low[number], low[number + 1])]
    for start, end in struts:
        for offset in (-5, 0, 5):
            shifted = [(start[0] + offset, start[1] + offset), (end[0] + offset, end[1] + offset)]
            draw.line(shifted, fill=(226, 186 + 3 * offset, 108), width=4)
    for joint in (*low[: bays + 1], *high):
        _dot(draw, joint, 9, (244, 240, 226))


def _sun(draw: ImageDraw.ImageDraw) -> None:
    for number in range(12):
        x, y = math.cos(number * math.pi / 6), math.sin(number * math.pi / 6)
        draw.line([(128 + 70 * x, 128 + 70 * y), (128 + 104 * x, 128 + 104 * y)], fill=(255, 236, 150), width=12)
    _dot(draw, (128, 128), 58, (255, 236, 150))


def _moon(draw: ImageDraw.ImageDraw) -> None:
    _dot(draw, (128, 128), 78, (244, 240, 214))
    for x, y, radius in ((100, 104, 16), (152, 150, 22), (150, 92, 9), (98, 164, 11)):
        _dot(draw, (x, y), radius, (222, 216, 188))


def _waves(draw: ImageDraw.ImageDraw) -> None:
    for row, colour in enumerate(((92, 172, 214), (58, 136, 190), (32, 98, 158))):
        crest = [(x, 120 + 42 * row + 12 * math.sin(x / 20 + row * 2)) for x in range(0, SIDE + 8, 8)]
        draw.polygon([(0, SIDE), *crest, (SIDE, SIDE)], fill=colour)


def _mountain(draw: ImageDraw.ImageDraw) -> None:
    draw.polygon([(10, 226), (110, 66), (200, 226)], fill=(94, 104, 128))
    draw.polygon([(110, 66), (84, 108), (106, 100), (122, 114), (134, 108)], fill=PAPER)
    draw.polygon([(110, 226), (184, 112), (256, 226)], fill=(70, 82, 108))


def _tree(draw: ImageDraw.ImageDraw) -> None:
    draw.rectangle([(116, 150), (140, 230)], fill=(120, 84, 58))
    for x, y, radius in ((128, 86, 56), (86, 128, 44), (170, 128, 44)):
        _dot(draw, (x, y), radius, (72, 140, 88))


def _flower(draw: ImageDraw.ImageDraw) -> None:
    draw.line([(128, 128), (128, 240)], fill=(72, 140, 88), width=10)
    for number in range(7):
        angle = number * 2 * math.pi / 7
        _dot(draw, (128 + 52 * math.cos(angle), 110 + 52 * math.sin(angle)), 30, (222, 92, 134))
    _dot(draw, (128, 110), 30, (255, 220, 110))


def _cat(draw: ImageDraw.ImageDraw) -> None:
    for ear in ([(62, 120), (74, 42), (124, 84)], [(194, 120), (182, 42), (132, 84)]):
        draw.polygon(ear, fill=INK)
    _dot(draw, (128, 140), 74, INK)
    for x in (100, 156):
        _dot(draw, (x, 128), 15, (250, 214, 90))
        draw.ellipse([(x - 4, 115), (x + 4, 141)], fill=INK)
    draw.polygon([(120, 156), (136, 156), (128, 166)], fill=(240, 150, 150))


def _balloon(draw: ImageDraw.ImageDraw) -> None:
    draw.line([(128, 170), (118, 250)], fill=INK, width=3)
    draw.ellipse([(72, 30), (184, 166)], fill=(214, 62, 72))
    draw.polygon([(128, 160), (116, 178), (140, 178)], fill=(214, 62, 72))
    draw.ellipse([(96, 52), (118, 88)], fill=(240, 140, 146))


def _planet(draw: ImageDraw.ImageDraw) -> None:
    _stars(draw)
    _dot(draw, (128, 128), 58, (232, 174, 108))
    draw.arc([(30, 96), (226, 160)], 0, 180, fill=(246, 226, 190), width=10)


def _star(draw: ImageDraw.ImageDraw) -> None:
    turns = [(number * math.pi / 5 - math.pi / 2, 92 if number % 2 == 0 else 40) for number in range(10)]
    draw.polygon([(128 + r * math.cos(a), 134 + r * math.sin(a)) for a, r in turns], fill=(255, 226, 122))


def _lake(draw: ImageDraw.ImageDraw) -> None:
    draw.polygon([(0, 160), (70, 70), (140, 160)], fill=(92, 112, 128))
    draw.polygon([(90, 160), (180, 50), (256, 160)], fill=(74, 92, 112))
    draw.rectangle([(0, 160), (SIDE, SIDE)], fill=(74, 150, 190))
    for y in (184, 208, 232):
        draw.line([(60, y), (196, y)], fill=(150, 204, 226), width=5)


def _bridge(draw: ImageDraw.ImageDraw) -> None:
    for start in range(20, 236, 54):
        draw.line([(start, 166), (start + 27, 96), (start + 54, 166)], fill=(244, 206, 120), width=9, joint="curve")
    draw.line([(47, 96), (209, 96)], fill=(244, 206, 120), width=9)
    draw.line([(10, 168), (246, 168)], fill=(244, 206, 120), width=12)


def _stars(draw: ImageDraw.ImageDraw) -> None:
    sky = random.Random(3)
    for _ in range(40):
        _dot(draw, (sky.randrange(SIDE), sky.randrange(SIDE)), 1.6, PAPER)


_MOTIFS: dict[str, Callable[[ImageDraw.ImageDraw], None]] = {
    "sun": _sun,
    "moon": _moon,
    "waves": _waves,
    "mountain": _mountain,
    "tree": _tree,
    "flower": _flower,
    "cat": _cat,
    "balloon": _balloon,
    "planet": _planet,
    "star": _star,
    "lake": _lake,
    "bridge": _bridge,
}
_SKIES: dict[str, tuple[Colour, Colour]] = {
    "sun": ((250, 150, 90), (252, 190, 110)),
    "moon": ((34, 40, 80), (76, 80, 130)),
    "waves": ((216, 238, 250), (180, 220, 244)),
    "mountain": ((250, 216, 186), (240, 236, 222)),
    "tree": ((204, 232, 214), (236, 244, 222)),
    "flower": ((246, 226, 236), (252, 244, 236)),
    "cat": ((250, 206, 150), (246, 178, 120)),
    "balloon": ((160, 214, 240), (222, 240, 248)),
    "planet": ((26, 24, 58), (70, 44, 100)),
    "star": ((46, 92, 150), (80, 140, 190)),
    "lake": ((252, 206, 150), (250, 234, 204)),
    "bridge": ((60, 84, 120), (112, 136, 168)),
}


def _dot(draw: ImageDraw.ImageDraw, centre: tuple[float, float], radius: float, colour: Colour) -> None:
    x, y = centre
    draw.ellipse([(x - radius, y - radius), (x + radius, y + radius)], fill=colour)


def _gradient(width: int, height: int, top: Colour, bottom: Colour) -> Image.Image:
    mask = Image.linear_gradient("L").resize((width, height))
    return Image.composite(Image.new("RGB", (width, height), bottom), Image.new("RGB", (width, height), top), mask)


def _font(size: int) -> ImageFont.ImageFont | ImageFont.FreeTypeFont:
    return ImageFont.load_default(size)


def _png(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def _jpeg(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=88)
    return out.getvalue()
