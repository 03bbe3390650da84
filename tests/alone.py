"""Running one test file by plain `python tests/…/x_test.py`.

Plain Python has neither pytest nor Flask, so such a file begins with these lines, before its other imports:

    import sys
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    from tests import alone

    alone.run(__name__, __file__)
"""

import os
import sys
from pathlib import Path

RUN_PY = Path(__file__).resolve().parent.parent / "run.py"


def run(name: str, file: str) -> None:
    """Where the file is the program, become `run.py test <file>`; where pytest imports it, do nothing."""
    if name == "__main__":
        os.execv(sys.executable, [sys.executable, str(RUN_PY), "test", "-n0", file, *sys.argv[1:]])
