"""Runs each entry of the vocabulary through the encoder.

    python distil.py MINED_FOLDER

Writes entries.npy: unit rows of 384 dimensions in the order of vocabulary.tsv, the mean over the forms of an entry.
"""

import sys
from pathlib import Path

import numpy as np

from teacher import encode, load_teacher


def main(folder: Path) -> None:
    forms = [line.rstrip("\n").split("\t")[2].split("|") for line in open(folder / "vocabulary.tsv")]
    texts = sorted({form for each in forms for form in each}, key=len)
    rows = dict(zip(texts, encode(load_teacher(), texts)))
    means = np.stack([np.mean([rows[form] for form in each], axis=0, dtype=np.float32) for each in forms])
    np.save(folder / "entries.npy", means / np.linalg.norm(means, axis=1, keepdims=True))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
