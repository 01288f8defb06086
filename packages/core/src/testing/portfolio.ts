import * as fc from 'fast-check';
import type { Period } from '../dates.ts';
import type { Membership, PeerGroup } from '../group.ts';
import type { OtherActivity, Portfolio } from '../portfolio.ts';
import type { Practitioner } from '../practitioner.ts';
import { completeRecord, meetingRecord } from './record.ts';
import { isoDate, maybe, personName, prose, recorded } from './text.ts';

/** Practitioners whose id is `p0`. */
export const practitioner = (): fc.Arbitrary<Practitioner> =>
  recorded<Practitioner>(
    fc.record({
      id: fc.constant('p0'),
      name: maybe(personName()),
      profession: maybe(fc.constantFrom('pharmacist', 'nurse')),
      registrations: maybe(fc.constant([{ register: 'nz-pharmacy', number: '104000' }])),
      certificateDate: maybe(isoDate({ from: '2015-01-01', to: '2020-12-31' })),
    }),
  );

const membership = (at: number): fc.Arbitrary<Membership> =>
  recorded<Membership>(
    fc.record({
      practitioner: fc.constant(`p${at}`),
      name: maybe(personName()),
      profession: maybe(fc.constantFrom('pharmacist', 'nurse')),
      careerStage: maybe(fc.constantFrom('early', 'senior')),
      from: isoDate({ from: '2015-01-01', to: '2022-12-31' }),
      to: maybe(isoDate({ from: '2023-01-01', to: '2035-12-31' })),
    }),
  );

/** Groups with dated memberships, or none recorded. */
export const peerGroup = (id = 'g0'): fc.Arbitrary<PeerGroup> =>
  recorded<PeerGroup>(
    fc.record({
      id: fc.constant(id),
      name: maybe(prose()),
      charter: maybe(recorded(fc.record({ purpose: maybe(prose()), leaving: maybe(prose()) }))),
      memberships: maybe(
        fc.nat(8).chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => membership(at)))),
      ),
      formed: maybe(isoDate({ from: '2010-01-01', to: '2015-01-01' })),
    }),
  );

/** What a practitioner did besides meetings, in units that schemes count in and in one that none does. */
const otherActivity = (period: Period): fc.Arbitrary<OtherActivity> =>
  recorded<OtherActivity>(
    fc.record({
      date: fc.oneof(isoDate(period), isoDate()),
      unit: fc.constantFrom('hours', 'points', 'credits', 'Hours'),
      amount: fc.nat(240).map((quarters) => quarters / 4),
      kind: maybe(fc.constantFrom('education', 'reviewing', 'audit')),
    }),
  );

const year: Period = { from: '2025-04-01', to: '2026-03-31' };

/** Portfolios of `p0` with up to two groups and a dozen meetings, complete and not, most of them in the period. */
export const portfolio = (period: Period = year): fc.Arbitrary<Portfolio> =>
  recorded<Portfolio>(
    fc.record({
      practitioner: practitioner(),
      groups: maybe(
        fc.constantFrom(['g0'], ['g0', 'g1']).chain((ids) => fc.tuple(...ids.map((id) => peerGroup(id)))),
      ),
      meetings: fc.array(
        fc.oneof(
          completeRecord(period),
          completeRecord(period, 'g1'),
          meetingRecord(period),
          meetingRecord(),
        ),
        {
          maxLength: 12,
        },
      ),
      activities: maybe(fc.array(otherActivity(period), { maxLength: 4 })),
    }),
  );
