"""How benchmark results are printed: rows as they come, and limits with whether they were met."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limit:
    """A measured value that must stay at or below its bound (or at or above, for rates)."""

    name: str
    value: float
    bound: float
    unit: str
    detail: str = ""
    at_least: bool = False

    @property
    def met(self) -> bool:
        """Whether the value keeps its bound."""
        return self.value >= self.bound if self.at_least else self.value <= self.bound

    def print(self) -> None:
        """One line: met or not, the value, its bound, how it came about."""
        sign = ">=" if self.at_least else "<="
        unit = f" {self.unit}" if self.unit else ""
        mark = "met    " if self.met else "NOT MET"
        print(f"{mark}  {self.name}: {self.value:.3g}{unit} {sign} {self.bound:g}{unit}  ({self.detail})", flush=True)


def heading(text: str) -> None:
    """A table begins."""
    print(f"\n{text}\n{'-' * len(text)}", flush=True)


def row(name: str, text: str) -> None:
    """One line of a table."""
    print(f"  {name}: {text}", flush=True)
