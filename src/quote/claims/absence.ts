import type { NamedDocument } from './named-documents.ts';
import type { Sentence } from './sentences.ts';

/** Places in the sentence's own words. */
export interface FoundClaim {
  readonly cue: readonly [first: number, last: number];
  readonly topic?: readonly [first: number, last: number];
  /** The document in which it is; none where “it” or a party stands for it. */
  readonly document?: NamedDocument;
  /** Of a sentence that speaks of every document: “none of the manifestos”. */
  readonly isOfAll?: true;
}

const adverbs = `(?:(?:\\w+ly|also|still|even|once|again|at all|yet|so far|in fact|however|altogether|quite|likewise|too|both|all|now) )*`;
const speaking = `(?:mention|refer to|address|include|name|commit (?:itself |themselves )?to|promise|pledge|contain|cover|touch (?:up)?on|deal with|discuss|speak of|speak about|talk about|acknowledge|recognise|recognize|cite|call for|offer|propose|set out|say(?: anything| a word| much)?(?: about| on| of)?|make (?:any )?(?:mention of|reference to)|use the (?:words?|term|phrase))`;
const matter = `(?:mentions?|references?|commitments?|pledges?|promises?|words?|allusions?|proposals?|policy|policies|sign|trace|detail|details|plans?)`;
const empty = `no (?:(?:such|single|explicit|specific|direct|clear|firm|further|new|concrete|whatsoever|other|or \\w+|[a-z]+), )?(?:[a-z-]+ ){0,3}?${matter}(?: at all| whatsoever)? (?:of|to|on|about|for|regarding|that)`;

/** What a text says before the thing that is lacking. */
const active: readonly RegExp[] = [
  `(?:made|makes?|making|contain(?:s|ed)?|ha(?:s|d|ve)|includ(?:es?|ed)|gives?|gave|carr(?:y|ies|ied)|offer(?:s|ed)?|features?|featured|there (?:is|was|are|were|has been)|finds?|found|see|saw) ${empty}`,
  `(?:do|does|did|has|have|had)(?: not|n't) ${adverbs}${speaking}`,
  `(?:does|do|did|has|have|had) not ${adverbs}(?:mentioned|referred to|addressed|included|named)`,
  `(?:fail(?:s|ed)?|neglect(?:s|ed)?|declin(?:es?|ed)|omit(?:s|ted)?|forgets?|forgot|refus(?:es?|ed)) ${adverbs}to ${adverbs}${speaking}`,
  `(?:is|are|was|were|remain(?:s|ed)?|stay(?:s|ed)?|kept|keeps?|falls?|fell) ${adverbs}silent(?: (?:on|about|over|as to))?`,
  `(?:say|says|said|has|have|had) (?:almost |next to |absolutely )?nothing (?:at all )?(?:to say )?(?:about|on|of|regarding)`,
  `(?:say|says|said) not (?:a|one) (?:single )?word (?:about|on|of)`,
  `(?:omit(?:s|ted)?|leaves? out|left out|ignor(?:es?|ed)|avoid(?:s|ed)? (?:any )?(?:mention of|mentioning)|lack(?:s|ed)? (?:any |a )?(?:\\w+ )?${matter} (?:of|to|on|about))`,
  `never ${adverbs}(?:mention(?:s|ed)?|refer(?:s|red)? to|us(?:es|ed) the (?:word|term)|names?d?)`,
  `without (?:any |a |a single |once |even )?(?:mention(?:ing)?|reference|referring|naming)(?: of| to)?`,
  `${empty}`,
].map((pattern) => new RegExp(`\\b${pattern}(?![\\w-])`, 'gi'));

