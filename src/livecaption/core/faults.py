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

REFUSALS = frozenset({"endpoint.unauthorized", "endpoint.token_refused", "endpoint.clock_slow", "endpoint.clock_fast"})
"""The endpoint did not take the key, or the token, that it was given (HTTP 401, 403)."""

NEEDS_KEY = REFUSALS | {"endpoint.no_key", "endpoint.issuer_refused", "endpoint.bad_key"}
"""What a person can only put right with a key."""

STARTING = frozenset({"route.starting"})
"""What passes by itself, soon: the endpoint is there, and captions are about to come."""

_IN_THE_WAY = frozenset(
    {
        "endpoint.tls",
        "endpoint.tls_clock",
        "endpoint.tls_expired",
        "endpoint.tls_failed",
        "endpoint.tls_issuer",
        "endpoint.tls_name",
        "endpoint.tls_not_yet",
        "endpoint.tls_other_issuer",
        "endpoint.redirected",
        "endpoint.nonsense",
        "endpoint.no_token",
        "endpoint.proxy",
        "endpoint.proxy_password",
    }
)
_TRIES = {
    **dict.fromkeys(REFUSALS, REFUSAL_TRIES),
    "endpoint.no_key": REFUSAL_TRIES,
    "endpoint.issuer_refused": REFUSAL_TRIES,
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
        self.hope_anew()

    def hope_anew(self) -> None:
        """What it refused before counts no more."""
        self.nonsense = self.refusals = 0
