"""Tests of files: in, cleaned, made small, served, and let go of."""
