"""Where one voice stops and another begins, within an utterance: stretches of one voice. Pure.

A segmentation model says for each frame how likely each of up to three voices is heard; which voice is the first is
its own affair, and anew for each window. From that come stretches: who is loudest, smoothed over 0.15 s.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

SMOOTHED_FRAMES = 9
"""0.15 s: shorter changes are the model's doubts rather than turns."""

HEARD = 0.4
"""A voice less likely than this is not heard."""

SHORTEST_S = 0.25
"""A shorter stretch between two of one voice is theirs."""

LONGEST_PIECE_S = 4.0
"""Longer stretches are looked at in pieces: a change that was missed costs that much at most."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Seconds from the first sample; `voice` tells voices apart within one window only."""

    start_s: float
    end_s: float
    voice: int

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.end_s - self.start_s


def stretches(heard: NDArray[np.floating], step_s: float, first_s: float = 0.0) -> list[Stretch]:
    """Stretches of one voice each. `heard` is [frames, voices], likelihoods 0..1; frames are `step_s` apart.

    A pause belongs to nobody, except within one voice's stretch, which it does not end.
    """
    if not len(heard):
        return []
    smooth = _smoothed(heard)
    loudest = np.where(smooth.max(axis=1) > HEARD, smooth.argmax(axis=1), -1)
    edges = [0, *(int(edge) + 1 for edge in np.flatnonzero(np.diff(loudest))), len(loudest)]
    runs = [
        Stretch(first_s + begin * step_s, first_s + end * step_s, int(loudest[begin]))
        for begin, end in pairwise(edges)
        if loudest[begin] >= 0
    ]
    return _joined(_without_blips(_joined(runs)))


def pieces(stretch: Stretch) -> list[Stretch]:
    """The stretch in equal pieces of at most `LONGEST_PIECE_S`."""
    count = max(1, int(np.ceil(stretch.seconds / LONGEST_PIECE_S - 1e-6)))
    edges = np.linspace(stretch.start_s, stretch.end_s, count + 1)
    return [Stretch(float(begin), float(end), stretch.voice) for begin, end in pairwise(edges)]


def _smoothed(heard: NDArray[np.floating]) -> NDArray[np.floating]:
    reach = SMOOTHED_FRAMES // 2
    padded = np.pad(heard, ((reach + 1, reach), (0, 0)), mode="edge")
    total = np.cumsum(padded, axis=0)
    smooth: NDArray[np.floating] = (total[SMOOTHED_FRAMES:] - total[:-SMOOTHED_FRAMES]) / SMOOTHED_FRAMES
    return smooth


def _joined(runs: list[Stretch]) -> list[Stretch]:
    out: list[Stretch] = []
    for run in runs:
        if out and out[-1].voice == run.voice:
            out[-1] = Stretch(out[-1].start_s, run.end_s, run.voice)
        else:
            out.append(run)
    return out


def _without_blips(runs: list[Stretch]) -> list[Stretch]:
    out = []
    for place, run in enumerate(runs):
        inside = 0 < place < len(runs) - 1 and runs[place - 1].voice == runs[place + 1].voice
        if not (inside and run.seconds < SHORTEST_S):
            out.append(run)
    return out
