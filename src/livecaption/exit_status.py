"""What the program ends with, beside 0 (done), 1 (not, or not wholly, done) and 2 (asked for something impossible)."""

ENDED_AT_ONCE = 130
"""After a second Ctrl-C."""
