"""Polls: one quick question to a chat, counted live; each vote counts once, and an anonymous one names nobody."""
