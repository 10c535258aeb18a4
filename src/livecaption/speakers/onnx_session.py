"""A model file as an ONNX Runtime session on one thread. Whoever opens it owns it, one thread at a time.

The runtime is imported while loading, so that a server that nobody asks for speakers never does it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from livecaption.engine_failures import engine_failure
from livecaption.model.errors import EngineError
from livecaption.onnx_memory import share_memory

if TYPE_CHECKING:
    import onnxruntime


def open_session(path: Path, inputs: set[str]) -> onnxruntime.InferenceSession:
    """The session. Raises `EngineError` where the file is missing, broken or another model's."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 4
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    share_memory(options)
    # The weights are stored as int8: turned into float once while loading, not at every run.
    options.add_session_config_entry("session.disable_quant_qdq", "1")
    if not path.is_file():
        raise EngineError("engine.model_missing", name=path.name, folder=path.parent)
    try:
        session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except runtime_errors() as error:
        raise engine_failure("engine.model_broken", error, folder=path.parent) from None
    if {each.name for each in session.get_inputs()} != inputs:
        raise EngineError("engine.model_broken", folder=path.parent)
    return session


def runtime_errors() -> tuple[type[Exception], ...]:
    """What ONNX Runtime raises; its exceptions share no ancestor but Exception."""
    from onnxruntime.capi import onnxruntime_pybind11_state as states

    own = (each for each in vars(states).values() if isinstance(each, type) and issubclass(each, Exception))
    return (RuntimeError, ValueError, OSError, *own)
