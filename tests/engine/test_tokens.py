"""The token table."""

from __future__ import annotations

import pytest

from livecaption.engine.tokens import TokenTable

SPACE = "\u2581".encode()


def table(*pieces: bytes) -> bytes:
    out = b""
    for piece in pieces:
        length = len(piece)
        out += bytes([length]) if length < 128 else bytes([length % 128 + 128, length // 128])
        out += piece
    return out


PIECES = (b"<unk>", b"<s>", b"</s>", SPACE + b"so", b"me", SPACE, "♪".encode(), b",,", SPACE + b"x" * 300, b"<<ST_0>>")


def test_text_joins_pieces_and_leaves_out_controls() -> None:
    assert TokenTable(table(*PIECES)).text([1, 3, 4, 9, 3, 2]) == "some so"


def test_a_long_piece_has_a_length_of_two_bytes() -> None:
    tokens = TokenTable(table(*PIECES))
    assert len(tokens) == len(PIECES)
    assert tokens.text([8]) == "x" * 300


def test_words_own_all_tokens_up_to_their_last() -> None:
    words = TokenTable(table(*PIECES)).words([3, 4, 7, 5, 6, 3])
    assert [(word.text, word.tokens) for word in words] == [("some,", (3, 4, 7)), ("so", (5, 6, 3))]


@pytest.mark.parametrize("cut", [b"\x05ab", b"\xc8", b"\x03"])
def test_a_cut_table_is_refused(cut: bytes) -> None:
    with pytest.raises(ValueError, match="cut short"):
        TokenTable(cut)
