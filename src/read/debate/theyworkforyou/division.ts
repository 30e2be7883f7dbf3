import { type Division, outcomeOf, type Side, type Voter } from '../../../model/speech.ts';
import { attributeOf, elementsIn, textIn, withClass, withTag } from '../../html/elements.ts';
import type { HtmlElement } from '../../html/parse-html.ts';
import { personIn } from './person.ts';

/** A counted vote of a page: its words as the page shows them, and what they say. */
export function divisionIn(section: HtmlElement): {
  readonly lines: readonly string[];
  readonly division: Division;
} {
  const number = textIn(elementsIn(section, withClass('debate-speech__division__number'))[0]);
  const title = textIn(elementsIn(section, withClass('debate-speech__division__title'))[0]);
  const counts = elementsIn(section, withClass('division-section__vote__dots')).map((dots) =>
    textIn(elementsIn(dots, withTag('h2'))[0]),
  );
  const names = elementsIn(section, withClass('division-section__vote__names'));
  const side = (which: SideName) => sideOf(which, counts, names);
  const [ayes, noes, abstained] = [side('ayes'), side('noes'), side('abstained')];
  const digits = /\d+/.exec(number)?.[0];
  return {
    lines: [[number, title].filter((words) => words !== '').join(': '), ...counts],
    division: {
      ...(digits === undefined ? {} : { number: digits }),
      ...(title === '' ? {} : { title }),
      ayes,
      noes,
      ...(abstained.count > 0 ? { abstained } : {}),
      outcome: outcomeOf(ayes.count, noes.count),
    },
  };
}

type SideName = 'ayes' | 'noes' | 'abstained';

const labels: Record<SideName, RegExp> = {
  ayes: /^(?:ayes?|contents?|for|yes)\b/i,
  noes: /^(?:no(?:es)?|not[- ]contents?|against)\b/i,
  abstained: /^(?:abstain|abstention|both)/i,
};

function sideOf(which: SideName, counts: readonly string[], lists: readonly HtmlElement[]): Side {
  const label = labels[which];
  const names = lists
    .filter((list) => label.test(textIn(elementsIn(list, withTag('h3'))[0])))
    .flatMap(votersIn);
  const line = counts.find((count) => label.test(count));
  const printed = Number(/:\s*([\d,]+)/.exec(line ?? '')?.[1]?.replaceAll(',', '') ?? Number.NaN);
  return { count: Number.isFinite(printed) ? printed : names.filter((voter) => !voter.teller).length, names };
}

/** The members in the lists; those under the heading "Tellers" counted, and are not counted. */
function votersIn(list: HtmlElement): readonly Voter[] {
  let areTellers = false;
  return elementsIn(list, (each) => each.tagName === 'h4' || each.tagName === 'li').flatMap((each) => {
    if (each.tagName === 'h4') {
      areTellers = /teller/i.test(textIn(each));
      return [];
    }
    const link = elementsIn(each, withTag('a'))[0];
    const printed = textIn(link ?? each);
    const party = textIn(elementsIn(each, withClass('party'))[0]).replace(/\s*\(.*$/, '');
    return [
      {
        printed,
        identifiers: personIn(link === undefined ? undefined : attributeOf(link, 'href')),
        ...(party === '' ? {} : { party }),
        ...(areTellers ? { teller: true as const } : {}),
      },
    ];
  });
}
