"""Chats: who talks with whom, and what was said.

Promise: every change that members must see is one row of the chat's log, with a number that has no gaps and is given
in the order of commits; a direct chat exists once per pair; the unread count is exact.
"""
