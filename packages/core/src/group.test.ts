import { describe, expect, test } from 'vitest';
import { holdersOn, memberCountOn, membersOn } from './group.ts';
import type { Membership, PeerGroup } from './group.ts';

const term = (practitioner: string, from: string, to?: string): Membership => ({
  practitioner,
  from,
  ...(to !== undefined && { to }),
});

const group = (...memberships: readonly Membership[]): PeerGroup => ({ id: 'g', memberships });

describe('members on a day', () => {
  const both = group(term('a', '2025-04-01', '2025-12-31'), term('b', '2025-06-01'));

  test.each([
    ['2025-03-31', []],
    ['2025-04-01', ['a']],
    ['2025-06-01', ['a', 'b']],
    ['2025-12-31', ['a', 'b']],
    ['2026-01-01', ['b']],
  ])('on %s', (day, ids) => {
    expect(membersOn(both, day).map(({ practitioner }) => practitioner)).toEqual(ids);
    expect(memberCountOn(both, day)).toBe(ids.length);
  });

  test('somebody listed twice counts once, and only by the terms in force', () => {
    const again = [term('a', '2020-01-01', '2024-12-31'), term('a', '2025-01-01'), term('a', '2025-06-01')];
    expect(memberCountOn(group(...again), '2025-06-01')).toBe(1);
    expect(memberCountOn(group(...again), '2019-12-31')).toBe(0);
    const many = Array.from({ length: 40 }, (_, at) => term(`m${at}`, '2020-01-01'));
    expect(memberCountOn(group(...many, ...again), '2025-06-01')).toBe(41);
    expect(memberCountOn(group(...many, ...again), '2019-12-31')).toBe(0);
  });

  test('a group without a list has none', () => {
    expect(membersOn({ id: 'g' }, '2025-01-01')).toEqual([]);
    expect(memberCountOn({ id: 'g' }, '2025-01-01')).toBe(0);
  });

  test('a role is held by those who hold it on the day', () => {
    const roles = [{ role: 'facilitator', from: '2025-06-01', to: '2025-06-30' }] as const;
    const one = group({ ...term('a', '2025-01-01'), roles }, term('b', '2025-01-01'));
    const days = ['2025-05-31', '2025-06-01', '2025-06-30', '2025-07-01'];
    expect(days.map((day) => holdersOn(one, 'facilitator', day))).toEqual([[], ['a'], ['a'], []]);
    expect(holdersOn(one, 'timekeeper', '2025-06-01')).toEqual([]);
  });
});
