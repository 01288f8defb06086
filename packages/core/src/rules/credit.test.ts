import type { Judgement } from '../finding.ts';
import { audit, earned, meeting, year } from './credit.testing.ts';
import { yearJudgements, yearOutcomes } from './outcomes.testing.ts';

const thirds = ['2025-05-01', '2025-06-01', '2025-07-01'].map((date) => meeting(date, '10:20'));

yearOutcomes(
  { kind: 'credit', unit: 'hours', min: 2 },
  {
    passed: [
      year([meeting('2025-05-01', '12:00')]),
      year([meeting('2025-05-01', '11:00'), meeting('2025-06-01', '11:00')]),
      year([...thirds, ...thirds]),
    ],
    failed: [
      year([meeting('2025-05-01', '11:59')]),
      year([meeting('2025-05-01', '12:00', { breakMinutes: 1 })]),
      year([meeting('2025-05-01', '14:00')], {}, { limits: [{ per: 'day', max: 1, sure: true }] }),
      year([]),
      { portfolio: { practitioner: { id: 'p0' }, meetings: [] }, meetings: [meeting('2025-05-01', '12:00')] },
    ],
    cantTell: [
      year([meeting('2025-05-01', undefined)]),
      year([meeting('2025-05-01', '12:00')], {}, { sure: false }),
      year([meeting('2025-05-01', '14:00')], {}, { limits: [{ per: 'day', max: 1, sure: false }] }),
      year([meeting('2025-05-01', '12:00')], {}, { minutes: 'ownPractice' }),
    ],
  },
);
yearOutcomes(
  { kind: 'credit', unit: 'hours', min: 2, activities: ['audit'] },
  {
    passed: [
      year([], { activities: [{ date: '2025-05-01', unit: 'hours', amount: 2, kind: 'audit' }] }),
      year([meeting('2025-05-01', '12:00')]),
    ],
    failed: [
      year([], { activities: [{ date: '2025-05-01', unit: 'hours', amount: 2, kind: 'reading' }] }),
      year([], { activities: [{ date: '2025-03-31', unit: 'hours', amount: 2, kind: 'audit' }] }),
      year([], { activities: [{ date: '2025-05-01', unit: 'points', amount: 2, kind: 'audit' }] }),
    ],
    cantTell: [year([meeting('2025-05-01', '11:00')])],
  },
);
yearOutcomes(
  { kind: 'credit', unit: 'hours', min: 4, proRata: true },
  {
    passed: [
      year([meeting('2026-02-01', '12:00')], { practitioner: { id: 'p0', practisingFrom: '2025-10-01' } }),
      year([], { practitioner: { id: 'p0', practisingTo: '2025-03-31' } }),
    ],
    failed: [
      year([meeting('2026-02-01', '12:00')]),
      year([meeting('2026-02-01', '11:50')], { practitioner: { id: 'p0', practisingFrom: '2025-10-01' } }),
    ],
  },
);
yearOutcomes(
  { kind: 'credit', unit: 'hours', min: 1, each: 'year' },
  {
    passed: [
      {
        ...year([meeting('2024-05-01', '11:00'), meeting('2025-05-01', '11:00')]),
        period: { from: '2024-04-01', to: '2026-03-31' },
      },
    ],
    failed: [
      {
        ...year([meeting('2024-05-01', '11:00'), meeting('2025-03-31', '12:00')]),
        period: { from: '2024-04-01', to: '2026-03-31' },
      },
    ],
  },
);

const perhaps = (found: number, most: number): Judgement => ({
  outcome: 'cantTell',
  at: '/meetings',
  asked: 'at least 2',
  found,
  mend: 'Complete the records of the meetings that might count.',
  message: `Hours by meetings: ${found} for certain, up to ${most}; asked: at least 2.`,
});
yearJudgements({ kind: 'credit', unit: 'hours', min: 2 }, [
  [year([]), earned(0, 'at least 2', 'Needed: 2 more.')],
  [year([meeting('2025-05-01', '11:00')]), earned(1, 'at least 2', 'Needed: 1 more.')],
  [year([...thirds, ...thirds, ...thirds]), earned(3)],
  [year([meeting('2025-05-01', '11:20')]), earned(1.333, 'at least 2', 'Needed: 0.667 more.')],
  [
    year([meeting('2025-05-01', '11:00'), { ...meeting('2025-06-01', '13:00'), is: 'cantTell' }]),
    perhaps(1, 4),
  ],
  [year([meeting('2025-05-01', '14:00')], {}, { sure: false }), perhaps(0, 4)],
  // Other activities count only where the rule says so.
  [year([], { activities: [audit(9)] }), earned(0, 'at least 2', 'Needed: 2 more.')],
  [
    { ...year([meeting('2025-05-01', '11:00')]), hope: true, asOf: '2026-04-01' },
    earned(1, 'at least 2', 'Needed: 1 more.'),
  ],
  [{ ...year([meeting('2025-05-01', '11:00')]), hope: true }, earned(2)],
  [{ ...year([meeting('2025-05-01', '13:00')]), hope: true }, earned(3)],
]);
yearJudgements({ kind: 'credit', unit: 'hours', max: 2 }, [
  [year([meeting('2025-05-01', '13:00')]), earned(3, 'at most 2', 'Needed: 1 fewer.')],
  [year([meeting('2025-05-01', '12:00')]), earned(2, 'at most 2')],
]);
