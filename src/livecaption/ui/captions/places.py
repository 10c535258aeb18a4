"""Where a window stands on which screen: remembered by each screen's identity, and found again. Pure.

A place is the middle of the box's lower edge, as shares (0..1) of what a screen has room for, so that it keeps its
sense on a screen of another size. Rectangles are (left, top, width, height) in pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

Rect = tuple[int, int, int, int]
Share = tuple[float, float]

BOTTOM_SHARE = 0.06
"""How far above the screen's lower edge the box stands unless it was put elsewhere, as a share of the height."""

DEFAULT_PLACE: Share = (0.5, 1.0 - BOTTOM_SHARE)
_MOST_SCREENS = 32


@dataclass(frozen=True, slots=True)
class ScreenFacts:
    """One screen: who it is, and the part of it that windows may use."""

    identity: str
    area: Rect


def identity_of(manufacturer: str, model: str, serial: str, name: str, size: tuple[int, int]) -> str:
    """A screen's identity as far as it tells: its serial number, else its model at its connector and size."""
    known = [part.strip() for part in (manufacturer, model) if part.strip()]
    if serial.strip():
        return " ".join([*known, serial.strip()])
    return " ".join([*known, name.strip(), f"{size[0]}x{size[1]}"]).strip()


def told_apart(identities: Sequence[str], names: Sequence[str]) -> list[str]:
    """The identities with the connector's name added where screens that are there together have the same."""
    return [
        f"{identity} @{name}" if identities.count(identity) > 1 else identity
        for identity, name in zip(identities, names, strict=True)
    ]


@dataclass
class Places:
    """What is remembered. `home` is the screen it belongs on, even while that one is gone; `home_area` where it was."""

    home: str | None = None
    home_area: Rect | None = None
    shares: dict[str, Share] = field(default_factory=dict)

    @classmethod
    def from_stored(cls, stored: object) -> Places:
        """What `as_stored` gave; whatever in it makes no sense is left out."""
        if not isinstance(stored, dict):
            return cls()
        home, shares = stored.get("home"), stored.get("places")
        places = cls(home if isinstance(home, str) else None, _as_rect(stored.get("home_area")))
        for identity, share in shares.items() if isinstance(shares, dict) else ():
            if isinstance(identity, str) and _is_share(share):
                places.shares[identity] = (float(share[0]), float(share[1]))
        return places

    def as_stored(self) -> dict[str, object]:
        """As plain values, for a file."""
        return {
            "home": self.home,
            "home_area": list(self.home_area) if self.home_area else None,
            "places": {identity: [round(x, 4), round(y, 4)] for identity, (x, y) in self.shares.items()},
        }

    def remember(self, screen: ScreenFacts, share: Share) -> None:
        """It was put there, by a person."""
        self.home, self.home_area = screen.identity, screen.area
        self.shares.pop(screen.identity, None)
        self.shares[screen.identity] = share
        while len(self.shares) > _MOST_SCREENS:
            del self.shares[next(iter(self.shares))]

    def screen_for(self, present: Sequence[ScreenFacts]) -> ScreenFacts:
        """Its home where that is present, else the screen nearest to where home was, else the first one."""
        for screen in present:
            if screen.identity == self.home:
                return screen
        if self.home_area is None:
            return present[0]
        middle = _middle(self.home_area)
        return min(present, key=lambda screen: _apart(_middle(screen.area), middle))

    def share_on(self, screen: ScreenFacts) -> Share:
        """Where it stood on this screen last, or the default place."""
        return self.shares.get(screen.identity, DEFAULT_PLACE)


def box_at(share: Share, area: Rect, size: tuple[int, int]) -> Rect:
    """The box of this size at a place, moved so that as much of it as possible is on the screen."""
    left, top, width, height = area
    x = round(left + share[0] * width - size[0] / 2)
    y = round(top + share[1] * height - size[1])
    return (
        max(left, min(x, left + width - size[0])),
        max(top, min(y, top + height - size[1])),
        *size,
    )


def share_of(box: Rect, area: Rect) -> Share:
    """The place of a box on a screen."""
    return (
        (box[0] + box[2] / 2 - area[0]) / max(1, area[2]),
        (box[1] + box[3] - area[1]) / max(1, area[3]),
    )


def _as_rect(value: object) -> Rect | None:
    if isinstance(value, (list, tuple)) and len(value) == 4 and all(isinstance(each, int) for each in value):
        return (value[0], value[1], value[2], value[3])
    return None


def _is_share(value: object) -> bool:
    return (
        isinstance(value, (list, tuple))
        and len(value) == 2
        and all(isinstance(each, (int, float)) and -1 <= each <= 2 for each in value)
    )


def _middle(area: Rect) -> tuple[float, float]:
    return (area[0] + area[2] / 2, area[1] + area[3] / 2)


def _apart(one: tuple[float, float], other: tuple[float, float]) -> float:
    return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2
