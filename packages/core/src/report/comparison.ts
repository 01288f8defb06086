import { reasonsOf } from '../evaluate-many.ts';
import type { Answer, Comparison, Unanswered } from '../evaluate-many.ts';
import type { Outcome, Report } from '../finding.ts';
import { marks, outcomeInWords } from './words.ts';

const unansweredInWords: Readonly<Record<Unanswered, string>> = {
  noEdition: 'no edition covers the day',
  noCertificateDate: 'counts from the certificate, of which no date is recorded',
};

const worth: Readonly<Record<Outcome, string>> = { ...marks, inapplicable: '·' };

const creditOf = ({ credit = [] }: Report): string =>
  credit.map(({ unit, earned, upTo }) => `${earned}${upTo > earned ? ` to ${upTo}` : ''} ${unit}`).join(', ');

const because = (report: Report): readonly string[] =>
  reasonsOf(report).map(({ rule, message }) => `${rule}: ${message}`);

interface Row {
  readonly scheme: string;
  readonly outcome: string;
  /** One mark for each meeting of the portfolio. */
  readonly meetings: readonly string[];
  readonly credit: string;
  readonly because: readonly string[];
}

const rowOf = (answer: Answer, count: number): Row => {
  const { id: scheme } = answer.scheme;
  if (!('report' in answer)) {
    const meetings = Array.from({ length: count }, () => '');
    return { scheme, outcome: '', meetings, credit: '', because: [unansweredInWords[answer.unanswered]] };
  }
  const { report } = answer;
  const byPlace = new Map(report.meetings.map(({ at, outcome }) => [at, worth[outcome]]));
  return {
    scheme,
    outcome: `${marks[report.outcome]} ${outcomeInWords[report.outcome]}`,
    meetings: Array.from({ length: count }, (_, at) => byPlace.get(`/meetings/${at}`) ?? '·'),
    credit: creditOf(report),
    because: because(report),
  };
};

const headings = ({ portfolio }: Comparison): readonly string[] =>
  portfolio.meetings.map(({ date }, at) => date ?? String(at + 1));

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/**
 * A comparison as a table in Markdown: a row for each scheme, a column for each meeting, and the reasons.
 *
 * `✓` counts, `✗` does not, `?` might, `·` lies outside what the scheme asks.
 *
 * @example
 * import { evaluateMany } from '@peer-groups/core';
 * import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
 * const comparison = evaluateMany({ practitioner: { id: 'p' }, meetings: [] }, [nzPharmacy], { asOf: '2026-03-31' });
 * comparisonAsMarkdown(comparison).split('\n')[0]; //=> '| scheme | outcome | credit | because |'
 */
export function comparisonAsMarkdown(comparison: Comparison): string {
  const dates = headings(comparison);
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  const rows = comparison.answers.map((answer) => rowOf(answer, dates.length));
  return [
    line(['scheme', 'outcome', ...dates, 'credit', 'because']),
    line(['---', '---', ...dates.map(() => ':-:'), '---', '---']),
    ...rows.map((row) =>
      line([`\`${row.scheme}\``, row.outcome, ...row.meetings, row.credit, row.because.join(' ')]),
    ),
    '',
  ].join('\n');
}

/**
 * A comparison as plain text: a line for each scheme with a mark for each meeting, and its reasons below it.
 *
 * @example
 * import { evaluateMany } from '@peer-groups/core';
 * import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
 * const comparison = evaluateMany({ practitioner: { id: 'p' }, meetings: [] }, [nzPharmacy], { asOf: '2026-03-31' });
 * comparisonAsText(comparison).startsWith('nz-pharmacy'); //=> true
 */
export function comparisonAsText(comparison: Comparison): string {
  const rows = comparison.answers.map((answer) => rowOf(answer, comparison.portfolio.meetings.length));
  const width = Math.max(0, ...rows.map(({ scheme }) => scheme.length));
  const outcomes = Math.max(0, ...rows.map(({ outcome }) => outcome.length));
  return rows
    .flatMap((row) => [
      [row.scheme.padEnd(width), row.outcome.padEnd(outcomes), row.meetings.join(''), row.credit]
        .join('  ')
        .trimEnd(),
      ...row.because.map((reason) => `  ${reason}`),
    ])
    .concat('')
    .join('\n');
}
