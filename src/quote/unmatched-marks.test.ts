import { expect, it } from 'vitest';
import { quotationsIn } from './quotations-in.ts';
import { unmatchedMarks } from './unmatched-marks.ts';

it.each([
  ['She said: “We will plant trees.” And left.', 0],
  ['“One,” he said.\n\n“Two, and on.\n\n“Three, the end.”', 0],
  ['They asked to take action”.', 1],
  ['She said: “We will plant trees. And left.', 1],
  ['Er sagte: „Wir pflanzen Bäume.“ And "so do we", she said.', 0],
])('counts the marks without a partner: %s', (text, count) => {
  expect(unmatchedMarks(text, quotationsIn(text))).toBe(count);
});
