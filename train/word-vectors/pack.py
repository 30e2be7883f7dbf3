"""Makes a file of vectors straight from the encoder's rows of the vocabulary, with no tuning on sentences.

    python pack.py MINED_FOLDER OUT.bin [--dimensions 128] [--remove 0] [--smooth 0.001]

--remove takes off the first principal components (Mu and Viswanath 2018, "All-but-the-top"); --smooth is a of the
weight a / (a + p) of smooth inverse frequency (Arora, Liang and Ma 2017).
"""

import argparse
from pathlib import Path

import numpy as np

import vector_file


def read_vocabulary(folder: Path) -> tuple[list[str], np.ndarray, list[str]]:
    rows = [line.rstrip("\n").split("\t") for line in open(folder / "vocabulary.tsv")]
    return [row[0] for row in rows], np.array([int(row[1]) for row in rows], np.float64), [row[2].split("|")[0] for row in rows]


def smooth_inverse_frequency(counts: np.ndarray, smooth: float) -> np.ndarray:
    share = (counts + 1) / counts.sum()
    return (smooth / (smooth + share)).astype(np.float32)


def principal(rows: np.ndarray, weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Weighted mean and the components, by variance, as columns."""
    mean = np.average(rows, axis=0, weights=weights)
    centred = rows - mean
    values, columns = np.linalg.eigh((centred * weights[:, None]).T @ centred)
    return mean, columns[:, np.argsort(-values)]


def unit(rows: np.ndarray) -> np.ndarray:
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


def main() -> None:
    given = argparse.ArgumentParser()
    given.add_argument("folder", type=Path)
    given.add_argument("out", type=Path)
    given.add_argument("--dimensions", type=int, default=128)
    given.add_argument("--remove", type=int, default=0)
    given.add_argument("--smooth", type=float, default=0.001)
    options = given.parse_args()
    keys, counts, forms = read_vocabulary(options.folder)
    rows = np.load(options.folder / "entries.npy")
    mean, components = principal(rows, np.ones(len(rows)))
    kept = (rows - mean) @ components[:, options.remove : options.remove + options.dimensions]
    weights = smooth_inverse_frequency(counts, options.smooth)
    vector_file.write(options.out, vector_file.Vectors(keys, forms, weights, unit(kept)))


if __name__ == "__main__":
    main()
