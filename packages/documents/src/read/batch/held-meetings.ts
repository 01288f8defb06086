import { openColumn } from './column.ts';
import type { Column } from './column.ts';
import { openFileNames } from './file-names.ts';
import { hashOfNumbers } from './hash.ts';
import { openKeyIndex } from './key-index.ts';
import type { MeetingSketch } from './meeting-sketch.ts';
import { sketchSize } from './similarity.ts';

/** Meetings as they are held, by number in the order in which they came: some two hundred bytes each. */
export interface HeldMeetings {
  /** Takes the name of a file; gives its number. */
  readonly addFile: (name: string) => number;
  /** Holds a meeting of a file; gives its number. */
  readonly add: (file: number, sketch: MeetingSketch) => number;
  /** The name of the file that a meeting came in. */
  readonly fileOf: (meeting: number) => string;
  /** How many people were at a meeting. */
  readonly people: (meeting: number) => number;
  /** How many people of a meeting were at another too. */
  readonly shared: (meeting: number, other: number) => number;
  /** Earlier meetings of the same day with someone who is here too, and the places of those in the list. */
  readonly met: (meeting: number) => ReadonlyMap<number, readonly number[]>;
  /** Earlier meetings whose texts have four smallest hashes in a row in common with this one's. */
  readonly alike: (meeting: number) => ReadonlySet<number>;
  /** Share of the numbers of two sketches that are the same, 0 to 1. */
  readonly resemblance: (meeting: number, other: number) => number;
  readonly isSameDay: (meeting: number, other: number) => boolean;
  /** Whether the words of one's place are all in the other's. */
  readonly isSamePlace: (meeting: number, other: number) => boolean;
  /** Whether nothing says that one started at another time. */
  readonly isSameStart: (meeting: number, other: number) => boolean;
  /** Whether they were at once, or may have been where times are not recorded. */
  readonly overlap: (meeting: number, other: number) => boolean;
}

/** Stands for what is not recorded. */
const unknown = 0xffff_ffff;
const endOfDay = 24 * 3600;
/** What everybody's file has in common tells nothing: a list stops growing. */
const most = 64;
/** Numbers of a sketch that meet under one key. */
const inBand = 4;
const bands = sketchSize / inBand;

const dayOf = (date: string | undefined): number =>
  date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) ? Number(date.replaceAll('-', '')) : unknown;

const secondsOf = (time: string | undefined): number => {
  const [, hours, minutes, seconds = '0'] = /^(\d\d):(\d\d)(?::(\d\d))?/.exec(time ?? '') ?? [];
  return hours === undefined ? unknown : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
};

