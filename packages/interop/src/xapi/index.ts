export type { AttendedOptions } from './attended.ts';
export { attendedStatements, voidingStatement } from './attended.ts';
export { meetingsFrom, parseStatements } from './read.ts';
export type { XapiActivity, XapiAgent, XapiStatement, XapiVersion } from './statement.ts';
