import { addMonths, addYears, format } from 'date-fns';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assertPeriod,
  daysBetween,
  daysInMonth,
  daysLater,
  includes,
  isIsoDate,
  isLocalTime,
  minutesBetween,
  monthsLater,
  yearsLater,
} from './dates.ts';
import { isoDate } from './testing/index.ts';

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2000-02-29', true],
  ['1900-02-29', false],
  ['2026-04-30', true],
  ['2026-04-31', false],
  ['2026-12-31', true],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-01-00', false],
  ['1000-01-01', true],
  ['0999-12-31', false],
  ['2026-1-01', false],
  ['2026/01/01', false],
  ['2026-01-011', false],
  ['2026-0a-01', false],
  ['２０２６-01-01', false],
  ['2026x01-01', false],
  ['2026-01x01', false],
  ['1001-01-01', true],
  ['202/-01-01', false],
  ['1/90-01-01', false],
  ['2026-01-/9', false],
  ['2024-02-30', false],
  ['1099-12-31', true],
  ['', false],
])('isIsoDate(%s) is %s', (text, is) => {
  expect(isIsoDate(text)).toBe(is);
});

test.each([
  ['00:00', true],
  ['23:59', true],
  ['24:00', false],
  ['12:60', false],
  ['9:30', false],
  ['09.30', false],
  ['09:3x', false],
  ['09:300', false],
  ['1/:30', false],
  ['', false],
])('isLocalTime(%s) is %s', (text, is) => {
  expect(isLocalTime(text)).toBe(is);
});

test('months have their days', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2026, month))).toEqual([
    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
  ]);
  expect([1, 2, 3, 4].map((month) => daysInMonth(2024, month))).toEqual([31, 29, 31, 30]);
  expect([0, 13].map((month) => daysInMonth(2026, month))).toEqual([0, 0]);
});

test('times of day', () => {
  expect(minutesBetween('18:45', '20:15')).toBe(90);
  expect(minutesBetween('20:00', '18:30')).toBe(-90);
});

test('both ends of a period are in it', () => {
  const period = { from: '2025-04-01', to: '2026-03-31' };
  expect(
    ['2025-03-31', '2025-04-01', '2026-03-31', '2026-04-01'].map((day) => includes(period, day)),
  ).toEqual([false, true, true, false]);
});

test.each([
  ['2024-02-29', 1, '2025-02-28'],
  ['2024-02-29', 4, '2028-02-29'],
  ['2025-04-01', -1, '2024-04-01'],
  ['2025-12-31', 1, '2026-12-31'],
  ['2025-01-05', 3, '2028-01-05'],
])('%s, %i years later, is %s', (day, count, later) => {
  expect(yearsLater(day, count)).toBe(later);
});

test('months and years later are what date-fns says', () => {
  fc.assert(
    fc.property(
      isoDate(),
      fc.integer({ min: -600, max: 600 }),
      fc.integer({ min: -60, max: 60 }),
      (day, months, years) => {
        const at = new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)), 12);
        expect(monthsLater(day, months)).toBe(format(addMonths(at, months), 'yyyy-MM-dd'));
        expect(yearsLater(day, years)).toBe(format(addYears(at, years), 'yyyy-MM-dd'));
      },
    ),
  );
});

test('counting days goes there and back, over months, years and leap days', () => {
  expect(daysLater('2024-02-28', 2)).toBe('2024-03-01');
  expect(daysLater('2025-12-31', 1)).toBe('2026-01-01');
  fc.assert(
    fc.property(isoDate(), fc.integer({ min: -3000, max: 3000 }), (day, count) => {
      const other = daysLater(day, count);
      expect(isIsoDate(other)).toBe(true);
      expect(daysBetween(day, other)).toBe(count);
      expect(Math.sign(count)).toBe(other > day ? 1 : other < day ? -1 : 0);
    }),
  );
});

test('beyond the first and the last day that there are lies that day', () => {
  expect(daysLater('9999-12-30', 1)).toBe('9999-12-31');
  expect(daysLater('9999-12-31', 1)).toBe('9999-12-31');
  expect(daysLater('1000-01-02', -1)).toBe('1000-01-01');
  expect(daysLater('1000-01-01', -1)).toBe('1000-01-01');
  expect(daysLater('2026-01-01', 1e12)).toBe('9999-12-31');
  expect(monthsLater('9999-11-30', 1)).toBe('9999-12-30');
  expect(monthsLater('9999-12-30', 1)).toBe('9999-12-31');
  expect(yearsLater('9999-01-01', 1)).toBe('9999-12-31');
  expect(yearsLater('1000-06-01', -1)).toBe('1000-01-01');
});

describe('assertPeriod', () => {
  test.each([
    [{ from: '2026-03-31', to: '2025-04-01' }, /runs backwards: from 2026-03-31 to 2025-04-01/],
    [{ from: '2026-02-30', to: '2026-04-01' }, /"2026-02-30" is not a day/],
    [{ from: '2026-02-01', to: 'soon' }, /YYYY-MM-DD/],
  ])('refuses %o', (period, message) => {
    expect(() => assertPeriod(period)).toThrow(message);
    expect(() => assertPeriod(period)).toThrow(RangeError);
  });

  test('a period may be one day long', () => {
    expect(() => assertPeriod({ from: '2026-03-31', to: '2026-03-31' })).not.toThrow();
  });
});
