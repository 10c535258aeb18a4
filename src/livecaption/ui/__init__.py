"""Qt windows over the session's commands and status; `bridge` is the only thread crossing."""
