export type { CsvSource } from './decode.ts';
export type {
  CellValue,
  Column,
  ColumnKind,
  CsvIssue,
  CsvOptions,
  CsvResult,
  Fields,
  Profile,
} from './profile.ts';
export { readCsv } from './profile.ts';
export { iechoAttendance, moodleMarks, moodleSessions, riverLog, withHeadings } from './portals.ts';
export { attendance, meetings, results, roster } from './profiles.ts';
export { attendanceRows, recordsFrom, resultRow } from './records.ts';
export type { DateOrder, Writing } from './locale.ts';
export { writingOf } from './locale.ts';
export { dayFrom, minutesFrom, timeFrom, yesFrom } from './values.ts';
export type { WriteCsvOptions } from './write.ts';
export { csvMetadata, writeCsv } from './write.ts';
