import { hash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { assertReviewOptions, openBatch } from '@peer-groups/documents/read';
import { answersBefore } from '../answers-before.ts';
import { assertDay } from '../days.ts';
import { exitCodes, UsageError } from '../failure.ts';
import { filesOf, isUpload } from '../files.ts';
import { interpretationsFrom } from '../interpretations.ts';
import { registerFrom, rosterFrom } from '../members.ts';
import { inColour } from '../output/colour.ts';
import { openOutput } from '../output/formats.ts';
import type { Format } from '../output/formats.ts';
import { openReviewers } from '../reviewers.ts';
import { mayShowProgress, showProgress } from '../progress.ts';
import type { ReviewSettings } from '../review-one.ts';
import { schemeOf } from '../schemes.ts';
import { openTally } from '../tally.ts';
import { openSink } from '../writing.ts';

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
  readonly interpretation?: readonly string[];
  readonly acceptSecondary?: boolean;
}

const checked = (command: ReviewCommand): void => {
  assertDay(command.asOf);
  if (!Number.isInteger(command.jobs) || command.jobs < 1 || command.jobs > 256)
    throw new UsageError('--jobs takes a whole number from 1 to 256.');
  if (command.resume && (command.out === undefined || command.format !== 'ndjson'))
    throw new UsageError('--resume goes on where --out stopped: give --out FILE and --format ndjson too.');
  if (command.out !== undefined && isUpload(command.out))
    throw new UsageError('--out is where the answers go, and no PDF or Word file.');
};

const sha256 = (value: unknown): string => hash('sha256', JSON.stringify(value));

/** What every file is reviewed by; whatever cannot be asked is said here, before a file is read. */
const settingsFrom = async (command: ReviewCommand): Promise<ReviewSettings> => {
  const scheme = await schemeOf(command.scheme);
  const { asOf, acceptSecondary: secondary = false } = command;
  const pairs = Object.entries(interpretationsFrom(command.interpretation));
  const interpretations = Object.fromEntries(pairs.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  assertReviewOptions({ scheme, asOf, interpretations, scan: () => [] });
  const roster = command.roster === undefined ? undefined : await rosterFrom(command.roster);
  const register = command.register === undefined ? undefined : await registerFrom(command.register);
  return {
    scheme,
    asOf,
    roster: roster ?? [],
    interpretations,
    secondary,
    thumbnails: command.format === 'html',
    ...(register && { register }),
    by: {
      scheme: scheme.id,
      asOf,
      interpretations,
      secondary,
      ...(roster && { roster: sha256(roster) }),
      ...(register && { register: sha256([...register.numbers!]) }),
    },
  };
};

/** Reviews files and folders; answers come in the order of the files, whatever the number of workers. */
export async function review(paths: readonly string[], command: ReviewCommand): Promise<number> {
  checked(command);
  const settings = await settingsFrom(command);
  const passedOver = openTally();
  const files = filesOf(paths, isUpload, passedOver.count);
  try {
    const first = await files.next();
    if (first.done) {
      const others =
        passedOver.total() === 0 ? '' : `; there are others, passed over: ${passedOver.inWords()}`;
      throw new UsageError(`No PDF or Word file below ${paths.join(', ')}${others}.`);
    }
    const code = await reviewEach(first, files, settings, command);
    if (passedOver.total() > 0)
      console.error(`peer-groups: passed over, as no PDF or Word file: ${passedOver.inWords()}.`);
    return code;
  } finally {
    await files.return(undefined);
  }
}

async function reviewEach(
  first: IteratorResult<string>,
  others: AsyncIterator<string>,
  settings: ReviewSettings,
  command: ReviewCommand,
): Promise<number> {
  const batch = openBatch();
  const before = command.resume ? await answersBefore(command.out!, batch, settings.by) : undefined;
  const sink = await openSink(command.out, command.resume ? 'a' : 'w');
  const output = openOutput(command.format, settings.scheme.id, command.out === undefined && inColour());
  const reviewers = openReviewers(settings, Math.min(command.jobs, availableParallelism() * 4));
  const outcomes = new Set(before?.outcomes);
  let seen = 0;
  let stopped = false;
  const progress = showProgress(() => seen, mayShowProgress(command.out));
  const stop = (): void => {
    stopped = true;
  };
  async function* filesLeft(): AsyncGenerator<string> {
    for (let next = first; next.done !== true && !stopped; next = await others.next()) {
      if (before?.files.has(next.value)) continue;
      seen += 1;
      yield next.value;
    }
  }
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    await sink.write(output.head);
    for await (const answer of reviewers.inOrder(filesLeft())) {
      const matches = batch
        .add(answer.file, answer.sketches)
        .map(({ kind, files: [, other], message }) => ({ kind, file: other, message }));
      outcomes.add(answer.outcome);
      await sink.write(output.one(answer, matches));
      progress.count(answer.outcome);
    }
    await sink.write(output.tail());
  } finally {
    progress.end();
    await reviewers.close();
    process.removeListener('SIGINT', stop);
    process.removeListener('SIGTERM', stop);
    await sink.end();
  }
  if (stopped) {
    const goesOn = command.out !== undefined && command.format === 'ndjson';
    console.error(
      `peer-groups: stopped.${goesOn ? ' The same call with --resume goes on where this one left off.' : ''}`,
    );
    return exitCodes.stopped;
  }
  if (outcomes.has('failed')) return exitCodes.failed;
  return outcomes.has('cantTell') ? exitCodes.cantTell : exitCodes.passed;
}
