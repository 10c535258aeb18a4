"""The endpoint we ship: the other side of the edge dialect, over the `Engine` seam."""
