import { describe, expect, it } from 'vitest';
import { partyId } from '../../model/ids.ts';
import { attributionsIn } from '../../quote/attribution/attributions-in.ts';
import { claimsIn } from '../../quote/claims/claims-in.ts';
import { PartyNames } from '../../quote/claims/party-mentions.ts';
import { quotationsIn } from '../../quote/quotations-in.ts';
import { whoSpeaks } from './who-speaks.ts';

const parties = new PartyNames([
  { id: partyId('heron'), names: ['Heron Party'] },
  { id: partyId('road'), names: ['Straight Road'] },
]);

/** Whose the first quotation of a text is. */
function who(text: string) {
  const [quotation] = quotationsIn(text);
  if (quotation === undefined) throw new Error('no quotation');
  const { place } = quotation;
  const attribution = attributionsIn(text).find(({ content }) =>
    content.some(({ start, end }) => start < place.end && place.start < end),
  );
  return whoSpeaks(attribution, place, { text, parties, claims: claimsIn(text, parties) });
}

describe('whose words a quotation is given as', () => {
  it('is the party that says it', () => {
    expect(who('The Heron Party said it would “buy back the river and its works”.')).toMatchObject({
      type: 'party',
      party: 'heron',
    });
  });

  it('is the party whose manifesto says it, with the document', () => {
    expect(who('“We will buy back the river,” Straight Road’s manifesto says.')).toMatchObject({
      type: 'party',
      party: 'road',
      medium: 'Straight Road’s manifesto',
      mediumKind: 'manifesto',
    });
  });

  it.each([
    'Heron Party leader Tom Reed told the Courier: “It is the river that we want back in our hands.”',
    'A Heron Party spokesman said: “It is the river that we want back in our hands.”',
    '“It is the river that we want back in our hands,” said the Heron Party candidate Ada Wren.',
  ])('is a person, and not the party that stands before the name: %s', (text) => {
    expect(who(text)).toMatchObject({ type: 'person', party: 'heron' });
  });

  it('is nobody that can be told where “she” would be a party', () => {
    const text = 'Straight Road was in the hall. “They have all learnt to write in the same way,” she said.';
    expect(who(text).type).not.toBe('party');
  });
});
