"""Fetching a model from a real server that misbehaves: whole or not at all, and never twice what came once."""

from __future__ import annotations

import errno
import io
import os
import socket
import stat
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fakes.certificates import Authority
from fakes.file_server import FileServer, serving
from livecaption.library.file_lock import Lock, try_lock
from livecaption.model.errors import LivecaptionError, OutputError, UsageError
from livecaption.model_store import fetching
from livecaption.model_store.entry import CatalogueModel, ModelFile
from livecaption.model_store.fetching import Fetcher
from livecaption.model_store.store import MANIFEST, ModelStore
from livecaption.model_store.web import FetchError, Web
from livecaption.transport.trust import trust
from model_store.conftest import FILES, NAME, Moves, pinned


def content(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in folder.iterdir() if each.name != MANIFEST}


def refused(fetcher: Fetcher, model: CatalogueModel, url: str) -> LivecaptionError:
    """The one sentence that fetching ends with."""
    with pytest.raises(LivecaptionError) as caught:
        fetcher.fetch(model, url)
    assert str(caught.value).count("\n") == 0
    return caught.value


def test_a_model_is_fetched_whole(
    fetcher: Fetcher, model: CatalogueModel, server: FileServer, store: ModelStore, moves: Moves
) -> None:
    folder = fetcher.fetch(model, f"{server.url}/")
    assert folder == store.folder_of(NAME)
    assert content(folder) == FILES
    assert store.verify(NAME) == ()
    assert moves.seen[-1] == (model.size_bytes, model.size_bytes)
    assert [done for done, _ in moves.seen] == sorted(done for done, _ in moves.seen)
    assert not store.staging(NAME).exists()


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_what_is_fetched_is_its_owners_alone(fetcher: Fetcher, model: CatalogueModel, server: FileServer) -> None:
    folder = fetcher.fetch(model, server.url)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(each.stat().st_mode) for each in folder.iterdir()} == {0o600}


def test_what_broke_off_goes_on(fetcher: Fetcher, model: CatalogueModel, server: FileServer, store: ModelStore) -> None:
    server.cuts = [2, 100_000]
    error = refused(fetcher, model, server.url)
    assert error.message.code == "models.broke_off"
    assert "is kept" in str(error)
    assert store.installed() == ()
    folder = fetcher.fetch(model, server.url)
    assert content(folder) == FILES
    path, headers = server.asked[2]
    assert (path, headers["Range"], headers["If-Range"]) == ("/model.bin", "bytes=100000-", '"one"')
    assert server.sent == model.size_bytes


def test_a_connection_that_brought_much_is_tried_again_at_once(
    fetcher: Fetcher, model: CatalogueModel, server: FileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "_WORTH_GOING_ON", 50_000)
    server.cuts = [2, 60_000, 60_000]
    assert content(fetcher.fetch(model, server.url)) == FILES
    assert server.paths().count("/model.bin") == 3


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(cuts=st.lists(st.integers(0, 310_000), max_size=5))
def test_any_breaks_end_in_the_same_files(
    cuts: list[int], fetcher: Fetcher, model: CatalogueModel, server: FileServer, store: ModelStore
) -> None:
    server.cuts = list(cuts)
    server.sent = 0
    for _ in range(len(cuts)):
        with suppress(FetchError):
            fetcher.fetch(model, server.url)
            break
    folder = fetcher.fetch(model, server.url)
    assert content(folder) == FILES
    assert server.sent <= model.size_bytes
    store.remove(NAME)


def test_ctrl_c_keeps_what_came(
    fetcher: Fetcher, model: CatalogueModel, server: FileServer, store: ModelStore, moves: Moves
) -> None:
    moves.stop_at = 200_000
    with pytest.raises(KeyboardInterrupt):
        fetcher.fetch(model, server.url)
    assert store.installed() == ()
    moves.stop_at = None
    assert content(fetcher.fetch(model, server.url)) == FILES
    assert "Range" in server.asked[-3][1]


def test_a_file_that_changed_meanwhile_begins_anew(fetcher: Fetcher, model: CatalogueModel, server: FileServer) -> None:
    server.cuts = [2, 100_000]
    refused(fetcher, model, server.url)
    server.etag = '"two"'
    assert content(fetcher.fetch(model, server.url)) == FILES


