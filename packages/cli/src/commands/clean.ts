import { readFile, writeFile } from 'node:fs/promises';
import { cleanUpload } from '@peer-groups/documents/read';
import { exitCodes, UsageError } from '../failure.ts';

/** Writes a copy of an upload with hidden and left-over content removed, and says what was removed. */
export async function clean(path: string, out: string): Promise<number> {
  const bytes = await readFile(path).catch(() => {
    throw new UsageError(`There is no file ${path}.`);
  });
  const cleaned = await cleanUpload(new Uint8Array(bytes));
  if (!cleaned.ok) {
    for (const { code, message } of cleaned.issues) console.error(`${path}: ${message} (${code})`);
    return exitCodes.cantTell;
  }
  await writeFile(out, cleaned.value.bytes, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST')
      throw new UsageError(`${out} is there already. Name another file: nothing is overwritten.`);
    throw error;
  });
  console.error(`${out}: ${cleaned.value.bytes.length} bytes`);
  return exitCodes.passed;
}
