import type { PassageWords } from '../../model/passage.ts';
import { indexWords } from '../analyse.ts';
import { modalityOf } from '../modality.ts';
import { prepare } from '../prepare.ts';
import type { Sign } from './sign.ts';
import { type VerbClass, verbClass } from './verb-classes.ts';

const verbSays: Readonly<Record<VerbClass, string>> = {
  make: 'makes something that can be seen',
  give: 'gives or pays something',
  raise: 'makes something more',
  cut: 'makes something less or ends it',
  law: 'changes a rule',
  keep: 'keeps what is there',
  strive: 'works at something, with no end that could be checked',
  look: 'looks into something',
  think: 'says what is or is thought, and does nothing',
};

const between = String.raw`(?: (?:also|then|now|always|therefore|not|be|\p{L}+ly))*`;
const promised = new RegExp(
  String.raw`(?:\b(?:will|shall)|['’]ll|\b(?:promis|pledg|commit|undertak|plan|propos|intend|going)\p{L}* to)${between} (\p{L}+)`,
  'giu',
);

/** The verbs of what will be done. */
export function promisedVerbs(text: string): Sign[] {
  return Array.from(text.matchAll(promised)).flatMap(([words, verb = '']) => {
    const kind = verbClass(indexWords(verb)[0] ?? '');
    return kind === undefined ? [] : [{ name: `will ${kind}`, words, says: verbSays[kind] }];
  });
}

/** How the passage begins: "Establish …", "Establishing …", "to establish …", "Established …", "Abolition of …". */
export function opening(text: string): Sign[] {
  const [, words = '', to, verb = ''] = /^((to )?(?:\p{L}+ly )?(\p{L}+))/iu.exec(text) ?? [];
  const noun =
    /^(?:\p{L}+(?:tion|sion|ment|ance|al|ing(?: up)?|ease) of|(?:an? )?(?:end|ban|cut|increase|reduction) (?:to|on|in|of))\b/iu.exec(
      text,
    )?.[0];
  if (noun !== undefined)
    return [{ name: 'begins noun', words: noun, says: 'begins with the name of a doing' }];
  const kind = verbClass(indexWords(verb)[0] ?? '');
  if (kind === undefined || /(?:tion|ment|ance|al)s?$/i.test(verb)) return [];
  const form =
    to !== undefined ? 'to' : (/(?:ing|ed)$/.exec(verb)?.[0] ?? (/[^s]s$/.test(verb) ? 's' : 'plain'));
  return [
    { name: `begins ${form}`, words, says: beginningSays[form] ?? '' },
    { name: `begins ${kind}`, words, says: verbSays[kind] },
  ];
}

const beginningSays: Readonly<Record<string, string>> = {
  to: 'begins with an aim',
  ing: 'begins with a doing, as items of a programme do',
  ed: 'begins with what was done',
  s: 'begins with what someone does',
  plain: 'begins with what is to be done, as items of a programme do',
};

/** How long it is, what kind of passage, and whether it is a whole sentence. */
export function shape(text: string, kind: PassageWords['passage']['kind'], tokens: number): Sign[] {
  const sign = (name: string, says: string, found: boolean): Sign[] =>
    found ? [{ name, words: '', says }] : [];
  return [
    ...sign('shortest', 'has at most five words', tokens <= 5),
    ...sign('short', 'is short', tokens > 5 && tokens <= 10),
    ...sign('long', 'is long', tokens > 25 && tokens <= 40),
    ...sign('longest', 'is very long', tokens > 40),
    ...sign('item', 'is an item of a list', kind === 'item'),
    ...sign('heading', 'is a heading', kind === 'heading'),
    ...sign('no verb', 'has no verb that says what is or will be', !finite.test(text)),
    ...sign('no stop', 'is no whole sentence', !/[.!?;:)”"’]\s*$/.test(text)),
    ...sign('colon', 'leads into what follows', /:\s*$/.test(text)),
    ...sign('capitals', 'stands in capitals', !/\p{Ll}/u.test(text)),
  ];
}

const finite =
  /\b(?:is|are|was|were|be|been|has|have|had|will|shall|would|can|could|may|must|should|do|does|did)\b|['’](?:ll|ve|re|s)\b|\p{L}+(?:s|ed) (?:the|a|an|to|that|our|in|on|for|by)\b/iu;

/** What the rules of the finder read, for the passage as a whole. */
export function ruled(words: PassageWords): Sign[] {
  const prepared = prepare(words);
  const end = prepared.own.length;
  const { strength, cue, where } = modalityOf(words, prepared, { first: end, last: end });
  const place = where === 'leadIn' ? ' in the lead-in' : '';
  return [
    { name: `rule ${strength} ${where}`, words: cue, says: `is read as ${ruleSays[strength]}${place}` },
  ];
}

const ruleSays = {
  promise: 'a promise',
  effort: 'a promise to work for it',
  call: 'a demand on someone else',
  record: 'a report of what was done',
  agreement: 'agreement alone',
  statement: 'a statement',
} as const;
