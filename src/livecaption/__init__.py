"""livecaption: live captions over anything a person hears or says."""

__version__ = "0.1.0"
