import type { FoundClaim } from './absence.ts';
import type { NamedDocument } from './named-documents.ts';
import type { Sentence } from './sentences.ts';

const publish = `(?:(?:formally|officially|also|finally|then) )?(?:releas|publish|launch|unveil|present|issu|reveal|announc)(?:e|es|ed|ing)?`;
const adverbs = `(?:(?:also|now|widely|still|finally|currently|reportedly|only|all|both) )*`;

/** Present and future alone: what was expected has come or has not, and the text says so elsewhere. */
const cues: readonly RegExp[] = [
  `(?:is|are|'s|'re) ${adverbs}(?:expected|due|set|scheduled|slated|likely|about|poised|preparing|planning|hoping|going) to (?:be )?${publish}`,
  `(?:is|are) ${adverbs}to (?:be )?${publish}`,
  `(?:will|'ll|plans? to|intends? to|aims? to|hopes? to|promise[sd]? to|expects? to|prepar(?:es?|ing) to) ${adverbs}(?:be )?${publish}`,
  `(?:has|have|is|are) (?:yet to|not yet|still to|still not) (?:be |been )?${publish}`,
  `(?:is|are) ${adverbs}(?:expected|due|awaited|scheduled|out)(?! to)`,
  `(?:await(?:s|ing)?|waiting for)`,
].map((pattern) => new RegExp(`(?<![\\w-])${pattern}(?![\\w-])`, 'gi'));

/** A sentence that says that a document is still to come. */
export function expectationsIn(
  { plain, start }: Sentence,
  documents: readonly NamedDocument[],
): readonly FoundClaim[] {
  if (/\?\W*$/.test(plain)) return [];
  const found: FoundClaim[] = [];
  for (const pattern of cues)
    for (const { 0: words, index } of plain.matchAll(pattern)) {
      const last = index + words.length;
      if (found.some(({ cue }) => cue[0] < last && index < cue[1])) continue;
      if (
        /\b(?:if|whether|unless|until|when|would|should|must|not)\b[^,;]{0,60}$/i.test(
          plain.slice(Math.max(0, index - 70), index),
        )
      )
        continue;
      const document = documents.find((each) => isToCome(plain, start, each, index, last));
      if (document !== undefined) found.push({ cue: [index, last], document });
    }
  return found.toSorted((a, b) => a.cue[0] - b.cue[0]);
}

/** It is what is published: the object close behind the verb, or the subject before it. */
function isToCome(
  plain: string,
  start: number,
  document: NamedDocument,
  first: number,
  last: number,
): boolean {
  if (document.isIn || document.isAccordingTo) return false;
  const [at, end] = [document.start - start, document.end - start];
  if (at >= last) return /^(?: (?:both|all|the|a|its|their|details of))? ?$/.test(plain.slice(last, at));
  return end <= first && /^(?:,[^,]{0,80},)?(?: [\w'-]+){0,6} ?$/.test(plain.slice(end, first));
}
