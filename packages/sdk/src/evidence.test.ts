import { evaluate } from '@peer-groups/core';
import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
import { describe, expect, test } from 'vitest';
import {
  agendaAsText,
  agendaTimes,
  answerTo,
  forSender,
  readUpload,
  placedIn,
  reviewUpload,
  timeAfter,
  tryAgenda,
  verifierCopy,
  writeRecord,
  yearOf,
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

describe('a year at a glance', () => {
  const groups = [
    { id: 'g', name: 'Ōtara pharmacists', memberships: [{ practitioner: 'p', from: '2025-01-01' }] },
  ];
  const glance = yearOf(nzPharmacy, { ...year, groups }, question.asOf);

  test('is what the report says, with what each meeting is worth', () => {
    expect(glance.report).toEqual(
      evaluate(nzPharmacy, { ...year, groups }, { ...question, secondary: 'accept' }),
    );
    expect(glance.meetings).toEqual([
      {
        id: 'm-7',
        date: '2025-11-17',
        group: 'Ōtara pharmacists',
        outcome: glance.report.meetings[0]!.outcome,
        because: glance.report.meetings[0]!.because ?? [],
      },
    ]);
    expect(glance.secondary).toBe(nzPharmacy.editions[0]!.source.certainty === 'secondary');
  });

  test('has what is due: meetings by their day, and the end of the period', () => {
    const { due } = glance;
    expect(due.length).toBeGreaterThan(1);
    expect(due.at(-1)).toEqual({ on: glance.report.period.to, what: 'periodEnds', title: nzPharmacy.title });
    expect(due.slice(0, -1).every(({ what }) => what === 'holdMeeting')).toBe(true);
    expect(due.map(({ on }) => on)).toEqual(due.map(({ on }) => on).toSorted());
  });

  test('records made elsewhere belong to the group whose name they bear', () => {
    const records = [{ id: 'a', groupName: 'Ōtara pharmacists' }, { id: 'b', groupName: 'x' }, { id: 'c' }];
    expect(placedIn([...groups, { id: 'unnamed' }], records).map(({ group }) => group)).toEqual([
      'g',
      undefined,
      undefined,
    ]);
  });
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
    const options = { scheme: nzPharmacy, asOf: '2026-01-15' };
    const told = forSender(await reviewUpload(bytes, options));
    const read = await readUpload(bytes);
    expect(read.ok && (await answerTo(read.value, options))).toEqual(told);
    return told;
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
