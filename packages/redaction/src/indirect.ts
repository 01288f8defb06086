import { keyWords } from './pseudonym.ts';
import { findPhrases, preparePhrases } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import { read } from './reading.ts';
import type { Reading } from './reading.ts';
import { AFTER_BLANK_LINE } from './tokens.ts';
import type { Span } from './span.ts';
import { LARGE_PLACES, SINGLING } from './indirect-words.ts';

/** What one detail contributes to singling somebody out. */
export type Clue =
  | 'oldAge'
  | 'uniqueness'
  | 'rareCondition'
  | 'role'
  | 'family'
  | 'smallPlace'
  | 'exactDate'
  | 'organisation'
  | 'age';

/** A detail with its place in the text, UTF-16 units. */
export interface CluePlace {
  readonly start: number;
  readonly end: number;
  readonly clue: Clue;
}

/** Details that single someone out together, though none of them names anybody. */
export interface IndirectGroup {
  /** Sorted by start, in one paragraph. */
  readonly places: readonly CluePlace[];
  /** Between 0 and 1. */
  readonly score: number;
  /** Which clues meet; never the text. */
  readonly reason: string;
}

/** How much a clue narrows down whom a text speaks of; one and a half or more is too much. */
const WEIGHTS: Readonly<Record<Clue, number>> = {
  oldAge: 0.7,
  uniqueness: 0.9,
  rareCondition: 0.7,
  role: 0.6,
  smallPlace: 0.7,
  family: 0.35,
  exactDate: 0.3,
  organisation: 0.4,
  age: 0.25,
};

const IN_WORDS: Readonly<Record<Clue, string>> = {
  oldAge: 'an age of 90 or over',
  uniqueness: 'words that say there is no other',
  rareCondition: 'a rare condition or treatment',
  role: 'a role that few hold',
  smallPlace: 'a place that is not large',
  family: 'a family relation',
  exactDate: 'an exact date',
  organisation: 'an organisation',
  age: 'an age',
};

const ENOUGH = 1.2;

let phrases: Phrases | undefined;
let large: ReadonlySet<string> | undefined;

const clueOf = (text: string, { kind, subkind, start, end }: Span): Clue | undefined => {
  large ??= new Set(LARGE_PLACES.map((place) => keyWords(place).join(' ')));
  switch (kind) {
    case 'age':
      return subkind === 'over89' ? 'oldAge' : 'age';
    case 'place':
      return large.has(keyWords(text.slice(start, end)).join(' ')) ? undefined : 'smallPlace';
    case 'address':
      return 'smallPlace';
    case 'date':
      return subkind === 'full' ? 'exactDate' : undefined;
    case 'organisation':
      return 'organisation';
    case 'person':
      return subkind === 'relative' ? 'family' : undefined;
    default:
      return undefined;
  }
};

const paragraphStarts = ({ tokens }: Reading): number[] => {
  const starts: number[] = [];
  for (let index = 0; index < tokens.count; index++)
    if (tokens.flags[index]! & AFTER_BLANK_LINE) starts.push(tokens.start[index]!);
  return starts;
};

/**
 * Combinations of details that single someone out: the only 92-year-old on dialysis in a named small town.
 *
 * Works on one paragraph at a time; the details are the spans of a scan and words for rare conditions, roles, family
 * and uniqueness. Weights add up, each clue once; details that are already hidden can be left out of `spans`.
 *
 * @param spans of the same text, sorted by start
 * @returns a group for each paragraph in which the clues add up; none for an empty text
 *
 * @example
 * const text = 'The mayor of Ranfurly.';
 * indirect(text, scan(text)).map(({ reason }) => reason);
 * //=> ['a role that few hold and a place that is not large together']
 */
export const indirect = (text: string, spans: readonly Span[]): readonly IndirectGroup[] => {
  phrases ??= preparePhrases(Object.entries(SINGLING).map(([clue, list]) => [clue, list, false] as const));
  const reading = read(text);
  const places: CluePlace[] = findPhrases(reading.tokens, phrases).map(({ start, end, label }) => ({
    start,
    end,
    clue: label as Clue,
  }));
  for (const found of spans) {
    const clue = clueOf(text, found);
    if (clue !== undefined) places.push({ start: found.start, end: found.end, clue });
  }
  places.sort((left, right) => left.start - right.start);
  const groups: IndirectGroup[] = [];
  const starts = [...paragraphStarts(reading), text.length + 1];
  let at = 0;
  for (let paragraph = 1; paragraph < starts.length; paragraph++) {
    const own: CluePlace[] = [];
    while (at < places.length && places[at]!.start < starts[paragraph]!) own.push(places[at++]!);
    const clues = [...new Set(own.map(({ clue }) => clue))].filter(
      (clue, _, all) => clue !== 'age' || !all.includes('oldAge'),
    );
    const sum = clues.reduce((total, clue) => total + WEIGHTS[clue], 0);
    if (clues.length < 2 || sum < ENOUGH) continue;
    const words = clues.map((clue) => IN_WORDS[clue]);
    groups.push({
      places: own,
      score: Math.min(0.95, Math.round(sum * 40) / 100),
      reason: `${words.slice(0, -1).join(', ')} and ${words.at(-1)} together`,
    });
  }
  return groups;
};
