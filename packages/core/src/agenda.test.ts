import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inTurn, planAgenda } from './agenda.ts';
import { nzPeerSupportGroup } from './formats/nz-peer-support-group.ts';

describe('planAgenda', () => {
  const presenters = (count: number) => Array.from({ length: count }, (_, at) => `p${at}`);
  const minutesOf = (agenda: readonly { presenter?: string; minutes: number }[], who: string): number =>
    agenda.filter(({ presenter }) => presenter === who).reduce((sum, { minutes }) => sum + minutes, 0);

  test('the steps come in the order of the guidance', () => {
    expect(planAgenda(nzPeerSupportGroup, ['a'], 60).agenda.map(({ step }) => step)).toEqual([
      'checkIn',
      'present',
      'acknowledge',
      'clarify',
      'takeaway',
      'checkOut',
      'nextDate',
    ]);
  });

  test.each([
    [2, 50, ['p0 tooLittleTime', 'p1 tooLittleTime'].slice(0, 0)],
    [2, 49, ['p0 tooLittleTime', 'p1 tooLittleTime']],
    [2, 81, []],
    [2, 82, ['p0 tooMuchTime', 'p1 tooMuchTime']],
  ])('%i presenters in %i minutes', (count, minutes, warned) => {
    const { warnings } = planAgenda(nzPeerSupportGroup, presenters(count), minutes);
    expect(warnings.map(({ presenter, code }) => `${presenter} ${code}`)).toEqual(warned);
  });

  test('every minute is given away, and presenters get the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 60, max: 240 }), (count, minutes) => {
        const { agenda } = planAgenda(nzPeerSupportGroup, presenters(count), minutes);
        expect(agenda.reduce((sum, item) => sum + item.minutes, 0)).toBe(minutes);
        expect(new Set(presenters(count).map((who) => minutesOf(agenda, who))).size).toBe(1);
        for (const item of agenda) expect(item.minutes).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test.each([
    [[], 60, /Nobody presents/],
    [['a', 'b'], 27, /27 minutes are too short for 2 presenters.*at least 28/],
    [['a'], 20, /20 minutes are too short for 1 presenter in/],
    [['a'], 60.5, /60.5 is no length of a meeting. Give whole minutes/],
    [['a'], Number.NaN, /NaN is no length of a meeting. Give whole minutes/],
    [['a'], Number.NaN, /whole minutes/],
  ])('refuses %o in %d minutes', (who, minutes, message) => {
    expect(() => planAgenda(nzPeerSupportGroup, who, minutes)).toThrow(message);
  });
});

describe('inTurn', () => {
  const group = {
    id: 'g',
    memberships: ['a', 'b', 'c'].map((practitioner) => ({ practitioner, from: '2025-01-01' })),
  };

  test('over as many meetings as there are members, everybody has the role once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), (rounds) => {
        const meetings: {
          id: string;
          group: string;
          date: string;
          roles: { role: 'facilitator'; by: string }[];
        }[] = [];
        for (let at = 0; at < rounds * 3; at += 1) {
          const date = `2025-02-${String(at + 1).padStart(2, '0')}`;
          const [by] = inTurn(group, meetings, 'facilitator', date);
          meetings.push({ id: String(at), group: 'g', date, roles: [{ role: 'facilitator', by: by! }] });
        }
        for (const who of ['a', 'b', 'c']) {
          expect(meetings.filter(({ roles }) => roles[0]!.by === who)).toHaveLength(rounds);
        }
      }),
    );
  });

  test('a presenter of a topic has presented; other groups, later meetings and people who left do not matter', () => {
    const past = [
      { id: '1', group: 'g', date: '2025-03-01', topics: [{ presenter: 'a' }] },
      { id: '2', group: 'h', date: '2025-03-01', topics: [{ presenter: 'b' }] },
      { id: '3', group: 'g', date: '2025-05-01', topics: [{ presenter: 'b' }] },
    ];
    expect(inTurn(group, past, 'presenter', '2025-05-01')).toEqual(['b', 'c', 'a']);
    expect(inTurn(group, past, 'presenter', '2025-05-02')).toEqual(['c', 'a', 'b']);
    expect(inTurn(group, past, 'presenter', '2024-12-31')).toEqual([]);
  });

  test('names count as ids do, and the note taker of a record has taken notes', () => {
    const named = {
      id: 'g',
      name: 'Kōwhai peers',
      memberships: [
        { practitioner: 'a', name: 'Aroha', from: '2025-01-01' },
        { practitioner: 'b', name: 'Bede', from: '2025-01-01' },
        { practitioner: 'b', name: 'Bede', from: '2025-02-01' },
      ],
    };
    const past = [
      { id: '1', groupName: 'Kōwhai peers', date: '2025-03-01', noteTaker: 'AROHA' },
      { id: '2', date: '2025-03-02', noteTaker: 'Bede' },
    ];
    expect(inTurn(named, past, 'noteTaker', '2025-05-01')).toEqual(['b', 'a']);
    expect(inTurn(named, past, 'facilitator', '2025-05-01')).toEqual(['a', 'b']);
    const presented = [{ id: '1', group: 'g', date: '2025-03-01', topics: [{ presenter: 'Aroha' }] }];
    expect(inTurn(named, presented, 'presenter', '2025-05-01')).toEqual(['b', 'a']);
  });
});
