import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MeetingRecord } from '@peer-groups/core';
import { writeRecord } from 'peer-groups';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { record as good, run, runHere } from './command.testing.ts';
import type { Ran } from './command.testing.ts';
import type { FileReview } from './review-one.ts';

const three: MeetingRecord = { ...good, attendees: good.attendees!.slice(0, 3) };

let folder: string;
let out: string;
const upload = async (name: string, record: MeetingRecord): Promise<void> =>
  writeFile(join(folder, 'uploads', name), await writeRecord(record));
const review = (...more: readonly string[]): Promise<Ran> => run(...argumentsOf(more));
const argumentsOf = (more: readonly string[]): readonly string[] => [
  ...['review', join(folder, 'uploads'), '--format', 'ndjson', '--out', out],
  ...(more.includes('--scheme') ? [] : ['--scheme', 'nz-pharmacy']),
  ...(more.includes('--as-of') ? [] : ['--as-of', '2026-03-31']),
  ...more,
];
const answers = async (): Promise<readonly FileReview[]> =>
  (await readFile(out, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as FileReview);
const outcomes = async (): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries((await answers()).map(({ file, outcome }) => [file.split('/').at(-1), outcome]));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'resume-'));
  out = join(folder, 'answers.ndjson');
  await mkdir(join(folder, 'uploads'));
  await upload('a.pdf', three);
  await upload('b.pdf', { ...good, date: '2026-02-10' });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a run that goes on', () => {
  test('ends as all of its answers say, and answers nothing twice', async () => {
    expect((await review()).code).toBe(1);
    const before = await readFile(out, 'utf8');
    expect((await answers())[0]!.by).toEqual({
      scheme: 'nz-pharmacy',
      asOf: '2026-03-31',
      interpretations: {},
      secondary: false,
    });
    expect((await review('--resume')).code).toBe(1);
    expect(await readFile(out, 'utf8')).toBe(before);
    await upload('c.pdf', { ...good, date: '2026-01-13' });
    expect((await review('--resume')).code).toBe(1);
    expect(await outcomes()).toEqual({ 'a.pdf': 'failed', 'b.pdf': 'passed', 'c.pdf': 'passed' });
  }, 60_000);

  test('answers a file anew that was replaced, and what was compared with it', async () => {
    const answerOn = async (name: string): Promise<FileReview> =>
      (await answers()).find(({ file }) => file.endsWith(name))!;
    await review();
    await upload('c.pdf', three);
    await review('--resume');
    expect((await answerOn('c.pdf')).matches).toMatchObject([{ file: join(folder, 'uploads', 'a.pdf') }]);
    await upload('a.pdf', { ...good, date: '2026-01-13' });
    expect((await review('--resume')).code).toBe(1);
    expect(await outcomes()).toEqual({ 'a.pdf': 'passed', 'b.pdf': 'passed', 'c.pdf': 'failed' });
    expect(await answers()).toHaveLength(3);
    expect((await answers())[0]!.file).toMatch(/b\.pdf$/);
    expect((await answerOn('c.pdf')).matches).toBeUndefined();
  }, 60_000);

  test.each([
    ['another scheme', ['--scheme', 'dk-plo']],
    ['another day', ['--as-of', '2026-03-30']],
    ['another reading', ['--interpretation', 'four=mePlusFour']],
    ['rules that rest on secondary sources', ['--accept-secondary']],
    ['a roster', ['--roster', 'roster.csv']],
  ])(
    'refuses %s',
    async (_, more) => {
      await writeFile(join(folder, 'roster.csv'), 'Name\nMereana\n');
      await review();
      const before = await readFile(out, 'utf8');
      const args = more.map((one) => (one === 'roster.csv' ? join(folder, one) : one));
      const { code, err } = await runHere(...argumentsOf(['--resume', ...args]));
      expect({ code, err }).toEqual({
        code: 2,
        err: expect.stringMatching(/^peer-groups: .* --scheme nz-pharmacy --as-of 2026-03-31.*\n$/),
      });
      expect(await readFile(out, 'utf8')).toBe(before);
    },
    60_000,
  );

  test('refuses a file of something else, and leaves it as it is', async () => {
    for (const text of ['My notes\non something\n', 'My notes', '{"a":1}\n', '[]\n', 'null\n']) {
      await writeFile(out, text);
      expect(await runHere(...argumentsOf(['--resume']))).toMatchObject({
        code: 2,
        err: expect.stringContaining('holds more than'),
      });
      expect(await readFile(out, 'utf8')).toBe(text);
    }
  }, 60_000);

  test('cuts off a last line that was cut short, whether or not a file was replaced', async () => {
    await review();
    await appendFile(out, '{"file":"x');
    expect((await review('--resume')).code).toBe(1);
    expect(await outcomes()).toEqual({ 'a.pdf': 'failed', 'b.pdf': 'passed' });
    await appendFile(out, '{"file":"x');
    await upload('a.pdf', { ...good, date: '2026-01-13' });
    expect((await review('--resume')).code).toBe(0);
    expect(await outcomes()).toEqual({ 'b.pdf': 'passed', 'a.pdf': 'passed' });
  }, 60_000);
});
