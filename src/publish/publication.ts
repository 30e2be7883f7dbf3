import { z } from 'zod';
import { judgementCodes, positionCodes } from '../model/code.ts';
import { formats } from '../model/document.ts';
import { readingStates } from '../model/position.ts';
import { sourceKinds } from '../model/source.ts';
import { speechKinds } from '../model/speech.ts';
import { officeSides, speakingHow } from '../model/voice.ts';

/*
 * Everything that the site says, as plain data: `publication.json` is this and nothing else, and every page is made
 * from it alone. The schema is the one source of the types, so that what others are told and what is written agree.
 */

const text = (description: string) => z.string().meta({ description });
const count = (description: string) => z.int().nonnegative().meta({ description });
const page = z.int().positive();
const calendarDay = (description: string) => z.iso.date().meta({ description });
const instant = (description: string) => z.iso.datetime().meta({ description });
const basis = z.enum(['judged', 'suggested']);
const evidenceCode = z.enum(judgementCodes).exclude(['irrelevant']);
const listOf = <T extends z.ZodType>(each: T) => z.array(each).readonly();

const termSetName = z.strictObject({
  number: z.int().positive().meta({ description: 'counted from 1 for each ask' }),
  at: instant('since when the ask has had it'),
});

const termSet = z.strictObject({
  origin: z.enum(['written', 'derived']).meta({
    description: 'written by the campaign, or derived from the words of the ask by the program',
  }),
  groups: listOf(z.strictObject({ name: z.string(), terms: listOf(z.string()) })),
  version: termSetName.exactOptional(),
  taken: listOf(z.string()).meta({ description: 'those that a person took into the groups' }).exactOptional(),
  left: listOf(z.string())
    .meta({ description: 'terms that a person left out: neither searched for nor counted' })
    .exactOptional(),
});

const ask = z.strictObject({
  id: z.string(),
  text: z.string(),
  criteria: listOf(z.string()),
  terms: termSet,
});

const party = z.strictObject({
  id: z.string(),
  name: z.string(),
  identifiers: z.record(z.string(), z.string()).meta({ description: 'by scheme, as in Popolo' }),
});

const gap = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('page-without-text'), page }),
    z.strictObject({ type: z.literal('page-failed'), page, reason: z.string() }),
    z.strictObject({ type: z.literal('characters-unreadable'), count: z.int().nonnegative() }),
    z.strictObject({ type: z.literal('beginning-only') }),
  ])
  .meta({ description: 'a part of the original that gave no text and so was not searched' });

const printedDay = z.strictObject({
  day: calendarDay('of the time in its own zone, where it gives a time'),
  printed: text('as it stands in the source'),
  zone: text('Z or an offset such as +01:00').exactOptional(),
});

const details = z
  .strictObject({
    headline: z.string().exactOptional(),
    published: printedDay.exactOptional(),
    modified: printedDay.exactOptional(),
    bylines: listOf(z.string()),
    agency: z.string().exactOptional(),
    publisher: z.string().exactOptional(),
    signatories: listOf(
      z.strictObject({ name: z.string(), role: z.string().exactOptional() }),
    ).exactOptional(),
  })
  .meta({ description: 'what an article, a letter or a release says of itself' });

const publishedDocument = z.strictObject({
  id: z.string(),
  party: z.string().exactOptional(),
  kind: z.enum(sourceKinds),
  title: z.string(),
  published: calendarDay('when its publisher published it').exactOptional(),
  captured: instant('when these bytes came into the campaign'),
  url: text('as recorded; it may no longer serve the same bytes').exactOptional(),
  fileName: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: count('bytes of the original'),
  format: z.enum(formats),
  reader: text('which reader made the text from the bytes'),
  language: text('BCP 47').exactOptional(),
  passages: count('how many passages its text has'),
  pages: count('zero where the format has no pages'),
  gaps: listOf(gap),
  about: details.exactOptional(),
});

const textQuoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});
const textPositionSelector = z.strictObject({
  type: z.literal('TextPositionSelector'),
  start: count('in Unicode code points, as the W3C counts'),
  end: count('in Unicode code points, not included'),
});

