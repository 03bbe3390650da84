"""Quizzes: tests that are taken in the app and graded by the worker; an answer shown as saved is never lost."""
