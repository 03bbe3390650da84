"""What a page owes to people who see or move differently."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from selenium.webdriver import Chrome

from tests.e2e.visitor import Visitor
from tests.services import axe

THEMES = ("light", "dark")


@contextmanager
def prefers(theme: str, *drivers: Chrome) -> Iterator[None]:
    """The devices are set so."""
    _emulate([{"name": "prefers-color-scheme", "value": theme}], drivers)
    yield
    _emulate([], drivers)


def _emulate(features: list[dict[str, str]], drivers: tuple[Chrome, ...]) -> None:
    for driver in drivers:
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})


def is_fine(visitor: Visitor) -> None:
    found = axe.violations(visitor.driver)
    assert not found, found
    assert not visitor.is_too_wide(), "the page is wider than the screen"
