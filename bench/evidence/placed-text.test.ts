import { describe, expect, it } from 'vitest';
import { meet, PlacedText } from './placed-text.ts';

const text = new PlacedText(
  'The ferries of the Vale\nshall cross the river-\nbed by night, and by day.\n12\nThe ferries of the Vale\n',
);

describe('a placed text', () => {
  it('finds a passage across lines, whatever its hyphens, case and white space', () => {
    const [place] = text.placesOf('Shall cross the riverbed by  night');
    expect(place && meet(place, text.placeOfLines(2, 3))).toBe(true);
    expect(place && meet(place, text.placeOfLines(1, 1))).toBe(false);
  });

  it('finds every place of a passage that stands twice', () => {
    expect(text.placesOf('The ferries of the Vale')).toHaveLength(2);
  });

  it('finds a passage by its pieces where a page number stands in it', () => {
    const long = new PlacedText(
      'Whoever keeps a lantern on the northern quay\n17\nmay keep it lit until the last of the boats is home\n',
    );
    const [place] = long.placesOf(
      'Whoever keeps a lantern on the northern quay may keep it lit until the last of the boats is home',
    );
    expect(place && meet(place, long.placeOfLines(1, 3))).toBe(true);
  });

  it('gives no place to what is too short or stands nowhere', () => {
    expect(text.placesOf('by day')).toEqual([]);
    expect(text.placesOf('The lanterns of the harbour')).toEqual([]);
  });

  it('lets two places meet where half of either is shared', () => {
    expect(meet([0, 10], [5, 40])).toBe(true);
    expect(meet([0, 10], [6, 40])).toBe(false);
    expect(meet([0, 10], [10, 12])).toBe(false);
  });
});
