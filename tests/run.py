"""Runs the tests, three files at once; what fails so is run once more, alone. `make test` calls it.

    python tests/run.py [ARGUMENT OF PYTEST...]

A test that passes only alone is a fault to mend, and the closing lines name it. More than a few failures are no such
matter, and neither are modules that cannot be imported: then nothing is run again.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
# Three on two cores: many tests wait. In the order of tests/conftest.py, which begins with the files that take longest.
# A worker that dies ends the run: in another's place its files would be waited for until for ever.
TOGETHER = ["-n", "3", "--dist", "loadfile", "--no-loadscope-reorder", "--max-worker-restart", "0"]
DIED = "LIVECAPTION_TESTS_DIED"
"""Names the file that tests/conftest.py makes when a worker has died."""

MOST_AGAIN = 5


class Again:
    """A plugin of the second run: what of the first one's failures passes."""

    def __init__(self, failed: list[str]) -> None:
        self._failed = failed
        self._passed: set[str] = set()
        self._broken: set[str] = set()

    @property
    def left(self) -> list[str]:
        """What did not pass: skipped is not passed either."""
        return [each for each in self._failed if each not in self._passed - self._broken]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self._broken.add(report.nodeid)
        elif report.when == "call" and report.passed:
            self._passed.add(report.nodeid)

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Before pytest's own closing line, which is to be the last one."""
        alone = [each for each in self._failed if each not in self.left]
        for title, tests in (
            ("failed beside other tests and passed alone (a fault to mend)", alone),
            ("failed beside other tests and alone", self.left),
        ):
            if tests:
                terminalreporter.section(title)
                terminalreporter.write_line("\n".join(tests))


def failed_in(cache: Path) -> list[str]:
    """The names of the tests that failed, as pytest kept them; modules that could not be imported are among them."""
    kept = cache / "v" / "cache" / "lastfailed"
    return sorted(json.loads(kept.read_text("utf-8"))) if kept.exists() else []


def once(cache: Path, arguments: list[str]) -> int:
    """The first run, of everything."""
    # Compiled modules are kept: every worker, and every program that a test starts, would compile them again.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment[DIED] = str(cache / "died")
    command = [sys.executable, "-m", "pytest", *TOGETHER, "-o", f"cache_dir={cache}", *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def again(cache: Path, failed: list[str]) -> int:
    """The second run, of what failed, each test after the other."""
    print("\nThese failed beside other tests, and are run once more, alone:", *failed, sep="\n  ", flush=True)
    os.chdir(ROOT)
    sys.path[0] = str(ROOT)  # as `python -m pytest` has it
    names = cache / "again"
    names.write_text("\n".join(failed), "utf-8")
    plugin = Again(failed)
    status = int(pytest.main(["-n", "0", "-p", "no:cacheprovider", f"@{names}"], plugins=[plugin]))
    return status or (1 if plugin.left else 0)


def main(arguments: list[str]) -> int:
    """The status for the shell."""
    with tempfile.TemporaryDirectory(prefix="livecaption-tests-") as folder:
        cache = Path(folder)
        status = once(cache, arguments)
        died = cache / "died"
        if died.exists():
            died.unlink()
            print("\nA worker died (a fault to mend, above). All tests are run once more.", flush=True)
            status = once(cache, arguments)
            if died.exists():
                return status or 1
        if status != pytest.ExitCode.TESTS_FAILED:
            return status
        failed = failed_in(cache)
        if not 0 < len(failed) <= MOST_AGAIN or not all("::" in each for each in failed):
            return status
        return again(cache, failed)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
