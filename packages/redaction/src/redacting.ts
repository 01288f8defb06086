export { clean } from './clean.ts';
export type { Cleaned } from './clean.ts';
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
export { meetingRecordRules, redactRecord } from './redact-record.ts';
export type { FieldRule, RecordRules, RedactedRecord } from './redact-record.ts';
export { verify } from './verify.ts';
export type { Verification } from './verify.ts';
