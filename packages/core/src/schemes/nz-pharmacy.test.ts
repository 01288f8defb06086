import { describe, expect, test } from 'vitest';
import { evaluate } from '../evaluate.ts';
import type { Question } from '../ask.ts';
import type { MeetingRecord } from '../meeting.ts';
import type { Portfolio } from '../portfolio.ts';
import { groupOf, people } from '../rules/outcomes.testing.ts';
import { cycleOf, editionOn } from '../scheme.ts';
import { nzPharmacy } from './nz-pharmacy.ts';
import { later, record } from './nz-pharmacy.testing.ts';

const asked: Question = { asOf: '2026-03-31' };

const year = (...meetings: readonly MeetingRecord[]): Portfolio => ({ practitioner: { id: 'p0' }, meetings });

const outcome = (portfolio: Portfolio, question: Partial<Question> = {}): string =>
  evaluate(nzPharmacy, portfolio, { ...asked, ...question }).outcome;

describe("a practitioner's year", () => {
  test.each([
    ['two meetings of one group', year(record(), later()), 'passed'],
    ['one meeting', year(record()), 'failed'],
    ['no meeting', year(), 'failed'],
    [
      'the first and the last day of the year',
      year(record({ date: '2025-04-01' }), record({ date: '2026-03-31' })),
      'passed',
    ],
    ['a day before the year', year(record({ date: '2025-03-31' }), later()), 'failed'],
    ['a day after the year', year(record({ date: '2026-04-01' }), later()), 'failed'],
    ['four and three people', year(record(), later({ attendees: people(3) })), 'failed'],
    ['two groups', year(record(), later({ group: 'h' })), 'failed'],
    ['one meeting without her', year(record(), later({ attendees: people(8).slice(1) })), 'failed'],
    ['one recorded twice', year(record(), record({ id: 'again' })), 'failed'],
    [
      'one recorded twice, once badly',
      year(record({ summary: 'x' }), record({ attendees: people(3) }), later()),
      'passed',
    ],
    ['a staff meeting among them', year(record(), later({ activity: 'staffMeeting' })), 'failed'],
    [
      'a surplus staff meeting',
      year(record(), later(), record({ date: '2026-01-05', activity: 'staffMeeting' })),
      'passed',
    ],
    [
      'a hospital team meeting on learning',
      year(record(), later({ activity: 'teamMeeting', focus: 'learning' })),
      'passed',
    ],
    [
      'a hospital team meeting on service',
      year(record(), later({ activity: 'teamMeeting', focus: 'service' })),
      'failed',
    ],
    [
      'a team meeting whose focus nobody wrote down',
      year(record(), later({ activity: 'teamMeeting' })),
      'cantTell',
    ],
    ['a record that names a patient', year(record(), later({ scan: { findings: 1 } })), 'failed'],
    ['a record that was not scanned', year(record(), (({ scan: _, ...rest }) => rest)(later())), 'cantTell'],
    ['three memberships', { ...year(record(), later()), groups: [groupOf(3)] }, 'failed'],
    ['four memberships', { ...year(record(), later()), groups: [groupOf(4)] }, 'passed'],
  ])('%s', (_, portfolio, expected) => {
    expect(outcome(portfolio)).toBe(expected);
  });

  test('a meeting later than the answer has not been held', () => {
    expect(outcome(year(record(), later()), { asOf: '2025-11-03' })).toBe('failed');
    expect(outcome(year(record(), later()), { asOf: '2025-11-04' })).toBe('passed');
  });

  test('in the first year one meeting is enough, by a secondary source', () => {
    const first = year(record({ date: '2022-03-31' }));
    const second = year(record({ date: '2022-04-01' }));
    expect(outcome(first, { asOf: '2022-03-31' })).toBe('cantTell');
    expect(outcome(first, { asOf: '2022-03-31', secondary: 'accept' })).toBe('passed');
    expect(outcome(year(), { asOf: '2022-03-31', secondary: 'accept' })).toBe('failed');
    expect(outcome(second, { asOf: '2023-03-31', secondary: 'accept' })).toBe('failed');
  });
});

describe('editions and cycles', () => {
  test.each([
    ['2021-04-01', '2021-04-01'],
    ['2022-03-31', '2021-04-01'],
    ['2022-04-01', '2022-04-01'],
  ])('on %s the edition of %s applies', (day, from) => {
    expect(editionOn(nzPharmacy, day).from).toBe(from);
  });

  test('before the first edition there is none', () => {
    expect(() => editionOn(nzPharmacy, '2021-03-31')).toThrow(
      /no edition on 2021-03-31.*2021-04-01 to 2022-03-31/,
    );
  });

  test.each([
    ['2026-03-31', { from: '2025-04-01', to: '2026-03-31' }],
    ['2026-04-01', { from: '2026-04-01', to: '2027-03-31' }],
  ])('%s lies in %o', (day, period) => {
    expect(cycleOf(nzPharmacy, undefined, day)).toEqual(period);
  });
});

