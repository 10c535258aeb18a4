"""Ways sound comes in: microphones, files, and later system audio. Vendor names and exceptions stop here."""
