import type { MeetingRecord } from '@peer-groups/core';
import { canonicalJson } from '../format/canonical-json.ts';
import { withFieldTexts } from '../format/fields.ts';
import { formSheet } from '../sheet/form-sheet.ts';
import { partFor } from '../sheet/share.ts';
import type { Audience, Withheld } from '../sheet/share.ts';
import { body } from '../word-file/body.ts';
import { wordPackage } from '../word-file/package.ts';
import { formShape } from './form-shape.ts';
import type { FormSize } from './form-shape.ts';
import { settings } from './options.ts';
import type { SettingOptions } from './options.ts';

/** How a Word file is written. */
export interface WordOptions extends Omit<SettingOptions, 'paper' | 'fonts'>, FormSize {
  /** Whose copy it is. Default `group`: without the private reflection. */
  readonly audience?: Audience;
  /** Parts that the copy must not hold, in its text or in its data. */
  readonly withhold?: readonly Withheld[];
}

/**
 * Writes a record, or a blank template, as a Word file: headings and tables with a content control for each value,
 * bound to a custom XML part, so that what is typed in Word or LibreOffice can be read back.
 *
 * A blank template may hold what is known beforehand, such as the group's name and its members. The same input gives
 * the same bytes.
 *
 * @param record without an `id` it is a template to fill in.
 * @throws {UnwritableTextError} where a text holds control characters or half of a surrogate pair, which XML cannot hold.
 * @throws {RangeError} where there is no such audience.
 * @example
 * const bytes = writeWord({ groupName: 'Harbour peer group' });
 * String.fromCharCode(...bytes.subarray(0, 2)); //=> 'PK'
 */
export function writeWord(record: Partial<MeetingRecord> = {}, options: WordOptions = {}): Uint8Array {
  const { locale, words, on } = settings(options);
  const isRecord = record.id !== undefined;
  const part: Partial<MeetingRecord> = partFor(
    record as MeetingRecord,
    options.audience ?? 'group',
    options.withhold,
  );
  const shape = formShape(part, options, isRecord ? 0 : 1);
  const sheet = formSheet(part, shape, words, locale, isRecord ? words.record : words.template);
  const made = on ?? part.date;
  const text = body(sheet);
  const json = isRecord ? canonicalJson(part) : undefined;
  return wordPackage({
    sheet,
    body: text,
    title: [sheet.kicker, part.groupName, part.date]
      .filter((text) => text !== undefined && text !== '')
      .join(' · '),
    ...(json === undefined || canonicalJson(withFieldTexts(text.values)) === json ? {} : { json }),
    ...(made === undefined ? {} : { made }),
  });
}
