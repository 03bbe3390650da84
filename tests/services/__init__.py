"""Real services for the tests: each is started on a free port of this machine and ended by its process id."""
