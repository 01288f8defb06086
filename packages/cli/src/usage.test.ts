import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeRecord } from 'peer-groups';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runHere as run } from './command.testing.ts';
import type { Ran } from './command.testing.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));

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
  await writeFile(at('symbols.json'), JSON.stringify({ id: 'm', summary: '\u{13000}' }));
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
    [['clean', '/uploads/a.pdf', '--out', '/c.docx'], /a PDF file, and .*c\.docx is .* End it in \.pdf/],
    [['write', '/symbols.json', '--out', '/w.pdf'], /At \/summary, no font holds U\+13000\. .* by --font/],
    [['write', '/symbols.json', '--out', '/w.pdf', '--font', '/record.json'], /no TrueType font/],
    [['write', '/symbols.json', '--out', '/w.pdf', '--font', '/none.ttf'], /no file .*none\.ttf/],
    [[...review, '--format', 'ndjson', '--out', '/empty', '--resume'], /empty is a folder/],
    [[...evaluate.slice(0, 4), '--as-of', '2026-02-30'], /--as-of "2026-02-30" is no day/],
    [['schemes', 'zz'], /no scheme "zz"\. "peer-groups schemes" lists/],
    [['review', '/empty', '--scheme', 'nz-pharmacy'], /passed over: 1 \.txt/],
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

test('what is wrong with a file is told with its name', async () => {
  expect(await run(...here(['evaluate', '/record.json', '--scheme', 'nz-pharmacy']))).toMatchObject({
    code: 2,
    err: expect.stringContaining(`${at('record.json')}: `),
  });
}, 30_000);

test('files that are passed over are told when all others were answered', async () => {
  await writeFile(at('uploads/photo.jpg'), '');
  const { err } = await run(...here([...review, '--as-of', '2026-03-31']));
  expect(err).toBe('peer-groups: passed over, as no PDF or Word file: 1 .jpg.\n');
}, 30_000);

test('the help names every policy, and no empty default; the version is the package’s', async () => {
  const { policies } = await import('@peer-groups/redaction');
  const { out } = await run('redact', '--help');
  for (const id of Object.keys(policies)) expect(out).toContain(id);
  expect(out).not.toContain('[]');
  const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
    readonly version: string;
  };
  expect((await run('--version')).out).toBe(`${version}\n`);
});

/** What a shell made of a command line that calls the command by `"$@"`. */
const inShell = (line: string, ...args: readonly string[]): Promise<Ran> =>
  new Promise((done) => {
    const command = [process.execPath, '--conditions=@peer-groups/source', main, ...args];
    execFile('/bin/sh', ['-c', line, 'sh', ...command], (error, out, err) =>
      done({ code: error === null ? 0 : Number(error.code), out, err }),
    );
  });

test.skipIf(!existsSync('/dev/full'))(
  'where there is no space left for what is printed, one sentence says so',
  async () => {
    expect(await inShell('exec "$@" >/dev/full', 'schemes')).toEqual({
      code: 2,
      out: '',
      err: 'peer-groups: The output cannot be written to its end: there is no space left.\n',
    });
  },
  30_000,
);

test('a document that could not be written to its end is not left half done', async () => {
  const { code, err } = await inShell('ulimit -f 4; exec "$@"', 'write', '--out', at('half.pdf'));
  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringMatching(/^peer-groups: .*half\.pdf cannot be written.*\n$/),
  });
  await expect(readFile(at('half.pdf'))).rejects.toThrow('ENOENT');
}, 30_000);

test('a reader of the output that has seen enough ends the command without a stack', async () => {
  const { err } = await inShell('"$@" | head -c 1 >/dev/null', 'schemes', 'nz-pharmacy', '--format', 'json');
  expect(err).toBe('');
}, 30_000);
