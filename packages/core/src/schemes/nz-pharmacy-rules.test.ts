import { describe, expect, test } from 'vitest';
import { evaluate } from '../evaluate.ts';
import type { Outcome } from '../finding.ts';
import type { Membership, PeerGroup } from '../group.ts';
import type { MeetingRecord } from '../meeting.ts';
import type { Portfolio } from '../portfolio.ts';
import { groupOf, people } from '../rules/outcomes.testing.ts';
import { nzPharmacy } from './nz-pharmacy.ts';
import { later, record } from './nz-pharmacy.testing.ts';

const one = (fields: Partial<MeetingRecord>): Portfolio => ({ meetings: [{ id: 'm', ...fields }] });
const year = (fields: Partial<MeetingRecord> = {}, portfolio: Partial<Portfolio> = {}): Portfolio => ({
  practitioner: { id: 'p0' },
  meetings: [record(), later()].map((meeting) => ({ ...meeting, ...fields })),
  ...portfolio,
});
const group = (fields: Partial<PeerGroup>, meetings = year().meetings): Portfolio => ({
  groups: [{ id: 'g', ...fields }],
  meetings,
});
const agreed = (item: string): Portfolio =>
  group({ charter: { [item]: ['Agreed.'] } as PeerGroup['charter'] & object });
const alike = (field: 'careerStage' | 'field', ...values: readonly string[]): Portfolio =>
  group({
    memberships: values.map((value, at): Membership => ({
      practitioner: `p${at}`,
      from: '2020-01-01',
      [field]: value,
    })),
  });
const minutes = (each: number): Portfolio => one({ topics: [{ minutes: each }] });
const steps = ['checkIn', 'present', 'clarify', 'takeaway', 'checkOut'] as const;
const planned = (...items: readonly (typeof steps)[number][]): Portfolio =>
  one({ agenda: items.map((step) => ({ step, minutes: 5 })) });

/** Of each rule: where it passes, and where it fails. */
const bothSides: Readonly<Record<string, readonly [passes: Portfolio, fails: Portfolio]>> = {
  meetings: [year(), { ...year(), meetings: year().meetings.slice(1) }],
  'group-meetings': [group(groupOf(4)), group(groupOf(4), [])],
  membership: [year({}, { groups: [groupOf(4)] }), year({}, { groups: [groupOf(3)] })],
  'same-four': [
    year(),
    year(
      {},
      {
        meetings: [
          year().meetings[0]!,
          { ...year().meetings[1]!, attendees: [...people(1), ...people(8).slice(4)] },
        ],
      },
    ),
  ],
  'group-size': [group(groupOf(4)), group(groupOf(3))],
  consistency: [group(groupOf(4)), group(groupOf(3))],
  attendance: [one({ attendees: people(4) }), one({ attendees: people(3) })],
  'another-pharmacist': [
    one({ attendees: people(2, { profession: 'pharmacist' }) }),
    one({ attendees: [...people(1, { profession: 'pharmacist' }), { name: 'N', profession: 'nurse' }] }),
  ],
  discussion: [one({ activity: 'peerDiscussion' }), one({})],
  'email-chat': [one({ activity: 'peerDiscussion' }), one({ activity: 'emailChat' })],
  social: [one({ activity: 'peerDiscussion' }), one({ activity: 'social' })],
  training: [one({ activity: 'peerDiscussion' }), one({ activity: 'training' })],
  'service-meeting': [one({ activity: 'peerDiscussion' }), one({ activity: 'serviceMeeting' })],
  'staff-meeting': [one({ activity: 'peerDiscussion' }), one({ activity: 'staffMeeting' })],
  'working-alongside': [one({ activity: 'peerDiscussion' }), one({ activity: 'workingAlongside' })],
  'team-meeting': [
    one({ activity: 'teamMeeting', focus: 'learning' }),
    one({ activity: 'teamMeeting', focus: 'service' }),
  ],
  date: [one({ date: '2025-06-10' }), one({})],
  venue: [one({ modality: 'online' }), one({})],
  attendees: [one({ attendees: people(1) }), one({ attendees: [] })],
  'registration-numbers': [
    one({ attendees: [...people(1), { name: 'N', profession: 'nurse' }] }),
    one({ attendees: [{ name: 'P', profession: 'pharmacist' }] }),
  ],
  'all-registration-numbers': [
    one({ attendees: people(1) }),
    one({ attendees: [...people(1), { name: 'N', profession: 'nurse' }] }),
  ],
  summary: [one({ summary: 'Anticoagulants.' }), one({})],
  confidentiality: [one({ scan: { findings: 0 } }), one({ scan: { findings: 1 } })],
  'confidentiality-stated': [one({ confidentiality: 'Kept.' }), one({})],
  documentation: [one({ documentation: 'groupNotes' }), one({})],
  'note-taker': [one({ noteTaker: 'Person 1' }), one({})],
  reflection: [one({ reflection: { text: 'Mine.' } }), one({})],
  references: [one({ references: [{ title: 'A guideline' }] }), one({ references: [] })],
  participation: [
    one({ attendees: people(2, { spoke: true }) }),
    one({ attendees: people(2, { spoke: false }) }),
  ],
  'own-practice': [
    one({ attendees: people(2, { ownPracticeMinutes: 15 }) }),
    one({ attendees: people(2, { ownPracticeMinutes: 0 }) }),
  ],
  topics: [one({ topics: [{ kind: 'caseStudy' }] }), one({ topics: [] })],
  'private-venue': [one({ venuePrivate: true }), one({ venuePrivate: false })],
  duration: [one({ start: '18:00', end: '20:00' }), one({ start: '18:00', end: '20:01' })],
  'time-each': [minutes(15), minutes(14)],
  facilitator: [one({ roles: [{ role: 'facilitator', by: 'p0' }] }), one({ roles: [] })],
  timekeeper: [one({ roles: [{ role: 'timekeeper', by: 'p0' }] }), one({ roles: [] })],
  steps: [planned(...steps), planned(...steps.toReversed())],
  'next-date': [one({ nextDate: '2025-11-04' }), one({})],
  'career-stage': [alike('careerStage', 'early', 'early'), alike('careerStage', 'early', 'senior')],
  field: [alike('field', 'community', 'community'), alike('field', 'community', 'hospital')],
};

