"""Two people, two browsers, one chat: python tests/general_tests/selenium_test.py runs this file alone."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from tests import alone

alone.run(__name__, __file__)

import pytest

from tests.accounts.pictures import picture
from tests.e2e.visitor import Visitor
from tests.services.site import Site

pytestmark = pytest.mark.e2e


@pytest.mark.parametrize(
    ("database_name", "width", "height"), [("postgresql", 1200, 800), ("sqlite", 360, 740)], ids=["desk", "phone"]
)
def test_two_people_talk(site: Site, tmp_path: Path, width: int, height: int) -> None:
    """They sign up, one begins a chat, writes and sends a picture, the other opens it and answers."""
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(picture("JPEG", size=(1200, 900)))
    arrive = {"width": width, "height": height}
    with Visitor.arrive(site.url, "olivia", **arrive) as olivia, Visitor.arrive(site.url, "peter", **arrive) as peter:
        olivia.sign_up_by_the_page()
        peter.sign_up_by_the_page()
        olivia.begin_chat_with("peter")
        olivia.write("Hello **Peter**", shown="Hello Peter")
        olivia.attach(photo)
        olivia.sends()
        olivia.opens_picture("photo.jpg")
        olivia.leaves_picture()
        peter.open_chat("Olivia")
        assert peter.reads("Hello Peter").find_element("css selector", "strong").text == "Peter"
        peter.opens_picture("photo.jpg")
        assert not peter.is_too_wide()
        peter.leaves_picture()
        peter.write("Hello Olivia")
        olivia.driver.refresh()
        olivia.reads("Hello Olivia")
        assert not olivia.is_too_wide()
        assert olivia.faults() == peter.faults() == []
