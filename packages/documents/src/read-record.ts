export { readRecord } from './read-own/read-record.ts';
export type { FileIssue, ReadRecord, ReadRecordOptions } from './read-own/read-record.ts';
