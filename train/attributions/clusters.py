"""Puts words that stand in like places of sentences into one of 160 classes: a poor man's parts of speech.

    python clusters.py CLUSTERS.json

Reads PolNeAR's articles for training and 400 pages of debates from ../shared/data, keeps nothing of them but a number
for each frequent word. The same texts give the same file.
"""

import collections
import glob
import html
import json
import os
import re
import sys
import tarfile

import numpy
import scipy.sparse
from sklearn.cluster import KMeans
from sklearn.decomposition import TruncatedSVD

SHARED = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "shared", "data")
PAGES = 400
FEWEST = 8
WORDS = 14_000
NEIGHBOURS = 800
DIMENSIONS = 80
CLASSES = 160
TOKEN = re.compile(r"[A-Za-z]+(?:[’'][a-z]{1,2}(?![a-z]))?|\d+(?:[.,]\d+)*|[^\sA-Za-z\d]")


def texts():
    for name in sorted(glob.glob(os.path.join(SHARED, "quotes/polnear/train/text/*"))):
        with open(name, encoding="utf8") as file:
            yield file.read()
    pages = 0
    with tarfile.open(os.path.join(SHARED, "scale/twfy-html-hongkong-2000-2023.tar.gz")) as archive:
        for member in archive:
            if not member.isfile() or not member.name.endswith(("html", "htm")):
                continue
            page = archive.extractfile(member).read().decode("utf8", "replace")
            page = re.sub(r"(?s)<(script|style|nav|header|footer).*?</\1>", " ", page)
            for paragraph in re.findall(r"(?s)<p[^>]*>(.*?)</p>", page):
                yield html.unescape(re.sub(r"<[^>]+>", " ", paragraph))
            pages += 1
            if pages >= PAGES:
                return


def lines():
    for text in texts():
        for line in text.split("\n"):
            words = [re.sub(r"\d", "0", each.lower().replace("’", "'")) for each in TOKEN.findall(line)]
            if words:
                yield ["<s>", *words, "</s>"]


def neighbour_counts(all_lines, words, neighbours):
    """How often each word has each frequent word on its left, and on its right."""
    row_of = {word: at for at, word in enumerate(words)}
    column_of = {word: at for at, word in enumerate(neighbours)}
    rows, columns = [], []
    for line in all_lines:
        for at, word in enumerate(line):
            row = row_of.get(word)
            if row is None:
                continue
            for side, other in ((0, at - 1), (1, at + 1)):
                column = column_of.get(line[other]) if 0 <= other < len(line) else None
                if column is not None:
                    rows.append(row)
                    columns.append(side * len(neighbours) + column)
    shape = (len(words), 2 * len(neighbours))
    return scipy.sparse.coo_matrix((numpy.ones(len(rows), numpy.float32), (rows, columns)), shape=shape).tocsr()


def positive_information(counts):
    """The positive pointwise mutual information of words and neighbours."""
    by_row = numpy.asarray(counts.sum(1)).ravel() + 1e-9
    by_column = numpy.asarray(counts.sum(0)).ravel() + 1e-9
    cells = counts.tocoo()
    values = numpy.log(cells.data * counts.sum() / (by_row[cells.row] * by_column[cells.col]))
    values[values < 0] = 0
    return scipy.sparse.coo_matrix((values, (cells.row, cells.col)), shape=cells.shape).tocsr()


def main(target):
    all_lines = list(lines())
    counts = collections.Counter(word for line in all_lines for word in line)
    words = [word for word, count in counts.most_common() if count >= FEWEST][:WORDS]
    neighbours = [word for word, _ in counts.most_common(NEIGHBOURS)]
    information = positive_information(neighbour_counts(all_lines, words, neighbours))
    places = TruncatedSVD(DIMENSIONS, random_state=1).fit_transform(information)
    places /= numpy.linalg.norm(places, axis=1, keepdims=True) + 1e-9
    classes = KMeans(CLASSES, n_init=1, random_state=1, max_iter=40).fit(places).labels_
    with open(target, "w", encoding="utf8") as file:
        json.dump({word: int(number) + 1 for word, number in zip(words, classes)}, file)


main(sys.argv[1])
