import type { Dirent } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { UsageError } from './failure.ts';

const isHidden = (name: string): boolean => name.startsWith('.') || name.startsWith('~$');

/** What was come by below a folder and is no upload: a link, a file by the ending of its name, or something else. */
const kindOf = (entry: Dirent): string => {
  if (entry.isSymbolicLink()) return 'linked';
  const [ending = 'other'] = /^\.[a-z0-9]{1,8}$/.exec(extname(entry.name).toLowerCase()) ?? [];
  return entry.isFile() ? ending : 'other';
};

async function* within(
  folder: string,
  isUpload: (name: string) => boolean,
  passOver: (kind: string) => void,
): AsyncGenerator<string> {
  const folders: string[] = [];
  const files: string[] = [];
  try {
    for await (const entry of await opendir(folder)) {
      if (isHidden(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile() && isUpload(entry.name)) files.push(path);
      else passOver(kindOf(entry));
    }
  } catch {
    // Given like a file, it is answered as one that cannot be read: the others still get their answers.
    yield folder;
  }
  // A file system gives names in an order of its own; the answers, and which of two files is the earlier, rest on none.
  yield* files.toSorted();
  for (const inner of folders.toSorted()) yield* within(inner, isUpload, passOver);
}

/**
 * The files that arguments name: files as they are, folders with everything of a fitting name below them, in the order of the
 * names, those of a folder before those of the folders in it. Of one folder at a time the names are held. Links below a folder
 * are not followed, hidden files are passed over. A folder in it that cannot be read is given in the place of its files.
 *
 * @param passOver is told the kind of each other file that was passed over: `linked`, an ending such as `.txt`, or `other`.
 * @throws {UsageError} where an argument names nothing that is there and can be read, or what is neither file nor folder.
 */
export async function* filesOf(
  paths: readonly string[],
  isUpload: (name: string) => boolean,
  passOver: (kind: string) => void = () => {},
): AsyncGenerator<string> {
  const areFolders: boolean[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) throw new UsageError(`There is no file or folder ${path}.`);
    const isFolder = found.isDirectory();
    // A pipe may never end, and who waits to open one cannot be stopped.
    if (!isFolder && !found.isFile())
      throw new UsageError(
        `${path} is a pipe or a device. Save what comes from it as a file, and name that.`,
      );
    if (isFolder) {
      const opened = await opendir(path).catch((error: NodeJS.ErrnoException) => {
        throw new UsageError(`The folder ${path} cannot be read (${error.code}).`);
      });
      await opened.close();
    }
    areFolders.push(isFolder);
  }
  for (const [at, path] of paths.entries()) {
    if (areFolders[at]!) yield* within(path, isUpload, passOver);
    else yield path;
  }
}

/** Whether a name is one of an upload: a PDF or Word file. */
export const isUpload = (name: string): boolean => /\.(pdf|docx|docm|doc|dotx)$/i.test(basename(name));
