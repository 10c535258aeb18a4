"""Settings: where to transcribe."""

from __future__ import annotations

from livecaption.model.setting import Kind, Page, Section, Setting

SETTINGS: tuple[Setting, ...] = (
    Setting(
        "endpoint.urls",
        Kind.LIST,
        (),
        "Where to transcribe: the name of an endpoint, or a wss:// or https:// address (ws:// and http:// only on this "
        "computer). Without one, livecaption transcribes on this computer.",
        label="Addresses",
        page=Page.ENDPOINTS,
        section=Section.ENDPOINT,
        flag="--endpoint",
        metavar="URL",
    ),
    Setting(
        "endpoint.known",
        Kind.LIST,
        (),
        "Endpoints by a name of their own, each as NAME URL, with token-url=URL or ca=FILE where it needs them; "
        "docs/endpoints.md says more. Those named under Addresses are used.",
        label="Named endpoints",
        page=Page.ENDPOINTS,
        section=Section.ENDPOINT,
        advanced=True,
    ),
    Setting(
        "endpoint.fallback",
        Kind.SWITCH,
        False,
        "Transcribe on this computer while no other endpoint answers. It speaks English, and the languages of the "
        "models that you get for it.",
        label="This computer as a last resort",
        page=Page.ENDPOINTS,
        section=Section.ENDPOINT,
        flag="--fallback",
    ),
    Setting(
        "endpoint.language",
        Kind.TEXT,
        None,
        "The language that is spoken, as a code such as en; without it the endpoint finds out.",
        label="Spoken language",
        page=Page.ENDPOINTS,
        section=Section.ENDPOINT,
        flag="--language",
        metavar="CODE",
    ),
    Setting(
        "endpoint.keep_s",
        Kind.NUMBER,
        600.0,
        "How much unsent speech to keep while the endpoint is away.",
        label="Keep unsent speech for",
        page=Page.ENDPOINTS,
        section=Section.ENDPOINT,
        advanced=True,
        step=30.0,
        unit="s",
        at_least=15.0,
        at_most=7200.0,
    ),
    Setting(
        "session.finish_s",
        Kind.NUMBER,
        10.0,
        "How long to wait for the last words when captioning ends.",
        label="Wait for the last words",
        page=Page.ENDPOINTS,
        section=Section.ENDPOINT,
        advanced=True,
        step=1.0,
        unit="s",
        at_least=0.0,
        at_most=120.0,
    ),
)
