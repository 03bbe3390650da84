"""Wallets: money of people and of chats in a double-entry ledger, never lost, made or spent twice."""
