"""Who speaks, by voice: models on ONNX Runtime behind the `VoiceModel` seam."""
