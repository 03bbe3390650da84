"""Apps that differ from the common one in a setting."""

from tests.access.conftest import make_app as make_app
