import { describe, expect, test } from 'vitest';
import { evaluate } from './evaluate.ts';
import type { OtherActivity } from './portfolio.ts';
import { reportAsMarkdown } from './report/markdown.ts';
import { reportAsText } from './report/text.ts';
import { auRacp } from './schemes/au-racp.ts';
import { nzMidwifery } from './schemes/nz-midwifery.ts';
import { nzPharmacy } from './schemes/nz-pharmacy.ts';

const question = { asOf: '2024-12-31' };
const hour = { date: '2024-05-01', unit: 'hours', amount: 1, kind: 'reviewing' };
const report = (activities: readonly OtherActivity[] | undefined, scheme = auRacp) =>
  evaluate(scheme, { practitioner: { id: 'p' }, meetings: [], ...(activities && { activities }) }, question);

describe('other activities', () => {
  test.each([
    ['of the unit and kind asked', hour, undefined],
    ['of a unit in another spelling', { ...hour, unit: 'Hours' }, 'anotherUnit'],
    ['of another kind', { ...hour, kind: 'education' }, 'anotherKind'],
    ['of no kind', { date: '2024-05-01', unit: 'hours', amount: 1 }, 'anotherKind'],
    ['of the day before', { ...hour, date: '2023-12-31' }, 'outsidePeriod'],
    ['of the day after', { ...hour, date: '2025-01-01' }, 'outsidePeriod'],
    ['of the first day', { ...hour, date: '2024-01-01' }, undefined],
    ['of the last day', { ...hour, date: '2024-12-31' }, undefined],
  ])('%s are said to count or not, as they do', (_, activity, because) => {
    const { activities, findings } = report([activity]);
    expect(activities).toEqual([
      because === undefined
        ? { at: '/activities/0', outcome: 'passed' }
        : { at: '/activities/0', outcome: 'inapplicable', because: [because] },
    ]);
    const found = findings.find(({ rule }) => rule === 'reviewing')?.found;
    expect(found).toBe(because === undefined ? 1 : 0);
  });

  test('of a day to come do not count yet', () => {
    const portfolio = { practitioner: { id: 'p' }, meetings: [], activities: [hour] };
    const { activities } = evaluate(auRacp, portfolio, { asOf: '2024-04-30' });
    expect(activities).toEqual([{ at: '/activities/0', outcome: 'inapplicable', because: ['notYetHeld'] }]);
  });

  test('are of a kind that any rule counts', () => {
    const counted = report(
      [hour, { ...hour, kind: 'education' }, { ...hour, kind: 'professional' }],
      nzMidwifery,
    );
    expect(counted.activities?.map(({ outcome }) => outcome)).toEqual(['inapplicable', 'passed', 'passed']);
  });

  test('are not spoken of where there are none, or the scheme or the question asks for none', () => {
    expect(report(undefined).activities).toBeUndefined();
    expect(report([]).activities).toBeUndefined();
    expect(report([hour], nzPharmacy).activities).toBeUndefined();
    const records = evaluate(auRacp, { meetings: [], activities: [hour] }, question);
    expect(records.activities).toBeUndefined();
  });

  test('that count for nothing stand in the report as a person reads it, without their words', () => {
    const told = report([hour, { ...hour, unit: 'Winifreds' }]);
    const line = '/activities/1 does not count: no rule counts in its unit';
    expect(reportAsText(told).split('\n')).toContain(`– ${line}`);
    expect(reportAsMarkdown(told).split('\n')).toContain(`- ${line}`);
    expect(reportAsText(told) + reportAsMarkdown(told)).not.toContain('Winifred');
    expect(reportAsText(told)).not.toContain('/activities/0');
  });
});
