import { type Span, span } from '../../model/span.ts';
import type { Attribution, AttributionKind } from './attribution.ts';
import { shippedModel } from './shipped-model.ts';
import { type SignedText, signed } from './signs.ts';
import { Speakers } from './speakers.ts';
import { tagText } from './tagged-text.ts';
import type { AttributionModel, TaggedAttribution, TokenRun } from './tagging.ts';
import { quoteState, tokenise } from './tokens.ts';

/**
 * Every attribution of a running English text, in the order of their cues: what it gives as somebody's, word for
 * word or in sense, by which cue, and who that is. Time grows with the length of the text, whatever stands in it.
 */
export function attributionsIn(
  text: string,
  model: AttributionModel = shippedModel(),
): readonly Attribution[] {
  const ready = signed(tokenise(text), model.lexicon);
  const speakers = new Speakers(ready);
  return tagText(ready, model).map((each) => attributionOf(ready, each, speakers));
}

function attributionOf(text: SignedText, tagged: TaggedAttribution, speakers: Speakers): Attribution {
  const content = tagged.content.flatMap((run) => byParagraph(text, run));
  const quoted = tagged.content.flatMap((run) => quotedIn(text, run));
  const kind = kindOf(text, tagged.content);
  const { speaker, reason } = speakers.of(tagged);
  const [source] = tagged.source;
  const cue = placeOf(text, tagged.cue);
  return {
    kind,
    content,
    quoted,
    cue,
    speaker,
    reasons: [`“${text.text.slice(cue.start, cue.end)}” says so`, reason],
    ...(source === undefined ? {} : { source: placeOf(text, source) }),
  };
}

const placeOf = ({ tokens }: SignedText, { first, last }: TokenRun): Span =>
  span(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);

/** A run that goes over several lines is several pieces. */
function byParagraph(text: SignedText, { first, last }: TokenRun): readonly Span[] {
  const pieces: Span[] = [];
  let start = first;
  for (let at = first + 1; at <= last + 1; at += 1) {
    const before = text.tokens[at - 1]?.end ?? 0;
    if (at <= last && !text.text.slice(before, text.tokens[at]?.start).includes('\n')) continue;
    pieces.push(placeOf(text, { first: start, last: at - 1 }));
    start = at;
  }
  return pieces;
}

/** What stands between quotation marks in a run, without the marks, a piece a paragraph. */
function quotedIn({ tokens }: SignedText, { first, last }: TokenRun): readonly Span[] {
  const pieces: Span[] = [];
  let start = -1;
  for (let at = first; at <= last + 1; at += 1) {
    const isInside = at <= last && tokens[at]?.quote === quoteState.inside;
    if (isInside && start < 0) start = at;
    if (isInside || start < 0) continue;
    pieces.push(span(tokens[start]?.start ?? 0, tokens[at - 1]?.end ?? 0));
    start = -1;
  }
  return pieces;
}

function kindOf({ tokens }: SignedText, content: readonly TokenRun[]): AttributionKind {
  let quoted = false;
  let plain = false;
  for (const { first, last } of content)
    for (let at = first; at <= last; at += 1) {
      const quote = tokens[at]?.quote;
      if (quote === quoteState.outside && /[\p{L}\d]/u.test(tokens[at]?.written ?? '')) plain = true;
      if (quote === quoteState.inside) quoted = true;
    }
  if (!quoted) return 'indirect';
  return plain ? 'mixed' : 'direct';
}
