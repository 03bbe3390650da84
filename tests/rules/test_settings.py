import dataclasses

import pytest

from app.config import ROOT, Config

pytestmark = pytest.mark.unit


def test_every_setting_is_documented() -> None:
    page = (ROOT / "docs" / "running.md").read_text()
    settings = {field.name.upper() for field in dataclasses.fields(Config)} - {"TESTING"}
    assert [name for name in sorted(settings) if f"`{name}`" not in page] == []
