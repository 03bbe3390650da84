"""One file with everything that people wrote: made while they write on, checked, and read into an empty database."""
