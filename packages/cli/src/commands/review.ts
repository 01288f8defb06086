import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { openBatch, sketchRecords } from '@peer-groups/documents/read';
import type { Batch } from '@peer-groups/documents/read';
import { exitCodes, UsageError } from '../failure.ts';
import { filesOf, isUpload } from '../files.ts';
import { registerFrom, rosterFrom } from '../members.ts';
import { openOutput } from '../output/formats.ts';
import type { Format } from '../output/formats.ts';
import { openReviewers } from '../reviewers.ts';
import { showProgress } from '../progress.ts';
import type { FileReview, ReviewSettings } from '../review-one.ts';
import { schemeOf } from '../schemes.ts';

/** Options of `peer-groups review`. */
export interface ReviewCommand {
  readonly scheme: string;
  readonly asOf: string;
  readonly roster?: string;
  readonly register?: string;
  readonly format: Format;
  readonly jobs: number;
  readonly out?: string;
  readonly resume?: boolean;
  readonly interpretation: readonly string[];
  readonly acceptSecondary?: boolean;
}

const interpretationsFrom = (pairs: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    pairs.map((pair) => {
      const [id, option] = pair.split('=');
      if (id === undefined || option === undefined)
        throw new UsageError(`Give an interpretation as id=option, such as four=mePlusFour.`);
      return [id, option];
    }),
  );

/**
 * Files whose lines an earlier, stopped run wrote, and which later ones are compared with; a last line cut short is none, and
 * is cut off the file.
 */
const doneBefore = async (path: string, batch: Batch): Promise<ReadonlySet<string>> => {
  const done = new Set<string>();
  const file = await open(path, 'r+').catch(() => undefined);
  if (file === undefined) return done;
  let whole = 0;
  for await (const line of createInterface({
    input: file.createReadStream({ autoClose: false, start: 0 }),
    crlfDelay: Infinity,
  })) {
    try {
      const { file: name, record, further = [] } = JSON.parse(line) as FileReview;
      done.add(name);
      if (record !== undefined) batch.add(name, sketchRecords([record, ...further]));
      whole += Buffer.byteLength(line) + 1;
    } catch {
      break;
    }
  }
  await file.truncate(whole);
  await file.close();
  return done;
};

const checked = (command: ReviewCommand): void => {
  if (!Number.isInteger(command.jobs) || command.jobs < 1 || command.jobs > 256)
    throw new UsageError('--jobs takes a whole number from 1 to 256.');
  if (command.resume && (command.out === undefined || command.format !== 'ndjson'))
    throw new UsageError('--resume goes on where --out stopped: give --out FILE and --format ndjson too.');
};

/** Reviews files and folders; answers come in the order of the files, whatever the number of workers. */
export async function review(paths: readonly string[], command: ReviewCommand): Promise<number> {
  checked(command);
  const scheme = await schemeOf(command.scheme);
  const settings: ReviewSettings = {
    scheme,
    asOf: command.asOf,
    roster: command.roster === undefined ? [] : await rosterFrom(command.roster),
    interpretations: interpretationsFrom(command.interpretation),
    secondary: command.acceptSecondary === true,
    ...(command.register !== undefined && { register: await registerFrom(command.register) }),
  };
  const batch = openBatch();
  const done = command.resume ? await doneBefore(command.out!, batch) : new Set<string>();
  const sink =
    command.out === undefined
      ? process.stdout
      : createWriteStream(command.out, { flags: command.resume ? 'a' : 'w' });
  const output = openOutput(command.format, scheme.id);
  const reviewers = openReviewers(settings, Math.min(command.jobs, availableParallelism() * 4));
  const worst = { failed: false, cantTell: false };
  let seen = 0;
  let stopped = false;
  const progress = showProgress(() => seen);
  const write = (text: string): Promise<void> | undefined =>
    text === '' || sink.write(text) ? undefined : new Promise((drained) => void sink.once('drain', drained));
  const stop = (): void => {
    stopped = true;
  };
  async function* filesLeft(): AsyncGenerator<string> {
    for await (const file of filesOf(paths, isUpload)) {
      if (stopped) return;
      if (done.has(file)) continue;
      seen += 1;
      yield file;
    }
  }
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    if (done.size === 0) await write(output.head);
    for await (const answer of reviewers.inOrder(filesLeft())) {
      const matches = batch
        .add(answer.file, answer.sketches)
        .map(({ kind, files: [, other], message }) => ({ kind, file: other, message }));
      worst.failed ||= answer.outcome === 'failed';
      worst.cantTell ||= answer.outcome === 'cantTell';
      await write(output.one(answer, matches));
      progress.count(answer.outcome);
    }
    await write(output.tail());
  } finally {
    progress.end();
    await reviewers.close();
    process.removeListener('SIGINT', stop);
    process.removeListener('SIGTERM', stop);
    if (sink !== process.stdout) await new Promise<void>((closed) => void sink.end(() => closed()));
  }
  if (stopped) return exitCodes.stopped;
  return worst.failed ? exitCodes.failed : worst.cantTell ? exitCodes.cantTell : exitCodes.passed;
}
