"""The vocabulary of livecaption: frozen types with units, the seams as Protocols, settings and messages.

Nothing here does I/O, keeps time or knows a thread; every other package speaks in these words.
"""
