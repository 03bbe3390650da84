"""People: signing up and in, profiles, passwords and devices."""
