import { cleanUpload } from '@peer-groups/documents/read';
import { exitCodes } from '../failure.ts';
import { bytesOf } from '../reading.ts';
import { writeWhole } from '../writing.ts';

/** Writes a copy of an upload with hidden and left-over content removed, and says what was removed. */
export async function clean(path: string, out: string): Promise<number> {
  const cleaned = await cleanUpload(new Uint8Array(await bytesOf(path)));
  if (!cleaned.ok) {
    for (const { code, message } of cleaned.issues) console.error(`${path}: ${message} (${code})`);
    return exitCodes.cantTell;
  }
  await writeWhole(out, cleaned.value.bytes, 'wx');
  console.error(`${out}: ${cleaned.value.bytes.length} bytes`);
  return exitCodes.passed;
}
