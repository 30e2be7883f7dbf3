import { type Division, outcomeOf, type Side, type Voter } from '../../../model/speech.ts';
import { descendants, named, wordsOf, type XmlElement } from '../../xml/xml-element.ts';
import { partyMarkIn } from '../party-mark.ts';
import { identifiersOf } from './identifiers.ts';

export const voteLists = ['mplist', 'lordlist', 'msplist', 'mlalist', 'mslist'];
const voters = named('mpname', 'lord', 'mspname', 'mlaname', 'msname');

const votes = {
  ayes: ['ayes', 'aye', 'content', 'for'],
  noes: ['noes', 'no', 'not-content', 'against'],
  abstained: ['abstentions', 'abstain', 'abstention', 'both'],
} as const;

/**
 * A counted vote. Its counts are attributes, which no reader of the page sees as words; the text has them in the
 * words of the report, so that a vote can be found and quoted.
 */
export function divisionOf(element: XmlElement): {
  readonly lines: readonly string[];
  readonly division: Division;
} {
  const counts = element.name === 'divisioncount' ? element : descendants(element, named('divisioncount'))[0];
  const number = element.attributes.get('divnumber');
  const side = (which: keyof typeof votes): Side => sideOf(element, counts, votes[which]);
  const [ayes, noes, abstained] = [side('ayes'), side('noes'), side('abstained')];
  const lords = counts?.attributes.has('content') === true;
  const names = lords ? ['Contents', 'Not-Contents'] : ['Ayes', 'Noes'];
  const heading = number === undefined ? 'Division' : `Division No. ${number}`;
  return {
    lines: [
      `${heading}: ${names[0]} ${ayes.count}, ${names[1]} ${noes.count}${abstained.count > 0 ? `, Abstentions ${abstained.count}` : ''}.`,
    ],
    division: {
      ...(number === undefined ? {} : { number }),
      ayes,
      noes,
      ...(abstained.count > 0 ? { abstained } : {}),
      outcome: outcomeOf(ayes.count, noes.count),
    },
  };
}

function sideOf(division: XmlElement, counts: XmlElement | undefined, words: readonly string[]): Side {
  const names = descendants(division, voters)
    .filter((each) => words.includes(each.attributes.get('vote') ?? ''))
    .map(voterOf);
  const printed = words.map((word) => counts?.attributes.get(word)).find((count) => count !== undefined);
  const count = Number(printed ?? Number.NaN);
  return {
    count: Number.isSafeInteger(count) && count >= 0 ? count : names.filter((voter) => !voter.teller).length,
    names,
  };
}

function voterOf(element: XmlElement): Voter {
  const { attributes } = element;
  const printed = wordsOf(element).replace(/\s*\[Teller\]$/i, '');
  const party = attributes.get('party') ?? partyMarkIn(printed);
  return {
    printed,
    identifiers: identifiersOf(
      attributes.get('person_id'),
      attributes.get('id') ?? attributes.get('memberid'),
    ),
    ...(party === undefined ? {} : { party }),
    ...(attributes.get('teller') === 'yes' ? { teller: true as const } : {}),
  };
}
