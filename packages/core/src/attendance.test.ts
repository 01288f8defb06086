import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attendanceOf, distinctAttendees, isAmong, samePerson } from './attendance.ts';
import type { Attendee } from './meeting.ts';

/** Names, ids and numbers of few values, so that lists hold the same person often, in every mixture of keys. */
const entry: fc.Arbitrary<Attendee> = fc
  .record({
    name: fc.constantFrom('Aroha', 'AROHA ', 'Hēmi', 'He\u0304mi', 'Mere'),
    practitioner: fc.constantFrom('p', 'q', undefined),
    registrationNumber: fc.constantFrom('1', '2', undefined),
  })
  .map(({ name, practitioner, registrationNumber }) => ({
    name,
    ...(practitioner !== undefined && { practitioner }),
    ...(registrationNumber !== undefined && { registrationNumber }),
  }));

const strangers = Array.from({ length: 20 }, (_, at) => ({ name: `Stranger ${at}` }));

describe('samePerson', () => {
  test.each([
    ['one id', { name: 'A', practitioner: 'p' }, { name: 'B', practitioner: 'p' }, true],
    ['two ids', { name: 'A', practitioner: 'p' }, { name: 'A', practitioner: 'q' }, false],
    ['one number', { name: 'A', registrationNumber: '1' }, { name: 'B', registrationNumber: '1' }, true],
    ['two numbers', { name: 'A', registrationNumber: '1' }, { name: 'A', registrationNumber: '2' }, false],
    ['an id and a number', { name: 'A', practitioner: 'p' }, { name: 'a', registrationNumber: '1' }, true],
    ['other names', { name: 'A', practitioner: 'p' }, { name: 'B', registrationNumber: '1' }, false],
    ['one name in two Unicode forms', { name: 'Hēmi' }, { name: ' HE\u0304MI ' }, true],
  ])('%s', (_, a, b, same) => {
    expect(samePerson(a, b)).toBe(same);
    expect(samePerson(b, a)).toBe(same);
  });
});

describe('distinctAttendees', () => {
  const one = { name: 'Aroha', registrationNumber: '1' };
  const two = { name: 'Aroha', registrationNumber: '2' };
  const bare = { name: 'Aroha' };

  test.each([
    ['two people of one name and a bare name', [bare, one, two], [one, two]],
    ['the same in another order', [one, two, bare], [one, two]],
    ['the same object twice', [one, one], [one]],
    ['nobody twice', [one, two], [one, two]],
    ['a number listed under two names', [one, { name: 'A. Paraone', registrationNumber: '1' }], [one]],
    [
      'an id without a number, then the number under the same name',
      [{ name: 'Aroha', practitioner: 'p' }, two],
      [{ name: 'Aroha', practitioner: 'p' }],
    ],
    [
      'one id under two names, and one of the names',
      [bare, { name: 'Mere', practitioner: 'p' }, { name: 'Aroha', practitioner: 'p' }],
      [{ name: 'Mere', practitioner: 'p' }],
    ],
    ['nobody', [], []],
  ])('%s', (_, list, people) => {
    expect(distinctAttendees(list)).toEqual(people);
  });

  test('counts the same whatever the order and however long the list', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (list) => {
        const count = distinctAttendees(list).length;
        expect(distinctAttendees(list.toReversed())).toHaveLength(count);
        expect(distinctAttendees([...strangers, ...list])).toHaveLength(count + strangers.length);
        expect(distinctAttendees([...list, ...list])).toHaveLength(count);
      }),
    );
  });

  test('leaves nobody twice', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (list) => {
        const people = distinctAttendees(list);
        expect(people.filter((a, at) => people.slice(0, at).some((b) => samePerson(a, b)))).toEqual([]);
      }),
    );
  });
});

test('isAmong tells of long lists what it tells of short ones', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 8 }), entry, (list, someone) => {
      const told = list.some((other) => samePerson(other, someone));
      expect(isAmong(list)(someone)).toBe(told);
      expect(isAmong([...strangers, ...list])(someone)).toBe(told);
    }),
  );
});

describe('attendanceOf', () => {
  const registrations = [{ register: 'r', number: '1' }];
  const there = (...attendees: readonly Attendee[]) => ({ id: 'm', attendees });

  test.each([
    ['nothing recorded', { id: 'p' }, { id: 'm' }, 'cantTell'],
    ['nobody there', { id: 'p' }, there(), 'failed'],
    ['the id', { id: 'p' }, there({ name: 'X', practitioner: 'p' }), 'passed'],
    ['another id, the same name', { id: 'p', name: 'X' }, there({ name: 'X', practitioner: 'q' }), 'failed'],
    ['the number', { id: 'p', registrations }, there({ name: 'X', registrationNumber: '1' }), 'passed'],
    [
      'another number, the same name',
      { id: 'p', name: 'X', registrations },
      there({ name: 'X', registrationNumber: '2' }),
      'failed',
    ],
    [
      'other numbers, no name to compare',
      { id: 'p', registrations },
      there({ name: 'X', registrationNumber: '2' }),
      'failed',
    ],
    [
      'other numbers, and none of her own known',
      { id: 'p' },
      there({ name: 'X', registrationNumber: '2' }),
      'cantTell',
    ],
    [
      'an id, a number and a bare name',
      { id: 'p', registrations },
      there({ name: 'X', practitioner: 'q' }, { name: 'Y', registrationNumber: '2' }, { name: 'Z' }),
      'cantTell',
    ],
    ['the name in other letters', { id: 'p', name: 'Hēmi' }, there({ name: 'HE\u0304MI' }), 'passed'],
    ['a guest', { id: 'p' }, there({ name: 'X', practitioner: 'p', guest: true }), 'passed'],
  ])('%s', (_, practitioner, meeting, outcome) => {
    expect(attendanceOf(practitioner, meeting)).toBe(outcome);
  });
});
