"""Where captions go besides windows: the terminal, the events files, transcript files."""
