import { describe, expect, it } from 'vitest';
import { day } from '../../model/day.ts';
import { partyId } from '../../model/ids.ts';
import { type Claim, claimKinds } from './claim.ts';
import { claimsIn } from './claims-in.ts';
import { PartyNames } from './party-mentions.ts';

const parties = new PartyNames(
  [
    ['lantern', 'Lantern Party'],
    ['millwrights', 'Millwrights’ League'],
    ['hearth', 'Hearth and Harbour'],
    ['heron', 'Heron Party'],
    ['straight-road', 'Straight Road'],
    ['uplands', 'Upland Voice'],
  ].map(([id = '', ...names]) => ({ id: partyId(id), names })),
);
/** A Friday. */
const friday = day('2025-05-16');

/** `absence heron manifesto: bus fares`: a claim as a line. */
function line(text: string, { kind, owners, documentKind, topic, due }: Claim): string {
  const whose = owners.map((owner) =>
    owner.type === 'party' ? owner.party : text.slice(owner.place.start, owner.place.end),
  );
  const what = topic === undefined ? '' : `: ${text.slice(topic.place.start, topic.place.end)}`;
  const when = due === undefined ? '' : ` (${[due.days?.from, due.days?.to].filter(Boolean).join(' to ')})`;
  return `${kind} ${whose.join('+')} ${documentKind ?? 'document'}${what}${when}`;
}
const linesOf = (text: string): readonly string[] =>
  claimsIn(text, parties, friday).map((claim) => line(text, claim));

const absences: readonly (readonly [text: string, ...lines: string[]])[] = [
  ['The Heron Party made no mention of bus fares in its programme.', 'absence heron manifesto: bus fares'],
  [
    'Straight Road makes no explicit reference to the river tax in its 40-page manifesto, published on Monday.',
    'absence straight-road manifesto: the river tax',
  ],
  [
    'The Lantern Party’s manifesto does not mention harbour dues, and its leader was not asked.',
    'absence lantern manifesto: harbour dues',
  ],
  [
    'In its full election offer, Hearth and Harbour says nothing about night trains.',
    'absence hearth manifesto: night trains',
  ],
  ['Upland Voice’s manifesto is silent on school meals.', 'absence uplands manifesto: school meals'],
  ['School meals are not mentioned in the Heron manifesto.', 'absence heron manifesto: School meals'],
  [
    'There is no commitment to rebuild the Wexmoor bridge in the Lanterns’ manifesto.',
    'absence lantern manifesto: rebuild the Wexmoor bridge',
  ],
  [
    'The Millwrights’ League fails to address the price of bread in its manifesto, unlike the Herons.',
    'absence millwrights manifesto: the price of bread',
  ],
  [
    'Unlike the Heron Party, Straight Road has nothing to say about flood walls in its election booklet.',
    'absence straight-road manifesto: flood walls',
  ],
  [
    'The Herons set out their plans on Tuesday. Their manifesto, which runs to 60 pages, contains no pledge on ferries.',
    'absence heron manifesto: ferries',
  ],
  [
    'The Lantern manifesto promises six new schools. It does not mention the teachers.',
    'presence lantern manifesto: six new schools',
    'absence lantern manifesto: the teachers',
  ],
  [
    'Hearth and Harbour made no mention of the Ilduri in its programme. Straight Road is likewise silent.',
    'absence hearth manifesto: the Ilduri',
    'absence straight-road manifesto: the Ilduri',
  ],
  [
    'None of the manifestos mentions the lighthouse keepers.',
    'absence lantern+millwrights+hearth+heron+straight-road+uplands manifesto: the lighthouse keepers',
  ],
  [
    'Neither the Heron Party nor Straight Road make any promise on rents, but both are silent on evictions in their manifestos.',
    'absence heron+straight-road manifesto: evictions',
  ],
  [
    'The harbour tax is missing from Straight Road’s manifesto.',
    'absence straight-road manifesto: The harbour tax',
  ],
  [
    'Neither the Lantern nor the Heron manifesto mentions the lighthouse.',
    'absence lantern+heron manifesto: the lighthouse',
  ],
  [
    'Manifestos from Straight Road and the Herons make no mention of leases, the tenants said.',
    'absence straight-road+heron manifesto: leases',
  ],
  [
    'The word “drought” does not appear in the Heron manifesto.',
    'absence heron manifesto: The word “drought',
  ],
  [
    'Straight Road, whose manifesto does not contain the word “drought”, has 12 seats.',
    'absence straight-road manifesto: the word “drought',
  ],
];

