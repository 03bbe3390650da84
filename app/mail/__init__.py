"""The outbox: every letter is first a row, written with the change that it tells of.

Promise: a letter whose transaction committed is sent at least once, or marked as failed with the reason. A crash
between the server's "accepted" and our mark sends it again with the same Message-ID.
"""
