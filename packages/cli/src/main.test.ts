import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { writeRecord, writeWord } from 'peer-groups';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { record, run, runHere, start } from './command.testing.ts';
import type { Ran } from './command.testing.ts';

let folder: string;
const at = (...names: readonly string[]): string => join(folder, ...names);
const review = (...args: readonly string[]): Promise<Ran> =>
  run('review', at('uploads'), '--scheme', 'nz-pharmacy', '--as-of', '2026-03-31', ...args);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'));
  await mkdir(at('uploads', 'inner'), { recursive: true });
  await writeFile(at('uploads', 'good.pdf'), await writeRecord(record));
  await writeFile(
    at('uploads', 'inner', 'three.docx'),
    await writeWord({ ...record, attendees: record.attendees!.slice(0, 3) }),
  );
  await writeFile(
    at('uploads', 'private.pdf'),
    await writeRecord({ ...record, summary: 'Mrs Winifred Tamahere-Scott (NHI ZZZ0016) and her warfarin.' }),
  );
  await writeFile(at('uploads', 'inner', 'again.docx'), await writeWord(record));
  await writeFile(at('uploads', 'broken.pdf'), '%PDF-1.7 nothing more');
  await writeFile(at('uploads', 'notes.txt'), 'not an upload');
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('review', () => {
  test('answers a line a file, below folders too, and repeats nothing private', async () => {
    const { code, out } = await review('--format', 'ndjson', '--jobs', '2');
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const outcomes = Object.fromEntries(
      lines.map(({ file, outcome }) => [String(file).split('/').at(-1), outcome]),
    );
    expect(outcomes).toEqual({
      'good.pdf': 'passed',
      'again.docx': 'passed',
      'three.docx': 'failed',
      'private.pdf': 'failed',
      'broken.pdf': 'cantTell',
    });
    expect(out).not.toMatch(/Winifred|ZZZ0016/);
    expect(code).toBe(1);
    const matched = lines.find(({ file }) => String(file).endsWith('again.docx'));
    expect(matched?.['matches']).toContainEqual({
      kind: 'same-meeting',
      file: at('uploads', 'good.pdf'),
      message: 'Another upload records the same meeting.',
    });
    for (const line of lines)
      expect(Object.keys(line)).toEqual(
        expect.arrayContaining(['file', 'outcome', 'reasons', 'findings', 'privacy', 'hidden', 'ms']),
      );
  }, 60_000);

  test.each(['text', 'csv', 'html', 'sarif'])(
    'as %s',
    async (format) => {
      const { out, err } = await review('--format', format);
      expect(out).toContain('good.pdf');
      expect(out + err).not.toMatch(/Winifred|ZZZ0016/);
      if (format === 'sarif') expect(JSON.parse(out)).toMatchObject({ version: '2.1.0' });
      if (format === 'html') expect(out).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    },
    60_000,
  );

  test('goes on where a stopped run left off, a line cut short included', async () => {
    const file = at('answers.ndjson');
    await review('--format', 'ndjson', '--out', file);
    const whole = await readFile(file, 'utf8');
    const lines = whole.trim().split('\n');
    await writeFile(file, `${lines.slice(0, 2).join('\n')}\n${lines[2]!.slice(0, 40)}`);
    await review('--format', 'ndjson', '--out', file, '--resume', '--jobs', '1');
    const files = (text: string): readonly string[] =>
      text
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { file: string }).file)
        .toSorted();
    const resumed = await readFile(file, 'utf8');
    expect(files(resumed)).toEqual(files(whole));
    const timeless = (text: string): string => text.replaceAll(/"ms":[\d.]+/g, '');
    expect(timeless(resumed)).toBe(timeless(whole));
  }, 60_000);
});

