"""Sockets to endpoints, and the endpoint that is started as a child process."""
