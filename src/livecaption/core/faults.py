"""What a failure means: whether the same endpoint is worth another try, and how long to leave it alone. Pure.

An endpoint that has written captions in this session is trusted more than one that never did: what looks like a wrong
address or a bad certificate then is more often a proxy in the way (a hotel's sign-in page) or a server that starts.
"""

from __future__ import annotations

from dataclasses import dataclass

from livecaption.model.errors import EndpointError

NONSENSE_TRIES = 3
"""An endpoint that never made sense is given up after this many tries."""

REFUSAL_TRIES = 3
"""An endpoint that took the key before and refuses it now gets this many tries: each brings a fresh token."""

MISSING_TRIES = 6
"""A path that was there and is gone (HTTP 404) may come back: behind a balancer, a server that starts looks so."""

_IN_THE_WAY = frozenset({"endpoint.tls", "endpoint.redirected", "endpoint.nonsense", "endpoint.proxy"})
_TRIES = {
    "endpoint.unauthorized": REFUSAL_TRIES,
    "endpoint.refused": REFUSAL_TRIES,
    "endpoint.not_found": MISSING_TRIES,
}


@dataclass(slots=True)
class History:
    """What an endpoint has done. `proven`: it wrote captions in this session; `greeted`: it said hello as one does."""

    proven: bool = False
    greeted: bool = False
    nonsense: int = 0
    refusals: int = 0

    def note(self, failure: EndpointError) -> bool:
        """Take a failure in; True when no further try can help."""
        code = failure.message.code
        if code == "endpoint.nonsense":
            self.nonsense += 1
        self.refusals = self.refusals + 1 if code in _TRIES else 0
        if self.proven:
            if code in _TRIES:
                return self.refusals >= _TRIES[code]
            return not failure.retryable and code not in _IN_THE_WAY
        return not failure.retryable or (self.nonsense >= NONSENSE_TRIES and not self.greeted)

    def worked(self) -> None:
        """It wrote captions."""
        self.proven = True
        self.nonsense = self.refusals = 0
