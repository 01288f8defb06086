import { attendanceSummary } from '../src/equity/attendance.ts';
import { inequality, lorenz } from '../src/equity/inequality.ts';
import { parseHistory } from '../src/study/parse-history.ts';
import { studyData } from '../src/study/study-data.ts';
import type { StudyData } from '../src/study/study-data.ts';
import type { Tolerance } from './checker.ts';
import type { Cell, Dataset } from './dataset.ts';
import type { KindTable } from './kinds.ts';

const exact: Tolerance = { relative: 1e-10, absolute: 1e-13 };

const groupColumns = {
  group: 'group',
  formed: 'formed',
  ttfm: 'timeToFirstMeeting',
  ttfm_status: 'firstMeetingStatus',
  survival: 'survival',
  survival_event: 'survivalEvent',
  dormancy: 'dormancy',
  dormancy_event: 'dormancyEvent',
  meetings: 'meetings',
  median_gap: 'medianGap',
  n_members_ever: 'membersEver',
  n_facilitators: 'facilitators',
} as const;

const memberColumns = {
  group: 'group',
  member: 'member',
  joined: 'joined',
  time: 'time',
  status: 'status',
  meetings_eligible: 'meetingsEligible',
  meetings_attended: 'meetingsAttended',
} as const;

/** Study data of a data set that holds an event log, as DEFINITIONS.md defines it. */
export function studyOf(data: Dataset | undefined, dormancyDays = 180): StudyData {
  const read = parseHistory({ studyEnd: data?.['study_end'], events: data?.['events'] });
  if (!read.ok)
    throw new Error(
      read.issues
        .slice(0, 3)
        .map((issue) => `${issue.at}: ${issue.message}`)
        .join(' '),
    );
  return studyData(read.value, { dormancyDays, rows: 'log' });
}

/** A data set that holds an event log with the columns of its groups or members, whichever table has all that are asked for. */
export function historyColumns(
  data: Dataset,
  names: readonly string[],
): Readonly<Record<string, readonly Cell[]>> {
  const study = studyOf(data);
  const tables = [
    { columns: groupColumns, rows: study.groups.rows as readonly object[] },
    { columns: memberColumns, rows: study.memberships.rows as readonly object[] },
  ];
  const table = tables.find((one) => names.every((name) => Object.hasOwn(one.columns, name)));
  if (table === undefined) throw new Error(`no table of the history has the columns ${names.join(', ')}`);
  return Object.fromEntries(
    Object.entries(table.columns).map(([name, field]) => [
      name,
      table.rows.map((row) => (row as Readonly<Record<string, Cell>>)[field] ?? null),
    ]),
  );
}

/** Kinds of study data, participation and equity. */
export const studyKinds: KindTable = {
  study_data_groups(reference, data, check) {
    const days = reference.spec['dormancy_days'];
    const { rows } = studyOf(data, days === undefined ? undefined : Number(days)).groups;
    for (const [name, field] of Object.entries(groupColumns)) {
      const found = rows.map((row) => row[field]);
      if (field === 'group' || field === 'formed') check.equal(name, found, reference.expected[name]);
      else check.close(name, found, reference.expected[name], exact);
    }
  },
  study_data_members(reference, data, check) {
    const { rows } = studyOf(data).memberships;
    for (const [name, field] of Object.entries(memberColumns)) {
      const found = rows.map((row) => row[field]);
      if (field === 'group' || field === 'member' || field === 'joined')
        check.equal(name, found, reference.expected[name]);
      else check.close(name, found, reference.expected[name], exact);
    }
  },
  attendance(reference, data, check) {
    const summary = attendanceSummary(studyOf(data));
    check.close('overall', summary.overall, reference.expected['overall'], exact);
    check.close('n', summary.members, reference.expected['n'], exact);
    check.close('mean_rate', summary.meanRate, reference.expected['mean_rate'], exact);
    check.close('gini', summary.inequality?.gini, reference.expected['gini'], exact);
  },
  inequality(reference, data, check) {
    const sets = data?.columns['set'] ?? [];
    const values = (data?.columns['value'] ?? []).filter(
      (_, i) => sets[i] === reference.spec['set'],
    ) as number[];
    const found = inequality(values);
    if (found === undefined) throw new Error('nothing to share');
    const names = {
      n: found.n,
      gini: found.gini,
      gini_unbiased: found.giniCorrected,
      hhi: found.concentration,
      cv: found.variation,
      top_share: found.topShare,
      entropy_norm: found.evenness,
      ineq_gini: found.gini,
      // ineq drops those with nothing before it takes Theil's index.
      theil: found.theilOfPositive,
      'atkinson_0.5': found.atkinson,
      ricci_schutz: found.redistribution,
    };
    for (const [name, value] of Object.entries(names))
      check.close(name, value, reference.expected[name], exact);
    const curve = lorenz(values);
    check.close(
      'lorenz_p',
      curve.map((point) => point.people),
      reference.expected['lorenz_p'],
      exact,
    );
    check.close(
      'lorenz_L',
      curve.map((point) => point.part),
      reference.expected['lorenz_L'],
      exact,
    );
  },
};
