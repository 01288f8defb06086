/** Takes uploads from a folder or from HTTP: kept in the spool first, noted in the database second, reviewed third. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Database } from '../store/database.ts';
import { addUploads, seqOf } from '../store/uploads.ts';
import type { Received } from '../store/uploads.ts';
import type { Spool } from './spool.ts';

/** Larger files are not taken; the reader's own budget lies above. */
export const mostBytes = 16 * 1024 * 1024;

const today = (): string => new Date().toISOString().slice(0, 10);

/** The last part of a path, without characters that control a terminal or turn text around, and not longer than needed. */
export const shortName = (name: string): string =>
  name
    .toWellFormed()
    .split(/[/\\]/)
    .at(-1)!
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .slice(0, 200) || 'upload';

/** One upload; gives its number. Sent twice, it is the same upload. */
export async function receive(db: Database, spool: Spool, name: string, bytes: Uint8Array): Promise<number> {
  const short = shortName(name);
  const hash = await spool.keep(bytes);
  await addUploads(db, [{ hash, name: short, bytes: bytes.length }], today());
  return seqOf(db, hash, short);
}

/** How many files are read at once. */
const abreast = 16;

/** Every PDF and Word file below a folder, by name; gives how many were too large to take. */
export async function receiveFolder(
  db: Database,
  spool: Spool,
  folder: string,
  onSome: (count: number) => void = () => {},
): Promise<number> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile() && /\.(pdf|docx?|dotx)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  let tooLarge = 0;
  for (let at = 0; at < paths.length; at += abreast) {
    const files = await Promise.all(
      paths.slice(at, at + abreast).map(async (path): Promise<Received | undefined> => {
        if ((await stat(path)).size > mostBytes) return undefined;
        const bytes = await readFile(path);
        const name = relative(folder, path).toWellFormed();
        return { hash: await spool.keep(bytes), name, bytes: bytes.length };
      }),
    );
    const taken = files.filter((file) => file !== undefined);
    tooLarge += files.length - taken.length;
    if (taken.length > 0) await addUploads(db, taken, today());
    onSome(taken.length);
  }
  return tooLarge;
}
