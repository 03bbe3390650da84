"""The API's tests make apps of their own too."""

from tests.access.conftest import make_app as make_app
