import { evaluate } from '@peer-groups/core';
import type { Portfolio, Question, Report, Scheme } from '@peer-groups/core';
import { scanRecord } from './scan-record.ts';
import type { ScanRecordOptions } from './scan-record.ts';

/**
 * Judges a portfolio after every record without a privacy scan was scanned, so that rules about confidentiality have
 * something to read.
 *
 * @throws as `evaluate` does.
 * @example
 * import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
 * const meetings = [{ id: 'm', summary: 'NHI ZZZ0016 was discussed.' }];
 * const report = await evaluateScanned(nzPharmacy, { meetings }, { asOf: '2026-03-31' });
 * report.findings.find(({ rule }) => rule === 'confidentiality')?.outcome; //=> 'failed'
 */
export async function evaluateScanned(
  scheme: Scheme,
  portfolio: Portfolio,
  question: Question,
  options: Omit<ScanRecordOptions, 'on'> = {},
): Promise<Report> {
  const on = question.asOf;
  const scanned = portfolio.meetings.map(async (record) =>
    record.scan === undefined ? scanRecord(record, { ...options, on }) : record,
  );
  return evaluate(scheme, { ...portfolio, meetings: await Promise.all(scanned) }, question);
}
