import type { MeetingRecord } from '@peer-groups/core';
import { canonicalJson, sha256Hex } from '../format/canonical-json.ts';
import { notoSans } from '../fonts/noto-sans.ts';
import { typedCharacters } from '../fonts/typed.ts';
import { setSheet } from '../layout/set-sheet.ts';
import { typesetter } from '../layout/typesetter.ts';
import { assemble, recordAttachment } from '../pdf/assemble.ts';
import { addFields, appearanceOf } from '../pdf/form.ts';
import { formSheet } from '../sheet/form-sheet.ts';
import { partFor } from '../sheet/share.ts';
import type { Audience, Withheld } from '../sheet/share.ts';
import { formShape } from './form-shape.ts';
import type { FormSize } from './form-shape.ts';
import { settings } from './options.ts';
import type { SettingOptions } from './options.ts';

/** How a form is written. */
export interface FormOptions extends SettingOptions, FormSize {
  /** What is known beforehand: the group's name, its members, or a whole record to be edited. */
  readonly record?: Partial<MeetingRecord>;
  /** Whose copy it is. Default `group`: without the private reflection. */
  readonly audience?: Audience;
  /** Parts of the record that the form must not hold, on its pages or in its data. */
  readonly withhold?: readonly Withheld[];
}

/**
 * Writes a template to fill in with any PDF viewer: PDF/A-3a and PDF/UA-1, each field named by the JSON Pointer of its
 * value, with a name for screen readers, in reading order. The same options give the same bytes.
 *
 * Fields can be typed in Latin script with all its diacritics, Greek, Cyrillic and Vietnamese. What the copy holds of a
 * record given is embedded too, so that reading the file back loses nothing that the form has no field for.
 *
 * @throws {UnwritableTextError} where a value given holds a character that is in no font.
 * @throws {RangeError} where a number of rows is none from 0 to 500.
 * @example
 * const bytes = await writeForm({ record: { groupName: 'Harbour peer group' }, attendees: 8 });
 * new TextDecoder().decode(bytes.subarray(0, 8)); //=> '%PDF-1.7'
 */
export async function writeForm(options: FormOptions = {}): Promise<Uint8Array> {
  const { locale, words, paper, fonts, on } = settings(options);
  const given = (options.record ?? {}) as MeetingRecord;
  const record: Partial<MeetingRecord> = partFor(given, options.audience ?? 'group', options.withhold);
  const shape = { ...formShape(record, options, 1), hasHints: true };
  const sheet = formSheet(record, shape, words, locale, words.template);
  const faces = notoSans();
  const setter = typesetter(faces, fonts, typedCharacters(faces.regular.glyphs));
  const layout = setSheet(sheet, setter, paper);
  const appearances = layout.widgets.map((widget) => appearanceOf(widget, setter));
  setter.finish();
  const json = options.record === undefined ? undefined : canonicalJson(record);
  const made = on ?? record.date;
  return assemble({
    layout,
    fonts: setter.fonts,
    metadata: {
      title: words.template,
      language: locale,
      kind: 'form',
      ...(json === undefined ? {} : { hash: sha256Hex(json) }),
      ...(made === undefined ? {} : { made }),
    },
    attachments: json === undefined ? [] : [recordAttachment(json, words.sentences.embedded)],
    addForm: (file, pages, embeddedFonts) =>
      addFields(file, pages, embeddedFonts, layout.widgets, appearances),
  });
}
