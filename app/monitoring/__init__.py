"""How the house is doing."""
