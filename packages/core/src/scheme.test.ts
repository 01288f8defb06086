import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysLater, includes } from './dates.ts';
import { evaluate } from './evaluate.ts';
import { evaluateMany } from './evaluate-many.ts';
import { cycleOf, editionFor, editionOn } from './scheme.ts';
import { auBalint } from './schemes/au-balint.ts';
import { gbGosc } from './schemes/gb-gosc.ts';
import { nlNhg } from './schemes/nl-nhg.ts';
import { nzInpractice } from './schemes/nz-inpractice.ts';
import { nzPharmacy } from './schemes/nz-pharmacy.ts';
import { schemes } from './schemes/index.ts';
import { isoDate } from './testing/text.ts';

describe('a practitioner’s own cycle', () => {
  test('a certificate’s day that is none is named', () => {
    const practitioner = { id: 'p', certificateDate: 'soon' };
    expect(() => cycleOf(auBalint, practitioner, '2026-03-31')).toThrow(
      /"soon" is not a day for certificateDate/,
    );
  });

  test('is counted from the certificate both ways: a day before it lies in the cycle that leads to it', () => {
    const cycle = (certificateDate: string, day: string) =>
      cycleOf(nzInpractice, { id: 'p', certificateDate }, day);
    expect(cycle('2027-05-01', '2026-01-01')).toEqual({ from: '2025-05-01', to: '2026-04-30' });
    expect(cycle('2027-05-01', '2027-04-30')).toEqual({ from: '2026-05-01', to: '2027-04-30' });
    expect(cycle('2024-02-29', '2026-02-28')).toEqual({ from: '2026-02-28', to: '2027-02-27' });
    expect(cycle('2024-02-29', '2028-02-28')).toEqual({ from: '2027-02-28', to: '2028-02-28' });
    expect(cycle('2024-02-29', '2023-02-27')).toEqual({ from: '2022-02-28', to: '2023-02-27' });
  });

  test.each([nzInpractice, auBalint, nlNhg].map((scheme) => [scheme.id, scheme] as const))(
    'holds the day asked about and is followed by the next, of %s',
    (_, scheme) => {
      const day = isoDate({ from: '2021-06-01', to: '2060-12-31' });
      fc.assert(
        fc.property(isoDate({ from: '1960-01-01', to: '2080-12-31' }), day, (certificateDate, on) => {
          const practitioner = { id: 'p', certificateDate };
          const cycle = cycleOf(scheme, practitioner, on);
          expect(includes(cycle, on)).toBe(true);
          expect(cycleOf(scheme, practitioner, cycle.to)).toEqual(cycle);
          expect(cycleOf(scheme, practitioner, daysLater(cycle.to, 1)).from).toBe(daysLater(cycle.to, 1));
        }),
      );
    },
  );
});

describe('the edition of a period', () => {
  const practitioner = { id: 'p', certificateDate: '2018-05-01' };

  test('is that of its first day, even if another begins within it', () => {
    const period = { from: '2021-10-01', to: '2022-09-30' };
    expect(editionFor(nzPharmacy, period, '2022-09-30')?.from).toBe('2021-04-01');
    expect(editionFor(nzPharmacy, { from: '2022-04-01', to: '2023-03-31' }, '2023-03-31')?.from).toBe(
      '2022-04-01',
    );
  });

  test('is the first that begins within it, where none covers its first day', () => {
    const empty = { practitioner, meetings: [] };
    const { period, edition } = evaluate(gbGosc, empty, { asOf: '2020-01-01' });
    expect([period.from, edition]).toEqual(['2018-05-01', '2019-01-01']);
    const early = { from: '2008-01-01', to: '2012-12-31' };
    expect(editionFor(nlNhg, early, '2012-12-31')?.from).toBe('2009-01-01');
    expect(editionFor(nlNhg, early, '2008-12-31')).toBeUndefined();
  });

  test('is none before the first, and the message lists what there is', () => {
    const period = { from: '2015-04-01', to: '2016-03-31' };
    const empty = { practitioner, meetings: [] };
    expect(editionFor(nzPharmacy, period, '2026-01-01')).toBeUndefined();
    expect(() => evaluate(nzPharmacy, empty, { asOf: '2026-01-01', period })).toThrow(
      'nz-pharmacy has no edition on 2015-04-01. Its editions: 2022-04-01 to today, 2021-04-01 to 2022-03-31.',
    );
    expect(evaluateMany(empty, [nzPharmacy], { asOf: '2026-01-01', period }).answers).toEqual([
      { scheme: nzPharmacy, unanswered: 'noEdition' },
    ]);
  });

  test('whatever is in force can be asked about, by one scheme as by many', () => {
    for (const scheme of schemes) {
      for (const { from, to = daysLater(from, 2000) } of scheme.editions) {
        for (const asOf of [from, daysLater(from, 40), to]) {
          const empty = { practitioner, meetings: [] };
          const [answer] = evaluateMany(empty, [scheme], { asOf }).answers;
          expect(answer).toEqual({ scheme, report: evaluate(scheme, empty, { asOf }) });
          expect(editionOn(scheme, asOf).from).toBe(from);
        }
      }
    }
  });
});

test('days at the end of time are judged like others', () => {
  const last = '9999-12-31';
  const meetings = [{ id: 'm', date: last, start: '10:00', end: '11:00', attendees: [{ name: 'Aroha' }] }];
  for (const scheme of schemes) {
    const edition = scheme.editions[0]!.from;
    for (const period of [
      { from: '9999-01-01', to: last },
      { from: '9990-01-01', to: last },
    ]) {
      const portfolio = { practitioner: { id: 'p', name: 'Aroha' }, groups: [{ id: 'g' }], meetings };
      for (const about of ['practitioner', 'group', 'record'] as const) {
        const question = { asOf: last, period, edition, about, secondary: 'accept' } as const;
        const report = evaluate(scheme, portfolio, question);
        expect(JSON.stringify(report)).not.toMatch(/undefined|NaN|Invalid/u);
      }
    }
  }
});
