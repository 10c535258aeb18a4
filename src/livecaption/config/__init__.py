"""Settings from the command line, and the platform's folders."""
