import { describe, expect, it } from 'vitest';
import { indexWords } from '../analyse.ts';
import { lexicon } from '../lexicon.ts';
import { actionFamilies } from './actions.ts';
import { removing } from './cues.ts';
import { frameWords, functionWords } from './function-words.ts';
import { keysIn, subjectLines, subjectOf } from './thesaurus.ts';

const keyOf = (name: string): string => indexWords(name).join(' ');
const lines = subjectLines();
const subjects = lines.map((line) => ({ line, ...subjectOf(line) }));

/** Names that two lines may share, because the word is used for both, with the two. */
const ambiguous: readonly string[] = [
  'charter schools', // in America schools outside a district, in Britain sometimes academies
  'consumers', // those whom a law protects, and all who buy
  'pensioners', // older people, and those who draw a pension
];

/** Things whose name is also what some ask to be done: the thing has the say. */
const alsoActions = new Set(
  [
    ['sanctions', 'asset freezes', 'travel bans', 'magnitsky', 'reparations', 'devolution', 'trains'],
    ['public ownership', 'publicly owned', 'nationalisation', 'nationalise', 'renationalise', 'public hands'],
    ['privatisation', 'privatised', 'private ownership', 'deport', 'divest', 'divestment'],
    ['boycotts', 'subsidies', 'proscription', 'deportations'],
  ]
    .flat()
    .map(keyOf),
);

/** Names that begin with a verb that takes away and take nothing away. */
const standingNames = new Set(
  [
    [
      'ban the box',
      'stop and search',
      'stop and frisk',
      'limits to growth',
      'prevent programme',
      'prevent duty',
    ],
    [
      'prevent strategy',
      'end-to-end encryption',
      'end of life care',
      'end of life choice',
      'withdrawal agreement',
    ],
    ['removal of illegal migrants', 'removal flights', 'stop smoking services', 'refuse collection'],
    [
      'end to the fighting',
      'end the fighting',
      'withdrawal from the eu',
      'leaving the eu',
      'closing the gap',
    ],
    [
      'closing loopholes',
      'close season for hares',
      'cutting of girls',
      'reverse beeching',
      'lift the ban campaign',
    ],
    [
      'suspended sentences',
      'frozen russian assets',
      'frozen assets',
      'frozen pensions',
      'frozen overseas pensions',
    ],
    ['banned breeds', 'banned books', 'replacement workers', 'limit of two children', 'cancel culture'],
    ['block grant', 'cease-fire', 'leaving cert', 'leaving certificate'],
  ]
    .flat()
    .map(keyOf),
);

