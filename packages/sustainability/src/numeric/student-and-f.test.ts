import { describe, expect, it } from 'vitest';
import {
  fQuantile,
  fUpper,
  normalMultiplier,
  normalTwoSided,
  tMultiplier,
  tTwoSided,
} from './student-and-f.ts';

const near = (found: number, asked: number, relative = 1e-12): void =>
  expect(Math.abs(found / asked - 1)).toBeLessThan(relative);

describe("Student's t, F and the normal", () => {
  it('equal published table values', () => {
    near(normalMultiplier(0.95), 1.959963984540054);
    near(normalMultiplier(0.99), 2.5758293035489004);
    near(tMultiplier(0.95, 10), 2.2281388519862757);
    near(tMultiplier(0.95, 1), 12.706204736174698);
    near(fQuantile(0.95, 5, 10), 3.3258345304130112);
  });

  it('keep their digits far out', () => {
    near(normalTwoSided(10), 1.523970604832105e-23, 1e-12);
    near(normalTwoSided(1), 0.31731050786291415);
    near(normalTwoSided(3), 0.002699796063260189);
  });

  it('agree with one another: t² is F with one degree of freedom; t with many is normal', () => {
    for (const t of [0.1, 1, 2.5, 9]) near(tTwoSided(t, 7), fUpper(t * t, 1, 7));
    near(tTwoSided(2, 1e6), normalTwoSided(2), 1e-5);
  });
});
