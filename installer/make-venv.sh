#!/usr/bin/env bash
# Makes the virtual environment with the first Python that will do; $PYTHON names one to try first.
#
#   installer/make-venv.sh FOLDER
set -euo pipefail

venv=${1:?the folder for the virtual environment}
here=$(cd "$(dirname "$0")" && pwd)

# A virtual environment whose Python went away with an upgrade of the system is made anew.
if [ -x "$venv/bin/python" ] && "$venv/bin/python" -m pip --version >/dev/null 2>&1; then
  exit 0
fi

python=
for candidate in "${PYTHON:-}" python3 python3.14 python3.13 python3.12 python3.11 python; do
  if [ -n "$candidate" ] &&
    "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
    python=$candidate
    break
  fi
done
if [ -z "$python" ]; then
  {
    echo "livecaption needs Python 3.11 or newer, and none was found. Install it and run make again:"
    echo "  Debian 12, Ubuntu 24.04 or newer:  sudo apt-get install python3 python3-venv"
    echo "  Fedora:  sudo dnf install python3        Arch:  sudo pacman -S python        macOS:  brew install python"
    echo "or name one: make PYTHON=/path/to/python3.12"
  } >&2
  exit 1
fi

if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
  "$here/system-libraries.sh" --with-venv || exit 1
fi
if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
  echo "$python cannot make virtual environments. On Debian and Ubuntu: sudo apt-get install python3-venv" >&2
  exit 1
fi
exec "$python" -m venv --clear "$venv"
