"""One store of memory for all ONNX Runtime sessions of this process. Any thread; the runtime is imported on first use.

A session of its own keeps as much as its longest sound ever took, rounded up to a power of two, and two threads at
once take it twice. Sessions that share one arena, which grows by what is asked, use the same memory in turns.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import onnxruntime

_AS_REQUESTED = 1  # ONNX Runtime's kSameAsRequested
_lock = threading.Lock()
_shared = False  # the arena is the process's, as ONNX Runtime's environment is


def share_memory(options: onnxruntime.SessionOptions) -> None:
    """Let the sessions made with these options take their memory from the shared arena."""
    global _shared
    import onnxruntime

    with _lock:
        if not _shared:
            place = onnxruntime.OrtMemoryInfo(
                "Cpu", onnxruntime.OrtAllocatorType.ORT_ARENA_ALLOCATOR, 0, onnxruntime.OrtMemType.DEFAULT
            )
            growth = onnxruntime.OrtArenaCfg({"arena_extend_strategy": _AS_REQUESTED})
            onnxruntime.create_and_register_allocator(place, growth)
            _shared = True
    options.add_session_config_entry("session.use_env_allocators", "1")
    # A pattern is one block for a whole run, remembered for each length of sound: few lengths come twice.
    options.enable_mem_pattern = False
