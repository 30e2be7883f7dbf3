import { namesOfAsk, subjectGroups } from '../../find/asks-named.ts';
import { daysBetween, weekdayOf } from '../../model/calendar.ts';
import type { Day } from '../../model/day.ts';
import type { DocumentRecord } from '../../model/document.ts';
import type { AskId, DocumentId, PartyId } from '../../model/ids.ts';
import type { SourceKind } from '../../model/source.ts';
import { type Span, wordsAt } from '../../model/span.ts';
import type { Claim, Owner } from '../../quote/claims/claim.ts';
import { standsFrom } from '../../record/on-the-day.ts';
import { type Bearing, bearingOf, type Quoted } from './bearing.ts';
import type { Shelf } from './shelf.ts';

/** A claim set beside the documents of one party. */
export interface ClaimCheck {
  readonly owner: string;
  readonly party?: PartyId;
  readonly verdict: ClaimVerdict;
  /** The documents of that kind that the campaign has. */
  readonly documents: readonly CheckedDocument[];
  /** For a person, in order. */
  readonly sentences: readonly string[];
}

export interface CheckedDocument {
  readonly document: DocumentId;
  readonly title: string;
  readonly kind: SourceKind;
  readonly from: Day;
  /** Ask by ask. */
  readonly bearings: readonly Bearing[];
}

export type ClaimVerdict =
  /** Nothing that bears on any of the asks it is about was found, or something on each, as claimed. */
  | 'holds'
  /** True of some asks, not of others. */
  | 'holds-of-some'
  | 'does-not-hold'
  /** It quotes words that stand in the document. */
  | 'quoted'
  /** A document that was to come: still to come, or there. */
  | 'awaited'
  | 'not-expected-here'
  | 'there-since'
  /** It names no ask of the campaign. */
  | 'no-ask'
  | 'nothing-to-check';

export interface Checking {
  readonly shelf: Shelf;
  readonly text: string;
  /** Asks of which the article speaks anywhere. */
  readonly spokenOf: readonly AskId[];
  readonly quoted: Quoted;
  /** Those of the article, with the documents in which their words stand. */
  readonly quotations: readonly (Span & { readonly found?: { readonly document: DocumentId } })[];
}

export async function checkClaim(checking: Checking, claim: Claim): Promise<readonly ClaimCheck[]> {
  const checks: ClaimCheck[] = [];
  for (const owner of claim.owners) checks.push(await checkOwner(checking, claim, owner));
  return checks;
}

async function checkOwner(checking: Checking, claim: Claim, owner: Owner): Promise<ClaimCheck> {
  const { shelf, text } = checking;
  if (owner.type === 'other') {
    const name = wordsAt(text, owner.place).replaceAll(/\s+/g, ' ');
    return {
      owner: name,
      verdict: 'nothing-to-check',
      documents: [],
      sentences: [`Nothing here to check it against: “${name}” is no party of this campaign.`],
    };
  }
  const documents = shelf
    .ownOf(owner.party)
    .filter(({ kind }) => claim.documentKind === undefined || kind === claim.documentKind);
  if (claim.kind === 'expectation') return checkExpectation(checking, claim, owner.party, documents);
  if (documents.length === 0) return nothingOf(shelf, claim, owner.party);
  return checkContent(checking, claim, owner.party, documents);
}

function nothingOf(shelf: Shelf, { documentKind = 'manifesto' }: Claim, party: PartyId): ClaimCheck {
  const expected = shelf.campaign.expectations.find(
    (each) => each.party === party && each.kind === documentKind,
  );
  const awaited =
    expected === undefined
      ? ''
      : ` It is awaited${expected.expected === undefined ? '' : ` on ${dayAndWeekday(expected.expected)}`}.`;
  return {
    owner: shelf.nameOf(party),
    party,
    verdict: 'nothing-to-check',
    documents: [],
    sentences: [
      `Nothing here to check it against: the campaign has no ${documentKind} of ${shelf.nameOf(party)}.${awaited}`,
    ],
  };
}

// What a document has or lacks

async function checkContent(
  checking: Checking,
  claim: Claim,
  party: PartyId,
  documents: readonly DocumentRecord[],
): Promise<ClaimCheck> {
  const { shelf, text } = checking;
  const about = asksOf(checking, claim);
  const checked = await beside(checking, documents, about.asks);
  const isQuoted = claim.kind === 'presence' && quotesOneOf(checking, claim, documents);
  const sentences = [
    ...(about.reason === undefined ? [] : [about.reason]),
    ...(isQuoted ? ['What it quotes stands in the document, as the entry of the quotation says.'] : []),
  ];
  if (about.asks.length === 0) {
    const topic = claim.topic === undefined ? 'it' : `“${wordsAt(text, claim.topic.place)}”`;
    return {
      owner: shelf.nameOf(party),
      party,
      verdict: isQuoted ? 'quoted' : 'no-ask',
      documents: checked,
      sentences: [
        ...sentences,
        `No ask of this campaign is named by ${topic}, so no search was made for it.`,
      ],
    };
  }
  return {
    owner: shelf.nameOf(party),
    party,
    verdict: isQuoted ? 'quoted' : verdictOf(claim, about.asks, checked),
    documents: checked,
    sentences,
  };
}

/** Whether words that the claim's sentence quotes stand in one of the documents. */
const quotesOneOf = (
  { quotations }: Checking,
  { sentence }: Claim,
  documents: readonly DocumentRecord[],
): boolean =>
  quotations.some(
    ({ start, end, found }) =>
      sentence.start <= start && end <= sentence.end && documents.some(({ id }) => id === found?.document),
  );

