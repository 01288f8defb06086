import { toSarif } from '@peer-groups/interop/sarif';
import type { SarifFile } from '@peer-groups/interop/sarif';
import type { FileReview, Reviewed } from '../review-one.ts';
import { csvHead, csvRow } from './csv.ts';
import { htmlHead, htmlOf, htmlTail } from './html.ts';
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

/** How each format is written: a head, one piece for each file, a tail; only SARIF needs all files at once. */
const outputs = (scheme: string): Readonly<Record<Format, () => Output>> => ({
  text: () => ({
    head: '',
    one: whole((review) => textOf(review, process.stdout.isTTY === true)),
    tail: () => '',
  }),
  ndjson: () => ({
    head: '',
    one: ({ json }, matches) =>
      matches.length === 0 ? `${json}\n` : `${json.slice(0, -1)},"matches":${JSON.stringify(matches)}}\n`,
    tail: () => '',
  }),
  csv: () => ({ head: csvHead, one: whole(csvRow), tail: () => '' }),
  html: () => ({ head: htmlHead, one: whole(htmlOf), tail: () => htmlTail }),
  sarif: () => {
    const files: SarifFile[] = [];
    return {
      head: '',
      one: whole(({ file, findings, reasons, bytes }) => {
        files.push({
          path: file,
          findings,
          read: !reasons.includes('unreadable'),
          ...(bytes !== undefined && { bytes }),
        });
        return '';
      }),
      tail: () => `${JSON.stringify(toSarif(scheme, files), undefined, 2)}\n`,
    };
  },
});

/** Opens one format; `scheme` is the id of what was judged by. */
export const openOutput = (format: Format, scheme: string): Output => outputs(scheme)[format]();
