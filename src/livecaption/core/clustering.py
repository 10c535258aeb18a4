"""Which voice embeddings are of one speaker: agglomerative clustering by the cosine of centroids. Pure."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.floating]
_NEVER = -9.0


def unit(vector: Vectors) -> Vectors:
    """The vector with length 1; a zero vector stays one."""
    length = np.linalg.norm(vector, axis=-1, keepdims=True)
    return vector / np.where(length > 0, length, 1.0)


def linked(
    vectors: Vectors, weights: Vectors, alike: float, *, at_most: int | None = None, least_alike: float = _NEVER
) -> NDArray[np.intp]:
    """The cluster number of each unit vector [count, width], from 0 in order of first appearance.

    The two most similar clusters are joined, again and again, while they are at least `alike`; a cluster's place is
    the mean of its vectors by `weights` (seconds of speech). With `at_most`, joining goes on down to `least_alike`
    until no more clusters are left. Cubic at worst: for some hundred vectors.
    """
    count = len(vectors)
    sums = vectors * weights[:, None]
    centres = unit(sums)
    similar = centres @ centres.T
    np.fill_diagonal(similar, _NEVER)
    owner = np.arange(count)
    left = count
    alive = np.ones(count, bool)
    while left > 1:
        first, second = divmod(int(similar.argmax()), count)
        likeness = similar[first, second]
        too_many = at_most is not None and left > at_most and likeness >= least_alike
        if likeness < alike and not too_many:
            break
        sums[first] += sums[second]
        owner[owner == second] = first
        alive[second] = False
        similar[second, :] = similar[:, second] = _NEVER
        left -= 1
        centres[first] = unit(sums[first])
        row = np.where(alive, centres @ centres[first], _NEVER)
        row[first] = _NEVER
        similar[first, :] = similar[:, first] = row
    _, begins, numbers = np.unique(owner, return_index=True, return_inverse=True)
    order = np.argsort(np.argsort(begins))
    return order[numbers]
