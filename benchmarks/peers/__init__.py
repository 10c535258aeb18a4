"""Programs that people would install instead, measured beside ours: WhisperLive, WhisperLiveKit, plain moonshine.

They run in processes and, where they bring torch, in an environment of their own: never a dependency of livecaption.
"""
