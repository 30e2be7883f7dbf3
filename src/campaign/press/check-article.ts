import { asksSpokenOf } from '../../find/asks-named.ts';
import type { Day } from '../../model/day.ts';
import type { DocumentRecord } from '../../model/document.ts';
import type { AskId, DocumentId, PartyId } from '../../model/ids.ts';
import type { DifferenceClass } from '../../model/quotation.ts';
import { type Span, wordsAt } from '../../model/span.ts';
import type { Attribution, AttributionKind } from '../../quote/attribution/attribution.ts';
import { attributionsIn } from '../../quote/attribution/attributions-in.ts';
import type { Claim, ClaimKind } from '../../quote/claims/claim.ts';
import { claimsIn } from '../../quote/claims/claims-in.ts';
import { type QuotedWords, quotationsIn } from '../../quote/quotations-in.ts';
import { unmatchedMarks } from '../../quote/unmatched-marks.ts';
import { standsFrom } from '../../record/on-the-day.ts';
import type { StoreReader } from '../../store/port.ts';
import { type Bearing, bearingOf, type Quoted } from './bearing.ts';
import { type CheckedDocument, type Checking, type ClaimCheck, checkClaim } from './check-claim.ts';
import { checkQuotation, type QuotationCheck } from './check-quotation.ts';
import { namesOfParties } from './names-of-parties.ts';
import type { PressText } from './press-text.ts';
import { Shelf } from './shelf.ts';
import { personInWords, type Who, whoSpeaks } from './who-speaks.ts';

/** What came of setting an article beside the campaign's documents. */
export interface ArticleCheck {
  readonly article: {
    readonly name: string;
    readonly title?: string;
    readonly published?: Day;
    readonly document?: DocumentId;
  };
  /** What a reader must know before trusting the rest. */
  readonly notes: readonly string[];
  /** In the order of the article. */
  readonly entries: readonly PressEntry[];
  /** For each document that was quoted or spoken of: what it says on the article's asks that the article leaves out. */
  readonly leftOut: readonly CheckedDocument[];
  readonly summary: ArticleSummary;
}

export type PressEntry = CheckedQuotation | CheckedClaim;

export interface CheckedQuotation extends Span, QuotationCheck {
  readonly type: 'quotation';
  readonly words: string;
  /** Absent where no attribution was found for it. */
  readonly kind?: AttributionKind;
  readonly who: Who;
}

export interface CheckedClaim extends Span {
  readonly type: 'claim';
  readonly kind: ClaimKind;
  readonly sentence: string;
  readonly cue: string;
  readonly topic?: string;
  /** Who says so, where it is not the article itself. */
  readonly saidBy?: Who;
  readonly reasons: readonly string[];
  /** One a party whose document it is. */
  readonly checks: readonly ClaimCheck[];
}

export interface ArticleSummary {
  readonly quotations: number;
  readonly byClass: Readonly<Partial<Record<DifferenceClass, number>>>;
  readonly byVerdict: Readonly<Record<string, number>>;
  readonly claims: number;
  readonly claimVerdicts: Readonly<Record<string, number>>;
  /** Quotations of too few words to be looked for. */
  readonly short: number;
  /** Whether something differs from the documents: what `--strict` ends with status 2 for. */
  readonly differs: boolean;
}

interface HowToCheck {
  /** The day on which people are looked up where the article has none. */
  readonly today: Day;
  /** Only beside this party's documents. */
  readonly party?: PartyId;
}

/** Fewer words than this are a name or a catchword, and stand in many places by chance. */
export const fewestWords = 4;
/** No article has more; what has is no article, and the rest is counted and said. */
const mostQuotations = 1000;
/** In characters, some 15,000 words: longer ones are books, in which to follow speakers takes minutes. */
const longestAttributed = 100_000;

/**
 * Sets every quotation of an article, and every claim about a party's document, beside the documents of the campaign.
 * Articles of the campaign are left out: a newspaper does not prove a newspaper.
 */
export async function checkArticle(
  reader: StoreReader,
  article: PressText,
  how: HowToCheck,
): Promise<ArticleCheck> {
  const shelf = await Shelf.of(reader);
  const found = await readPress(reader, article);
  const quotations = await checkQuotations(reader, shelf, article, found, how);
  const checking: Checking = {
    shelf,
    text: article.text,
    spokenOf: asksSpokenOf(shelf.plans, article.sentences),
    quoted: placesQuoted(quotations),
    quotations,
  };
  const claims = await checkClaims(checking, found, how.party);
  const entries = [...quotations, ...claims].toSorted(
    (a, b) => a.start - b.start || (a.type === 'quotation' ? 1 : -1),
  );
  return {
    article: {
      name: article.name,
      ...(article.title === undefined ? {} : { title: article.title }),
      ...(article.published === undefined ? {} : { published: article.published }),
      ...(article.document === undefined ? {} : { document: article.document }),
    },
    notes: notesOn(article, found, shelf),
    entries,
    leftOut: await leftOutOf(checking, quotations, claims),
    summary: summaryOf(quotations, claims, found.short),
  };
}

