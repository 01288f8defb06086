import { hash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, readFile, rename, rm, stat, truncate } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { sketchRecords } from '@peer-groups/documents/read';
import type { Batch } from '@peer-groups/documents/read';
import { UsageError } from './failure.ts';
import { largest } from './review-one.ts';
import type { FileReview, JudgedBy } from './review-one.ts';
import { failed } from './writing.ts';

/** What an earlier run answered and still holds. */
export interface Before {
  readonly files: ReadonlySet<string>;
  readonly outcomes: ReadonlySet<FileReview['outcome']>;
}

/** Lines with their places; one at a time. */
async function* linesOf(path: string): AsyncGenerator<readonly [line: string, at: number]> {
  let at = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity }))
    yield [line, at++];
}

const parsed = (line: string): FileReview | undefined => {
  try {
    return JSON.parse(line) as FileReview;
  } catch {
    return undefined;
  }
};

/** Whether a file is no longer the one that was answered; one that is gone cannot be told from it. */
async function isReplaced({ file, sha256 }: FileReview): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) return false;
  if (sha256 === undefined || found.size > largest) return true;
  const bytes = await readFile(file).catch(() => undefined);
  return bytes === undefined || hash('sha256', bytes) !== sha256;
}

const inWords = ({ scheme, asOf, interpretations }: JudgedBy): string =>
  [
    `--scheme ${scheme}`,
    `--as-of ${asOf}`,
    ...Object.entries(interpretations).map((pair) => pair.join('=')),
  ].join(' ');

/**
 * The answers that an earlier, stopped run wrote, which later ones are compared with. A last line cut short is cut off; answers on
 * files that were replaced since, or were not read, and answers that rest on those, are taken out, so that they are given again.
 *
 * @throws {UsageError} where the file cannot be read and written, holds other things than answers, or answers by another scheme, day, reading, roster or register.
 */
export async function answersBefore(path: string, batch: Batch, by: JudgedBy): Promise<Before> {
  const files = new Set<string>();
  const outcomes = new Set<FileReview['outcome']>();
  const stale = new Set<string>();
  const dropped = new Set<number>();
  if ((await stat(path).catch(() => undefined)) === undefined) return { files, outcomes };
  await assertMayBeGoneOnWith(path);
  let whole = 0;
  let cut: string | undefined;
  for await (const [line, at] of linesOf(path)) {
    const answer = parsed(line);
    if (cut !== undefined || (answer === undefined ? !isBegun(line) : typeof answer?.file !== 'string'))
      throw new UsageError(`${path} holds more than the answers of a review. Name another --out.`);
    if (answer === undefined) {
      cut = line;
      continue;
    }
    whole += Buffer.byteLength(line) + 1;
    if (JSON.stringify(answer.by) !== JSON.stringify(by))
      throw new UsageError(
        `The answers in ${path} were given by ${answer.by === undefined ? 'an earlier version of the command' : inWords(answer.by)}, or another roster or register. Go on with the same, or name another --out.`,
      );
    const { file, outcome, record, further = [], matches = [] } = answer;
    if (matches.some((one) => stale.has(one.file)) || (await isReplaced(answer))) {
      stale.add(file);
      dropped.add(at);
      continue;
    }
    files.add(file);
    outcomes.add(outcome);
    if (record !== undefined) batch.add(file, sketchRecords([record, ...further]));
  }
  if (dropped.size > 0) await rewrite(path, dropped, whole);
  else if (cut !== undefined) await truncate(path, whole);
  return { files, outcomes };
}

/** What is said here is said before an hour of reading, and not after it. */
async function assertMayBeGoneOnWith(path: string): Promise<void> {
  const file = await open(path, 'r+').catch((error: unknown) => {
    throw failed(path, error);
  });
  await file.close();
}

const opening = '{"file":';

/** Whether a line may be the beginning of an answer. */
const isBegun = (line: string): boolean => line.startsWith(opening) || opening.startsWith(line);

/** Puts a copy without some lines in the place of a file, in one step. */
async function rewrite(path: string, dropped: ReadonlySet<number>, whole: number): Promise<void> {
  async function* kept(): AsyncGenerator<string> {
    let read = 0;
    for await (const [line, at] of linesOf(path)) {
      read += Buffer.byteLength(line) + 1;
      if (read > whole) return;
      if (!dropped.has(at)) yield `${line}\n`;
    }
  }
  const copy = `${path}.resumed`;
  try {
    await pipeline(kept, createWriteStream(copy));
    await rename(copy, path);
  } catch (error) {
    await rm(copy, { force: true });
    throw failed(copy, error);
  }
}
