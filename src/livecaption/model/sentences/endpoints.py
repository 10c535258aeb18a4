"""Sentences about where it is transcribed."""

from __future__ import annotations

from livecaption.model.sentence import Sentence

SENTENCES: dict[str, Sentence] = {
    "endpoint.no_answer": "{host} does not answer ({reason}). Your words are kept; livecaption goes on trying.",
    "endpoint.unreachable": "{host} does not answer ({reason}). Check its address, and that the server runs; without "
    "an endpoint, livecaption transcribes on this computer.",
    "endpoint.lost": "The connection to {host} was lost. Your words are kept and sent again.",
    "endpoint.busy": "{host} is busy (HTTP {status}). Your words are kept; livecaption goes on trying.",
    "endpoint.unauthorized": "{host} refuses this key (HTTP {status}). Set a valid one in LIVECAPTION_ENDPOINT_TOKEN.",
    "endpoint.not_found": "{host} has no transcription at this path (HTTP 404). Check the path of its address; the "
    "usual one is /transcribe.",
    "endpoint.redirected": "{host} sends livecaption elsewhere (HTTP {status}), where it does not go on its own. Use "
    "the endpoint's own address.",
    "endpoint.key_not_kept": "The key of {host} could not be put into this computer's keyring ({reason}). Set it in "
    "LIVECAPTION_ENDPOINT_TOKEN and start livecaption again.",
    "endpoint.bad_key": "The key in LIVECAPTION_ENDPOINT_TOKEN has characters that a key cannot have, such as a line "
    "break in its midst. Set it again.",
    "endpoint.refused": "{host} refuses the connection (HTTP {status}). Check its address.",
    "endpoint.tls": "The certificate of {host} cannot be trusted ({reason}). Use an address with a valid certificate.",
    "endpoint.nonsense": "{host} answers, but not as a transcription endpoint. Check its address.",
    "endpoint.failed": "{host} reports an error: {text}",
    "endpoint.proxy": "The proxy between here and {host} refuses the connection ({reason}). Check the proxy settings.",
    "embedded.failed": "The transcriber on this computer does not start ({reason}). Run livecaption doctor to see why.",
    "endpoint.bad_url": "“{url}” is not an address. One looks like wss://captions.example.org/transcribe.",
    "endpoint.bad_scheme": "{scheme}:// is not a way to reach an endpoint. Use a wss:// or https:// address.",
    "endpoint.not_encrypted": "{scheme}:// to {host} would send your words unencrypted. Use {secure}://; only on this "
    "computer does {scheme}:// do.",
    "endpoint.has_password": "A key inside the address would be seen by others. Take it out of the address and set "
    "LIVECAPTION_ENDPOINT_TOKEN.",
    "endpoint.silent": "{host} has stopped answering. Your words are kept and sent again.",
    "endpoint.network": "The network has changed. Your words are kept; livecaption connects to {host} again.",
    "endpoint.fruitless": "{host} answers, but ends the connection before any captions come: {tries} times now. Look "
    "at what the server says, or choose another endpoint.",
    "route.elsewhere": "{first} does not answer. Meanwhile {host} writes the captions; livecaption goes back when "
    "{first} is there again.",
    "route.slow": "{first} is too slow for what is said. Meanwhile {host} writes the captions; livecaption tries "
    "{first} again later.",
    "route.given_up": "{reason} Until then {host} writes the captions.",
    "spool.full": "The disk has no room for speech that waits for its captions. The newest {minutes} minutes of it are "
    "kept all the same; make room on the disk, or choose an endpoint that answers.",
    "endpoint.socks_proxy": "The way to {host} is set to a SOCKS proxy, which livecaption cannot use. Set an HTTP "
    "proxy instead, or none, in the environment (all_proxy, https_proxy, socks_proxy).",
}