def test_the_beginning_of_something_else_is_thrown_away(
    fetcher: Fetcher, model: CatalogueModel, server: FileServer, store: ModelStore
) -> None:
    server.etag = ""  # so nobody knows that what came is not of this file
    store.staging(NAME).mkdir()
    (store.staging(NAME) / "model.bin.part").write_bytes(b"x" * 1000)
    assert content(fetcher.fetch(model, server.url)) == FILES
    assert [headers.get("Range") for path, headers in server.asked if path == "/model.bin"] == ["bytes=1000-", None]


def test_a_beginning_that_is_too_long_is_thrown_away(
    fetcher: Fetcher, model: CatalogueModel, server: FileServer, store: ModelStore
) -> None:
    store.staging(NAME).mkdir()
    (store.staging(NAME) / "config.json.part").write_bytes(b"x" * 1000)
    assert content(fetcher.fetch(model, server.url)) == FILES  # after the server's 416


def test_a_server_without_ranges_starts_over(fetcher: Fetcher, model: CatalogueModel, server: FileServer) -> None:
    server.ranges = False
    server.cuts = [2, 100_000]
    refused(fetcher, model, server.url)
    assert content(fetcher.fetch(model, server.url)) == FILES


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (404, "models.not_there"),
        (410, "models.not_there"),
        (401, "models.refused"),
        (403, "models.refused"),
        (416, "models.refused"),
        (429, "models.server_busy"),
        (503, "models.server_busy"),
    ],
)
def test_what_a_server_may_answer(
    status: int, code: str, fetcher: Fetcher, model: CatalogueModel, server: FileServer
) -> None:
    server.statuses["/model.bin"] = status
    error = refused(fetcher, model, server.url)
    assert error.message.code == code
    assert str(status) in str(error)
    server.statuses.clear()
    assert content(fetcher.fetch(model, server.url)) == FILES
    assert server.paths().count("/config.json") == 1  # what was whole is not fetched again


@pytest.mark.parametrize("length", [10, 400_000])
def test_a_server_that_says_another_length(
    length: int, fetcher: Fetcher, model: CatalogueModel, server: FileServer, store: ModelStore
) -> None:
    server.lengths["/model.bin"] = length
    assert refused(fetcher, model, server.url).message.code == "models.other_size"
    assert store.installed() == ()


def test_what_came_is_kept_when_something_else_answers_in_between(
    fetcher: Fetcher, model: CatalogueModel, server: FileServer, store: ModelStore
) -> None:
    """A proxy's page, for one."""
    server.cuts = [2, 100_000]
    refused(fetcher, model, server.url)
    server.ranges, server.lengths["/model.bin"] = False, 10
    assert refused(fetcher, model, server.url).message.code == "models.other_size"
    assert (store.staging(NAME) / "model.bin.part").stat().st_size == 100_000
    server.ranges = True
    del server.lengths["/model.bin"]
    assert content(fetcher.fetch(model, server.url)) == FILES
    assert [headers.get("Range") for path, headers in server.asked if path == "/model.bin"][-1] == "bytes=100000-"


def test_a_server_that_sends_more_than_there_is(
    fetcher: Fetcher, model: CatalogueModel, server: FileServer, store: ModelStore
) -> None:
    server.files["/model.bin"] += b"more" * 100_000
    server.lengths["/model.bin"] = None
    assert refused(fetcher, model, server.url).message.code == "models.other_size"
    assert not (store.staging(NAME) / "model.bin.part").exists()


def test_a_server_that_ends_early_without_having_said_a_length(
    fetcher: Fetcher, model: CatalogueModel, server: FileServer
) -> None:
    server.lengths["/model.bin"] = None
    server.cuts = [2, 0, 50_000]
    assert refused(fetcher, model, server.url).message.code == "models.no_answer"
    error = refused(fetcher, model, server.url)
    assert error.message.code == "models.broke_off"
    assert "it hung up" in str(error)
    assert content(fetcher.fetch(model, server.url)) == FILES


def test_a_server_that_says_nonsense(
    fetcher: Fetcher, model: CatalogueModel, server: FileServer, store: ModelStore
) -> None:
    server.etag = '"\xe4"'
    server.ranged = "bytes 9-" + "9" * 5000 + "/*"
    server.cuts = [2, 100_000]
    refused(fetcher, model, server.url)
    assert content(fetcher.fetch(model, server.url)) == FILES


def test_other_content_is_not_taken(
    fetcher: Fetcher, model: CatalogueModel, server: FileServer, store: ModelStore
) -> None:
    good = server.files["/model.bin"]
    server.files["/model.bin"] = good[:-1] + b"!"
    assert refused(fetcher, model, server.url).message.code == "models.other_sum"
    assert not (store.staging(NAME) / "model.bin.part").exists()
    server.files["/model.bin"] = good
    assert content(fetcher.fetch(model, server.url)) == FILES


