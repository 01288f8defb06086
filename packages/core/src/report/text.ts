import type { Finding, Report } from '../finding.ts';
import {
  inOrder,
  ledgerInWords,
  marks,
  outcomeInWords,
  outlookInWords,
  quoteInWords,
  reasonInWords,
  subject,
  uncountedInWords,
} from './words.ts';

/** How a report is set for a terminal. */
export interface TextOptions {
  /** Colours by ANSI codes; none by default, so that a file or a pipe stays plain. */
  readonly colour?: boolean;
  /** Only rules with these outcomes; all by default. */
  readonly only?: readonly Finding['outcome'][];
}

const codes: Readonly<Record<Finding['outcome'], number>> = {
  passed: 32,
  failed: 31,
  cantTell: 33,
  inapplicable: 90,
};

const lines = (finding: Finding, paint: (text: string, code: number) => string): readonly string[] => {
  const { rule, level, outcome, at, message, mend, consequence, citation } = finding;
  return [
    `${paint(`${marks[outcome]} ${outcomeInWords[outcome]}`, codes[outcome])}  ${rule} (${level}) ${at || '/'}`,
    `    ${message}`,
    `    ${quoteInWords(citation)} — ${citation.at}`,
    ...(mend === undefined || outcome === 'passed' ? [] : [`    → ${mend}`]),
    ...(consequence === undefined ? [] : [`    What follows: ${consequence}`]),
  ];
};

/**
 * A report as text for a terminal: the outcome, the meetings that count, and each finding with its words.
 *
 * @example
 * import { evaluate } from '@peer-groups/core';
 * import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
 * const report = evaluate(nzPharmacy, { practitioner: { id: 'p' }, meetings: [] }, { asOf: '2026-03-31' });
 * reportAsText(report).split('\n')[0]; //=> "A practitioner's year: not met"
 */
export function reportAsText(report: Report, options: TextOptions = {}): string {
  const { colour = false, only } = options;
  const paint = (text: string, code: number): string => (colour ? `\u001B[${code}m${text}\u001B[0m` : text);
  const { scheme, edition, about, period, asOf, outcome, meetings, credit = [] } = report;
  const ledgers = credit
    .map(ledgerInWords)
    .flatMap(([sum, ...rest]) => [sum!, ...rest.map((line) => `    ${line}`)]);
  const uncounted = uncountedInWords(report).map(
    (line) => `${paint(marks.inapplicable, codes.inapplicable)} ${line}`,
  );
  return [
    paint(`${subject(about)}: ${outcomeInWords[outcome]}`, codes[outcome]),
    `${scheme}, edition of ${edition}; ${period.from} to ${period.to}; as of ${asOf}. ${outlookInWords(report)}`,
    '',
    ...meetings.map(
      (meeting) =>
        `${paint(marks[meeting.outcome], codes[meeting.outcome])} ${meeting.at}${meeting.because ? `: ${meeting.because.map(reasonInWords).join(', ')}` : ''}`,
    ),
    '',
    ...(ledgers.length > 0 ? [...ledgers, ''] : []),
    ...(uncounted.length > 0 ? [...uncounted, ''] : []),
    ...inOrder(report)
      .filter((finding) => only === undefined || only.includes(finding.outcome))
      .flatMap((finding) => lines(finding, paint)),
    '',
  ].join('\n');
}
