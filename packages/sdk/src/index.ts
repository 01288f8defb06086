export * from '@peer-groups/core';
export { evaluateScanned } from './evaluate-scanned.ts';
export type { ScanRecordOptions } from './scan-record.ts';
export { scanRecord } from './scan-record.ts';