const saysWho = z.enum(['registry', 'report']);
const voice = z
  .strictObject({
    who: z
      .discriminatedUnion('type', [
        z.strictObject({
          type: z.literal('person'),
          name: z.string(),
          id: text('in the registry of people'),
          how: z.enum(speakingHow).meta({ description: 'by which the registry knew them' }),
        }),
        z.strictObject({ type: z.literal('candidates'), names: listOf(z.string()), reason: z.string() }),
        z.strictObject({ type: z.literal('unknown'), reason: z.string() }),
      ])
      .meta({ description: 'absent where nobody is in the registry' })
      .exactOptional(),
    spokeFor: z
      .discriminatedUnion('type', [
        z.strictObject({ type: z.literal('party'), name: z.string(), by: saysWho }),
        z.strictObject({
          type: z.literal('no-party'),
          name: z.string(),
          by: saysWho,
          before: text('the party before, and its last day').exactOptional(),
        }),
        z.strictObject({ type: z.literal('house') }),
        z.strictObject({ type: z.literal('perhaps'), names: listOf(z.string()) }),
        z.strictObject({ type: z.literal('several'), names: listOf(z.string()) }),
        z.strictObject({ type: z.literal('unknown') }),
      ])
      .meta({ description: 'on that day; "report" is where the registry does not know' }),
    offices: listOf(z.strictObject({ title: z.string(), side: z.enum(officeSides) })),
    doubts: listOf(z.string()).meta({ description: 'where registry and report differ, and the like' }),
    under: text('the id of the party under which it is shown as a member’s words').exactOptional(),
    perhapsUnder: text('the same where that is not known of the day: shown under no party').exactOptional(),
  })
  .meta({ description: 'who said it and for whom, as far as that is known' });

const said = z
  .strictObject({
    kind: z.enum(speechKinds),
    speaker: text('as the report prints the name').exactOptional(),
    office: text('as the report prints it').exactOptional(),
    party: text('as the report prints it').exactOptional(),
    day: calendarDay('when it was said').exactOptional(),
    heading: z.string().exactOptional(),
    column: text('of the printed report').exactOptional(),
    outcome: text('of a motion or a division').exactOptional(),
    votes: z.strictObject({ ayes: z.int().nonnegative(), noes: z.int().nonnegative() }).exactOptional(),
    voice: voice.exactOptional(),
  })
  .meta({ description: 'of a passage in a debate: whose words it is' });

const quotationShape = {
  document: z.string(),
  text: text('the exact words of the document'),
  leadIn: listOf(z.string()).meta({ description: 'words that the passage completes, the outermost first' }),
  headings: listOf(z.string()).meta({ description: 'the headings above it, the highest first' }),
  before: text('the passage before it').exactOptional(),
  after: text('the passage after it').exactOptional(),
  page: page.meta({ description: 'counted from 1 as the pages of the file lie' }).exactOptional(),
  lastPage: page.meta({ description: 'where it ends on a later page' }).exactOptional(),
  start: count("in UTF-16 code units of the document's text"),
  end: count('in UTF-16 code units, not included'),
  selector: z
    .tuple([textQuoteSelector, textPositionSelector])
    .readonly()
    .meta({ description: 'W3C Web Annotation: two ways to find the same place' }),
  link: text('the source, at the place where that can be said in an address').exactOptional(),
  said: said.exactOptional(),
};
const quotation = z.strictObject(quotationShape);

const evidence = z.strictObject({
  ...quotationShape,
  code: evidenceCode,
  basis,
  judgedBy: listOf(z.string()).meta({ description: 'empty where no reader is named' }),
  settledBy: text('who decided between readers that disagreed').exactOptional(),
});

const nearest = z.strictObject({
  ...quotationShape,
  why: z.strictObject({
    hits: listOf(
      z.strictObject({
        group: z.string(),
        term: z.string(),
        where: z.enum(['passage', 'leadIn', 'headings']),
        near: z
          .literal(true)
          .meta({ description: 'the term is none of the set, but near in meaning to its group' })
          .exactOptional(),
      }),
    ),
    missing: listOf(z.string()).meta({ description: 'term groups of which nothing stands there' }),
  }),
});

const absence = z.strictObject({
  document: z.string(),
  termSet: termSetName
    .meta({ description: 'the term set searched with; absent in searches older than the numbers' })
    .exactOptional(),
  counts: listOf(z.strictObject({ group: z.string(), term: z.string(), count: z.int().nonnegative() })).meta({
    description: 'how often each term stands in the text, zeros included',
  }),
  passages: count('passages of the document'),
  ranked: count('passages that share a word with the ask and were put in order'),
  read: count('passages that a person judged'),
  readers: listOf(z.string()),
  cautions: listOf(z.string())
    .meta({ description: 'what makes this account worth less than it seems' })
    .exactOptional(),
  nearest: listOf(nearest).meta({
    description: 'passages that come closest without bearing on the ask',
  }),
  gaps: listOf(gap),
  gapsSeen: listOf(gap)
    .meta({ description: 'those of them that a person looked at and found without words' })
    .exactOptional(),
});