def test_a_checksum_of_the_other_kind(
    fetcher: Fetcher, model: CatalogueModel, server: FileServer, store: ModelStore
) -> None:
    server.files["/tokenizer.bin"] = b"123456789"
    file = ModelFile("tokenizer.bin", 9, crc32c="4waSgw==")  # the check value of CRC-32C
    fetcher.fetch(replace(model, files=(file,)), server.url)
    store.remove(NAME)
    wrong = replace(model, files=(replace(file, crc32c="4waSgg=="),))
    assert refused(fetcher, wrong, server.url).message.code == "models.other_sum"


def test_a_damaged_model_is_mended_and_the_rest_of_it_kept(
    fetcher: Fetcher, model: CatalogueModel, server: FileServer, store: ModelStore
) -> None:
    folder = fetcher.fetch(model, server.url)
    (folder / "tokenizer.json").write_bytes(b"TOKENS" * 500)
    (problem,) = store.verify(NAME)
    assert problem.code == "models.sum_wrong"
    server.asked.clear()
    assert content(fetcher.fetch(model, server.url)) == FILES
    assert server.paths() == ["/tokenizer.json"]
    assert store.verify(NAME) == ()


def test_redirects_are_followed_here(fetcher: Fetcher, model: CatalogueModel, server: FileServer) -> None:
    for name, data in FILES.items():
        server.files[f"/elsewhere/{name}"] = data
        server.turns[f"/at/{name}"] = f"/elsewhere/{name}"
    assert content(fetcher.fetch(model, f"{server.url}/at")) == FILES


@pytest.mark.parametrize(
    ("location", "code"),
    [
        ("http://models.example.org/x", "models.led_astray"),
        ("ftp://127.0.0.1/x", "models.led_astray"),
        ("https://[::1", "models.led_astray"),
        ("/config.json", "models.too_many_turns"),
    ],
)
def test_redirects_that_are_not_followed(
    location: str, code: str, fetcher: Fetcher, model: CatalogueModel, server: FileServer
) -> None:
    server.turns["/config.json"] = location
    assert refused(fetcher, model, server.url).message.code == code


@pytest.mark.parametrize(
    "url", ["http://models.example.org/x", "ftp://a/b", "file:///etc", "models", "", "https://", "https://[::1", "//a"]
)
def test_only_encrypted_addresses_and_this_computers(url: str, fetcher: Fetcher, model: CatalogueModel) -> None:
    with pytest.raises(UsageError) as caught:
        fetcher.fetch(model if url else replace(model, base_url="http://a.example"), url)
    assert caught.value.message.code == "models.not_encrypted"


def test_an_address_is_told_without_what_is_secret_in_it(fetcher: Fetcher, model: CatalogueModel) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    error = refused(fetcher, model, f"http://anna:secret@127.0.0.1:{port}/token=abc")
    assert error.message.code == "models.no_answer"
    assert "secret" not in str(error)
    assert "abc" not in str(error)


