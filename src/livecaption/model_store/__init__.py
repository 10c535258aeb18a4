"""Models of speech: which can be had, how they come here whole, and where they are kept."""
