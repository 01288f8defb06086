import { describe, expect, test } from 'vitest';
import { evaluate } from './evaluate.ts';
import { plan } from './plan.ts';
import type { Portfolio } from './portfolio.ts';
import { schemes } from './schemes/index.ts';

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
