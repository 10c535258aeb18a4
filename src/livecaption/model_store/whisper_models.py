"""Whisper as CTranslate2 has it, for faster-whisper: the conversions that faster-whisper names, at pinned revisions.

Size and SHA-256 of every file are pinned. All are MIT, as OpenAI's models that they were made from.
"""

from __future__ import annotations

from livecaption.core.engine_facts import EngineKind
from livecaption.model_store.entry import CatalogueModel, ModelFile

_FROM = "https://huggingface.co/"
_LICENCE = ("MIT", "https://github.com/openai/whisper/blob/main/LICENSE")

_CODES = (
    "af am ar as az ba be bg bn bo br bs ca cs cy da de el en es et eu fa fi fo fr gl gu ha haw he hi hr ht hu hy "
    "id is it ja jv ka kk km kn ko la lb ln lo lt lv mg mi mk ml mn mr ms mt my ne nl nn no oc pa pl ps pt ro ru "
    "sa sd si sk sl sn so sq sr su sv sw ta te tg th tk tl tr tt uk ur uz vi yi yo zh"
)
LANGUAGES: tuple[str, ...] = tuple(_CODES.split())
"""What every multilingual size knows, as BCP 47 codes. Those of the third version know Cantonese (yue) as well."""

LANGUAGES_OF_V3: tuple[str, ...] = tuple(sorted((*LANGUAGES, "yue")))
ENGLISH = ("en",)

_ENGLISH_WORDS = (
    ModelFile("tokenizer.json", 2_128_466, "929c5252409436dce1b38a75d1abbcb5e132d170d8e324e4e04ed915fa2d22df"),
    ModelFile("vocabulary.txt", 422_309, "ff77588746d3a2595d32ab5b69ffd7b95ce2441ac57533cb66fc3eb575a115cf"),
)
_WORDS = (
    ModelFile("tokenizer.json", 2_203_239, "fb7b63191e9bb045082c79fd742a3106a12c99513ab30df4a0d47fa6cb6fd0ab"),
    ModelFile("vocabulary.txt", 459_861, "34ce3fe1c5041027b3f8d42912270993f986dbc4bb34cf27f951e34a1e453913"),
)
_WORDS_OF_V3 = (
    ModelFile("preprocessor_config.json", 340, "7ccc62c6f2765af1f3b46c00c9b5894426835a05021c8b9c01eecb6dfb542711"),
    ModelFile("tokenizer.json", 2_710_337, "297b13372ac43916285644fb9687add3cc62ee2a1adb60da3dc25cc94c1871fd"),
    ModelFile("vocabulary.json", 1_068_114, "c69260f2ab26d659b7c398f9a2b2b48ed0df16c3b47d7326782fd9cba71690c1"),
)


def _model(
    size: str,
    at: str,
    order: tuple[int, int],
    languages: tuple[str, ...],
    config: tuple[int, str],
    weights: tuple[int, str],
    words: tuple[ModelFile, ...],
) -> CatalogueModel:
    """`at` is repository and revision; `order` how good it is among all models, and the cores that it keeps up with."""
    repository, _, revision = at.partition("@")
    return CatalogueModel(
        f"whisper-{size}",
        EngineKind.WHISPER,
        languages,
        *_LICENCE,
        f"{_FROM}{repository}/resolve/{revision}",
        (ModelFile("config.json", *config), ModelFile("model.bin", *weights), *words),
        *order,
    )


MODELS: tuple[CatalogueModel, ...] = (
    _model(
        "tiny.en",
        "Systran/faster-whisper-tiny.en@0d3d19a32d3338f10357c0889762bd8d64bbdeba",
        (9, 2),
        ENGLISH,
        (2_317, "14b1b421a90349bc551b881461426b561a874049cb9e4c4864f2ca384f6a7cc5"),
        (75_537_502, "1a5afae06a4db91c975c9a9d78be5cc110ee4ea022ad57d55492e4550e936b2a"),
        _ENGLISH_WORDS,
    ),
    _model(
        "base.en",
        "Systran/faster-whisper-base.en@3d3d5dee26484f91867d81cb899cfcf72b96be6c",
        (19, 4),
        ENGLISH,
        (2_227, "f3bc3821e9fc76a27bae538e11ae5b677dcdd352b4600429ce7951d398569aeb"),
        (145_216_508, "2a166925539a16005f14ff328359f9b9adb9dc4fb631bb3b227526862e93e2ef"),
        _ENGLISH_WORDS,
    ),
    _model(
        "base",
        "Systran/faster-whisper-base@ebe41f70d5b6dfa9166e2c581c45c9c0cfc57b66",
        (18, 4),
        LANGUAGES,
        (2_309, "56a6d8110d311f19c8f0471e562832c7527f146b567275bfca59fcf7c184da9a"),
        (145_217_532, "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9"),
        _WORDS,
    ),
    _model(
        "small",
        "Systran/faster-whisper-small@536b0662742c02347bc0e980a01041f333bce120",
        (30, 8),
        LANGUAGES,
        (2_370, "b55496ac7940a7ae47d2c01eab40edfd8701feec1229d9cce3b40014383fb828"),
        (483_546_902, "3e305921506d8872816023e4c273e75d2419fb89b24da97b4fe7bce14170d671"),
        _WORDS,
    ),
    _model(
        "medium",
        "Systran/faster-whisper-medium@08e178d48790749d25932bbc082711ddcfdfbc4f",
        (40, 16),
        LANGUAGES,
        (2_257, "3622a2ddc41ec0e0fd4e68c13c6830f03b90c38d89aaad184de02c8c642cf807"),
        (1_527_906_378, "9b45e1009dcc4ab601eff815b61d80e60ce3fd8c74c1a14f4a282258286b51ae"),
        _WORDS,
    ),
    _model(
        "large-v3-turbo",
        "mobiuslabsgmbh/faster-whisper-large-v3-turbo@0a363e9161cbc7ed1431c9597a8ceaf0c4f78fcf",
        (50, 16),
        LANGUAGES_OF_V3,
        (2_263, "b0253ea6c0d3bea6b1e19e91a02acfd3b53f4467362efcb5a3e6b16c9b3a9b7e"),
        (1_617_884_929, "e76620f83d5f5b69efd3d87e3dc180c1bd21df9fbebacfd4335e5e1efcc018da"),
        _WORDS_OF_V3,
    ),
)
