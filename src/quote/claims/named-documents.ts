import type { SourceKind } from '../../model/source.ts';
import { type Span, span } from '../../model/span.ts';
import type { Owner } from './claim.ts';
import type { PartyMention } from './party-mentions.ts';
import type { Sentence } from './sentences.ts';

/** A document as a sentence names it: “their full election offer”, “Labour's manifesto”. */
export interface NamedDocument extends Span {
  readonly kind?: SourceKind;
  /** “manifesto” means a party's programme wherever it stands; a “programme” may be on television. */
  readonly isSurely: boolean;
  readonly isPlural: boolean;
  /** Whose it is, as far as the phrase itself says. */
  readonly whose: Whose;
  /** How it stands in its sentence: “in their manifesto”. */
  readonly isIn: boolean;
  readonly isAccordingTo: boolean;
}

export type Whose =
  | { readonly type: 'owners'; readonly owners: readonly Owner[] }
  /** “their manifesto”, “the party's manifesto”: whoever is spoken of. */
  | { readonly type: 'referred' }
  /** “the manifesto”: the one that is spoken of, or whose party stands beside it. */
  | { readonly type: 'definite' }
  /** “no manifesto”, “none of the manifestos”, “a manifesto”. */
  | { readonly type: 'none' }
  | { readonly type: 'any' };

interface Noun {
  readonly pattern: string;
  readonly kind?: SourceKind;
  readonly isSurely?: true;
}

const nouns: readonly Noun[] = [
  { pattern: 'manifesto(?:s|es)?', kind: 'manifesto', isSurely: true },
  {
    pattern:
      '(?:election|policy|electoral|manifesto) (?:offer(?:ing)?|pitch|prospectus|platform|programme|program|booklet)s?',
    kind: 'manifesto',
  },
  {
    pattern: '(?:prospectus(?:es)?|platforms?|programmes?|programs?|booklets?|(?<=full )offer)',
    kind: 'manifesto',
  },
  { pattern: '(?:open )?letters?', kind: 'letter' },
  { pattern: '(?:written )?(?:reply|replies)|written responses?', kind: 'reply' },
  { pattern: '(?:press |news )?releases?', kind: 'release' },
  { pattern: 'document' },
];
const nounPattern = new RegExp(
  `\\b(?:${nouns.map(({ pattern }) => `(${pattern})`).join('|')})(?![\\w-])`,
  'gi',
);

