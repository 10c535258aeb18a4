"""Endpoint protocols, sans-I/O: bytes and text in; bytes, text and events out."""
