import { once } from 'node:events';
import { open, rm } from 'node:fs/promises';
import { UsageError } from './failure.ts';

const why: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `${path} cannot be written: there is no such folder. Make it first.`,
  ENOTDIR: (path) => `${path} cannot be written: there is no such folder. Make it first.`,
  EISDIR: (path) => `${path} is a folder. Name a file in it.`,
  EEXIST: (path) => `${path} is there already. Name another file: nothing is overwritten.`,
  EACCES: (path) => `${path} may not be written: permission is denied.`,
  ENOSPC: (path) => `${path} cannot be written to its end: there is no space left.`,
};

/** Says in one sentence why something cannot be written. */
export const failed = (path: string, error: unknown): UsageError => {
  const { code = 'unknown' } = error as NodeJS.ErrnoException;
  return new UsageError(why[code]?.(path) ?? `${path} cannot be written (${code}).`);
};

/** Writes a whole file, or leaves none; `wx` only where there is none yet. */
export async function writeWhole(path: string, bytes: Uint8Array, flag: 'w' | 'wx'): Promise<void> {
  const file = await open(path, flag).catch((error: unknown) => {
    throw failed(path, error);
  });
  try {
    await file.writeFile(bytes);
  } catch (error) {
    // Half a document is worse than none, and the next call would find it in its way.
    if ((await file.stat()).isFile()) await rm(path, { force: true });
    throw failed(path, error);
  } finally {
    await file.close();
  }
}

/** Where answers go, one after the other; waits where the reader is slower. */
export interface Sink {
  readonly write: (text: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Opens a file for answers, or the standard output where none is named. */
export async function openSink(path: string | undefined, flag: 'w' | 'a'): Promise<Sink> {
  if (path === undefined)
    return {
      async write(text) {
        if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
      },
      end: async () => {},
    };
  const file = await open(path, flag).catch((error: unknown) => {
    throw failed(path, error);
  });
  return {
    async write(text) {
      if (text === '') return;
      await file.appendFile(text).catch((error: unknown) => {
        throw failed(path, error);
      });
    },
    end: () => file.close(),
  };
}
