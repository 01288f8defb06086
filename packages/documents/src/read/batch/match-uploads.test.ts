import type { MeetingRecord } from '@peer-groups/core';
import { expect, test } from 'vitest';
import { sketchRecords } from './meeting-sketch.ts';
import { openBatch } from './match-uploads.ts';

const summary =
  'Members compared how they counsel on inhalers after a change of device, and reviewed a journal article on medicines that people return to pharmacies.';
const people = ['102211', '103344', '108765', '110092'].map((registrationNumber, at) => ({
  name: `Person ${at}`,
  registrationNumber,
}));
const meeting: MeetingRecord = {
  id: 'm',
  date: '2026-05-12',
  venue: 'Manuka House',
  attendees: people,
  summary,
};

const kinds = (second: MeetingRecord, first: MeetingRecord = meeting): readonly string[] => {
  const batch = openBatch();
  batch.add('a.pdf', sketchRecords([first]));
  return batch.add('b.pdf', sketchRecords([second])).map(({ kind }) => kind);
};

test('the same meeting uploaded twice is matched, and fine', () => {
  expect(kinds({ ...meeting, id: 'other' })).toEqual(['same-meeting']);
});

test('another list of people at the same meeting is told', () => {
  expect(kinds({ ...meeting, attendees: people.slice(0, 3) })).toEqual(['attendance-differs']);
});

test.each([
  ['another date', { date: '2026-06-09' }],
  [
    'other names',
    { attendees: people.map((_, at) => ({ name: `Other ${at}`, registrationNumber: `20000${at}` })) },
  ],
])('nearly the same text under %s is told', (_, change) => {
  expect(kinds({ ...meeting, ...change, summary: summary.replace('Members', 'We') })).toEqual([
    'near-duplicate',
  ]);
});

test.each([
  ['overlap', '18:30', ['two-places']],
  ['follow each other', '20:00', []],
])('a person at two meetings of one day that %s', (_, start, expected) => {
  const first = { ...meeting, start: '18:00', end: '19:30' };
  const second: MeetingRecord = {
    id: 'n',
    date: '2026-05-12',
    venue: 'Elsewhere',
    start,
    end: '21:00',
    attendees: [
      people[0]!,
      ...['1', '2', '3'].map((one) => ({ name: one, registrationNumber: `30000${one}` })),
    ],
    summary:
      'Another talk altogether about something that nobody else in the batch has ever written down in these words.',
  };
  expect(kinds(second, first)).toEqual(expected);
});

test('nothing of a text or a name is in what is told', () => {
  const batch = openBatch();
  batch.add('a.pdf', sketchRecords([meeting]));
  const told = JSON.stringify(batch.add('b.pdf', sketchRecords([{ ...meeting, date: '2026-06-09' }])));
  expect(told).not.toMatch(/inhalers|Person|102211/);
});

test('a sketch holds no name, number or word, and compares the same after a message', () => {
  const sketches = sketchRecords([meeting]);
  expect(JSON.stringify(sketches)).not.toMatch(/inhalers|Person|102211|Manuka/);
  const batch = openBatch();
  batch.add('a.pdf', JSON.parse(JSON.stringify(sketches)) as typeof sketches);
  expect(batch.add('b.pdf', sketches).map(({ kind }) => kind)).toEqual(['same-meeting']);
});

test('among thousands each finds its own, and no other', () => {
  const batch = openBatch();
  const record = (at: number): MeetingRecord => ({
    id: `m${at}`,
    date: `2026-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`,
    venue: `House ${at}`,
    attendees: [1, 2, 3, 4].map((one) => ({ name: `P ${one}`, registrationNumber: String(at * 4 + one) })),
    summary: Array.from({ length: 30 }, (_, word) => `w${at}x${word}`).join(' '),
  });
  for (let at = 0; at < 5_000; at += 1)
    expect(batch.add(`${at}.pdf`, sketchRecords([record(at)]))).toEqual([]);
  for (const at of [0, 1_234, 4_999])
    expect(batch.add('again.pdf', sketchRecords([record(at)]))).toMatchObject([
      { kind: 'same-meeting', files: ['again.pdf', `${at}.pdf`] },
    ]);
});

test('what very many uploads share is found by the first of them, and costs no more', () => {
  const batch = openBatch();
  const sketches = sketchRecords([meeting]);
  for (let at = 0; at < 500; at += 1) expect(batch.add(`${at}.pdf`, sketches)).toHaveLength(Math.min(at, 64));
});
