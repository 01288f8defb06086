import type { Classified } from './classified.ts';
import { classesAt, isGlued, lengthAt, symbolAt } from './classified.ts';
import type { WordFlags } from './cued-names.ts';
import { BRAND_ENDINGS, MEDICINES, hasStem } from './medicines.ts';
import { AFTER_BREAK, SHAPE_CAPITAL, SHAPE_SYMBOL, SHAPE_UPPER } from './tokens.ts';
import type { Span } from './span.ts';
import { GIVEN, PROPER, SURNAME } from './tagger/word-flags.ts';
import { AMBIGUOUS_MONTH, CLINICIAN, FAMILY, MONTH, TITLE, WEEKDAY } from './vocabulary.ts';

/** `St John's wort`, `Rose hip syrup`: what follows a name makes it a plant's. */
const isPlant = ({ text }: Classified, end: number): boolean =>
  /^(?:.s wort\b|[ -]?hips? (?:syrup|tea|oil|powder|extract|capsule))/iu.test(text.slice(end, end + 20));

/** An abbreviation that cannot be spoken: `HQSC`, `PCNZ`. */
const isAcronym = ({ text, tokens }: Classified, index: number): boolean =>
  tokens.shape[index] === SHAPE_UPPER &&
  /^[BCDFGHJ-NP-TVWXZ]{3,5}$/.test(text.slice(tokens.start[index]!, tokens.end[index]!));

/**
 * Leave out what is plainly no name, whatever the letters look like: days and months, medicines, remedies, plants and
 * abbreviations that cannot be spoken. A title or a word for a relative before it makes it a name again.
 *
 * @param entities sorted by start
 */
export const dropNoNames = (reading: Classified, entities: readonly Span[], flagsOf: WordFlags): Span[] => {
  const { text, tokens } = reading;
  let cursor = 0;
  const is = (test: (index: number) => boolean, first: number, last: number): boolean => {
    for (let at = first; at <= last; at++) if (tokens.shape[at] !== SHAPE_SYMBOL && !test(at)) return false;
    return true;
  };
  const isDay = (at: number): boolean => {
    const classes = classesAt(reading, at);
    if ((classes & WEEKDAY) === 0 && ((classes & MONTH) === 0 || classes & AMBIGUOUS_MONTH)) return false;
    const flags = flagsOf(tokens.hash[at]!, false);
    return (flags & (GIVEN | SURNAME)) === 0 || ((classes & WEEKDAY) !== 0 && (flags & PROPER) !== 0);
  };
  const isEnding = (at: number): boolean => BRAND_ENDINGS.has(tokens.hash[at]!);
  const isMedicine = (at: number): boolean =>
    MEDICINES.has(tokens.hash[at]!) ||
    isEnding(at) ||
    (lengthAt(reading, at) < 30 &&
      hasStem(text.slice(tokens.start[at]!, tokens.end[at]!)) &&
      (flagsOf(tokens.hash[at]!, false) & (GIVEN | SURNAME)) === 0);
  /** A brand goes before its ending: `Panadol Osteo`, or another ending does: `Duo Forte`. */
  const isBranded = (first: number, last: number): boolean =>
    !is(isEnding, first, last) ||
    last > first ||
    (first > 0 &&
      !(tokens.flags[first]! & AFTER_BREAK) &&
      !isGlued(reading, first) &&
      tokens.shape[first - 1] === SHAPE_CAPITAL &&
      (flagsOf(tokens.hash[first - 1]!, false) & (GIVEN | SURNAME)) === 0);
  return entities.filter(({ start, end, kind }) => {
    while (cursor < tokens.count && tokens.start[cursor]! < start) cursor++;
    const first = cursor;
    let last = first;
    while (last + 1 < tokens.count && tokens.end[last + 1]! <= end) last++;
    const before = symbolAt(reading, first - 1) === 0x2e ? first - 2 : first - 1;
    if (classesAt(reading, before) & (TITLE | CLINICIAN | FAMILY) && !(tokens.flags[first]! & AFTER_BREAK))
      return true;
    if (is(isDay, first, last)) return false;
    if (is(isMedicine, first, last) && isBranded(first, last)) return false;
    if (isPlant(reading, end)) return false;
    return kind !== 'person' || first !== last || !isAcronym(reading, first);
  });
};
