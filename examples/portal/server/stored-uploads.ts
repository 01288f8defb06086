/** Files that somebody uploaded: hers alone. */
import type { MeetingRecord } from '@peer-groups/core';
import type { Database } from './database.ts';

/** A file that somebody uploaded, with what was read from it; the bytes are asked for apart. */
export interface StoredUpload {
  readonly id: string;
  readonly name: string;
  readonly format: string;
  readonly records: readonly MeetingRecord[];
  readonly answer: { readonly outcome: string; readonly open: readonly string[] };
}

interface UploadRow {
  readonly id: string;
  readonly name: string;
  readonly format: string;
  readonly records: string;
  readonly answer: string;
}

export async function uploadsOf(db: Database, viewer: string): Promise<readonly StoredUpload[]> {
  const sql =
    'SELECT id, name, format, records, answer FROM uploads WHERE practitioner_id = ? ORDER BY name LIMIT 200';
  return (await db.all<UploadRow>(sql, viewer)).map(({ records, answer, ...row }) => ({
    ...row,
    records: JSON.parse(records) as MeetingRecord[],
    answer: JSON.parse(answer) as StoredUpload['answer'],
  }));
}

export async function fileFor(
  db: Database,
  viewer: string,
  id: string,
): Promise<{ readonly name: string; readonly format: string; readonly file: Uint8Array } | undefined> {
  const rows = await db.all<{ name: string; format: string; file: Uint8Array }>(
    'SELECT name, format, file FROM uploads WHERE id = ? AND practitioner_id = ?',
    id,
    viewer,
  );
  return rows[0];
}
