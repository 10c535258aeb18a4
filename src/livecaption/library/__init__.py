"""What is kept on disk between sessions: for now the journal of finals."""
