"""The outbox, from the row to the mailbox."""
