import type { IsoDate, LocalTime, MeetingRecord } from '@peer-groups/core';
import { folded } from '../labels/index.ts';
import { longHashOf } from './hash.ts';
import { sketchOf } from './similarity.ts';
import type { TextSketch } from './similarity.ts';

/**
 * What comparing needs of one meeting: no name, number or word can be read in it, and it survives JSON and messages. A
 * number of a register can be guessed by trying all, so a sketch is kept as its record is.
 */
export interface MeetingSketch {
  readonly date?: IsoDate;
  readonly start?: LocalTime;
  readonly end?: LocalTime;
  /** One number for each person, in the order of the record. */
  readonly people: readonly number[];
  /** One number for each word of the place. */
  readonly place: readonly number[];
  readonly text?: TextSketch;
}

/** Of longer lists the first. */
const mostPeople = 500;

/**
 * Sketches the records of an upload, in order, to be compared with those of others.
 *
 * @example
 * const [sketch] = sketchRecords([{ id: 'm', date: '2026-05-12', attendees: [{ name: 'Aroha' }] }]);
 * sketch?.people.length; //=> 1
 */
export const sketchRecords = (records: readonly MeetingRecord[]): readonly MeetingSketch[] =>
  records.map(({ date, start, end, attendees = [], venue, modality, summary }): MeetingSketch => {
    const text = sketchOf(summary ?? '');
    return {
      ...(date !== undefined && { date }),
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
      people: attendees
        .slice(0, mostPeople)
        .map(({ name, registrationNumber }) => longHashOf(registrationNumber ?? folded(name))),
      place: [...new Set(folded(venue ?? modality ?? '').match(/[\p{L}\p{N}]+/gu) ?? [])].map(longHashOf),
      ...(text !== undefined && { text }),
    };
  });
