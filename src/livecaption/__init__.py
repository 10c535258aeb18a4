"""livecaption: live captions over anything a person hears or says."""

import os

# ONNX Runtime collects telemetry (a device id, the processor, the program's path) unless this is set before its import,
# which its own switch comes too late for. Our README promises that nothing leaves this computer.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

__version__ = "0.1.0"