test('stopped in the midst it ends with 130, and resumed it says what a whole run says', async () => {
  const many = at('many');
  await mkdir(many);
  const bytes = await readFile(at('uploads', 'good.pdf'));
  for (let file = 0; file < 300; file += 1) await writeFile(join(many, `${1000 + file}.pdf`), bytes);
  const file = at('stopped.ndjson');
  const args = ['review', many, '--scheme', 'nz-pharmacy', '--as-of', '2026-03-31', '--format', 'ndjson'];
  const lines = async (): Promise<readonly string[]> =>
    (await readFile(file, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
  const child = start(...args, '--out', file);
  const ended = new Promise<number | null>((done) => void child.once('exit', done));
  while ((await lines()).length === 0 && child.exitCode === null) await pause(20);
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  const before = await lines();
  expect(before.length).toBeLessThan(300);
  const resumed = await run(...args, '--out', file, '--resume');
  expect(resumed.code).toBe(0);
  const after = await lines();
  expect(after.slice(0, before.length)).toEqual(before);
  const names = after.map((line) => (JSON.parse(line) as { file: string }).file);
  expect(new Set(names).size).toBe(300);
  expect(names).toHaveLength(300);
}, 120_000);

describe('the other commands', () => {
  test('evaluate judges a portfolio, and says what is wrong with one', async () => {
    await writeFile(at('portfolio.json'), JSON.stringify({ meetings: [record] }));
    const { code, out } = await runHere(
      'evaluate',
      at('portfolio.json'),
      '--scheme',
      'nz-pharmacy',
      '--as-of',
      '2026-03-31',
      '--format',
      'json',
    );
    expect(JSON.parse(out)).toMatchObject({ outcome: 'passed', about: 'record' });
    expect(code).toBe(0);
    await writeFile(at('bad.json'), JSON.stringify({ meetings: [{ id: 'm', date: '2026-02-30' }] }));
    const bad = await runHere('evaluate', at('bad.json'), '--scheme', 'nz-pharmacy');
    expect(bad).toMatchObject({ code: 2, err: expect.stringContaining('/meetings/0/date') });
  }, 30_000);

  test('schemes lists, and shows the words of one', async () => {
    expect((await run('schemes')).out).toContain('nz-pharmacy');
    expect((await runHere('schemes', 'nz-pharmacy')).out).toContain('“Workplace staff meetings”');
  }, 30_000);

  test('redact hides, and shows where', async () => {
    await writeFile(at('notes.txt'), 'NHI ZZZ0016 was discussed.');
    expect((await runHere('redact', at('notes.txt'))).out).not.toContain('ZZZ0016');
    expect(JSON.parse((await runHere('redact', at('notes.txt'), '--spans')).out)).toMatchObject([
      { kind: 'identifier' },
    ]);
  }, 30_000);

  test('write makes a record, and clean makes a copy that overwrites nothing', async () => {
    await writeFile(at('record.json'), JSON.stringify(record));
    expect((await runHere('write', at('record.json'), '--out', at('record.pdf'))).code).toBe(0);
    expect((await readFile(at('record.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
    const commented = fileURLToPath(
      new URL('../../documents/uploads/sample/m-word-comment.docx', import.meta.url),
    );
    expect(await runHere('clean', commented, '--out', at('clean.docx'))).toMatchObject({
      code: 0,
      err: expect.stringContaining('removed: 1 comment'),
    });
    expect(await runHere('clean', commented, '--out', at('clean.docx'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('is there already'),
    });
  }, 30_000);

  test.each([
    [['review', 'nowhere', '--scheme', 'nz-pharmacy'], /no file or folder nowhere/],
    [['review', '.', '--scheme', 'nz-farmacy'], /Did you mean nz-pharmacy/],
    [['review', '.', '--scheme', 'nz-pharmacy', '--jobs', '0'], /from 1 to 256/],
    [['review', '.', '--scheme', 'nz-pharmacy', '--resume'], /--out FILE/],
    [['evaluate', 'nowhere.json', '--scheme', 'nz-pharmacy'], /no file nowhere.json/],
    [['evaluate', 'package.json', '--scheme', 'nz-pharmacy', '--as-of', 'soon'], /--as-of "soon" is no day/],
    [['redact', '--policy', 'none'], /shared-record/],
    [['write', '--out', 'x.odt'], /\.pdf or \.docx/],
    [['frobnicate'], /unknown command/],
  ])(
    '%o is answered in a sentence',
    async (args, message) => {
      const { code, err } = await runHere(...args);
      expect(code).toBe(2);
      expect(err).toMatch(message);
      expect(err).not.toMatch(/\n\s+at /);
    },
    30_000,
  );
});
