import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from './evaluate.ts';
import type { Outlook } from './finding.ts';
import { plan } from './plan.ts';
import type { Plan } from './plan.ts';
import type { Portfolio } from './portfolio.ts';
import { schemes } from './schemes/index.ts';
import { portfolio } from './testing/index.ts';

const nzMidwifery = schemes.find(({ id }) => id === 'nz-midwifery')!;
const practitioner = { id: 'p0', certificateDate: '2024-04-01' };

describe('what other activities must earn', () => {
  const nothingYet: Portfolio = { practitioner, meetings: [], activities: [] };
  const early = { asOf: '2024-06-01', period: { from: '2024-04-01', to: '2027-03-31' } };

  test('is a step of its own, beside the meetings', () => {
    const { state, steps } = plan(nzMidwifery, nothingYet, early);
    expect(state).toBe('possible');
    expect(steps).toContainEqual({
      do: 'mend',
      rule: 'education',
      at: '/meetings',
      mend: 'Earn by other activities what meetings do not. Hours: 0; asked: at least 8.',
    });
    expect(evaluate(nzMidwifery, nothingYet, early).outlook.state).toBe('canStillBeMet');
  });

  test('is none once a year has gone by without it', () => {
    const late = { ...early, asOf: '2026-06-01' };
    expect(plan(nzMidwifery, nothingYet, late)).toEqual({ state: 'impossible', steps: [] });
    expect(evaluate(nzMidwifery, nothingYet, late).outlook.state).toBe('canNoLongerBeMet');
  });
});

describe('a plan and an outlook never contradict each other', () => {
  const period = { from: '2025-04-01', to: '2026-03-31' };
  const agreed: Readonly<Record<Outlook['state'], readonly Plan['state'][]>> = {
    met: ['met'],
    // Meetings as short as those recorded may not do, however many are held.
    canStillBeMet: ['possible', 'cantTell'],
    canNoLongerBeMet: ['impossible'],
    cantTell: ['possible', 'cantTell'],
  };

  test.each(schemes.filter(({ editions }) => editions.some(({ to }) => to === undefined)))(
    '$id',
    (scheme) => {
      const edition = scheme.editions.find(({ to }) => to === undefined)!.from;
      const questions = fc.record({
        asOf: fc.constantFrom('2025-09-01', '2026-03-31', '2026-06-01'),
        about: fc.constantFrom<('practitioner' | 'group')[]>('practitioner', 'group'),
        period: fc.constant(period),
        edition: fc.constant(edition > period.from ? edition : period.from),
        secondary: fc.constant('accept' as const),
      });
      fc.assert(
        fc.property(portfolio(), questions, fc.boolean(), (held, { secondary, ...asked }, accept) => {
          fc.pre(asked.about === 'practitioner' || held.groups !== undefined);
          const question = accept ? { ...asked, secondary } : asked;
          const { state, steps } = plan(scheme, held, question);
          expect(agreed[evaluate(scheme, held, question).outlook.state]).toContain(state);
          expect(steps.length > 0).toBe(state === 'possible' || state === 'cantTell');
        }),
        { numRuns: 40 },
      );
    },
  );
});