/** What it says behind it. */
const passive: readonly RegExp[] = [
  `(?:is|are|was|were|has been|have been)(?: not|n't| never) ${adverbs}(?:mentioned|referred to|included|addressed|named|covered|discussed|to be found|found|featured)`,
  `(?:goes|go|went|remains?|is|are) ${adverbs}unmentioned`,
  `(?:is|are|was|were) ${adverbs}(?:absent|missing|omitted|left out|excluded|lacking) (?:from|of|in)`,
  `(?:do|does|did)(?: not|n't) ${adverbs}(?:appear|feature|figure|occur|get a mention|rate a mention|come up)`,
  `(?:is|are|was|were|appears?) nowhere (?:in|to be (?:seen|found))`,
  `(?:gets?|got|receives?|received|merits?|merited) no mention`,
].map((pattern) => new RegExp(`\\b${pattern}(?![\\w-])`, 'gi'));

const ofAll = new RegExp(
  `\\b(?:none|neither|not one|no) (?:of )?(?:the |their |these |those )?(?:\\w+ ){0,3}?(?:manifesto(?:s|es)?|programmes?)(?: so far| published)? ${adverbs}(?:mention(?:s|ed)?|refer(?:s|red)? to|address(?:es|ed)?|include[sd]?|name[sd]?|ha[sd] anything to say (?:about|on)|say(?:s)? (?:anything|a word) (?:about|on))(?![\\w-])`,
  'i',
);

/** “Neither the Lantern nor the Heron manifesto mentions …”: the verb alone is the cue. */
const neither =
  /(?<=\b(?:neither|none of the (?:main |other |big )?parties|no party)\b[^;:]{0,140} )(?:mention(?:s|ed)?|refer(?:s|red)? to|address(?:es|ed)?|includes?d?|names?d?|say(?:s)? (?:anything|a word|much) (?:about|on)|promises?d?|pledges?d?|commits? to|recogni[sz]es?d?)(?![\w-])/gi;

/** Only thought, asked or feared, or denied: nobody claims it. */
const unclaimed =
  /\b(?:if|whether|unless|would|may|might|could|should|must|can|expected to|likely to|fears?|feared|worr(?:y|ied)|den(?:y|ies|ied)|untrue|not true|wrong to say|false(?:ly)?|lest)\b[^;]{0,60}$/i;

export function absencesIn(
  { plain, start }: Sentence,
  documents: readonly NamedDocument[],
): readonly FoundClaim[] {
  if (/\?\W*$/.test(plain)) return [];
  const all = ofAll.exec(plain);
  if (all !== null) {
    const last = all.index + all[0].length;
    const topic = topicAfter(plain, last, undefined, start);
    return [{ cue: [all.index, last], isOfAll: true, ...(topic === undefined ? {} : { topic }) }];
  }
  const found: FoundClaim[] = [];
  for (const { cue, isPassive } of cuesIn(plain)) {
    const [first, last] = cue;
    if (unclaimed.test(plain.slice(Math.max(0, first - 90), first))) continue;
    if (found.some((each) => each.cue[0] < last && first < each.cue[1])) continue;
    const document = documentOf(plain, start, cue, documents, isPassive);
    if (document === undefined && otherMedium.test(plain.slice(last))) continue;
    const topic = isPassive ? topicBefore(plain, first) : topicAfter(plain, last, document, start);
    found.push({
      cue,
      ...(topic === undefined ? {} : { topic }),
      ...(document === undefined ? {} : { document }),
    });
  }
  return found.toSorted((a, b) => a.cue[0] - b.cue[0]);
}

function* cuesIn(
  plain: string,
): Generator<{ readonly cue: readonly [number, number]; readonly isPassive: boolean }> {
  for (const [patterns, isPassive] of [
    [[neither, ...active], false],
    [passive, true],
  ] as const)
    for (const pattern of patterns)
      for (const { 0: words, index } of plain.matchAll(pattern))
        yield { cue: [index, index + words.length], isPassive };
}

