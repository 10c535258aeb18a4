"""How high the transcript's rows are, summed so that any row's place is found in logarithmic time. Pure."""

from __future__ import annotations

from array import array
from collections.abc import Iterable


class RowHeights:
    """Heights in whole pixels, in a Fenwick tree. Rows come and go near the end, where that is cheap.

    An insertion or removal costs in proportion to the rows that follow it, each at logarithmic cost.
    """

    def __init__(self, heights: Iterable[int] = ()) -> None:
        self._heights = array("q", heights)
        self._sums = array("q", [0, *self._heights])
        count = len(self._heights)
        for node in range(1, count + 1):
            above = node + (node & -node)
            if above <= count:
                self._sums[above] += self._sums[node]

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, row: int) -> int:
        return self._heights[row]

    @property
    def total(self) -> int:
        """All rows together."""
        return self.top(len(self._heights))

    def top(self, row: int) -> int:
        """Where a row begins: the sum of all rows before it."""
        total = 0
        while row > 0:
            total += self._sums[row]
            row -= row & -row
        return total

    def change(self, row: int, height: int) -> bool:
        """Give a row another height; whether it is another one."""
        difference = height - self._heights[row]
        if not difference:
            return False
        self._heights[row] = height
        node = row + 1
        while node < len(self._sums):
            self._sums[node] += difference
            node += node & -node
        return True

    def insert(self, row: int, height: int) -> None:
        """A row comes before the one that is at `row` now."""
        after = [self._pop() for _ in range(len(self._heights) - row)]
        self._append(height)
        for each in reversed(after):
            self._append(each)

    def remove(self, row: int) -> None:
        """A row goes."""
        after = [self._pop() for _ in range(len(self._heights) - row)]
        for each in reversed(after[:-1]):
            self._append(each)

    def row_at(self, y: int) -> int:
        """The row that covers the pixel `y`; the first or last beyond the ends, -1 where there is none."""
        count = len(self._heights)
        row, left = 0, y
        step = 1 << count.bit_length()
        while step:
            ahead = row + step
            if ahead <= count and self._sums[ahead] <= left:
                row = ahead
                left -= self._sums[ahead]
            step >>= 1
        return min(row, count - 1)

    def _append(self, height: int) -> None:
        self._heights.append(height)
        node = len(self._heights)
        total, below, lowest = height, node - 1, node - (node & -node)
        while below > lowest:
            total += self._sums[below]
            below -= below & -below
        self._sums.append(total)

    def _pop(self) -> int:
        # A node sums rows up to itself alone, so the last one can go without any other knowing.
        self._sums.pop()
        return self._heights.pop()
