import type { Day } from '../../model/day.ts';
import { type Span, span } from '../../model/span.ts';
import { absencesIn, type FoundClaim } from './absence.ts';
import type { Claim, ClaimKind, Owner, Topic } from './claim.ts';
import { dueIn } from './due.ts';
import { expectationsIn } from './expectation.ts';
import { documentsIn, type NamedDocument } from './named-documents.ts';
import { type Context, ownersOf } from './owners.ts';
import type { PartyMention, PartyNames } from './party-mentions.ts';
import { presencesIn } from './presence.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/**
 * What an English text says of the documents of parties, in its order: that one says something, lacks something, is
 * still to come. By rules about words; a claim whose document or party cannot be told is left out rather than guessed.
 *
 * @param on the day of the text, from which “on Thursday” is a day
 */
export function claimsIn(text: string, parties: PartyNames, on?: Day): readonly Claim[] {
  return new ClaimFinder(text, parties, on).all();
}

/** Goes through the sentences in order and remembers what they spoke of. */
class ClaimFinder {
  private readonly claims: Claim[] = [];
  private lastOwners: readonly Owner[] = [];
  private lastParty: PartyMention | undefined;
  private lastDocument: NamedDocument | undefined;
  private before: Sentence | undefined;
  private readonly text: string;
  private readonly parties: PartyNames;
  private readonly on: Day | undefined;

  constructor(text: string, parties: PartyNames, on: Day | undefined) {
    this.text = text;
    this.parties = parties;
    this.on = on;
  }

  all(): readonly Claim[] {
    const mentions = this.parties.mentionsIn(this.text);
    let next = 0;
    for (const sentence of sentencesOf(this.text)) {
      const first = next;
      while ((mentions[next]?.start ?? this.text.length) < sentence.end) next += 1;
      this.take(
        sentence,
        mentions.slice(first, next).filter(({ start }) => start >= sentence.start),
      );
    }
    return this.claims;
  }

  private take(sentence: Sentence, mentions: readonly PartyMention[]): void {
    const documents = documentsIn(this.text, sentence, mentions);
    const expectations = expectationsIn(sentence, documents);
    const absences = absencesIn(sentence, documents);
    for (const each of expectations) this.add('expectation', sentence, mentions, each);
    for (const each of absences) this.addAbsence(sentence, mentions, each);
    const taken = new Set([...expectations, ...absences].map(({ document }) => document));
    const left = documents.filter((document) => !taken.has(document));
    for (const each of presencesIn(sentence, left, mentions)) this.add('presence', sentence, mentions, each);
    this.remember(sentence, mentions, documents);
  }

  private addAbsence(sentence: Sentence, mentions: readonly PartyMention[], found: FoundClaim): void {
    if (found.isOfAll) {
      const [first, last] = found.cue;
      const place = span(sentence.start + first, sentence.start + last);
      this.push(
        'absence',
        sentence,
        found,
        this.parties.known.map(({ id }) => ({ type: 'party', party: id, place })),
        [],
      );
      return;
    }
    if (found.document !== undefined) this.add('absence', sentence, mentions, found);
    else this.addFollowing(sentence, mentions, found);
  }

  /** “It does not mention …” after a sentence on a manifesto; “The Herons are likewise silent” after a claimed absence. */
  private addFollowing(sentence: Sentence, mentions: readonly PartyMention[], found: FoundClaim): void {
    const document = this.lastDocument;
    if (document === undefined || this.before === undefined || sentence.paragraph - this.before.paragraph > 1)
      return;
    const subject = sentence.plain.slice(0, found.cue[0]);
    const isIt =
      /^(?:but |and |yet |however, )?(?:it|the (?:document|text))(?: (?:also|still|however|itself|\w+ly))* ?$/i.test(
        subject,
      );
    if (isIt && this.lastOwners.length > 0) {
      this.push(
        'absence',
        sentence,
        { ...found, document },
        this.lastOwners,
        ['it is taken as the document that the sentence before names'],
        false,
      );
      return;
    }
    const [party] = mentions;
    const last = this.claims.at(-1);
    const isLikewise = /\b(?:likewise|also|similarly|equally|too)\b/i.test(sentence.plain);
    if (
      party === undefined ||
      !isLikewise ||
      last?.kind !== 'absence' ||
      last.sentence.start !== this.before.start
    )
      return;
    const at = party.start - sentence.start;
    if (!/^(?:but |and )?(?:the )?$/i.test(sentence.plain.slice(0, at))) return;
    const topic = found.topic === undefined ? last.topic?.place : undefined;
    this.push(
      'absence',
      sentence,
      found,
      [{ type: 'party', party: party.party, place: span(party.start, party.end) }],
      ['document and topic are taken from the sentence before'],
      false,
      topic,
    );
  }