// What the article has

interface Press {
  readonly quotations: readonly QuotedWords[];
  readonly short: number;
  readonly left: number;
  readonly attributionAt: (place: Span) => Attribution | undefined;
  readonly claims: readonly Claim[];
  readonly parties: Awaited<ReturnType<typeof namesOfParties>>;
  readonly strayMarks: number;
}

async function readPress(reader: StoreReader, { text, published, language }: PressText): Promise<Press> {
  const parties = await namesOfParties(reader);
  const all = quotationsIn(text);
  const long = all.filter((each) => each.text.split(/\s+/).length >= fewestWords);
  const isEnglish = isEnglishOrUnknown(language);
  return {
    quotations: long.slice(0, mostQuotations),
    short: all.length - long.length,
    left: Math.max(0, long.length - mostQuotations),
    attributionAt: isEnglish ? byPlace(attributionsIn(text.slice(0, longestAttributed))) : () => undefined,
    claims: isEnglish ? claimsIn(text, parties, published) : [],
    parties,
    strayMarks: unmatchedMarks(text, all),
  };
}

const isEnglishOrUnknown = (language: string | undefined): boolean =>
  language === undefined || language === 'English';

/** The attribution whose content shares most with a place. */
function byPlace(attributions: readonly Attribution[]): (place: Span) => Attribution | undefined {
  const pieces = attributions
    .flatMap((attribution) => attribution.content.map(({ start, end }) => ({ start, end, attribution })))
    .toSorted((a, b) => a.start - b.start);
  return (place) => {
    let best: { readonly shared: number; readonly attribution: Attribution } | undefined;
    for (const { start, end, attribution } of pieces) {
      if (start >= place.end) break;
      const shared = Math.min(end, place.end) - Math.max(start, place.start);
      if (shared > (best?.shared ?? 0)) best = { shared, attribution };
    }
    return best?.attribution;
  };
}

// Quotations

async function checkQuotations(
  reader: StoreReader,
  shelf: Shelf,
  { text, published }: PressText,
  { quotations, attributionAt, claims, parties }: Press,
  { today, party }: HowToCheck,
): Promise<readonly CheckedQuotation[]> {
  const only = documentsOf(shelf, party);
  const people = (await reader.registryCounts()).persons > 0;
  const checked: CheckedQuotation[] = [];
  for (const { place, text: words, depth } of quotations) {
    const attribution = depth > 1 ? undefined : attributionAt(place);
    const who = depth > 1 ? insideAnother : whoSpeaks(attribution, place, { text, parties, claims });
    const known =
      people && who.type === 'person' ? await personInWords(reader, who.words, published ?? today) : [];
    checked.push({
      type: 'quotation',
      ...place,
      words,
      ...(attribution === undefined ? {} : { kind: attribution.kind }),
      who: { ...who, reasons: [...who.reasons, ...known] },
      ...(await checkQuotation(shelf, words, who, only)),
    });
  }
  return checked;
}

/** Whom a person quotes is not followed. */
const insideAnother: Who = {
  type: 'unknown',
  words: '',
  signers: [],
  reasons: ['it stands inside another quotation'],
};

const documentsOf = (shelf: Shelf, party: PartyId | undefined): readonly DocumentRecord[] =>
  party === undefined ? shelf.documents : shelf.documents.filter((document) => document.party === party);

function placesQuoted(quotations: readonly CheckedQuotation[]): Quoted {
  const found = quotations.flatMap((each) => (each.found === undefined ? [] : [each.found]));
  return Map.groupBy(found, ({ document }) => document);
}

// Claims

async function checkClaims(
  checking: Checking,
  { claims, attributionAt, parties }: Press,
  party: PartyId | undefined,
): Promise<readonly CheckedClaim[]> {
  const { text } = checking;
  const checked: CheckedClaim[] = [];
  for (const claim of claims) {
    const checks = (await checkClaim(checking, claim)).filter(
      (each) => party === undefined || each.party === party,
    );
    if (checks.length === 0) continue;
    const saidBy = claim.isQuoted
      ? whoSpeaks(attributionAt(claim.cue), claim.cue, { text, parties, claims: [] })
      : undefined;
    checked.push({
      type: 'claim',
      start: claim.sentence.start,
      end: claim.sentence.end,
      kind: claim.kind,
      sentence: wordsAt(text, claim.sentence),
      cue: wordsAt(text, claim.cue),
      ...(claim.topic === undefined ? {} : { topic: wordsAt(text, claim.topic.place) }),
      ...(saidBy === undefined ? {} : { saidBy }),
      reasons: claim.reasons,
      checks,
    });
  }
  return checked;
}

// What the article leaves out

