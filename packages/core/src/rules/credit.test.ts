import type { Credit } from '../credit.ts';
import type { Judgement, Outcome } from '../finding.ts';
import type { PreparedCredit } from '../ledger.ts';
import type { MeetingRecord } from '../meeting.ts';
import type { OtherActivity, Portfolio } from '../portfolio.ts';
import type { Practitioner } from '../practitioner.ts';
import { yearJudgements, yearOutcomes } from './outcomes.testing.ts';

const hours: Credit = { unit: 'hours', amount: 1, per: 60, citation: { at: '', quote: '' } };

const prepared = (credit: Partial<PreparedCredit> = {}): PreparedCredit => ({
  ...hours,
  sure: true,
  limits: [],
  grants: [],
  last: {},
  ...credit,
});

const meeting = (
  date: string,
  end: string | undefined,
  fields: Partial<MeetingRecord> = {},
): Omit<MeetingRecord, 'id'> => ({
  date,
  start: '10:00',
  ...(end !== undefined && { end }),
  ...fields,
});

type Held = Omit<MeetingRecord, 'id'> & { readonly is?: Outcome };

interface Given {
  readonly portfolio: Portfolio;
  readonly credits: readonly PreparedCredit[];
  readonly meetings: readonly Held[];
}

const year = (
  meetings: readonly Held[],
  portfolio: Partial<Portfolio> = {},
  credit: Partial<PreparedCredit> = {},
): Given => ({
  meetings,
  portfolio: { practitioner: { id: 'p0' }, meetings: [], ...portfolio },
  credits: [prepared(credit)],
});

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

const earned = (found: number, asked = 'at least 2', mend?: string): Judgement => ({
  outcome: mend === undefined ? 'passed' : 'failed',
  at: '/meetings',
  asked,
  found,
  ...(mend !== undefined && { mend }),
  message: `Hours: ${found}; asked: ${asked}.`,
});
const perhaps = (found: number, most: number): Judgement => ({
  outcome: 'cantTell',
  at: '/meetings',
  asked: 'at least 2',
  found,
  mend: 'Complete the records of the meetings that might count.',
  message: `Hours: ${found} for certain, up to ${most}; asked: at least 2.`,
});
const audit = (amount: number, fields: Partial<OtherActivity> = {}): OtherActivity => ({
  date: '2025-05-01',
  unit: 'hours',
  amount,
  kind: 'audit',
  ...fields,
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
yearJudgements({ kind: 'credit', unit: 'hours', min: 2, meetings: false, activities: ['audit'] }, [
  [
    year([meeting('2025-05-01', '14:00')], { activities: [audit(1)] }),
    earned(1, 'at least 2', 'Needed: 1 more.'),
  ],
  [year([meeting('2025-05-01', '14:00')], { activities: [audit(1), audit(1.5)] }), earned(2.5)],
]);
yearJudgements({ kind: 'credit', unit: 'hours', min: 2, activities: 'any' }, [
  [year([meeting('2025-05-01', '11:00')], { activities: [audit(1, { kind: 'reading' })] }), earned(2)],
  [
    year([meeting('2025-05-01', '11:00')]),
    {
      outcome: 'cantTell',
      at: '/meetings',
      asked: 'at least 2',
      found: 1,
      missing: ['/activities'],
      mend: 'Record the other activities.',
      message: 'Hours: 1; other activities are not recorded; asked: at least 2.',
    },
  ],
  [year([meeting('2025-05-01', '12:00')]), earned(2)],
  [year([], { activities: [] }), earned(0, 'at least 2', 'Needed: 2 more.')],
]);
yearJudgements({ kind: 'credit', unit: 'hours', min: 2, activities: ['audit'] }, [
  [year([], { activities: [audit(2, { date: '2025-04-01' })] }), earned(2)],
  [year([], { activities: [audit(2, { date: '2026-03-31' })] }), earned(2)],
  [year([], { activities: [audit(2, { date: '2026-04-01' })] }), earned(0, 'at least 2', 'Needed: 2 more.')],
  [year([], { activities: [audit(2, { date: '2025-03-31' })] }), earned(0, 'at least 2', 'Needed: 2 more.')],
  [{ ...year([], { activities: [audit(2)] }), asOf: '2025-05-01' }, earned(2)],
  [
    { ...year([], { activities: [audit(2)] }), asOf: '2025-04-30' },
    earned(0, 'at least 2', 'Needed: 2 more.'),
  ],
  [
    year([], { activities: [{ date: '2025-05-01', unit: 'hours', amount: 2 }] }),
    earned(0, 'at least 2', 'Needed: 2 more.'),
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
    earned(2),
  ],
  [
    {
      ...year([meeting('2025-04-01', '12:00'), meeting('2026-03-31', '13:00')], {
        activities: [audit(1, { date: '2024-05-01' })],
      }),
      period: yearly,
    },
    earned(1, 'at least 2', 'Needed: 1 more.'),
  ],
  [
    {
      ...year([meeting('2024-05-01', '12:00')], { activities: [] }),
      period: yearly,
      hope: true,
      asOf: '2025-06-01',
    },
    earned(2),
  ],
  [
    {
      ...year([meeting('2025-05-01', '12:00')], { activities: [] }),
      period: yearly,
      hope: true,
      asOf: '2025-04-01',
    },
    earned(0, 'at least 2', 'Needed: 2 more.'),
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
yearJudgements({ kind: 'credit', unit: 'hours', max: 2 }, [
  [year([meeting('2025-05-01', '13:00')]), earned(3, 'at most 2', 'Needed: 1 fewer.')],
  [year([meeting('2025-05-01', '12:00')]), earned(2, 'at most 2')],
]);
