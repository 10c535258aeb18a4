"""libpulse as its headers declare it (`introspect.h`, `stream.h`, `sample.h`, `channelmap.h`): layouts and signatures.

Only the leading fields that capture reads are declared; libpulse allocates these structures and may append to them.
"""

from __future__ import annotations

import ctypes
import functools
from ctypes import CFUNCTYPE, POINTER, Structure, c_char_p, c_int, c_size_t, c_uint8, c_uint32, c_uint64, c_void_p
from typing import Any

NO_INDEX = 0xFFFF_FFFF
"""libpulse's word for "none"."""

_CHANNELS_MAX = 32


class SampleSpec(Structure):
    """`pa_sample_spec`."""

    _fields_ = [("format", c_int), ("rate", c_uint32), ("channels", c_uint8)]


class ChannelMap(Structure):
    """`pa_channel_map`."""

    _fields_ = [("channels", c_uint8), ("map", c_int * _CHANNELS_MAX)]


class ChannelVolume(Structure):
    """`pa_cvolume`."""

    _fields_ = [("channels", c_uint8), ("values", c_uint32 * _CHANNELS_MAX)]


class ServerInfoStruct(Structure):
    """`pa_server_info`, up to the default source."""

    _fields_ = [
        ("user_name", c_char_p),
        ("host_name", c_char_p),
        ("server_version", c_char_p),
        ("server_name", c_char_p),
        ("sample_spec", SampleSpec),
        ("default_sink", c_char_p),
        ("default_source", c_char_p),
    ]


class SourceInfoStruct(Structure):
    """`pa_source_info`, up to the property list."""

    _fields_ = [
        ("name", c_char_p),
        ("index", c_uint32),
        ("description", c_char_p),
        ("sample_spec", SampleSpec),
        ("channel_map", ChannelMap),
        ("owner_module", c_uint32),
        ("volume", ChannelVolume),
        ("mute", c_int),
        ("monitor_of_sink", c_uint32),
        ("monitor_of_sink_name", c_char_p),
        ("latency", c_uint64),
        ("driver", c_char_p),
        ("flags", c_int),
        ("proplist", c_void_p),
    ]


class SinkInfoStruct(Structure):
    """`pa_sink_info`, up to the property list."""

    _fields_ = [
        ("name", c_char_p),
        ("index", c_uint32),
        ("description", c_char_p),
        ("sample_spec", SampleSpec),
        ("channel_map", ChannelMap),
        ("owner_module", c_uint32),
        ("volume", ChannelVolume),
        ("mute", c_int),
        ("monitor_source", c_uint32),
        ("monitor_source_name", c_char_p),
        ("latency", c_uint64),
        ("driver", c_char_p),
        ("flags", c_int),
        ("proplist", c_void_p),
    ]


class SinkInputInfoStruct(Structure):
    """`pa_sink_input_info`, up to whether it is corked."""

    _fields_ = [
        ("index", c_uint32),
        ("name", c_char_p),
        ("owner_module", c_uint32),
        ("client", c_uint32),
        ("sink", c_uint32),
        ("sample_spec", SampleSpec),
        ("channel_map", ChannelMap),
        ("volume", ChannelVolume),
        ("buffer_usec", c_uint64),
        ("sink_usec", c_uint64),
        ("resample_method", c_char_p),
        ("driver", c_char_p),
        ("mute", c_int),
        ("proplist", c_void_p),
        ("corked", c_int),
    ]


class BufferAttributes(Structure):
    """`pa_buffer_attr`."""

    _fields_ = [(name, c_uint32) for name in ("maxlength", "tlength", "prebuf", "minreq", "fragsize")]


SourceInfoCallback = CFUNCTYPE(None, c_void_p, POINTER(SourceInfoStruct), c_int, c_void_p)
SinkInfoCallback = CFUNCTYPE(None, c_void_p, POINTER(SinkInfoStruct), c_int, c_void_p)
SinkInputInfoCallback = CFUNCTYPE(None, c_void_p, POINTER(SinkInputInfoStruct), c_int, c_void_p)
EventCallback = CFUNCTYPE(None, c_void_p, c_int, c_uint32, c_void_p)
ServerInfoCallback = CFUNCTYPE(None, c_void_p, POINTER(ServerInfoStruct), c_void_p)


@functools.cache
def library() -> Any:
    """libpulse with the signatures used here. Raises `OSError` where it is not installed."""
    loaded = ctypes.CDLL("libpulse.so.0")
    pointer, text = c_void_p, c_char_p
    for name, result, *arguments in (
        ("mainloop_new", pointer),
        ("mainloop_free", None, pointer),
        ("mainloop_get_api", pointer, pointer),
        ("mainloop_prepare", c_int, pointer, c_int),
        ("mainloop_poll", c_int, pointer),
        ("mainloop_dispatch", c_int, pointer),
        ("mainloop_wakeup", None, pointer),
        ("context_new", pointer, pointer, text),
        ("context_connect", c_int, pointer, text, c_int, pointer),
        ("context_disconnect", None, pointer),
        ("context_unref", None, pointer),
        ("context_get_state", c_int, pointer),
        ("context_errno", c_int, pointer),
        ("context_get_server_info", pointer, pointer, ServerInfoCallback, pointer),
        ("context_get_source_info_list", pointer, pointer, SourceInfoCallback, pointer),
        ("context_get_sink_info_list", pointer, pointer, SinkInfoCallback, pointer),
        ("context_get_sink_input_info_list", pointer, pointer, SinkInputInfoCallback, pointer),
        ("context_subscribe", pointer, pointer, c_int, pointer, pointer),
        ("context_set_subscribe_callback", None, pointer, EventCallback, pointer),
        ("operation_get_state", c_int, pointer),
        ("operation_cancel", None, pointer),
        ("operation_unref", None, pointer),
        ("proplist_gets", text, pointer, text),
        ("stream_new", pointer, pointer, text, POINTER(SampleSpec), POINTER(ChannelMap)),
        ("stream_connect_record", c_int, pointer, text, POINTER(BufferAttributes), c_int),
        ("stream_set_monitor_stream", c_int, pointer, c_uint32),
        ("stream_disconnect", c_int, pointer),
        ("stream_unref", None, pointer),
        ("stream_get_state", c_int, pointer),
        ("stream_get_device_index", c_uint32, pointer),
        ("stream_readable_size", c_size_t, pointer),
        ("stream_peek", c_int, pointer, POINTER(c_void_p), POINTER(c_size_t)),
        ("stream_drop", c_int, pointer),
        ("stream_get_latency", c_int, pointer, POINTER(c_uint64), POINTER(c_int)),
        ("strerror", text, c_int),
    ):
        function = getattr(loaded, f"pa_{name}")
        function.restype, function.argtypes = result, arguments
    return loaded
