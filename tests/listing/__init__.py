"""The cached chat list: what it costs, and that it is never stale."""
