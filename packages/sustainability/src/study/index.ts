/** From what happened to groups to tidy tables. */
export { defaultDefinitions, definitionsInWords } from './definitions.ts';
export type { Definitions } from './definitions.ts';
export { historyOf } from './from-records.ts';
export type { FromRecords } from './from-records.ts';
export type { GroupRow } from './groups.ts';
export type {
  CovariateSet,
  FacilitatorChange,
  FacilitatorTrained,
  GroupChange,
  GroupFormed,
  History,
  HistoryEvent,
  MeetingHeld,
  MemberJoined,
  MemberLeft,
  Shock,
} from './history.ts';
export { parseHistory } from './parse-history.ts';
export type { Issue, Parsed } from './parsed.ts';
export type { FacilitatorRow } from './facilitator-terms.ts';
export type { AttendanceRow, MembershipRow } from './people.ts';
export type { IntervalRow, SpellRow } from './spells.ts';
export { studyData } from './study-data.ts';
export type { Oddity } from './oddities.ts';
export type { FlowStep, StudyData } from './study-data.ts';
export { columnOf } from './table.ts';
export type { Cell, Table, Variable } from './table.ts';
