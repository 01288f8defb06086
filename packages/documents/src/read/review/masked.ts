import { mapTexts } from '@peer-groups/core';
import type { MeetingRecord } from '@peer-groups/core';
import { isIdentifying } from '../../identifying.ts';
import type { Scanner } from './scanner.ts';

/** A record whose texts have the kind of a detail in brackets in the place of each detail that identifies someone. */
export function masked(record: MeetingRecord, scan: Scanner, names: readonly string[]): MeetingRecord {
  const members = names.map((name) => ({ name }));
  const mask = (text: string): string => {
    const spans = scan(text, { roster: { members, attendance: [] }, allow: [] }).filter(
      ({ kind, subkind }) => (isIdentifying(kind) || kind === 'url') && subkind !== 'member',
    );
    return spans
      .toReversed()
      .reduce((left, { start, end, kind }) => `${left.slice(0, start)}[${kind}]${left.slice(end)}`, text);
  };
  return mapTexts(record, mask);
}
