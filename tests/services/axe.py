"""What axe holds against a page: it looks at the page as it stands, in the browser."""

from __future__ import annotations

from pathlib import Path

from selenium.webdriver import Chrome

from tests.services import npm

PACKAGE = Path(__file__).parent / "axe" / "package.json"
LOOK = """
const done = arguments[arguments.length - 1];
const told = (id, { target, failureSummary }) => `${id}: ${target.join(" ")} (${failureSummary})`;
axe.run(document, { resultTypes: ["violations"] }).then(
  ({ violations }) => done(violations.flatMap(({ id, nodes }) => nodes.map((node) => told(id, node)))),
  (error) => done([String(error)]),
);
"""
# Colours are as they should be once nothing moves that ever comes to rest.
REST = """
const moving = document.getAnimations().filter((one) => one.effect.getComputedTiming().endTime < Infinity);
Promise.all(moving.map((one) => one.finished.catch(() => null))).then(arguments[0]);
"""


def violations(driver: Chrome) -> list[str]:
    """Each rule that an element of the page breaks, with the way to it."""
    script = npm.installed(PACKAGE) / "node_modules" / "axe-core" / "axe.min.js"
    if not driver.execute_script("return Boolean(window.axe)"):
        driver.execute_script(script.read_text())
    driver.execute_async_script(REST)
    found: list[str] = driver.execute_async_script(LOOK)
    return found
