"""People: signing up and in, profiles, passwords, and the devices that are signed in.

Promise: a password is stored only as an argon2id hash, a token only as a digest, and ending a device ends it at its
next request, in every process (within ten seconds if memcached could not be told).
"""
