"""Where the speech of an utterance seems to be over, by loudness alone. Pure; owned by the utterance, one thread.

The gate ends an utterance only after a while of silence, which the recogniser need not wait for: what it hears up to
here is what the final will say, unless the speech goes on. A function of the sound alone, whatever pieces it came in,
so the final may be decoded up to here too. Where the background is loud nothing seems over, and neither where the gate
stays open for longer than silence would keep it: after a bang, or after somebody near, speech is as quiet as silence.
docs/decisions/0015.
"""

from __future__ import annotations

import numpy as np

from livecaption.model.audio import SAMPLE_RATE_HZ, Samples

TAIL_SAMPLES = SAMPLE_RATE_HZ // 5
"""Sound after the last loud block that is part of the utterance: a word's end is quiet."""

MOST_QUIET_SAMPLES = SAMPLE_RATE_HZ * 6 // 10
"""With its default the gate closes 0.37 to 0.47 s after the last loud block: when more comes, it hears speech in it."""

_BLOCK = SAMPLE_RATE_HZ // 50
_AUDIBLE_SHARE = 0.05  # of the loudest block's level


class Closing:
    """The levels of an utterance so far, and where its speech seems to be over."""

    def __init__(self) -> None:
        self._length = 0
        self._rest = np.zeros(0, np.float32)  # what does not fill a block yet
        self._levels: list[float] = []
        self._loudest = 0.0
        self._loud_blocks = 0  # up to the last loud one

    def feed(self, samples: Samples) -> None:
        """Append samples; cheap."""
        self._length += len(samples)
        waiting = np.concatenate([self._rest, samples])
        whole = len(waiting) // _BLOCK * _BLOCK
        self._rest = waiting[whole:]
        for block in waiting[:whole].reshape(-1, _BLOCK):
            self._levels.append(float(np.sqrt(np.mean(np.square(block)))))
        self._loudest = max(self._loudest, *self._levels[-max(1, whole // _BLOCK) :], 0.0)
        self._loud_blocks = len(self._levels)
        while self._loud_blocks and self._levels[self._loud_blocks - 1] < _AUDIBLE_SHARE * self._loudest:
            self._loud_blocks -= 1

    @property
    def point(self) -> int:
        """How many leading samples the speech has, a little silence included; 0 while it goes on."""
        loud = self._loud_blocks * _BLOCK
        return loud + TAIL_SAMPLES if loud and TAIL_SAMPLES <= self._length - loud <= MOST_QUIET_SAMPLES else 0
