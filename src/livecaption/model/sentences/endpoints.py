"""Sentences about where it is transcribed."""

from __future__ import annotations

from livecaption.model.sentence import Sentence

SENTENCES: dict[str, Sentence] = {
    "endpoint.no_answer": "{host} does not answer ({reason}). Your words are kept; livecaption goes on trying.",
    "endpoint.unreachable": "{host} does not answer ({reason}). Check its address, and that the server runs; without "
    "an endpoint, livecaption transcribes on this computer.",
    "endpoint.lost": "The connection to {host} was lost. Your words are kept and sent again.",
    "endpoint.busy": "{host} is busy (HTTP {status}). Your words are kept; livecaption goes on trying.",
    "endpoint.no_key": "{host} needs a key. Set it with livecaption key set {host}, or with Set key… in the main "
    "window.",
    "endpoint.unauthorized": "{host} refuses this key (HTTP {status}). Set a valid one with livecaption key set "
    "{host}, or with Set key… in the main window.",
    "endpoint.issuer_refused": "{issuer}, which gives the tokens for {host}, refuses this key (HTTP {status}). Set a "
    "valid one with livecaption key set {host}, or with Set key… in the main window.",
    "endpoint.clock_slow": "{host} refuses this key (HTTP {status}), and this computer's clock is {amount} behind the "
    "time there. Set the clock: while it is wrong, short-lived keys are refused. If that does not help, set a valid "
    "key.",
    "endpoint.clock_fast": "{host} refuses this key (HTTP {status}), and this computer's clock is {amount} ahead of "
    "the time there. Set the clock: while it is wrong, short-lived keys are refused. If that does not help, set a "
    "valid key.",
    "endpoint.token_refused": "{host} refuses the token that {issuer} gave for it (HTTP {status}). Check that the "
    "endpoint's address and its token URL belong together.",
    "endpoint.no_token": "{issuer} gives no token for {host} ({reason}). Check the endpoint's token URL.",
    "endpoint.not_found": "{host} has no transcription at this path (HTTP 404). Check the path of its address; the "
    "usual one is /transcribe.",
    "endpoint.redirected": "{host} sends livecaption elsewhere (HTTP {status}), where it does not go on its own. Use "
    "the endpoint's own address.",
    "endpoint.bad_key": "The key of {host} has characters that a key cannot have, such as a line break in its midst. "
    "Set it again.",
    "endpoint.refused": "{host} refuses the connection (HTTP {status}). Check its address.",
    "endpoint.tls": "The certificate of {host} cannot be trusted ({reason}). Use an address with a valid certificate.",
    "endpoint.tls_failed": "{host} answers, but an encrypted connection cannot be made ({reason}). Check the port of "
    "its address: it has to be the one for wss:// or https://.",
    "endpoint.tls_expired": "The certificate of {host} has expired, if this computer's date is right ({date}). Whoever "
    "runs {host} has to renew it.",
    "endpoint.tls_not_yet": "The certificate of {host} is not valid yet, if this computer's date is right ({date}). "
    "Set the clock, or ask whoever runs {host}.",
    "endpoint.tls_clock": "This computer's clock is wrong: it says {date}. Set it; until then no certificate can be "
    "checked, and nothing goes to {host}.",
    "endpoint.tls_issuer": "This computer does not know who issued the certificate of {host}, so nothing is sent "
    "there. Ask whoever runs {host} for the file of its certificate authority, and give it with livecaption endpoint "
    "add NAME URL --ca FILE.",
    "endpoint.tls_other_issuer": "The certificate of {host} was not issued by the certificate authority whose file is "
    "{path}, nor by one that this computer trusts. Ask whoever runs {host} for the file of the one that issued it, and "
    "give that with --ca.",
    "endpoint.tls_name": "The certificate of {host} is for another name. Check the address: it has to be the name that "
    "the certificate was issued for.",
    "endpoint.nonsense": "{host} answers, but not as a transcription endpoint. Check its address.",
    "endpoint.failed": "{host} reports an error: {text}",
    "endpoint.proxy_password": "The proxy {proxy} on the way to {host} was given no user name and password, or wrong "
    "ones (HTTP 407). Put them in its address: https_proxy=http://NAME:PASSWORD@{proxy}.",
    "endpoint.proxy_silent": "The proxy {proxy} between here and {host} does not answer ({reason}). Check the proxy "
    "settings of this computer (https_proxy, all_proxy).",
    "endpoint.proxy": "The proxy between here and {host} refuses the connection ({reason}). Check the proxy settings.",
    "embedded.failed": "The transcriber on this computer does not start ({reason}). Run livecaption doctor to see why.",
    "endpoint.bad_url": "“{url}” is not an address. One looks like wss://captions.example.org/transcribe.",
    "endpoint.bad_scheme": "{scheme}:// is not a way to reach an endpoint. Use a wss:// or https:// address.",
    "endpoint.not_encrypted": "{scheme}:// to {host} would send your words unencrypted. Use {secure}://; {scheme}:// "
    "is allowed only on this computer.",
    "endpoint.has_password": "A key inside the address would be seen by others. Take it out of the address, and set "
    "it with livecaption key set, or in LIVECAPTION_ENDPOINT_TOKEN.",
    "endpoint.silent": "{host} has stopped answering. Your words are kept and sent again.",
    "endpoint.network": "The network has changed. Your words are kept; livecaption connects to {host} again.",
    "endpoint.fruitless": "{host} answers, but ends the connection before any captions come: {tries} times now. Look "
    "at what the server says, or choose another endpoint.",
    "route.elsewhere": "{first} does not answer. Meanwhile {host} writes the captions; livecaption goes back when "
    "{first} is there again.",
    "route.starting": "{host} is starting. Your words are kept; captions come as soon as it is ready.",
    "route.starting_elsewhere": "{first} is starting. Meanwhile {host} writes the captions.",
    "route.slower_than_usual": "The way to {host} takes longer than usual: {recent} ms there and back instead of "
    "{usual} ms. Captions come a little later. If it stays so, check your network.",
    "route.slow": "{first} is too slow for what is said. Meanwhile {host} writes the captions; livecaption tries "
    "{first} again later.",
    "route.given_up": "{reason} Until then {host} writes the captions.",
    "spool.full": "The disk has no room for speech that waits for its captions. The newest {minutes} minutes of it are "
    "kept all the same; make room on the disk, or choose an endpoint that answers.",
    "endpoint.socks_proxy": "The way to {host} is set to a SOCKS proxy, which livecaption cannot use. Set an HTTP "
    "proxy instead, or none, in the environment (all_proxy, https_proxy, socks_proxy).",
}
