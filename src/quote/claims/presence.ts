import type { FoundClaim } from './absence.ts';
import { trimmed } from './absence.ts';
import type { NamedDocument } from './named-documents.ts';
import type { PartyMention } from './party-mentions.ts';
import type { Sentence } from './sentences.ts';

const verbs = `(?:say(?:s|ing)?|said|states?|stated|pledg(?:es?|ed|ing)|promis(?:es?|ed|ing)|commit(?:s|ted|ting)?(?: itself| themselves| the party)? to|commit(?:s|ted)?|vow(?:s|ed)?|propos(?:es?|ed|ing)|call(?:s|ed)?(?! on)(?: for)?|recogni[sz](?:es?|ed|ing)|includ(?:es?|ed|ing)|contain(?:s|ed)?|set(?:s)? out|outlin(?:es?|ed)|back(?:s|ed)?|support(?:s|ed)?|oppos(?:es?|ed)|demand(?:s|ed)?|mention(?:s|ed)?|refer(?:s|red)? to|nam(?:es?|ed)|stat(?:es?|ed)|warn(?:s|ed)?|argu(?:es?|ed)|offer(?:s|ed)?|declar(?:es?|ed)|writ(?:es?|ten)|wrote|acknowledg(?:es?|ed)|urg(?:es?|ed)|guarantee(?:s|d)?|describ(?:es?|ed)|admit(?:s|ted)?|insist(?:s|ed)?|wants? to|plans? to|want(?:s|ed)?|condemn(?:s|ed)?|reads?|asks? for|(?:would|will) (?!be |have |not |never )[a-z]+)`;
const saying = new RegExp(`\\b${verbs}(?![\\w-])`, 'gi');
const pledgeNoun = /^ (pledge|commitment|promise|proposal|plan|policy|vow)s? (?:to|on|of|for|that)(?![\w-])/i;

/** Of which nothing follows about what the document says. */
const unsaid =
  /\b(?:may|might|could|should|must|not|n't|never|no|nothing|expected to|likely to|called on|urged|refus\w+|declin\w+|fail\w+) (?:\w+ ){0,3}$|\b(?:neither|none|nor|no party)\b[^;]{0,85}$|\b(?:if|whether|unless|fear(?:s|ed)?|hop(?:es?|ed) that|wonder(?:s|ed)?) [^;,]{0,70}$/i;

/**
 * What a sentence says that a document has: the document says it, or a party says it in the document. One claim a
 * document at most: what follows the first verb is all that it is said to have.
 */
export function presencesIn(
  sentence: Sentence,
  documents: readonly NamedDocument[],
  mentions: readonly PartyMention[],
): readonly FoundClaim[] {
  if (/\?\W*$/.test(sentence.plain)) return [];
  return documents.flatMap((document) => presenceIn(sentence, document, mentions) ?? []);
}

function presenceIn(
  { plain, start }: Sentence,
  document: NamedDocument,
  mentions: readonly PartyMention[],
): FoundClaim | undefined {
  const [at, end] = [document.start - start, document.end - start];
  const pledge = pledgeNoun.exec(plain.slice(end));
  if (pledge !== null)
    return claim(plain, start, document, [end, end + pledge[0].length], end + pledge[0].length);
  for (const { 0: words, index } of plain.matchAll(saying)) {
    const last = index + words.length;
    if ((index < end && last > at) || isNoun(plain.slice(0, index))) continue;
    if (unsaid.test(plain.slice(Math.max(0, index - 90), index))) continue;
    if (!belongs(plain, start, document, index, last, mentions)) continue;
    // “has pledged in its manifesto to …”
    if (/^ (?:little|nothing|no|not|nobody)\b/i.test(plain.slice(last))) continue;
    const isNext = at > last && /^ (?:\w+ )?$/.test(plain.slice(last, at));
    return claim(plain, start, document, [index, last], isNext ? end : last);
  }
  if (!document.isAccordingTo) return undefined;
  return claim(plain, start, document, [at - 'according to '.length, end], end);
}

function claim(
  plain: string,
  start: number,
  document: NamedDocument,
  cue: readonly [first: number, last: number],
  from: number,
): FoundClaim {
  const [first] = cue;
  const after = trimmed(plain, from, endOfTopic(plain, start, document, from));
  // A speaker behind the words: “…,” its manifesto says.
  const mark = lastMark(plain.slice(0, first));
  const isBehind = after === undefined || (mark !== undefined && after[1] - after[0] < 12);
  const topic = isBehind ? trimmed(plain, 0, mark ?? first) : after;
  return { cue: trimmed(plain, ...cue) ?? cue, document, ...(topic === undefined ? {} : { topic }) };
}

/** Up to “in its manifesto”, where that closes the sentence. */
function endOfTopic(plain: string, start: number, document: NamedDocument, from: number): number {
  const at = document.start - start;
  const rest = plain.slice(document.end - start);
  const clause = otherClause(plain, from);
  if (clause !== undefined) return clause;
  if (!document.isIn || at <= from || !/^\W*$/.test(rest)) return plain.length;
  return from + plain.slice(from, at).replace(/ [\w-]+ $/, '').length;
}

/** Where another clause begins, outside quotation marks: “…, but Labour's is silent”. */
function otherClause(plain: string, from: number): number | undefined {
  const opens = /^(?:while|although|though|whereas)\b/i.test(plain)
    ? /, /g
    : /,? (?:but|while|although|though|whereas)\b/g;
  opens.lastIndex = from;
  const found = opens.exec(plain);
  if (found === null) return undefined;
  const marks = plain.slice(from, found.index).split('"').length - 1;
  return marks % 2 === 0 ? found.index : undefined;
}

/** “the demand”, “Trump's promise”: no verb. */
const isNoun = (before: string): boolean =>
  /(?:'s?|\b(?:the|a|an|his|her|its|their|our|this|no|any|for|of|in|with|from|by)) $/i.test(
    before.slice(-12),
  );

const lastMark = (words: string): number | undefined => {
  const at = words.lastIndexOf('"');
  return at > 0 ? at : undefined;
};

/** The verb is the document's own, or a party's with “in its manifesto” beside it. */
function belongs(
  plain: string,
  start: number,
  document: NamedDocument,
  first: number,
  last: number,
  mentions: readonly PartyMention[],
): boolean {
  const [at, end] = [document.start - start, document.end - start];
  if (!document.isIn && !document.isAccordingTo) return first >= end && isShort(plain.slice(end, first));
  if (!document.isIn) return false;
  // “In their manifesto, the Herons say …” and “The Herons say in their manifesto …”.
  const subject = plain.slice(Math.max(0, first - 120), first);
  const hasParty =
    mentions.some((each) => each.end - start <= first && each.start - start >= first - 120) ||
    /(?:^|[,"] |\bthat )(?:(?:it|they|the party|the group|we|the document) (?:\w+ ){0,3})$/i.test(subject) ||
    /(?:^|[\s"])(?:it|they|we) (?:(?:also|has|have|had|already|now|\w+ly) ){0,3}$/i.test(subject);
  if (!hasParty) return false;
  if (first >= end) return at < 40 || isShort(plain.slice(end, first));
  return at - last < 200 && !/[;:]|[.!?] /.test(plain.slice(last, at));
}

const isShort = (between: string): boolean =>
  /^ (?:which|that)(?: \w+ly)? ?$/.test(between) ||
  (/^(?:,[^,]{0,120},)?(?: (?:\([^)]{0,60}\)|[\w'-]+)){0,8} ?$/u.test(between) &&
    !/\b(?:he|she|they|it|I|we|who|but|and|that|which)\b/.test(between.replace(/^,[^,]*,/, '')));