  private add(
    kind: ClaimKind,
    sentence: Sentence,
    mentions: readonly PartyMention[],
    found: FoundClaim,
  ): void {
    const { document } = found;
    if (document === undefined) return;
    const context = this.context();
    const { owners, reason } = ownersOf(document, sentence, mentions, context);
    // A programme, a letter or an offer may be anybody's; a manifesto is a party's.
    const isKnown = owners.some(({ type }) => type === 'party');
    if (owners.length === 0 || (!isKnown && !document.isSurely)) return;
    this.push(kind, sentence, found, owners, reason === undefined ? [] : [reason]);
  }

  private push(
    kind: ClaimKind,
    sentence: Sentence,
    found: FoundClaim,
    owners: readonly Owner[],
    reasons: readonly string[],
    isNamed = true,
    inherited?: Span,
  ): void {
    const [first, last] = found.cue;
    const cue = span(sentence.start + first, sentence.start + last);
    const document = found.document;
    const topic = kind === 'expectation' ? undefined : this.topicOf(sentence, found, inherited);
    const due = kind === 'expectation' ? this.dueOf(sentence, last) : undefined;
    const documentKind = document?.kind ?? (isNamed ? undefined : this.lastDocument?.kind);
    this.claims.push({
      kind,
      sentence: span(sentence.start, sentence.end),
      cue,
      ...(isNamed && document !== undefined ? { document: span(document.start, document.end) } : {}),
      ...(documentKind === undefined
        ? found.isOfAll
          ? { documentKind: 'manifesto' }
          : {}
        : { documentKind }),
      owners,
      ...(topic === undefined ? {} : { topic }),
      ...(due === undefined ? {} : { due }),
      isQuoted: sentence.isQuoted(cue.start),
      reasons,
    });
  }

  /** Behind the cue first: “on Thursday Labour said that it will publish its manifesto next week”. */
  private dueOf({ plain, start }: Sentence, last: number) {
    return dueIn(plain.slice(last), start + last, this.on) ?? dueIn(plain, start, this.on);
  }

  private context(): Context {
    return {
      lastOwners: this.lastOwners,
      lastKind: this.lastDocument?.kind,
      lastParty: this.lastParty,
    };
  }

  private topicOf(sentence: Sentence, { topic }: FoundClaim, inherited: Span | undefined): Topic | undefined {
    if (inherited !== undefined) return { place: inherited };
    if (topic === undefined) return undefined;
    const [first, last] = topic;
    const place = span(sentence.start + first, sentence.start + last);
    const { before } = this;
    const isOpen = pointing.test(sentence.plain.slice(first, last));
    return isOpen && before !== undefined ? { place, before: span(before.start, before.end) } : { place };
  }

  private remember(
    sentence: Sentence,
    mentions: readonly PartyMention[],
    documents: readonly NamedDocument[],
  ): void {
    const context = this.context();
    const document =
      documents.findLast(({ isSurely, kind }) => isSurely || kind === 'manifesto') ?? documents.at(-1);
    if (document !== undefined) {
      const { owners } = ownersOf(document, sentence, mentions, context);
      if (owners.length > 0) {
        this.lastOwners = owners;
        this.lastDocument = document;
      }
    }
    const [first] = mentions;
    if (first !== undefined) {
      this.lastParty = first;
      // Another party is spoken of now: “the manifesto” is no longer the one before.
      if (document === undefined) this.lastOwners = [];
    }
    this.before = sentence;
  }
}

/** Words that point back and say nothing of what they point to. */
const pointing =
  /^(?:the|this|that|these|those|either|any of (?:the|these))? ?(?:something similar|same|likewise|topics?|issues?|subjects?|matters?|questions?|crisis|it|them|this|that|plight|situation|either|demands?|asks?|point|policy|idea|proposal)$/i;