/** A charter that says nothing of a point does not show that nothing was agreed: these cannot fail. */
const neverFail: Readonly<Record<string, readonly [passes: Portfolio, cannotTell: Portfolio]>> =
  Object.fromEntries(
    [
      ['purpose', 'purpose'],
      ['ground-rules', 'groundRules'],
      ['charter-confidentiality', 'confidentiality'],
      ['charter-attendance', 'attendance'],
      ['charter-leaving', 'leaving'],
      ['charter-structure', 'structure'],
    ].map(([id, item]) => [id, [agreed(item!), group({ charter: {} })]]),
  );

const found = (rule: string, portfolio: Portfolio, asOf = '2026-03-31'): ReadonlySet<Outcome> =>
  new Set(
    evaluate(nzPharmacy, portfolio, { asOf, secondary: 'accept' })
      .findings.filter((finding) => finding.rule === rule)
      .map(({ outcome }) => outcome),
  );

describe.each(nzPharmacy.editions.map((edition) => [edition.from, edition] as const))(
  'edition of %s',
  (_, edition) => {
    test('every rule is shown on both sides', () => {
      const shown = [...Object.keys(bothSides), ...Object.keys(neverFail)].toSorted();
      expect(shown).toEqual(edition.rules.map(({ id }) => id).toSorted());
    });

    const asOf = edition.to ?? '2026-03-31';
    // The cases are of 2025/26; for an edition that has ended they are moved into its last year.
    const moved = (portfolio: Portfolio): Portfolio => {
      const back = Number(asOf.slice(0, 4)) - 2026;
      const shifted = JSON.stringify(portfolio).replaceAll(
        /"(2025|2026)-/gu,
        (_all, year: string) => `"${Number(year) + back}-`,
      );
      return JSON.parse(shifted) as Portfolio;
    };

    test.each(Object.entries(bothSides))('%s', (rule, [passes, fails]) => {
      expect(found(rule, moved(passes), asOf)).toEqual(new Set(['passed']));
      const worse = rule === 'meetings' && edition.to !== undefined ? { ...fails, meetings: [] } : fails;
      expect(found(rule, moved(worse), asOf)).toContain('failed');
    });

    test.each(Object.entries(neverFail))('%s', (rule, [passes, cannotTell]) => {
      expect(found(rule, moved(passes), asOf)).toEqual(new Set(['passed']));
      expect(found(rule, moved(cannotTell), asOf)).toEqual(new Set(['cantTell']));
    });
  },
);
