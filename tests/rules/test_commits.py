import re

import pytest

from app.config import ROOT

pytestmark = pytest.mark.unit


def test_only_the_database_module_commits() -> None:
    sources = [path for path in (ROOT / "app").rglob("*.py") if path != ROOT / "app/db.py"]
    commits = [str(path) for path in sources if re.search(r"\.commit\(", path.read_text())]
    assert commits == []
