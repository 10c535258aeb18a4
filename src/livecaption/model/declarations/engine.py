"""Settings: which models transcribe on this computer."""

from __future__ import annotations

from livecaption.model.setting import Kind, Page, Section, Setting

SETTINGS: tuple[Setting, ...] = (
    Setting(
        "engine.model",
        Kind.TEXT,
        "",
        "The model that transcribes on this computer: a name that livecaption models list shows, or the path of a "
        "folder with one. Without it livecaption chooses one by the spoken language and by how fast this computer is.",
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
        "Whether a better model goes over each finished utterance once more, and corrects it where it heard something "
        "else. Automatic does so where one is installed and this computer has room for it.",
        label="Second pass on this computer",
        choices=("auto", "on", "off"),
        choice_labels=("Automatic", "On", "Off"),
        page=Page.ENDPOINTS,
        section=Section.ENDPOINT,
        advanced=True,
    ),
)
