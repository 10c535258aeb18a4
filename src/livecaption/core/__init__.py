"""Pure logic: no I/O, no threads, no clock of its own. Time always comes in as an argument."""