const presences: readonly (readonly [text: string, ...lines: string[]])[] = [
  [
    'In its manifesto, the Heron Party says that it will “buy back the river”.',
    'presence heron manifesto: that it will “buy back the river',
  ],
  [
    'The Lantern Party has pledged in its manifesto to close the ports to cotton from Tezmira.',
    'presence lantern manifesto: to close the ports to cotton from Tezmira',
  ],
  [
    '“We will plant a tree for every child,” the Straight Road manifesto says.',
    'presence straight-road manifesto: We will plant a tree for every child',
  ],
  [
    'According to the Millwrights’ League’s manifesto, rents rose by a third.',
    'presence millwrights manifesto: rents rose by a third',
  ],
  [
    'Ms Oakhollow said she was pleased to see the Herons recognise the famine in their manifesto.',
    'presence heron manifesto: the famine',
  ],
  [
    'Upland Voice has repeated its manifesto pledge to reopen the mine.',
    'presence uplands manifesto: reopen the mine',
  ],
  [
    'The Heron manifesto calls for a wealth tax, but the others do not.',
    'presence heron manifesto: a wealth tax',
  ],
];

const expectations: readonly (readonly [text: string, ...lines: string[]])[] = [
  [
    'Upland Voice is expected to release its manifesto on Thursday.',
    'expectation uplands manifesto (2025-05-22 to 2025-05-22)',
  ],
  [
    'The Heron Party will publish its programme next week.',
    'expectation heron manifesto (2025-05-19 to 2025-05-25)',
  ],
  [
    'Straight Road is due to launch its manifesto later today in Stennick.',
    'expectation straight-road manifesto (2025-05-16 to 2025-05-16)',
  ],
  [
    'Upland Voice told its supporters to be patient. Its manifesto is expected to be published on 22 May, at a meeting.',
    'expectation uplands manifesto (2025-05-22 to 2025-05-22)',
  ],
  [
    'The Lanterns’ manifesto will be unveiled tomorrow.',
    'expectation lantern manifesto (2025-05-17 to 2025-05-17)',
  ],
  ['Hearth and Harbour has yet to publish its manifesto.', 'expectation hearth manifesto'],
];

/** What looks like a claim about a party's document and is none. */
const none: readonly string[] = [
  'The minister made no mention of bus fares in her speech to the Heron Party.',
  'Asked about the Lantern manifesto, Mr Quill made no mention of harbour dues in the interview.',
  'If the Heron manifesto does not mention rents, tenants will be angry.',
  'Does the Lantern manifesto mention rents?',
  'The union asked whether Straight Road’s manifesto mentions pensions at all.',
  'It is feared that the Heron manifesto would not mention rents.',
  'The museum’s programme does not include a talk on Tezmira.',
  'She did not mention the harbour dues.',
  'The council is silent on the bridge.',
  'The report made no reference to the Heron Party.',
  'The ministry’s letter does not mention the drought.',
  'The Heron Party launched its manifesto on Tuesday.',
  'Upland Voice was expected to release its manifesto on Monday.',
  'The Lantern Party is not expected to publish its manifesto before June.',
  'The band is expected to release its record on Thursday.',
  'The Heron manifesto says little about prisons.',
  'The Heron manifesto launch was held in a barn.',
  'Critics called on the Lanterns to include rents in their manifesto.',
];

describe('what a text claims of a document', () => {
  it.each(absences)('that something is not in it: %s', (text, ...lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  it.each(presences)('that something is in it: %s', (text, ...lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  it.each(expectations)('that it is still to come: %s', (text, ...lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  it.each(none.map((text) => [text]))('nothing: %s', (text) => {
    expect(linesOf(text)).toEqual([]);
  });

  it('keeps a manifesto of a party that nobody told it of, with its name as printed', () => {
    expect(linesOf('The Reed Party’s manifesto does not mention rents.')).toEqual([
      'absence The Reed Party manifesto: rents',
    ]);
  });

  it('says what “the topic” stands for', () => {
    const text =
      'The Lantern manifesto calls the famine a crime. The Heron Party made no mention of the topic in its manifesto.';
    const [, absence] = claimsIn(text, parties, friday);
    const before = absence?.topic?.before;
    expect(before && text.slice(before.start, before.end)).toBe(
      'The Lantern manifesto calls the famine a crime.',
    );
  });

  it('knows no day where the text has none, and says which weekday is meant', () => {
    const [claim] = claimsIn('Upland Voice is expected to release its manifesto on Thursday.', parties);
    expect(claim?.due).toMatchObject({ weekday: 'Thursday' });
    expect(claim?.due?.days).toBeUndefined();
  });

  it('says that a claim stands in somebody’s quoted words', () => {
    const [claim] = claimsIn('“The Heron manifesto does not mention rents,” said Ms Quill.', parties);
    expect(claim).toMatchObject({ kind: 'absence', isQuoted: true });
  });

  it('takes hostile text in time that grows with its length', () => {
    const words = [
      'made no ',
      'The Heron Party ',
      'in its manifesto ',
      ', ',
      '“',
      'does not mention ',
      'a ',
      '. ',
    ];
    const text = Array.from({ length: 40_000 }, (_, at) => words[(at * 7 + (at >> 3)) % words.length]).join(
      '',
    );
    const begun = performance.now();
    for (const each of [text, 'a'.repeat(300_000), 'no '.repeat(100_000), '“'.repeat(100_000)])
      expect(claimsIn(each, parties).every(({ kind }) => claimKinds.includes(kind))).toBe(true);
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});
