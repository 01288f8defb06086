import { evaluate, plan } from '@peer-groups/core';
import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
import { describe, expect, test } from 'vitest';
import {
  agendaAsText,
  agendaTimes,
  dueOf,
  forSender,
  reviewUpload,
  timeAfter,
  verifierCopy,
  writeRecord,
} from './index.ts';

describe('an agenda', () => {
  const agenda = [
    { step: 'checkIn' as const, title: 'Check in', minutes: 10 },
    { step: 'present' as const, title: 'A case', presenter: 'Aroha', minutes: 45 },
    { step: 'checkOut' as const, minutes: 5 },
  ];
  test('begins each step where the one before ends, past midnight too', () => {
    expect(agendaTimes(agenda, '23:10').map(({ begins }) => begins)).toEqual(['23:10', '23:20', '00:05']);
    expect(timeAfter('18:00', 0)).toBe('18:00');
    expect(() => timeAfter('25:00', 1)).toThrow(/25:00 is no time/);
  });
  test('is a line to a step in words', () => {
    expect(agendaAsText(agenda)).toBe('10 min  Check in\n45 min  A case (Aroha)\n5 min  checkOut');
  });
});

const year = {
  practitioner: {
    id: 'p',
    name: 'Aroha',
    certificateDate: '2025-04-01',
    registrations: [{ register: 'nz-pharmacy', number: '104417' }],
  },
  meetings: [
    {
      id: 'm-7',
      group: 'g',
      date: '2025-11-17',
      attendees: [{ name: 'Aroha', practitioner: 'p' }],
      reflection: { text: 'Mine alone.' },
    },
  ],
};
const question = { asOf: '2026-01-15' };
const report = evaluate(nzPharmacy, year, question);

test('what is due: meetings by their day, and the end of the period last', () => {
  const due = dueOf(report, plan(nzPharmacy, year, question));
  expect(due.map(({ what }) => what)).toEqual([...Array(due.length - 1).fill('holdMeeting'), 'periodEnds']);
  expect(due.length).toBeGreaterThan(1);
  expect(due.at(-1)!.on).toBe(report.period.to);
  expect(due.map(({ on }) => on)).toEqual(due.map(({ on }) => on).toSorted());
});

test('a verifier’s copy holds no reflection and no id of the caller’s', async () => {
  const copy = await verifierCopy(nzPharmacy, year, report);
  expect(copy.who).toEqual({ name: 'Aroha', number: '104417' });
  expect(copy.records).toEqual([{ id: 'record-1', date: '2025-11-17', attendees: [{ name: 'Aroha' }] }]);
  expect(JSON.stringify(copy)).not.toMatch(/Mine alone|m-7/);
  expect(copy.report.findings.every(({ about }) => about === 'practitioner')).toBe(true);
  expect(copy.report.findings.length).toBeGreaterThan(0);
});

test('the sender of an upload is told what is missing and how many details identify someone, not which', async () => {
  const answer = async (summary: string) => {
    const bytes = await writeRecord({ id: 'x', date: '2025-11-20', attendees: [{ name: 'Aroha' }], summary });
    return forSender(await reviewUpload(bytes, { scheme: nzPharmacy, asOf: '2026-01-15' }));
  };
  const clean = await answer('Dosing.');
  expect(clean.breaches).toEqual([]);
  expect(clean.open.length).toBeGreaterThan(0);
  expect(clean.open.every(({ outcome }) => outcome === 'failed' || outcome === 'cantTell')).toBe(true);
  expect(clean.records).toHaveLength(1);
  const told = await answer('Mrs Winifred Tamahere (NHI ZZZ0016).');
  expect(told.breaches.length).toBeGreaterThan(0);
  expect(JSON.stringify(told)).not.toMatch(/Winifred|ZZZ0016/);
});
