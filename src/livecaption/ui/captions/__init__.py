"""The windows that show captions: overlay and audience window, and how their lines are painted."""
