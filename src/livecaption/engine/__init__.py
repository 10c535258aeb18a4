"""Speech recognisers behind the `Engine` seam."""
