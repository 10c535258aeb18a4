"""The settings and the first run: windows generated from the declarations in `model/`, over one `SettingsKeeper`."""
