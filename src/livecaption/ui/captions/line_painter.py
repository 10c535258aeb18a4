"""Paints one caption line: edge, weights, speaker colour, and any script in its own direction. GUI thread.

A left-to-right line is put together from pictures of its words, which stay as they are while other words come: painting
a frame mostly copies. A line with right-to-left letters is one picture, since its words depend on each other.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from unicodedata import bidirectional, east_asian_width

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from livecaption.core.layout import clusters
from livecaption.model.view import CaptionLine, CaptionStyle, SpeakerColour, Tone
from livecaption.ui.captions.colours import contrast, ground_of, towards_ground, voice_colour
from livecaption.ui.captions.letters import Letters, Picture
from livecaption.ui.captions.measure import ORDINARY_TEXT, caption_font

_NAME_GAP = "\u2003"
_REMEMBERED_LINES = 32
_MOST_IN_A_PIECE = 32
"""Characters drawn as one picture; a longer word is put together from several."""

_STRIP_PAD = 0.22
"""How far the strip behind the words reaches beyond them, in font sizes."""

_SEEN_APART = 1.3
"""Contrast of edge and ground from which on an edge can be seen at all."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """What is painted as one picture. `left` and `width` are pixels from the line's start."""

    text: str
    colour: str
    stable: bool
    left: float
    width: float


@dataclass(frozen=True, slots=True)
class _Laid:
    """A line in pieces; `layout` paints it whole where it has right-to-left letters."""

    pieces: tuple[_Piece, ...]
    left: float
    right: float
    layout: QTextLayout | None = None


