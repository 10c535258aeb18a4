"""The settings dialog, its pages, and the first run."""
