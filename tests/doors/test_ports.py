"""Where the web server cannot listen, a sentence says why."""

import socket

import pytest

from app.config import ConfigError
from app.processes import check_port, why_no_port
from tests.services.process import free_port

pytestmark = pytest.mark.unit


def test_a_free_port_is_fine() -> None:
    check_port("127.0.0.1", free_port())


def test_a_taken_port_names_the_setting() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other, pytest.raises(ConfigError, match="by FLOWER_PORT="):
        check_port("127.0.0.1", other.getsockname()[1], "FLOWER_PORT")


@pytest.mark.parametrize("host", ["nowhere.invalid", "203.0.113.7"])
def test_a_foreign_host_is_named(host: str) -> None:
    with pytest.raises(ConfigError, match="HOST"):
        check_port(host, free_port())


def test_a_port_of_root_is_said_to_be_one() -> None:
    assert "above 1023" in why_no_port(PermissionError(13, "Permission denied"), "127.0.0.1", 80, "PORT")
