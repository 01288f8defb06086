import { expect, test } from 'vitest';
import { partsBy, partsOf } from './parts.ts';

test.each([
  [
    'quarter',
    '2026-03-31',
    ['2025-04-01 2025-06-30', '2025-07-01 2025-09-30', '2025-10-01 2025-12-31', '2026-01-01 2026-03-31'],
  ],
  ['quarter', '2025-07-01', ['2025-04-01 2025-06-30', '2025-07-01 2025-07-01']],
  ['month', '2025-05-15', ['2025-04-01 2025-04-30', '2025-05-01 2025-05-15']],
  ['year', '2027-03-31', ['2025-04-01 2026-03-31', '2026-04-01 2027-03-31']],
  ['year', '2025-04-01', ['2025-04-01 2025-04-01']],
] as const)('each %s from 2025-04-01 to %s', (part, to, expected) => {
  expect(partsOf({ from: '2025-04-01', to }, part).map((one) => `${one.from} ${one.to}`)).toEqual(expected);
});

test('months from the last of a month end where months end', () => {
  const parts = partsOf({ from: '2025-01-31', to: '2025-04-30' }, 'month');
  expect(parts.map(({ from }) => from)).toEqual(['2025-01-31', '2025-02-28', '2025-03-31', '2025-04-30']);
});

test('parts are made once for a period, and anew for another', () => {
  const parts = partsBy('year');
  const first = parts({ from: '2025-04-01', to: '2026-03-31' });
  expect(parts({ from: '2025-04-01', to: '2026-03-31' })).toBe(first);
  expect(parts({ from: '2025-04-01', to: '2027-03-31' })).toHaveLength(2);
  expect(parts({ from: '2026-04-01', to: '2027-03-31' })).toEqual([{ from: '2026-04-01', to: '2027-03-31' }]);
  const whole = { from: '2025-04-01', to: '2027-03-31' };
  expect(partsBy(undefined)(whole)).toEqual([whole]);
});