/** “manifesto launch”, “programme director”: the noun only says which. */
const goesOn =
  /^(?:'s)? (?:launch(?:es)?|event|writer|author|director|commit?tee|process|season|day|week|speech|drafts?|team|chief|costings?|page|cover|title)\b/i;

const stops = new Set(
  `in on of to from and or but with by for at as is are was were be been has have had will would that which who says say
  said release releases released releasing publish publishes published publishing launch launches launched launching
  unveil unveils unveiled unveiling present presents presented issue issues issued reveal reveals revealed than into
  about after before over under between against while when if because through across throughout within its'own not also
  no mention reference see read reads reading mentions includes include`.split(/\s+/),
);

/** Every document that a sentence names, in its order. */
export function documentsIn(
  text: string,
  sentence: Sentence,
  mentions: readonly PartyMention[],
): readonly NamedDocument[] {
  const { plain, start } = sentence;
  return [...plain.matchAll(nounPattern)].flatMap((found): readonly NamedDocument[] => {
    const at = found.index;
    const which = found.slice(1).findIndex((group) => group !== undefined);
    const noun = nouns[which];
    const end = at + found[0].length;
    if (noun === undefined || goesOn.test(plain.slice(end, end + 20))) return [];
    // “their manifesto pledge”: the manifesto is meant, and what follows is the pledge.
    const phrase = phraseBefore(plain, at);
    const place = span(start + phrase.first, start + end);
    const before = plain.slice(0, phrase.first);
    const ofWhom = mentions.filter((each) => each.end > place.start && each.start < place.end);
    const behind = namedBehind(plain, end, start, mentions);
    return [
      {
        ...place,
        ...(noun.kind === undefined ? {} : { kind: noun.kind }),
        isSurely: noun.isSurely === true,
        isPlural: /s$/i.test(found[0]) && !/prospectus$/i.test(found[0]),
        whose: whose(text, phrase, place, [...ofWhom, ...behind], noun.isSurely === true),
        isIn: /\b(?:in|within|from|throughout|across|anywhere in|inside|(?:pages?|sections?|chapters?|parts?)(?: [\w-]+)? of)(?: (?:either|both|all|any|each|one)(?: of)?)?\s*$/i.test(
          before,
        ),
        isAccordingTo: /\baccording to\s*$/i.test(before),
      },
    ];
  });
}

/** “manifestos from Labour and the Greens”. */
function namedBehind(
  plain: string,
  end: number,
  start: number,
  mentions: readonly PartyMention[],
): readonly PartyMention[] {
  const named: PartyMention[] = [];
  let at = end;
  let joint = /^ (?:of|by|from) (?:both )?(?:the )?/;
  for (;;) {
    const next = at + (joint.exec(plain.slice(at, at + 20))?.[0].length ?? -1);
    const mention = mentions.find((each) => each.start === start + next);
    if (mention === undefined) return named;
    named.push(mention);
    at = mention.end - start;
    joint = /^(?:,|,? and|,? or) (?:the )?/;
  }
}

interface Phrase {
  readonly first: number;
  readonly words: readonly string[];
  /** The possessor's words without the mark, where one ends in 's. */
  readonly possessor?: readonly [first: number, last: number];
  /** “whose manifesto”, “Labour’s …”: what the last possessive word is. */
  readonly possessorWords?: string;
}

/** Back from the noun over its adjectives to what determines it. */
function phraseBefore(plain: string, noun: number): Phrase {
  const left = plain.slice(Math.max(0, noun - 120), noun);
  const base = noun - left.length;
  const words = [...left.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'.-]*/gu)].map(({ 0: word, index }) => ({
    word,
    at: base + index,
  }));
  let first = noun;
  const taken: string[] = [];
  for (let step = 0; step < 7; step += 1) {
    const each = words.at(-1 - step);
    if (each === undefined || !/^[ -]?$/.test(plain.slice(each.at + each.word.length, first))) break;
    const lower = each.word.toLowerCase();
    if (stops.has(lower)) break;
    first = each.at;
    taken.unshift(each.word);
    if (/'s?$/.test(each.word)) return possessed(plain, words.slice(0, words.length - step), first, taken);
    if (
      /^(?:the|a|an|this|that|these|those|their|its|his|her|our|your|my|each|every|no|any|both|all|whose)$/.test(
        lower,
      )
    )
      break;
  }
  return { first, words: taken };
}

/** “Upland Voice's manifesto”: back over the capitals of the name. */
function possessed(
  plain: string,
  words: readonly { readonly word: string; readonly at: number }[],
  noun: number,
  taken: readonly string[],
): Phrase {
  let first = noun;
  const name = [...taken];
  for (let at = words.length - 2; at >= 0 && at > words.length - 7; at -= 1) {
    const each = words[at];
    if (each === undefined || plain.slice(each.at + each.word.length, first) !== ' ') break;
    if (!/^\p{Lu}|^(?:the|and|of|for)$/u.test(each.word)) break;
    first = each.at;
    name.unshift(each.word);
    if (/^the$/i.test(each.word)) break;
  }
  const last = words.at(-1);
  const end = last === undefined ? first : last.at + last.word.replace(/'s?$/, '').length;
  return { first, words: name, possessor: [first, end], possessorWords: plain.slice(first, end) };
}

function whose(
  text: string,
  phrase: Phrase,
  place: Span,
  mentions: readonly PartyMention[],
  isSurely: boolean,
): Whose {
  if (mentions.length > 0)
    return {
      type: 'owners',
      owners: mentions.map(({ party, start, end }) => ({ type: 'party', party, place: span(start, end) })),
    };
  const [determiner = ''] = phrase.words.map((word) => word.toLowerCase());
  if (phrase.possessor !== undefined) {
    const [first, end] = phrase.possessor;
    const offset = place.start - phrase.first;
    const printed = text.slice(offset + first, offset + end);
    if (
      /^(?:(?:[Tt]he|[Ee]ach|[Tt]hat) )?(?:[a-z]+ )?(?:party|group|parties|alliance|coalition|government|opposition)$/.test(
        printed,
      )
    )
      return { type: 'definite' };
    return { type: 'owners', owners: [{ type: 'other', place: span(offset + first, offset + end) }] };
  }
  if (determiner === 'no' || determiner === 'any') return { type: 'none' };
  if (/^(?:their|its|our)$/.test(determiner) || (determiner === 'whose' && isSurely))
    return { type: 'referred' };
  if (/^(?:his|her)$/.test(determiner)) return { type: isSurely ? 'referred' : 'any' };
  if (/^(?:the|this|that|these|those|both|all)$/.test(determiner)) return { type: 'definite' };
  return { type: isSurely && phrase.words.length === 0 ? 'definite' : 'any' };
}
