import type { PassageWords } from '../../model/passage.ts';
import { prepare } from '../prepare.ts';
import { opening, promisedVerbs, ruled, shape } from './forms.ts';
import type { Sign } from './sign.ts';
import { listFinder } from './word-lists.ts';
import { agents, type Wording, wordings } from './wordings.ts';

const read = new WeakMap<PassageWords, readonly Sign[]>();

/**
 * Every sign in a passage, each once. Who will act, and what he will do, may stand in the lead-in. Each passage is read
 * once as long as the same `PassageWords` object is handed in.
 */
export function signsIn(words: PassageWords): readonly Sign[] {
  const before = read.get(words);
  if (before !== undefined) return before;
  const made = readSigns(words);
  read.set(words, made);
  return made;
}

function readSigns(words: PassageWords): Sign[] {
  const text = withoutMark(words.text.slice(0, longestText));
  const opened = openedBy(words);
  const formed = [
    ...readAgents(opened + text),
    ...readWordings(text),
    ...promisedVerbs(opened + text),
    ...(endsInWill.test(opened) ? [] : opening(text)),
    ...shape(text, words.passage.kind, prepare(words).own.length),
    ...ruled(words),
  ];
  return [...new Map(formed.map((sign) => [sign.name, sign])).values()];
}

/** Then the item only goes on, and its first word is the verb of that sentence. */
const endsInWill = /\b(?:will|shall|to) $/i;

/** Reads all the wordings in a text: those that lists show in one pass, and then each expression. */
function wordingReader(kinds: readonly Wording[]): (text: string) => Sign[] {
  const lists = listFinder(kinds.map(({ shownBy }) => (shownBy instanceof RegExp ? [] : shownBy)));
  return (text) => {
    const listed = lists(text);
    return kinds.flatMap(({ name, says, shownBy, only }, at) => {
      const words = shownBy instanceof RegExp ? firstIn(text, shownBy, only) : listed.get(at);
      return words === undefined ? [] : [{ name, says, words }];
    });
  };
}

const firstIn = (text: string, expression: RegExp, only: RegExp | undefined): string | undefined =>
  only !== undefined && !only.test(text) ? undefined : expression.exec(text)?.[0];

const readAgents = wordingReader(agents);
const readWordings = wordingReader(wordings);

/** "We will:" above an item, so that it reads as one sentence with it. */
function openedBy({ leadIn }: PassageWords): string {
  const nearest = leadIn.at(-1)?.slice(-longestText) ?? '';
  return nearest.endsWith(':') ? `${nearest.slice(0, -1)} ` : '';
}

/** Longer runs are no sentences: looking through them would cost time and tell nothing. In UTF-16 code units. */
const longestText = 2_000;

/** The "2." of an item counts it and is no number of the pledge. */
const withoutMark = (text: string): string =>
  text.replace(/^\s*(?:[-•·*–—]\s*)?(?:\(?(?:\d{1,3}|\p{Ll}|[ivx]{1,4})[.)]\s+)?/u, '');
