"""Two starts on one instance folder: the second is refused with a sentence."""

import pytest

from tests.services.process import free_port
from tests.services.site import RunPy, clean_env

pytestmark = pytest.mark.e2e


def test_a_second_start_is_refused(tmp_path_factory: pytest.TempPathFactory) -> None:
    env = clean_env(INSTANCE_DIR=str(tmp_path_factory.mktemp("instance")))
    with RunPy(env=env) as first:
        assert first.get("/health/live") == b"ok"
        second = RunPy(env=env | {"PORT": str(free_port())})
        with pytest.raises(ChildProcessError, match=r"ended with 2: .*Another `python run.py` uses"):
            second.start()
        second.remove()
