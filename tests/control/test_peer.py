"""Whose process is at the other end: told by the system, asked of real processes."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from livecaption.control.peer import is_same_person

STRANGER = """
import os, socket, sys
if sys.argv[2] != "same":
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
connection = socket.socket(socket.AF_UNIX)
connection.connect(sys.argv[1])
connection.recv(1)
"""


@pytest.mark.parametrize("who", ["same", "other"])
def test_another_user_is_told_apart(who: str) -> None:
    if who == "other" and os.getuid() != 0:
        pytest.skip("only root can be somebody else")
    with tempfile.TemporaryDirectory(prefix="lc-peer-") as folder, socket.socket(socket.AF_UNIX) as listening:
        path = Path(folder) / "socket"
        listening.bind(str(path))
        Path(folder).chmod(0o755)
        path.chmod(0o666)
        listening.listen()
        listening.settimeout(60)
        process = subprocess.Popen([sys.executable, "-c", STRANGER, str(path), who])
        connection, _ = listening.accept()
        with connection:
            assert is_same_person(connection) is (who == "same")
        assert process.wait(60) == 0


def test_a_socket_that_is_closed_is_nobodys() -> None:
    one, other = socket.socketpair()
    one.close()
    other.close()
    assert not is_same_person(other)
