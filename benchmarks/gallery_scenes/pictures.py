"""Pictures as small files: with a palette of 256 colours, unless that would show."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage, QPixmap

_COLOURS = 256
_SHOWS = 2.5
"""How far a colour may be from its own, of 255 in each part, in all but a few pixels."""

_FEW = 0.004
"""Which share of pixels may be further: the edges of letters."""

Colours = NDArray[np.int64]


def save_small(picture: QPixmap, out: Path) -> None:
    """Save as PNG."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    wide, high = image.width(), image.height()
    pixels = np.frombuffer(image.constBits(), dtype=np.uint32).reshape(high, image.bytesPerLine() // 4)[:, :wide]
    colours, places, counts = np.unique(pixels & np.uint32(0xFFFFFF), return_inverse=True, return_counts=True)
    parts = np.stack([(colours >> shift) & 0xFF for shift in (16, 8, 0)], axis=1).astype(np.int64)
    palette, nearest = (parts, np.arange(len(parts))) if len(parts) <= _COLOURS else _fewer(parts, counts)
    far = np.abs(palette[nearest] - parts).max(axis=1) > _SHOWS
    if counts[far].sum() <= _FEW * counts.sum():
        indexed = np.zeros((high, (wide + 3) // 4 * 4), dtype=np.uint8)
        indexed[:, :wide] = nearest[places].reshape(high, wide)
        image = QImage(indexed.tobytes(), wide, high, indexed.shape[1], QImage.Format.Format_Indexed8)
        image.setColorTable([QColor(*map(int, colour)).rgb() for colour in palette])
    if not image.save(str(out), quality=0):
        raise SystemExit(f"{out} cannot be written.")


def _fewer(parts: Colours, counts: NDArray[np.int64]) -> tuple[Colours, NDArray[np.int64]]:
    """256 of these colours, and for each colour the number of the nearest: by cutting the space where it is widest."""
    weights = np.sqrt(counts)

    def score(box: NDArray[np.int64]) -> float:
        return float(np.ptp(parts[box], axis=0).max() * weights[box].sum()) if len(box) > 1 else -1.0

    whole = np.arange(len(parts))
    boxes = [(score(whole), whole)]
    while len(boxes) < _COLOURS:
        _, box = boxes.pop(max(range(len(boxes)), key=lambda number: boxes[number][0]))
        order = box[np.argsort(parts[box, int(np.argmax(np.ptp(parts[box], axis=0)))], kind="stable")]
        share = np.cumsum(weights[order])
        middle = int(np.clip(np.searchsorted(share, share[-1] / 2), 1, len(order) - 1))
        boxes += [(score(half), half) for half in (order[:middle], order[middle:])]
    nearest = np.zeros(len(parts), dtype=np.int64)
    palette = np.zeros((len(boxes), 3), dtype=np.int64)
    for number, (_, box) in enumerate(boxes):
        nearest[box] = number
        commonest = box[np.argmax(counts[box])]
        most = counts[commonest] * 2 > counts[box].sum()
        palette[number] = parts[commonest] if most else np.rint(np.average(parts[box], axis=0, weights=counts[box]))
    return palette, nearest