/** Of an ask: whether anything that bears on it was found in any of the documents. */
const hasBearing = (documents: readonly CheckedDocument[], ask: AskId): boolean =>
  documents.some(({ bearings }) => bearings.some((each) => each.ask === ask && each.passages.length > 0));

function verdictOf(
  { kind }: Claim,
  asks: readonly AskId[],
  documents: readonly CheckedDocument[],
): ClaimVerdict {
  const held = asks.filter((ask) => hasBearing(documents, ask) === (kind === 'presence'));
  if (held.length === asks.length) return 'holds';
  return held.length > 0 ? 'holds-of-some' : 'does-not-hold';
}

/** Which asks a claim is about, by the words of its topic. */
function asksOf(
  { shelf, text }: Checking,
  { topic, sentence }: Claim,
): { readonly asks: readonly AskId[]; readonly reason?: string } {
  if (topic === undefined) return { asks: asksNamedBy(shelf, wordsAt(text, sentence)) };
  if (topic.before === undefined) return { asks: asksNamedBy(shelf, wordsAt(text, topic.place)) };
  const before = wordsAt(text, topic.before).trim();
  return {
    asks: asksNamedBy(shelf, before),
    reason: `“${wordsAt(text, topic.place)}” is taken as what the sentence before it speaks of: “${before}”`,
  };
}

/** A topic of so few words names what it is about and nothing besides. */
const fewWords = 6;

/**
 * Whatever a short topic names. A sentence names much in passing: an ask counts where most of what it is about stands
 * there, and any ask that is named where that is true of none.
 */
function asksNamedBy(shelf: Shelf, words: string): readonly AskId[] {
  const named = shelf.plans
    .map((plan) => ({
      ask: plan.ask.id,
      share: namesOfAsk(plan, words).length / Math.max(1, subjectGroups(plan).size),
    }))
    .filter(({ share }) => share > 0);
  const most = named.filter(({ share }) => share > 1 / 2);
  const isShort = words.trim().split(/\s+/).length <= fewWords;
  return (isShort || most.length === 0 ? named : most).map(({ ask }) => ask);
}

async function beside(
  { shelf, quoted }: Checking,
  documents: readonly DocumentRecord[],
  asks: readonly AskId[],
): Promise<readonly CheckedDocument[]> {
  const checked: CheckedDocument[] = [];
  for (const document of documents) {
    const bearings: Bearing[] = [];
    for (const ask of asks) bearings.push(await bearingOf(shelf, document, ask, quoted));
    checked.push({
      document: document.id,
      title: document.title,
      kind: document.kind,
      from: standsFrom(document),
      bearings,
    });
  }
  return checked;
}

// What is still to come

const dayAndWeekday = (day: Day): string => `${weekdayOf(day)} ${day}`;

async function checkExpectation(
  checking: Checking,
  claim: Claim,
  party: PartyId,
  documents: readonly DocumentRecord[],
): Promise<ClaimCheck> {
  const { shelf, text } = checking;
  const kind = claim.documentKind ?? 'manifesto';
  const name = shelf.nameOf(party);
  const said = dueInWords(claim, text);
  const common = { owner: name, party };
  if (documents.length > 0) {
    const since = documents
      .map((document) => `“${document.title}” (${document.id}), which stands from ${standsFrom(document)}`)
      .join(', ');
    return {
      ...common,
      verdict: 'there-since',
      documents: await beside(checking, documents, checking.spokenOf),
      sentences: [...said, `It is there since: ${since}. Ask by ask, of those that the article speaks of:`],
    };
  }
  const expected = shelf.campaign.expectations.find((each) => each.party === party && each.kind === kind);
  if (expected === undefined)
    return {
      ...common,
      verdict: 'not-expected-here',
      documents: [],
      sentences: [
        ...said,
        `The campaign does not expect it yet. Add a line under documents in the campaign’s YAML file and run onrecord update: - { party: ${party}, kind: ${kind}${claim.due?.days === undefined ? '' : `, expected: ${claim.due.days.to}`} }`,
      ],
    };
  return {
    ...common,
    verdict: 'awaited',
    documents: [],
    sentences: [
      ...said,
      `Awaited: the campaign has no ${kind} of ${name} yet${expectedInWords(expected.expected, claim)}.`,
    ],
  };
}

function dueInWords({ due }: Claim, text: string): readonly string[] {
  if (due === undefined) return ['The article names no day.'];
  const printed = `“${wordsAt(text, due.printed)}”`;
  if (due.days === undefined)
    return due.weekday === undefined
      ? [`${printed} names no day.`]
      : [`Which day ${printed} is cannot be told: the article has no date. Give it with --published.`];
  const { from, to } = due.days;
  const days = from === to ? dayAndWeekday(from) : `between ${dayAndWeekday(from)} and ${dayAndWeekday(to)}`;
  return [`${printed} is ${days}${due.doubt === undefined ? '' : ` (${due.doubt})`}.`];
}

function expectedInWords(expected: Day | undefined, { due }: Claim): string {
  if (expected === undefined) return ', and expects it on no certain day';
  const days = due?.days;
  const on = `, and expects it on ${dayAndWeekday(expected)}`;
  if (days !== undefined && (daysBetween(days.from, expected) < 0 || daysBetween(expected, days.to) < 0))
    return `${on}: the article says otherwise`;
  if (days === undefined && due?.weekday !== undefined && weekdayOf(expected) !== due.weekday)
    return `${on}: the article says ${due.weekday}`;
  return on;
}