class LinePainter:
    """Lays lines out once and paints them as often as asked. `outlined` allows the edge that the style names; without
    it, one that could be seen on the ground is painted all the same."""

    def __init__(self, style: CaptionStyle, width_px: float, *, outlined: bool) -> None:
        self._style = style
        self._width_px = width_px
        self._letters = Letters(style, edged=outlined or contrast(style.edge_colour, ground_of(style)) > _SEEN_APART)
        self._stable = caption_font(style, stable=True)
        self._tentative = caption_font(style, stable=False)
        metrics = QFontMetricsF(self._stable)
        # Drawn a little wider, a tentative word fills the place that it keeps once it is stable.
        narrower = metrics.horizontalAdvance(ORDINARY_TEXT) - QFontMetricsF(self._tentative).horizontalAdvance(
            ORDINARY_TEXT
        )
        self._spread = QFont(self._tentative)
        self._spread.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, max(0.0, narrower / len(ORDINARY_TEXT)))
        self._metrics = metrics
        self._baseline_px = (self.height_px + metrics.ascent() - metrics.descent()) / 2
        self._laid: dict[CaptionLine, _Laid] = {}
        self._widths: dict[str, float] = {}

    @property
    def height_px(self) -> float:
        """From one line's top to the next one's."""
        return round(self._style.font_px * self._style.line_height)

    @property
    def overhang_px(self) -> float:
        """How far letters and their edge may reach out of their row."""
        return math.ceil(self._letters.reach + 0.2 * self._style.font_px)

    def paint(
        self, painter: QPainter, line: CaptionLine, left: float, top: float, exposed: tuple[float, float] | None = None
    ) -> None:
        """Paint the line into its row, whose top left corner is given, on a baseline that no script or emoji moves.

        Only what lies between the two `exposed` x is needed.
        """
        first, last = exposed if exposed is not None else (-math.inf, math.inf)
        laid = self._laid_out(line)
        if laid.right <= laid.left:
            return
        self._paint_strip(painter, laid, left, top)
        dimmed = painter.opacity()
        painter.setOpacity(dimmed * self._style.text_opacity)
        scale = painter.device().devicePixelRatioF()
        if laid.layout is not None:
            picture = self._whole(line, laid, scale)
            painter.drawPixmap(QPointF(left + picture.left, top + picture.top), picture.pixmap)
        row = math.floor(top * scale + 0.5)
        for piece in laid.pieces:
            x = left + piece.left
            if x > last + self.overhang_px or x + piece.width < first - self.overhang_px:
                continue
            picture = self._picture(piece, scale)
            # On whole device pixels every copy is as sharp as the first, and all stand on one baseline.
            x = round((x + picture.left) * scale) / scale
            y = (row + round(picture.top * scale)) / scale
            painter.drawPixmap(QPointF(x, y), picture.pixmap)
        painter.setOpacity(dimmed)

    def changed(self, before: CaptionLine | None, after: CaptionLine | None) -> tuple[float, float] | None:
        """From where to where, in pixels from the line's start, a row looks different; None for nowhere."""
        if before == after:
            return None
        old = self._laid_out(before) if before is not None else None
        new = self._laid_out(after) if after is not None else None
        laid = [each for each in (old, new) if each is not None]
        left, right = min(each.left for each in laid), max(each.right for each in laid)
        strip = _STRIP_PAD * self._style.font_px
        if old is not None and new is not None and old.layout is None and new.layout is None:
            for mine, theirs in zip(old.pieces, new.pieces, strict=False):
                if mine != theirs:
                    left = min(mine.left, theirs.left)
                    break
                left = mine.left + mine.width - strip
        return left - self.overhang_px - strip, right + self.overhang_px + strip

    # -- laying out ------------------------------------------------------------------------------------------------

    def _laid_out(self, line: CaptionLine) -> _Laid:
        known = self._laid.pop(line, None)
        if known is None:
            parts = self._parts(line)
            whole = "".join(text for text, _, _ in parts)
            known = self._as_layout(line, parts) if _has_right_to_left(whole) else self._as_pieces(parts)
        self._laid[line] = known
        while len(self._laid) > _REMEMBERED_LINES:
            del self._laid[next(iter(self._laid))]
        return known

    def _parts(self, line: CaptionLine) -> list[tuple[str, str, bool]]:
        """Texts with their colour and whether they are set in the stable weight."""
        voice = voice_colour(self._style, line.voice)
        coloured = self._style.speaker_colour is SpeakerColour.LINE and line.voice > 0
        parts: list[tuple[str, str, bool]] = []
        if line.speaker and self._style.show_speakers:
            own = self._style.speaker_colour is not SpeakerColour.NOTHING
            name = " ".join(line.speaker.split())
            parts.append((name + _NAME_GAP, voice if own else self._style.text_colour, True))
        for run in line.runs:
            text = "".join(
                each if each.isprintable() or each in "\u200c\u200d\u200e\u200f" else " " for each in run.text
            )
            if coloured:
                colour = towards_ground(voice, self._style) if run.tone is Tone.TENTATIVE else voice
            else:
                # A sound's label has its brackets, and the lighter weight.
                colour = self._style.tentative_colour if run.tone is Tone.TENTATIVE else self._style.text_colour
            parts.append((text, colour, run.tone is Tone.STABLE))
        return parts

    def _as_pieces(self, parts: list[tuple[str, str, bool]]) -> _Laid:
        pieces: list[_Piece] = []
        x = right = 0.0
        for text, colour, stable in parts:
            for piece in _pieces(text):
                width = self._width(piece)
                if not piece.isspace():
                    pieces.append(_Piece(piece, colour, stable, x, width))
                    right = x + width
                x += width
                if x > self._width_px + width:
                    return _Laid(tuple(pieces), 0.0, right)
        return _Laid(tuple(pieces), 0.0, right)

    def _width(self, text: str) -> float:
        """In the stable weight, whatever it is drawn in: nothing moves when it settles."""
        known = self._widths.get(text)
        if known is None:
            if len(self._widths) > 4096:
                self._widths.clear()
            known = self._widths[text] = self._metrics.horizontalAdvance(text)
        return known

    def _as_layout(self, line: CaptionLine, parts: list[tuple[str, str, bool]]) -> _Laid:
        layout = QTextLayout("".join(text for text, _, _ in parts), self._stable)
        # The words decide, not a name in another script before them; "left" alone is not mirrored by QTextLayout.
        rtl = _is_right_to_left(line.text)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        layout.setTextOption(option)
        layout.setFormats(self._formats(parts))
        layout.beginLayout()
        one = layout.createLine()
        one.setLineWidth(self._width_px)
        layout.endLayout()
        used = one.naturalTextRect()
        return _Laid((), used.left(), used.right(), layout)

    def _formats(self, parts: list[tuple[str, str, bool]]) -> list[QTextLayout.FormatRange]:
        """Formats by position in UTF-16 units, as Qt counts."""
        found: list[QTextLayout.FormatRange] = []
        start = 0
        for text, colour, stable in parts:
            text_format = QTextCharFormat()
            text_format.setFont(self._stable if stable else self._tentative)
            text_format.setForeground(QBrush(QColor(colour)))
            each = QTextLayout.FormatRange()
            each.start, each.length, each.format = (
                start,
                len(text.encode("utf-16-le", "surrogatepass")) // 2,
                text_format,
            )
            found.append(each)
            start += each.length
        return found

    # -- painting --------------------------------------------------------------------------------------------------

    def _paint_strip(self, painter: QPainter, laid: _Laid, left: float, top: float) -> None:
        if self._style.background_opacity <= 0:
            return
        colour = QColor(self._style.background_colour)
        colour.setAlphaF(self._style.background_opacity)
        pad = _STRIP_PAD * self._style.font_px
        strip = QRectF(left + laid.left - pad, top, laid.right - laid.left + 2 * pad, self.height_px)
        painter.fillRect(strip.toAlignedRect(), colour)

    def _picture(self, piece: _Piece, scale: float) -> Picture:
        # Letters further apart would tear scripts that join them.
        plain = max(piece.text) < "\u0590"
        font = self._stable if piece.stable else self._spread if plain else self._tentative

        # A whole device pixel: halves would be rounded one way for one word and the other way for the next.
        baseline = round(self._baseline_px * scale) / scale

        def draw(painter: QPainter, origin: QPointF) -> None:
            painter.setFont(font)
            painter.setPen(QColor(piece.colour))
            painter.drawText(origin + QPointF(0, baseline), piece.text)

        key = (piece.text, piece.colour, piece.stable, scale)
        known = self._letters.known(key)
        return known if known is not None else self._letters.picture(key, self._ink(piece, font, plain), scale, draw)

    def _ink(self, piece: _Piece, font: QFont, plain: bool) -> QRectF:
        """Where the letters are; in other scripts they may lean out of their row and their advance."""
        if plain:
            tight = QFontMetricsF(font).tightBoundingRect(piece.text).translated(0, self._baseline_px)
            return tight.adjusted(-1, -1, 1, 1)
        return self._around(0, piece.width)

    def _around(self, left: float, right: float) -> QRectF:
        side, above = 0.2 * self._style.font_px, 0.15 * self._style.font_px
        return QRectF(left - side, -above, right - left + 2 * side, self.height_px + 2 * above)

    def _whole(self, line: CaptionLine, laid: _Laid, scale: float) -> Picture:
        layout = laid.layout
        assert layout is not None

        def draw(painter: QPainter, origin: QPointF) -> None:
            layout.draw(painter, origin + QPointF(0, self._baseline_px - layout.lineAt(0).ascent()))

        return self._letters.picture((line, scale), self._around(laid.left, laid.right), scale, draw)


def _pieces(text: str) -> list[str]:
    """Words and the spaces between them; scripts that have no spaces character by character."""
    found: list[str] = []
    for character in text:
        if found and found[-1].isspace() == character.isspace():
            found[-1] += character
        else:
            found.append(character)
    parts: list[str] = []
    for word in found:
        if any(east_asian_width(each) == "W" for each in word):
            parts += clusters(word)
        elif len(word) > _MOST_IN_A_PIECE:
            seen = clusters(word)
            parts += ["".join(seen[at : at + _MOST_IN_A_PIECE]) for at in range(0, len(seen), _MOST_IN_A_PIECE)]
        else:
            parts.append(word)
    return parts


def _has_right_to_left(text: str) -> bool:
    return not text.isascii() and any(bidirectional(each) in ("R", "AL") for each in text)


def _is_right_to_left(text: str) -> bool:
    """By the first letter that has a direction."""
    return next((kind for kind in map(bidirectional, text) if kind in ("L", "R", "AL")), "L") != "L"