describe('interpretations', () => {
  const stated = { confidentiality: 'Kept.' };
  const pharmacists = (count: number) => [
    ...people(count, { profession: 'pharmacist' }),
    ...people(8, { profession: 'nurse' }).slice(count, 5),
  ];
  const withGuest = (count: number) => ({
    attendees: people(count).map((one, at) => (at === count - 1 ? { ...one, guest: true } : one)),
  });
  const swapped = [...people(1), ...people(8).slice(4, 7)];

  test.each([
    ['four', 'includingMe', year(record(), later()), 'passed'],
    ['guests', 'counted', year(record(withGuest(4)), later(withGuest(4))), 'passed'],
    ['guests', 'notCounted', year(record(withGuest(4)), later(withGuest(4))), 'failed'],
    ['guests', 'notCounted', year(record(withGuest(5)), later(withGuest(5))), 'passed'],
    ['four', 'mePlusFour', year(record(), later()), 'failed'],
    ['four', 'mePlusFour', year(record({ attendees: people(5) }), later({ attendees: people(5) })), 'passed'],
    ['sameFour', 'membershipOnly', year(record(), later({ attendees: swapped })), 'passed'],
    ['sameFour', 'sameFourAttend', year(record(), later({ attendees: swapped })), 'failed'],
    ['sameFour', 'sameFourAttend', year(record(), later()), 'passed'],
    ['twoMeetings', 'sameGroup', year(record(), later({ group: 'h' })), 'failed'],
    ['twoMeetings', 'anyGroup', year(record(), later({ group: 'h' })), 'passed'],
    ['professions', 'anyHealthProfessional', year(record({ attendees: pharmacists(1) }), later()), 'passed'],
    [
      'professions',
      'anotherPharmacistNeeded',
      year(record({ attendees: pharmacists(1) }), later()),
      'failed',
    ],
    [
      'professions',
      'anotherPharmacistNeeded',
      year(record({ attendees: pharmacists(2) }), later()),
      'passed',
    ],
    ['confidentiality', 'respected', year(record(), later()), 'passed'],
    ['confidentiality', 'stated', year(record(), later(stated)), 'failed'],
    ['confidentiality', 'stated', year(record(stated), later(stated)), 'passed'],
    ['activity', 'claimed', year(record(), later()), 'passed'],
    ['activity', 'stated', year(record(), later()), 'failed'],
    ['joining', 'byAttendance', year(record(), later()), 'passed'],
    ['joining', 'byMembership', year(record(), later()), 'cantTell'],
    [
      'registrationNumbers',
      'pharmacistsOnly',
      year(record({ attendees: [...people(4), { name: 'N', profession: 'nurse' }] }), later()),
      'passed',
    ],
    [
      'registrationNumbers',
      'allAttendees',
      year(record({ attendees: [...people(4), { name: 'N', profession: 'nurse' }] }), later()),
      'failed',
    ],
  ])('%s: %s', (id, option, portfolio, expected) => {
    expect(outcome(portfolio, { interpretations: { [id]: option } })).toBe(expected);
  });

  test('two readings that change one rule hold together', () => {
    const choices = { four: 'mePlusFour', joining: 'byMembership' };
    const meetings = [record({ attendees: people(5) }), later({ attendees: people(5) })];
    const four = { ...year(...meetings), groups: [groupOf(4)] };
    const five = { ...year(...meetings), groups: [groupOf(5)] };
    expect(outcome(four, { interpretations: choices })).toBe('failed');
    expect(outcome(five, { interpretations: choices })).toBe('passed');
  });

  test('an unknown interpretation or option says which there are', () => {
    expect(() => outcome(year(), { interpretations: { five: 'x' } })).toThrow(
      /no interpretation "five".*four/,
    );
    expect(() => outcome(year(), { interpretations: { four: 'x' } })).toThrow(
      /cannot be "x".*includingMe, mePlusFour/,
    );
  });
});

describe("a group's year", () => {
  const portfolio = (members: number, ...meetings: readonly MeetingRecord[]): Portfolio => ({
    groups: [groupOf(members)],
    meetings,
  });

  test.each([
    ['four members, two meetings', portfolio(4, record(), later()), 'passed'],
    ['three members', portfolio(3, record(), later()), 'failed'],
    ['one meeting', portfolio(4, record()), 'failed'],
    ['no list of members', { groups: [{ id: 'g' }], meetings: [record(), later()] }, 'cantTell'],
    ['meetings of another group', portfolio(4, record(), later({ group: 'h' })), 'failed'],
  ])('%s', (_, given, expected) => {
    expect(outcome(given)).toBe(expected);
  });
});

describe('one record', () => {
  const without = (field: keyof MeetingRecord): MeetingRecord => {
    const { [field]: _, ...rest } = record();
    return rest as MeetingRecord;
  };

  test.each([
    ['complete', record(), 'passed'],
    ['without a date', without('date'), 'failed'],
    ['without venue and modality', without('venue'), 'failed'],
    ['with a modality alone', { ...without('venue'), modality: 'online' as const }, 'passed'],
    ['without attendees', without('attendees'), 'failed'],
    ['without a summary', without('summary'), 'failed'],
    ['not scanned', without('scan'), 'cantTell'],
    ['of three people', record({ attendees: people(3) }), 'failed'],
    ['of four people', record({ attendees: people(4) }), 'passed'],
    ['without one number', record({ attendees: [...people(4), { name: 'X' }] }), 'failed'],
    ['of a staff meeting', record({ activity: 'staffMeeting' }), 'failed'],
    ['of a meeting of another year', record({ date: '2019-01-01' }), 'passed'],
    ['of a meeting yet to come', record({ date: '2026-04-01' }), 'cantTell'],
  ])('%s', (_, one, expected) => {
    expect(outcome({ meetings: [one] })).toBe(expected);
  });
});
