import type { Membership } from '../group.ts';
import type { MeetingRecord } from '../meeting.ts';
import type { Portfolio } from '../portfolio.ts';
import { yearOutcomes } from './outcomes.testing.ts';

/** Meetings month by month: `x` there, `-` not, `a` not, with apologies, `?` not recorded. */
const year = (marks: string, term: Partial<Membership> = {}): { readonly portfolio: Portfolio } => ({
  portfolio: {
    practitioner: { id: 'p0', name: 'Aroha' },
    groups: [{ id: 'g', memberships: [{ practitioner: 'p0', from: '2020-01-01', ...term }] }],
    meetings: marks.split('').map((mark, at): MeetingRecord => ({
      id: `m${at}`,
      group: 'g',
      date: `2025-${String(at + 4).padStart(2, '0')}-01`,
      ...(mark !== '?' && {
        attendees:
          mark === 'x' ? [{ name: 'Aroha', practitioner: 'p0' }] : [{ name: 'Bede', practitioner: 'p1' }],
      }),
      ...(mark === 'a' && { apologies: ['Aroha'] }),
    })),
  },
});

yearOutcomes(
  { kind: 'attendance', of: 'percent', min: 60 },
  {
    passed: [
      year('xxx--'),
      year('xx'),
      year('---xx', { from: '2025-07-01' }),
      year('xx---', { to: '2025-05-31' }),
    ],
    failed: [year('xx---'), year('-'), year('xx---', { to: '2025-08-31' }), year('--?')],
    cantTell: [year('xx?--'), year('?')],
    inapplicable: [year(''), year('xx', { from: '2025-12-01' })],
  },
);
yearOutcomes(
  { kind: 'attendance', of: 'absencesInARow', max: 2 },
  {
    passed: [year('--x--x'), year('x'), year('--a--')],
    failed: [year('x---'), year('---')],
    cantTell: [year('--?')],
    inapplicable: [year('')],
  },
);
