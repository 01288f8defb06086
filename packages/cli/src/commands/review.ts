import { createWriteStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { openBatch, sketchRecords } from '@peer-groups/documents/read';
import type { Batch } from '@peer-groups/documents/read';
import { toSarif } from '@peer-groups/interop/sarif';
import type { SarifFile } from '@peer-groups/interop/sarif';
import { exitCodes, UsageError } from '../failure.ts';
import { filesOf, isUpload } from '../files.ts';
import { csvHead, csvRow } from '../output/csv.ts';
import { htmlHead, htmlOf, htmlTail } from '../output/html.ts';
import { textOf } from '../output/text.ts';
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
  readonly format: 'text' | 'ndjson' | 'sarif' | 'csv' | 'html';
  readonly jobs: number;
  readonly out?: string;
  readonly resume?: boolean;
  readonly interpretation: readonly string[];
  readonly acceptSecondary?: boolean;
}

interface Output {
  readonly head: string;
  readonly one: (review: FileReview) => string;
  readonly tail: () => string;
}

/** How each format is written: a head, one piece for each file, a tail; only SARIF needs all files at once. */
const outputs = (scheme: string): Readonly<Record<ReviewCommand['format'], () => Output>> => ({
  text: () => ({ head: '', one: (review) => textOf(review, process.stdout.isTTY === true), tail: () => '' }),
  ndjson: () => ({ head: '', one: (review) => `${JSON.stringify(review)}\n`, tail: () => '' }),
  csv: () => ({ head: csvHead, one: csvRow, tail: () => '' }),
  html: () => ({ head: htmlHead, one: htmlOf, tail: () => htmlTail }),
  sarif: () => {
    const files: SarifFile[] = [];
    return {
      head: '',
      one: ({ file, findings, reasons, bytes }) => {
        files.push({
          path: file,
          findings,
          read: !reasons.includes('unreadable'),
          ...(bytes !== undefined && { bytes }),
        });
        return '';
      },
      tail: () => `${JSON.stringify(toSarif(scheme, files), undefined, 2)}\n`,
    };
  },
});

/** Names and numbers of members from CSV: a column of names and one of numbers, in either order. */
const rosterFrom = async (path: string): Promise<ReviewSettings['roster']> => {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(`The roster ${path} cannot be read.`);
  });
  const rows = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((row) => row.split(/[,;\t]/).map((value) => value.trim().replace(/^"(.*)"$/, '$1')));
  return rows.flatMap((cells) => {
    const number = cells.find((value) => /^[A-Z]{0,3}[\d-]{4,}[A-Z]?$/i.test(value));
    const name = cells.find((value) => value !== number && /\p{L}/u.test(value));
    if (name === undefined || (number === undefined && /name/i.test(name))) return [];
    return [{ name, ...(number !== undefined && { registrationNumber: number }) }];
  });
};

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
  const output = outputs(scheme.id)[command.format]();
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
    for await (const { review: answer, sketches } of reviewers.inOrder(filesLeft())) {
      const matches = batch
        .add(answer.file, sketches)
        .map(({ kind, files: [, other], message }) => ({ kind, file: other, message }));
      worst.failed ||= answer.outcome === 'failed';
      worst.cantTell ||= answer.outcome === 'cantTell';
      await write(output.one(matches.length === 0 ? answer : { ...answer, matches }));
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

const registerFrom = async (path: string): Promise<NonNullable<ReviewSettings['register']>> => {
  const { registerFromCsv } = await import('@peer-groups/documents/read');
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(`The register ${path} cannot be read.`);
  });
  return registerFromCsv(text);
};
