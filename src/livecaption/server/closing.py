"""Why the endpoint closes a WebSocket: docs/edge-protocol.md has what a client makes of each."""

NORMAL = 1000
PROTOCOL = 1002
POLICY = 1008
FAILED = 1011
SHUTTING_DOWN = 1012
TOO_MANY = 1013
SUPERSEDED = 4001
