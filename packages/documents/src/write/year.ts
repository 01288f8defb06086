import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Portfolio, Report } from '@peer-groups/core';
import { canonicalJson } from '../format/canonical-json.ts';
import { embedded } from '../format/embedded.ts';
import type { Attachment } from '../pdf/assemble.ts';
import { attachedRecords, yearSheet } from '../sheet/year-sheet.ts';
import { settings } from './options.ts';
import type { SettingOptions } from './options.ts';
import { writeSheet } from './sheet.ts';

/** How a year is written. */
export interface YearOptions extends SettingOptions {
  /** The scheme's title; its id if absent. */
  readonly scheme?: string;
}

/**
 * Writes a practitioner's evidence for a year: the answer, what each rule asked and what was found with the rule's own
 * words, and the meetings. The report and the records, without private reflections, are attached as canonical JSON.
 * PDF/A-3a and PDF/UA-1; the same bytes each run.
 *
 * The report states and people decide: it never says accepted or rejected.
 *
 * @param report what `evaluate` found for the portfolio.
 * @throws {UnwritableTextError} where a character is in no font, naming the characters and their field.
 */
export async function writeYear(
  portfolio: Portfolio,
  report: Report,
  options: YearOptions = {},
): Promise<Uint8Array> {
  const set = settings(options);
  return writeSheet(yearSheet(portfolio, report, options.scheme, set.words, set.locale), set, {
    kind: 'year',
    made: options.on ?? report.asOf,
    attachments: [attachment('peer-group-report.json', set.words.year, report), ...records(portfolio)],
  });
}

const attachment = (name: string, description: string, value: unknown): Attachment => ({
  name,
  description,
  mimeType: embedded.mimeType,
  relationship: 'Source',
  bytes: utf8ToBytes(canonicalJson(value)),
});

/** One file to a meeting, numbered in the portfolio's order so that names are unique and sort. */
function records(portfolio: Portfolio): readonly Attachment[] {
  const shared = attachedRecords(portfolio);
  const digits = String(shared.length).length;
  return shared.map((record, index) =>
    attachment(`record-${String(index + 1).padStart(digits, '0')}.json`, record.date ?? record.id, record),
  );
}
