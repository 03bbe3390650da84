"""The guard at the door: who gets in, from where, and how often."""