/** Ask by ask what each document that came up has besides: what the article quotes and what was shown are left out. */
async function leftOutOf(
  checking: Checking,
  quotations: readonly CheckedQuotation[],
  claims: readonly CheckedClaim[],
): Promise<readonly CheckedDocument[]> {
  const shown = cameUp(quotations, claims);
  const left: CheckedDocument[] = [];
  for (const document of checking.shelf.documents) {
    const asks = shown.get(document.id);
    if (asks === undefined || document.party === undefined || document.kind === 'debate') continue;
    const bearings = await unquoted(
      checking,
      document,
      checking.spokenOf.filter((ask) => !asks.has(ask)),
    );
    if (bearings.length > 0)
      left.push({
        document: document.id,
        title: document.title,
        kind: document.kind,
        from: standsFrom(document),
        bearings,
      });
  }
  return left;
}

/** The documents that the article quotes or speaks of, with the asks on which all of each is shown already. */
function cameUp(
  quotations: readonly CheckedQuotation[],
  claims: readonly CheckedClaim[],
): ReadonlyMap<DocumentId, ReadonlySet<AskId>> {
  const shown = new Map<DocumentId, Set<AskId>>();
  for (const { verdict, found } of quotations)
    if (found !== undefined && (verdict === 'verified' || verdict === 'words-changed'))
      shown.set(found.document, new Set());
  for (const { kind, checks } of claims)
    for (const { document, bearings } of checks.flatMap(({ documents }) => documents)) {
      // What a claim that something is there leaves out is still left out; beside an absence all is shown.
      const all = kind === 'presence' ? [] : bearings.map(({ ask }) => ask);
      shown.set(document, new Set([...(shown.get(document) ?? []), ...all]));
    }
  return shown;
}

async function unquoted(
  { shelf, quoted }: Checking,
  document: DocumentRecord,
  asks: readonly AskId[],
): Promise<readonly Bearing[]> {
  const bearings: Bearing[] = [];
  for (const ask of asks) {
    const bearing = await bearingOf(shelf, document, ask, quoted);
    const passages = bearing.passages.filter(({ isQuoted }) => !isQuoted);
    if (passages.length > 0) bearings.push({ ...bearing, passages });
  }
  return bearings;
}

// The rest

function notesOn(article: PressText, { left, strayMarks, claims }: Press, shelf: Shelf): readonly string[] {
  const { language, text, gaps, published } = article;
  return [
    ...(isEnglishOrUnknown(language)
      ? []
      : [
          `The article seems to be in ${language}: who speaks, and claims about documents, are only found in English. Its quotations are compared as they stand, which finds no translation.`,
        ]),
    ...(gaps.some(({ type }) => type === 'beginning-only')
      ? [
          'Only the beginning of the article is on the page: the rest stands behind a paywall and was not checked.',
        ]
      : []),
    ...(strayMarks > 0
      ? [
          strayMarks === 1
            ? 'One quotation mark has no partner: what it opens or closes is not taken as a quotation.'
            : `${strayMarks} quotation marks have no partner: what they open or close is not taken as a quotation.`,
        ]
      : []),
    ...(text.length > longestAttributed
      ? ['The text is longer than an article: who speaks was only followed in its first 100,000 characters.']
      : []),
    ...(left > 0
      ? [`${left} further quotations were not looked for: more than ${mostQuotations} are no article.`]
      : []),
    ...(published === undefined && claims.some(({ due }) => due !== undefined && due.days === undefined)
      ? ['The article has no date, so its “today” and “on Thursday” are no days: give it with --published.']
      : []),
    ...(shelf.documents.length === 0
      ? ['The campaign has no document yet to set it beside: add one with onrecord add.']
      : []),
    ...(text.trim() === '' ? ['The article has no text.'] : []),
  ];
}

function summaryOf(
  quotations: readonly CheckedQuotation[],
  claims: readonly CheckedClaim[],
  short: number,
): ArticleSummary {
  const checks = claims.flatMap((claim) => claim.checks.map((check) => ({ claim, check })));
  const differs =
    quotations.some(
      ({ verdict }) =>
        verdict === 'words-changed' || verdict === 'not-found' || verdict === 'found-elsewhere',
    ) || checks.some(({ check: { verdict } }) => verdict === 'does-not-hold' || verdict === 'holds-of-some');
  return {
    quotations: quotations.length,
    byClass: counts(quotations.filter(({ found }) => found !== undefined).map((each) => each.class)),
    byVerdict: counts(quotations.map(({ verdict }) => verdict)),
    claims: claims.length,
    claimVerdicts: counts(checks.map(({ claim, check }) => `${claim.kind}: ${check.verdict}`)),
    short,
    differs,
  };
}

function counts<K extends string>(keys: readonly K[]): Readonly<Record<K, number>> {
  const groups = Map.groupBy(keys, (key) => key);
  return Object.fromEntries([...groups].map(([key, all]) => [key, all.length])) as Record<K, number>;
}