const reading = z
  .strictObject({
    state: z.enum(readingStates),
    required: z.union([z.literal(1), z.literal(2)]).meta({
      description: 'how many readers have to agree on a passage, as the campaign says',
    }),
    agreeing: count('the fewest who agree on any passage that the position rests on'),
    waiting: count('passages that too few have judged yet'),
    disagreements: count('passages on which readers disagree'),
    settled: count('passages on which they disagreed and a further person decided'),
    settledByOneOfThem: count('of these, decided by one of those who disagreed, as there was nobody else'),
  })
  .meta({ description: 'how far people are with the cell' });

const share = z.number().min(0).max(1);
const sample = z
  .strictObject({
    seed: text('from which anyone can draw the same passages again'),
    method: z.string(),
    drawn: instant('when it was drawn'),
    population: count('passages that nobody had read when it was drawn'),
    size: count('passages drawn'),
    read: count('passages read, in the order of the draw'),
    bearing: count('passages of these that bear on the ask'),
    readers: listOf(z.string()),
    draws: count('how many different samples of the cell were drawn, this one the last'),
    bound: z
      .strictObject({
        share: share.meta({
          description: 'at most this share bears on the ask: Clopper-Pearson, one-sided, 95 % confidence',
        }),
        missed: count('at most so many of those still unread bear on it: hypergeometric, 95 % confidence'),
        unread: count('passages still unread'),
      })
      .exactOptional(),
  })
  .meta({ description: 'a random sample of what nobody had read, and what it says of the rest' });

const awaited = z.strictObject({
  kind: z.string(),
  title: z.string().exactOptional(),
  expected: calendarDay('when it was to be published').exactOptional(),
});

const saidByOthers = z.strictObject({
  ...quotationShape,
  suggested: z.enum(judgementCodes),
});

const cell = z.strictObject({
  party: z.string(),
  ask: z.string(),
  position: z.enum(positionCodes).meta({ description: '"unread" until a person has judged' }),
  basis,
  suggested: z.enum(positionCodes).meta({ description: 'what the program would say; never a position' }),
  evidence: listOf(evidence).meta({ description: 'the passages that decide first' }),
  absences: listOf(absence).meta({ description: 'one account for each document searched' }),
  awaited: listOf(awaited),
  saidByOthers: listOf(saidByOthers).meta({
    description: "what members said and papers wrote: never the party's position",
  }),
  perhapsByMembers: count(
    'further passages by members who perhaps sat for the party that day; they are not in saidByOthers',
  ).exactOptional(),
  reading: reading.exactOptional(),
  refused: z.boolean().meta({ description: 'the party was asked and would not answer' }).exactOptional(),
  sample: sample.exactOptional(),
  saidByOthersInAll: count('how much there is of that, where not all of it stands here').exactOptional(),
});

/** Reads a `publication.json` of anyone's. Days are those of the calendar, instants are UTC. */
export const publicationSchema = z
  .strictObject({
    format: z.literal('onrecord-publication'),
    version: z.literal(1),
    campaign: z.strictObject({ name: z.string(), election: calendarDay('polling day').exactOptional() }),
    asOf: calendarDay('the day on which these positions stand'),
    made: instant('when this file was made'),
    generator: text('such as "Onrecord 0.1.0"'),
    asks: listOf(ask),
    parties: listOf(party),
    documents: listOf(publishedDocument),
    cells: listOf(cell).meta({ description: 'each ask with each party, in the order of both' }),
    decisions: listOf(z.strictObject({ ask: z.string(), ...saidByOthers.shape }))
      .meta({
        description: 'motions that a House decided, and votes: no party’s position and no member’s words',
      })
      .exactOptional(),
  })
  .readonly()
  .meta({ title: 'Onrecord publication', description: 'Where each party stands on each ask, with evidence' });

export type Publication = z.infer<typeof publicationSchema>;
export type PublishedAsk = z.infer<typeof ask>;
export type PublishedParty = z.infer<typeof party>;
export type PublishedDocument = z.infer<typeof publishedDocument>;
export type PublishedGap = z.infer<typeof gap>;
export type PublishedCell = z.infer<typeof cell>;
export type PublishedQuotation = z.infer<typeof quotation>;
export type PublishedEvidence = z.infer<typeof evidence>;
export type PublishedAbsence = z.infer<typeof absence>;
export type PublishedReading = z.infer<typeof reading>;
export type PublishedSample = z.infer<typeof sample>;
export type PublishedSaid = z.infer<typeof saidByOthers>;
export type PublishedNearest = z.infer<typeof nearest>;

/** The same as JSON Schema (draft 2020-12), for those who do not read TypeScript. */
export const publicationJsonSchema = (): string =>
  `${JSON.stringify(z.toJSONSchema(publicationSchema), undefined, 2)}\n`;
