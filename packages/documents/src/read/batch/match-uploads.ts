import { openHeldMeetings } from './held-meetings.ts';
import type { MeetingSketch } from './meeting-sketch.ts';

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

/** Compares many uploads as they come, holding some two hundred bytes of each meeting and nothing of it that can be read. */
export interface Batch {
  /** Adds one upload by what `sketchRecords` makes of it; gives what it has to do with earlier ones. */
  readonly add: (file: string, meetings: readonly MeetingSketch[]) => readonly BatchMatch[];
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
 * import { sketchRecords } from './meeting-sketch.ts';
 * const batch = openBatch();
 * const record = { id: 'm', date: '2026-05-12', attendees: [{ name: 'Aroha', registrationNumber: '102211' }] };
 * batch.add('a.pdf', sketchRecords([record]));
 * batch.add('b.pdf', sketchRecords([record]))[0]?.kind; //=> 'same-meeting'
 */
export function openBatch(): Batch {
  const held = openHeldMeetings();
  const isSameMeeting = (meeting: number, other: number): boolean => {
    if (!held.isSameDay(meeting, other)) return false;
    const fewer = Math.max(1, Math.min(held.people(meeting), held.people(other)));
    return (
      held.shared(meeting, other) / fewer >= sameAttendance &&
      held.isSamePlace(meeting, other) &&
      held.isSameStart(meeting, other)
    );
  };
  return {
    add(file, meetings) {
      const matches: BatchMatch[] = [];
      const number = meetings.length === 0 ? 0 : held.addFile(file);
      for (const [index, sketch] of meetings.entries()) {
        const meeting = held.add(number, sketch);
        const tell = (kind: BatchMatch['kind'], other: number, at: readonly string[]): void => {
          matches.push({ kind, files: [file, held.fileOf(other)], at, message: messages[kind] });
        };
        for (const [other, people] of held.met(meeting)) {
          if (held.fileOf(other) === file) continue;
          const list = `/records/${index}/attendees`;
          if (isSameMeeting(meeting, other)) {
            const most = Math.max(held.people(meeting), held.people(other));
            if (held.shared(meeting, other) === most) tell('same-meeting', other, []);
            else tell('attendance-differs', other, [list]);
          } else if (held.overlap(meeting, other))
            tell(
              'two-places',
              other,
              people.map((person) => `${list}/${person}`),
            );
        }
        for (const other of held.alike(meeting)) {
          if (held.resemblance(meeting, other) < nearlySame || held.fileOf(other) === file) continue;
          if (!isSameMeeting(meeting, other)) tell('near-duplicate', other, [`/records/${index}/summary`]);
        }
      }
      return matches;
    },
  };
}
