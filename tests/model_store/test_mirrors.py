"""Another folder on the web that has a model: its address may hold a secret, which nobody is told."""

from __future__ import annotations

import pytest

from fakes.file_server import serving
from livecaption.model_store.entry import CatalogueModel
from livecaption.model_store.fetching import Fetcher
from livecaption.model_store.store import ModelStore
from livecaption.model_store.web import in_folder
from model_store.conftest import FILES, NAME
from model_store.test_fetching import content, refused


def test_a_query_goes_with_every_file_and_is_told_nobody(
    fetcher: Fetcher, model: CatalogueModel, store: ModelStore, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(0)
    with serving({f"/at/{name}?sig=s%2Fecret": data for name, data in FILES.items()}) as signed:
        base = f"{signed.url}/at/?sig=s%2Fecret#part"
        signed.cuts = [2, 100_000]
        assert "ecret" not in str(refused(fetcher, model, base))
        assert not any(b"ecret" in each.read_bytes() for each in store.staging(NAME).iterdir())
        assert content(fetcher.fetch(model, base)) == FILES
        store.remove(NAME)
        for status in (403, 404, 503):
            signed.statuses["/at/config.json?sig=s%2Fecret"] = status
            assert "ecret" not in str(refused(fetcher, model, base))
    assert "ecret" not in str(refused(fetcher, model, base))  # nobody is there any more
    assert "ecret" not in caplog.text


@pytest.mark.parametrize(
    ("folder", "address"),
    [
        ("https://a.example/x", "https://a.example/x/model.bin"),
        ("https://a.example/x/", "https://a.example/x/model.bin"),
        ("https://a.example?t=1", "https://a.example/model.bin?t=1"),
        ("https://a.example/x/?t=1&u=%20#f", "https://a.example/x/model.bin?t=1&u=%20"),
    ],
)
def test_the_address_of_a_file(folder: str, address: str) -> None:
    assert in_folder(folder, "model.bin") == address


@pytest.mark.parametrize("url", ["http://a.example/x?sig=secret", "https://[::1/x?sig=secret", "ftp://a/?sig=secret"])
def test_an_address_that_is_refused_keeps_its_query_to_itself(
    url: str, fetcher: Fetcher, model: CatalogueModel
) -> None:
    assert "secret" not in str(refused(fetcher, model, url))
