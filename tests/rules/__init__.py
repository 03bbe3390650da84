"""The house checks itself: what would otherwise rot silently, each in a few lines."""
