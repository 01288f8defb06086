import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from './days.ts';

describe('days', () => {
  it('count as the calendar does', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2000-02-29')).toBe(11016);
    expect(dayNumber('1900-02-29')).toBeUndefined();
    expect(dayNumber('2021-04-31')).toBeUndefined();
    expect(dayNumber('2021-4-1')).toBeUndefined();
  });
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        expect(dayNumber(isoDay(day))).toBe(day);
        expect(new Date(day * 86_400_000).toISOString().slice(0, 10)).toBe(isoDay(day));
      }),
    );
  });
});
