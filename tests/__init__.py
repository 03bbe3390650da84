"""The tests: one folder per room, beside what they all use (the cast, the real services)."""
