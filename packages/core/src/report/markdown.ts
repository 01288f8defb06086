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

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const row = ({ rule, level, outcome, at, message, mend, consequence, citation }: Finding): string =>
  `| ${marks[outcome]} ${outcomeInWords[outcome]} | \`${rule}\` | ${level} | ${cell(message)}${mend ? ` **${cell(mend)}**` : ''}${consequence ? ` What follows: ${cell(consequence)}` : ''} | ${cell(quoteInWords(citation))} (${cell(citation.at)}) | \`${at || '/'}\` |`;

const table = (findings: readonly Finding[]): readonly string[] => [
  '| outcome | rule | level | found, and what would mend it | the words it rests on | at |',
  '| --- | --- | --- | --- | --- | --- |',
  ...findings.map(row),
];

/**
 * A report as Markdown: the outcome, the meetings that count, and a row for each finding.
 *
 * No text of a summary is repeated: a report holds none.
 *
 * @example
 * import { evaluate } from '@peer-groups/core';
 * import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
 * const report = evaluate(nzPharmacy, { practitioner: { id: 'p' }, meetings: [] }, { asOf: '2026-03-31' });
 * reportAsMarkdown(report).split('\n')[0]; //=> "# A practitioner's year: not met"
 */
export function reportAsMarkdown(report: Report): string {
  const { scheme, edition, about, period, asOf, outcome, meetings, credit = [] } = report;
  const ledgers = credit
    .map(ledgerInWords)
    .flatMap(([sum, ...lines]) => [`- ${sum}`, ...lines.map((line) => `  - ${line}`)]);
  const held = meetings.map(
    (meeting) =>
      `- \`${meeting.at}\` ${meeting.outcome === 'passed' ? 'counts' : meeting.outcome === 'cantTell' ? 'might count' : 'does not count'}${meeting.because ? `: ${meeting.because.map(reasonInWords).join(', ')}` : ''}`,
  );
  const uncounted = uncountedInWords(report).map((line) => `- ${line}`);
  return [
    `# ${subject(about)}: ${outcomeInWords[outcome]}`,
    '',
    `${scheme}, edition of ${edition}; ${period.from} to ${period.to}; as of ${asOf}. ${outlookInWords(report)}`,
    '',
    ...(held.length > 0 ? ['## Meetings', '', ...held, ''] : []),
    ...(ledgers.length > 0 ? ['## Credit', '', ...ledgers, ''] : []),
    ...(uncounted.length > 0 ? ['## Other activities', '', ...uncounted, ''] : []),
    '## Findings',
    '',
    ...table(inOrder(report)),
    '',
  ].join('\n');
}
