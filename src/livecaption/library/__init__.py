"""What is kept on disk between sessions: the journal of finals."""
