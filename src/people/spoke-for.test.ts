import { describe, expect, it } from 'vitest';
import { office, on, person, seat } from './invented.test-data.ts';
import { standpointInWords, standpointOn } from './spoke-for.ts';

const mover = person('1', 'Mo Vale', {
  memberships: [
    seat('Upper Vale', 'River', '2010-05-06', '2014-08-29'),
    seat('Upper Vale', 'Independent', '2014-08-30', '2014-10-09'),
    seat('Upper Vale', 'Hill', '2014-10-10', '2015-03-30'),
    office('Minister of State', '2012-01-01', '2013-01-01', 'Ministry of Trees'),
    office('Shadow Minister', '2014-11-01', '2015-03-30', 'Trees'),
  ],
});
const words = (day: string) => standpointInWords(standpointOn(mover, on(day)));

describe('for whom a person spoke', () => {
  it('is the party of the membership of that day, shown with it', () => {
    expect(standpointOn(mover, on('2011-01-01')).spokeFor).toMatchObject({
      type: 'party',
      party: { name: 'River' },
    });
    expect(words('2011-01-01')[0]).toBe(
      'for River: Member, River, for Upper Vale, House of the Vale, 2010-05-06 to 2014-08-29 (vale.json)',
    );
    expect(standpointOn(mover, on('2015-01-01')).spokeFor).toMatchObject({
      type: 'party',
      party: { name: 'Hill' },
    });
  });

  it('is no party for one who left or lost the whip, with the party before', () => {
    expect(standpointOn(mover, on('2014-09-15')).spokeFor).toMatchObject({
      type: 'independent',
      before: { onBehalfOf: { name: 'River' } },
    });
  });

  it('is told with the office of government or opposition of that day', () => {
    expect(words('2012-06-01')[1]).toContain('in the government: Minister of State, Ministry of Trees');
    expect(words('2015-01-01')[1]).toContain('in opposition: Shadow Minister');
  });

  it('is unknown before and after, and several where memberships contradict each other', () => {
    expect(standpointOn(mover, on('2009-01-01')).spokeFor.type).toBe('unknown');
    const both = person('2', 'Bo Both', {
      memberships: [seat('A', 'River', '2010', '2020-01-01'), seat('A', 'Hill', '2009-01-01', '2020-01-01')],
    });
    expect(standpointOn(both, on('2012-01-01')).spokeFor.type).toBe('several');
  });

  it('is perhaps a party after the last day that the source knows', () => {
    const open = person('3', 'Oda Open', {
      memberships: [
        { ...seat('A', 'River'), period: { from: '2010' as never, knownUntil: on('2015-01-01') } },
      ],
    });
    expect(standpointOn(open, on('2014-01-01')).spokeFor.type).toBe('party');
    expect(standpointOn(open, on('2016-01-01')).spokeFor.type).toBe('perhaps');
  });
});
