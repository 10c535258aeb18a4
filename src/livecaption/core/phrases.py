"""How good a place between two words is for a line to end. Pure; any thread.

Lines are read as phrases: best they end with a sentence, then with a clause, before a conjunction, before a
preposition; worst after a word that leads on to the next, such as an article (BBC and Netflix say the same).
The words are those of English, German, French and Spanish; other languages go by punctuation.
"""

from __future__ import annotations

SENTENCE = 1.0
CLAUSE = 0.7
BEFORE_CONJUNCTION = 0.5
BEFORE_PREPOSITION = 0.35
PLAIN = 0.2
LEADING_ON = -0.4

_SENTENCE_ENDS = frozenset(".?!…。！？؟।")
_CLAUSE_ENDS = frozenset(",;:—、，；：،؛")
_CLOSING_QUOTES = "\"'”’»)]）」』"
_OPENING_QUOTES = "\"'“‘«([（「『¿¡"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ARTICLES = _words(
    "a an the my your his her its our their this these those no every each "
    "der die das den dem des ein eine einen einem einer eines mein dein sein ihr unser kein keine "
    "le la les un une du mon ma mes ton ta tes ce cette ces el los las una unos unas del al su sus mi mis"
)
_CONJUNCTIONS = _words(
    "and but or nor so because that which who whom whose when while where if unless although though until since than "
    "und aber oder denn weil dass wenn obwohl während et mais ou donc que qui parce quand lorsque si y pero o porque "
    "cuando aunque"
)
_PREPOSITIONS = _words(
    "of in to for with on at from by about as into through after over between out against during without before "
    "under around among behind across toward towards upon within beyond near "
    "mit nach bei seit von zu aus auf für ohne um durch gegen über unter zwischen à de en dans par pour sur avec sans "
    "sous chez entre con sin por para sobre desde hasta"
)
_NEVER_LAST = _words(
    "a an the my your our their every and or nor because than whether if of into onto upon "
    "ein eine einen einem einer mein dein dem des und oder weil dass für von vom zum zur beim "
    "le la les un une des mon ma mes ton tes ce cette ces et ou mais que qui de à dans parce chez "
    "el los las una unos unas del al su sus mi mis y o pero porque de en para por entre"
)
_GOING_ON = _words(
    "and or nor but because that which whom whose than until und oder sondern denn weil dass et ou mais que parce "
    "y o pero porque"
)


def quality(before: str, after: str) -> float:
    """How well a line ends between these two words, from `LEADING_ON` to `SENTENCE`."""
    last = before.rstrip(_CLOSING_QUOTES)[-1:]
    if last and last in _SENTENCE_ENDS:
        return SENTENCE
    if last and last in _CLAUSE_ENDS:
        return CLAUSE
    word = before.strip(_OPENING_QUOTES).casefold()
    if word in _ARTICLES or word in _PREPOSITIONS or word in _CONJUNCTIONS:
        return LEADING_ON
    following = after.strip(_OPENING_QUOTES).casefold()
    if following in _CONJUNCTIONS:
        return BEFORE_CONJUNCTION
    if following in _PREPOSITIONS:
        return BEFORE_PREPOSITION
    return PLAIN


def leads_on(word: str) -> bool:
    """Whether the word is nothing without the next one."""
    plain = word.strip(_OPENING_QUOTES).casefold()
    return plain in _ARTICLES or plain in _PREPOSITIONS or plain in _CONJUNCTIONS


def never_ends(word: str) -> bool:
    """Whether no sentence ends with the word, full stop or not."""
    return word.strip(_OPENING_QUOTES).casefold() in _NEVER_LAST


def goes_on_with(word: str) -> bool:
    """Whether the word, said after a pause, mostly goes on with a sentence: "and", "which"."""
    return word.strip(_OPENING_QUOTES + _CLOSING_QUOTES + ",").casefold() in _GOING_ON
