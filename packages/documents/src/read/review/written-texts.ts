import { writtenTexts } from '@peer-groups/core';
import type { WrittenText } from '@peer-groups/core';
import type { Upload } from '../upload.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

const spaced = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/**
 * The texts of the records that the scan of the pages does not reach: they stand in the embedded data alone, or in a
 * table that was taken for the roll.
 */
export function textsBesidePages(upload: Upload, structural: readonly Range[]): readonly WrittenText[] {
  const written = upload.meetings.flatMap(({ record }) => writtenTexts(record));
  if (written.length === 0) return [];
  const { text } = upload.text;
  let reached = '';
  let from = 0;
  for (const { start, end } of structural) {
    reached += `${text.slice(from, start)}\n`;
    from = end;
  }
  const scanned = spaced(reached + text.slice(from));
  return written.filter((one) => !scanned.includes(spaced(one.text)));
}
