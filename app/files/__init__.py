"""Files that people upload: kept once under their SHA-256, pictures without the metadata that tells on their makers.

This room keeps, cleans, shrinks, serves and forgets files. Who may see one is for the room that shows it: it has a row
of its own that points at the file, and a file that no row points at is dropped.
"""
