import { describe, expect, test } from 'vitest';
import { nzPharmacy } from '../schemes/nz-pharmacy.ts';
import { uaMoh } from '../schemes/ua-moh.ts';
import { parseScheme } from './index.ts';

describe('parseScheme', () => {
  const copy = (): Record<string, any> => JSON.parse(JSON.stringify(nzPharmacy)); // oxlint-disable-line no-explicit-any

  test('reads a scheme back from JSON', () => {
    expect(parseScheme(copy())).toEqual({ ok: true, value: nzPharmacy });
  });

  test.each([
    ['an unknown kind', (scheme: any) => (scheme.editions[0].rules[0].requires = { kind: 'magic' })], // oxlint-disable-line no-explicit-any
    [
      'a quotation of 26 words',
      (scheme: any) => (scheme.editions[0].rules[0].citation.quote = 'word '.repeat(26)),
    ], // oxlint-disable-line no-explicit-any
    ['editions that overlap', (scheme: any) => delete scheme.editions[1].to], // oxlint-disable-line no-explicit-any
    ['rules with one id', (scheme: any) => (scheme.editions[0].rules[1].id = scheme.editions[0].rules[0].id)], // oxlint-disable-line no-explicit-any
  ])('refuses %s', (_, spoil) => {
    const scheme = copy();
    spoil(scheme);
    expect(parseScheme(scheme).ok).toBe(false);
  });

  const first = { ...nzPharmacy.editions[0]!, interpretations: [] };
  const reading = (option: object) => ({
    ...nzPharmacy,
    editions: [
      {
        ...first,
        interpretations: [
          {
            id: 'i',
            question: 'Which?',
            options: [
              { id: 'a', words: 'A.' },
              { id: 'b', words: 'B.', ...option },
            ],
          },
        ],
        rules: first.rules.map(({ interpretation: _, ...rule }) => rule),
      },
    ],
  });
  const issuesOf = (scheme: unknown): readonly string[] => {
    const parsed = parseScheme(scheme);
    return parsed.ok ? [] : parsed.issues.map(({ at, code }) => `${code} ${at}`);
  };
  const option = '/editions/0/interpretations/0/options/1';

  test.each([
    ['a rule that there is', { changes: { attendance: { requires: { min: 5 } } }, omits: ['summary'] }, []],
    [
      'a rule that is not',
      { changes: { atendance: { level: 'should' } } },
      [`notOneOf ${option}/changes/atendance`],
    ],
    ['none to leave out', { omits: ['toString'] }, [`notOneOf ${option}/omits/0`]],
    [
      'a change that nobody can judge',
      { changes: { attendance: { requires: { min: 'five' } } } },
      [`wrongType ${option}/changes/attendance/requires`],
    ],
    [
      'a member of another kind',
      { changes: { attendance: { requires: { unit: 'hours' } } } },
      [`wrongType ${option}/changes/attendance/requires`],
    ],
    ['a unit that is not', { credits: { hours: { per: 45 } } }, [`notOneOf ${option}/credits/hours`]],
  ])('a reading that changes %s', (_, change, issues) => {
    expect(issuesOf(reading(change))).toEqual(issues);
  });

  test('days that run backwards, and waivers of no rule, are issues', () => {
    const [edition] = uaMoh.editions;
    const citation = { at: 'Order', quote: 'set aside' };
    const waiver = { rules: ['norm'], from: '2025-02-01', why: 'it is new', citation };
    const scheme = (waivers: readonly object[], fields: object = {}) => ({
      ...uaMoh,
      editions: [{ ...edition!, ...fields, waivers }],
    });
    expect(issuesOf(scheme([]))).toEqual([]);
    expect(issuesOf(scheme([{ ...waiver, to: '2025-01-01' }]))).toEqual([
      'backwards /editions/0/waivers/0/to',
    ]);
    expect(issuesOf(scheme([waiver]))).toEqual(['notOneOf /editions/0/waivers/0/rules/0']);
    expect(issuesOf(scheme([], { to: '2024-12-31' }))).toEqual(['backwards /editions/0/to']);
  });
});
