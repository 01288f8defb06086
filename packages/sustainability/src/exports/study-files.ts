import type { StudyData } from '../study/study-data.ts';
import type { Table } from '../study/table.ts';
import { codebookMarkdown, codebookOf } from './codebook.ts';
import { toCsv } from './csv.ts';
import { toJson, toNdjson } from './json.ts';
import { toParquet } from './parquet.ts';
import { rScript } from './r-script.ts';
import { cellOf, suppressSmallCells } from './suppress.ts';

/** How a study leaves the house. */
export interface ExportOptions {
  /** Default CSV. The R script reads CSV. */
  readonly formats?: readonly ('csv' | 'json' | 'ndjson' | 'parquet')[];
  /** Cells of fewer people than this are masked; `keep` masks nothing. Default 5. */
  readonly smallCells?: number | 'keep';
  /** Whether ids of groups and people are replaced by numbers, the same in every table (default), or kept. */
  readonly ids?: 'numbered' | 'asGiven';
  readonly formulaSafe?: boolean;
}

/** Files by name, and what was masked on the way. */
export interface StudyFiles {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Masked cells by table. */
  readonly masked: Readonly<Record<string, number>>;
  /** What the files still tell of small groups although cells are masked, in sentences; also in study.json. */
  readonly reveals: readonly string[];
}

type Tables = readonly Table<object>[];

/** Ids as numbers: people numbered over all tables, groups likewise, meetings within their group. */
function numbered(tables: Tables): Tables {
  const sorted = (names: readonly string[]): ReadonlyMap<string, string> => {
    const ids = new Set(
      tables.flatMap((table) => table.rows.flatMap((row) => names.map((name) => cellOf(row, name)))),
    );
    const list = [...ids].filter((id): id is string => typeof id === 'string').toSorted();
    const width = String(list.length).length;
    return new Map(list.map((id, i) => [id, `${names[0]![0]}${String(i + 1).padStart(width, '0')}`]));
  };
  const maps = { group: sorted(['group']), member: sorted(['member']) };
  const meetings = new Map<string, Map<string, number>>();
  return tables.map((table) => {
    const has = new Set(table.variables.map((variable) => variable.name));
    const rows = table.rows.map((row) => {
      const copy: Record<string, unknown> = { ...row };
      for (const name of ['group', 'member'] as const)
        if (has.has(name)) copy[name] = maps[name].get(String(cellOf(row, name))) ?? null;
      if (has.has('meeting')) {
        const own = meetings.get(String(copy['group'])) ?? new Map<string, number>();
        meetings.set(String(copy['group']), own);
        const id = String(cellOf(row, 'meeting'));
        if (!own.has(id)) own.set(id, own.size + 1);
        copy['meeting'] = `${String(copy['group'])}/${own.get(id)}`;
      }
      return copy;
    });
    return { ...table, rows };
  });
}

/** What can be worked out from the rows where cells are masked. */
function whatRowsReveal(
  study: StudyData,
  below: number,
  masked: Readonly<Record<string, Readonly<Record<string, number>>>>,
): readonly string[] {
  const counts = masked['groups']?.['membersEver'] ?? 0;
  const ends = masked['spells']?.['status'] ?? 0;
  return [
    ...(counts > 0
      ? [
          `${counts} of ${study.groups.rows.length} groups have a masked number of members (fewer than ${below}), but the rows of memberships, attendance and facilitators can be counted: leave these three files out where sizes of small groups must not be known.`,
        ]
      : []),
    ...(ends > 0
      ? [
          `${ends} spells have a masked status: an end that fewer than ${below} groups had. Who knows the definitions knows that it is one of the competing reasons; with one such reason, which.`,
        ]
      : []),
    'Dates of formation, joining, meetings and dissolution are exact: who was there can recognise a group by them.',
  ];
}

/**
 * A study as files for researchers: tables, codebook (CSV, JSON, Markdown), flow, definitions, and an R script that runs beside them.
 *
 * By default ids are replaced by numbers and small cells are masked: groups of six to twelve people are easily recognised. Masking works
 * cell by cell; `reveals` says what can still be counted or worked out from the rows. The R script leaves masked covariates out of its
 * model, because dropping their rows would drop the small groups.
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
 * Object.keys(studyFiles(study).files).includes('analysis.R'); //=> true
 */
export function studyFiles(study: StudyData, options: ExportOptions = {}): StudyFiles {
  const { formats = ['csv'], smallCells = 5, ids = 'numbered', formulaSafe = false } = options;
  const given: Tables = [
    study.groups,
    study.spells,
    study.intervals,
    study.memberships,
    study.attendance,
    study.facilitators,
  ];
  const files: Record<string, string | Uint8Array> = {};
  const masked: Record<string, number> = {};
  const columns: Record<string, Readonly<Record<string, number>>> = {};
  for (const table of ids === 'numbered' ? numbered(given) : given) {
    const safe =
      smallCells === 'keep' ? { table, masked: 0, columns: {} } : suppressSmallCells(table, smallCells);
    masked[table.name] = safe.masked;
    columns[table.name] = safe.columns;
    for (const format of formats)
      files[`${table.name}.${format}`] =
        format === 'csv'
          ? toCsv(safe.table, { formulaSafe })
          : format === 'json'
            ? toJson(safe.table)
            : format === 'ndjson'
              ? toNdjson(safe.table)
              : toParquet(safe.table);
  }
  files['codebook.csv'] = toCsv(codebookOf(study), { formulaSafe });
  files['codebook.json'] = toJson(codebookOf(study));
  files['codebook.md'] = codebookMarkdown(study);
  const reveals = smallCells === 'keep' ? [] : whatRowsReveal(study, smallCells, columns);
  files['study.json'] = `${JSON.stringify(
    {
      name: study.name,
      definitions: study.definitions,
      inWords: study.definitionsInWords,
      flow: study.flow,
      oddities: study.oddities,
      masked,
      reveals,
    },
    undefined,
    1,
  )}\n`;
  if (formats.includes('csv')) files['analysis.R'] = rScript(study, columns);
  return { files, masked, reveals };
}
