import type { FileReview, Reviewed } from '../review-one.ts';
import { openTally } from '../tally.ts';
import { csvHead, csvRow } from './csv.ts';
import { htmlHead, htmlOf, htmlTail } from './html.ts';
import { outcomeWords } from './outcome-words.ts';
import { openSarif } from './sarif.ts';
import { textOf } from './text.ts';

/** What `--format` takes. */
export type Format = 'text' | 'ndjson' | 'sarif' | 'csv' | 'html';

/** How the answers of a run are written. */
export interface Output {
  readonly head: string;
  readonly one: (review: Reviewed, matches: NonNullable<FileReview['matches']>) => string;
  readonly tail: () => string;
}

const whole =
  (write: (review: FileReview) => string): Output['one'] =>
  ({ json }, matches) =>
    write({ ...(JSON.parse(json) as FileReview), matches });

/** An output for people, who want to know at the end how many there were of each outcome. */
const counted = (
  head: string,
  one: Output['one'],
  tail: (counts: string, files: number) => string,
): Output => {
  const outcomes = openTally();
  return {
    head,
    one(review, matches) {
      outcomes.count(outcomeWords[review.outcome]);
      return one(review, matches);
    },
    tail: () => tail(`${outcomes.total()} files: ${outcomes.inWords()}`, outcomes.total()),
  };
};

/** How each format is written: a head, one piece for each file, a tail. */
const outputs = (scheme: string, colour: boolean): Readonly<Record<Format, () => Output>> => ({
  text: () =>
    counted(
      '',
      whole((review) => textOf(review, colour)),
      (counts, files) => (files > 1 ? `${counts}\n` : ''),
    ),
  ndjson: () => ({
    head: '',
    one: ({ json }, matches) =>
      matches.length === 0 ? `${json}\n` : `${json.slice(0, -1)},"matches":${JSON.stringify(matches)}}\n`,
    tail: () => '',
  }),
  csv: () => ({ head: csvHead, one: whole(csvRow), tail: () => '' }),
  html: () => counted(htmlHead, whole(htmlOf), htmlTail),
  sarif: () => {
    const { head, one, tail } = openSarif(scheme);
    return { head, one: whole(one), tail };
  },
});

/** Opens one format; `scheme` is the id of what was judged by, and text may be coloured. */
export const openOutput = (format: Format, scheme: string, colour = false): Output =>
  outputs(scheme, colour)[format]();
