"""The ground floor: transactions, times and the cache."""
