"""libxcb as its headers declare it (`xcb.h`, `xproto.h`): layouts and signatures of what hotkeys use, no more."""

from __future__ import annotations

import ctypes
import functools
from ctypes import POINTER, Structure, c_char_p, c_int, c_uint, c_uint8, c_uint16, c_uint32, c_void_p
from typing import Any

KEY_PRESS, KEY_RELEASE, MAPPING_NOTIFY = 2, 3, 34
MAPPING_POINTER = 2
GRAB_ASYNC = 1


class Cookie(Structure):
    """`xcb_void_cookie_t` and its likes."""

    _fields_ = [("sequence", c_uint)]


class ScreenIterator(Structure):
    """`xcb_screen_iterator_t`."""

    _fields_ = [("data", POINTER(c_uint32)), ("rem", c_int), ("index", c_int)]


class Setup(Structure):
    """`xcb_setup_t`, up to the key codes."""

    _fields_ = [
        ("status", c_uint8),
        ("pad0", c_uint8),
        ("protocol_major_version", c_uint16),
        ("protocol_minor_version", c_uint16),
        ("length", c_uint16),
        ("release_number", c_uint32),
        ("resource_id_base", c_uint32),
        ("resource_id_mask", c_uint32),
        ("motion_buffer_size", c_uint32),
        ("vendor_len", c_uint16),
        ("maximum_request_length", c_uint16),
        ("roots_len", c_uint8),
        ("pixmap_formats_len", c_uint8),
        ("image_byte_order", c_uint8),
        ("bitmap_format_bit_order", c_uint8),
        ("bitmap_format_scanline_unit", c_uint8),
        ("bitmap_format_scanline_pad", c_uint8),
        ("min_keycode", c_uint8),
        ("max_keycode", c_uint8),
    ]


class GenericError(Structure):
    """`xcb_generic_error_t`, as far as it matters."""

    _fields_ = [("response_type", c_uint8), ("error_code", c_uint8)]


class KeyEvent(Structure):
    """`xcb_key_press_event_t` and `xcb_key_release_event_t`, up to the state."""

    _fields_ = [
        ("response_type", c_uint8),
        ("detail", c_uint8),
        ("sequence", c_uint16),
        ("time", c_uint32),
        ("root", c_uint32),
        ("event", c_uint32),
        ("child", c_uint32),
        ("root_x", c_uint16),
        ("root_y", c_uint16),
        ("event_x", c_uint16),
        ("event_y", c_uint16),
        ("state", c_uint16),
    ]


class MappingEvent(Structure):
    """`xcb_mapping_notify_event_t`."""

    _fields_ = [("response_type", c_uint8), ("pad0", c_uint8), ("sequence", c_uint16), ("request", c_uint8)]


class KeyboardMapping(Structure):
    """`xcb_get_keyboard_mapping_reply_t`; the keysyms follow it."""

    _fields_ = [
        ("response_type", c_uint8),
        ("keysyms_per_keycode", c_uint8),
        ("sequence", c_uint16),
        ("length", c_uint32),
        ("pad0", c_uint8 * 24),
    ]


class ModifierMapping(Structure):
    """`xcb_get_modifier_mapping_reply_t`; eight rows of key codes follow it."""

    _fields_ = [
        ("response_type", c_uint8),
        ("keycodes_per_modifier", c_uint8),
        ("sequence", c_uint16),
        ("length", c_uint32),
        ("pad0", c_uint8 * 24),
    ]


@functools.cache
def library() -> Any:
    """libxcb with the signatures used here. Raises `OSError` where it is not installed."""
    loaded = ctypes.CDLL("libxcb.so.1")
    pointer = c_void_p
    for name, result, *arguments in (
        ("connect", pointer, c_char_p, POINTER(c_int)),
        ("connection_has_error", c_int, pointer),
        ("disconnect", None, pointer),
        ("flush", c_int, pointer),
        ("get_setup", POINTER(Setup), pointer),
        ("get_file_descriptor", c_int, pointer),
        ("setup_roots_iterator", ScreenIterator, POINTER(Setup)),
        ("screen_next", None, POINTER(ScreenIterator)),
        ("grab_key_checked", Cookie, pointer, c_uint8, c_uint32, c_uint16, c_uint8, c_uint8, c_uint8),
        ("ungrab_key_checked", Cookie, pointer, c_uint8, c_uint32, c_uint16),
        ("request_check", POINTER(GenericError), pointer, Cookie),
        ("poll_for_event", pointer, pointer),
        ("get_keyboard_mapping", Cookie, pointer, c_uint8, c_uint8),
        ("get_keyboard_mapping_reply", POINTER(KeyboardMapping), pointer, Cookie, pointer),
        ("get_modifier_mapping", Cookie, pointer),
        ("get_modifier_mapping_reply", POINTER(ModifierMapping), pointer, Cookie, pointer),
    ):
        function = getattr(loaded, f"xcb_{name}")
        function.restype, function.argtypes = result, arguments
    return loaded


@functools.cache
def release() -> Any:
    """`free`, for what libxcb allocated."""
    free = ctypes.CDLL(None).free
    free.restype, free.argtypes = None, [c_void_p]
    return free
