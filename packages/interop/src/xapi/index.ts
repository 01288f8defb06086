export type { AttendedOptions } from './attended.ts';
export { attendedStatements, meetingsFrom, parseStatements, voidingStatement } from './attended.ts';
export type { XapiActivity, XapiAgent, XapiStatement, XapiVersion } from './statement.ts';