def test_no_network(fetcher: Fetcher, model: CatalogueModel, monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(*_: object, **__: object) -> object:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", nowhere)
    error = refused(fetcher, model, "")
    assert error.message.code == "models.no_answer"
    assert "huggingface.co" in str(error)


def test_a_certificate_that_nobody_trusts(
    store: ModelStore, model: CatalogueModel, moves: Moves, tmp_path: Path
) -> None:
    authority = Authority(tmp_path)
    with serving({f"/{name}": data for name, data in FILES.items()}, authority.server()) as server:
        with Web() as web:
            distrusting = Fetcher(store, web, lambda _: True, moves)
            assert refused(distrusting, model, server.url).message.code == "models.certificate"
        with Web(trust(str(authority.file), "it")) as web:
            trusting = Fetcher(store, web, lambda _: True, moves)
            assert content(trusting.fetch(model, server.url)) == FILES


def test_a_server_without_tls(fetcher: Fetcher, model: CatalogueModel, server: FileServer) -> None:
    error = refused(fetcher, model, server.url.replace("http:", "https:"))
    assert error.message.code == "models.no_answer"
    assert "encryption" in str(error)


def test_a_proxy_is_not_on_the_way_to_this_computer(
    fetcher: Fetcher, model: CatalogueModel, server: FileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    assert content(fetcher.fetch(model, server.url)) == FILES


@pytest.mark.parametrize(
    ("proxy", "code"),
    [
        ("{server}", "models.proxy"),
        ("nonsense://x", "models.proxy"),
        ("socks5://127.0.0.1:9", "models.socks_proxy"),
    ],
)
def test_a_proxy_that_does_not_let_through(
    proxy: str, code: str, fetcher: Fetcher, model: CatalogueModel, server: FileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY", "HTTPS_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("https_proxy", proxy.format(server=server.url))
    error = refused(fetcher, model, "https://models.example.org/x")
    assert error.message.code == code


def test_the_disk_is_asked_first(
    store: ModelStore, model: CatalogueModel, server: FileServer, moves: Moves, fetcher: Fetcher
) -> None:
    small = replace(fetcher, free=lambda _: fetching.MARGIN_BYTES + 10)
    error = refused(small, model, server.url)
    assert error.message.code == "models.no_room"
    assert server.asked == []


class FullDisk(io.RawIOBase):
    """A file on a disk that has room for so many bytes more."""

    def __init__(self, file: BinaryIO, room: int) -> None:
        self._file = file
        self._room = room

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._file.fileno()

    def write(self, data: bytes) -> int:  # type: ignore[override]  # bytes are what is written here
        taken = data[: self._room]
        self._room -= len(taken)
        self._file.write(taken)
        self._file.flush()
        if len(taken) < len(data):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return len(taken)

    def close(self) -> None:
        self._file.close()
        super().close()


def test_a_disk_that_becomes_full(
    fetcher: Fetcher, model: CatalogueModel, server: FileServer, store: ModelStore
) -> None:
    def opened(path: Path, append: bool) -> BinaryIO:
        return FullDisk(fetching.open_private(path, append), 150_000)  # type: ignore[return-value]  # what is used of one

    error = refused(replace(fetcher, opener=opened), model, server.url)
    assert isinstance(error, OutputError)
    assert error.message.code == "models.disk_full"
    assert (store.staging(NAME) / "model.bin.part").stat().st_size == 150_000
    assert content(fetcher.fetch(model, server.url)) == FILES
    assert server.sent < model.size_bytes + 300_000  # it went on; what the full disk did not take came again


@pytest.mark.skipif(sys.platform != "linux", reason="a limit of Linux's that works as a full disk does")
def test_the_systems_own_refusal_to_write(
    fetcher: Fetcher, model: CatalogueModel, server: FileServer, store: ModelStore
) -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        error = refused(fetcher, model, server.url)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert error.message.code == "models.disk_full"
    assert 0 < (store.staging(NAME) / "model.bin.part").stat().st_size <= 100_000
    assert content(fetcher.fetch(model, server.url)) == FILES


def test_a_folder_that_cannot_be_written(
    fetcher: Fetcher, model: CatalogueModel, server: FileServer, store: ModelStore
) -> None:
    store.staging(NAME).write_bytes(b"in the way")
    assert refused(fetcher, model, server.url).message.code == "models.not_written"
    store.staging(NAME).unlink()
    store.lock_path(NAME).unlink()
    store.lock_path(NAME).mkdir()
    assert refused(fetcher, model, server.url).message.code == "models.not_written"


def test_two_at_once_do_not_disturb_each_other(
    fetcher: Fetcher, model: CatalogueModel, server: FileServer, store: ModelStore
) -> None:
    with store.lock_path(NAME).open("wb") as held:
        assert try_lock(held.fileno()) is Lock.TAKEN
        assert refused(fetcher, model, server.url).message.code == "models.being_fetched"
        assert server.asked == []
    assert content(fetcher.fetch(model, server.url)) == FILES


def test_another_place_goes_on_where_the_first_ended(
    fetcher: Fetcher, model: CatalogueModel, server: FileServer
) -> None:
    server.cuts = [2, 100_000]
    refused(fetcher, model, server.url)
    with serving(dict(server.files)) as mirror:
        assert content(fetcher.fetch(model, mirror.url)) == FILES
        assert mirror.asked[0][1]["Range"] == "bytes=100000-"
        assert "If-Range" not in mirror.asked[0][1]


def test_what_is_no_longer_a_file_of_the_model_goes(
    fetcher: Fetcher, model: CatalogueModel, server: FileServer
) -> None:
    fetcher.fetch(replace(model, files=pinned(FILES | {"old.txt": b"{}"})), _with(server, "/old.txt", b"{}"))
    folder = fetcher.fetch(model, server.url)
    assert content(folder) == FILES


def _with(server: FileServer, path: str, data: bytes) -> str:
    server.files[path] = data
    return server.url
