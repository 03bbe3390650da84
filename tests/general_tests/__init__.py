"""Tests that can also be run alone, by plain python."""
