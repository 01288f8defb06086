import { opendir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { UsageError } from './failure.ts';

const isHidden = (name: string): boolean => name.startsWith('.') || name.startsWith('~$');

async function* within(folder: string, isUpload: (name: string) => boolean): AsyncGenerator<string> {
  const folders: string[] = [];
  const entries = await opendir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`The folder ${folder} cannot be read (${error.code}).`);
  });
  for await (const entry of entries) {
    if (isHidden(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) folders.push(path);
    else if (entry.isFile() && isUpload(entry.name)) yield path;
  }
  for (const inner of folders.toSorted()) yield* within(inner, isUpload);
}

/**
 * The files that arguments name: files as they are, folders with everything of a fitting name below them. One at a time, so
 * that a folder of any size is never held; links are not followed, hidden files are passed over.
 */
export async function* filesOf(
  paths: readonly string[],
  isUpload: (name: string) => boolean,
): AsyncGenerator<string> {
  const areFolders: boolean[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) throw new UsageError(`There is no file or folder ${path}.`);
    areFolders.push(found.isDirectory());
  }
  for (const [at, path] of paths.entries()) {
    if (areFolders[at]!) yield* within(path, isUpload);
    else yield path;
  }
}

/** Whether a name is one of an upload: a PDF or Word file. */
export const isUpload = (name: string): boolean => /\.(pdf|docx|docm|doc|dotx)$/i.test(basename(name));
