import { describe, expect, test } from 'vitest';
import { agendaAsText, agendaTimes, timeAfter, tryAgenda } from './agenda-times.ts';

describe('an agenda', () => {
  const agenda = [
    { step: 'checkIn' as const, title: 'Check in', minutes: 10 },
    { step: 'present' as const, title: 'A case', presenter: 'Aroha', minutes: 45 },
    { step: 'checkOut' as const, minutes: 5 },
  ];
  test('begins each step where the one before ends, past midnight too', () => {
    expect(agendaTimes(agenda, '23:10').map(({ begins }) => begins)).toEqual(['23:10', '23:20', '00:05']);
    expect(timeAfter('18:00', 0)).toBe('18:00');
    expect(timeAfter('00:10', -20)).toBe('23:50');
    expect(timeAfter('12:00', -3 * 24 * 60 - 1)).toBe('11:59');
    expect(() => timeAfter('25:00', 1)).toThrow(/25:00 is no time/);
    expect(() => timeAfter('12:00', Number.NaN)).toThrow(/NaN are no whole minutes/);
  });
  test('is tried until it fits', () => {
    expect(tryAgenda('nz-peer-support-group', ['Aroha', 'Mere'], 90)?.agenda.length).toBeGreaterThan(2);
    for (const [id, people, minutes] of [
      ['nz-peer-support-group', ['Aroha'], 1],
      ['nz-peer-support-group', [], 90],
      ['nz-peer-support-group', ['Aroha'], 90.5],
      ['nothing', ['Aroha'], 90],
    ] as const)
      expect(tryAgenda(id, people, minutes)).toBeUndefined();
  });
  test('is a line to a step in words', () => {
    expect(agendaAsText(agenda)).toBe('10 min  Check in\n45 min  A case (Aroha)\n5 min  checkOut');
  });
});
