"""What class 9b does with money: a fund for the excursion, and stars for good homework."""

from __future__ import annotations

from app.utils.demo.script import Appoints, Asks, Books, Founds, Pays, Says, Scene, Sends

_SAVERS = ("amina", "chiara", "elias", "fatima", "greta", "henry")
_SPENDERS = ("bruno", "dmitri", "jonas", "lucia", "mshart")

FUND = Scene(
    days=10,
    hour=10,
    lines=(
        Founds("mshart", "Class fund"),
        Says("mshart", "The class has a purse now. It needs somebody who counts everything twice. Henry?"),
        Says("henry", "I count everything three times."),
        Appoints("mshart", treasurer="henry"),
        Books("henry", "38.50", "Cake sale in September"),
        Books("mshart", "20.00", "Cash at the desk", whose=_SAVERS),
        Books("mshart", "9.50", "Cash at the desk", whose=_SPENDERS),
        Says("mshart", "Whoever brought me cash this morning finds it in their wallet."),
        Sends("amina", "2.00", "for the cake I ate myself"),
        Says("henry", "The class thanks you, and so do the books."),
    ),
)

STARS = Scene(
    days=8,
    hour=15,
    lines=(
        Founds("mshart", "Stars", code="STARS"),
        Books("mshart", "100", "A sky full", code="STARS"),
        Says("mshart", "New: **stars** for good homework. Ten of them buy an evening without any."),
        Sends("mshart", "3", "homework, page 38, all of it", to="fatima", code="STARS", is_from_chat=True),
        Sends("mshart", "2", "homework, page 38", to="greta", code="STARS", is_from_chat=True),
        Sends("mshart", "2", "a proof I had not seen before", to="amina", code="STARS", is_from_chat=True),
        Says("jonas", "Can stars be bought?", key="bought"),
        Says("mshart", "With homework.", answers="bought"),
    ),
)

EXCURSION = Scene(
    days=5,
    hour=12,
    lines=(
        Says("henry", "The boat on Lake Arn costs 3.00 for each of us."),
        Asks("henry", "3.00", "Excursion", key="excursion"),
        Pays("fatima", "excursion"),
        Pays("amina", "excursion"),
        Pays("mshart", "excursion"),
        Says("jonas", "Do you take coins from under the sofa?", key="sofa"),
        Says("henry", "If they add up to 3.00, I do.", answers="sofa"),
        Pays("greta", "excursion"),
        Sends("chiara", "4.20", "lunch, thank you!!", to="elias"),
    ),
)

BOAT = Scene(
    days=4,
    hour=8,
    lines=(
        Pays("elias", "excursion"),
        Pays("lucia", "excursion"),
        Pays("jonas", "excursion", in_cash_to="henry"),
        Books("henry", "15.00", "The boat: what they want in advance", is_out=True),
        Says("henry", "Seven have paid, three have not. The sofa held 3.05, I gave back 5 cents."),
        Sends("mshart", "4", "first homework here, no mistake", to="lucia", code="STARS", is_from_chat=True),
    ),
)

GLUE = Scene(
    days=7,
    hour=16,
    lines=(
        Says("greta", "The glue gun eats faster than we do. Elias, can we share?"),
        Asks("greta", "3.40", "half of the glue", key="glue", whom="elias"),
        Pays("elias", "glue"),
        Says("elias", "Paid. It is the best bridge I ever bought half of."),
    ),
)
