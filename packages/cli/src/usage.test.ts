import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeRecord } from 'peer-groups';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runHere as run } from './command.testing.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
/** Names that begin with a stroke stand in the folder of this test. */
const here = (args: readonly string[]): readonly string[] =>
  args.map((one) => (one.startsWith('/') ? join(folder, one) : one));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'usage-'));
  await mkdir(at('uploads'));
  await mkdir(at('empty'));
  await writeFile(at('uploads/a.pdf'), await writeRecord({ id: 'm', date: '2026-03-17' }));
  await writeFile(at('empty/notes.txt'), 'no upload');
  await writeFile(at('nobody.csv'), '');
  await writeFile(at('heading.csv'), 'Name,Registration number\n');
  await writeFile(at('record.json'), JSON.stringify({ id: 'm' }));
  await writeFile(at('portfolio.json'), JSON.stringify({ meetings: [{ id: 'm', date: '2026-03-17' }] }));
  await writeFile(at('marked.json'), `\uFEFF${JSON.stringify({ meetings: [] })}`);
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const review = ['review', '/uploads', '--scheme', 'nz-pharmacy'];
const evaluate = ['evaluate', '/portfolio.json', '--scheme', 'nz-pharmacy', '--as-of', '2026-03-31'];

describe('how the command was called wrongly is said in one sentence', () => {
  test.each([
    [[...review, '--as-of', '31/03/2026'], /"31\/03\/2026" is no day.*YYYY-MM-DD/],
    [[...review, '--as-of', '2019-01-01'], /no edition on 2019-01-01/],
    [[...review, '--interpretation', 'four=zz'], /four cannot be "zz"/],
    [[...review, '--interpretation', 'nine=zz'], /no interpretation "nine"/],
    [[...review, '--interpretation', 'four'], /Give id=option/],
    [[...review, '--out', '/nodir/x'], /no such folder/],
    [[...review, '--out', '/empty'], /is a folder/],
    [[...review, '--out', '/uploads/a.pdf'], /where the answers go/],
    [[...review, '--roster', '/nobody.csv'], /holds nobody/],
    [[...review, '--roster', '/heading.csv'], /holds nobody/],
    [[...review, '--register', '/heading.csv'], /holds nobody/],
    [['review', '/empty', '--scheme', 'nz-pharmacy'], /No PDF or Word file below .*empty/],
    [['review', '/uploads', '/none', '--scheme', 'nz-pharmacy'], /no file or folder .*none/],
    [[...evaluate, '--about', 'group'], /--about group .* "groups"/],
    [[...evaluate, '--about', 'practitioner'], /--about practitioner/],
    [[...evaluate, '--interpretation', 'four=zz'], /four cannot be "zz"/],
    [['evaluate', '/uploads', '--scheme', 'nz-pharmacy'], /is a folder/],
    [['evaluate', '/record.json/x', '--scheme', 'nz-pharmacy'], /There is no file/],
    [['write', '/uploads', '--out', '/w.pdf'], /is a folder/],
    [['write', '/record.json', '--out', '/nodir/w.pdf'], /no such folder/],
    [['write', '--out', '/nodir/w.docx'], /no such folder/],
    [['clean', '/uploads/a.pdf', '--out', '/nodir/c.pdf'], /no such folder/],
    [['clean', '/uploads', '--out', '/c.pdf'], /is a folder/],
  ])(
    '%o',
    async (args, message) => {
      const { code, out, err } = await run(...here(args));
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(message);
      expect(err).toMatch(/^peer-groups: .*\n$/);
    },
    30_000,
  );

  test('and nothing is overwritten by it', async () => {
    await writeFile(at('kept.ndjson'), 'kept');
    await run(...here(['review', '/empty', '--scheme', 'nz-pharmacy', '--out', '/kept.ndjson']));
    expect(await readFile(at('kept.ndjson'), 'utf8')).toBe('kept');
  }, 30_000);
});

test('a byte order mark before JSON is passed over; where nothing was judged nothing passed', async () => {
  const { code, err } = await run(
    'evaluate',
    at('marked.json'),
    '--scheme',
    'nz-pharmacy',
    '--as-of',
    '2026-03-31',
  );
  expect({ code, err }).toEqual({ code: 3, err: '' });
}, 30_000);

test('evaluate takes a reading of unclear words', async () => {
  const args = here([...evaluate, '--format', 'json', '--interpretation', 'four=mePlusFour']);
  const { out } = await run(...args);
  expect(JSON.parse(out)).toMatchObject({ interpretations: { four: 'mePlusFour' } });
}, 30_000);

test('a reader of the output that has seen enough ends the command without a stack', async () => {
  const { execFile } = await import('node:child_process');
  const main = new URL('main.ts', import.meta.url).pathname;
  const script = `"${process.execPath}" --conditions=@peer-groups/source "${main}" schemes nz-pharmacy --format json | head -c 1 >/dev/null`;
  const err = await new Promise<string>((done) =>
    execFile('/bin/sh', ['-c', script], (_, __, told) => done(told)),
  );
  expect(err).toBe('');
}, 30_000);
