export * from '@peer-groups/core';
export { readUpload, reviewUpload, writeForm, writeRecord, writeRedacted, writeWord } from './documents.ts';
export { evaluateScanned } from './evaluate-scanned.ts';
export type { ScanRecordOptions } from './scan-record.ts';
export { scanRecord } from './scan-record.ts';
export type { Policy, ScanOptions, Span } from '@peer-groups/redaction';
export type { Review, Upload } from '@peer-groups/documents/read';
