"""Words on the windows, the tray and their menus."""

from __future__ import annotations

from livecaption.model.sentence import Sentence

SENTENCES: dict[str, Sentence] = {
    "tray.start": "Start captions",
    "tray.end": "End captions",
    "tray.resume": "Resume captions",
    "tray.tip": "livecaption: {phase}",
    "captions.name": "Captions",
    "captions.about": "Live captions over your other windows. Their controls appear while the pointer is on them.",
    "captions.frozen": "Captions are frozen. They go on in the background.",
    "captions.blank": "Captions are hidden",
    "captions.hint": "Drag to move, pull an edge to resize, right-click for the menu",
    "captions.locked": "Clicks pass through; {keys} ends it",
    "captions.locked_no_key": "Clicks pass through; the tray's menu ends it",
    "captions.font_missing": "The font “{font}” is not on this computer, so captions are shown in {other}. Choose "
    "another font in the settings.",
    "bar.name": "Caption controls",
    "bar.tip": "{name} ({keys})",
    "bar.resume": "Resume captions",
    "bar.go_on": "Let captions go on",
    "bar.place": "{ms} ms · {where}",
    "bar.here": "on this computer",
    "bar.open": "{host}, not encrypted",
    "audience.name": "Captions for the audience",
    "audience.about": "Live captions for the room. Double-click for the whole screen; Escape leaves it.",
    "audience.catching_up": "Captions are catching up",
    "audience.paused": "Captions are paused",
    "hiding.not_here": "This system cannot leave a window out of screen shares and recordings. Share a single window "
    "instead of the whole screen, and captions stay yours.",
    "hiding.too_old": "This system is too old to leave a window out of screen shares and recordings. Share a single "
    "window instead of the whole screen, and captions stay yours.",
    "wayland.native": "This desktop lets no window choose its place or stay above others. Keep the captions in view "
    "with the desktop's own “always on top”, in the menu of the title bar or behind Alt+Space.",
    "wayland.through_x": "On this desktop captions run as an X11 program, which keeps them above other windows. The "
    "desktop alone decides over full-screen programs and may show text a little softer on scaled screens.",
}
