"""Chooses the words and the terms of several words that get a vector.

    python vocabulary.py MINED_FOLDER

Reads what index-words.ts made of sentences.tsv, dictionary.txt and terms.txt. Writes vocabulary.tsv: the index words
parted by blanks, their count, and up to three forms under which people write them, the usual one first.
"""

import math
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

# A word of the dictionary that the texts hold twice is no misprint; any other string must be in use.
LEAST_IN_DICTIONARY = 2
LEAST_OTHERWISE = 10
LEAST_NUMBER = 60
MOST_TERMS = 7500
LEAST_TERM = 30
LONGEST_TERM = 4
EXAMPLES = 12

# No term begins or ends with these.
_FUNCTION = set(
    """a about abov after again against all also am an and ani anoth are as at be becaus been befor between both but by can
    could cours day did do doe down dure each either els even ever everi few first follow for from further get give given go
    great had has have he her here him his how howev i if in into is it its itself just know last least less let like
    made make mai mani matter me might more most mr mrs ms much must my need never no nor not now of off on onc one onli
    or other our out over own part particular put rather same said sai second see seem shall she should sinc so some
    someth such sure take than that the their them then there these they thing think this those through thus to todai
    too two under until up upon us veri was wai we well went were what when where whether which while who whom whose
    why will with within without would year yesterdai yet you your three four five six seven eight nine ten hon noble lord
    friend gentleman ladi right minist member baroness lai""".split()
)


def main(folder: Path) -> None:
    lines = [line.split() for line in open(folder / "sentences.tsv.words")]
    counts = Counter(word for line in lines for word in line)
    dictionary = {word for line in open(folder / "dictionary.txt.words") for word in line.split()}
    written = {tuple(line.split()) for line in open(folder / "terms.txt.words")}
    singles = {word for word, count in counts.items() if is_kept(word, count, dictionary)}
    singles |= {word for term in written for word in term}
    terms = {term for term in written if 1 < len(term) <= LONGEST_TERM}
    terms |= set(mined_terms(lines, counts, singles, MOST_TERMS))
    term_counts, examples = count_terms(lines, terms)
    forms = usual_forms(folder)
    surface = surface_of_mined(folder, examples, forms) | surface_of_written(folder)
    with open(folder / "vocabulary.tsv", "w") as out:
        for word in sorted(singles):
            print(word, counts[word], "|".join(forms.get(word, [word])[: 1 if has_digit(word) else 3]), sep="\t", file=out)
        for term in sorted(terms):
            shown = surface.get(term) or " ".join(forms.get(word, [word])[0] for word in term)
            print(" ".join(term), term_counts[term], shown, sep="\t", file=out)
    print(f"{len(singles)} words, {len(terms)} terms, of them {len(written & terms)} written by hand")


def is_kept(word: str, count: int, dictionary: set[str]) -> bool:
    if not word.isascii() or len(word) > 24 or (len(word) < 2 and word not in {"a", "i"}):
        return False
    if has_digit(word):
        return "d" not in word and count >= LEAST_NUMBER
    return count >= (LEAST_IN_DICTIONARY if word in dictionary else LEAST_OTHERWISE)


def has_digit(word: str) -> bool:
    return any(letter.isdigit() for letter in word)


def mined_terms(lines, counts: Counter, singles: set[str], most: int) -> list[tuple[str, ...]]:
    """Neighbours that keep together: normalised pointwise mutual information (Bouma 2009), then frequency."""
    total = sum(counts.values())
    found: Counter = Counter()
    for line in lines:
        for at, word in enumerate(line):
            if word in _FUNCTION:
                continue
            for length in (2, 3):
                term = tuple(line[at : at + length])
                if len(term) == length and term[-1] not in _FUNCTION:
                    found[term] += 1
    scores = {}
    for term, count in found.items():
        if count < LEAST_TERM or any(word not in singles or has_digit(word) for word in term):
            continue
        chance = math.prod(counts[word] / total for word in term)
        together = math.log(count / total / chance) / ((len(term) - 1) * -math.log(count / total))
        if together > 0.28:
            scores[term] = together * math.log(count)
    return sorted(scores, key=lambda term: -scores[term])[:most]


def count_terms(lines, terms: set[tuple[str, ...]]) -> tuple[Counter, dict[tuple[str, ...], list[int]]]:
    """How often each term stands in the texts, and the first lines where it does."""
    begins = {term[0] for term in terms}
    counts: Counter = Counter()
    examples: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, line in enumerate(lines):
        for at, word in enumerate(line):
            if word not in begins:
                continue
            for length in range(2, min(LONGEST_TERM, len(line) - at) + 1):
                term = tuple(line[at : at + length])
                if term in terms:
                    counts[term] += 1
                    if len(examples[term]) < EXAMPLES:
                        examples[term].append(number)
    return counts, examples


def usual_forms(folder: Path) -> dict[str, list[str]]:
    counts: dict[str, Counter] = defaultdict(Counter)
    for name, weight in [("sentences.tsv", 10), ("dictionary.txt", 1), ("terms.txt", 1)]:
        for line in open(folder / f"{name}.forms"):
            word, form, count = line.rstrip("\n").split("\t")
            if "|" not in form and form.strip():
                counts[word][form.replace("\u00ad", "")] += weight * int(count)
    return {word: [form for form, _ in by_form.most_common(6)] for word, by_form in counts.items()}


def surface_of_mined(folder: Path, examples: dict[tuple[str, ...], list[int]], forms: dict[str, list[str]]) -> dict[tuple[str, ...], str]:
    """How people mostly write a term: "smoke and mirrors", where its words alone would give "smoking and mirror"."""
    wanted = {number for numbers in examples.values() for number in numbers}
    texts = {number: line for number, line in enumerate(open(folder / "sentences.tsv")) if number in wanted}
    found = {}
    for term, numbers in examples.items():
        words = ["(?:" + "|".join(map(re.escape, sorted(forms[word], key=len, reverse=True))) + ")" for word in term]
        pattern = re.compile(r"\b" + r"[\W_]+".join(words) + r"\b", re.IGNORECASE)
        seen = Counter(re.sub(r"[\W_]+", " ", match.group().lower()) for number in numbers for match in pattern.finditer(texts[number]))
        if seen:
            found[term] = seen.most_common(1)[0][0]
    return found


def surface_of_written(folder: Path) -> dict[tuple[str, ...], str]:
    pairs = zip(open(folder / "terms.txt.words"), open(folder / "terms.txt"))
    return {tuple(words.split()): text.strip().lower() for words, text in pairs}


if __name__ == "__main__":
    main(Path(sys.argv[1]))
