"""Chats and messages: one file per use case."""
