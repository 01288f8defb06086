import type { Credit } from '../credit.ts';
import type { PreparedCredit } from '../ledger.ts';
import type { MeetingRecord } from '../meeting.ts';
import type { Portfolio } from '../portfolio.ts';
import { yearOutcomes } from './outcomes.testing.ts';

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

interface Given {
  readonly portfolio: Portfolio;
  readonly credits: readonly PreparedCredit[];
  readonly meetings: readonly Omit<MeetingRecord, 'id'>[];
}

const year = (
  meetings: readonly Omit<MeetingRecord, 'id'>[],
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
