#!/usr/bin/env bash
# Tries a frozen livecaption as a stranger would: its version, what it says of this machine, and one recording
# captioned by the endpoint that it starts itself.
#
#   installer/freeze/check.sh PROGRAM RECORDING
set -euo pipefail

program=${1:?the frozen program}
recording=${2:?a recording of speech}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# Nothing of this checkout or its virtual environment may be what makes it work.
program=$(realpath "$program")
recording=$(realpath "$recording")
cd "$folder"
run() { env -i HOME="$folder" PATH=/usr/bin:/bin LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen "$program" "$@"; }

# The extra `whisper` must stay out: PyAV's wheel carries encoders under the GPL (docs/decisions/0016).
found=$(find "$(dirname "$program")" -iname 'av.libs' -o -iname 'libx26[45]*' -o -iname 'ctranslate2*' -o -iname 'faster_whisper*')
[ -z "$found" ] || { echo "must not be in it: $found" >&2; exit 1; }
run --version
# The doctor may well find fault with a machine without sound; it must say so and not fall over.
status=0
run doctor || status=$?
[ "$status" -le 1 ]
run caption --source "file:$recording" --fast --quiet --out captions.txt
words=$(wc -w <captions.txt)
echo "captioned $words words: $(head -c 60 captions.txt)..."
[ "$words" -ge 50 ]
# The same with windows (Qt's offscreen platform), and in another language.
run caption --overlay --interface-language de --source "file:$recording" --fast --out overlay.txt 2>said.txt
grep -qi gespeichert said.txt || { cat said.txt; exit 1; }
[ "$(wc -w <overlay.txt)" -ge 50 ]
run settings
du -sh "$(dirname "$program")" | sed 's/\t.*/ in all/'