/** Starts to hold meetings. Each is held, and then asked for those before it, once. */
export function openHeldMeetings(): HeldMeetings {
  const names = openFileNames();
  const [files, days] = [openColumn(Uint32Array), openColumn(Uint32Array)];
  const [starts, ends] = [openColumn(Uint32Array), openColumn(Uint32Array)];
  // Everybody by 48 bits of their number, the lists of all meetings in one row; so the words of places.
  const [lows, highs] = [openColumn(Uint32Array), openColumn(Uint16Array)];
  const words = openColumn(Uint32Array);
  const [firstPerson, firstWord] = [openColumn(Uint32Array), openColumn(Uint32Array)];
  // Of each number of a sketch the last eight bits: that two differ is seen of all but one in 256.
  const [texts, textOf] = [openColumn(Uint8Array), openColumn(Uint32Array)];
  const meetingOfText = openColumn(Uint32Array);

  const endIn = (firsts: Column, row: Column, meeting: number): number =>
    meeting + 1 < firsts.length() ? firsts.at(meeting + 1) : row.length();
  const isSamePerson = (one: number, other: number): boolean =>
    lows.at(one) === lows.at(other) && highs.at(one) === highs.at(other);
  /** The meeting in whose list a person stands: the last that starts at or before. */
  const meetingOf = (person: number): number => {
    let [low, high] = [0, firstPerson.length()];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (firstPerson.at(middle) <= person) low = middle;
      else high = middle;
    }
    return low;
  };
  const dayOfPerson = (person: number): number => days.at(meetingOf(person));
  const byPersonAndDay = openKeyIndex({
    hashOf: (person) => hashOfNumbers(dayOfPerson(person), lows.at(person), highs.at(person)),
    isSame: (one, other) => isSamePerson(one, other) && dayOfPerson(one) === dayOfPerson(other),
    most,
  });
  /** An entry is the number of a band, of all texts in a row; `nth` of the numbers in it. */
  const inText = (entry: number, nth: number): number => texts.at(entry * inBand + nth);
  const byBand = openKeyIndex({
    hashOf: (entry) =>
      hashOfNumbers(entry % bands, inText(entry, 0), inText(entry, 1), inText(entry, 2), inText(entry, 3)),
    isSame: (one, other) =>
      one % bands === other % bands && [0, 1, 2, 3].every((nth) => inText(one, nth) === inText(other, nth)),
    most,
  });

  /** Whether each word of a stretch stands in another. */
  const holds = (from: number, to: number, least: number, last: number): boolean => {
    for (let at = least; at < last; at += 1) {
      let place = from;
      while (place < to && words.at(place) !== words.at(at)) place += 1;
      if (place === to) return false;
    }
    return true;
  };

  return {
    addFile: names.add,
    fileOf: (meeting) => names.at(files.at(meeting)),
    add(file, { date, start, end, people, place, text }) {
      files.push(file);
      days.push(dayOf(date));
      starts.push(secondsOf(start));
      ends.push(secondsOf(end));
      firstPerson.push(lows.length());
      for (const person of people) {
        lows.push(person);
        highs.push(Math.floor(person / 2 ** 32));
      }
      firstWord.push(words.length());
      for (const word of place) words.push(word);
      textOf.push(text === undefined ? unknown : meetingOfText.length());
      if (text !== undefined) {
        for (let at = 0; at < sketchSize; at += 1) texts.push(text[at] ?? 0);
        meetingOfText.push(files.length() - 1);
      }
      return files.length() - 1;
    },
    people: (meeting) => endIn(firstPerson, lows, meeting) - firstPerson.at(meeting),
    shared(meeting, other) {
      let count = 0;
      const [end, otherEnd] = [endIn(firstPerson, lows, meeting), endIn(firstPerson, lows, other)];
      for (let at = firstPerson.at(meeting); at < end; at += 1)
        for (let place = firstPerson.at(other); place < otherEnd; place += 1)
          if (isSamePerson(at, place)) {
            count += 1;
            break;
          }
      return count;
    },
    met(meeting) {
      const found = new Map<number, number[]>();
      if (days.at(meeting) === unknown) return found;
      const first = firstPerson.at(meeting);
      for (let at = first; at < endIn(firstPerson, lows, meeting); at += 1) {
        for (const other of byPersonAndDay.add(at).map(meetingOf)) {
          if (other === meeting) continue;
          const places = found.get(other) ?? [];
          if (places.at(-1) !== at - first) places.push(at - first);
          found.set(other, places);
        }
      }
      return found;
    },
    alike(meeting) {
      const text = textOf.at(meeting);
      const entries = text === unknown ? [] : Array.from({ length: bands }, (_, band) => text * bands + band);
      return new Set(
        entries.flatMap((entry) =>
          byBand.add(entry).map((other) => meetingOfText.at(Math.floor(other / bands))),
        ),
      );
    },
    resemblance(meeting, other) {
      const [one, two] = [textOf.at(meeting) * sketchSize, textOf.at(other) * sketchSize];
      let same = 0;
      for (let at = 0; at < sketchSize; at += 1) if (texts.at(one + at) === texts.at(two + at)) same += 1;
      return same / sketchSize;
    },
    isSameDay: (meeting, other) => days.at(meeting) !== unknown && days.at(meeting) === days.at(other),
    isSamePlace(meeting, other) {
      const [start, otherStart] = [firstWord.at(meeting), firstWord.at(other)];
      const [end, otherEnd] = [endIn(firstWord, words, meeting), endIn(firstWord, words, other)];
      return end - start <= otherEnd - otherStart
        ? holds(otherStart, otherEnd, start, end)
        : holds(start, end, otherStart, otherEnd);
    },
    isSameStart: (meeting, other) =>
      starts.at(meeting) === unknown ||
      starts.at(other) === unknown ||
      starts.at(meeting) === starts.at(other),
    overlap(meeting, other) {
      const endOf = (one: number): number => (ends.at(one) === unknown ? endOfDay : ends.at(one));
      if (starts.at(meeting) === unknown || starts.at(other) === unknown) return true;
      return starts.at(meeting) < endOf(other) && starts.at(other) < endOf(meeting);
    },
  };
}
