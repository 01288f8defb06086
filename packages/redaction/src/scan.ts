import type { Identifier } from './identifiers/identifier.ts';
import type { Pack } from './packs/pack.ts';
import { merge } from './merge.ts';
import { findPhrases, preparePhrases } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import { read } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Recogniser } from './recogniser.ts';
import { findAttendance } from './roster.ts';
import type { Range, Roster } from './roster.ts';
import { withScratch } from './scratch.ts';
import { span } from './span.ts';
import type { Kind, Span } from './span.ts';

/** A word or phrase that must be hidden wherever it stands. */
export type Denied = string | { readonly text: string; readonly kind: Kind };

/** What to look for and whom the caller knows. */
export interface ScanOptions {
  /** What looks for details; see `@peer-groups/redaction/recognisers`. None: only the caller's own lists are found. */
  readonly recognisers?: readonly Recogniser[];
  /** Weights and word lists for the recogniser of names. */
  readonly packs?: readonly Pack[];
  /** Registers for the recogniser of details. */
  readonly identifiers?: readonly Identifier[];
  /** Names in lower-case text too (`seen with aroha parata`): slower, less precise; needs the lower-case pack. */
  readonly lowerCase?: boolean;
  /** Members of the group, whose names stay in the attendance part and are reported elsewhere. */
  readonly roster?: Roster;
  /** Names of patients that the caller knows, found whole, turned round and by their parts. */
  readonly patients?: readonly string[];
  /** Words and phrases to hide wherever they stand, whatever their case. */
  readonly deny?: readonly Denied[];
  /** Words and phrases that are never reported: the name of the group, of a programme. */
  readonly allow?: readonly string[];
  /** Report these kinds only. */
  readonly kinds?: readonly Kind[];
  /** Report nothing below this score. Default 0.3. */
  readonly minScore?: number;
}

const LOWEST = 0.3;

interface Lists {
  readonly known: Phrases;
  readonly members: Phrases;
  readonly allowed: Phrases;
}

/** Prepared lists per options object: a caller that keeps its options pays for them once. */
const prepared = new WeakMap<ScanOptions, Lists>();

const listsOf = (options: ScanOptions): Lists => {
  const cached = prepared.get(options);
  if (cached !== undefined) return cached;
  const denied = (options.deny ?? []).map((entry) =>
    typeof entry === 'string' ? { text: entry, kind: 'person' as const } : entry,
  );
  const members = options.roster?.members ?? [];
  const lists: Lists = {
    known: preparePhrases([
      ['patient', options.patients ?? [], true],
      ...denied.map(({ text, kind }) => [`deny ${kind}`, [text], false] as const),
    ]),
    members: preparePhrases([
      ['member', members.map(({ name }) => name), true],
      ['registration', members.flatMap(({ registration }) => registration ?? []), false],
    ]),
    allowed: preparePhrases([['allow', options.allow ?? [], false]]),
  };
  prepared.set(options, lists);
  return lists;
};

const isInside = (ranges: readonly Range[], start: number, end: number): boolean =>
  ranges.some((range) => start >= range.start && end <= range.end);

/** Take stretches out of spans; what is left of a span keeps its kind when it still holds a word. */
const subtract = (text: string, spans: readonly Span[], ranges: readonly Range[]): readonly Span[] => {
  if (ranges.length === 0) return spans;
  const out: Span[] = [];
  let from = 0;
  for (const found of spans) {
    while (from < ranges.length && ranges[from]!.end <= found.start) from++;
    let { start } = found;
    const rest: [number, number][] = [];
    let at = from;
    for (; at < ranges.length && ranges[at]!.start < found.end; at++) {
      if (ranges[at]!.start > start) rest.push([start, ranges[at]!.start]);
      start = Math.max(start, ranges[at]!.end);
    }
    if (at === from) {
      out.push(found);
      continue;
    }
    if (start < found.end) rest.push([start, found.end]);
    for (const [begin, end] of rest) {
      const piece = text.slice(begin, end);
      const trimmed = piece.trim();
      const letters = trimmed.replace(/[^\p{L}\p{N}]/gu, '');
      if (letters.length < 3) continue;
      const first = begin + piece.indexOf(trimmed);
      out.push(span(first, first + trimmed.length, found.kind, found.subkind, found.score, found.why));
    }
  }
  return out;
};

const fromLists = (reading: Reading, lists: Lists): Span[] =>
  findPhrases(reading.tokens, lists.known).map(({ start, end, label }) =>
    label === 'patient'
      ? span(start, end, 'person', 'patient', 1, 'name of a patient that the caller listed')
      : span(start, end, label.slice(5) as Kind, 'listed', 1, "phrase of the caller's deny list"),
  );

const fromRoster = (reading: Reading, lists: Lists, roster: Roster): { leaks: Span[]; atHome: Range[] } => {
  const attendance = roster.attendance ?? findAttendance(reading);
  const leaks: Span[] = [];
  const atHome: Range[] = [];
  for (const { start, end, label } of findPhrases(reading.tokens, lists.members)) {
    if (isInside(attendance, start, end)) atHome.push({ start, end });
    else if (label === 'member')
      leaks.push(
        span(start, end, 'person', 'member', 0.97, 'name of a group member outside the attendance part'),
      );
    else
      leaks.push(
        span(
          start,
          end,
          'identifier',
          'member-registration',
          0.97,
          "a group member's registration number outside the attendance part",
        ),
      );
  }
  return { leaks, atHome };
};

const find = (text: string, options: ScanOptions): readonly Span[] => {
  const reading = read(text);
  const lowest = options.minScore ?? LOWEST;
  const candidates: Span[] = [];
  for (const { find } of options.recognisers ?? [])
    for (const found of find(reading, options)) if (found.score >= lowest) candidates.push(found);
  const lists = listsOf(options);
  const known = fromLists(reading, lists);
  let kept: Range[] = findPhrases(reading.tokens, lists.allowed);
  if (options.roster !== undefined) {
    const { leaks, atHome } = fromRoster(reading, lists, options.roster);
    for (const leak of leaks) known.push(leak);
    kept = [...kept, ...atHome].sort((left, right) => left.start - right.start);
  }
  const spans = subtract(text, merge(text, candidates, known), kept);
  return options.kinds === undefined ? spans : spans.filter(({ kind }) => options.kinds!.includes(kind));
};

/**
 * Find what identifies someone in a text.
 *
 * Linear in the length of the text; no regular expression is run over it. A name or number found once is looked for
 * in the whole text. The result holds no text.
 *
 * @param options `recognisers`, `packs` and `identifiers` say what can be found; see `@peer-groups/redaction` for a
 *   scan with all of them. Keep the object when scanning many texts with the same lists.
 * @returns spans sorted by start, disjoint, in UTF-16 units; none for an empty text
 * @throws TypeError when `text` is not a string: nothing is reported as clean that was not read
 *
 * @example
 * scan('NHI ZZZ0016, seen', { recognisers: [details], identifiers: [nhi] }).map(({ subkind }) => subkind); //=> ['nz-nhi']
 */
export const scan = (text: string, options: ScanOptions = {}): readonly Span[] => {
  if (typeof text !== 'string')
    throw new TypeError(
      `scan reads a string; it was given ${text === null ? 'null' : `a value of type ${typeof text}`}`,
    );
  if (text === '') return [];
  return withScratch(() => find(text, options));
};
