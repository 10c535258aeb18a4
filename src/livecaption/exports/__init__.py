"""A transcript as text, subtitles or JSON."""
