import type { IsoDate, PeerGroup } from '@peer-groups/core';
import { charterSheet } from '../sheet/charter-sheet.ts';
import { settings } from './options.ts';
import type { SettingOptions } from './options.ts';
import { writeSheet } from './sheet.ts';

/** How a charter is written. */
export interface CharterOptions extends SettingOptions {
  /** The day whose members sign; without it everybody who ever was a member has a line. */
  readonly membersOn?: IsoDate;
}

/**
 * Writes a group's charter as a PDF to read, agree to and sign: purpose, ground rules, confidentiality, how to join and to
 * leave, as far as they were recorded, and a line for each member. PDF/A-3a and PDF/UA-1; the same bytes each run.
 *
 * @throws {UnwritableTextError} where a character is in no font, naming the characters and their field.
 * @example
 * const bytes = await writeCharter({ id: 'g', name: 'Harbour peer group', charter: { purpose: 'To learn from each other.' } });
 * new TextDecoder().decode(bytes.subarray(0, 8)); //=> '%PDF-1.7'
 */
export async function writeCharter(group: PeerGroup, options: CharterOptions = {}): Promise<Uint8Array> {
  const set = settings(options);
  const made = options.on ?? group.charter?.agreedOn;
  return writeSheet(charterSheet(group, options.membersOn, set.words, set.locale), set, {
    kind: 'charter',
    ...(made === undefined ? {} : { made }),
  });
}
