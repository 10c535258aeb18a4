"""Speech detectors behind the `Detector` seam."""
