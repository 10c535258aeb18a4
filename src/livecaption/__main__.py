"""`python -m livecaption`: the same as the `livecaption` command."""

from __future__ import annotations

import sys

from livecaption.cli import main

if __name__ == "__main__":
    sys.exit(main())
