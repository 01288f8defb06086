/** Runs in a worker thread: reads one file of the spool at a time and answers without its words. */
import { readFileSync } from 'node:fs';
import { answerEach } from '@peer-groups/documents/pool';
import { sketchRecords } from '@peer-groups/documents/read';
import { readUpload, reviewUpload } from 'peer-groups';
import type { Upload } from 'peer-groups';
import { asOf, milliseconds, scheme } from './settings.ts';
import { resultOf, unanswered } from './result.ts';
import type { Answer } from './result.ts';

export interface Ask {
  readonly path: string;
  /** `sketches` reads without judging: what matching needs of uploads that were reviewed elsewhere. */
  readonly want: 'review' | 'sketches';
}

const budget = { milliseconds };

const sketchesOf = (upload: Upload | undefined): Answer['sketches'] =>
  sketchRecords(upload?.meetings.map(({ record }) => record) ?? []);

await answerEach(async ({ path, want }: Ask): Promise<Answer> => {
  const bytes = new Uint8Array(readFileSync(path));
  if (want === 'sketches') {
    const read = await readUpload(bytes, { budget });
    return { result: unanswered, sketches: sketchesOf(read.ok ? read.value : undefined) };
  }
  const review = await reviewUpload(bytes, { scheme, asOf, budget });
  return { result: resultOf(review), sketches: sketchesOf(review.upload) };
});
