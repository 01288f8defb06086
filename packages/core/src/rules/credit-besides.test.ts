import type { Practitioner } from '../practitioner.ts';
import { audit, earned, earnedBy, meeting, year } from './credit.testing.ts';
import { yearJudgements } from './outcomes.testing.ts';

const byAudits = earnedBy('other activities (audit)');
const byAny = earnedBy('meetings and other activities');
const byBoth = earnedBy('meetings and other activities (audit)');

yearJudgements({ kind: 'credit', unit: 'hours', min: 2, meetings: false, activities: ['audit'] }, [
  [
    year([meeting('2025-05-01', '14:00')], { activities: [audit(1)] }),
    byAudits(1, 'at least 2', 'Needed: 1 more.'),
  ],
  [year([meeting('2025-05-01', '14:00')], { activities: [audit(1), audit(1.5)] }), byAudits(2.5)],
]);
yearJudgements({ kind: 'credit', unit: 'hours', min: 2, activities: 'any' }, [
  [year([meeting('2025-05-01', '11:00')], { activities: [audit(1, { kind: 'reading' })] }), byAny(2)],
  [
    year([meeting('2025-05-01', '11:00')]),
    {
      outcome: 'cantTell',
      at: '/meetings',
      asked: 'at least 2',
      found: 1,
      missing: ['/activities'],
      mend: 'Record the other activities.',
      message:
        'Hours by meetings and other activities: 1; other activities are not recorded; asked: at least 2.',
    },
  ],
  [year([meeting('2025-05-01', '12:00')]), byAny(2)],
  [year([], { activities: [] }), byAny(0, 'at least 2', 'Needed: 2 more.')],
]);
yearJudgements({ kind: 'credit', unit: 'hours', min: 2, activities: ['audit'] }, [
  [year([], { activities: [audit(2, { date: '2025-04-01' })] }), byBoth(2)],
  [year([], { activities: [audit(2, { date: '2026-03-31' })] }), byBoth(2)],
  [year([], { activities: [audit(2, { date: '2026-04-01' })] }), byBoth(0, 'at least 2', 'Needed: 2 more.')],
  [year([], { activities: [audit(2, { date: '2025-03-31' })] }), byBoth(0, 'at least 2', 'Needed: 2 more.')],
  [{ ...year([], { activities: [audit(2)] }), asOf: '2025-05-01' }, byBoth(2)],
  [
    { ...year([], { activities: [audit(2)] }), asOf: '2025-04-30' },
    byBoth(0, 'at least 2', 'Needed: 2 more.'),
  ],
  [
    year([], { activities: [{ date: '2025-05-01', unit: 'hours', amount: 2 }] }),
    byBoth(0, 'at least 2', 'Needed: 2 more.'),
  ],
]);
const yearly = { from: '2024-04-01', to: '2026-03-31' };
yearJudgements({ kind: 'credit', unit: 'hours', min: 2, each: 'year', activities: ['audit'] }, [
  // The year with least decides; the days at its ends belong to it.
  [
    {
      ...year([meeting('2025-03-31', '12:00'), meeting('2025-04-01', '13:00')], { activities: [] }),
      period: yearly,
    },
    byBoth(2),
  ],
  [
    {
      ...year([meeting('2025-04-01', '12:00'), meeting('2026-03-31', '13:00')], {
        activities: [audit(1, { date: '2024-05-01' })],
      }),
      period: yearly,
    },
    byBoth(1, 'at least 2', 'Needed: 1 more.'),
  ],
  [
    {
      ...year([meeting('2024-05-01', '12:00')], { activities: [] }),
      period: yearly,
      hope: true,
      asOf: '2025-06-01',
    },
    byBoth(2),
  ],
  [
    {
      ...year([meeting('2025-05-01', '12:00')], { activities: [] }),
      period: yearly,
      hope: true,
      asOf: '2025-04-01',
    },
    byBoth(0, 'at least 2', 'Needed: 2 more.'),
  ],
]);
const part = (practitioner: Omit<Practitioner, 'id'>) => ({ practitioner: { id: 'p0', ...practitioner } });
yearJudgements({ kind: 'credit', unit: 'hours', min: 4, proRata: true }, [
  [year([]), earned(0, 'at least 4', 'Needed: 4 more.')],
  [year([], part({ practisingFrom: '2025-10-01' })), earned(0, 'at least 1.99', 'Needed: 1.99 more.')],
  [year([], part({ practisingTo: '2025-06-30' })), earned(0, 'at least 1', 'Needed: 1 more.')],
  [
    year([], part({ practisingFrom: '2020-01-01', practisingTo: '2030-01-01' })),
    earned(0, 'at least 4', 'Needed: 4 more.'),
  ],
  [year([], part({ practisingFrom: '2026-03-31' })), earned(0, 'at least 0.01', 'Needed: 0.01 more.')],
  [year([], part({ practisingTo: '2025-04-01' })), earned(0, 'at least 0.01', 'Needed: 0.01 more.')],
  [year([], part({ practisingFrom: '2026-04-01' })), earned(0, 'at least 0')],
]);
