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
