"""run.py and its commands, as people meet them."""
