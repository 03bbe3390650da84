"""The front of the API: what is taken, what is refused, and what is safe to repeat."""
