"""Runs one captioning session over the seams; speaks only in commands and status."""
