import type { StudyData } from '../study/study-data.ts';

/** A name as R's formulas take it. */
const rName = (name: string): string =>
  /^[A-Za-z.][\w.]*$/.test(name) ? name : `\`${name.replaceAll('`', '')}\``;

/**
 * An R script that reads the exported tables and estimates again: Kaplan–Meier, Cox with what changes over time, competing ends, time to the
 * first meeting, membership. It needs R with the package survival, and the CSV files in the same folder.
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
export function rScript(study: StudyData): string {
  const intervals = study.intervals;
  const covariates = intervals.variables
    .slice(5)
    .map((variable) => variable.name)
    .filter(
      (name) => new Set(intervals.rows.map((row) => row[name]).filter((value) => value !== null)).size > 1,
    );
  const competing = new Set(study.spells.rows.map((row) => row.status)).size > 2;
  const events = study.spells.rows.filter((row) => row.status === 1).length;
  const lines = [
    '# Estimates from the exported study data. Run in their folder: Rscript analysis.R',
    ...study.definitionsInWords.map((sentence) => `# ${sentence}`),
    'library(survival)',
    'read <- function(name) read.csv(paste0(name, ".csv"), stringsAsFactors = FALSE)',
    'groups <- read("groups"); spells <- read("spells"); intervals <- read("intervals"); memberships <- read("memberships")',
    '',
    '# How long groups last.',
    'km <- survfit(Surv(entry, exit, status == 1) ~ 1, data = spells, conf.type = "log-log")',
    'print(km)',
    'print(summary(km, times = 365.25 * 0:10, extend = TRUE))',
  ];
  if (competing)
    lines.push(
      '',
      '# Competing ends (Aalen-Johansen).',
      'spells$end <- factor(spells$status)',
      'print(survfit(Surv(entry, exit, end) ~ 1, data = spells, id = group))',
    );
  lines.push(
    '',
    '# From formation to the first meeting: 1 met, 2 dissolved before.',
    'groups$first <- factor(groups$firstMeetingStatus, levels = 0:2, labels = c("waiting", "met", "dissolved"))',
    'print(survfit(Surv(timeToFirstMeeting, first) ~ 1, data = groups))',
    '',
    '# How long members stay: 1 left, 2 the group dissolved.',
    'memberships$end <- factor(memberships$status, levels = 0:2, labels = c("member", "left", "dissolved"))',
    'print(survfit(Surv(time, end) ~ 1, data = memberships))',
  );
  if (events > 0 && covariates.length > 0)
    lines.push(
      '',
      '# What goes with ending: covariates as they change. Associations, not effects.',
      `cox <- try(coxph(Surv(start, stop, event) ~ ${covariates.map(rName).join(' + ')}, data = intervals, ties = "efron"))`,
      'if (!inherits(cox, "try-error")) { print(summary(cox)); print(try(cox.zph(cox))) }',
    );
  lines.push('', 'sessionInfo()');
  return `${lines.join('\n')}\n`;
}
