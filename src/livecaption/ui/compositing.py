"""Whether translucent windows show what lies behind them. GUI thread."""

from __future__ import annotations

from livecaption.ui.captions.x11 import compositor_present


def is_composited() -> bool:
    """Whether a compositor mixes windows; only on X11 can there be none."""
    return compositor_present() is not False
