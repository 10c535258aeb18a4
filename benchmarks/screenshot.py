"""Takes a picture of captions over another window, on a display of its own (Xvfb, openbox, picom).

    python benchmarks/screenshot.py OUT.png                      the README's: the program itself, captioning speech
    python benchmarks/screenshot.py OUT.png --text "some words"  the overlay alone, with these words

More with the second: [--tentative WORDS] [--speaker NAME] [--notice WORDS] [--rest 0|1|2]; with both: [--dark]
[--scale 2] [--width 1280] [--height 720] [--no-compositor].
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main() -> None:
    arguments = _arguments()
    sys.path.insert(0, str(ROOT))  # so that it runs as a file, too
    if os.environ.get("LIVECAPTION_SCREENSHOT_INSIDE"):
        from benchmarks.screenshot_scene import show_and_save

        show_and_save(arguments, ROOT / "assets")
        return
    from benchmarks.x_display import display

    width, height = int(arguments.width * arguments.scale), int(arguments.height * arguments.scale)
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    with display(width, height, compositor=not arguments.no_compositor) as name:
        environment = {
            **os.environ,
            "DISPLAY": name,
            "QT_QPA_PLATFORM": "xcb",
            "QT_SCALE_FACTOR": str(arguments.scale),
            "LIVECAPTION_SCREENSHOT_INSIDE": "1",
        }
        subprocess.run([sys.executable, *sys.argv], env=environment, check=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--text")
    parser.add_argument("--tentative", default="")
    parser.add_argument("--speaker")
    parser.add_argument("--notice", default="")
    parser.add_argument("--rest", type=int, default=0)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--width", type=int, default=1280)
    parser.add_argument("--height", type=int, default=720)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--no-compositor", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    main()
