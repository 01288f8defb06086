import type { Classified } from './classified.ts';
import { classesAt, isGlued, symbolAt, tokenFrom } from './classified.ts';
import { foldedHash } from './characters.ts';
import type { WordFlags } from './cued-names.ts';
import { BRAND_ENDINGS, MEDICINES, hasStem } from './medicines.ts';
import { AFTER_BREAK, SHAPE_CAPITAL, SHAPE_SYMBOL, SHAPE_UPPER } from './tokens.ts';
import type { Span } from './span.ts';
import { GIVEN, PROPER, SURNAME } from './tagger/word-flags.ts';
import { AMBIGUOUS_MONTH, CLINICIAN, FAMILY, MONTH, TITLE, WEEKDAY } from './vocabulary.ts';

const [WORT, HIP, HIPS] = ['wort', 'hip', 'hips'].map(foldedHash);
const REMEDIES: ReadonlySet<number> = new Set(
  'syrup tea oil powder extract capsule capsules'.split(' ').map(foldedHash),
);

/** `St John's wort`, `Rose hip syrup`: what follows a name makes it a plant's. */
const isPlant = ({ tokens }: Classified, last: number): boolean => {
  const { hash, count } = tokens;
  const next = last + 1;
  if (next + 1 >= count) return false;
  if (hash[next] === 0x73) return hash[next + 1] === WORT;
  return (hash[next] === HIP || hash[next] === HIPS) && REMEDIES.has(hash[next + 1]!);
};

/** An abbreviation that cannot be spoken: `HQSC`, `PCNZ`. */
const isAcronym = ({ text, tokens }: Classified, index: number): boolean =>
  tokens.shape[index] === SHAPE_UPPER &&
  /^[BCDFGHJ-NP-TVWXZ]{3,5}$/.test(text.slice(tokens.start[index]!, tokens.end[index]!));

/** A pattern and no word: `YYYY-MM-DD`, `XXXX`. */
const isPattern = ({ text, tokens }: Classified, index: number): boolean =>
  tokens.shape[index] === SHAPE_UPPER &&
  /^(.)\1{1,3}$/.test(text.slice(tokens.start[index]!, tokens.end[index]!));

const NAMES = GIVEN | SURNAME;

const isDay = (reading: Classified, at: number, flagsOf: WordFlags): boolean => {
  const classes = classesAt(reading, at);
  if ((classes & WEEKDAY) === 0 && ((classes & MONTH) === 0 || classes & AMBIGUOUS_MONTH)) return false;
  const flags = flagsOf(reading.tokens.hash[at]!, false);
  return (flags & NAMES) === 0 || ((classes & WEEKDAY) !== 0 && (flags & PROPER) !== 0);
};

const isEnding = ({ tokens }: Classified, at: number): boolean => BRAND_ENDINGS.has(tokens.hash[at]!);

const isMedicine = (reading: Classified, at: number, flagsOf: WordFlags): boolean => {
  const { text, tokens } = reading;
  if (MEDICINES.has(tokens.hash[at]!) || isEnding(reading, at)) return true;
  return (
    hasStem(text, tokens.start[at]!, tokens.end[at]!) && (flagsOf(tokens.hash[at]!, false) & NAMES) === 0
  );
};

/** Whether a brand goes before its ending, as in `Panadol Osteo`, or another ending does: `Duo Forte`. */
const isBranded = (reading: Classified, first: number, last: number, flagsOf: WordFlags): boolean => {
  const { tokens } = reading;
  if (last > first || !isEnding(reading, first)) return true;
  return (
    first > 0 &&
    !(tokens.flags[first]! & AFTER_BREAK) &&
    !isGlued(reading, first) &&
    tokens.shape[first - 1] === SHAPE_CAPITAL &&
    (flagsOf(tokens.hash[first - 1]!, false) & NAMES) === 0
  );
};

/** Whether a test holds for each word of a run. */
const all = (
  test: (reading: Classified, at: number, flagsOf: WordFlags) => boolean,
  reading: Classified,
  first: number,
  last: number,
  flagsOf: WordFlags,
): boolean => {
  for (let at = first; at <= last; at++)
    if (reading.tokens.shape[at] !== SHAPE_SYMBOL && !test(reading, at, flagsOf)) return false;
  return true;
};

const isTitled = (reading: Classified, first: number): boolean => {
  const before = symbolAt(reading, first - 1) === 0x2e ? first - 2 : first - 1;
  return (
    (classesAt(reading, before) & (TITLE | CLINICIAN | FAMILY)) !== 0 &&
    !(reading.tokens.flags[first]! & AFTER_BREAK)
  );
};

/**
 * Leave out what is plainly no name, whatever the letters look like: days and months, medicines, remedies, plants and
 * abbreviations that cannot be spoken. A title or a word for a relative before it makes it a name again.
 *
 * @param entities sorted by start
 */
export const dropNoNames = (reading: Classified, entities: readonly Span[], flagsOf: WordFlags): Span[] => {
  const { tokens } = reading;
  const out: Span[] = [];
  let cursor = 0;
  for (const entity of entities) {
    cursor = tokenFrom(tokens, cursor, entity.start);
    const first = cursor;
    let last = first;
    while (last + 1 < tokens.count && tokens.end[last + 1]! <= entity.end) last++;
    const isNone =
      isPlant(reading, last) ||
      (last > first && all(isPattern, reading, first, last, flagsOf)) ||
      all(isDay, reading, first, last, flagsOf) ||
      (all(isMedicine, reading, first, last, flagsOf) && isBranded(reading, first, last, flagsOf)) ||
      (entity.kind === 'person' && first === last && isAcronym(reading, first));
    if (!isNone || isTitled(reading, first)) out.push(entity);
  }
  return out;
};
