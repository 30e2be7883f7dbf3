import { expect, it } from 'vitest';
import { orderFigures } from './immigration.ts';

it('measures an order by precision, by what little reading finds, and by its best cut', () => {
  const { averagePrecision, recallInPart, bestF1 } = orderFigures([1, 4], 4, 20);
  expect(averagePrecision).toBeCloseTo((1 + 2 / 4) / 4);
  expect(recallInPart).toBe(1 / 4);
  expect(bestF1).toBeCloseTo(0.5);
});
