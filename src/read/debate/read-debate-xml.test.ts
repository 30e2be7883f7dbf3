import { globSync, readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../test/shared-data.ts';
import type { Reading } from '../../model/document.ts';
import { wordsAt } from '../../model/span.ts';
import { readDocument } from '../read-document.ts';
import { passagesOf } from '../structure/passages-of.ts';

async function readingOf(text: string | Uint8Array, fileName = 'debate.xml'): Promise<Reading> {
  const read = await readDocument(typeof text === 'string' ? Buffer.from(text) : text, { fileName });
  if (!read.ok) throw new Error(read.message);
  return read.value;
}

const rows = ({ text, speeches = [] }: Reading) =>
  speeches.map((speech) => [speech.kind, speech.speaker?.printed, wordsAt(text, speech)]);

describe('parlparse', () => {
  const file = `<?xml version="1.0" encoding="ISO-8859-1"?><!DOCTYPE publicwhip [<!ENTITY mdash "&#8212;">]>
<publicwhip><gidredirect oldgid="a" newgid="b"/>
<major-heading id="uk.org.publicwhip/debate/2031-05-06a.1.0" colnum="1">RIVERS</major-heading>
<minor-heading id="uk.org.publicwhip/debate/2031-05-06a.1.1" colnum="1">Eels</minor-heading>
<speech id="uk.org.publicwhip/debate/2031-05-06a.1.2" speakerid="uk.org.publicwhip/member/31" speakername="Ada Wren (Marsh) (Lab)" speakeroffice="The Minister" colnum="12" url="http://example.org/1"><p qnum="7">What of eels?</p></speech>
<speech id="uk.org.publicwhip/debate/2031-05-06a.1.3" speakerid="unknown" speakername="Hon. Members" colnum="12"><p>Hear&mdash;hear!</p></speech>
<speech id="uk.org.publicwhip/debate/2031-05-06a.1.4" nospeaker="true" colnum="13"><p class="italic">Question put,</p><p class="indent">That eels be safe.</p></speech>
<division id="uk.org.publicwhip/debate/2031-05-06a.1.5" divdate="2031-05-06" divnumber="3" colnum="13"><divisioncount ayes="2" noes="1"/>
<mplist vote="aye"><mpname id="uk.org.publicwhip/member/31" vote="aye">Wren, Ada (Lab)</mpname><mpname id="uk.org.publicwhip/member/32" vote="aye" teller="yes">Bo Reed</mpname></mplist>
<mplist vote="no"><mpname id="uk.org.publicwhip/member/33" vote="no">Moss, Cy</mpname></mplist></division>
<speech id="uk.org.publicwhip/debate/2031-05-06a.1.6" nospeaker="true" colnum="13"><p>Question accordingly agreed to.</p></speech></publicwhip>`;

  it('is read with its speakers, questions, motions and votes', async () => {
    const reading = await readingOf(file);
    expect(rows(reading)).toEqual([
      ['question', 'Ada Wren (Marsh) (Lab)', 'What of eels?'],
      ['speech', 'Hon. Members', 'Hear—hear!'],
      ['motion', undefined, 'Question put,\nThat eels be safe.'],
      ['division', undefined, 'Division No. 3: Ayes 2, Noes 1.'],
      ['motion', undefined, 'Question accordingly agreed to.'],
    ]);
    expect(reading.title).toBe('House of Commons debates, 6 May 2031');
    expect(reading.speeches?.[0]).toMatchObject({
      speaker: { identifiers: { 'publicwhip-member': '31' }, office: 'The Minister', party: 'Lab' },
      day: '2031-05-06',
      heading: 'Eels',
      column: '12',
      id: 'uk.org.publicwhip/debate/2031-05-06a.1.2',
      link: 'http://example.org/1',
    });
    expect(reading.speeches?.[3]?.division).toMatchObject({
      number: '3',
      ayes: { count: 2, names: [{ printed: 'Wren, Ada (Lab)', party: 'Lab' }, { teller: true }] },
      noes: { count: 1, names: [{ identifiers: { 'publicwhip-member': '33' } }] },
      outcome: 'agreed',
    });
    const agreed = reading.speeches?.at(-1)?.motion;
    expect(agreed?.words && wordsAt(reading.text, agreed.words)).toBe('That eels be safe.');
    expect(passagesOf(reading)[2]?.headings.map((each) => wordsAt(reading.text, each))).toEqual([
      'RIVERS',
      'Eels',
    ]);
  });
});

describe('ParlaMint', () => {
  const corpus = `<?xml version="1.0" encoding="utf-8"?><teiCorpus xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><profileDesc><particDesc>
<listOrg><org xml:id="party.G" role="politicalParty"><orgName full="abb">G</orgName><orgName full="yes">Green Party</orgName></org>
<org xml:id="party.L" role="politicalParty"><orgName full="yes">Lantern Party</orgName></org></listOrg>
<listPerson><person xml:id="WrenAda"><persName><surname>Wren</surname><forename>Ada</forename></persName>
<affiliation role="member" ref="#party.L" to="2031-05-01"/><affiliation role="member" ref="#party.G" from="2031-05-02"/>
<idno type="URI" subtype="wikimedia">https://www.wikidata.org/wiki/Q31</idno></person></listPerson></particDesc></profileDesc></teiHeader>
<TEI xml:id="P_2031-05-06"><teiHeader><fileDesc><publicationStmt><date when="2032-01-01"/></publicationStmt></fileDesc><profileDesc><settingDesc><setting><date when="2031-05-06"/></setting></settingDesc></profileDesc></teiHeader>
<text><body><div type="debateSection"><head>Rivers</head>
<note type="time">10.00</note><note type="speaker">The Minister (Ada Wren):</note>
<u who="#WrenAda" ana="#regular" xml:id="u1"><seg>Rivers are <vocal><desc>laughter</desc></vocal>foul.</seg><kinesic><desc>applause</desc></kinesic><seg>They will be clean.</seg></u>
<u who="#ReedBo" xml:id="u2"><seg><s><w>Will</w> <w>they</w> <w join="right">be</w><pc>?</pc></s></seg></u></div></body></text></TEI></teiCorpus>`;

  it('is read with speakers by their id, their party of that day, and the notes apart', async () => {
    const reading = await readingOf(corpus);
    expect(rows(reading)).toEqual([
      ['procedural', undefined, '10.00'],
      ['speech', 'The Minister (Ada Wren)', 'Rivers are foul.'],
      ['procedural', undefined, 'applause'],
      ['speech', 'The Minister (Ada Wren)', 'They will be clean.'],
      ['speech', 'ReedBo', 'Will they be?'],
    ]);
    expect(reading.speeches?.[1]).toMatchObject({
      speaker: { identifiers: { parlamint: 'WrenAda', wikidata: 'Q31' }, party: 'Green Party' },
      day: '2031-05-06',
      heading: 'Rivers',
      id: 'u1',
    });
    expect(
      (await readingOf(corpus.replace('when="2031-05-06"', 'when="2031-05-01"'))).speeches?.[1]?.speaker
        ?.party,
    ).toBe('Lantern Party');
  });
});

describe('Akoma Ntoso', () => {
  const debate = (
    body: string,
  ) => `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><debate name="hansard">
<meta><identification source="#s"><FRBRWork><FRBRdate date="2031-05-06" name="Generation"/></FRBRWork></identification>
<analysis source="#s"><parliamentary><voting eId="v1" outcome="#agreed"><count value="5" refersTo="#ayes"/><count value="3" refersTo="#noes"/></voting></parliamentary></analysis>
<references source="#s"><TLCPerson eId="wren" href="/ontology/person/wren" showAs="Ada Wren"/><TLCRole eId="minister" href="/ontology/role/minister" showAs="Minister of Water"/></references></meta>
<debateBody>${body}</debateBody></debate></akomaNtoso>`;

  it('is read with speeches by their persons, questions, answers and what the record says itself', async () => {
    const reading = await readingOf(
      debate(`<debateSection name="rivers"><heading>Rivers</heading><narrative>The House met.</narrative>
<question by="#reed" eId="q1"><from>Bo Reed:</from><p>What of eels?</p></question>
<answer by="#wren" as="#minister" eId="a1"><from>The Minister:</from><p>They are well.</p></answer>
<speech by="#wren" eId="s1"><p>I will say more.</p></speech></debateSection>`),
    );
    expect(rows(reading)).toEqual([
      ['procedural', undefined, 'The House met.'],
      ['question', 'Bo Reed', 'What of eels?'],
      ['answer', 'The Minister', 'They are well.'],
      ['speech', 'Ada Wren', 'I will say more.'],
      ['division', undefined, 'Division: Ayes 5, Noes 3.'],
    ]);
    expect(reading.speeches?.[2]).toMatchObject({
      speaker: { identifiers: { 'akoma-ntoso': '/ontology/person/wren' }, office: 'Minister of Water' },
      day: '2031-05-06',
      heading: 'Rivers',
      id: 'a1',
    });
  });

  it('without a speech is refused, and so is a law', async () => {
    const empty = debate('').replace(/<analysis.*<\/analysis>/s, '');
    expect(await readDocument(Buffer.from(empty), { fileName: 'a.xml' })).toMatchObject({
      message: expect.stringContaining('holds no speech'),
    });
    const act = '<akomaNtoso><act><body><p>No fishing.</p></body></act></akomaNtoso>';
    expect(await readDocument(Buffer.from(act), { fileName: 'a.xml' })).toMatchObject({
      message: expect.stringContaining('no debate but <act>'),
    });
  });
});

describe('a debate without speakers', () => {
  it('is the report’s own word, and nobody’s', async () => {
    const reading = await readingOf(
      '<publicwhip><speech id="uk.org.publicwhip/debate/2031-05-06a.1.2" nospeaker="true"><p>The House met.</p></speech></publicwhip>',
    );
    expect(rows(reading)).toEqual([['procedural', undefined, 'The House met.']]);
  });
});

const answer = (rows: unknown) => Buffer.from(JSON.stringify({ searchdescription: 'eels', rows }));
const row = {
  gid: '2031-05-06a.12.1',
  hdate: '2031-05-06',
  htype: '12',
  major: '1',
  body: '<p pid="a12.1/1">Eels &#8212; at last.</p>',
  listurl: '/debates/?id=2031-05-06a.10.0&amp;s=eels#g12.1',
  parent: { body: 'Rivers: Eels' },
  speaker: { name: 'Ada O&#039;Wren', party: 'Green', person_id: '31', member_id: 4, office: [] },
};

describe('an answer of TheyWorkForYou', () => {
  it('is read with each entry’s own day, place and heading', async () => {
    const other = {
      ...row,
      gid: '2030-01-02b.3.1',
      hdate: '2030-01-02',
      speaker: [],
      body: '<p class="unknownspeaker">Bo Reed:</p><p>No.</p>',
    };
    const reading = await readingOf(
      answer([row, other, { ...row, htype: '11', speaker: undefined, body: 'Eels' }]),
      'a.json',
    );
    expect(rows(reading)).toEqual([
      ['speech', "Ada O'Wren", 'Eels — at last.'],
      ['speech', 'Bo Reed', 'No.'],
    ]);
    expect(reading.speeches?.[0]).toMatchObject({
      speaker: { identifiers: { 'publicwhip-person': '31', 'publicwhip-member': '4' }, party: 'Green' },
      day: '2031-05-06',
      column: '12',
      heading: 'Rivers: Eels',
      link: 'https://www.theyworkforyou.com/debates/?id=2031-05-06a.10.0#g12.1',
    });
    expect(reading.speeches?.[1]?.day).toBe('2030-01-02');
  });

  it('that is cut off, or other than it should be, is refused with what to do', async () => {
    const whole = answer([row]);
    for (const [bytes, message] of [
      [whole.subarray(0, whole.length - 9), 'no whole JSON'],
      [answer([{ ...row, hdate: 7 }]), 'no answer of TheyWorkForYou'],
      [answer([{ ...row, speaker: null, body: '' }]), 'no speech'],
    ] as const)
      expect(await readDocument(bytes, { fileName: 'a.json' })).toMatchObject({
        ok: false,
        message: expect.stringContaining(message),
      });
  });
});

const hansard = sharedData('hansard');

describe.skipIf(hansard === undefined)('the files of ../shared/data/hansard', () => {
  it('of parlparse hold as many entries as elements, and each speaker that they name', async () => {
    let entries = 0;
    for (const path of globSync(`${hansard}/scrapedxml-2009/*/*.xml`)) {
      const bytes = readFileSync(path);
      const source = bytes.toString('latin1');
      const marked = source.match(/<(?:speech|ques|reply)\s/g)?.length ?? 0;
      const read = await readDocument(bytes, { fileName: basename(path) });
      if (!read.ok) {
        expect([relative(hansard ?? '', path), marked, read.message]).toEqual([
          relative(hansard ?? '', path),
          0,
          expect.stringContaining('no speech'),
        ]);
        continue;
      }
      const { speeches = [] } = read.value;
      const spoken = speeches.filter(({ kind, id }) => kind !== 'division' && id !== undefined);
      expect([basename(path), new Set(spoken.map(({ id }) => id)).size]).toEqual([basename(path), marked]);
      const named = source.match(/speakername="(?!")/g)?.length ?? 0;
      const withSpeaker = new Set(spoken.filter(({ speaker }) => speaker).map(({ id }) => id)).size;
      expect([basename(path), withSpeaker >= named * 0.99]).toEqual([basename(path), true]);
      entries += marked;
    }
    expect(entries).toBeGreaterThan(6000);
  }, 60_000);

  it('of old Hansard are read, or refused with the reason and what to do', async () => {
    const refused: string[] = [];
    for (const path of globSync(`${hansard}/tso-xml/**/*.xml`)) {
      const read = await readDocument(readFileSync(path), { fileName: basename(path) });
      if (read.ok) expect(rows(read.value).every(([, , words]) => words !== '')).toBe(true);
      else {
        expect(read.message).toMatch(/fetch|add|mend/i);
        refused.push(basename(path));
      }
    }
    // 71 files, of which these hold no speech by design, are cut to a fragment, or are no debate at all.
    expect(refused.length).toBeLessThan(30);
  });

  it('of the programming interface give a speaker to nearly all that was said', async () => {
    for (const path of globSync(`${hansard}/twfy-api-json/*.json`)) {
      const { speeches = [] } = await readingOf(readFileSync(path), basename(path));
      const said = speeches.filter(({ kind }) => ['speech', 'question', 'answer'].includes(kind));
      expect(said.length).toBeGreaterThan(300);
      expect(said.filter(({ speaker }) => speaker !== undefined).length / said.length).toBeGreaterThanOrEqual(
        0.99,
      );
      expect(said.every(({ day, heading }) => day !== undefined && heading !== undefined)).toBe(true);
    }
  }, 30_000);
});