/** “made no mention of it in her speech”: that is about no document of a party. */
const otherMedium =
  /\b(?:in|during|at|on) (?:(?:her|his|their|its|the|a|an|this|that|last|\w+'s) (?:[\w-]+ ){0,4}?)?(?:speech|interview|address|remarks|debate|questions?|tweet|post|briefing|conference|podcast|broadcast|video|column|book|memoirs?|testimony|broadcast|programme on|show|rally|hustings|conversation|meeting|bill|budget|act)\b/i;

/** The document that is the subject, or in which the thing is said not to stand. */
function documentOf(
  plain: string,
  start: number,
  [first, last]: readonly [number, number],
  documents: readonly NamedDocument[],
  isPassive: boolean,
): NamedDocument | undefined {
  const subject = documents.findLast(
    (each) => each.end - start <= first && !each.isIn && isSubject(plain.slice(each.end - start, first)),
  );
  if (subject !== undefined && !isPassive) return subject;
  // “nowhere in”, “absent from”: the cue has the preposition in it.
  const after = documents.find((each) => {
    if (each.start - start < last - 1) return false;
    const between = plain.slice(last, each.start - start);
    return (
      (each.isIn || /^ $/.test(between)) &&
      !otherMedium.test(between) &&
      !/[;:]|, (?:but|and|while|although)\b/.test(between)
    );
  });
  if (after !== undefined) return after;
  const fronted = documents.find((each) => each.isIn && each.start - start < 12 && each.end - start <= first);
  if (fronted !== undefined && !otherMedium.test(plain.slice(last, last + 80))) return fronted;
  return isPassive ? undefined : subject;
}

/** Between a subject and its verb stand adverbs, or a clause between commas. */
const isSubject = (between: string): boolean =>
  /^(?:'s? [\w-]+)?(?: (?:itself|and|published|launched|released|of|by|from|for|on|last|this|week|\w+day|which|that|the|party|parties|\p{Lu}[\w'-]*)){0,7}(?: ?[,(–—][^,()–—]{0,90}[,)–—])?(?: (?:also|however|itself|again|still|but|and|then|therefore|likewise|too|similarly|simply|all|both|[a-z]+ly)){0,3} ?$/u.test(
    between,
  );

/** Up to the document, a comma that opens another clause, or the end. */
function topicAfter(
  plain: string,
  from: number,
  document: NamedDocument | undefined,
  start: number,
): readonly [number, number] | undefined {
  const rest = plain.slice(from);
  const ends = [
    /[;:!?–—]|[.]\W*$|(?<=[^\s(])"|, [^,]{0,60} (?:said|says|added|claimed|argued|noted|warned|told [^,]{0,40})\W*$|, (?:but|and|while|although|though|despite|which|who|whose|where|even|as|nor|or|he|she|they|it|instead|unlike|says?|said|according|in|with)\b|,? (?:although|despite|whereas|whilst|unlike) /.exec(
      rest,
    )?.index,
    / (?:anywhere )?(?:in|within|from|throughout|across|of) (?:(?:either|both|all|any|each|one) (?:of )?)?$/.exec(
      document === undefined || document.start - start < from
        ? ''
        : rest.slice(0, document.start - start - from),
    )?.index,
    document === undefined || document.start - start < from ? undefined : document.start - start - from,
    / (?:in|within|anywhere in|throughout|from) (?:its|their|the|it|them)\b(?: [\w-]+){0,4}? (?:offer|plans?|proposals?|pages|document|text)\b/.exec(
      rest,
    )?.index,
  ].filter((each) => each !== undefined);
  return trimmed(plain, from, from + Math.min(rest.length, ...ends));
}

/** Back to where its clause begins. */
function topicBefore(plain: string, to: number): readonly [number, number] | undefined {
  const clause =
    /(?:^|[;:"–—]|, (?:but|and|while|although|though)|\b(?:but|while|although|that|says?|said))\s*([^;:–—]*)$/.exec(
      plain.slice(0, to),
    );
  const words = clause?.[1] ?? '';
  return trimmed(plain, to - words.length, to);
}

export function trimmed(plain: string, from: number, to: number): readonly [number, number] | undefined {
  let [first, last] = [from, to];
  while (first < last && /[\s,"'.;:-]/.test(plain.charAt(first))) first += 1;
  while (last > first && /[\s,".;:-]/.test(plain.charAt(last - 1))) last -= 1;
  return last > first ? [first, last] : undefined;
}
