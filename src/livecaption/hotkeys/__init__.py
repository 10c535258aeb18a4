"""Global hotkeys, one module for each way a platform gives them; `choose` picks."""
