/** Where uploads lie until they are decided: files named by the SHA-256 of what they hold, in a folder all machines reach. */
import { createHash, randomBytes } from 'node:crypto';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Spool {
  /** Keeps bytes; once it answers they survive a crash. */
  readonly keep: (bytes: Uint8Array) => Promise<string>;
  readonly pathOf: (hash: string) => string;
}

export function openSpool(folder: string): Spool {
  const pathOf = (hash: string): string => {
    if (!/^[0-9a-f]{64}$/.test(hash))
      throw new RangeError('A file of the spool is asked for by its SHA-256.');
    return join(folder, hash.slice(0, 2), hash);
  };
  return {
    pathOf,
    keep: async (bytes) => {
      const hash = createHash('sha256').update(bytes).digest('hex');
      const path = pathOf(hash);
      if (
        await access(path).then(
          () => true,
          () => false,
        )
      )
        return hash;
      await mkdir(join(folder, hash.slice(0, 2)), { recursive: true });
      const partial = `${path}.${randomBytes(6).toString('hex')}`;
      await writeFile(partial, bytes, { flush: true, mode: 0o600 });
      await rename(partial, path);
      return hash;
    },
  };
}
