"""Tests of models and forms that can also be run alone, by plain python."""
