import type { IsoDate, LocalTime, MeetingRecord } from '@peer-groups/core';
import { folded } from '../labels/index.ts';
import { bandsOf, resemblance, sketchOf } from './similarity.ts';
import type { Sketch } from './similarity.ts';

/** What two uploads of a batch have to do with each other. */
export interface BatchMatch {
  readonly kind:
    /** The same meeting, uploaded by several members: fine. */
    | 'same-meeting'
    /** The same meeting, and the lists of those who attended differ. */
    | 'attendance-differs'
    /** Nearly the same text under another date or other names. */
    | 'near-duplicate'
    /** Someone at two meetings at once. */
    | 'two-places';
  /** The upload that was added, and the earlier one. */
  readonly files: readonly [string, string];
  /** Pointers into the record that was added, where one part is meant. */
  readonly at: readonly string[];
  readonly message: string;
}

/** Compares the records of many uploads as they come, holding only what comparing needs. */
export interface Batch {
  /** Adds one upload's records; gives what they have to do with earlier ones. */
  readonly add: (file: string, records: readonly MeetingRecord[]) => readonly BatchMatch[];
}

interface Held {
  readonly file: string;
  readonly date: IsoDate | undefined;
  readonly start: LocalTime | undefined;
  readonly end: LocalTime | undefined;
  readonly venue: string;
  readonly people: ReadonlySet<string>;
  readonly sketch: Sketch | undefined;
}

/** Share of the smaller list that two records of one meeting have in common, at least. */
const sameAttendance = 0.6;
const nearlySame = 0.6;

const messages: Readonly<Record<BatchMatch['kind'], string>> = {
  'same-meeting': 'Another upload records the same meeting.',
  'attendance-differs': 'Another upload of the same meeting lists other people.',
  'near-duplicate': 'Another upload has nearly the same text, under another date or other names.',
  'two-places': 'Someone is recorded at another meeting at the same time.',
};

/**
 * Starts to compare uploads. Each costs the same however many went before, as long as few share a day and a person.
 *
 * @example
 * const batch = openBatch();
 * const record = { id: 'm', date: '2026-05-12', attendees: [{ name: 'Aroha', registrationNumber: '102211' }] };
 * batch.add('a.pdf', [record]);
 * batch.add('b.pdf', [record])[0]?.kind; //=> 'same-meeting'
 */
export function openBatch(): Batch {
  const byPersonAndDay = new Map<string, Held[]>();
  const byBand = new Map<string, Held[]>();
  return {
    add(file, records) {
      const matches: BatchMatch[] = [];
      const tell = (kind: BatchMatch['kind'], other: Held, at: readonly string[]): void => {
        matches.push({ kind, files: [file, other.file], at, message: messages[kind] });
      };
      for (const [index, record] of records.entries()) {
        const held = heldOf(file, record);
        const met = new Map<Held, string[]>();
        for (const [who, pointer] of peopleOf(record, index)) {
          const key = `${record.date ?? ''}|${who}`;
          if (record.date === undefined) continue;
          for (const other of byPersonAndDay.get(key) ?? [])
            met.set(other, [...(met.get(other) ?? []), pointer]);
        }
        for (const [other, pointers] of met) {
          if (other.file === file) continue;
          if (isSameMeeting(held, other)) {
            const same =
              held.people.size === other.people.size &&
              [...held.people].every((who) => other.people.has(who));
            tell(
              same ? 'same-meeting' : 'attendance-differs',
              other,
              same ? [] : [`/records/${index}/attendees`],
            );
          } else if (overlap(held, other)) tell('two-places', other, pointers);
        }
        for (const other of resembling(held, byBand)) {
          if (other.file !== file && !isSameMeeting(held, other))
            tell('near-duplicate', other, [`/records/${index}/summary`]);
        }
        keep(held);
      }
      return matches;
    },
  };

  function keep(held: Held): void {
    if (held.date !== undefined)
      for (const who of held.people) push(byPersonAndDay, `${held.date}|${who}`, held);
    if (held.sketch !== undefined) for (const band of bandsOf(held.sketch)) push(byBand, band, held);
  }
}

const push = (map: Map<string, Held[]>, key: string, held: Held): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [held]);
  // What everybody's file has in common tells nothing: a list stops growing.
  else if (list.length < 64) list.push(held);
};

const heldOf = (file: string, record: MeetingRecord): Held => ({
  file,
  date: record.date,
  start: record.start,
  end: record.end,
  venue: folded(record.venue ?? record.modality ?? ''),
  people: new Set(peopleOf(record, 0).map(([who]) => who)),
  sketch: sketchOf(record.summary ?? ''),
});

const peopleOf = ({ attendees = [] }: MeetingRecord, index: number): readonly (readonly [string, string])[] =>
  attendees.map(({ name, registrationNumber }, at) => [
    registrationNumber ?? folded(name),
    `/records/${index}/attendees/${at}`,
  ]);

const isSameMeeting = (a: Held, b: Held): boolean => {
  if (a.date === undefined || a.date !== b.date) return false;
  const shared = [...a.people].filter((who) => b.people.has(who)).length;
  const sharePeople = shared / Math.max(1, Math.min(a.people.size, b.people.size));
  const samePlace =
    a.venue === '' ||
    b.venue === '' ||
    a.venue === b.venue ||
    a.venue.includes(b.venue) ||
    b.venue.includes(a.venue);
  const sameStart = a.start === undefined || b.start === undefined || a.start === b.start;
  return sharePeople >= sameAttendance && samePlace && sameStart;
};

/** Whether two meetings of one day were at once, or may have been where times are not recorded. */
const overlap = (a: Held, b: Held): boolean => {
  if (a.start === undefined || b.start === undefined) return true;
  return a.start < (b.end ?? '24:00') && b.start < (a.end ?? '24:00');
};

function resembling(held: Held, byBand: ReadonlyMap<string, readonly Held[]>): readonly Held[] {
  if (held.sketch === undefined) return [];
  const near = new Set<Held>();
  for (const band of bandsOf(held.sketch)) for (const other of byBand.get(band) ?? []) near.add(other);
  return [...near].filter((other) => resemblance(held.sketch!, other.sketch!) >= nearlySame);
}
