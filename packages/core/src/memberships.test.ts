import { holdersOn, membersOn } from './group.ts';
import { parseRecord } from './schema/parse.ts';
import type { Membership, PeerGroup } from './group.ts';
import { meetingRecord } from './testing/index.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attendeeOf, handOver, membershipOf, released, withMembersOf } from './memberships.ts';
import { rolesHeld, rolesOf } from './roles-of.ts';

const member = (id: string, more: Partial<Membership> = {}): Membership => ({
  practitioner: id,
  name: `${id} name`,
  registrationNumber: '104417',
  from: '2025-01-01',
  ...more,
});
const facilitates = [{ role: 'facilitator' as const, from: '2025-01-01' }];
const group: PeerGroup = {
  id: 'g',
  memberships: [member('a', { roles: facilitates }), member('b'), member('gone', { to: '2025-06-30' })],
};
const after = (changed: readonly Membership[]): PeerGroup => ({
  ...group,
  memberships: group.memberships!.map(
    (one) => changed.find(({ practitioner }) => practitioner === one.practitioner) ?? one,
  ),
});

describe('a role is handed over', () => {
  test('from a day on: until the day before it was the other’s', () => {
    const later = after(handOver(group, 'facilitator', 'b', '2025-12-01'));
    const on = (day: string) => holdersOn(later, 'facilitator', day);
    expect([on('2025-11-30'), on('2025-12-01'), on('2026-06-01')]).toEqual([['a'], ['b'], ['b']]);
  });

  test('on the first day of the term, which then never was', () => {
    const later = after(handOver(group, 'facilitator', 'b', '2025-01-01'));
    expect(holdersOn(later, 'facilitator', '2025-01-01')).toEqual(['b']);
    expect(later.memberships![0]!.roles).toEqual([]);
  });

  test('and back, with one holder on every day', () => {
    const there = after(handOver(group, 'facilitator', 'b', '2025-08-01'));
    const back = {
      ...there,
      memberships: there.memberships!.map(
        (one) =>
          handOver(there, 'facilitator', 'a', '2025-10-01').find(
            (x) => x.practitioner === one.practitioner,
          ) ?? one,
      ),
    };
    const holders = ['2025-07-31', '2025-08-01', '2025-09-30', '2025-10-01'].map((day) =>
      holdersOn(back, 'facilitator', day),
    );
    expect(holders).toEqual([['a'], ['b'], ['b'], ['a']]);
  });

  test('to nobody, where it goes round from then on', () => {
    const later = after(handOver(group, 'facilitator', undefined, '2025-12-01'));
    const on = (day: string) => holdersOn(later, 'facilitator', day);
    expect([on('2025-11-30'), on('2025-12-01')]).toEqual([['a'], []]);
    expect(handOver(group, 'timekeeper', undefined, '2025-12-01')).toEqual([]);
  });

  test.each(['a', 'gone', 'nobody'])('not to %s, who has it or is no member', (to) => {
    expect(handOver(group, 'facilitator', to, '2025-12-01')).toEqual([]);
  });
});

describe('members', () => {
  test('a practitioner becomes one, and an attendee', () => {
    const registrations = [{ register: 'nz-pharmacy', number: '104417' }];
    const one = membershipOf(
      { id: 'p', name: 'Aroha', profession: 'pharmacist', registrations },
      '2026-01-01',
    );
    expect(one).toEqual({
      practitioner: 'p',
      name: 'Aroha',
      registrationNumber: '104417',
      profession: 'pharmacist',
      from: '2026-01-01',
    });
    const { from: _, ...attendee } = one;
    expect(attendeeOf(one)).toEqual(attendee);
    expect(attendeeOf({ practitioner: 'p', from: '2026-01-01' })).toEqual({ practitioner: 'p', name: 'p' });
  });

  test('are written as the group knows them on the day; whoever is none then is a guest without an id', () => {
    const attendees = [
      { name: 'typed', practitioner: 'a', registrationNumber: '1', spoke: true },
      { name: 'Gone', practitioner: 'gone' },
      { name: 'Guest' },
    ];
    const { attendees: written } = withMembersOf(group, { id: 'm', date: '2025-12-01', attendees });
    expect(written).toEqual([
      { name: 'a name', practitioner: 'a', registrationNumber: '104417', spoke: true },
      { name: 'Gone', guest: true },
      { name: 'Guest', guest: true },
    ]);
  });

  test('a record stays one, with as many people', () => {
    fc.assert(
      fc.property(meetingRecord(), (record) => {
        const written = withMembersOf(group, record);
        expect(parseRecord(written).ok).toBe(true);
        expect(written.attendees?.length).toBe(record.attendees?.length);
        const members = new Set(membersOn(group, record.date ?? '').map(({ practitioner }) => practitioner));
        if (record.date === undefined) expect(written).toEqual(record);
        else
          for (const { practitioner } of written.attendees ?? [])
            expect(practitioner === undefined || members.has(practitioner)).toBe(true);
      }),
    );
  });
});

test('roles that stay name who has them, others go round', () => {
  const meetings = [
    { id: 'm', group: 'g', date: '2025-11-01', roles: [{ role: 'noteTaker' as const, by: 'a' }] },
  ];
  const arranged: PeerGroup = {
    ...group,
    roleArrangements: { facilitator: 'standing', noteTaker: 'rotating' },
  };
  expect(rolesOf(arranged, meetings, ['facilitator', 'noteTaker', 'timekeeper'], '2025-12-01')).toEqual([
    { role: 'facilitator', stays: true, names: ['a name'] },
    { role: 'noteTaker', stays: false, names: ['b name', 'a name'] },
    { role: 'timekeeper', stays: false, names: ['a name', 'b name'] },
  ]);
});

test('a member leaves on a day; whoever facilitates, is gone or never came does not', () => {
  const leaves = (id: string, on: string) => released(group, id, on)?.to;
  expect(leaves('b', '2025-12-01')).toBe('2025-12-01');
  expect([leaves('a', '2025-12-01'), leaves('gone', '2025-12-01'), leaves('x', '2025-12-01')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  const later = after(handOver(group, 'facilitator', 'b', '2025-12-01'));
  expect(released(later, 'a', '2025-12-01')?.to).toBe('2025-12-01');
});

test('at a meeting only facilitators who were there had the role, and nobody is nobody', () => {
  const meeting = { date: '2025-12-01', present: ['a', 'b'], noteTaker: 'b', timekeeper: '' };
  const [facilitator, noteTaker] = [
    { role: 'facilitator', by: 'a' },
    { role: 'noteTaker', by: 'b' },
  ];
  expect(rolesHeld(group, meeting)).toEqual([facilitator, noteTaker]);
  expect(rolesHeld(group, { ...meeting, present: ['b'] })).toEqual([noteTaker]);
  expect(rolesHeld(group, { ...meeting, timekeeper: 'a' })).toHaveLength(3);
});
