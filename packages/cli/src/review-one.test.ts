import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeRecord } from 'peer-groups';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settings } from './command.testing.ts';
import { reviewOne } from './review-one.ts';
import type { FileReview } from './review-one.ts';

let folder: string;
const review = async (file: string): Promise<FileReview> =>
  JSON.parse((await reviewOne(file, settings)).json) as FileReview;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'one-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const unreadable = (look: string): object => ({
  outcome: 'cantTell',
  reasons: ['unreadable'],
  look: [{ what: look }],
});

test('a folder in the place of a file says that nothing in it was reviewed', async () => {
  expect(await review(folder)).toMatchObject(
    unreadable('The folder could not be read, so that nothing in it was reviewed.'),
  );
});

test('a device is not read', async () => {
  expect(await review('/dev/zero')).toMatchObject(unreadable('This is no file.'));
});

test('a name that is not UTF-8 is said to be why a file cannot be opened', async () => {
  expect(await review(join(folder, 'caf\uFFFD.pdf'))).toMatchObject(
    unreadable('The file cannot be opened: its name is not UTF-8. Rename it.'),
  );
  expect(await review(join(folder, 'none.pdf'))).toMatchObject(
    unreadable('The file could not be read (ENOENT).'),
  );
});

test('every answer holds the findings of its own file', async () => {
  const pdfs = [
    { id: 'a', date: '2026-03-17' },
    { id: 'b', venue: 'Library' },
    { id: 'a', date: '2026-03-17' },
  ];
  const answers: FileReview[] = [];
  for (const [nth, record] of pdfs.entries()) {
    const file = join(folder, `${nth}.pdf`);
    await writeFile(file, await writeRecord(record));
    answers.push(await review(file));
  }
  const outcomeOf = ({ findings }: FileReview, rule: string): string | undefined =>
    findings.find((one) => one.rule === rule)?.outcome;
  expect(answers.map((one) => outcomeOf(one, 'date'))).toEqual(['passed', 'failed', 'passed']);
  expect(answers.map((one) => outcomeOf(one, 'venue'))).toEqual(['failed', 'passed', 'failed']);
  expect(answers[2]!.findings).toEqual(answers[0]!.findings);
});
