import type { Day } from '../../../model/day.ts';
import type { Speaker } from '../../../model/speech.ts';
import { childrenNamed, descendants, named, wordsOf, type XmlElement } from '../../xml/xml-element.ts';

/** Who a corpus says its speakers are: `listPerson` and `listOrg` of the same file, if it has them. */
export class CorpusPeople {
  private readonly persons: ReadonlyMap<string, XmlElement>;
  private readonly organisations: ReadonlyMap<string, XmlElement>;

  constructor(root: XmlElement) {
    this.persons = byId(descendants(root, named('person')));
    this.organisations = byId(descendants(root, named('org')));
  }

  /** @param printed the name as the report prints it, where it does */
  speaker(who: string | undefined, printed: string | undefined, day: Day | undefined): Speaker | undefined {
    const id = who?.replace(/^#/, '');
    const person = id === undefined ? undefined : this.persons.get(id);
    const name = printed ?? (person === undefined ? undefined : nameOf(person)) ?? id;
    if (name === undefined || name === '') return undefined;
    const party = person === undefined ? undefined : this.partyOf(person, day);
    return {
      printed: name,
      identifiers: {
        ...(id === undefined ? {} : { parlamint: id }),
        ...(person === undefined ? {} : identifiersOf(person)),
      },
      ...(party === undefined ? {} : { party }),
    };
  }

  /** The party or group to which the person belonged on the day, by the dates of the affiliations. */
  private partyOf(person: XmlElement, day: Day | undefined): string | undefined {
    const affiliations = childrenNamed(person, 'affiliation').filter((each) => lastsOn(each, day));
    for (const role of ['politicalParty', 'parliamentaryGroup']) {
      const organisation = affiliations
        .map((each) => this.organisations.get((each.attributes.get('ref') ?? '').replace(/^#/, '')))
        .find((each) => each?.attributes.get('role') === role);
      if (organisation !== undefined) return nameOfOrganisation(organisation);
    }
    return undefined;
  }
}

const byId = (elements: readonly XmlElement[]): ReadonlyMap<string, XmlElement> =>
  new Map(elements.map((each) => [each.attributes.get('id') ?? '', each]));

/** Without a day nobody can tell which of several parties it was, so only one without dates counts. */
function lastsOn({ attributes }: XmlElement, day: Day | undefined): boolean {
  const from = attributes.get('from') ?? attributes.get('when');
  const to = attributes.get('to') ?? attributes.get('when');
  if (day === undefined) return from === undefined && to === undefined;
  // A date may be a year or a month: `2019-12` begins and ends with its first and last days.
  return (from === undefined || from <= day) && (to === undefined || day.slice(0, to.length) <= to);
}

function nameOf(person: XmlElement): string {
  const name = childrenNamed(person, 'persName')[0];
  if (name === undefined) return '';
  const part = (kind: string) => childrenNamed(name, kind).map((each) => wordsOf(each));
  const parts = [...part('forename'), ...part('nameLink'), ...part('surname')];
  return parts.length === 0 ? wordsOf(name) : parts.join(' ');
}

function nameOfOrganisation(organisation: XmlElement): string | undefined {
  const names = childrenNamed(organisation, 'orgName');
  const full = names.find((each) => each.attributes.get('full') === 'yes') ?? names[0];
  return full === undefined ? undefined : wordsOf(full) || undefined;
}

function identifiersOf(person: XmlElement): Readonly<Record<string, string>> {
  return Object.fromEntries(
    childrenNamed(person, 'idno').flatMap((each) => {
      const address = wordsOf(each);
      const wikidata = /wikidata\.org\/(?:wiki|entity)\/(Q\d+)/.exec(address)?.[1];
      if (wikidata !== undefined) return [['wikidata', wikidata]];
      const scheme = each.attributes.get('subtype') ?? each.attributes.get('type');
      return scheme === undefined || address === '' ? [] : [[scheme.toLowerCase(), address]];
    }),
  );
}
