import { mended, unowned } from './mending.ts';
import { withSignedQuotations } from './signed-quotations.ts';
import type { SignedText } from './signs.ts';
import { type AttributionModel, type TaggedAttribution, tagCues, tagParts, tagQuotation } from './tagging.ts';

/** Fewer tokens than this between quotation marks are a name, a title or a catchword as often as somebody's words. */
const fewestTokens = 5;

/** The attributions of a text as tokens: by the taggers, mended by rules, then once more for quotations left over. */
export function tagText(text: SignedText, model: AttributionModel): readonly TaggedAttribution[] {
  const parts = tagParts(text, model.parts, model.eagerness);
  const tagged = tagCues(text, parts, model);
  const first = mended(text, tagged);
  const more = unowned(text, first)
    .filter((quotation) => quotation.last - quotation.first > fewestTokens)
    .flatMap((quotation) => tagQuotation(text, quotation, parts, model) ?? []);
  const all = more.length === 0 ? first : mended(text, [...first, ...withoutKnown(more, first)]);
  return withSignedQuotations(text, all);
}

/** One attribution a cue: the first. */
function withoutKnown(
  more: readonly TaggedAttribution[],
  known: readonly TaggedAttribution[],
): readonly TaggedAttribution[] {
  const cues = new Set(known.map(({ cue }) => cue.first));
  return more.filter(({ cue }) => {
    const isNew = !cues.has(cue.first);
    cues.add(cue.first);
    return isNew;
  });
}
