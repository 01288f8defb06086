export type { Cleaned } from './clean.ts';
export { allPacks, allRecognisers, clean, redactRecord, scan, verify } from './everything.ts';
export { allIdentifiers } from './identifiers/index.ts';
export type { Identifier } from './identifiers/identifier.ts';
export { indirect } from './indirect.ts';
export type { Clue, CluePlace, IndirectGroup } from './indirect.ts';
export { merge } from './merge.ts';
export type { ModelData, Pack, WordSet } from './packs/pack.ts';
export { treatmentOf } from './policies/policy.ts';
export type { Policy, Treatment } from './policies/policy.ts';
export {
  casePresentation,
  hipaaSafeHarbor,
  policies,
  researchExtract,
  sharedRecord,
} from './policies/presets.ts';
export { redact, restore } from './redact.ts';
export type { RedactOptions, Redacted } from './redact.ts';
export { meetingRecordRules } from './redact-record.ts';
export type { FieldRule, RecordRules, RedactedRecord } from './redact-record.ts';
export type { Range, Roster, RosterMember } from './roster.ts';
export type { Denied, ScanOptions } from './scan.ts';
export { KINDS } from './span.ts';
export type { Kind, Span } from './span.ts';
export type { Verification } from './verify.ts';
export type { Reading } from './reading.ts';
export type { Recogniser } from './recogniser.ts';
export type { Tokens } from './tokens.ts';
