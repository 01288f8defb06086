import { describe, expect, test } from 'vitest';
import { evaluate } from './evaluate.ts';
import { nzPharmacy } from './schemes/nz-pharmacy.ts';
import { begunYear as year } from './testing/index.ts';
import { placedIn, yearOf } from './year-of.ts';

const question = { asOf: '2026-01-15' };

describe('a year at a glance', () => {
  const groups = [
    { id: 'g', name: 'Ōtara pharmacists', memberships: [{ practitioner: 'p', from: '2025-01-01' }] },
  ];
  const glance = yearOf(nzPharmacy, { ...year, groups }, question.asOf);

  test('is what the report says, with what each meeting is worth', () => {
    expect(glance.report).toEqual(
      evaluate(nzPharmacy, { ...year, groups }, { ...question, secondary: 'accept' }),
    );
    expect(glance.meetings).toEqual([
      {
        id: 'm-7',
        date: '2025-11-17',
        group: 'Ōtara pharmacists',
        outcome: glance.report.meetings[0]!.outcome,
        because: glance.report.meetings[0]!.because ?? [],
      },
    ]);
    expect(glance.secondary).toBe(nzPharmacy.editions[0]!.source.certainty === 'secondary');
  });

  test('has what is due: meetings by their day, and the end of the period', () => {
    const { due } = glance;
    expect(due.length).toBeGreaterThan(1);
    expect(due.at(-1)).toEqual({ on: glance.report.period.to, what: 'periodEnds', title: nzPharmacy.title });
    expect(due.slice(0, -1).every(({ what }) => what === 'holdMeeting')).toBe(true);
    expect(due.map(({ on }) => on)).toEqual(due.map(({ on }) => on).toSorted());
  });

  test('records made elsewhere belong to the group whose name they bear', () => {
    const records = [{ id: 'a', groupName: 'Ōtara pharmacists' }, { id: 'b', groupName: 'x' }, { id: 'c' }];
    expect(placedIn([...groups, { id: 'unnamed' }], records).map(({ group }) => group)).toEqual([
      'g',
      undefined,
      undefined,
    ]);
  });
});
