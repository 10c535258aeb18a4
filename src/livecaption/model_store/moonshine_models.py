"""The Moonshine models: names, sizes and CRC-32C as the list inside the moonshine-voice 0.1.0 wheel has them.

A CRC-32C finds damage, not forgery. English models are MIT, all others under Moonshine's own licence.
"""

from __future__ import annotations

from livecaption.core.engine_facts import EngineKind
from livecaption.model_store.entry import CatalogueModel, ModelFile

_FROM = "https://download.moonshine.ai/model/"
_MIT = ("MIT", "https://github.com/moonshine-ai/moonshine/blob/main/LICENSE")
_COMMUNITY = ("Moonshine AI Community License", "https://www.moonshine.ai/license")

_ORDER = {"tiny": (10, 1), "tiny-streaming": (12, 2), "base": (20, 4), "small-streaming": (32, 4)} | {
    "medium-streaming": (42, 8)
}
"""Of each size, how good it is among all models, and with how many cores it keeps up with speech."""


def _model(size: str, language: str, folder: str, *files: tuple[str, int, str]) -> CatalogueModel:
    licence, licence_url = _MIT if language == "en" else _COMMUNITY
    quality, cores = _ORDER[size]
    return CatalogueModel(
        f"moonshine-{size}-{language}",
        EngineKind.MOONSHINE_STREAMING if size.endswith("-streaming") else EngineKind.MOONSHINE,
        (language,),
        licence,
        licence_url,
        _FROM + folder,
        tuple(ModelFile(name, bytes_, crc32c=crc32c) for name, bytes_, crc32c in files),
        quality,
        cores,
        limits_commercial=language != "en",
    )


MODELS: tuple[CatalogueModel, ...] = (
    _model(
        "tiny",
        "en",
        "tiny-en/quantized/tiny-en",
        ("encoder_model.ort", 13_281_600, "jmn6JA=="),
        ("decoder_model_merged.ort", 30_412_256, "LngmQA=="),
        ("tokenizer.bin", 249_974, "B7s10Q=="),
    ),
    _model(
        "base",
        "en",
        "base-en/quantized/base-en",
        ("encoder_model.ort", 31_326_816, "+MATVw=="),
        ("decoder_model_merged.ort", 109_424_400, "71VpRQ=="),
        ("tokenizer.bin", 249_974, "B7s10Q=="),
    ),
    _model(
        "tiny-streaming",
        "en",
        "tiny-streaming-en/quantized",
        ("adapter.ort", 1_319_440, "Rz/GmQ=="),
        ("cross_kv.ort", 1_264_384, "y57xZw=="),
        ("decoder_kv.ort", 32_403_688, "saXmVw=="),
        ("encoder.ort", 7_569_200, "njDK5A=="),
        ("frontend.ort", 8_324_600, "/61fjA=="),
        ("streaming_config.json", 509, "HGL0Ug=="),
        ("tokenizer.bin", 249_974, "B7s10Q=="),
    ),
    _model(
        "small-streaming",
        "en",
        "small-streaming-en/quantized",
        ("adapter.ort", 2_867_424, "1HGn5A=="),
        ("cross_kv.ort", 5_298_736, "irqnmQ=="),
        ("decoder_kv.ort", 81_435_904, "jHbK+Q=="),
        ("encoder.ort", 43_853_224, "pFunOg=="),
        ("frontend.ort", 30_984_200, "jmdzUw=="),
        ("streaming_config.json", 512, "dPbFiw=="),
        ("tokenizer.bin", 249_974, "B7s10Q=="),
    ),
    _model(
        "medium-streaming",
        "en",
        "medium-streaming-en/quantized",
        ("adapter.ort", 3_647_712, "T4ZPsw=="),
        ("cross_kv.ort", 11_544_952, "iy7jtw=="),
        ("decoder_kv.ort", 146_216_448, "jDzNQA=="),
        ("encoder.ort", 94_202_872, "vGp6QA=="),
        ("frontend.ort", 47_467_256, "qm1RfA=="),
        ("streaming_config.json", 513, "+1bE9Q=="),
        ("tokenizer.bin", 249_974, "B7s10Q=="),
    ),
    _model(
        "base",
        "ar",
        "base-ar/quantized/base-ar",
        ("encoder_model.ort", 31_326_824, "QgxL3Q=="),
        ("decoder_model_merged.ort", 109_424_552, "u17PkA=="),
        ("tokenizer.bin", 249_974, "B7s10Q=="),
    ),
    _model(
        "base",
        "es",
        "base-es/quantized/base-es",
        ("encoder_model.ort", 20_964_320, "2ngM7g=="),
        ("decoder_model_merged.ort", 43_612_200, "9NUuYQ=="),
        ("tokenizer.bin", 241_639, "EBC+Hw=="),
    ),
    _model(
        "tiny",
        "ja",
        "tiny-ja/quantized/tiny-ja",
        ("encoder_model.ort", 13_238_184, "UJX6fA=="),
        ("decoder_model_merged.ort", 58_327_272, "yiH1qg=="),
        ("tokenizer.bin", 249_974, "B7s10Q=="),
    ),
    _model(
        "base",
        "ja",
        "base-ja/quantized/base-ja",
        ("encoder_model.ort", 31_326_816, "LErsPw=="),
        ("decoder_model_merged.ort", 109_424_424, "FLBs0A=="),
        ("tokenizer.bin", 249_974, "B7s10Q=="),
    ),
    _model(
        "tiny",
        "ko",
        "tiny-ko/quantized/tiny-ko",
        ("encoder_model.ort", 13_238_176, "kczhwQ=="),
        ("decoder_model_merged.ort", 58_327_336, "sjwMCA=="),
        ("tokenizer.bin", 249_974, "B7s10Q=="),
    ),
    _model(
        "base",
        "uk",
        "base-uk/quantized/base-uk",
        ("encoder_model.ort", 31_326_816, "V6nZMg=="),
        ("decoder_model_merged.ort", 109_424_424, "mAf6aA=="),
        ("tokenizer.bin", 249_974, "B7s10Q=="),
    ),
    _model(
        "base",
        "vi",
        "base-vi/quantized/base-vi",
        ("encoder_model.ort", 31_326_816, "v/aGsg=="),
        ("decoder_model_merged.ort", 109_424_520, "0Q2nLA=="),
        ("tokenizer.bin", 249_974, "B7s10Q=="),
    ),
    _model(
        "base",
        "zh",
        "base-zh/quantized/base-zh",
        ("encoder_model.ort", 31_326_816, "MHjyrQ=="),
        ("decoder_model_merged.ort", 109_424_520, "CbdJ2A=="),
        ("tokenizer.bin", 249_974, "B7s10Q=="),
    ),
)
