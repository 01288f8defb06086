import { statusValues } from '../study/spells.ts';
import type { StudyData } from '../study/study-data.ts';
import type { Table } from '../study/table.ts';
import { cellOf } from './suppress.ts';

/** Masked cells by table and column, as `studyFiles` counts them. */
export type MaskedCells = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A text of R. */
const rText = (text: string): string => JSON.stringify(text);

/** A name as R's formulas take it: always quoted but for plain words, so that no reserved one slips through. */
const rName = (name: string): string =>
  /^[a-z]\w*$/i.test(name) &&
  !/^(if|else|repeat|while|function|for|next|break|in|TRUE|FALSE|NULL|Inf|NaN|NA\w*)$/.test(name)
    ? name
    : `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;

/** Columns that hold texts: R would otherwise read ids 01 and 1 as one, and a region called T as true. */
const textColumns = (table: Table<object>): readonly string[] =>
  table.variables
    .filter(
      ({ name, type }) =>
        type === 'id' || type === 'date' || table.rows.some((row) => typeof cellOf(row, name) === 'string'),
    )
    .map(({ name }) => name);

const reading = (tables: readonly Table<object>[]): readonly string[] => [
  '# Missing cells are empty: NA in a file is a text. Ids and texts are read as they stand.',
  'read <- function(name, texts) read.csv(paste0(name, ".csv"), na.strings = "", check.names = FALSE,',
  '  stringsAsFactors = FALSE, encoding = "UTF-8", colClasses = setNames(rep("character", length(texts)), texts))',
  ...tables.map(
    (table) => `${table.name} <- read(${rText(table.name)}, c(${textColumns(table).map(rText).join(', ')}))`,
  ),
];

function competingEnds(study: StudyData, masked: MaskedCells): readonly string[] {
  const { rows } = study.spells;
  const hidden = masked['spells']?.['status'] ?? 0;
  const values = statusValues(study.definitions);
  const codes = Object.keys(values).map(Number);
  return [
    ...(hidden > 0
      ? [
          '',
          `# CAUTION: the status of ${hidden} spells is masked: competing ends that few groups had. They count as censored, which is right`,
          '# for hazards of the event, and too high for its probability by the share that they are.',
          'spells$status[is.na(spells$status)] <- 0',
        ]
      : []),
    '',
    '# How long groups last.',
    'km <- survfit(Surv(entry, exit, status == 1) ~ 1, data = spells, conf.type = "log-log")',
    'print(km)',
    'print(summary(km, times = 365.25 * 0:10, extend = TRUE))',
    ...(rows.some((row) => row.status > 1)
      ? [
          '',
          '# Competing ends (Aalen-Johansen). All codes are levels: the first, censoring, may have no row.',
          `spells$end <- factor(spells$status, levels = c(${codes.join(', ')}), labels = c(${codes.map((code) => rText(values[code]!)).join(', ')}))`,
          'print(survfit(Surv(entry, exit, end) ~ 1, data = spells, id = group))',
        ]
      : []),
  ];
}

function regression(study: StudyData, masked: MaskedCells): readonly string[] {
  const { intervals, spells } = study;
  const hidden = masked['intervals'] ?? {};
  const varying = intervals.variables
    .slice(5)
    .map((variable) => variable.name)
    .filter(
      (name) => new Set(intervals.rows.map((row) => row[name]).filter((value) => value !== null)).size > 1,
    );
  const covariates = varying.filter((name) => hidden[name] === undefined);
  const left = varying.filter((name) => hidden[name] !== undefined);
  const caution = left.map(
    (name) =>
      `CAUTION: ${name} is NOT in the model: ${hidden[name]} of its ${intervals.rows.length} values are masked. Leaving out these rows would leave out the small groups, which bend every hazard ratio.`,
  );
  const lines = caution.flatMap((text) => [`# ${text}`, `message(${rText(text)})`]);
  if (!spells.rows.some((row) => row.status === 1) || covariates.length === 0)
    return lines.length === 0 ? [] : ['', ...lines];
  return [
    '',
    '# What goes with ending: covariates as they change. Associations, not effects.',
    ...lines,
    `used <- c(${covariates.map(rText).join(', ')})`,
    'incomplete <- sum(!complete.cases(intervals[, used, drop = FALSE]))',
    'if (incomplete > 0) warning("CAUTION: ", incomplete, " of ", nrow(intervals), " intervals lack a covariate and are left out of the Cox model: ",',
    '  "unless they lack it by chance, its hazard ratios are biased.", call. = FALSE, immediate. = TRUE)',
    `cox <- try(coxph(Surv(start, stop, event) ~ ${covariates.map(rName).join(' + ')}, data = intervals, ties = "efron"))`,
    'if (!inherits(cox, "try-error")) { print(summary(cox)); print(try(cox.zph(cox))) }',
  ];
}

/**
 * An R script that reads the exported tables and estimates again: Kaplan–Meier, Cox with what changes over time, competing ends, time to the
 * first meeting, membership; all from the first day under observation. It needs R with the package survival, and the CSV files in the same
 * folder. Tables without rows are passed over; covariates with masked cells are left out of the Cox model, and the script says so.
 *
 * @param masked masked cells of the exported tables; none where it is left out.
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
 * rScript(study).includes('library(survival)'); //=> true
 */
export function rScript(study: StudyData, masked: MaskedCells = {}): string {
  const { groups, spells, intervals, memberships } = study;
  const watched = (rows: readonly { readonly entry: number | null }[]): boolean =>
    rows.some((row) => row.entry !== null);
  const lines = [
    '# Estimates from the exported study data. Run in their folder: Rscript analysis.R',
    ...study.definitionsInWords.map((sentence) => `# ${sentence.replaceAll(/[\r\n]/g, ' ')}`),
    'library(survival)',
    ...reading([groups, spells, intervals, memberships]),
    ...(spells.rows.length > 0 ? competingEnds(study, masked) : ['', '# No group was at risk.']),
  ];
  if (groups.rows.some((row) => row.firstMeetingEntry !== null))
    lines.push(
      '',
      '# From formation to the first meeting: 1 met, 2 dissolved before.',
      'groups$first <- factor(groups$firstMeetingStatus, levels = 0:2, labels = c("waiting", "met", "dissolved"))',
      'waiting <- groups[!is.na(groups$firstMeetingEntry), ]',
      'print(survfit(Surv(firstMeetingEntry, timeToFirstMeeting, first) ~ 1, data = waiting, id = group))',
    );
  if (watched(memberships.rows))
    lines.push(
      '',
      '# How long members stay: 1 left, 2 the group dissolved. Memberships without a day under observation have no entry.',
      'memberships$end <- factor(memberships$status, levels = 0:2, labels = c("member", "left", "dissolved"))',
      'staying <- memberships[!is.na(memberships$entry), ]',
      'print(survfit(Surv(entry, time, end) ~ 1, data = staying, id = seq_len(nrow(staying))))',
    );
  lines.push(...regression(study, masked), '', 'sessionInfo()');
  return `${lines.join('\n')}\n`;
}
