"""How fast Homeroom is: each benchmark runs beside its floor, in turns, and reports a ratio; see README.md."""
