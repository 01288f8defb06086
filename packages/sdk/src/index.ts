export * from '@peer-groups/core';
export type { RedactedOptions, ReviewUploadOptions } from './documents.ts';
export {
  cleanUpload,
  readUpload,
  reviewUpload,
  writeForm,
  writeRecord,
  writeRedacted,
  writeWord,
} from './documents.ts';
export type { CheckedDraft, DraftSetting } from './check-draft.ts';
export { checkDraft } from './check-draft.ts';
export type { Detail, DraftScan, TextPiece } from './draft.ts';
export { generaliseDetails, moveDetails, piecesOf, scanDraft } from './draft.ts';
export type { SenderAnswer } from './for-sender.ts';
export { answerTo, forSender } from './for-sender.ts';
export { mayBeAllowed, screenRecord } from './screen-record.ts';
export type { VerifierCopy } from './verifier-copy.ts';
export { verifierCopy } from './verifier-copy.ts';
export { evaluateScanned } from './evaluate-scanned.ts';
export type { ScanRecordOptions } from './scan-record.ts';
export { scanRecord } from './scan-record.ts';
export type { Kind, Policy, ScanOptions, Span } from '@peer-groups/redaction';
export type { Audience, RecordOptions, Withheld } from '@peer-groups/documents';
export type { FormOptions, FormSize } from '@peer-groups/documents/form';
export type { WordOptions } from '@peer-groups/documents/word';
export type {
  Box,
  Budget,
  CleanedUpload,
  CleanOptions,
  Contradiction,
  Hidden,
  LookAt,
  MappedText,
  Origin,
  ParsedCleaned,
  ParsedUpload,
  PdfEngine,
  PrivacyFinding,
  ReadMeeting,
  ReadOptions,
  Register,
  Review,
  RosterMember,
  Unread,
  Upload,
  UploadFinding,
  UploadIssue,
  WasmSource,
  Weight,
} from '@peer-groups/documents/read';
