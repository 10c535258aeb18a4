"""The main window: start page, transcript, latency and privacy strip."""
