"""Settings: which models transcribe on this computer."""

from __future__ import annotations

from livecaption.model.setting import Kind, Page, Section, Setting

SETTINGS: tuple[Setting, ...] = (
    Setting(
        "engine.model",
        Kind.TEXT,
        "",
        "The model that transcribes on this computer: a name that livecaption models list shows, or the path of a "
        "folder with a model. Without one, livecaption chooses by the spoken language and by how fast this computer "
        "is.",
        label="Model on this computer",
        page=Page.ENDPOINTS,
        section=Section.ENDPOINT,
        flag="--model",
        metavar="NAME",
        advanced=True,
    ),
    Setting(
        "engine.second_pass",
        Kind.CHOICE,
        "auto",
        "A better model, or the same one with more of the sound, goes over each finished utterance once more, and "
        "corrects what was heard wrong. Automatic does so where this computer is fast enough for it.",
        label="Second pass on this computer",
        choices=("auto", "on", "off"),
        choice_labels=("Automatic", "On", "Off"),
        page=Page.ENDPOINTS,
        section=Section.ENDPOINT,
        advanced=True,
    ),
)
