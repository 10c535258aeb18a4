"""The catalogue: every file of every model is known beforehand, and as those know it who made it."""

from __future__ import annotations

import base64
import json
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from fakes.recordings import recording
from livecaption.core.engine_facts import BUILT_IN, EngineKind
from livecaption.model_store.catalogue import BY_NAME, CATALOGUE
from livecaption.model_store.entry import CatalogueModel
from livecaption.model_store.sums import Sums

THE_WHEELS_LIST = """
import json
from moonshine_voice import moonshine_api as api
found = {}
for language in json.loads(api.moonshine_get_stt_catalog_string())["languages"]:
    for model in language["models"]:
        options = {"model_arch": int(model["model_arch"])}
        said = json.loads(api.moonshine_get_stt_dependencies_string(language["code"], options))
        (group,) = said["groups"]
        files = sorted([each["name"], each["size"], each["checksum"]] for each in group["files"])
        found[group["base_url"]] = [[language["code"]], files]
print(json.dumps(found))
"""


@pytest.mark.parametrize("model", CATALOGUE, ids=lambda model: model.name)
def test_every_file_is_pinned(model: CatalogueModel) -> None:
    parts = urlsplit(model.base_url)
    assert (parts.scheme, parts.query, model.base_url[-1] != "/") == ("https", "", True)
    assert model.licence_url.startswith("https://")
    assert model.languages
    assert len({each.name for each in model.files}) == len(model.files)
    for each in model.files:
        assert each.size > 0
        assert bool(each.sha256) != bool(each.crc32c)
        assert re.fullmatch(r"[0-9a-f]{64}", each.sha256 or "0" * 64)
        assert len(base64.b64decode(each.crc32c or "AAAAAA==", validate=True)) == 4
    if model.engine is EngineKind.WHISPER:  # a branch may move; a revision does not
        assert re.search(r"/resolve/[0-9a-f]{40}$", model.base_url)


def test_names() -> None:
    assert len(BY_NAME) == len(CATALOGUE)
    assert all(re.fullmatch(r"(moonshine|whisper)-[a-z0-9.-]+", name) for name in BY_NAME)
    assert [each.name for each in CATALOGUE if each.built_in] == [BUILT_IN]


def test_licences() -> None:
    assert {each.licence for each in CATALOGUE if each.languages == ("en",)} == {"MIT"}
    limited = {each.name for each in CATALOGUE if each.limits_commercial}
    assert limited == {
        each.name for each in CATALOGUE if each.engine is EngineKind.MOONSHINE and "en" not in each.languages
    }
    assert all("Community" in BY_NAME[name].licence for name in limited)


def test_it_agrees_with_the_wheels_own_list() -> None:
    command = [sys.executable, "-c", THE_WHEELS_LIST]  # in a process of its own: it loads a large library
    said = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    ours = {
        each.base_url: [list(each.languages), sorted([file.name, file.size, file.crc32c] for file in each.files)]
        for each in CATALOGUE
        if each.engine is not EngineKind.WHISPER
    }
    assert ours == said


def test_the_sums_are_those_of_the_model_that_comes_with_it() -> None:
    folder: Path = recording("beckett.wav").parent / "tiny-en"
    for file in BY_NAME[BUILT_IN].files:
        sums = Sums(file)
        sums.add_file(folder / file.name)
        assert sums.agree()
