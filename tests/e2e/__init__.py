"""The messenger in a real browser."""
