"""Examples at the end of each help text of the command line."""

from __future__ import annotations

PROGRAM = """\
examples:
  livecaption                                      captions of the microphone, over everything
  livecaption caption --source file:talk.mp3 --fast --out talk.srt
  livecaption caption --terminal --out meeting.txt --out meeting.json
  livecaption caption --endpoint wss://captions.example.org/transcribe
  livecaption --profile stage                      captions as you set them up for a stage
  livecaption --pause                              pause the captions that run, or go on
  livecaption status                               what the captions that run are doing
  livecaption doctor                               what works here, and what to do about the rest
"""
CAPTION = """\
examples:
  livecaption caption                              the default microphone, in a window or the terminal
  livecaption caption --source file:talk.mp3 --fast --quiet --out talk.srt
  livecaption caption --device "USB Microphone" --terminal --out meeting.txt --out meeting.json
  livecaption caption --events - --quiet | your-program

Ctrl-C ends captioning, waits for the last words and saves; a second Ctrl-C ends at once.
"""
ENDPOINT = """\
examples:
  livecaption endpoint add office wss://captions.example.org/transcribe
  livecaption endpoint add clinic wss://10.1.2.3/transcribe --ca ~/clinic-ca.pem
  livecaption key set office                       asks for its key, if it needs one
  livecaption endpoint use office clinic           the first that answers
  livecaption endpoint use                         this computer
  livecaption endpoint test                        which of them is best, and why
"""
KEY = """\
examples:
  livecaption key set office                       asks for the key, which is not shown
  livecaption key set office < key.txt             one line of standard input
  livecaption key list                             where keys are; never the keys
  livecaption key remove office
"""
MODELS = """\
examples:
  livecaption models list                          which can be had, their languages, sizes and licences
  livecaption models get moonshine-tiny-ja         fetch one; Ctrl-C, and the same again goes on
  livecaption models use whisper-base              transcribe with it; without a name livecaption chooses
  livecaption models use ~/models/my-whisper       a folder of your own
"""
DEVICES = """\
examples:
  livecaption devices                              microphones, outputs, programs, and their names
  livecaption devices --watch                      say something and see which one hears it
  livecaption caption --source both --device "USB Microphone"
"""
STATUS = """\
examples:
  livecaption status                               where words go, how far behind, how long each stage takes
  livecaption status --json                        the same for another program to read
"""
VOICES = """\
examples:
  livecaption voices                               whose voices are known
  livecaption voices --add Anna --from anna.wav    nothing but numbers is kept, on this computer alone
  livecaption voices --delete Anna
"""
RECOVER = """\
examples:
  livecaption recover --list                       sessions that ended before they were saved
  livecaption recover                              save the newest of them
  livecaption recover 20261121-093000-1f2e --out meeting.srt
"""
SETTINGS = """\
examples:
  livecaption settings                             where they are, and what in them cannot be used
  livecaption settings --export mine.toml          everything you changed, without keys, to carry elsewhere
  livecaption settings --import mine.toml          take over what such a file says
"""