describe('the stock of what politics calls the same thing by', () => {
  it('is read line by line: names, words that go with them, and the contrary', () => {
    const line = 'hedge tax, (tax on hedges), hedges? | garden, clip >< hedge subsidy';
    expect(subjectOf(line)).toEqual({
      names: ['hedge tax'],
      phrases: ['tax on hedges'],
      homonyms: ['hedges'],
      related: ['garden', 'clip'],
      contrary: ['hedge subsidy'],
    });
    expect(keysIn(line)).toEqual(['hedge tax', 'hedges', 'hedge subsidy']);
    expect(subjectOf('hedge tax')).toMatchObject({ names: ['hedge tax'], related: [], contrary: [] });
    expect(keysIn('hedge tax >< hedge subsidy')).toEqual(['hedge tax', 'hedge subsidy']);
  });

  it('is written in one way', () => {
    const untidy = lines.filter(
      (line) =>
        line !== line.trim() ||
        /\s{2}|,(?! )|\s,|, *$|,\s*[|>]|\|.*\|/.test(line) ||
        !/^[^|>?()]/.test(line.replace(/^\(/, '')),
    );
    expect(untidy).toEqual([]);
    const broken = subjects.flatMap(({ names, homonyms, phrases, related, contrary }) =>
      [...names, ...homonyms, ...phrases, ...related, ...contrary].filter(
        (name) => name === '' || /[?|<>]|^\(|\)$/.test(name) || keyOf(name) === '',
      ),
    );
    expect(broken).toEqual([]);
  });

  it('is found by each of its names: none begins otherwise than its index word', () => {
    const lost = subjects.flatMap(({ names, homonyms, contrary }) =>
      [...names, ...homonyms, ...contrary].filter((name) => {
        const terms = lexicon().get(keyOf(name))?.terms ?? [];
        return !names.every((each) => terms.some(({ text }) => text === each));
      }),
    );
    expect(lost).toEqual([]);
  });

  it('calls no two things by one name, but for those that are known to be ambiguous', () => {
    const known = new Set(ambiguous.map(keyOf));
    const by = Map.groupBy(
      subjects.flatMap(({ names, homonyms }) => [...names, ...homonyms]),
      keyOf,
    );
    const shared = [...by].filter(([key, names]) => names.length > 1 && !known.has(key));
    expect(shared.map(([, names]) => names.join(' = '))).toEqual([]);
  });

  it('says nothing twice in a line, and no contrary that is also the thing', () => {
    const twice = subjects.flatMap(({ names, phrases, homonyms, related, contrary }) => {
      const keys = [...names, ...phrases, ...homonyms, ...related, ...contrary].map(keyOf);
      return keys.filter((key, at) => keys.indexOf(key) !== at);
    });
    expect(twice).toEqual([]);
  });

  it('has no name of function words, and no related word that stands in every demand', () => {
    const empty = (name: string) => indexWords(name).every((word) => functionWords.has(word));
    const frame = (name: string) =>
      indexWords(name).every((word) => functionWords.has(word) || frameWords.has(word));
    expect(
      subjects.flatMap(({ names, phrases, homonyms }) => [...names, ...phrases, ...homonyms].filter(empty)),
    ).toEqual([]);
    expect(
      subjects.flatMap(({ names, related }) => [
        ...names.filter((name) => !name.includes(' ') && !name.includes('-') && frame(name)),
        ...related.filter((name) => !name.includes(' ') && frame(name)),
      ]),
    ).toEqual([]);
  });

  it('takes no verb of a demand for a thing', () => {
    const actions = new Set(actionFamilies.flat().map(keyOf));
    const taken = subjects.flatMap(({ names, homonyms, contrary }) =>
      [...names, ...homonyms, ...contrary].filter(
        (name) => actions.has(keyOf(name)) && !alsoActions.has(keyOf(name)),
      ),
    );
    expect(taken).toEqual([]);
  });

  it('has no name that begins with taking the thing away: the ask would lose its direction', () => {
    const verbs = new Set(removing.filter((cue) => !cue.includes(' ')).map(keyOf));
    const turned = subjects.flatMap(({ names, homonyms, contrary }) =>
      [...names, ...homonyms, ...contrary].filter((name) => {
        const [first = '', ...rest] = indexWords(name);
        return rest.length > 0 && verbs.has(first) && !standingNames.has(keyOf(name));
      }),
    );
    expect(turned).toEqual([]);
  });

  it('knows the things of every field and of several countries', () => {
    const known = [
      ['section 21', 'no-fault evictions'],
      ['low traffic neighbourhoods', 'ltns'],
      ['single-payer', 'medicare for all'],
      ['pokies', 'poker machines'],
      ['te tiriti o waitangi', 'treaty of waitangi'],
      ['minimum support price', 'msp'],
      ['rolling blackouts', 'eskom'],
      ['dáil', 'oireachtas'],
    ] as const;
    for (const [asked, named] of known) {
      expect(lexicon().get(keyOf(asked))?.terms).toContainEqual({
        text: named,
        weight: 0.75,
        contrary: false,
      });
    }
  });

  it('reads an ask in a word of many meanings, and takes no passage that holds it for sure', () => {
    expect(
      lexicon()
        .get('drug')
        ?.terms.find(({ text }) => text === 'illegal drugs')?.weight,
    ).toBe(0.75);
    expect(
      lexicon()
        .get('illegal drug')
        ?.terms.find(({ text }) => text === 'drugs')?.weight,
    ).toBe(0.4);
  });

  it('turns what those want who are against a thing', () => {
    expect(lexicon().get(keyOf('prescription charges'))?.terms).toContainEqual({
      text: 'free prescriptions',
      weight: 0.9,
      contrary: true,
    });
    expect(lexicon().get(keyOf('free prescriptions'))?.terms).toContainEqual({
      text: 'prescription charges',
      weight: 0.9,
      contrary: true,
    });
  });
});
