import { hashOf } from './hash.ts';
import type { MeetingSketch } from './meeting-sketch.ts';
import { openPostings } from './postings.ts';
import { bandsOf, resemblance } from './similarity.ts';

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

/** Compares many uploads as they come, holding about a kilobyte of each meeting and nothing that can be read. */
export interface Batch {
  /** Adds one upload by what `sketchRecords` makes of it; gives what it has to do with earlier ones. */
  readonly add: (file: string, meetings: readonly MeetingSketch[]) => readonly BatchMatch[];
}

/** A meeting as it is held: the same in fewer bytes. */
interface Held {
  readonly file: string;
  readonly date: MeetingSketch['date'] | undefined;
  readonly start: MeetingSketch['start'] | undefined;
  readonly end: MeetingSketch['end'] | undefined;
  readonly people: Float64Array;
  readonly place: Float64Array;
  readonly text: Uint16Array | undefined;
}

/** Share of the smaller list that two records of one meeting have in common, at least. */
const sameAttendance = 0.6;
const nearlySame = 0.6;
/** What everybody's file has in common tells nothing: a list stops growing. */
const mostAlike = 64;

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
 * import { sketchRecords } from './meeting-sketch.ts';
 * const batch = openBatch();
 * const record = { id: 'm', date: '2026-05-12', attendees: [{ name: 'Aroha', registrationNumber: '102211' }] };
 * batch.add('a.pdf', sketchRecords([record]));
 * batch.add('b.pdf', sketchRecords([record]))[0]?.kind; //=> 'same-meeting'
 */
export function openBatch(): Batch {
  const all: Held[] = [];
  const byPersonAndDay = openPostings(mostAlike);
  const byBand = openPostings(mostAlike);
  return {
    add(file, meetings) {
      const matches: BatchMatch[] = [];
      const tell = (kind: BatchMatch['kind'], other: Held, at: readonly string[]): void => {
        matches.push({ kind, files: [file, other.file], at, message: messages[kind] });
      };
      for (const [index, meeting] of meetings.entries()) {
        const held = heldOf(file, meeting);
        const days = held.date === undefined ? [] : keysOf(held.date, held.people);
        const bands = meeting.text === undefined ? [] : bandsOf(meeting.text);
        for (const [at, pointers] of met(held, days, index)) {
          const other = all[at]!;
          if (other.file === file) continue;
          if (isSameMeeting(held, other)) {
            const same = shared(held, other) === Math.max(held.people.length, other.people.length);
            tell(
              same ? 'same-meeting' : 'attendance-differs',
              other,
              same ? [] : [`/records/${index}/attendees`],
            );
          } else if (overlap(held, other)) tell('two-places', other, pointers);
        }
        for (const other of resembling(held, bands))
          if (other.file !== file && !isSameMeeting(held, other))
            tell('near-duplicate', other, [`/records/${index}/summary`]);
        for (const key of days) byPersonAndDay.add(key, all.length);
        for (const key of bands) byBand.add(key, all.length);
        all.push(held);
      }
      return matches;
    },
  };

  /** Earlier meetings of the same day with someone who is here too, and who. */
  function met(held: Held, days: readonly number[], index: number): ReadonlyMap<number, readonly string[]> {
    const found = new Map<number, string[]>();
    for (const [person, key] of days.entries()) {
      for (const at of [...byPersonAndDay.of(key)].toReversed()) {
        const { date, people } = all[at]!;
        if (date === held.date && people.includes(held.people[person]!))
          found.set(at, [...(found.get(at) ?? []), `/records/${index}/attendees/${person}`]);
      }
    }
    return found;
  }

  function resembling({ text }: Held, bands: readonly number[]): readonly Held[] {
    if (text === undefined) return [];
    const near = new Set(bands.flatMap((band) => [...byBand.of(band)].toReversed()));
    return [...near]
      .map((at) => all[at]!)
      .filter((other) => other.text !== undefined && resemblance(text, other.text) >= nearlySame);
  }
}

const heldOf = (file: string, { date, start, end, people, place, text }: MeetingSketch): Held => ({
  file,
  date,
  start,
  end,
  people: Float64Array.from(people),
  place: Float64Array.from(place),
  text: text && Uint16Array.from(text),
});

const keysOf = (date: string, people: Float64Array): readonly number[] =>
  [...people].map((who) => hashOf(`${date}|${who}`));

const shared = (a: Held, b: Held): number => a.people.filter((who) => b.people.includes(who)).length;

const isSameMeeting = (a: Held, b: Held): boolean => {
  if (a.date === undefined || a.date !== b.date) return false;
  const share = shared(a, b) / Math.max(1, Math.min(a.people.length, b.people.length));
  const [less, more] = a.place.length <= b.place.length ? [a.place, b.place] : [b.place, a.place];
  const samePlace = less.every((word) => more.includes(word));
  const sameStart = a.start === undefined || b.start === undefined || a.start === b.start;
  return share >= sameAttendance && samePlace && sameStart;
};

/** Whether two meetings of one day were at once, or may have been where times are not recorded. */
const overlap = (a: Held, b: Held): boolean => {
  if (a.start === undefined || b.start === undefined) return true;
  return a.start < (b.end ?? '24:00') && b.start < (a.end ?? '24:00');
};
