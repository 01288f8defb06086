import type { StudyData } from '../study/study-data.ts';
import type { Table, Variable } from '../study/table.ts';

/** One line of the codebook. */
export interface CodebookRow {
  readonly table: string;
  readonly variable: string;
  readonly label: string;
  readonly type: string;
  readonly definition: string | null;
  readonly values: string | null;
  readonly missing: string | null;
  readonly suppressed: string | null;
}

const line = (table: string, variable: Variable): CodebookRow => ({
  table,
  variable: variable.name,
  label: variable.label,
  type: variable.type,
  definition: variable.definition ?? null,
  values:
    variable.values === undefined
      ? null
      : Object.entries(variable.values)
          .map(([value, meaning]) => `${value} = ${meaning}`)
          .join('; '),
  missing: variable.missing ?? null,
  suppressed:
    variable.suppress === undefined
      ? null
      : variable.suppress === 'count'
        ? 'small counts are masked on export'
        : variable.suppress === 'category'
          ? 'categories that few rows have are masked on export'
          : 'codes of competing ends that few rows have are masked on export',
});

/**
 * Every variable of every table of a study, as a table of its own.
 * @example
 * const study = studyData({
 *   studyEnd: '2024-12-31',
 *   events: [
 *     { type: 'group-formed', group: 'g', date: '2024-01-01' },
 *     { type: 'member-joined', group: 'g', member: 'p', date: '2024-01-01', profession: 'nurse' },
 *     { type: 'facilitator-appointed', group: 'g', member: 'p', date: '2024-01-01' },
 *     { type: 'meeting', group: 'g', date: '2024-02-01', attendees: ['p'], spoke: [] },
 *   ],
 * });
 * codebookOf(study).rows[0]?.variable; //=> 'group'
 */
export function codebookOf(study: StudyData): Table<CodebookRow> {
  const tables = [
    study.groups,
    study.spells,
    study.intervals,
    study.memberships,
    study.attendance,
    study.facilitators,
  ];
  const text = (name: string, label: string): Variable => ({ name, label, type: 'category' });
  return {
    name: 'codebook',
    unit: 'variable',
    variables: [
      text('table', 'Table'),
      text('variable', 'Variable'),
      text('label', 'What it is'),
      text('type', 'Type'),
      text('definition', 'How it was worked out'),
      text('values', 'Meaning of its values'),
      text('missing', 'Why it may be missing'),
      text('suppressed', 'What is masked'),
    ],
    rows: tables.flatMap((table) => table.variables.map((variable) => line(table.name, variable))),
  };
}

/**
 * The codebook as Markdown, one table per table, with the definitions first.
 * @example
 * const study = studyData({
 *   studyEnd: '2024-12-31',
 *   events: [
 *     { type: 'group-formed', group: 'g', date: '2024-01-01' },
 *     { type: 'member-joined', group: 'g', member: 'p', date: '2024-01-01', profession: 'nurse' },
 *     { type: 'facilitator-appointed', group: 'g', member: 'p', date: '2024-01-01' },
 *     { type: 'meeting', group: 'g', date: '2024-02-01', attendees: ['p'], spoke: [] },
 *   ],
 * });
 * codebookMarkdown(study).startsWith('# Codebook'); //=> true
 */
export function codebookMarkdown(study: StudyData): string {
  const rows = codebookOf(study).rows;
  const safe = (text: string | null): string => (text ?? '').replaceAll('|', '\\|').replaceAll('\n', ' ');
  const parts = ['# Codebook', '', ...study.definitionsInWords.map((sentence) => `- ${sentence}`)];
  for (const table of new Set(rows.map((row) => row.table))) {
    parts.push(
      '',
      `## ${table}`,
      '',
      '| variable | what it is | type | values | missing |',
      '| --- | --- | --- | --- | --- |',
    );
    for (const row of rows.filter((one) => one.table === table))
      parts.push(
        `| ${[`\`${row.variable}\``, safe(row.label), row.type, safe(row.values), safe(row.missing)].join(' | ')} |`,
      );
  }
  return `${parts.join('\n')}\n`;
}
