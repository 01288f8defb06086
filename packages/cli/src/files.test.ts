import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesOf, isUpload } from './files.ts';

let folder: string;
const at = (...names: readonly string[]): string => join(folder, ...names);
const all = async (
  paths: readonly string[],
  passOver?: (kind: string) => void,
): Promise<readonly string[]> => {
  const found: string[] = [];
  for await (const file of filesOf(paths, isUpload, passOver)) found.push(file);
  return found;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('come in the order of their names, those of a folder before those of the folders in it', async () => {
  await mkdir(at('b'));
  await mkdir(at('a'));
  // Enough that no file system gives them in order by chance.
  const names = Array.from({ length: 40 }, (_, nth) => `${(nth * 17) % 40}.pdf`);
  for (const name of names) await writeFile(at(name), '');
  await writeFile(at('b', '1.pdf'), '');
  await writeFile(at('a', '2.pdf'), '');
  const inOrder = [...names.map((name) => at(name)).toSorted(), at('a', '2.pdf'), at('b', '1.pdf')];
  expect(await all([folder])).toEqual(inOrder);
});

test('what is passed over is told by kind; hidden files are nobody’s uploads', async () => {
  await writeFile(at('a.pdf'), '');
  for (const name of ['scan.JPG', 'notes.txt', 'no-ending', 'x.mereanaward', '.hidden', '~$a.docx'])
    await writeFile(at(name), '');
  await symlink(at('a.pdf'), at('link.pdf'));
  await symlink(folder, at('loop'));
  const kinds: string[] = [];
  expect(await all([folder], (kind) => void kinds.push(kind))).toEqual([at('a.pdf')]);
  expect(kinds.toSorted()).toEqual(['.jpg', '.txt', 'linked', 'linked', 'other', 'other']);
});

test('a folder that cannot be read is given itself, and the others all the same', async () => {
  for (const name of ['gone', 'here']) await mkdir(at(name));
  await writeFile(at('first.pdf'), '');
  await writeFile(at('here', 'last.pdf'), '');
  const files = filesOf([folder], isUpload);
  expect((await files.next()).value).toBe(at('first.pdf'));
  await rm(at('gone'), { recursive: true });
  const others: string[] = [];
  for await (const file of files) others.push(file);
  expect(others).toEqual([at('gone'), at('here', 'last.pdf')]);
});

test('a device is no file: reading it might never end', async () => {
  await expect(all(['/dev/null'])).rejects.toThrow('/dev/null is a pipe or a device. Save');
});
