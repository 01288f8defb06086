/** Figures (milliseconds, bytes, same bytes), a million rows to Parquet, study data: medians of processor time. */
import {
  columnsToParquet,
  kaplanMeier,
  lorenzFigure,
  lorenz,
  parseHistory,
  studyData,
  survivalFigure,
  timelineFigure,
} from '@peer-groups/sustainability';
import type { HistoryEvent } from '@peer-groups/sustainability';
import { median, processorSeconds } from '../measure.ts';

const day = (n: number): string => new Date((17_532 + n) * 86_400_000).toISOString().slice(0, 10);

/** So many groups over six years, each meeting every six weeks with ten members. */
const invent = (groups: number): readonly HistoryEvent[] =>
  Array.from({ length: groups }, (_, g): readonly HistoryEvent[] => {
    const group = `g${g}`;
    const people = Array.from({ length: 10 }, (__, m) => `${group}-m${m}`);
    const start = (g * 37) % 700;
    return [
      { type: 'group-formed', group, date: day(start) },
      ...people.map((member): HistoryEvent => ({ type: 'member-joined', group, member, date: day(start) })),
      { type: 'facilitator-appointed', group, member: people[0]!, date: day(start) },
      ...Array.from({ length: 40 }, (__, m): HistoryEvent => ({
        type: 'meeting',
        group,
        date: day(start + 20 + m * 42),
        attendees: people.filter((___, p) => (p * 7 + m) % 3 > 0),
      })),
    ];
  }).flat();

async function time(work: () => unknown, rounds = 11): Promise<number> {
  const seconds: number[] = [];
  for (let round = 0; round < rounds + 3; round += 1) {
    const each = await processorSeconds(work);
    if (round >= 3) seconds.push(each);
  }
  return median(seconds) * 1000;
}

const report = (name: string, milliseconds: number, more = ''): void =>
  console.log(`${name.padEnd(52)} ${milliseconds.toFixed(2).padStart(9)} ms  ${more}`);

const curves = (rows: number, groups: number) => {
  let state = 7;
  const uniform = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  return kaplanMeier({
    time: Float64Array.from({ length: rows }, () => Math.ceil(-1000 * Math.log(uniform()))),
    event: Uint8Array.from({ length: rows }, () => (uniform() < 0.6 ? 1 : 0)),
    group: Array.from({ length: rows }, (_, i) => `group ${i % groups}`),
  }).curves;
};

for (const [rows, groups] of [
  [200, 1],
  [1000, 2],
  [10_000, 6],
  [1_000_000, 2],
] as const) {
  const given = curves(rows, groups);
  const draw = (): string => survivalFigure(given, { title: 'Survival', perUnit: 365.25, unit: 'years' });
  const first = draw();
  // One figure takes less than the clock of processor time can tell: a hundred at a time.
  const each =
    (await time(() => {
      for (let i = 0; i < 100; i += 1) draw();
    }, 5)) / 100;
  report(
    `survival figure, ${rows} rows, ${groups} curves`,
    each,
    `${Buffer.byteLength(first)} bytes, same bytes: ${draw() === first}`,
  );
}
const sixty = { studyEnd: day(2400), events: invent(60) };
for (const [name, draw] of [
  ['timeline figure, 40 groups, 1600 meetings', () => timelineFigure(sixty, { title: 'Meetings' })],
  [
    'Lorenz figure, 10,000 people',
    () =>
      lorenzFigure([{ label: 'a', points: lorenz(Array.from({ length: 10_000 }, (_, i) => i)) }], {
        title: 'Shares',
      }),
  ],
] as const) {
  const each =
    (await time(() => {
      for (let i = 0; i < 20; i += 1) draw();
    }, 5)) / 20;
  report(name, each, `${Buffer.byteLength(draw())} bytes, same bytes: ${draw() === draw()}`);
}

const rows = 1_000_000;
const columns = [
  { name: 'group', type: 'text', data: Array.from({ length: rows }, (_, i) => `g${i % 5000}`) },
  { name: 'time', type: 'whole', data: Int32Array.from({ length: rows }, (_, i) => i % 3000) },
  { name: 'x', type: 'number', data: Float64Array.from({ length: rows }, (_, i) => Math.sin(i)) },
  { name: 'event', type: 'whole', data: Int32Array.from({ length: rows }, (_, i) => i % 2) },
] as const;
report(
  'a million rows of four columns to Parquet',
  await time(() => columnsToParquet(columns), 5),
  `${columnsToParquet(columns).length} bytes`,
);

for (const groups of [100, 1000, 10_000]) {
  const log = { studyEnd: day(2400), events: invent(groups) };
  report(
    `parseHistory and studyData, ${groups} groups, ${log.events.length} events`,
    await time(() => {
      const read = parseHistory(log);
      if (read.ok) studyData(read.value);
    }, 3),
  );
}
