import { describe, expect, test } from 'vitest';
import { answerBy, keepUntil, privilegeOn } from './keeping.ts';
import { auPsyba } from './schemes/au-psyba.ts';
import { auRanzcp } from './schemes/au-ranzcp.ts';
import { caRcpsc } from './schemes/ca-rcpsc.ts';
import { nzPharmacy } from './schemes/nz-pharmacy.ts';
import { zaHpcsa } from './schemes/za-hpcsa.ts';

describe('keepUntil', () => {
  test('five years in Canada, three in South Africa, to the day', () => {
    expect(keepUntil(caRcpsc.editions[0]!, '2024-03-01')).toBe('2029-02-28');
    expect(keepUntil(caRcpsc.editions[0]!, '2020-02-29')).toBe('2025-02-27');
    expect(keepUntil(zaHpcsa.editions[0]!, '2024-03-01')).toBe('2027-02-28');
  });
  test('nothing where no time is named', () => {
    expect(keepUntil(nzPharmacy.editions[0]!, '2024-03-01')).toBeUndefined();
  });
});

test('answerBy is 28 days for psychologists, 21 in South Africa, nothing where none is named', () => {
  expect(answerBy(auPsyba.editions[0]!, '2024-02-01')).toBe('2024-02-29');
  expect(answerBy(zaHpcsa.editions[0]!, '2024-02-01')).toBe('2024-02-22');
  expect(answerBy(nzPharmacy.editions[0]!, '2024-02-01')).toBeUndefined();
});

test.each([
  ['AU', '2020-05-18', 'no'],
  ['AU', '2020-05-19', 'yes'],
  ['AU', '2025-05-18', 'yes'],
  ['AU', '2025-05-19', 'no'],
  ['NZ', '2014-08-27', 'no'],
  ['NZ', '2025-05-19', 'cantTell'],
  ['DE', '2025-05-19', 'no'],
] as const)('what is said in %s on %s is protected by law: %s', (place, day, answer) => {
  expect(privilegeOn(auRanzcp, place, day)).toBe(answer);
});
