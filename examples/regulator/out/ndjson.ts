/** Every result and match, a line each, in order and without a time: what two runs over the same uploads have in common. */
import { canonicalJson } from '@peer-groups/documents';
import type { Database } from '../store/database.ts';
import { everyUpload } from '../store/listed.ts';
import { everyMatch } from '../store/matches.ts';

export async function* asLines(db: Database): AsyncGenerator<string> {
  for await (const { name, hash, bytes, result } of everyUpload(db))
    yield `${canonicalJson({ name, hash, bytes, result })}\n`;
  for (const [name, other, match] of await everyMatch(db)) yield `${canonicalJson({ name, other, match })}\n`;
}
