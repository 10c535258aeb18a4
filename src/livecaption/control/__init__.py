"""One running program for each person, and commands to it: a local socket that only they can open."""
